import type { Sentence } from '../words/items.ts';
import { itemAt } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import type { Frame } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { operativesAt } from './provision-lexicon.ts';
import { limbs } from './provision-nouns.ts';

const TEXT = '(?:the |this |its )*(?:(?:[a-z-]+|%UN|%C|@[A-Z+]+) ){0,3}?#[RD](?!s)';
const POINTS = '(?:points|provisions|elements|demands|measures|terms|features|contents|requirements|steps|clauses)';
/** "Key points of the draft: …" */
const KEY_POINTS = new LinePattern(
  new RegExp(`(?:key |main |other |chief |central )?${POINTS} (?:of|in|under) ${TEXT}(?: (?!;)\\S+){0,6}? : `),
);
/** "Among the provisions of the resolution are …" */
const AMONG = new LinePattern(new RegExp(` among (?:the|its) (?:[a-z]+ )?${POINTS} (?:of|in) ${TEXT} (?:is|are|was|were) `));
/** "demands three things: that …, that …", "calls for: a truce; the exchange of prisoners" */
const AFTER_COLON = new LinePattern(
  /(?:#[RD](?!s)|%C|^ it)(?: (?!;|:|\. |said |says )\S+){0,10}? (demands?|demanded|calls?|called|asks?|asked|urges?|urged|orders?|ordered|requires?|required|requests?|requested|decides?|decided|provides?|provided|contains?|includes?|wants?|sets out|lays down|has)(?: (?:for|on|that))?(?: (?:the following|these|several|two|three|=\d+))?(?: (?:things|points|steps|measures|demands|elements|parts|provisions))? : /,
);
/** "Also in the resolution: a call for an inquiry and praise for …" */
const ALSO_IN = new LinePattern(/^ (?:also |and )?(?:in|part of|included in|contained in) (?:the |this )(?:[a-z]+ ){0,2}#[RD](?!s) : /);
/** "has a paragraph on the protection of hospitals" */
const PARAGRAPH_ON = new LinePattern(
  /#[RD](?!s)(?: also)? (?:has|had|contains|contained|includes|included|carries|carried)(?: also)? (?:an?|its|=\d+|several) (?:[a-z]+ ){0,2}?(?:paragraphs?|sections?|clauses?|passages?|chapters?) (?:on|about|for) /,
);

/** "Resolution 242 (1967): withdrawal from …", "Resolution 660 in 1990: Call on Iraq to …" */
const ENTRY = /^(?: (?:-|—|•|\*|·|\d+ \.))? #R(?: (?:in|of|from|on))?(?: \(? ?~\d+ ?\)?| \( =\d+ \)| =\d{4})?(?: :| — |: )(?= )/;
/** What such an entry may say of the vote instead. */
const OF_THE_VOTE =
  /^(?:adopted|passed|approved|vetoed|rejected|vote|votes|voted|unanimous|unanimously|in|by|on|the|a|=\d+|~\d+|\d.*|@.*|%C|draft|#.*)$/;

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^demand/, 'demand'],
  [/^call/, 'call for'],
  [/^ask|^request/, 'request'],
  [/^urge/, 'urge'],
  [/^order/, 'order'],
  [/^require/, 'require'],
  [/^decide/, 'decide'],
];

/** What stands in a list after a colon or behind "among its provisions are", and what a paragraph is said to be about. */
export function listsIn(frame: Frame): void {
  const { sentence } = frame;
  const { line } = sentence;
  const end = sentence.items.at(-1)?.to ?? 0;
  if (line.includes(' : ')) {
    const points = KEY_POINTS.exec(sentence);
    const also = ALSO_IN.exec(sentence);
    if (also) inList(frame, '', itemAt(sentence, also[0].length));
    const told = points || also ? null : AFTER_COLON.exec(sentence);
    if (points) inList(frame, '', itemAt(sentence, points.index + points[0].length));
    if (told) inList(frame, VERBS.find(([form]) => form.test(told[1] as string))?.[1] ?? '', itemAt(sentence, told.index + told[0].length));
  }
  if (line.includes(' ; ')) behindSemicolons(frame);
  numbered(frame);
  const entry = ENTRY.exec(line);
  if (entry) inEntry(frame, itemAt(sentence, entry.index + entry[0].length + 1));
  for (const m of [AMONG.exec(sentence), PARAGRAPH_ON.exec(sentence)]) if (m) limbs(frame, '', m.index, m.index + m[0].length, end, false);
}

/** "… the protection of civilians; good offices; and support to the peace process": the limbs behind one that is read, cut by semicolons. */
function behindSemicolons(frame: Frame): void {
  const { sentence, reading } = frame;
  const { items } = sentence;
  const marks = items.flatMap((item, i) => (item.tag === ';' ? [i] : []));
  const first = marks[0];
  if (first === undefined || marks.length < 2) return;
  const before = items[first - 1]?.from ?? 0;
  const parts = atSemicolons(sentence, first + 1);
  if (!frame.taken(before, before + 1) || parts.some(({ from, to }) => frame.taken(from, to))) return;
  for (const { from, to } of parts) {
    const start = reading.words.norm[from] === 'and' ? from + 1 : from;
    if (to - start < 2 || to - start > 40 || !/^(?:DET|NOUN|ADJ)$/.test(reading.words.pos[start] ?? '')) return;
    frame.add('', { from: start, to }, { from: start, to }, { at: first });
  }
}

/** How a text is said to be told point by point in the sentence that follows. */
const POINT_BY_POINT = /(?:#[RD](?!s)|%C)(?: \S+){0,30} :(?: "| )*$/;

/** "… features the following: 1. support of African troops 2. calls for aid": numbered points that stand as one sentence. */
function numbered(frame: Frame): void {
  const { sentence, reading } = frame;
  const { items } = sentence;
  if (
    items[0]?.number !== 1 ||
    !/^[.)]$/.test(items[1]?.tag ?? '') ||
    !POINT_BY_POINT.test(reading.sentences[sentence.index - 1]?.line ?? '')
  )
    return;
  const starts = items.flatMap((item, i) => (item.number !== undefined && /^[.)]$/.test(items[i + 1]?.tag ?? '') ? [i] : []));
  starts.forEach((at, k) => {
    inEntry(frame, at + 2, starts[k + 1] ?? items.length);
  });
}

