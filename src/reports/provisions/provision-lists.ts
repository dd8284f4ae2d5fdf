import type { Sentence } from '../words/items.ts';
import { itemAt } from '../words/items.ts';
import type { Frame } from './provision-clause.ts';
import { contentEnd, splitList } from './provision-content.ts';
import { limbs } from './provision-nouns.ts';

const TEXT = '(?:the |this |its )*(?:(?:[a-z-]+|%UN|%C|@[A-Z+]+) ){0,3}?#[RD](?!s)';
const POINTS = '(?:points|provisions|elements|demands|measures|terms|features|contents|requirements|steps|clauses)';
/** "Key points of the draft: …" */
const KEY_POINTS = new RegExp(`(?:key |main |other |chief |central )?${POINTS} (?:of|in|under) ${TEXT}(?: (?!;)\\S+){0,6}? : `);
/** "Among the provisions of the resolution are …" */
const AMONG = new RegExp(` among (?:the|its) (?:[a-z]+ )?${POINTS} (?:of|in) ${TEXT} (?:is|are|was|were) `);
/** "demands three things: that …, that …", "calls for: a truce; the exchange of prisoners" */
const AFTER_COLON =
  /(?:#[RD](?!s)|%C|^ it)(?: (?!;|:|\. |said |says )\S+){0,10}? (demands?|demanded|calls?|called|asks?|asked|urges?|urged|orders?|ordered|requires?|required|requests?|requested|decides?|decided|provides?|provided|contains?|includes?|wants?|sets out|lays down|has)(?: (?:for|on|that))?(?: (?:the following|these|several|two|three|=\d+))?(?: (?:things|points|steps|measures|demands|elements|parts|provisions))? : /;
/** "has a paragraph on the protection of hospitals" */
const PARAGRAPH_ON =
  /#[RD](?!s)(?: also)? (?:has|had|contains|contained|includes|included|carries|carried)(?: also)? (?:an?|its|=\d+|several) (?:[a-z]+ ){0,2}?(?:paragraphs?|sections?|clauses?|passages?|chapters?) (?:on|about|for) /;

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
    const points = KEY_POINTS.exec(line);
    const told = points ? null : AFTER_COLON.exec(line);
    if (points) inList(frame, '', itemAt(sentence, points.index + points[0].length));
    if (told) inList(frame, VERBS.find(([form]) => form.test(told[1] as string))?.[1] ?? '', itemAt(sentence, told.index + told[0].length));
  }
  for (const m of [AMONG.exec(line), PARAGRAPH_ON.exec(line)]) if (m) limbs(frame, '', m.index, m.index + m[0].length, end, false);
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
