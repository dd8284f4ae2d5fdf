import { ok, type Result, refuse } from '../result.ts';
import { dayAfter, dayBefore, dayNumber, firstDay, invalidDate } from './dates.ts';
import { filingKey, nameOf } from './names.ts';
import type { Composition, Council, Member, Term } from './types.ts';

/** From this day the Council has fifteen members (Charter Art. 23 as amended by A/RES/1991 A (XVIII)). */
const enlargedOn = '1966-01-01';

/** Who sits while nothing changes. */
interface Stretch {
  readonly members: readonly Member[];
  readonly required: number;
}

/** A term with its days as numbers. */
interface Sitting {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
}

/** The days on which membership or a member's name changes, in order, and the stretch from each, drawn up when first asked for. */
interface Calendar {
  readonly days: readonly string[];
  readonly numbers: readonly number[];
  readonly sittings: readonly Sitting[];
  readonly stretches: (Stretch | undefined)[];
  readonly filingKeys: Map<string, string>;
  /** The last day on which every seat's holder is known. */
  lastDay: string;
}

const calendars = new WeakMap<Council, Calendar>();

function drawUp(council: Council, calendar: Calendar, at: number): Stretch {
  const known = calendar.stretches[at];
  if (known) return known;
  const date = calendar.days[at]!;
  const day = calendar.numbers[at]!;
  const members: Member[] = [];
  for (const { from, to, term } of calendar.sittings) {
    if (day < from || to < day) continue;
    const name = nameOf(council.states.get(term.state)!, date);
    if (!calendar.filingKeys.has(name)) calendar.filingKeys.set(name, filingKey(name));
    members.push({ code: term.state, name, permanent: term.seat !== null, seat: term.seat });
  }
  const key = (member: Member): string => calendar.filingKeys.get(member.name)!;
  members.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const stretch = { members, required: members.length <= 11 ? 7 : 9 };
  calendar.stretches[at] = stretch;
  return stretch;
}

function calendarOf(council: Council): Calendar {
  const known = calendars.get(council);
  if (known) return known;
  const changes = new Set([firstDay]);
  for (const { from, to, state } of council.terms) {
    changes.add(from);
    if (to < '9999-12-31') changes.add(dayAfter(to));
    for (const name of council.states.get(state)!.names) changes.add(name.from);
  }
  const days = [...changes].filter((day) => day >= firstDay).sort();
  const calendar: Calendar = {
    days,
    numbers: days.map(dayNumber),
    sittings: council.terms.map((term) => ({ from: dayNumber(term.from), to: dayNumber(term.to), term })),
    stretches: [],
    filingKeys: new Map(),
    lastDay: '9999-12-31',
  };
  // Seats not yet elected can only stand open at the end; the one seat open in 1980 lies before.
  for (let at = days.length - 1; at >= 0; at--) {
    if (drawUp(council, calendar, at).members.length >= (days[at]! < enlargedOn ? 11 : 15)) break;
    calendar.lastDay = dayBefore(days[at]!);
  }
  calendars.set(council, calendar);
  return calendar;
}

/** The first and last day for which the composition is known, inclusive. */
export function knownDays(council: Council): { readonly from: string; readonly to: string } {
  return { from: firstDay, to: calendarOf(council).lastDay };
}

/**
 * The members on a day in English alphabetical order of their names of that day, and the affirmative votes a decision needs.
 * Eleven members to 1965, fifteen from 1966, fourteen from 1 to 6 January 1980 while a seat stood vacant. The required number follows
 * the composition, not the amended Charter's entry into force (S/RES/218 of November 1965 passed with seven). Cheap: the years are
 * drawn up once for each council. Refuses `invalid_date`, `before_first_meeting` and `after_known_terms`.
 *
 * @example compositionOn(council, '2024-03-25') // members: Algeria, China, Ecuador … United States; required: 9
 */
export function compositionOn(council: Council, date: string): Result<Composition> {
  const day = dayNumber(date);
  if (day === 0) return invalidDate(date);
  const calendar = calendarOf(council);
  if (date < firstDay) return refuse('before_first_meeting', `The Council first met on ${firstDay}; it had no members on ${date}.`);
  if (date > calendar.lastDay) {
    return refuse('after_known_terms', `The members are known up to ${calendar.lastDay}; who sits on ${date} is not.`);
  }
  let low = 0;
  let high = calendar.numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (calendar.numbers[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  const { members, required } = drawUp(council, calendar, low);
  return ok({ date, members, required });
}
