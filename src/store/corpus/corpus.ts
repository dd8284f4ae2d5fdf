import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { ClaimQuery } from './claim-query.ts';
import type { Corpus } from './types.ts';

const usual = 50;
const most = 1000;
const outletsShown = 20;

const limitOf = (limit: number | undefined): number => Math.min(Math.max(Math.trunc(limit ?? usual), 1), most);

type Where = ExpressionBuilder<Tables, 'kept_claims' | 'kept_reports'>;

/** The condition of a query. Words hold letters, digits and spaces only, so that nothing in them has a meaning to LIKE. */
function fits(where: Where, query: ClaimQuery) {
  const all = [
    ...(['kind', 'verdict', 'outcome', 'modality', 'decision'] as const).flatMap((field) => {
      const asked = query[field];
      return asked ? [where(`kept_claims.${field}`, 'in', asked)] : [];
    }),
    ...(query.member ? [where.or(query.member.map((code) => where('kept_claims.members', 'like', `% ${code} %`)))] : []),
    ...(query.outlet === undefined ? [] : [where('kept_reports.outlet', '=', JSON.stringify(query.outlet))]),
    ...(query.report === undefined ? [] : [where('kept_claims.report', '=', query.report)]),
    ...(query.since === undefined ? [] : [where('kept_reports.dateline', '>=', query.since)]),
    // "~" sorts after every digit and "-": a month or year takes in all its days.
    ...(query.until === undefined ? [] : [where('kept_reports.dateline', '<=', `${query.until}~`)]),
    ...query.words.map((words) => where('kept_claims.said', 'like', `%${words}%`)),
    ...query.without.map((words) => where('kept_claims.said', 'not like', `%${words}%`)),
  ];
  return all.length > 0 ? where.and(all) : sql<SqlBool>`1 = 1`;
}

/** The kept reports on an engine whose schema is up to date. */
export const corpusOn = (engine: Engine): Corpus => {
  const { db } = engine;
  const joined = db.selectFrom('kept_claims').innerJoin('kept_reports', 'kept_reports.id', 'kept_claims.report');
  return {
    async search(query, { limit, offset = 0 } = {}) {
      const found = joined.where((where) => fits(where as Where, query));
      const [sums, outlets, rows] = await Promise.all([
        found
          .select(['kept_claims.verdict', sql<number>`count(*)`.as('claims')])
          .groupBy('kept_claims.verdict')
          .execute(),
        found
          .select(['kept_reports.outlet', sql<number>`count(*)`.as('claims')])
          .groupBy('kept_reports.outlet')
          .orderBy('claims', 'desc')
          .orderBy('kept_reports.outlet')
          .limit(outletsShown)
          .execute(),
        found
          .select(['kept_claims.report', 'kept_claims.claim', 'kept_claims.kind', 'kept_claims.verdict', 'kept_claims.words'])
          .select(['kept_claims.decision', 'kept_reports.name', 'kept_reports.outlet', 'kept_reports.dateline'])
          .orderBy(sql`coalesce(kept_reports.dateline, '')`, 'desc')
          .orderBy('kept_claims.report')
          .orderBy('kept_claims.number')
          .limit(limitOf(limit))
          .offset(Math.max(0, Math.trunc(offset)))
          .execute(),
      ]);
      const reports = await found.select(sql<number>`count(distinct kept_claims.report)`.as('reports')).executeTakeFirst();
      return {
        total: sums.reduce((sum, one) => sum + Number(one.claims), 0),
        reports: Number(reports?.reports ?? 0),
        verdicts: Object.fromEntries(sums.map((one) => [one.verdict, Number(one.claims)])),
        outlets: outlets.map((one) => ({ outlet: one.outlet === null ? '' : JSON.parse(one.outlet), claims: Number(one.claims) })),
        claims: rows.map((row) => ({
          ...row,
          words: JSON.parse(row.words),
          name: JSON.parse(row.name),
          outlet: row.outlet === null ? null : JSON.parse(row.outlet),
        })),
      };
    },
    async list({ limit, offset = 0 } = {}) {
      const rows = await db
        .selectFrom('kept_reports')
        .select(['id', 'at', 'name', 'outlet', 'dateline', 'claims', 'findings'])
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limitOf(limit))
        .offset(Math.max(0, Math.trunc(offset)))
        .execute();
      return rows.map((row) => ({
        ...row,
        name: JSON.parse(row.name),
        outlet: row.outlet === null ? null : JSON.parse(row.outlet),
        findings: JSON.parse(row.findings),
      }));
    },
    async get(id) {
      if (!/^[0-9a-f]{32}$/.test(id)) return null;
      const row = await db.selectFrom('kept_reports').select(['id', 'at', 'given', 'result']).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : { id: row.id, at: row.at, given: JSON.parse(row.given), result: JSON.parse(row.result) };
    },
    async remove(id) {
      if (!/^[0-9a-f]{32}$/.test(id)) return false;
      return engine.transaction(async (db) => {
        await db.deleteFrom('kept_claims').where('report', '=', id).execute();
        await db.deleteFrom('jobs').where('report', '=', id).where('state', '=', 'done').execute();
        const { numDeletedRows } = await db.deleteFrom('kept_reports').where('id', '=', id).executeTakeFirst();
        return numDeletedRows > 0n;
      });
    },
  };
};
