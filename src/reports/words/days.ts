/** Days on the calendar as ISO dates, by plain arithmetic: no clock, no time zone. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * The number of a day, 0 on 1 March of the year 0, by the calendar's own arithmetic (years that begin in March, so that the leap day is the
 * last): checks compare thousands of days, and building dates for each would cost more than reading the report.
 */
export function dayNumber(date: string): number {
  const month = (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 48;
  const day = (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48;
  const written =
    (date.charCodeAt(0) - 48) * 1000 + (date.charCodeAt(1) - 48) * 100 + (date.charCodeAt(2) - 48) * 10 + date.charCodeAt(3) - 48;
  const year = month <= 2 ? written - 1 : written;
  const shifted = (month + 9) % 12;
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((shifted * 306 + 5) / 10) + day - 1
  );
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The day with a number: the inverse of `dayNumber`. */
function dayOf(number: number): string {
  let year = Math.floor((10_000 * number + 14_780) / 3_652_425);
  const startOf = (y: number): number => y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  let rest = number - startOf(year);
  if (rest < 0) {
    year--;
    rest = number - startOf(year);
  }
  const month = Math.floor((100 * rest + 52) / 3060);
  const day = rest - Math.floor((month * 306 + 5) / 10) + 1;
  const written = year + (month >= 10 ? 1 : 0);
  return `${String(written).padStart(4, '0')}-${two(((month + 2) % 12) + 1)}-${two(day)}`;
}

export const addDays = (date: string, days: number): string => dayOf(dayNumber(date) + days);

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** 0 Sunday to 6 Saturday. */
export const weekday = (date: string): number => (dayNumber(date) + 3) % 7;

export const weekdayName = (date: string): string => {
  const name = WEEKDAYS[weekday(date)] as string;
  return name[0]?.toUpperCase() + name.slice(1);
};

/** 0 to 6 for an English weekday, whole or cut to three letters; -1 for other words. */
export const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((day) => day === word || (word.length >= 3 && word.length <= 5 && day.startsWith(word.replace('.', ''))));

/** A real calendar day: "2024-02-30" is not. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && dayOf(dayNumber(date)) === date;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** 1 to 12 for an English month, whole or cut ("Oct.", "Sept"); 0 for other words. */
export function monthNumber(word: string): number {
  const bare = word.toLowerCase().replace('.', '');
  if (bare.length < 3) return 0;
  return MONTHS.findIndex((month) => month === bare || (bare.length <= 4 && month.startsWith(bare))) + 1;
}

/** The day in the words people use: "Monday 25 March 2024". */
export function inWords(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${Number(date.slice(8))} ${month[0]?.toUpperCase()}${month.slice(1)} ${date.slice(0, 4)}`;
}
