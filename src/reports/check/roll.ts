import type { Ballot, Outcome, Tally } from '../../procedure/index.ts';
import { ballotsOf, type CouncilRecord, type Decision, outcomeOf, tallyOf, vetoersOf } from '../../record/index.ts';
import { dayNumber } from '../words/days.ts';

/** One key for all who held a seat: a report may call the holder of 1950 by the name of today's. */
export const seatKey = (code: string): string => (code === 'SUN' ? 'RUS' : code === 'ROC' ? 'CHN' : code);
/** Whether two codes mean the same seat or State, whoever held it at the time. */
export const sameState = (a: string, b: string): boolean => a === b || seatKey(a) === seatKey(b);

/** What tying and checking ask of a decision again and again, looked up once; ballots and vetoers, by seat (`seatKey`), when first asked for. */
export class Roll {
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly tally: Tally | null;
  /** The number of its day; see `dayNumber`. */
  readonly day: number;
  private readonly record: CouncilRecord;
  private cast: ReadonlyMap<string, Ballot> | null = null;
  private against: ReadonlySet<string> | null = null;

  constructor(record: CouncilRecord, decision: Decision) {
    this.record = record;
    this.decision = decision;
    this.outcome = outcomeOf(record, decision);
    this.tally = tallyOf(decision);
    this.day = dayNumber(decision.date);
  }

  get ballots(): ReadonlyMap<string, Ballot> {
    this.cast ??= new Map(Object.entries(ballotsOf(this.record, this.decision)).map(([code, ballot]) => [seatKey(code), ballot]));
    return this.cast;
  }

  get vetoers(): ReadonlySet<string> {
    this.against ??= new Set(vetoersOf(this.record, this.decision).map(seatKey));
    return this.against;
  }
}

const rolls = new WeakMap<Decision, Roll>();

/** The roll of a decision, kept once made. */
export function rollOf(record: CouncilRecord, decision: Decision): Roll {
  let roll = rolls.get(decision);
  if (!roll) {
    roll = new Roll(record, decision);
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
