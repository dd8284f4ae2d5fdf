import { contentLemmas, type Synonyms, type TextIndex } from '../../text/index.ts';
import { type Words, wordAt } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { dayNumber } from '../words/days.ts';
import { numberAt } from '../words/numbers.ts';

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30.4,
  months: 30.4,
  year: 365.25,
  years: 365.25,
};
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** How many days a date may be off a period counted from the vote: mandates run to the end of a month. */
const NEAR = 35;

/**
 * The content words of a claim without a period that a date of the text meets: "for six months" said of one "until 31 January 1990", adopted
 * in July 1989.
 */
export function withoutTermsMet(
  words: Words,
  span: Span,
  content: readonly string[],
  index: TextIndex,
  adopted: string,
  synonyms: Synonyms,
): readonly string[] {
  const to = wordAt(words, span.end);
  for (let i = wordAt(words, span.start); i < to; i++) {
    const unit = DAYS[words.norm[i] as string];
    if (unit === undefined) continue;
    let from = i - 1;
    if (/^(?:further|additional|more|-)$/.test(words.norm[from] ?? '')) from--;
    const count = /^(?:a|an|another|one|further)$/.test(words.norm[from] ?? '') ? 1 : numberAt(words.norm, from)?.value;
    if (count === undefined) continue;
    const met = datesOf(index).some((date) => Math.abs(date - dayNumber(adopted) - count * unit) <= NEAR);
    if (!met) return content;
    const said = new Set(contentLemmas(words, from, i + 1, synonyms));
    return content.filter((lemma) => !said.has(lemma));
  }
  return content;
}

/** The dates that clauses of a text may name: day, month and year among the words of one clause. */
function datesOf(index: TextIndex): number[] {
  return index.provisions.flatMap(({ content }) => {
    const years = content.filter((word) => /^(?:19|20)\d\d$/.test(word));
    const days = content.filter((word) => /^\d{1,2}$/.test(word) && Number(word) <= 31);
    const months = content.flatMap((word) => (MONTHS.includes(word) ? [MONTHS.indexOf(word) + 1] : []));
    return years.flatMap((year) =>
      months.flatMap((month) => days.map((day) => dayNumber(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`))),
    );
  });
}
