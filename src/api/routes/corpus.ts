import { z } from '@hono/zod-openapi';
import { ok, type Result, refuse } from '../../result.ts';
import { readClaimQuery } from '../../store/index.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import { readReportList } from '../check-request.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { largestCheckBody, mostInBatch } from '../limits.ts';
import { batchAccepted, batchRequest, batchState, claimPage, keptReport, reportList } from '../schemas/corpus.ts';

const pageOfBatch = 1000;

const noSuchReport = refuse('unknown_report', 'No report with this id is kept here; it may have been deleted.');
const noSuchBatch = refuse('unknown_batch', 'There is no batch with this id here.');

/** A whole number of a query, or what stands for it. Refuses `bad_field`, naming it. */
function numberOf(name: string, value: string | undefined, usual: number, most: number): Result<number> {
  if (value === undefined) return ok(usual);
  const number = /^\d{1,7}$/.test(value) ? Number(value) : most + 1;
  return number <= most ? ok(number) : refuse('bad_field', `${name}: give a whole number of at most ${most}.`);
}

const paging = {
  limit: z.coerce.number().int().optional(),
  offset: z.coerce.number().int().optional(),
};
const idParam = z.object({ id: z.string() });

/** `/api/reports…` and `/api/claims`: batches of reports to read, the reports kept, and the claims in them. */
export const corpusEndpoints = ({ store, record, newId, wakeReader }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/reports/batch',
    doc: {
      summary: 'Give many reports to be read',
      description:
        `Up to ${mostInBatch} reports, 10 MB in all. Answered at once; they are read one after another, checked each on its own, and kept. ` +
        'What was read before is not read again.',
      tags: ['Reports'],
      request: { body: { content: { 'application/json': { schema: batchRequest } } } },
      responses: { 202: json('They are in the queue.', batchAccepted), ...refusing(400, 403, 413, 415) },
    },
    example: 'curl http://localhost:4280/api/reports/batch --json \'{"reports": [{"text": "The Security Council …"}]}\'',
    before: [atMost(largestCheckBody)],
    answer: async (c) => {
      const read = await readJson(c);
      if (!read.ok) return refused(c, read, read.status);
      const given = readReportList(read.value, mostInBatch);
      if (!given.ok) return refused(c, given, given.code === 'text_too_long' ? 413 : 400);
      const batch = newId();
      await store.jobs.add(
        batch,
        given.value.map((one) => ({ given: one })),
      );
      wakeReader();
      const counts = await store.jobs.counts(batch);
      return c.json({ format: 1, batch, href: `/api/reports/batch/${batch}`, counts }, 202);
    },
  },
  {
    method: 'get',
    path: '/api/reports/batch/{id}',
    doc: {
      summary: 'How a batch stands',
      tags: ['Reports'],
      request: { params: idParam, query: z.object({ after: z.string().optional() }) },
      responses: { 200: json('Its counts, its reports, and what could not be read.', batchState), ...refusing(404) },
    },
    example: 'curl http://localhost:4280/api/reports/batch/ID',
    answer: async (c) => {
      const batch = c.req.param('id') ?? '';
      const counts = /^[A-Za-z0-9_-]{1,64}$/.test(batch) ? await store.jobs.counts(batch) : null;
      if (counts === null) return refused(c, noSuchBatch, 404);
      const after = /^[0-9a-f]{32}$/.exec(c.req.query('after') ?? '')?.[0];
      const found = await store.jobs.reportsOf(batch, pageOfBatch + 1, after);
      const reports = found.slice(0, pageOfBatch);
      const next = found.length > reports.length ? `/api/reports/batch/${batch}?after=${reports.at(-1)!.report}` : undefined;
      return c.json({
        format: 1,
        batch,
        counts,
        finished: counts.waiting + counts.working === 0,
        reports,
        failed: await store.jobs.failed(batch, pageOfBatch),
        ...(next ? { next } : {}),
      });
    },
  },
  {
    method: 'get',
    path: '/api/claims',
    doc: {
      summary: 'Search the claims of kept reports',
      description:
        'Such as `verdict:contradicted kind:vote outcome:vetoed`: every report that misstates a veto. docs/reports.md has all keys.',
      tags: ['Reports'],
      request: { query: z.object({ q: z.string().optional(), ...paging }) },
      responses: { 200: json('Claims with counts by verdict and outlet.', claimPage), ...refusing(400) },
    },
    example: "curl 'http://localhost:4280/api/claims?q=verdict:contradicted+kind:vote+outcome:vetoed'",
    answer: async (c) => {
      const typed = c.req.query('q') ?? '';
      const query = readClaimQuery(typed, record.council);
      if (!query.ok) return refused(c, query, 400);
      const limit = numberOf('limit', c.req.query('limit'), 50, 1000);
      if (!limit.ok) return refused(c, limit, 400);
      const offset = numberOf('offset', c.req.query('offset'), 0, 9_999_999);
      if (!offset.ok) return refused(c, offset, 400);
      const page = await store.corpus.search(query.value, { limit: limit.value, offset: offset.value });
      return c.json({ format: 1, query: typed, ...page });
    },
  },
  {
    method: 'get',
    path: '/api/reports',
    doc: {
      summary: 'List the kept reports, newest first',
      tags: ['Reports'],
      request: { query: z.object(paging) },
      responses: { 200: json('A page of them.', reportList), ...refusing(400) },
    },
    example: 'curl http://localhost:4280/api/reports',
    answer: async (c) => {
      const limit = numberOf('limit', c.req.query('limit'), 50, 1000);
      if (!limit.ok) return refused(c, limit, 400);
      const offset = numberOf('offset', c.req.query('offset'), 0, 9_999_999);
      if (!offset.ok) return refused(c, offset, 400);
      return c.json({ format: 1, reports: await store.corpus.list({ limit: limit.value, offset: offset.value }) });
    },
  },
  {
    method: 'get',
    path: '/api/reports/{id}',
    doc: {
      summary: 'Open a kept report',
      tags: ['Reports'],
      request: { params: idParam },
      responses: { 200: json('Its text, claims and findings.', keptReport), ...refusing(404) },
    },
    example: 'curl http://localhost:4280/api/reports/ID',
    answer: async (c) => {
      const report = await store.corpus.get(c.req.param('id') ?? '');
      return report === null ? refused(c, noSuchReport, 404) : c.json({ format: 1, ...report });
    },
  },
  {
    method: 'delete',
    path: '/api/reports/{id}',
    doc: {
      summary: 'Delete a kept report and its claims',
      description: 'For good: there is no undo.',
      tags: ['Reports'],
      request: { params: idParam },
      responses: { 204: { description: 'Deleted.' }, ...refusing(403, 404) },
    },
    example: 'curl -X DELETE http://localhost:4280/api/reports/ID',
    answer: async (c) => ((await store.corpus.remove(c.req.param('id') ?? '')) ? c.body(null, 204) : refused(c, noSuchReport, 404)),
  },
];
