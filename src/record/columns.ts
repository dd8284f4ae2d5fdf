import type { Member, SeatId, StateCode } from '../council/index.ts';
import type { Ballot, Outcome, QuestionKind } from '../procedure/index.ts';
import { ballotsOf, compositionOf, tallyOf } from './ballots.ts';
import { once } from './once.ts';
import { outcomeOf, settlementOf, vetoersOf } from './ruling.ts';
import { type DecisionSet, emptySet, put, unionOf } from './sets.ts';
import type { Bounds, CouncilRecord, Decision } from './types.ts';

/** Sets by a value, made in one pass over the record. */
type Sets<Value> = ReadonlyMap<Value, DecisionSet>;

/** A pass that may put a decision into the sets of several values. */
function setsBy<Value>(record: CouncilRecord, valuesOf: (place: number) => Iterable<Value>): Sets<Value> {
  const sets = new Map<Value, DecisionSet>();
  const size = record.decisions.length;
  for (let place = 0; place < size; place++) {
    for (const value of valuesOf(place)) {
      let set = sets.get(value);
      if (set === undefined) {
        set = emptySet(size);
        sets.set(value, set);
      }
      put(set, place);
    }
  }
  return sets;
}

export const kindSets = once((record: CouncilRecord): Sets<QuestionKind> => setsBy(record, (i) => [record.decisions[i]!.kind]));
export const outcomeSets = once((record: CouncilRecord): Sets<Outcome> => setsBy(record, (i) => [outcomeOf(record, record.decisions[i]!)]));
export const topicSets = once((record: CouncilRecord): Sets<string> => setsBy(record, (i) => record.decisions[i]!.topics));
export const itemSets = once((record: CouncilRecord): Sets<string> => setsBy(record, (i) => [record.decisions[i]!.item ?? '']));
export const sponsorSets = once((record: CouncilRecord): Sets<string> => setsBy(record, (i) => record.decisions[i]!.sponsors));

type Who = StateCode | `seat-${SeatId}`;

/** Every ballot there is, in the order in which sets of them are kept. */
const letters = ['Y', 'N', 'A', 'P', 'X'] as const satisfies readonly Ballot[];

/** The place of a ballot among `letters` by its character code. */
const placeOfLetter = new Uint8Array(128);
for (const [place, letter] of letters.entries()) placeOfLetter[letter.charCodeAt(0)] = place;

/** Decisions by ballot, of one member or seat, in the order of `letters`; undefined where it never cast that ballot. */
type BallotSets = (DecisionSet | undefined)[];

interface Roll {
  /** Ballots by member or seat, as far as they are known by name. */
  readonly ballots: ReadonlyMap<Who, BallotSets>;
  /** Decisions during which a member sat, whether its ballot is known or not. */
  readonly sat: ReadonlyMap<StateCode, DecisionSet>;
}

/** A member's sets, found once for all decisions with the same members. */
interface Sitter {
  readonly code: StateCode;
  readonly sat: DecisionSet;
  readonly own: BallotSets;
  readonly seat: BallotSets | null;
}

/** Who sat and how they voted, in one pass over all ballots. Close to the bits: the General Assembly has cast nearly a million. */
const rollOf = once((record: CouncilRecord): Roll => {
  const size = record.decisions.length;
  const ballots = new Map<Who, BallotSets>();
  const sat = new Map<StateCode, DecisionSet>();
  const ballotsBy = (who: Who): BallotSets => {
    const sets = ballots.get(who) ?? letters.map(() => undefined);
    ballots.set(who, sets);
    return sets;
  };
  const satBy = (code: StateCode): DecisionSet => {
    const set = sat.get(code) ?? emptySet(size);
    sat.set(code, set);
    return set;
  };
  const sitters = new Map<readonly Member[], readonly Sitter[]>();
  const sittersOf = (members: readonly Member[]): readonly Sitter[] => {
    let known = sitters.get(members);
    if (known === undefined) {
      known = members.map(({ code, seat }) => ({
        code,
        sat: satBy(code),
        own: ballotsBy(code),
        seat: seat ? ballotsBy(`seat-${seat}`) : null,
      }));
      sitters.set(members, known);
    }
    return known;
  };
  const mark = (sets: BallotSets, letter: number, place: number): void => {
    const at = placeOfLetter[letter]!;
    let set = sets[at];
    if (set === undefined) {
      set = emptySet(size);
      sets[at] = set;
    }
    put(set, place);
  };
  for (let place = 0; place < size; place++) {
    const decision = record.decisions[place]!;
    const sitting = sittersOf(compositionOf(record, decision).members);
    const named = decision.ballots === '' ? ballotsOf(record, decision) : null;
    for (let i = 0; i < sitting.length; i++) {
      const one = sitting[i]!;
      put(one.sat, place);
      const letter = named === null ? decision.ballots.charCodeAt(i) : named[one.code]?.charCodeAt(0);
      if (letter === undefined) continue;
      mark(one.own, letter, place);
      if (one.seat) mark(one.seat, letter, place);
    }
  }
  return { ballots, sat };
});

