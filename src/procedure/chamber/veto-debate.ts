const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The n-th given weekday of a month (1 = Monday). */
function nth(year: number, month: number, day: number, n: number): string {
  let first = dayOf(year, month, 1);
  while (weekday(first) !== day) first = after(first, 1);
  return after(first, 7 * (n - 1));
}

/** Good Friday, from Easter by the Gregorian computus (Butcher's algorithm). */
function goodFriday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return after(dayOf(year, month, day), -2);
}

/**
 * Official holidays of United Nations Headquarters whose day follows from the calendar (confidence C). Those set anew each year, such as
 * the feasts of Eid, are not known here. Memorial Day is counted as a working day: only so does the vote of 26 May 2022 give 9 June, the
 * day our sources name (docs/decisions.md).
 */
function holidays(year: number): ReadonlySet<string> {
  return new Set([dayOf(year, 1, 1), goodFriday(year), dayOf(year, 7, 4), nth(year, 9, 1, 1), nth(year, 11, 4, 4), dayOf(year, 12, 25)]);
}

/** The tenth working day after a veto, by which the General Assembly is to hold a debate on it (A/RES/76/262, 26 April 2022). */
export function debateDeadline(vetoDay: string, workingDays = 10): string {
  let day = vetoDay;
  for (let left = workingDays; left > 0; ) {
    day = after(day, 1);
    const free = [0, 6].includes(weekday(day)) || holidays(Number(day.slice(0, 4))).has(day);
    if (!free) left--;
  }
  return day;
}
