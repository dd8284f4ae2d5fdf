import Papa from 'papaparse';
import { type Refusal, refuse } from '../../result.ts';

/** Rows of a comma-separated file with the line each begins on. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The line of a row, counted from 1. */
  readonly lineOf: (row: number) => number;
  /** The line on which `rest` begins. */
  readonly next: number;
  /** What follows the last whole row. */
  readonly rest: string;
}

/** Why rows cannot be read, and where. */
export interface Fault extends Refusal {
  readonly line: number;
}

const newlinesIn = (text: string, to = text.length): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** Which of comma, semicolon and tab stands between the cells of a first line. */
export function delimiterOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const reasons: Readonly<Record<string, string>> = {
  MissingQuotes: 'a quotation mark is opened and never closed',
  InvalidQuotes: 'a quotation mark stands inside a cell that is not quoted, or text follows a closing one',
};

function malformed(text: string, firstLine: number, delimiter: string, error: Papa.ParseError): Fault {
  const at = error.index ?? 0;
  const line = firstLine + newlinesIn(text, at);
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const column = Math.max(1, Papa.parse<string[]>(before, { delimiter }).data[0]?.length ?? 1);
  return { ...refuse('malformed', `Line ${line}, column ${column}: ${reasons[error.code] ?? error.message}.`), line };
}

/**
 * The whole rows at the start of a stretch of a CSV file (RFC 4180) that begins with line `firstLine`; where the file goes on after it, what may
 * be the beginning of a row is left as `rest`. Blank lines are rows of one empty cell. Refuses `malformed`, with line, column and reason, where
 * quotation marks do not pair; and `cells` where a row has not `width` cells.
 */
export function readRows(
  text: string,
  firstLine: number,
  delimiter: string,
  width: number | null,
  goesOn: boolean,
): { readonly ok: true; readonly value: Rows } | Fault {
  const { data: rows, errors, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, goesOn) as Papa.ParseResult<string[]>;
  const error = errors.find((one) => one.type === 'Quotes');
  if (error) return malformed(text, firstLine, delimiter, error);
  const end = goesOn ? meta.cursor : text.length;
  // What follows the last line break is no row.
  if (!goesOn && text.endsWith('\n')) rows.pop();
  const lines = newlinesIn(text, end) + (goesOn || text.endsWith('\n') || rows.length === 0 ? 0 : 1);
  let starts: Int32Array | null = null;
  if (lines !== rows.length) {
    // Some cell holds a line break: the lines have to be counted row by row.
    starts = new Int32Array(rows.length);
    let line = firstLine;
    for (const [i, row] of rows.entries()) {
      starts[i] = line;
      line += 1 + row.reduce((sum, cell) => sum + newlinesIn(cell), 0);
    }
  }
  const lineOf = (row: number): number => (starts === null ? firstLine + row : starts[row]!);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const last = row[row.length - 1]!;
    if (last.charCodeAt(last.length - 1) === 13) row[row.length - 1] = last.slice(0, -1);
    if (width !== null && row.length !== width && !(row.length === 1 && row[0] === '')) {
      const line = lineOf(i);
      const sentence = `Line ${line}, column ${Math.min(row.length, width) + 1}: ${row.length} cells where the first line has ${width}.`;
      return { ...refuse('cells', sentence), line };
    }
  }
  return { ok: true, value: { rows, lineOf, next: firstLine + lines, rest: text.slice(end) } };
}
