import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryRow, Tables } from '../tables.ts';
import { chained, noHash } from './chain.ts';
import type { Appended, Entry, NewEntry, StreamHead, Streams } from './types.ts';

const wellFormedId = /^[A-Za-z0-9_-]{1,64}$/;
const wellFormedKind = /^[a-z_]{1,32}$/;
const wellFormedBy = /^[ -~]{1,100}$/;
const isInstant = (at: string): boolean => !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;

/** Rows of one statement: both engines bound the values that one may have. */
const mostAtOnce = 1_000;
const mostListed = 500;

const toEntry = ({ seq, at, by_whom, body, hash }: Omit<EntryRow, 'stream'>): Entry => ({
  seq: Number(seq),
  at,
  by: by_whom,
  body,
  hash,
});

/** The caller's own mistakes. */
const assertWellFormed = (entries: readonly NewEntry[]): void => {
  if (entries.length > mostAtOnce) throw new Error(`${entries.length} entries at once; there may be ${mostAtOnce}`);
  for (const { at, by } of entries) {
    if (!isInstant(at)) throw new Error(`not an instant in UTC with milliseconds: ${at}`);
    if (!wellFormedBy.test(by)) throw new Error(`not a name for who did it: ${JSON.stringify(by)}`);
  }
};

/** The streams on an engine whose schema is up to date, and how to stop listening to other processes. */
export const streamsOn = (engine: Engine): Streams & { close(): void } => {
  const { db, signals } = engine;
  const followers = new Map<string, Set<(seq?: number) => void>>();
  let stopListening: (() => void) | null = null;

  const wake = (id: string, seq?: number): void => {
    for (const follower of [...(followers.get(id) ?? [])]) follower(seq);
  };

  const toRows = (id: string, seq: number, hash: string, entries: readonly NewEntry[]): readonly EntryRow[] =>
    chained(seq, hash, entries).map(({ by, ...entry }) => ({ stream: id, by_whom: by, ...entry }));

  /** The last entry of a stream that is there. */
  const lastOf = async (id: string): Promise<{ seq: number; hash: string; at: string } | null> => {
    const row = await db
      .selectFrom('streams as s')
      .leftJoin('stream_entries as e', 'e.stream', 's.id')
      .select(['s.id', 'e.seq', 'e.hash', 'e.at'])
      .where('s.id', '=', id)
      .orderBy('e.seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : { seq: Number(row.seq ?? 0), hash: row.hash ?? noHash, at: row.at ?? '' };
  };

  const appendBy = async (
    id: string,
    after: number,
    entries: readonly NewEntry[],
    insert: (rows: readonly EntryRow[]) => Promise<void>,
  ): Promise<Appended> => {
    if (!wellFormedId.test(id)) return { ok: false, code: 'no_such_stream' };
    assertWellFormed(entries);
    const last = await lastOf(id);
    if (last === null) return { ok: false, code: 'no_such_stream' };
    if (last.seq !== after) return { ok: false, code: 'taken', seq: last.seq };
    if (entries.length === 0) return { ok: true, entries: [] };
    let earliest = last.at;
    for (const { at } of entries) {
      if (at < earliest) throw new Error(`${id}: an entry of ${at} after one of ${earliest}`);
      earliest = at;
    }
    const rows = toRows(id, last.seq, last.hash, entries);
    try {
      await insert(rows);
    } catch (error) {
      if (!engine.isSameKey(error)) throw error;
      return { ok: false, code: 'taken', seq: (await lastOf(id))?.seq ?? 0 };
    }
    wake(id, last.seq + rows.length);
    return { ok: true, entries: rows.map(toEntry) };
  };

  const papersIn = async (reading: Kysely<Tables>, id: string, box: string): Promise<readonly string[]> => {
    const row = await reading
      .selectFrom('ballot_boxes')
      .select('papers')
      .where('stream', '=', id)
      .where('box', '=', box)
      .executeTakeFirst();
    return row === undefined ? [] : JSON.parse(row.papers);
  };

  const heads = () =>
    db
      .selectFrom('streams as s')
      .select(['s.id', 's.kind', 's.at'])
      .select(({ selectFrom }) =>
        selectFrom('stream_entries as e')
          .select(({ fn }) => fn.max('e.seq').as('seq'))
          .whereRef('e.stream', '=', 's.id')
          .as('seq'),
      );
  const toHead = ({ id, kind, at, seq }: { id: string; kind: string; at: string; seq: number | null }): StreamHead => ({
    id,
    kind,
    at,
    seq: Number(seq ?? 0),
  });

  return {
    async create({ id, kind, at }, entries = []) {
      if (!wellFormedId.test(id)) throw new Error(`not an id of a stream: ${JSON.stringify(id)}`);
      if (!wellFormedKind.test(kind)) throw new Error(`not a kind of stream: ${JSON.stringify(kind)}`);
      assertWellFormed([{ at, by: kind, body: '' }, ...entries]);
      try {
        await engine.exclusively(async (writing) => {
          await writing.insertInto('streams').values({ id, kind, at }).execute();
          if (entries.length > 0) await signals.insert(writing, toRows(id, 0, noHash, entries));
        });
        return true;
      } catch (error) {
        if (engine.isSameKey(error)) return false;
        throw error;
      }
    },

    append: (id, after, entries) => appendBy(id, after, entries, (rows) => engine.write((writing) => signals.insert(writing, rows))),

    cast(id, after, entry, box, paper) {
      if (!wellFormedId.test(box)) throw new Error(`not an id of a box: ${JSON.stringify(box)}`);
      return appendBy(id, after, [entry], (rows) =>
        engine.exclusively(async (writing) => {
          await signals.insert(writing, rows);
          const papers = JSON.stringify([...(await papersIn(writing, id, box)), paper].sort());
          await writing
            .insertInto('ballot_boxes')
            .values({ stream: id, box, papers })
            .onConflict((conflict) => conflict.columns(['stream', 'box']).doUpdateSet({ papers }))
            .execute();
        }),
      );
    },

    papers: async (id, box) => (wellFormedId.test(id) && wellFormedId.test(box) ? papersIn(db, id, box) : []),

    async erase(id, last) {
      for (;;) {
        const before = wellFormedId.test(id) ? await lastOf(id) : null;
        if (before === null) return null;
        const entry = last(before.seq);
        assertWellFormed([entry]);
        const [row] = toRows(id, before.seq, before.hash, [entry]) as [EntryRow];
        try {
          await engine.exclusively(async (writing) => {
            await signals.insert(writing, [row]);
            await writing.deleteFrom('stream_entries').where('stream', '=', id).where('seq', '<', row.seq).execute();
            await writing.deleteFrom('ballot_boxes').where('stream', '=', id).execute();
            await writing.deleteFrom('snapshots').where('stream', '=', id).execute();
            await writing.deleteFrom('invitations').where('thing', '=', id).execute();
          });
        } catch (error) {
          // Somebody appended meanwhile: that goes too.
          if (engine.isSameKey(error)) continue;
          throw error;
        }
        wake(id, row.seq);
        return toEntry(row);
      }
    },

    forget: (what) => engine.forgetVersions(what),

    async read(id, after, limit) {
      if (!wellFormedId.test(id)) return [];
      const rows = await db
        .selectFrom('stream_entries')
        .select(['seq', 'at', 'by_whom', 'body', 'hash'])
        .where('stream', '=', id)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },

    async head(id) {
      if (!wellFormedId.test(id)) return null;
      const row = await heads().where('s.id', '=', id).executeTakeFirst();
      return row === undefined ? null : toHead(row);
    },

    async list(kind, limit = mostListed) {
      const rows = await heads()
        .where('s.kind', '=', kind)
        .orderBy('s.at', 'desc')
        .orderBy('s.id', 'desc')
        .limit(Math.min(Math.max(Math.trunc(limit), 1), mostListed))
        .execute();
      return rows.map(toHead);
    },

    follow(id, follower) {
      const those = followers.get(id) ?? new Set();
      // A function of its own, so that the same `wake` may follow twice.
      const one = (seq?: number): void => follower(seq);
      those.add(one);
      followers.set(id, those);
      stopListening ??= signals.listen((stream, seq) => {
        for (const followed of stream === undefined ? [...followers.keys()] : [stream]) wake(followed, seq);
      });
      return () => {
        those.delete(one);
        if (those.size === 0 && followers.get(id) === those) followers.delete(id);
        if (followers.size > 0) return;
        stopListening?.();
        stopListening = null;
      };
    },

    close() {
      followers.clear();
      stopListening?.();
      stopListening = null;
    },
  };
};
