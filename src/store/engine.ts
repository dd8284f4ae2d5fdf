import type { Kysely } from 'kysely';
import type { Signals } from './streams/signals.ts';
import type { Tables } from './tables.ts';
import type { FullText } from './texts/full-text.ts';

/**
 * What differs between the two engines, and nothing else. Schema and queries are written once, above this line.
 */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /**
   * Column type for keys: compared by code point on both engines, so that both sort and page alike
   * (Postgres would otherwise sort by the language of its locale).
   */
  readonly keyType: string;
  /** Column type for keys that are numbers beyond 32 bits. */
  readonly numberType: string;
  readonly fullText: FullText;
  readonly signals: Signals;
  /** Runs one writing statement; waits its turn where another write is under way. */
  write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction while no other process runs another such `work` on this database. */
  exclusively<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction; on Postgres others run beside it. */
  transaction<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Does away with the earlier versions of a table's rows that the engine still has on disk, as far as it can. Nothing is lost by it. */
  forgetVersions(table: keyof Tables): Promise<void>;
  /** Whether rows can be locked one by one, and locked ones passed over (`for update skip locked`). */
  readonly locksRows: boolean;
  /** The instant of now, by the clock that all who share the store go by: ISO, UTC, milliseconds. */
  clock(db: Kysely<Tables>): Promise<string>;
  /** True for the error of inserting a key that is there already. */
  isSameKey(error: unknown): boolean;
}
