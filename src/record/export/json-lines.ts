import { type Columns, exportFormat } from './columns.ts';

/** A table as JSON Lines: one object a line, `format` first, then the columns in their order; lists are arrays, what is missing is null. */
export function* jsonLines<Row extends object>(columns: Columns<Row>, rows: Iterable<Row>): Generator<string> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  for (const row of rows) {
    const line: Record<string, unknown> = { format: exportFormat };
    for (const name of names) line[name] = row[name];
    yield `${JSON.stringify(line)}\n`;
  }
}
