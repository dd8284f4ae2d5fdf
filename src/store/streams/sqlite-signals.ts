import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Signals } from './signals.ts';

/** How often the file is asked whether another process wrote to it; the question reads one counter of the file's header. */
const lookEvery = 250;

/** SQLite tells nobody of a write; its `data_version` counts those of other connections. */
export const sqliteSignals = (db: Kysely<Tables>): Signals => ({
  async insert(writing, rows) {
    await writing.insertInto('stream_entries').values(rows).execute();
  },
  listen(heard) {
    let known: number | undefined;
    let asking = false;
    const look = async (): Promise<void> => {
      if (asking) return;
      asking = true;
      try {
        const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
        const found = rows[0]?.data_version;
        if (known !== undefined && found !== known) heard();
        known = found;
      } catch {
        // Busy or closing: asked again in a moment.
      } finally {
        asking = false;
      }
    };
    void look();
    const timer = setInterval(look, lookEvery);
    timer.unref();
    return () => clearInterval(timer);
  },
});