/** What a list of resolutions says of one behind a colon, in a noun or a verb of any form. */
function inEntry(frame: Frame, first: number, end?: number): void {
  const { sentence, reading } = frame;
  const { words } = reading;
  const item = sentence.items[first];
  if (!item || OF_THE_VOTE.test(item.tag)) return;
  const from = item.from;
  const [verb] = operativesAt(words.form[from] as number).filter(({ tokens }) =>
    tokens.every((token, i) => words.norm[from + i] === token),
  );
  const start = skipLead(words, from + (verb?.tokens.length ?? 0));
  const to = contentEnd(words, sentence, start, sentence.items[(end ?? sentence.items.length) - 1]?.to ?? start);
  if (to - start < 2 || frame.taken(from, to)) return;
  splitList(words, start, to, true).forEach((part, k) => {
    frame.add(verb?.base ?? '', { from: k === 0 ? from : part.from, to: part.to }, part, { at: end === undefined ? first : 0 });
  });
}

/** The parts of a list that begins at an item: cut at semicolons, or at commas where it has none. */
function inList(frame: Frame, verb: string, first: number): void {
  const { sentence, reading } = frame;
  const { words } = reading;
  const { items } = sentence;
  const from = items[first]?.from ?? 0;
  const parts = items.some((item, i) => i > first && item.tag === ';')
    ? atSemicolons(sentence, first)
    : splitList(words, from, contentEnd(words, sentence, from, items.at(-1)?.to ?? from), true);
  for (const part of parts) {
    const start = words.norm[part.from] === 'and' ? part.from + 1 : part.from;
    if (part.to - start < 2 || frame.taken(start, part.to)) continue;
    frame.add(verb, { from: start, to: part.to }, { from: start, to: part.to }, { at: first });
  }
}

function atSemicolons({ items }: Sentence, first: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let at = first;
  for (let i = first; i <= items.length; i++) {
    if (i < items.length && !/^[;.]$/.test(items[i]?.tag ?? '')) continue;
    if (i > at) parts.push({ from: items[at]?.from ?? 0, to: items[i - 1]?.to ?? 0 });
    at = i + 1;
  }
  return parts;
}
