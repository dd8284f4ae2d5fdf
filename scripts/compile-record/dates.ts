import { join } from 'node:path';
import { readCsv } from './csv.ts';
import type { Meeting } from './meetings.ts';

/** Which of two dates the record takes, and why. */
export interface DateChoice {
  readonly date: string;
  readonly reason: string;
  readonly why: string;
}

/** What the choice rests on besides the two dates. */
export interface Calendar {
  /** Dates of meetings by number, from the meeting tables. */
  readonly meetings: readonly (readonly [number: number, date: string])[];
  /** Dates the table of votes gives for resolutions from 1994, as written and with day and month exchanged. */
  readonly third: ReadonlyMap<number, readonly string[]>;
}

const numberOf = (record: string): number => Number(/\d+/.exec(record)![0]);
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const exchanged = (iso: string): string => `${iso.slice(0, 4)}-${iso.slice(8)}-${iso.slice(5, 7)}`;

export function readCalendar(folder: string, meetings: readonly Meeting[]): Calendar {
  const dated = meetings.filter((one) => one.record && !one.record.includes('(')).map((one) => [numberOf(one.record!), one.date] as const);
  const rows = readCsv(join(folder, 'drafts_1994_2025.csv')).filter((row) => row.resolution_number);
  return {
    meetings: dated.sort((a, b) => a[0] - b[0]),
    third: new Map(rows.map((row) => [Number(row.resolution_number), [row.date_given!, exchanged(row.date_given!)]])),
  };
}

/** Whether a date lies between the meetings held before and after one. */
function fits(calendar: Calendar, meeting: number, date: string): boolean {
  const before = calendar.meetings.findLast(([number]) => number < meeting)?.[1];
  const after = calendar.meetings.find(([number]) => number > meeting)?.[1];
  return (before === undefined || before <= date) && (after === undefined || date <= after);
}

/** Meetings that ran past midnight by our reference, and dates of the meeting table that expert knowledge confirms. */
const pastMidnight: ReadonlySet<number> = new Set([338, 462, 918]);
const confirmed: ReadonlySet<number> = new Set([708, 731]);

/**
 * Chooses between the library's date and the meeting table's. The table dates a meeting by its start, so a day more in the library's file may
 * be a vote after midnight, but a day less is a slip; a date out of the order of meetings is a slip; a third source settles the rest.
 */
export function chooseDate(calendar: Calendar, number: number, meeting: string | null, ours: string, theirs: string): DateChoice {
  const apart = Math.abs(day(theirs) - day(ours));
  const reason =
    apart <= 1
      ? ours < theirs
        ? 'date: slip of a digit'
        : 'date: past midnight'
      : exchanged(ours) === theirs
        ? 'date: day and month exchanged'
        : apart <= 15
          ? 'date: a few days apart'
          : 'date: slip of a digit';
  const follow = (why: string): DateChoice => ({
    date: theirs,
    reason: reason === 'date: past midnight' ? 'date: slip of a digit' : reason,
    why,
  });
  const keep = (why: string): DateChoice => ({ date: ours, reason, why });
  if (meeting === null) return keep('decided by letter: one dates the end of the voting, the other the announcement');
  if (pastMidnight.has(number)) return { ...keep('the meeting ran on past midnight'), reason: 'date: past midnight' };
  if (confirmed.has(number)) return follow('expert knowledge confirms the table');
  const at = numberOf(meeting);
  const [oursFits, theirsFits] = [fits(calendar, at, ours), fits(calendar, at, theirs)];
  if (theirsFits && !oursFits) return follow("the library's date is out of the order of meetings");
  if (oursFits && !theirsFits) return keep("the table's date is out of the order of meetings");
  const third = calendar.third.get(number);
  if (third?.includes(theirs) && !third.includes(ours)) return follow('the table of votes agrees with the meeting table');
  if (ours < theirs) return follow('a decision cannot be taken before its meeting begins');
  if (apart <= 1) return keep('the meeting may have run past midnight');
  return follow('a meeting does not last so many days');
}
