import { type Column, type Columns, exportFormat, type Value } from './columns.ts';

export interface CsvOptions {
  /**
   * For programs that take a cell for a formula: an apostrophe before cells that begin with `= + - @`, a tab or a line break, and a byte
   * order mark, without which some read UTF-8 as something else. Off by default: the apostrophe is then part of the value.
   */
  readonly spreadsheet?: boolean;
}

/** A value as text: lists with what stands between their entries, truth as `true` and `false`, what is missing as nothing. */
export function cellText(value: Value, { between }: Pick<Column, 'between'>): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(between) : String(value);
}

/** A cell as RFC 4180 writes it: in quotation marks where it holds one, a comma, a line break, or space at an end. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const guarded = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/**
 * A table as the lines of a CSV file (RFC 4180), each with its CRLF: the header, then a line for each row. The first column, `format`,
 * holds the version on every line, since CSV has no other place for it. A text that is there but empty is `""`, one that is missing nothing.
 */
export function* csvLines<Row extends object>(
  columns: Columns<Row>,
  rows: Iterable<Row>,
  { spreadsheet = false }: CsvOptions = {},
): Generator<string> {
  const written = Object.entries<Column>(columns);
  yield `${spreadsheet ? '\ufeff' : ''}${['format', ...written.map(([name]) => name)].map(quoted).join(',')}\r\n`;
  for (const row of rows) {
    let line = String(exportFormat);
    for (const [name, column] of written) {
      const value = row[name as keyof Row] as Value;
      const text = cellText(value, column);
      line += `,${value === '' ? '""' : quoted(spreadsheet && typeof value !== 'number' ? guarded(text) : text)}`;
    }
    yield `${line}\r\n`;
  }
}
