import type { CouncilRecord } from '../record/types.ts';
import type { CheckResult, Given } from '../reports/types.ts';
import type { Result } from '../result.ts';
import type { Store } from '../store/types.ts';
import type { Live } from './live.ts';

/** What the routes need from the rooms below and from the world, handed in by the server and by tests. */
export interface ApiDeps {
  readonly store: Store;
  /** Reads the reports and checks them against the record. */
  readonly check: (given: readonly Given[]) => Result<CheckResult> | Promise<Result<CheckResult>>;
  readonly record: CouncilRecord;
  /** The General Assembly's record, once its votes have been imported. */
  readonly assembly?: CouncilRecord | null;
  /** What people do together. Default: made over the store; the server hands in the one that its pages share. */
  readonly live?: Live;
  /** The instant of now, ISO UTC with milliseconds. Default: the clock. */
  readonly now?: () => string;
  /** A fresh id for a kept check. Default: a random UUID. */
  readonly newId?: () => string;
  /** Told that there may be something in the queue of reports to read. Default: nobody reads it here. */
  readonly wakeReader?: () => void;
  /** Told of exceptions behind an answer of 500. Default: printed to standard error. */
  readonly report?: (error: unknown) => void;
}
