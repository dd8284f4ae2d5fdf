import type { Span } from './types.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = MONTHS.split('|');

/** A day, a month or a year as texts write it, in groups `day`, `month`, `year`, `part`; to be put inside other patterns once. */
export const DATE = String.raw`(?:(?<part>the (?:end|middle|beginning)(?: of)?|(?:end|mid)(?:-| of )?)\s?)?(?:the )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?:(?<month>${MONTHS})(?: (?<monthDay>\d{1,2}),)?(?:,? (?<year>(?:19|20)\d\d))?|(?<bareYear>(?:19|20)\d\d))\b`;

const two = (value: number): string => String(value).padStart(2, '0');
const lastOf = (year: number | null, month: number): number =>
  [31, year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ] as number;

/**
 * The day that the groups of `DATE` say: "2024-04-30"; "--04-30" where no year stands; the last day of a month or year that stands alone,
 * the fifteenth for its middle. null for what is no day ("31 February").
 */
export function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { month: name, day, monthDay, year, bareYear, part = '' } = groups;
  const middle = /mid/.test(part);
  if (name === undefined) return bareYear === undefined ? null : `${bareYear}-${middle ? '06-30' : '12-31'}`;
  const month = NUMBER.indexOf(name) + 1;
  const known = year === undefined ? null : Number(year);
  const last = lastOf(known, month);
  const given = day ?? monthDay;
  const at = given === undefined ? (middle ? 15 : /beginning/.test(part) ? 1 : last) : Number(given);
  if (at < 1 || at > last) return null;
  return `${known ?? '-'}-${two(month)}-${two(at)}`;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number in digits or words, to be put inside other patterns. */
export const COUNT = String.raw`\d{1,4}|(?:one hundred(?: and)? )?(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|one hundred|an?|${ONES.slice(1).join('|')}`;

/** @example countOf('one hundred and twenty') // 120 */
export function countOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  let sum = 0;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    if (word === 'hundred') sum = Math.max(1, sum) * 100;
    else if (word === 'a' || word === 'an') sum = 1;
    else sum += Math.max(0, ONES.indexOf(word)) + (TENS.indexOf(word) + (TENS.includes(word) ? 2 : 1)) * 10;
  }
  return sum;
}

/** A length of time in groups `count` and `unit`, to be put inside other patterns once. */
export const SPAN = String.raw`(?<count>${COUNT})[ -](?:calendar |working |further |consecutive )?(?<unit>hour|day|week|month|year)s?\b`;

export const spanOf = (count: string, unit: string): Span => ({ count: countOf(count), unit: unit.toLowerCase() as Span['unit'] });
