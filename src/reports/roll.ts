import type { Ballot, Outcome, Tally } from '../procedure/index.ts';
import { ballotsOf, type CouncilRecord, type Decision, outcomeOf, tallyOf, vetoersOf } from '../record/index.ts';
import { dayNumber } from './days.ts';

/** One key for all who held a seat: a report may call the holder of 1950 by the name of today's. */
export const seatKey = (code: string): string => (code === 'SUN' ? 'RUS' : code === 'ROC' ? 'CHN' : code);
/** Whether two codes mean the same seat or State, whoever held it at the time. */
export const sameState = (a: string, b: string): boolean => a === b || seatKey(a) === seatKey(b);

/** What tying and checking ask of a decision again and again, looked up once. */
export interface Roll {
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly ballots: ReadonlyMap<string, Ballot>;
  readonly vetoers: ReadonlySet<string>;
  readonly tally: Tally | null;
  /** The number of its day; see `dayNumber`. */
  readonly day: number;
}

const rolls = new WeakMap<Decision, Roll>();

/** The roll of a decision, kept once made. Ballots and vetoers go by seat (`seatKey`). */
export function rollOf(record: CouncilRecord, decision: Decision): Roll {
  let roll = rolls.get(decision);
  if (!roll) {
    roll = {
      decision,
      outcome: outcomeOf(record, decision),
      ballots: new Map(Object.entries(ballotsOf(record, decision)).map(([code, ballot]) => [seatKey(code), ballot])),
      vetoers: new Set(vetoersOf(record, decision).map(seatKey)),
      tally: tallyOf(decision),
      day: dayNumber(decision.date),
    };
    rolls.set(decision, roll);
  }
  return roll;
}

/** Whether a decision with this roll was adopted or carried. */
export const adopted = (roll: Roll): boolean => {
  const { outcome } = roll;
  return outcome === 'adopted' || outcome === 'adopted_without_vote' || outcome === 'carried';
};

/** Whether a decision was adopted or carried. */
export const passed = (record: CouncilRecord, decision: Decision): boolean => adopted(rollOf(record, decision));
