import type { Live } from '../api/index.ts';
import type { CouncilRecord } from '../record/types.ts';
import type { CheckResult, Given } from '../reports/types.ts';
import type { Result } from '../result.ts';
import type { Store } from '../store/types.ts';
import type { Assets } from './assets.ts';

/** A check made beforehand and shown as a worked example; its page is `/samples/{slug}`. */
export interface SampleCheck {
  readonly slug: string;
  readonly title: string;
  /** One sentence: what the reader will see in it. */
  readonly lede?: string;
  readonly given: readonly Given[];
  readonly result: CheckResult;
}

/** All the pages need from the rooms below, handed in so that tests and other hosts may bring their own. */
export interface WebDeps {
  readonly store: Store;
  readonly check: (given: readonly Given[]) => Result<CheckResult> | Promise<Result<CheckResult>>;
  readonly record: CouncilRecord;
  /** The General Assembly's record, once its votes have been imported. */
  readonly assembly?: CouncilRecord | null;
  /** Best example first: the home page unfolds it. */
  readonly samples: () => readonly SampleCheck[];
  readonly assets: Assets;
  /** What people do together, shared with the API. Default: made over the store. */
  readonly live?: Live;
  /** The instant of now, ISO UTC. Default: the clock. */
  readonly now?: () => string;
  /** A fresh id for a kept check. Default: a random UUID. */
  readonly newId?: () => string;
  /** Told of exceptions behind a 500 page. Default: printed to standard error. */
  readonly report?: (error: unknown) => void;
}
