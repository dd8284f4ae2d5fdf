import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { postgresSignals } from './streams/postgres-signals.ts';
import type { Tables } from './tables.ts';
import { postgresFullText } from './texts/postgres-full-text.ts';

/** Any fixed number will do: it names the lock that starting processes queue for. */
const migrationLock = 7_205_912_346;

/** The database cannot hold every character of the texts given. */
class NarrowEncoding extends Error {
  constructor(encoding: string) {
    super(`its encoding is ${encoding}, and Penholder needs UTF8`);
  }
}

/** Opens a pool of connections to a Postgres database. Throws what the driver reports. */
export const openPostgres = async (databaseUrl: string): Promise<Engine> => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Acknowledged must mean on disk, whatever the server's own default.
    onConnect: async (client) => {
      await client.query('set synchronous_commit to on');
    },
  });
  // An idle connection that the server drops is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same for one that is dropped while in use: the query under way is told by its own promise.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    const { rows } = await pool.query<{ server_encoding: string }>('show server_encoding');
    const encoding = rows[0]?.server_encoding ?? 'unknown';
    if (encoding !== 'UTF8') throw new NarrowEncoding(encoding);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: 'postgres',
    db,
    keyType: 'text collate "C"',
    numberType: 'bigint',
    fullText: postgresFullText,
    signals: postgresSignals(databaseUrl),
    // Postgres queues writers by itself.
    write: (work) => work(db),
    exclusively: (work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction);
        return work(transaction);
      }),
    transaction: (work) => db.transaction().execute(work),
    forgetVersions: async (table) => {
      await sql`vacuum ${sql.table(table)}`.execute(db);
    },
    locksRows: true,
    clock: async (db) => {
      const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
      return rows[0]!.now.toISOString();
    },
    isSameKey: (error) => (error as { code?: unknown }).code === '23505',
  };
};
