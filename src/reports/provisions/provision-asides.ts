import { type Draft, type Reading, textInFocus } from '../reading.ts';
import { Cues } from '../words/cues.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { mentionsIn } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { isOfAnotherBody } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { provisionOf } from './provision-draft.ts';

/** What is done to things by a text, with the base form a claim gives. */
const DONE: Readonly<Record<string, string>> = {
  demanded: 'demand',
  condemned: 'condemn',
  denounced: 'denounce',
  deplored: 'deplore',
  ordered: 'order',
  authorized: 'authorize',
  authorised: 'authorize',
  imposed: 'impose',
  banned: 'ban',
  prohibited: 'prohibit',
  lifted: 'lift',
  extended: 'extend',
  renewed: 'renew',
  established: 'establish',
  created: 'create',
  endorsed: 'endorse',
  welcomed: 'welcome',
  required: 'require',
  requested: 'request',
  asked: 'request',
  urged: 'urge',
  'called for': 'call for',
  'called upon': 'call upon',
  'called on': 'call on',
  'asked for': 'ask for',
  insisted: 'insist',
  'set up': 'establish',
  frozen: 'freeze',
  capped: 'cap',
};
const DONE_WORDS = Object.keys(DONE).join('|');
/** "a ceasefire in Gaza was demanded by the Council", "the annexation is condemned in the resolution" */
const BY_IT = new RegExp(
  ` (?:is|are|was|were|has been|have been|had been)(?: (?:also|again|strongly|expressly|explicitly|then|~\\d+|on|unanimously))* (${DONE_WORDS})(?: (?:~\\d+|on|unanimously|again))* (?:by|in) (?:the |that |this |its )*(?:(?:(?!during|before|at|after|in|on)[a-z-]+|%UN|@[A-Z+]+|-) ){0,3}?(?:%C|#[RD](?!s))(?= )`,
);
/** "the Secretary-General was requested to …", said of the text spoken of in the same sentence's lead: "in the draft, …" */
const IN_IT =
  / (?:in|under|by) (?:the |that |this )*(?:[a-z-]+ ){0,2}#[RD](?!s) , (?:(?!;|\. ).)*? (?:is|are|was|were) (requested|asked|urged|required|obliged|instructed|called upon|called on|invited|authorized|authorised|told|ordered) to /;
