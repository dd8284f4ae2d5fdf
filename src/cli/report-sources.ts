import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { checkDate } from '../council/index.ts';
import { delimiterOf, readRows } from '../record/import/rows.ts';
import type { Given } from '../reports/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { decodeText, longestReport } from '../text/index.ts';
import { readFile } from './files.ts';
import { filesIn } from './index-texts.ts';

/** A report found, or why there is none where one was looked for. */
export type Found =
  | { readonly name: string; readonly given: Given; readonly source?: string }
  | { readonly name: string; readonly why: { readonly code: string; readonly sentence: string } };

/** Larger tables are to be cut: they are read whole. */
const largestTable = 500_000_000;

/**
 * The reports of a folder (every file in it and below, hidden ones left out, read one by one as they are asked for), or of a table:
 * CSV or JSON Lines with `text`, and where there are `name` and `dateline`. What cannot be read comes out with its reason, and the rest goes
 * on. Refuses a place that is not there, and a table without a column `text`.
 */
export function reportsIn(place: string, dateline?: string): Result<{ readonly count: number; readonly reports: Iterable<Found> }> {
  const date = dateline === undefined ? ok('') : checkDate(dateline);
  if (!date.ok) return { ...date, sentence: `--dateline: ${date.sentence}` };
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile() && /\.(csv|tsv|jsonl|ndjson)$/i.test(place)) return tableOf(place, dateline);
  const files = filesIn(place);
  if (!files.ok) return files;
  const base = stat?.isDirectory() ? place : join(place, '..');
  return ok({ count: files.value.length, reports: filesOf(files.value, base, dateline) });
}

function* filesOf(files: readonly string[], base: string, dateline: string | undefined): Generator<Found> {
  for (const path of files) {
    const name = relative(base, path) || basename(path);
    // A pipe would be waited for.
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
    const bytes = isFile ? readFile(path, `"${name}"`) : refuse('not_a_file', `"${name}" is no file.`);
    const text = bytes.ok ? decodeText(bytes.value, `"${name}"`) : bytes;
    if (!text.ok) yield { name, why: { code: text.code, sentence: text.sentence } };
    else yield { name, given: { text: text.value, name, ...(dateline === undefined ? {} : { dateline }) }, source: resolve(path) };
  }
}

function tableOf(place: string, dateline: string | undefined): Result<{ count: number; reports: Iterable<Found> }> {
  const text = wholeText(place);
  if (!text.ok) return text;
  const rows = /\.(jsonl|ndjson)$/i.test(place) ? ok(jsonRows(text.value)) : csvRows(text.value);
  if (!rows.ok) return { ...rows, sentence: `"${place}": ${rows.sentence}` };
  const reports = rows.value.map(({ line, row }) => ofRow(row, `${basename(place)}:${line}`, dateline));
  return ok({ count: reports.length, reports });
}

function wholeText(place: string): Result<string> {
  try {
    if (statSync(place).size > largestTable)
      return refuse('too_large', `"${place}" is larger than ${largestTable / 1e6} MB; cut it into several.`);
    return decodeText(readFileSync(place), `"${place}"`);
  } catch (error) {
    return whyUnreadable(error, `"${place}"`);
  }
}

interface Line {
  readonly line: number;
  /** What stands on it, or null where that is no object. */
  readonly row: Readonly<Record<string, unknown>> | null;
}

const jsonRows = (text: string): Line[] =>
  text.split('\n').flatMap((words, i) => {
    if (words.trim() === '') return [];
    try {
      const row: unknown = JSON.parse(words);
      return [
        { line: i + 1, row: typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Record<string, unknown>) : null },
      ];
    } catch {
      return [{ line: i + 1, row: null }];
    }
  });

function csvRows(text: string): Result<Line[]> {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const read = readRows(clean, 1, delimiterOf(clean.slice(0, clean.indexOf('\n') >>> 0)), null, false);
  if (!read.ok) return read;
  const [head = [], ...rows] = read.value.rows;
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('text')) return refuse('no_text', 'Line 1: no column "text"; there may also be "name" and "dateline".');
  return ok(
    rows.flatMap((cells, i) =>
      cells.length === 1 && cells[0] === ''
        ? []
        : [{ line: read.value.lineOf(i + 1), row: Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])) }],
    ),
  );
}

function ofRow(row: Line['row'], place: string, dateline: string | undefined): Found {
  const bad = (code: string, sentence: string): Found => ({ name: place, why: { code, sentence: `${place}: ${sentence}` } });
  if (row === null) return bad('malformed', 'no JSON object.');
  const { text, name, dateline: own } = row;
  if (typeof text !== 'string' || text.trim() === '') return bad('empty', 'there is no text.');
  if (text.length > longestReport) return bad('too_large', `longer than ${longestReport} characters.`);
  if (name !== undefined && typeof name !== 'string') return bad('bad_field', 'name: give a string.');
  const date = own === undefined || own === '' || own === null ? dateline : own;
  const valid = date === undefined ? ok('') : typeof date === 'string' ? checkDate(date) : refuse('invalid_date', 'no date.');
  if (!valid.ok) return bad('invalid_date', `dateline: ${valid.sentence}`);
  const called = name ? name : place;
  return { name: called, given: { text, name: called, ...(date === undefined ? {} : { dateline: date as string }) } };
}
