import { itemAt } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import { type Frame, GOES_ON, subjectFrom } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { THING } from './provision-lexicon.ts';

/** What a noun of asking, blaming or forbidding says as a verb. */
const NOUNS: Readonly<Record<string, string>> = {
  demand: 'demand',
  demands: 'demand',
  ultimatum: 'demand',
  call: 'call for',
  calls: 'call for',
  appeal: 'appeal for',
  plea: 'appeal for',
  request: 'request',
  requests: 'request',
  order: 'order',
  orders: 'order',
  insistence: 'insist',
  condemnation: 'condemn',
  censure: 'censure',
  denunciation: 'denounce',
  criticism: 'deplore',
  mention: 'mention',
  reference: 'mention',
  allusion: 'mention',
  warning: 'warn',
  threat: 'threaten',
  recommendation: 'recommend',
  authorization: 'authorize',
  authorisation: 'authorize',
  endorsement: 'endorse',
  ban: 'ban',
  prohibition: 'ban',
};
const NOUN = Object.keys(NOUNS).join('|');
const GOVERNS = '(?:for|that|to|on|upon|of|against|not to)';

/** The verb a noun at the head of some words stands for, and how many words lead up to what it governs. */
export function nounAt(line: string): { readonly verb: string; readonly length: number } | undefined {
  const m = new RegExp(`^ (?:(?:an?|the|its|any|no|another|their|this) )?(?:[a-z-]+ ){0,2}?(${NOUN}) ${GOVERNS} `).exec(line);
  return m ? { verb: NOUNS[m[1] as string] as string, length: m[0].length } : undefined;
}

