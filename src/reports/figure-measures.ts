import type { Counted } from './counted-things.ts';
import { LASTING } from './figure-words.ts';
import type { Sentence } from './items.ts';
import { type Quantity, text } from './quantities.ts';
import type { Reading } from './reading.ts';

/** The words of a measure from first to last and what it measures: "within 60 days" a deadline, "13 months ago" a time ago. */
export function measured(
  reading: Reading,
  sentence: Sentence,
  { from: start, numberFrom }: Quantity,
  { to, sort, what }: Counted,
): { from: number; to: number; what: string } {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  if (what) return { from: start, to, what };
  if (tagAt(numberFrom) !== '' && tagAt(to - 2) === '-') return { from: start, to, what: withNoun(reading, sentence, to) };
  const opener = tagAt(start - 1);
  const from = /^(?:within|for|after|over)$/.test(opener) ? start - 1 : start;
  if (sort === 'length') return { from, to, what: tagAt(to) === 'of' ? text(reading, sentence, to + 1, to + 2) : 'distance' };
  if (tagAt(to) === 'of' && LASTING.test(tagAt(to + 1))) return { from, to: to + 2, what: tagAt(to + 1) };
  return { from, to: tagAt(to) === 'now' ? to + 1 : to, what: opener === 'within' ? 'deadline' : 'duration' };
}

/** What "550-pound" or "six-month" is said of. */
function withNoun(reading: Reading, sentence: Sentence, at: number): string {
  const { items } = sentence;
  let end = at;
  while (end < items.length && end - at < 4 && /^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[items[end]?.from as number] ?? '')) end++;
  return text(reading, sentence, at, end) || 'duration';
}
