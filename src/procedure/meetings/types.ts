import type { Action } from '../chamber/actions.ts';
import type { Setup } from '../chamber/types.ts';

/** How sure we are of a fact: A checked against an official page … D uncertain (as in the record). */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** A remark that stands before what it speaks of: a source, how sure we are, the decision of the record that the next result is. */
export interface Remark {
  readonly line: number;
  readonly words: string;
  readonly source?: string;
  readonly confidence?: Confidence;
  /** Id of the decision in the record that the next announcement decides: "S/RES/2728". */
  readonly record?: string;
}

/** An action with the line of the file that it stands in. */
export interface Entry {
  readonly line: number;
  readonly action: Action;
}

/** A meeting as written in a file: what was settled before it, what was done, and remarks. */
export interface Meeting {
  readonly setup: Setup;
  readonly entries: readonly Entry[];
  readonly remarks: readonly Remark[];
}

/** One line of a chamber's log as it is kept and exported. */
export interface LogEntry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  /** JSON as the text that the hash was taken of: {"format", "name", "setup"} in the first entry, {"action", "key"?} in the others. */
  readonly body: string;
  readonly hash: string;
}
