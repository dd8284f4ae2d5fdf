import type { CheckResult, Given } from '../reports/types.ts';
import type { Invitations } from './access/types.ts';
import type { Corpus, Jobs } from './corpus/types.ts';
import type { Presences } from './presences.ts';
import type { Snapshots } from './snapshots.ts';
import type { Streams } from './streams/types.ts';
import type { TextStore } from './texts/types.ts';

/** A check as kept: what was given, what came of it. */
export interface SavedCheck {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly title: string;
  readonly given: readonly Given[];
  readonly result: CheckResult;
}

export interface CheckSummary {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly reports: number;
  readonly findings: Readonly<Record<string, number>>;
}

/** What users add. One contract, two engines (SQLite embedded, Postgres for many). */
export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  readonly texts: TextStore;
  readonly streams: Streams;
  readonly invitations: Invitations;
  readonly corpus: Corpus;
  readonly jobs: Jobs;
  /** States of streams' readers, kept aside so that a long stream need not be read from its beginning. */
  readonly snapshots: Snapshots;
  readonly presences: Presences;
  /** Keeps a check; on disk when the promise resolves. The same id twice is refused. */
  saveCheck(check: SavedCheck): Promise<void>;
  /** Newest first; `before` (an instant and id) pages on. */
  listChecks(options?: {
    readonly limit?: number;
    readonly before?: { readonly at: string; readonly id: string };
  }): Promise<readonly CheckSummary[]>;
  getCheck(id: string): Promise<SavedCheck | null>;
  /** True when there was one to delete. */
  deleteCheck(id: string): Promise<boolean>;
  /** Resolves when the store answers; rejects when it cannot. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
