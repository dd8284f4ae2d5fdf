import { type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { JobRow, Tables } from '../tables.ts';
import { keptId, rowsOf, sourceKey } from './rows.ts';
import type { FailedJob, Jobs, QueueCounts } from './types.ts';

/** A report that so many workers took and did not end is not taken again. */
const mostTries = 3;

/** Rows of one statement: both engines bound the values that one may have. */
const atOnce = 100;

const states = ['waiting', 'working', 'done', 'failed'] as const;

/** The queue on an engine whose schema is up to date. */
export const jobsOn = (engine: Engine): Jobs => {
  const { db } = engine;

  const insert = async (rows: readonly JobRow[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce);
      await engine.transaction(async (db) => {
        await db
          .insertInto('jobs')
          .values(some)
          .onConflict((same) => same.columns(['batch', 'report']).doNothing())
          .execute();
        // What was read before is not read again.
        await db
          .updateTable('jobs')
          .set({ state: 'done' })
          .where('state', '=', 'waiting')
          .where('batch', '=', some[0]!.batch)
          .where('report', 'in', db.selectFrom('kept_reports').select('id'))
          .execute();
      });
    }
  };

  /** Ends a job that `worker` still holds; false when it does not. */
  const end = async (db: Kysely<Tables>, worker: string, batch: string, report: string, to: Partial<JobRow>): Promise<boolean> => {
    const { numUpdatedRows } = await db
      .updateTable('jobs')
      .set({ ...to, worker: null, until: null })
      .where('batch', '=', batch)
      .where('report', '=', report)
      .where('state', '=', 'working')
      .where('worker', '=', worker)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };

  return {
    add: (batch, reports) =>
      insert(
        reports.map(({ given, source }) => ({
          batch,
          report: keptId(given),
          state: 'waiting',
          worker: null,
          until: null,
          tries: 0,
          name: JSON.stringify(given.name ?? ''),
          given: JSON.stringify(given),
          source: source === undefined ? '' : JSON.stringify(source),
          why: null,
        })),
      ),
    addFailed: (batch, failed) =>
      insert(
        failed.map(({ name, why }) => ({
          batch,
          report: keptId({ name, text: '' }),
          state: 'failed',
          worker: null,
          until: null,
          tries: 0,
          name: JSON.stringify(name),
          given: JSON.stringify({ text: '' }),
          source: '',
          why: JSON.stringify(why),
        })),
      ),
    take: (worker, most, milliseconds) =>
      engine.transaction(async (db) => {
        const now = await engine.clock(db);
        const free = db
          .selectFrom('jobs')
          .select(['batch', 'report', 'tries', 'given', 'source'])
          .where(({ or, and, eb }) => or([eb('state', '=', 'waiting'), and([eb('state', '=', 'working'), eb('until', '<', now)])]))
          // What workers died of comes last: a report that kills whoever reads it does not hold up the others.
          .orderBy('tries')
          .orderBy('report')
          .limit(most);
        const rows = await (engine.locksRows ? free.forUpdate().skipLocked() : free).execute();
        const until = new Date(Date.parse(now) + milliseconds).toISOString();
        const taken = [];
        for (const { batch, report, tries, given, source } of rows) {
          const spent = tries >= mostTries;
          await db
            .updateTable('jobs')
            .set(
              spent
                ? { state: 'failed', worker: null, until: null, why: JSON.stringify(`${mostTries} workers stopped while they read it.`) }
                : { state: 'working', worker, until, tries: tries + 1 },
            )
            .where('batch', '=', batch)
            .where('report', '=', report)
            .execute();
          if (!spent) taken.push({ batch, report, given: JSON.parse(given), ...(source === '' ? {} : { source: JSON.parse(source) }) });
        }
        return taken;
      }),
    finish: (worker, job, result) =>
      engine.transaction(async (db) => {
        if (!(await end(db, worker, job.batch, job.report, { state: 'done' }))) return false;
        await keep(db, await engine.clock(db), job.report, job.source, job.given, result);
        // The same report waits in another batch: it need not be read again.
        await db.updateTable('jobs').set({ state: 'done' }).where('report', '=', job.report).where('state', '=', 'waiting').execute();
        return true;
      }),
    fail: (worker, job, why) =>
      engine.transaction((db) => end(db, worker, job.batch, job.report, { state: 'failed', why: JSON.stringify(why) })),
    async counts(batch) {
      let query = db.selectFrom('jobs').select(['state', sql<number>`count(*)`.as('jobs')]);
      if (batch !== undefined) query = query.where('batch', '=', batch);
      const rows = await query.groupBy('state').execute();
      if (batch !== undefined && rows.length === 0) return null;
      return Object.fromEntries(
        states.map((state) => [state, Number(rows.find((row) => row.state === state)?.jobs ?? 0)]),
      ) as unknown as QueueCounts;
    },
    async failed(batch, limit = 100) {
      let query = db.selectFrom('jobs').select(['report', 'name', 'why']).where('state', '=', 'failed');
      if (batch !== undefined) query = query.where('batch', '=', batch);
      const rows = await query.orderBy('name').limit(limit).execute();
      return rows.map(({ report, name, why }): FailedJob => ({ report, name: JSON.parse(name), why: why === null ? '' : JSON.parse(why) }));
    },
    async reportsOf(batch, limit, after = '') {
      return db
        .selectFrom('jobs')
        .select(['report', 'state'])
        .where('batch', '=', batch)
        .where('report', '>', after)
        .orderBy('report')
        .limit(limit)
        .execute();
    },
  };
};

/** Keeps a report with its claims, once; what was read before of the same file makes room. */
async function keep(
  db: Kysely<Tables>,
  at: string,
  id: string,
  source: string | undefined,
  given: Parameters<typeof rowsOf>[3],
  result: Parameters<typeof rowsOf>[4],
): Promise<void> {
  const from = source === undefined ? '' : sourceKey(source);
  const { report, claims } = rowsOf(id, at, from, given, result);
  if (from !== '') {
    const old = await db.selectFrom('kept_reports').select('id').where('source', '=', from).where('id', '!=', id).execute();
    for (const one of old) {
      await db.deleteFrom('kept_claims').where('report', '=', one.id).execute();
      await db.deleteFrom('kept_reports').where('id', '=', one.id).execute();
    }
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('kept_reports')
    .values(report)
    .onConflict((same) => same.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  for (let row = 0; row < claims.length; row += atOnce)
    await db
      .insertInto('kept_claims')
      .values(claims.slice(row, row + atOnce))
      .execute();
}
