import type { Kysely } from 'kysely';
import type { EntryRow, Tables } from '../tables.ts';

/** What a new entry sets off: how it is told to other processes, and how theirs are heard of. What engines do differently. */
export interface Signals {
  /** Inserts entries of one stream in one statement, and tells other processes where the engine can. */
  insert(writing: Kysely<Tables>, rows: readonly EntryRow[]): Promise<void>;
  /**
   * Calls `heard` whenever another process may have appended: with the stream and its last entry where the engine tells, without where all
   * streams are to be looked at. Begins when first called for, ends with what it gives back.
   */
  listen(heard: (stream?: string, seq?: number) => void): () => void;
}
