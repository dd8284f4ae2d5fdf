import { findQuotes } from './quotes.ts';
import { leaningMarks } from './spaced-marks.ts';

/** Marks of two characters, as wires and scans have them: ``…'' and ''…''. */
const DOUBLED = /``|''/g;
/** Marks of one stroke around a quotation. */
const SINGLE = new Set(["'", '‘']);

/**
 * A report with every quotation between the same marks, “…”, so that readers need to know no others. Not a character more or less, so that all
 * offsets stay.
 */
export function plainMarks(given: string): string {
  const text = leaningMarks(given);
  const paired = text.includes("''")
    ? text.replace(DOUBLED, (mark, at: number) => (mark === '``' || opensAt(text, at) ? ' “' : '” '))
    : text;
  const singles = findQuotes(paired).filter((quote) => SINGLE.has(paired[quote.start - 1] as string));
  if (singles.length === 0) return paired;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of singles) {
    parts.push(paired.slice(from, start - 1), '“', paired.slice(start, end), '”');
    from = end + 1;
  }
  parts.push(paired.slice(from));
  return parts.join('');
}

/** Whether a mark at an offset opens a quotation: nothing or a gap before it, and a word after it. */
const opensAt = (text: string, at: number): boolean => /[\s(—–]|^$/.test(text[at - 1] ?? '') && /[\p{L}\p{N}.…]/u.test(text[at + 2] ?? '');
