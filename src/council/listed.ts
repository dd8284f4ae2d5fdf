import { dayAfter } from './dates.ts';
import { filingKey, nameOf } from './names.ts';
import type { Composition, Council, Member, StateCode } from './types.ts';

/** The days on which some State takes, changes or gives up a name, in order. */
const renamings = new WeakMap<Council, readonly string[]>();

function renamingDays(council: Council): readonly string[] {
  let days = renamings.get(council);
  if (days === undefined) {
    days = [
      ...new Set(
        [...council.states.values()].flatMap(({ names }) => names.flatMap(({ from, to }) => [from, to < '9999-12-31' ? dayAfter(to) : to])),
      ),
    ].sort();
    renamings.set(council, days);
  }
  return days;
}

/** In which stretch without renamings a date lies. */
function stretchOf(days: readonly string[], date: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number that is the same for two days on which every State bears the same name, so that names mean the same States. */
export const namingPeriod = (council: Council, date: string): number => stretchOf(renamingDays(council), date);

const drawn = new WeakMap<Council, WeakMap<readonly StateCode[], Map<number, readonly Member[]>>>();

/** Codes in English alphabetical order of the names of that day: the order in which a roll is called and ballots are kept. */
export function inRollOrder(council: Council, codes: Iterable<StateCode>, date: string): StateCode[] {
  const key = (code: StateCode): string => {
    const state = council.states.get(code);
    return filingKey(state === undefined ? code : nameOf(state, date));
  };
  return [...codes]
    .map((code) => [key(code), code] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, code]) => code);
}

/**
 * A body without permanent seats whose members are listed, as the General Assembly's are with each of its votes: `codes` in roll order.
 * Cheap for one array of codes used many times: its members are drawn up once for each stretch in which nobody changes its name.
 */
export function compositionListed(council: Council, codes: readonly StateCode[], date: string): Composition {
  let ofCouncil = drawn.get(council);
  if (ofCouncil === undefined) {
    ofCouncil = new WeakMap();
    drawn.set(council, ofCouncil);
  }
  let ofCodes = ofCouncil.get(codes);
  if (ofCodes === undefined) {
    ofCodes = new Map();
    ofCouncil.set(codes, ofCodes);
  }
  const stretch = namingPeriod(council, date);
  let members = ofCodes.get(stretch);
  if (members === undefined) {
    members = codes.map((code) => {
      const state = council.states.get(code);
      return { code, name: state === undefined ? code : nameOf(state, date), permanent: false, seat: null };
    });
    ofCodes.set(stretch, members);
  }
  return { date, members, required: Math.floor(members.length / 2) + 1, majority: 'present_and_voting' };
}
