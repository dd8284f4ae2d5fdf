import { countWord } from '../../procedure/index.ts';
import type { Count } from '../../record/index.ts';
import type { CountClaim, Evidence } from '../types.ts';
import { inWords } from '../words/days.ts';

/** A count as what a finding rests on. */
export const evidenceOf = (counted: Count): Evidence => ({
  kind: 'count',
  value: counted.value,
  typed: counted.typed,
  inWords: counted.inWords,
  decisions: counted.decisions,
});

/** What was counted, for the margin: with its days as people write them. */
export const whatOf = ({ inWords: words }: Pick<Count, 'inWords'>): string =>
  words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => inWords(day)).replace(/(, from \d[^,]*), to (?=\d)/, '$1 to ');

const ORDINALS = 'none first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinal = (number: number): string =>
  ORDINALS[number] ?? `${number}${ENDINGS[number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? 'th'}`;
const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "none", "two", "16" */
export const numberWord = (value: number): string => (value === 0 ? 'none' : countWord(value));

/** What the record counts, and what it is not: "Three, not four", "the third, not the fourth". */
export function countsSentence(counted: Count, { value, bound }: Pick<CountClaim, 'value' | 'bound'>): string {
  const wrong = counted.value !== value && bound !== 'at_least';
  if (bound === 'ordinal' && counted.value > 0)
    return `By the record it is the ${ordinal(counted.value)}${wrong ? `, not the ${ordinal(value)}` : ''}: ${whatOf(counted)}.`;
  return `The record counts ${numberWord(counted.value)}${wrong ? `, not ${numberWord(value)}` : ''}: ${whatOf(counted)}.`;
}