const OWNED = new LinePattern(
  new RegExp(
    `(?:(?:#[RD](?!s)|%C) 's|(?:#[RD](?!s)|%C)(?: (?!;|\\. )\\S+){0,6}? ,? with (?:its|an?|the)|(?:#[RD](?!s)|%C)(?: (?!;|\\. )\\S+){0,6}? , (?:an?|the)) (?:(?!vote )[a-z-]+ ){0,2}?(${NOUN}) ${GOVERNS} `,
  ),
);
const NO_MENTION = new LinePattern(
  /(?: there (?:is|was|were|are) no|^ no|, no) (?:[a-z]+ ){0,2}?(mention|reference|condemnation|call|demand|criticism|word)s? (?:of|to|for|about|on|that) | nothing is said (?:in it |there )?(?:of|about) /,
);
const IN_IT = new LinePattern(
  / (?:in|by|from) (?:the |it |this )(?:(?:[a-z-]+|@[A-Z+]+|%C) ){0,3}?(?:#[RD]|text |document )|(?: in it [.,])/,
);
const PART_OF = new LinePattern(
  / (?:is|are|was|were)(?: (?:also|now|still))? (?:part of|included in|contained in|among the (?:demands|measures|terms|provisions|points) (?:of|in)|in) (?:the |this |its )(?:(?:[a-z-]+|@[A-Z+]+|%C) ){0,2}?#[RD](?!s)/,
);
const VOTED_FOR = new LinePattern(
  /%C(?: [a-z]+ly|(?: on)? ~\d+| today| tonight)* (?:voted|agreed|decided)(?: (?:~\d+|on|unanimously|\d+-\d+(?:-\d+)?|by|=\d+|to|—|-|votes?|none|nil|,|[a-z]+ly))*? (?:for|on|in favour of) (?:an?|the) (?:(?:[a-z-]+|=\d+|-) ){0,4}?(?:extension|renewal|embargo|ban|freeze|lifting|end|withdrawal|deployment|dispatch|ceasefire|truce|inquiry|commission) /,
);

/** "The draft was limited to a pause in the fighting" */
const LIMITED = new LinePattern(/#[RD](?!s) (?:is|was) (?:limited|confined|restricted) to (?:just |only )?/);

/** "The mandate now runs until 31 January", "The resolution itself runs out on 18 October" */
const RUNS = new LinePattern(
  / (?:(?:the |its |this )?(?:mandate|authorization|authorisation|mission|embargo|regime|#R(?!s)|sanctions|ban|arrangement)) (?:itself |now |thus |therefore |will |is to |are to |would |also )*(?:runs?|lasts?) (?:out |until |till |to |through )/,
);

/** "It was further resolved by the Council that …" */
const RESOLVED = new LinePattern(/ it was (?:[a-z]+ )?(?:resolved|decided|ordered)(?: (?:by|in) the (?:[a-z]+ ){0,2}(?:%C|#[RD]))? that /);

/** "a draft aimed at forcing South Africa out", "aiming to rid Syria of its weapons" */
const AIMED = new LinePattern(/#[RD](?!s)(?: ,)? (?:aimed at|aiming to|aiming at|designed to|intended to) /);

/** What is told by nouns: "the resolution's call for …", "there is no mention of … in the text", "Key points of the draft: …". */
export function nounsIn(frame: Frame): void {
  const { sentence } = frame;
  const { line } = sentence;
  const endWord = sentence.items.at(-1)?.to ?? 0;
  const owned = OWNED.exec(sentence);
  if (owned && !/ (?:said|says|urged|backed|supported|opposed) /.test(owned[0])) {
    const verb = NOUNS[owned[1] as string] as string;
    limbs(frame, verb, owned.index, owned.index + owned[0].length, endWord, false);
  }
  const none = NO_MENTION.exec(sentence);
  if (none && (IN_IT.isIn(sentence) || frame.goesOn)) {
    const from = none.index + none[0].length;
    const where = IN_IT.re.exec(line.slice(from - 1));
    const to = where && where.index > 0 ? (sentence.items[itemAt(sentence, from - 1 + where.index)]?.to ?? endWord) : endWord;
    limbs(frame, NOUNS[none[1] ?? ''] ?? 'mention', none.index, from, to, true);
  }
  const runs = RUNS.exec(sentence);
  if (runs) {
    const from = sentence.items[itemAt(sentence, runs.index + 1)]?.from ?? 0;
    const to = contentEnd(
      frame.reading.words,
      sentence,
      sentence.items[itemAt(sentence, runs.index + runs[0].length + 1)]?.from ?? from,
      endWord,
    );
    if (to - from > 3 && !frame.taken(from, to)) frame.add('', { from, to }, { from, to });
  }
  const resolved = frame.since <= GOES_ON ? RESOLVED.exec(sentence) : null;
  if (resolved) limbs(frame, 'decide', resolved.index, resolved.index + resolved[0].length, endWord, false);
  const aimed = AIMED.exec(sentence);
  if (aimed) limbs(frame, '', aimed.index, aimed.index + aimed[0].length, endWord, false);
  const limited = LIMITED.exec(sentence);
  if (limited) limbs(frame, '', limited.index, limited.index + limited[0].length, endWord, false);
  const part = PART_OF.exec(sentence);
  if (part) {
    const at = itemAt(sentence, part.index + 1);
    const start = subjectFrom(sentence, at - 1);
    const held = sentence.items.slice(start, at);
    const range = { from: sentence.items[start]?.from ?? 0, to: sentence.items[at - 1]?.to ?? 0 };
    if (
      range.to - range.from > 1 &&
      held.some(({ tag }) => THING.test(tag)) &&
      !held.some((item) => item.head || item.tag === '%C') &&
      !frame.taken(range.from, range.to)
    )
      frame.add('', range, range);
  }
  const voted = VOTED_FOR.exec(sentence);
  if (voted) {
    const noun = voted[0].lastIndexOf(' for ') > 0 ? voted[0].lastIndexOf(' for ') + 5 : voted[0].lastIndexOf(' on ') + 4;
    limbs(
      frame,
      'decide',
      voted.index,
      voted.index + Math.max(noun, voted[0].search(/ (?:an?|the) (?!vote)\S+ [^:]*$/) + 1),
      endWord,
      false,
    );
  }
}

/** Adds the limbs of what a noun governs; `begins` and `after` are offsets in the line. */
export function limbs(frame: Frame, verb: string, begins: number, after: number, limit: number, absent: boolean): void {
  const { sentence, reading } = frame;
  const { words } = reading;
  const first = itemAt(sentence, begins + 1);
  const start = sentence.items[first]?.from ?? 0;
  const from = skipLead(words, sentence.items[itemAt(sentence, after)]?.from ?? 0);
  const to = contentEnd(words, sentence, from, limit);
  if (to - from < 1 || to - from > 60 || frame.taken(from, to)) return;
  splitList(words, from, to, !absent).forEach((part, k) => {
    frame.add(verb, { from: k === 0 && !frame.taken(start, part.to) ? start : part.from, to: part.to }, part, {
      absent,
      at: itemAt(sentence, after),
    });
  });
}
