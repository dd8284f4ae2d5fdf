import { BE, endOf, type Frame, GOES_ON, NO_SUBJECT, pastCommas, STILL_ABOUT, subjectFrom, UNDER } from './provision-clause.ts';
import type { Hit } from './provision-hits.ts';
import { THING } from './provision-lexicon.ts';

const DIRECTED =
  /^(?:ask|call on|call upon|urge|request|order|tell|oblige|obligate|require|instruct|authorize|authorise|invite|enjoin|direct|compel|bid|command|summon|task|mandate|allow|permit|forbid|ban|bar|prohibit|outlaw|entitle|exempt|commit|empower)$/;
/** Said of things in a report, by whomever. */
const SAYING =
  /^(?:say|state|note|read|speak of|speak about|refer to|describe|call|consider|want|seek|hope|protect|deny|stop|prevent|provide|include)$/;

/** "before any authorization is granted": told of when, not of what a text does. */
const NOT_YET = /^(?:before|after|until|once|unless|if|when|while)$/;

/** "An arms embargo was laid on Rwanda", "Belgium was asked to …": what a text does, told of what it is done to. */
export function passive(frame: Frame, hit: Hit): void {
  const { sentence, reading, since, goesOn } = frame;
  const { items, line, at } = sentence;
  let verb = hit.at - 1;
  while (
    verb >= 0 &&
    /^(?:is|are|was|were|be|been|being|has|have|had|would|will|could|to|not|n't|also|then|now|[a-z]+ly|"|further|again)$/.test(
      items[verb]?.tag ?? '',
    )
  )
    verb--;
  verb = pastCommas(sentence, verb);
  const aux = items.slice(verb + 1, hit.at).some(({ tag }) => BE.test(tag));
  const from = subjectFrom(sentence, verb);
  const subject = items.slice(from, verb + 1);
  if (subject.length === 0 || subject.length > 26) return;
  if (aux && (NOT_YET.test(items[from - 1]?.tag ?? '') || subject[0]?.tag === 'any')) return;
  const isThing = subject.some(({ tag }) => THING.test(tag)) || /^(?:embargo|freeze|prorogue)$/.test(hit.base);
  const lead = /^(?:in|under|by|with|through|according)$/.test(items[from]?.tag ?? '');
  if (
    !lead &&
    subject.some((item, i) => item.head || (item.tag === '%C' && !/^(?:nations|members|states|countries)$/.test(subject[i + 1]?.tag ?? '')))
  )
    return;
  const negative =
    items.slice(verb + 1, hit.at).some(({ tag }) => tag === 'not' || tag === "n't" || tag === 'nowhere') ||
    subject.some(({ tag }) => /^(?:neither|nor|no)$/.test(tag));
  // "The attacks are not mentioned", told of the text spoken of.
  const unmentioned =
    negative &&
    frame.inTelling &&
    (since <= GOES_ON || (goesOn && since <= STILL_ABOUT)) &&
    /^(?:mention|name|condemn|refer to|blame)$/.test(hit.base);
  if (!unmentioned && hit.sorts.every((sort) => sort === 'text') && (!isThing || SAYING.test(hit.base))) return;
  if (subject.some(({ tag }, i) => NO_SUBJECT.test(tag) && !(tag === 'who' && i > 0))) return;
  const to = endOf(reading, sentence, hit.to);
  const rest = line.slice((at[hit.to] ?? line.length) - 1);
  const by =
    /^(?: (?!by |under |in #|through |; |\. )\S+){0,16}? (?:by|under|through) (?:(?:the|a|its|that) )*((?:(?:[a-z-]+|%UN|@[A-Z+]+|'s|=\d+) ){0,4}?(?:%C|#[RD](?!s))|\S+)/.exec(
      rest,
    );
  const agent = by?.[1] ?? '';
  const byIt = /%C$|#[RD]$/.test(agent);
  const ordered = DIRECTED.test(hit.base) && items[hit.to]?.tag === 'to';
  // "The question was decided when …"
  if (!byIt && /^(?:decide|determine)$/.test(hit.base)) return;
  if (by && !byIt && !ordered && by[0].includes(' by ') && !/^(?:=|~|\d|one|a|another|responsibility|name|six|[a-z]+ing$)/.test(agent))
    return;
  const under = UNDER.test(line.slice(0, at[verb + 1])) || UNDER.test(rest);
  const sense = hit.sorts.includes('any') || hit.sorts.includes('thing') || (hit.sorts.includes('text') && isThing);
  const ahead = items.slice(verb + 1, hit.at).some(({ tag }) => tag === 'will' || tag === 'would');
  const near = since <= STILL_ABOUT && isThing && aux && (!ahead || goesOn) && (goesOn || since <= GOES_ON || frame.afterVote);
  const told =
    since <= GOES_ON && frame.inTelling && aux && DIRECTED.test(hit.base) && (items[hit.to]?.tag === 'to' || items[hit.to]?.tag === 'from');
  if (!unmentioned && (!sense || !(byIt || under || near || told))) return;
  if (/ (?:said|says|told reporters|if|unless|expected|whether) /.test(line.slice(0, at[hit.at])) && !byIt) return;
  const words = { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
  if (words.to - words.from < 3) return;
  const inner = items[hit.at]?.from ?? words.from;
  if (frame.taken(inner, inner + 1)) return;
  frame.add(hit.base, frame.taken(words.from, inner) ? { from: inner, to: words.to } : words, words, {
    absent: negative,
    council: byIt,
    thing: near,
  });
}