/** Decisions on which a member, or whoever held a permanent seat, cast one of these ballots. */
export function ballotSet(record: CouncilRecord, who: Who, is: readonly Ballot[]): DecisionSet {
  const sets = rollOf(record).ballots.get(who);
  const found = is.map((ballot) => sets?.[letters.indexOf(ballot)]);
  return found.length === 1 && found[0] ? found[0] : unionOf(record.decisions.length, found);
}

/** Decisions during which a State was a member, whether its ballot is known or not. */
export const satSet = (record: CouncilRecord, code: StateCode): DecisionSet =>
  rollOf(record).sat.get(code) ?? emptySet(record.decisions.length);

/** Every State that was a member at some decision of the record. */
export const everSat = (record: CouncilRecord): readonly StateCode[] => [...rollOf(record).sat.keys()];

const byVetoer = once(
  (record: CouncilRecord): Sets<string> =>
    setsBy(record, (i) => {
      const decision = record.decisions[i]!;
      const codes = vetoersOf(record, decision);
      if (codes.length === 0) return codes;
      const { members } = compositionOf(record, decision);
      return [...codes, ...codes.map((code) => `seat-${members.find((member) => member.code === code)!.seat}`)];
    }),
);

/** Decisions vetoed by a member, or by whoever held a permanent seat. */
export const vetoSet = (record: CouncilRecord, who: StateCode | `seat-${SeatId}`): DecisionSet =>
  byVetoer(record).get(who) ?? emptySet(record.decisions.length);

export const unanimousSet = once((record: CouncilRecord): DecisionSet => {
  const set = emptySet(record.decisions.length);
  for (const [place, decision] of record.decisions.entries()) if (settlementOf(record, decision)?.unanimous) put(set, place);
  return set;
});

/** A number of a decision that queries may bound. */
export type Measure = 'Y' | 'N' | 'A' | 'P' | 'X' | 'vetoes' | 'required' | 'shortBy' | 'resolution' | 'meeting';

const unknown = -1;

const numberIn = (symbol: string | null, pattern: RegExp): number => Number(pattern.exec(symbol ?? '')?.[1] ?? unknown);

function measureOf(record: CouncilRecord, measure: Measure, decision: Decision): number {
  switch (measure) {
    case 'vetoes':
      return vetoersOf(record, decision).length;
    case 'required':
      return (settlementOf(record, decision) ?? compositionOf(record, decision)).required;
    case 'shortBy':
      return decision.withoutVote ? unknown : (settlementOf(record, decision)?.shortBy ?? unknown);
    case 'resolution':
      return numberIn(decision.resolution, /^S\/RES\/(\d+)/);
    case 'meeting':
      return numberIn(decision.meeting, /^S\/PV\.(\d+)/);
    default:
      return decision.withoutVote ? unknown : (tallyOf(decision)?.[measure] ?? unknown);
  }
}

const measures = once((_record: CouncilRecord) => new Map<Measure, Int32Array>());

/** A number of every decision, in the record's order; -1 where it is not known or makes no sense. */
export function measureColumn(record: CouncilRecord, measure: Measure): Int32Array {
  const made = measures(record);
  let column = made.get(measure);
  if (column === undefined) {
    column = Int32Array.from(record.decisions, (decision) => measureOf(record, measure, decision));
    made.set(measure, column);
  }
  return column;
}

/** Decisions of which a number lies within bounds. Those of which it is not known are not among them. */
export function measureSet(record: CouncilRecord, measure: Measure, { least = 0, most = 1e9 }: Bounds): DecisionSet {
  const column = measureColumn(record, measure);
  const set = emptySet(column.length);
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value >= least && value <= most && value !== unknown) put(set, i);
  }
  return set;
}
