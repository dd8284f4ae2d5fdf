import type { DateExpression } from './dates.ts';
import type { Sentence } from './items.ts';

/** Fewer paragraphs that begin so make no chronology. */
const FEWEST = 3;
const MARKS: ReadonlySet<string> = new Set(['.', ':', '-', '–', '—', '|']);

/**
 * The day of the entry that each sentence of a chronology stands in: of paragraphs that begin with their day alone
 * ("Aug. 9. All 15 members …", "18 October 2023: …"). Empty for any other text.
 */
export function daysOfEntries(sentences: readonly Sentence[], text: string): readonly (DateExpression | undefined)[] {
  const days: (DateExpression | undefined)[] = [];
  let day: DateExpression | undefined;
  let entries = 0;
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || text.slice(before.span.end, sentence.span.start).includes('\n')) {
      day = dayAtHead(sentence, sentences[i + 1]);
      if (day) entries++;
    }
    days.push(day);
  });
  return entries < FEWEST ? [] : days;
}

/** The day that a sentence begins with, where a mark parts it from the rest or it stands alone. */
function dayAtHead({ items }: Sentence, next: Sentence | undefined): DateExpression | undefined {
  const date = items[0]?.date;
  if (!date || (date.kind !== 'full' && date.kind !== 'month_day')) return undefined;
  const after = items[1];
  return (after ? MARKS.has(after.tag) : next !== undefined) ? date : undefined;
}
