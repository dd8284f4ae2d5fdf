import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import { type Item, itemsSpan, type Sentence, tagAt } from '../words/items.ts';

/** One past the clause that begins at item `from`: up to a mark; a comma within its first words does not end it. */
function clauseEnd(items: readonly Item[], from: number): number {
  let end = from + 1;
  while (end < items.length && !/^[;.:"]$/.test(tagAt(items, end)) && !(tagAt(items, end) === ',' && end - from > 3)) end++;
  return end;
}

/** The condition behind item `to`, or at the head of the sentence before item `from`: "if …", "unless …". */
export function conditionOf(reading: Reading, sentence: Sentence, from: number, to: number): Span | undefined {
  const { items } = sentence;
  for (let k = 0; k < items.length; k++) {
    if (k >= from && k < to) k = to;
    if (!/^(?:if|unless)$/.test(tagAt(items, k))) continue;
    const end = clauseEnd(items, k);
    if (k < from ? end <= from && tagAt(items, end) === ',' : k - to < 12) return itemsSpan(sentence, reading.words, k, end - 1);
  }
  return undefined;
}

/** Words that open a cause. */
const CAUSES = [
  ['because'],
  ['in', 'response', 'to'],
  ['in', 'retaliation', 'for'],
  ['in', 'reprisal', 'for'],
  ['in', 'protest', 'at'],
  ['in', 'protest', 'against'],
  ['in', 'protest', 'over'],
  ['to', 'protest'],
  ['in', 'revenge', 'for'],
  ['prompted', 'by'],
  ['angered', 'by'],
  ['as', 'punishment', 'for'],
  ['on', 'the', 'grounds', 'that'],
];

/** Why, where the words say so: behind item `to`, or at the head of the sentence before item `from`. */
export function becauseOf(reading: Reading, sentence: Sentence, from: number, to: number): Span | undefined {
  const { items } = sentence;
  for (let k = 0; k < items.length; k++) {
    const tag = tagAt(items, k);
    if (!/^(?:because|in|to|prompted|angered|as|on)$/.test(tag) || (k >= from && k < to && tag === 'because')) continue;
    if (!CAUSES.some((words) => words.every((word, n) => tagAt(items, k + n) === word))) continue;
    const end = clauseEnd(items, k);
    if (k < from ? end <= from && tagAt(items, end) === ',' : true)
      return end > k + 2 ? itemsSpan(sentence, reading.words, k, end - 1) : undefined;
  }
  return undefined;
}
