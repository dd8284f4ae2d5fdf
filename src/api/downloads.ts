import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type CouncilRecord,
  csvLines,
  type Decision,
  exportFormat,
  formatQuery,
  jsonLines,
  parseQuery,
  pieces,
  select,
  type TableName,
  tableOf,
} from '../record/index.ts';
import type { Result } from '../result.ts';
import { refused } from './answers.ts';
import type { ApiDeps } from './deps.ts';
import { type Endpoint, refusing } from './endpoint.ts';
import { parquetOf } from './files/parquet.ts';
import { writeSqlite } from './files/sqlite.ts';
import { bodyAsked, recordAsked } from './record-of.ts';

interface Chosen {
  readonly record: CouncilRecord;
  readonly decisions: readonly Decision[];
  /** The query as typed; '' for the whole record. */
  readonly typed: string;
  readonly spreadsheet: boolean;
}

type Body = ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;

/** A file that can be downloaded. */
interface Download {
  readonly path: string;
  readonly file: string;
  readonly type: string;
  readonly summary: string;
  readonly body: (chosen: Chosen) => Body;
}

const encoder = new TextEncoder();

/** Lines as a stream that makes the next piece only when the last one was taken, and stops when nobody reads any more. */
function streamOf(lines: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = pieces(lines);
  return new ReadableStream({
    pull(controller) {
      const next = left.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel() {
      left.return(undefined);
    },
  });
}

const csv =
  (name: TableName) =>
  ({ record, decisions, spreadsheet }: Chosen): Body => {
    const { columns, rows } = tableOf(name, record, decisions);
    return streamOf(csvLines(columns, rows, { spreadsheet }));
  };

const lines =
  (name: TableName) =>
  ({ record, decisions }: Chosen): Body => {
    const { columns, rows } = tableOf(name, record, decisions);
    return streamOf(jsonLines(columns, rows));
  };

const parquet =
  (name: TableName) =>
  ({ record, decisions, typed }: Chosen): Body =>
    parquetOf(tableOf(name, record, decisions), typed);

/** SQLite writes files only: into a folder of its own, read and removed. */
function sqlite({ record, decisions, typed }: Chosen): Body {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-download-'));
  try {
    const path = join(folder, 'export.sqlite');
    writeSqlite(path, record, decisions, typed);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
} as const;

const downloads: readonly Download[] = [
  { path: 'export.csv', file: 'decisions.csv', type: types.csv, summary: 'Decisions as CSV', body: csv('decisions') },
  { path: 'export.jsonl', file: 'decisions.jsonl', type: types.jsonl, summary: 'Decisions as JSON Lines', body: lines('decisions') },
  { path: 'export.parquet', file: 'decisions.parquet', type: types.parquet, summary: 'Decisions as Parquet', body: parquet('decisions') },
  { path: 'export.sqlite', file: 'record.sqlite', type: types.sqlite, summary: 'Decisions and ballots as a SQLite file', body: sqlite },
  { path: 'ballots.csv', file: 'ballots.csv', type: types.csv, summary: 'Ballots as CSV', body: csv('ballots') },
  { path: 'ballots.jsonl', file: 'ballots.jsonl', type: types.jsonl, summary: 'Ballots as JSON Lines', body: lines('ballots') },
  { path: 'ballots.parquet', file: 'ballots.parquet', type: types.parquet, summary: 'Ballots as Parquet', body: parquet('ballots') },
];

function chosen(deps: Required<ApiDeps>, c: Context): Result<Chosen> {
  const asked = recordAsked(deps, c);
  if (!asked.ok) return asked;
  const record = asked.value;
  const query = parseQuery(record, c.req.query('query') ?? '');
  if (!query.ok) return { ...query, sentence: `query: ${query.sentence}` };
  const guarded = c.req.query('spreadsheet');
  return {
    ok: true,
    value: {
      record,
      decisions: select(record, query.value),
      typed: formatQuery(query.value),
      spreadsheet: guarded !== undefined && guarded !== 'no',
    },
  };
}

/** `GET /api/export.…` and `GET /api/ballots.…`: the tables of the data dictionary, whole or those decisions that a query finds. */
export const downloadEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] =>
  downloads.map(({ path, file, type, summary, body }): Endpoint => {
    const isCsv = path.endsWith('.csv');
    const rows = path.startsWith('ballots') ? 'One row is one ballot known by name.' : 'One row is one decision.';
    return {
      method: 'get',
      path: `/api/${path}`,
      doc: {
        summary,
        description: `${rows} The columns are in the data dictionary (docs/dictionary.md, \`penholder export --dictionary\`).`,
        tags: ['Downloads'],
        request: {
          query: z.object({
            query: z.string().optional().openapi({ description: 'Only these decisions; as in `penholder count`.', example: 'veto:USA' }),
            body: bodyAsked,
            ...(isCsv
              ? {
                  spreadsheet: z
                    .enum(['yes', 'no'])
                    .optional()
                    .openapi({ description: 'Guard cells that a spreadsheet would run as formulas. Changes values: default no.' }),
                }
              : {}),
          }),
        },
        responses: {
          200: {
            description: `The file, format ${exportFormat}.`,
            content: { [type.split(';')[0]!]: { schema: z.string().openapi(isCsv || path.endsWith('l') ? {} : { format: 'binary' }) } },
          },
          ...refusing(400),
        },
      },
      example: `curl -o ${file} "http://localhost:4280/api/${path}?query=veto:USA"`,
      answer: (c) => {
        const found = chosen(deps, c);
        if (!found.ok) return refused(c, found, 400);
        return c.body(body(found.value), 200, {
          'Content-Type': type,
          'Content-Disposition': `attachment; filename="penholder-${file}"`,
          'Penholder-Format': String(exportFormat),
        });
      },
    };
  });
