import type { Term, TextQuery } from './query.ts';
import type { SearchWords } from './words.ts';

/** A stretch of a text, `end` exclusive, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Whether the term stands at the word `at`. */
function standsAt({ words, begins }: Term, { folded }: SearchWords, at: number): boolean {
  const last = words.length - 1;
  if (at + last >= folded.length) return false;
  for (let i = 0; i <= last; i++) {
    const here = folded[at + i] as string;
    const wanted = words[i] as string;
    if (begins && i === last ? !here.startsWith(wanted) : here !== wanted) return false;
  }
  return true;
}

const stands = (term: Term, words: SearchWords): boolean => words.folded.some((_, at) => standsAt(term, words, at));

/** Whether a paragraph's words are what the query looks for: what the databases' indexes are held against. */
export const matchesTextQuery = (query: TextQuery, words: SearchWords): boolean =>
  query.all.every((group) => group.some((term) => stands(term, words))) && !query.none.some((term) => stands(term, words));

/** Where the words looked for stand, in order, a phrase as one mark; marks that touch or overlap are one. */
export function marksOf(query: TextQuery, words: SearchWords): Mark[] {
  const terms = query.all.flat();
  const marks: { start: number; end: number }[] = [];
  for (let at = 0; at < words.folded.length; at++) {
    let length = 0;
    for (const term of terms) if (term.words.length > length && standsAt(term, words, at)) length = term.words.length;
    if (length === 0) continue;
    const start = words.start[at] as number;
    const end = words.end[at + length - 1] as number;
    const before = marks.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks;
}
