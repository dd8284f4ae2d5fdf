import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { count, coverage, type ListOptions, listVotes, parseQuery, readOrder, switchesOf, votesCsv } from '../../record/index.ts';
import type { CouncilRecord, Query } from '../../record/types.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { bodyAsked, recordAsked } from '../record-of.ts';
import { coverage as coverageSchema } from '../schemas/coverage.ts';
import { count as countSchema, order, voteList } from '../schemas/query.ts';

/** Votes of one answer in JSON unless asked for more; CSV holds all. */
const usual = 100;
const most = 10_000;

const q = z.string().openapi({
  description: 'A query: parts with spaces between them, all of which must hold; see docs/queries.md.',
  example: 'veto:USA item:"Palestinian question" 2023..2024',
});

function readNumber(c: Context, name: 'limit' | 'offset'): Result<number | undefined> {
  const value = c.req.query(name);
  if (value === undefined) return ok(undefined);
  if (/^\d{1,6}$/.test(value) && Number(value) <= (name === 'limit' ? most : 999_999)) return ok(Number(value));
  return refuse('bad_parameter', `${name}: "${value.slice(0, 40)}" is no number${name === 'limit' ? ` up to ${most}` : ''}.`);
}

function readListing(c: Context, csv: boolean): Result<ListOptions> {
  const limit = readNumber(c, 'limit');
  if (!limit.ok) return limit;
  const offset = readNumber(c, 'offset');
  if (!offset.ok) return offset;
  const sort = c.req.query('sort');
  const read = sort === undefined ? null : readOrder(sort);
  if (read && !read.ok) return { ...read, sentence: `sort: ${read.sentence}` };
  const shown = limit.value ?? (csv ? undefined : usual);
  return ok({
    ...(shown === undefined ? {} : { limit: shown }),
    ...(offset.value === undefined ? {} : { offset: offset.value }),
    ...(read ? { order: read.value } : {}),
  });
}

/** A query and the record it is asked of. */
interface Asked {
  readonly record: CouncilRecord;
  readonly query: Query;
}

const named = <Value>(result: Result<Value>): Result<Value> => (result.ok ? result : { ...result, sentence: `q: ${result.sentence}` });

/** `GET /api/votes`, `GET /api/count`, `GET /api/coverage`: the same as the commands `votes`, `count` and `record coverage`. */
export const queriesEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => {
  const readQuery = (c: Context): Result<Asked> => {
    const record = recordAsked(deps, c);
    if (!record.ok) return record;
    const query = named(parseQuery(record.value, c.req.query('q') ?? ''));
    return query.ok ? ok({ record: record.value, query: query.value }) : query;
  };
  // The record does not change while the server runs.
  let covered: ReturnType<typeof coverage> | undefined;
  return [
    {
      method: 'get',
      path: '/api/votes',
      doc: {
        summary: 'The decisions that a query finds',
        tags: ['Votes'],
        request: {
          query: z.object({
            q: q.optional(),
            body: bodyAsked,
            format: z.enum(['json', 'csv']).optional().openapi({ description: 'Default: json.' }),
            limit: z
              .string()
              .optional()
              .openapi({ description: `At most ${most}. Default: ${usual} in JSON, all in CSV.` }),
            offset: z.string().optional().openapi({ description: 'How many to leave out before. Default: 0.' }),
            sort: order.optional(),
          }),
        },
        responses: {
          200: {
            description: 'The decisions, a stretch of them.',
            content: { 'application/json': { schema: voteList }, 'text/csv': { schema: z.string() } },
          },
          ...refusing(400),
        },
      },
      example: "curl -G http://localhost:4280/api/votes --data-urlencode 'q=veto:USA 2023..2024' -d format=csv",
      answer: (c) => {
        const format = c.req.query('format') ?? 'json';
        if (format !== 'json' && format !== 'csv')
          return refused(c, refuse('bad_parameter', 'format: use json or csv.', { nearest: ['json', 'csv'] }), 400);
        const asked = readQuery(c);
        if (!asked.ok) return refused(c, asked, 400);
        const options = readListing(c, format === 'csv');
        if (!options.ok) return refused(c, options, 400);
        const list = listVotes(asked.value.record, asked.value.query, options.value);
        if (format === 'json') return c.json(list);
        return c.body(votesCsv(list), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="votes.csv"',
        });
      },
    },
    {
      method: 'get',
      path: '/api/count',
      doc: {
        summary: 'How many decisions a query finds, and how the number changes with what people disagree on',
        tags: ['Votes'],
        request: { query: z.object({ q: q.optional(), body: bodyAsked }) },
        responses: { 200: json('The number, its query in words, and the switches.', countSchema), ...refusing(400) },
      },
      example: "curl -G http://localhost:4280/api/count --data-urlencode 'q=veto:Russia'",
      answer: (c) => {
        const asked = readQuery(c);
        if (!asked.ok) return refused(c, asked, 400);
        const { record, query } = asked.value;
        return c.json({ format: 1, ...count(record, query), switches: switchesOf(record, query) });
      },
    },
    {
      method: 'get',
      path: '/api/coverage',
      doc: {
        summary: 'What the record holds per year and kind, what is known to exist, and what is missing',
        tags: ['Votes'],
        responses: { 200: json('The coverage.', coverageSchema) },
      },
      example: 'curl http://localhost:4280/api/coverage',
      answer: (c) => {
        covered ??= coverage(deps.record);
        return c.json(covered);
      },
    },
  ];
};
