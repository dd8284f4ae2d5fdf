import type { Engine } from './engine.ts';

/** States kept aside, one for each stream: the newest. They can be lost without harm, the stream tells the same. */
export interface Snapshots {
  read(stream: string): Promise<{ readonly seq: number; readonly state: string } | null>;
  /** Keeps a state as of entry `seq` unless one as new is there. */
  keep(stream: string, seq: number, state: string): Promise<void>;
}

/** The snapshots on an engine whose schema is up to date. */
export const snapshotsOn = ({ db, write }: Engine): Snapshots => ({
  async read(stream) {
    const row = await db.selectFrom('snapshots').select(['seq', 'state']).where('stream', '=', stream).executeTakeFirst();
    return row === undefined ? null : { seq: Number(row.seq), state: row.state };
  },
  async keep(stream, seq, state) {
    await write((writing) =>
      writing
        .insertInto('snapshots')
        .values({ stream, seq, state })
        .onConflict((conflict) => conflict.column('stream').doUpdateSet({ seq, state }).where('snapshots.seq', '<', seq))
        .execute(),
    );
  },
});
