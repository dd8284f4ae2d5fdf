import { sql } from 'kysely';
import { invitationsOn } from './access/invitations.ts';
import { corpusOn } from './corpus/corpus.ts';
import { jobsOn } from './corpus/jobs.ts';
import type { Engine } from './engine.ts';
import { presencesOn } from './presences.ts';
import { snapshotsOn } from './snapshots.ts';
import { streamsOn } from './streams/streams.ts';
import type { CheckRow } from './tables.ts';
import { textsOn } from './texts/texts.ts';
import type { CheckSummary, SavedCheck, Store } from './types.ts';

/** The id of a check to be kept is taken. */
export class SameId extends Error {
  constructor(id: string) {
    super(`a check with the id ${id} is kept already`);
  }
}

const wellFormedId = /^[A-Za-z0-9_-]{1,64}$/;

const defaultLimit = 50;
const mostListed = 500;

const countByVerdict = (check: SavedCheck): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { verdict } of check.result.findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
};

const toRow = (check: SavedCheck): CheckRow => ({
  id: check.id,
  at: check.at,
  title: JSON.stringify(check.title),
  reports: check.given.length,
  findings: JSON.stringify(countByVerdict(check)),
  given: JSON.stringify(check.given),
  result: JSON.stringify(check.result),
});

const fromRow = (row: CheckRow): SavedCheck => ({
  id: row.id,
  at: row.at,
  title: JSON.parse(row.title),
  given: JSON.parse(row.given),
  result: JSON.parse(row.result),
});

const toSummary = (row: Pick<CheckRow, 'id' | 'at' | 'title' | 'reports' | 'findings'>): CheckSummary => ({
  id: row.id,
  at: row.at,
  title: JSON.parse(row.title),
  reports: row.reports,
  findings: JSON.parse(row.findings),
});

/** The store on an engine whose schema is up to date. A check is one row, so it is there whole or not at all. */
export const storeOn = (engine: Engine): Store => {
  const { db } = engine;
  const streams = streamsOn(engine);
  return {
    engine: engine.name,
    texts: textsOn(engine),
    streams,
    invitations: invitationsOn(engine),
    corpus: corpusOn(engine),
    jobs: jobsOn(engine),
    snapshots: snapshotsOn(engine),
    presences: presencesOn(engine),
    async saveCheck(check) {
      if (!wellFormedId.test(check.id)) throw new Error(`not an id of a check: ${JSON.stringify(check.id)}`);
      if (Number.isNaN(Date.parse(check.at)) || new Date(check.at).toISOString() !== check.at)
        throw new Error(`not an instant in UTC with milliseconds: ${check.at}`);
      try {
        await engine.write((writing) => writing.insertInto('checks').values(toRow(check)).execute());
      } catch (error) {
        throw engine.isSameKey(error) ? new SameId(check.id) : error;
      }
    },
    async listChecks({ limit = defaultLimit, before } = {}) {
      let query = db
        .selectFrom('checks')
        .select(['id', 'at', 'title', 'reports', 'findings'])
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(Math.min(Math.max(Math.trunc(limit), 1), mostListed));
      if (before !== undefined) {
        query = query.where(({ eb, or, and }) => or([eb('at', '<', before.at), and([eb('at', '=', before.at), eb('id', '<', before.id)])]));
      }
      return (await query.execute()).map(toSummary);
    },
    async getCheck(id) {
      if (!wellFormedId.test(id)) return null;
      const row = await db.selectFrom('checks').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async deleteCheck(id) {
      if (!wellFormedId.test(id)) return false;
      const { numDeletedRows } = await engine.write((writing) => writing.deleteFrom('checks').where('id', '=', id).executeTakeFirst());
      return numDeletedRows > 0n;
    },
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => {
      streams.close();
      return db.destroy();
    },
  };
};
