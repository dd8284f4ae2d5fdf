import type { SeatId, StateCode } from '../../council/index.ts';
import { compositionOf } from '../ballots.ts';
import { everSat, satSet } from '../columns.ts';
import { once } from '../once.ts';
import { lowestPlace } from '../sets.ts';
import type { CouncilRecord } from '../types.ts';

/** A stretch of days during which a State was a member; `to` is null while it still is. */
export interface Sitting {
  readonly from: string;
  readonly to: string | null;
}

const open = '9999-12-31';

/** Stretches of the record's decisions during which a State was a member, by their first and last day; open if they reach the last. */
function stretchesOf(record: CouncilRecord, code: StateCode): Sitting[] {
  const { decisions } = record;
  const { bits } = satSet(record, code);
  const stretches: Sitting[] = [];
  let from: string | null = null;
  for (let place = 0; place < decisions.length; place++) {
    const sat = ((bits[place >> 5]! >>> (place & 31)) & 1) === 1;
    if (sat && from === null) from = decisions[place]!.date;
    else if (!sat && from !== null) {
      stretches.push({ from, to: decisions[place - 1]!.date });
      from = null;
    }
  }
  if (from !== null) stretches.push({ from, to: null });
  return stretches;
}

/**
 * When a State was a member, oldest first: its terms, where they explain every decision at which the record has it sitting; else, as for a
 * body of which no terms are known, from the first to the last of those decisions, or still at the record's last. Empty for a State that never sat.
 */
export function sittingsOf(record: CouncilRecord, code: StateCode): readonly Sitting[] {
  const stretches = stretchesOf(record, code);
  const terms = record.council.terms
    .filter(({ state }) => state === code)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = record.decisions.at(-1)?.date ?? '';
  const explained = stretches.every(({ from, to }) => terms.some((term) => term.from <= from && (to ?? last) <= term.to));
  if (!explained || terms.length === 0) return stretches;
  return terms.map(({ from, to }) => ({ from, to: to === open ? null : to }));
}

/** The permanent seat that each State held when it first sat, of those that held one. */
const seats = once((record: CouncilRecord): ReadonlyMap<StateCode, SeatId> => {
  const held = new Map<StateCode, SeatId>();
  for (const code of everSat(record)) {
    const first = record.decisions[lowestPlace(satSet(record, code))]!;
    const seat = compositionOf(record, first).members.find((member) => member.code === code)?.seat;
    if (seat) held.set(code, seat);
  }
  return held;
});

/** The permanent seat that a State holds or held in this record; null for all others, and in a body without such seats. */
export const seatOf = (record: CouncilRecord, code: StateCode): SeatId | null => seats(record).get(code) ?? null;

/** The States that held a permanent seat, in the order in which they sat. */
export const holdersOf = (record: CouncilRecord, seat: SeatId): readonly StateCode[] =>
  [...seats(record)].filter(([, held]) => held === seat).map(([code]) => code);

/** Every State that held a permanent seat. */
export const permanentStates = (record: CouncilRecord): readonly StateCode[] => [...seats(record).keys()];
