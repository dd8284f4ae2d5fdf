import { sql } from 'kysely';
import pg from 'pg';
import type { Signals } from './signals.ts';

const channel = 'penholder_streams';

/** A connection that hears nothing looks like one with nothing to hear, so all streams are looked at this often in any case. */
const lookEvery = 5_000;

const firstPause = 100;
const longestPause = 3_000;

/** A listening connection of its own, made again whenever it is lost. */
export const postgresSignals = (databaseUrl: string): Signals => ({
  async insert(writing, rows) {
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return;
    // In the statement that inserts, so that the notice is sent if and when the entries are there.
    await writing
      .with('added', (query) => query.insertInto('stream_entries').values(rows).returning('seq'))
      .selectFrom('added')
      .select(sql`pg_notify(${channel}, ${`${first.stream} ${last.seq}`})`.as('told'))
      .limit(1)
      .execute();
  },
  listen(heard) {
    let ended = false;
    let client: pg.Client | null = null;
    let pause = firstPause;
    let timer: NodeJS.Timeout | undefined;
    const again = (): void => {
      client = null;
      if (ended) return;
      timer = setTimeout(connect, pause);
      timer.unref();
      pause = Math.min(pause * 2, longestPause);
    };
    const connect = async (): Promise<void> => {
      const made = new pg.Client({ connectionString: databaseUrl, keepAlive: true, connectionTimeoutMillis: 10_000 });
      client = made;
      let lost = false;
      const lose = (): void => {
        if (lost) return;
        lost = true;
        made.end().catch(() => undefined);
        again();
      };
      made.on('error', lose);
      made.on('end', lose);
      made.on('notification', ({ payload }) => {
        const [stream, seq] = (payload ?? '').split(' ');
        heard(stream, Number(seq));
      });
      try {
        await made.connect();
        await made.query(`listen ${channel}`);
        pause = firstPause;
        // Whatever was appended while nobody listened.
        heard();
      } catch {
        lose();
      }
    };
    void connect();
    const look = setInterval(() => heard(), lookEvery);
    look.unref();
    return () => {
      ended = true;
      clearInterval(look);
      clearTimeout(timer);
      client?.end().catch(() => undefined);
    };
  },
});
