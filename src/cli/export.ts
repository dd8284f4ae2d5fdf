import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  csvLines,
  type Decision,
  dictionary,
  exportFormat,
  formatQuery,
  jsonLines,
  parseQuery,
  pieces,
  select,
  type Table,
  type TableName,
  tableNames,
  tableOf,
} from '../record/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { writeLines } from '../store/write-lines.ts';
import { writeWhole } from '../store/write-whole.ts';
import { Progress } from './progress.ts';
import { openRecord } from './record.ts';
import { print, refuseWith } from './terminal.ts';

export interface ExportOptions {
  readonly body?: string;
  readonly format?: string;
  readonly query?: string;
  readonly out?: string;
  readonly spreadsheet?: boolean;
  readonly dictionary?: boolean;
}

const formats = ['csv', 'jsonl', 'sqlite', 'parquet'] as const;
type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
  '.db': 'sqlite',
  '.parquet': 'parquet',
};

/** The format asked for, else the one that the file's name means, else CSV. */
function formatOf({ format, out }: ExportOptions): Result<Format> {
  if (format !== undefined) {
    const known = formats.find((one) => one === format.toLowerCase());
    return known
      ? ok(known)
      : refuse('unknown_format', `"${format}" is no format of exports; use ${formats.join(', ')}.`, { nearest: formats });
  }
  if (out === undefined) return ok('csv');
  const ending = extname(out).toLowerCase();
  const meant = endings[ending];
  if (meant) return ok(meant);
  return refuse('unknown_format', `The name "${out}" does not tell the format; add --format ${formats.join(', --format ')}.`, {
    nearest: formats,
  });
}

const textLines = ({ columns, rows }: Table, format: 'csv' | 'jsonl', spreadsheet: boolean): Generator<string> =>
  format === 'csv' ? csvLines(columns, rows, { spreadsheet }) : jsonLines(columns, rows);

/** Writes to standard output as fast as it is taken. */
async function stream(lines: Iterable<string>): Promise<void> {
  for (const piece of pieces(lines)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

const sizeWords = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** `penholder export`: decisions or ballots as CSV, JSON Lines, SQLite or Parquet, to standard output or whole into a file. */
export async function exportRecord(asked: string | undefined, options: ExportOptions): Promise<void> {
  if (options.dictionary) return print(dictionary());
  const name: TableName | undefined = asked === undefined ? 'decisions' : tableNames.find((one) => one === asked.toLowerCase());
  if (name === undefined) {
    return refuseWith(refuse('unknown_table', `There is no table "${asked}"; export ${tableNames.join(' or ')}.`, { nearest: tableNames }));
  }
  const format = formatOf(options);
  if (!format.ok) return refuseWith(format);
  if (options.spreadsheet && format.value !== 'csv') {
    return refuseWith(refuse('only_csv', '--spreadsheet is for CSV: only there could a cell be taken for a formula.'));
  }
  if (options.out === undefined && (format.value === 'sqlite' || format.value === 'parquet')) {
    return refuseWith(refuse('needs_file', `A ${format.value === 'sqlite' ? 'SQLite' : 'Parquet'} file needs a name: add --out FILE.`));
  }
  if (asked !== undefined && format.value === 'sqlite') {
    return refuseWith(refuse('whole_file', 'A SQLite file holds all tables; leave the name of the table away.'));
  }
  const opened = openRecord(options.body);
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const query = parseQuery(record, options.query ?? '');
  if (!query.ok) return refuseWith({ ...query, sentence: `--query: ${query.sentence}` });
  const decisions: readonly Decision[] = select(record, query.value);
  const typed = formatQuery(query.value);
  const table = tableOf(name, record, decisions);
  if (options.out === undefined) return stream(textLines(table, format.value as 'csv' | 'jsonl', options.spreadsheet ?? false));

  const progress = new Progress();
  const counted = { ...table, rows: progress.count(table.rows) };
  const written = await writeWhole(options.out, async (beside) => {
    if (format.value === 'sqlite') {
      const { writeSqlite } = await import('../api/files/sqlite.ts');
      return writeSqlite(beside, record, decisions, typed, (done) => progress.show(`${done} written`));
    }
    if (format.value === 'parquet') {
      const { parquetOf } = await import('../api/files/parquet.ts');
      const file = await open(beside, 'wx');
      return file.writeFile(parquetOf(counted, typed)).finally(() => file.close());
    }
    return writeLines(beside, textLines(counted, format.value, options.spreadsheet ?? false));
  });
  if (!written.ok) return refuseWith(written);
  const what = format.value === 'sqlite' ? `${decisions.length} decisions and their ballots` : `${progress.rows} ${name}`;
  progress.end(`${what} in ${options.out} (${format.value}, format ${exportFormat}, ${sizeWords(written.value)}).`);
}
