import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type FigureTables,
  figureCsv,
  findMatter,
  findMember,
  hasVetoes,
  itemFigures,
  itemIndex,
  itemIndexTables,
  itemTables,
  memberFigures,
  memberIndex,
  memberIndexTables,
  memberTables,
  readFrame,
  readYear,
  vetoFigures,
  vetoTables,
  yearFigures,
  yearIndex,
  yearIndexTables,
  yearTables,
} from '../../record/figures/index.ts';
import type { CouncilRecord, Query } from '../../record/types.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import { type Endpoint, refusing } from '../endpoint.ts';
import * as schema from '../schemas/figures.ts';

const frame = {
  from: z.string().optional().openapi({ description: 'First day, or a year or month that begins with it.', example: '1990' }),
  to: z.string().optional().openapi({ description: 'Last day, or a year or month that ends with it.', example: '2024-06' }),
  q: z.string().optional().openapi({ description: 'Only decisions that a query finds; see docs/queries.md.', example: 'item:palestine' }),
};

const readFrameOf = (record: CouncilRecord, c: Context): Result<Query> =>
  readFrame(record, { from: c.req.query('from'), to: c.req.query('to'), q: c.req.query('q') });

/** One page's figures as an operation: how they are asked for, and what answers. */
interface Described {
  readonly path: string;
  readonly pattern?: string;
  readonly summary: string;
  readonly tag: string;
  readonly tables: readonly string[];
  readonly schema: z.ZodType;
  readonly params?: z.ZodObject;
  readonly query?: Readonly<Record<string, z.ZodType>>;
  readonly example: string;
  readonly figures: (c: Context, query: Query) => Result<{ readonly json: object; readonly tables: () => FigureTables }>;
}

/** JSON, or with `format=csv` one of the tables. */
function endpoint(record: CouncilRecord, described: Described): Endpoint {
  const { path, pattern, summary, tag, tables, params, query = {}, example, figures } = described;
  const first = tables[0]!;
  return {
    method: 'get',
    path,
    ...(pattern === undefined ? {} : { pattern }),
    doc: {
      summary,
      tags: [tag],
      request: {
        ...(params ? { params } : {}),
        query: z.object({
          ...frame,
          ...query,
          format: z.enum(['json', 'csv']).optional().openapi({ description: 'Default: json.' }),
          table: z
            .enum(tables as [string, ...string[]])
            .optional()
            .openapi({ description: `Which numbers as CSV. Default: ${first}.` }),
        }),
      },
      responses: {
        200: {
          description: 'The figures, each with the query that gives it.',
          content: { 'application/json': { schema: described.schema }, 'text/csv': { schema: z.string() } },
        },
        ...(params ? refusing(400, 404) : refusing(400)),
      },
    },
    example,
    answer: (c) => {
      const format = c.req.query('format') ?? 'json';
      if (format !== 'json' && format !== 'csv')
        return refused(c, refuse('bad_parameter', 'format: use json or csv.', { nearest: ['json', 'csv'] }), 400);
      const name = c.req.query('table') ?? first;
      if (!tables.includes(name)) {
        const sentence = `table: there is no table "${name.slice(0, 40)}" here; use ${tables.join(', ')}.`;
        return refused(c, refuse('bad_parameter', sentence, { nearest: tables }), 400);
      }
      const asked = readFrameOf(record, c);
      if (!asked.ok) return refused(c, asked, 400);
      const found = figures(c, asked.value);
      if (!found.ok) return refused(c, found, found.code === 'bad_parameter' ? 400 : 404);
      if (format === 'json') return c.json(found.value.json);
      return c.body(figureCsv(found.value.tables()[name]!), 200, {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
      });
    },
  };
}

const by = z.enum(['holder', 'seat']);

/**
 * The figures of a record's pages under `base`: `members/all`, `members/{code}`, `vetoes` (in a body with permanent seats), `items`,
 * `items/{item}`, `years`, `years/{year}`.
 */
