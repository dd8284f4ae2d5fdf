import type { StateCode } from '../../council/index.ts';
import type { Outcome, Tally } from '../types.ts';

/** What a majority looks at: everything about a vote but the kind of question. */
export interface Counted {
  readonly tally: Tally;
  /** Members of the Council on that day. */
  readonly members: number;
  /** Affirmative votes a decision of the Council needs on that day. */
  readonly required: number;
  readonly permanentAgainst: readonly StateCode[];
}

export interface Verdict {
  readonly outcome: Outcome;
  /** Affirmative votes this question needed. */
  readonly required: number;
  /** Of a preliminary question: what the matter then is. */
  readonly matter?: 'procedural' | 'substantive';
}

/** A way in which the Council decides. */
export interface Majority {
  readonly id: string;
  /** Where it is laid down. */
  readonly rule: string;
  readonly description: string;
  judge(counted: Counted): Verdict;
}
