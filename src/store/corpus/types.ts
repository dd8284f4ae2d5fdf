import type { CheckResult, Claim, Given, Verdict } from '../../reports/types.ts';
import type { ClaimQuery } from './claim-query.ts';

/** A report that waits to be read, or was read. */
export interface Job {
  /** The batch it was given with. */
  readonly batch: string;
  /** Id of the report: of its name, its date and its text. */
  readonly report: string;
  readonly given: Given;
  /** The file it stands in, where it is one: when that changes, what is new takes the place of what was read before. */
  readonly source?: string;
}

/** How a batch, or all, stands. */
export interface QueueCounts {
  readonly waiting: number;
  readonly working: number;
  readonly done: number;
  readonly failed: number;
}

/** A report that could not be read, and why. */
export interface FailedJob {
  readonly report: string;
  readonly name: string;
  readonly why: string;
}

/** Reports to be read by any number of processes, on any number of machines where the store is Postgres. */
export interface Jobs {
  /** Puts reports in the queue; those that were read before count as done at once, those of the batch already are not put twice. */
  add(batch: string, reports: readonly { readonly given: Given; readonly source?: string }[]): Promise<void>;
  /** Notes reports of a batch that cannot be read at all. */
  addFailed(batch: string, failed: readonly { readonly name: string; readonly why: string }[]): Promise<void>;
  /**
   * Takes up to `most` reports for `worker`, for `milliseconds`: after that, whoever asks may take them, as their worker is held for dead.
   * What three workers died on fails.
   */
  take(worker: string, most: number, milliseconds: number): Promise<readonly Job[]>;
  /** Keeps what was read and ends the job, together. False, and nothing is kept, when the job has gone to another worker. */
  finish(worker: string, job: Job, result: CheckResult): Promise<boolean>;
  /** Ends a job that cannot be done. False when it has gone to another worker. */
  fail(worker: string, job: Job, why: string): Promise<boolean>;
  /** How a batch stands, or all of them; null for a batch that is not there. */
  counts(batch?: string): Promise<QueueCounts | null>;
  failed(batch?: string, limit?: number): Promise<readonly FailedJob[]>;
  /** Ids of the reports of a batch, by id. */
  reportsOf(batch: string, limit: number, after?: string): Promise<readonly { readonly report: string; readonly state: string }[]>;
}

export interface KeptReport {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly given: Given;
  /** Of this report alone. */
  readonly result: CheckResult;
}

export interface ReportSummary {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly claims: number;
  readonly findings: Readonly<Record<string, number>>;
}

/** A claim as a search finds it. */
export interface FoundClaim {
  readonly report: string;
  readonly claim: string;
  readonly kind: Claim['kind'];
  readonly verdict: Verdict;
  readonly words: string;
  readonly decision: string | null;
  readonly name: string;
  readonly outlet: string | null;
  readonly dateline: string | null;
}

export interface ClaimPage {
  readonly total: number;
  readonly reports: number;
  readonly verdicts: Readonly<Record<string, number>>;
  /** The outlets with most of them; "" where a report names none. */
  readonly outlets: readonly { readonly outlet: string; readonly claims: number }[];
  /** By the report's date, newest first, then in the order of the text. */
  readonly claims: readonly FoundClaim[];
}

/** Reports that were read, and their claims. */
export interface Corpus {
  search(query: ClaimQuery, options?: { readonly limit?: number; readonly offset?: number }): Promise<ClaimPage>;
  /** Newest first. */
  list(options?: { readonly limit?: number; readonly offset?: number }): Promise<readonly ReportSummary[]>;
  get(id: string): Promise<KeptReport | null>;
  /** True when there was one. Its jobs are forgotten, too, so that it can be read again. */
  remove(id: string): Promise<boolean>;
}