export function figuresEndpoints(record: CouncilRecord, base = '/api'): readonly Endpoint[] {
  const described: readonly Described[] = [
    {
      path: `${base}/members/all`,
      summary: 'Every State that was a member, with its terms',
      tag: 'Council',
      tables: ['members'],
      schema: schema.memberIndex,
      example: `curl http://localhost:4280${base}/members/all`,
      figures: () => {
        const json = memberIndex(record);
        return ok({ json, tables: () => memberIndexTables(json) });
      },
    },
    {
      path: `${base}/members/{code}`,
      summary: 'A member as it sat: terms, ballots, otherwise than most, vetoes, whom it voted with',
      tag: 'Council',
      tables: ['partners', 'periods', 'years'],
      schema: schema.memberFigures,
      params: z.object({ code: z.string().openapi({ description: 'Code, name or adjective of a State.', example: 'FRA' }) }),
      example: `curl "http://localhost:4280${base}/members/FRA?from=1990&format=csv"`,
      figures: (c, query) => {
        const code = findMember(record, c.req.param('code') ?? '');
        if (!code.ok) return code;
        const json = memberFigures(record, code.value, query);
        return ok({ json, tables: () => memberTables(json) });
      },
    },
    ...(hasVetoes(record)
      ? [
          {
            path: `${base}/vetoes`,
            summary: 'The vetoes: by holder or seat and decade, as others count them, and every one',
            tag: 'Votes',
            tables: ['decades', 'list'],
            schema: schema.vetoFigures,
            query: { by: by.optional().openapi({ description: 'A permanent member as its holder, or as its seat. Default: holder.' }) },
            example: `curl "http://localhost:4280${base}/vetoes?by=seat&from=1990"`,
            figures: (c: Context, query: Query) => {
              const asked = c.req.query('by') ?? 'holder';
              if (asked !== 'holder' && asked !== 'seat')
                return refuse('bad_parameter', 'by: use holder or seat.', { nearest: ['holder', 'seat'] });
              const json = vetoFigures(record, query, { by: asked });
              return ok({ json, tables: () => vetoTables(json) });
            },
          },
        ]
      : []),
    {
      path: `${base}/items`,
      summary: 'Every agenda item and topic, with the number of its decisions',
      tag: 'Votes',
      tables: ['titles', 'topics'],
      schema: schema.itemIndex,
      example: `curl http://localhost:4280${base}/items`,
      figures: (_, query) => {
        const json = itemIndex(record, query);
        return ok({ json, tables: () => itemIndexTables(json) });
      },
    },
    {
      path: `${base}/items/{item}`,
      // Titles of agenda items may hold slashes.
      pattern: `${base}/items/:item{.+}`,
      summary: 'A matter as it went: drafts, votes and outcomes, by year and as a timeline',
      tag: 'Votes',
      tables: ['years', 'entries', 'titles', 'topics'],
      schema: schema.itemFigures,
      params: z.object({
        item: z.string().openapi({ description: "A topic's id, an item's title, or words of titles.", example: 'Palestinian question' }),
      }),
      example: `curl http://localhost:4280${base}/items/palestine`,
      figures: (c, query) => {
        const matter = findMatter(record, c.req.param('item') ?? '');
        if (!matter.ok) return matter;
        const json = itemFigures(record, matter.value, query);
        return ok({ json, tables: () => itemTables(json) });
      },
    },
    {
      path: `${base}/years`,
      summary: 'Every year, with its decisions by outcome',
      tag: 'Votes',
      tables: ['years'],
      schema: schema.yearIndex,
      example: `curl http://localhost:4280${base}/years`,
      figures: (_, query) => {
        const json = yearIndex(record, query);
        return ok({ json, tables: () => yearIndexTables(json) });
      },
    },
    {
      path: `${base}/years/{year}`,
      summary: 'A year: decisions by month, kind and outcome, who sat, and every decision',
      tag: 'Votes',
      tables: ['months', 'kinds', 'entries', 'members'],
      schema: schema.yearFigures,
      params: z.object({ year: z.string().openapi({ example: '2024' }) }),
      example: `curl http://localhost:4280${base}/years/2024`,
      figures: (c, query) => {
        const year = readYear(record, c.req.param('year') ?? '');
        if (!year.ok) return year;
        const json = yearFigures(record, year.value, query);
        return ok({ json, tables: () => yearTables(json) });
      },
    },
  ];
  return described.map((one) => endpoint(record, one));
}
