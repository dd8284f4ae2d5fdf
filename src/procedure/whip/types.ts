import type { Composition, StateCode } from '../../council/index.ts';
import type { Ballot, Outcome, QuestionKind, Ruling } from '../types.ts';

/** How a ballot came to be expected. `record` is a suggestion from earlier votes that nobody has confirmed. */
export type WhipSource = 'said' | 'reported' | 'guess' | 'record';

/** What was expected of one member at one time. A later entry on the same member takes its place; all are kept. */
export interface WhipEntry {
  readonly at: string;
  readonly by: string;
  readonly member: StateCode;
  /** Null: not known (any more). */
  readonly ballot: Ballot | null;
  readonly source: WhipSource;
  readonly note: string;
}

/** One member as it is expected now, with what was expected before, newest first. */
export interface Expected {
  readonly member: StateCode;
  readonly name: string;
  readonly permanent: boolean;
  readonly ballot: Ballot | null;
  readonly source: WhipSource | null;
  readonly note: string;
  readonly at: string | null;
  readonly by: string | null;
  readonly history: readonly WhipEntry[];
}

/** What would follow were the ballots cast in one way. */
export interface Scenario {
  readonly name: string;
  readonly sentence: string;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
}

export interface WhipCount {
  readonly composition: Composition;
  readonly kind: QuestionKind;
  readonly expected: readonly Expected[];
  readonly unknown: readonly StateCode[];
  /** As the ballots stand, those not known counted as abstaining. */
  readonly ruling: Ruling;
  /** What stands in the way, as sentences; empty where the expected ballots adopt. */
  readonly missing: readonly string[];
  /** Whether no ballot still open can change the outcome. */
  readonly certain: boolean;
  readonly scenarios: readonly Scenario[];
}
