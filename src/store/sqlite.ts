import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Engine } from './engine.ts';
import { sqliteSignals } from './streams/sqlite-signals.ts';
import type { Tables } from './tables.ts';
import { sqliteFullText } from './texts/sqlite-full-text.ts';

const fileName = 'penholder.sqlite';

/** How long one try waits for another process's write. Short, because it holds up this whole process. */
const busyMilliseconds = 200;

/** How long tries are repeated, letting this process go on in between. */
const patienceMilliseconds = 15_000;

const isBusy = (error: unknown): boolean => /SQLITE_BUSY|database is locked/.test(`${(error as { code?: unknown }).code} ${error}`);

/**
 * Repeats `work` while another holds the file. SQLite's own waiting is not enough: it does not wait when a new file
 * is changed to WAL, and where the other holder lives in this process it would wait for itself.
 */
const patiently = async <T>(work: () => T | Promise<T>): Promise<T> => {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until || !isBusy(error)) throw error;
      await pause(5 + Math.random() * 20);
    }
  }
};

/**
 * Opens (and creates where missing, private to the user) the database file of a data folder.
 * Every commit is flushed to disk before it is acknowledged (WAL with synchronous=FULL). Throws what the system reports.
 */
export const openSqlite = async (dataFolder: string): Promise<Engine> => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, fileName);
  const database = new Database(path, { timeout: busyMilliseconds });
  try {
    await patiently(() => database.exec('PRAGMA journal_mode = WAL'));
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA foreign_keys = ON');
    // What a row held before, a paper less in a box, is overwritten and not only let go.
    database.exec('PRAGMA secure_delete = ON');
    chmodSync(path, 0o600);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  /**
   * Begin and commit go through `exec`, which finishes its statement also when it fails: a prepared BEGIN that met a busy file
   * stays "in progress" until it is garbage collected, and nothing after it could commit.
   */
  const exclusively: Engine['exclusively'] = (work) =>
    db.connection().execute(async (connection) => {
      await patiently(() => database.exec('BEGIN IMMEDIATE'));
      try {
        const value = await work(connection);
        database.exec('COMMIT');
        return value;
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });
  return {
    name: 'sqlite',
    db,
    keyType: 'text',
    // Exactly this word makes the column the table's own key.
    numberType: 'integer',
    fullText: sqliteFullText,
    signals: sqliteSignals(db),
    write: exclusively,
    exclusively,
    transaction: exclusively,
    // The log of writes holds every version of a page until it is emptied; while another process reads from it, it stays.
    forgetVersions: async () => void database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    locksRows: false,
    clock: async () => new Date().toISOString(),
    isSameKey: (error) => (error as { code?: unknown }).code === 'SQLITE_CONSTRAINT_PRIMARYKEY',
  };
};
