import type { Sentence } from '../words/items.ts';
import { HARM, PEOPLE, PLURAL } from './figure-words.ts';

/** What a quantity counts or measures. */
export interface Counted {
  readonly unit: string;
  /** One past the words that name it, or the quantity where they stand before it. */
  readonly to: number;
  /** Where what is counted stands before the number: "the number of refugees". */
  readonly from?: number;
  /** What is said of them there: "the number of dead". */
  readonly what?: string;
  readonly sort: 'people' | 'things' | 'duration' | 'length' | 'percent' | 'money';
  /** Words stand between number and noun: "three Israeli soldiers". */
  readonly qualified?: boolean;
}

/** Whether a noun names people: one of the list, or any in "men" and "women". */
export const isPeople = (unit: string): boolean => unit === 'people' || PEOPLE.has(unit) || /(?:men|women|persons|people)$/.test(unit);

/** Whether a noun is a plural, as far as its form tells. */
export const isPlural = (word: string): boolean => (/[a-z]s$/.test(word) && !/(?:ss|us|is|news)$/.test(word)) || PLURAL.has(word);

/** Aircraft are shot down, people are shot. */
const isHarm = (items: Sentence['items'], k: number): boolean =>
  HARM.has(items[k]?.tag as string) && !(items[k]?.tag === 'shot' && items[k + 1]?.tag === 'down');

/** What befell those counted, told within a few words on either side in the same clause. */
export function harmAround({ items }: Sentence, from: number, to: number): string | undefined {
  for (let k = to; k < Math.min(items.length, to + 5); k++) {
    const tag = items[k]?.tag as string;
    if (isHarm(items, k)) return HARM.get(tag);
    if (/^[,;:."()—–]$|^(?:and|but|or|while|after|before|when|who|which|that|said|says|of)$/.test(tag)) break;
  }
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    const tag = items[k]?.tag as string;
    if (isHarm(items, k)) return HARM.get(tag);
    if (/^(?:,|;|\.|and|but|vote|votes)$/.test(tag)) break;
  }
  return undefined;
}
