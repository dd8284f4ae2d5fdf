import { ok, type Refusal, type Result, refuse } from '../result.ts';

/** The day the Council first met. */
export const firstDay = '1946-01-17';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDayOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The number written by the digits of `text` from `start` to `end`, or NaN. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A day as one number that orders as days do, 20240325; 0 when `date` is no real day. By hand, as every decision replayed asks for it. */
export function dayNumber(date: string): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return 0;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  return day >= 1 && day <= lastDayOf(year, month) ? year * 10_000 + month * 100 + day : 0;
}

/** Whether `date` is a real day written YYYY-MM-DD. */
export const isDate = (date: string): boolean => dayNumber(date) !== 0;

/** Why `date` is none: `invalid_date`. */
export function invalidDate(date: string): Refusal {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return refuse('invalid_date', `There is no day ${date} in the calendar.`);
  const shown = date.length > 40 ? `${date.slice(0, 40)}…` : date;
  return refuse('invalid_date', `"${shown}" is not a date; write year, month and day as in 2024-03-25.`);
}

/** `date` itself when it is a real day written YYYY-MM-DD; otherwise a refusal `invalid_date`. */
export const checkDate = (date: string): Result<string> => (isDate(date) ? ok(date) : invalidDate(date));

/** The day after a valid date. */
export const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** The day before a valid date. */
export const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