/** "Under the text, fighting would stop" */
const WOULD =
  /^ (?:under|according to|by the terms of|with) (?:the |that |this |its |a )*(?:(?:[a-z-]+|%UN|%C|@[A-Z+]+|-|'s) ){0,4}?#[RD](?!s)(?: (?:,|adopted|passed|approved|vetoed|drafted|by|on|~\d+|@[A-Z+]+|the|%C|today|put|forward|which|was|now|before|it|in|at|%UN))* (?:(?!;|\. )\S+ ){1,14}?(?:would|will|is to|are to|were to|was to) /;
/** "The key demand of the resolution is a ceasefire" */
const KEY =
  /(?:key|main|central|chief|core|principal|first) (?:demand|provision|element|point|call|request|aim|requirement) of (?:the |this |its )*(?:(?:[a-z-]+|%UN|%C|@[A-Z+]+|-) ){0,3}?#[RD](?!s)(?: on (?:[a-z]+|@[A-Z+]+))? (?:is|was) (?:for )?/;

const CUES = new Cues([
  ...Object.keys(DONE).map((words) => words.split(' ')[0] as string),
  ...'would will demand provision element point call request aim requirement instructed invited told obliged'.split(' '),
]);

/** Provisions told by a passive, a supposition or a noun, in sentences of which `known` has none yet. */
export function provisionAsides(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const read = new Set(known.map((one) => one.sentence));
  for (const sentence of reading.sentences) {
    if (read.has(sentence.index) || !/%C|#[RD]/.test(sentence.line) || sentence.items.length > 120) continue;
    if (isOfAnotherBody(sentence, reading)) continue;
    if (!CUES.isIn(sentence) || sentence.line.includes('?')) continue;
    const draft = byIt(reading, sentence) ?? inIt(reading, sentence) ?? would(reading, sentence);
    if (draft) drafts.push(draft);
    else drafts.push(...keyDemand(reading, sentence));
  }
  return drafts;
}

/** The text a sentence names before or at an item, else the one spoken of last, else the one adopted. */
function textFor(reading: Reading, sentence: Sentence, at: number): ReportedText | undefined {
  const named = mentionsIn(reading.mentions, sentence.index).findLast(
    (mention) => reading.texts.has(mention) && mention.kind !== 'B' && mention.kind !== 'M',
  );
  if (named) return reading.texts.get(named);
  return textInFocus(reading, sentence.index, at) ?? [...new Set(reading.texts.values())].find((one) => one.outcome === 'adopted');
}

function claim(reading: Reading, sentence: Sentence, verb: string, from: number, to: number): Draft | undefined {
  const { items } = sentence;
  const first = items[from]?.from;
  const last = items[to]?.to;
  if (first === undefined || last === undefined || last - first < 2 || last - first > 60) return undefined;
  const { words } = reading;
  const described = { start: words.start[first] as number, end: words.end[last - 1] as number };
  return provisionOf(
    reading,
    sentence,
    textFor(reading, sentence, to),
    described,
    verb,
    { from: first, to: last },
    { from: first, to: last },
  );
}

/** Where the subject of a clause that ends before item `to` begins: after the last comma or conjunction, or a day at the head. */
function clauseFrom({ items }: Sentence, to: number): number {
  let from = 0;
  for (let i = 0; i < to; i++) {
    const tag = items[i]?.tag ?? '';
    if (/^(?:;|:|—|that|but|while|because|after|when|as)$/.test(tag) || (tag === ',' && i < 5)) from = i + 1;
  }
  while (
    from < to &&
    (items[from]?.date || /^(?:on|in|the|today|earlier|,|also|and)$/.test(items[from]?.tag ?? '')) &&
    items[from]?.tag !== 'the'
  )
    from++;
  return from;
}

function byIt(reading: Reading, sentence: Sentence): Draft | undefined {
  const m = BY_IT.exec(sentence.line);
  if (!m || / (?:not|n't|never) /.test(m[0])) return undefined;
  const aux = itemAt(sentence, m.index + 1);
  const from = clauseFrom(sentence, aux);
  // "the resolution was endorsed by the Council" is told of the vote.
  if (sentence.items.slice(from, aux).some((item) => item.head) || aux - from < 1) return undefined;
  const draft = claim(reading, sentence, DONE[m[1] as string] as string, from, aux - 1);
  if (draft?.claim.kind !== 'provision') return draft;
  let end = itemAt(sentence, m.index + m[0].length - 1);
  const { words } = reading;
  // "are called on by the resolution not to recognise …": what they are to do stands behind.
  const told = /^(?: not)? to /.exec(sentence.line.slice((sentence.at[end + 1] ?? sentence.line.length) - 1));
  if (told && /^(?:ask|asked|request|require|urge|order|call)/.test(m[1] as string)) {
    end = endOf(reading, sentence, end + 2);
    const content = { start: draft.claim.span.start, end: words.end[(sentence.items[end]?.to ?? 1) - 1] as number };
    return { ...draft, claim: { ...draft.claim, span: content, content } };
  }
  const whole = { start: draft.claim.span.start, end: words.end[(sentence.items[end]?.to ?? 1) - 1] as number };
  return { ...draft, claim: { ...draft.claim, span: whole } };
}

function inIt(reading: Reading, sentence: Sentence): Draft | undefined {
  const m = IN_IT.exec(sentence.line);
  if (!m) return undefined;
  const comma = sentence.line.indexOf(' , ', m.index);
  const verb = itemAt(sentence, m.index + m[0].length - 2);
  const to = endOf(reading, sentence, verb + 1);
  // The last comma before the verb: an aside may stand between.
  const before = sentence.line.lastIndexOf(' , ', (sentence.at[verb] ?? 0) - 1);
  const from = itemAt(sentence, Math.max(comma, before) + 3);
  return claim(
    reading,
    sentence,
    /^(?:requested|asked|invited)/.test(m[1] as string)
      ? 'request'
      : /^urged/.test(m[1] as string)
        ? 'urge'
        : /^call/.test(m[1] as string)
          ? 'call upon'
          : 'require',
    from,
    to,
  );
}

function would(reading: Reading, sentence: Sentence): Draft | undefined {
  const m = WOULD.exec(sentence.line);
  if (!m || / (?:said|says|told|warned) | (?:its|their|the|free|political) will $/.test(m[0])) return undefined;
  const modal = itemAt(sentence, m.index + m[0].length - 2);
  let from = modal - 1;
  while (from > 0 && !/^(?:,|#[RD]|~\d+)$/.test(sentence.items[from]?.tag ?? '')) from--;
  const to = endOf(reading, sentence, modal + 1);
  return claim(reading, sentence, '', from + 1, to);
}

function keyDemand(reading: Reading, sentence: Sentence): Draft[] {
  const m = KEY.exec(sentence.line);
  if (!m) return [];
  const { words } = reading;
  const at = itemAt(sentence, m.index + m[0].length - 1);
  const from = skipLead(words, sentence.items[at]?.to ?? 0);
  const to = contentEnd(words, sentence, from, sentence.items.at(-1)?.to ?? from);
  if (to - from < 2) return [];
  const text = textFor(reading, sentence, at);
  const start = sentence.items[itemAt(sentence, m.index)]?.from ?? from;
  const described = { start: words.start[start] as number, end: words.end[from - 1] as number };
  const verb = /demand|requirement/.test(m[0]) ? 'demand' : /call/.test(m[0]) ? 'call for' : /request/.test(m[0]) ? 'request' : '';
  return splitList(words, from, to, true).map((part, k) =>
    provisionOf(reading, sentence, text, described, verb, { from: k === 0 ? start : part.from, to: part.to }, part),
  );
}

/** The last item of what is asked, from item `from` on. */
function endOf(reading: Reading, sentence: Sentence, from: number): number {
  const first = sentence.items[from]?.from ?? 0;
  const end = contentEnd(reading.words, sentence, first, sentence.items.at(-1)?.to ?? first);
  let item = from;
  while (item + 1 < sentence.items.length && (sentence.items[item + 1]?.from ?? 0) < end) item++;
  return item;
}
