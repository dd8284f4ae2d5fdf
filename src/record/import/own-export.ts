import { ok, type Result, refuse } from '../../result.ts';
import { type Column, type DecisionRow, decisionColumns, exportFormat } from '../export/columns.ts';
import { decisionFromRow } from '../export/rows.ts';
import type { Decision } from '../types.ts';
import type { Rows } from './rows.ts';

/** A decision of one of our own exports and the line it stands on. */
export interface Exported {
  readonly decision: Decision;
  readonly line: number;
}

const columns = Object.entries<Column>(decisionColumns);

/** A cell of our CSV as the value it was written from. */
function readCell(cell: string, { type, nullable, between }: Column): unknown {
  if (type === 'list') return cell === '' ? [] : cell.split(between);
  if (cell === '' && nullable) return null;
  if (type === 'integer') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

function check(row: Readonly<Record<string, unknown>>, line: number): Result<Exported> {
  if (row.format !== exportFormat && row.format !== String(exportFormat)) {
    return refuse('unknown_layout', `Line ${line}: this is format ${String(row.format).slice(0, 20)}; format ${exportFormat} can be read.`);
  }
  for (const [name, { type, nullable }] of columns) {
    const value = row[name];
    const fits =
      value === null || value === undefined
        ? nullable
        : type === 'list'
          ? Array.isArray(value) && value.every((one) => typeof one === 'string')
          : type === 'integer'
            ? Number.isInteger(value)
            : typeof value === (type === 'boolean' ? 'boolean' : 'string');
    if (!fits) return refuse('malformed', `Line ${line}: "${name}" is not as Penholder exports it.`);
  }
  return ok({ decision: decisionFromRow(row as unknown as DecisionRow), line });
}

/** Decisions from rows of our CSV (`penholder export --format csv`) under its header. */
export function exportedCsv(header: readonly string[], { rows, lineOf }: Rows): Result<Exported[]> {
  const missing = columns.flatMap(([name]) => (header.includes(name) ? [] : [name]));
  if (missing.length > 0) return refuse('unknown_layout', `Line 1: no column ${missing.join(', none ')}; import the table of decisions.`);
  const decisions: Exported[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.length === 1) continue;
    const values = Object.fromEntries(columns.map(([name, column]) => [name, readCell(row[header.indexOf(name)]!, column)]));
    const read = check({ ...values, format: row[0] }, lineOf(i));
    if (!read.ok) return read;
    decisions.push(read.value);
  }
  return ok(decisions);
}

/** Decisions from our JSON Lines (`penholder export --format jsonl`), of which `firstLine` is the number of the first. */
export function exportedJson(text: string, firstLine: number): Result<Exported[]> {
  const decisions: Exported[] = [];
  for (const [i, each] of text.split('\n').entries()) {
    if (each.trim() === '') continue;
    let row: Readonly<Record<string, unknown>>;
    try {
      row = JSON.parse(each);
    } catch (error) {
      return refuse('malformed', `Line ${firstLine + i}: ${(error as SyntaxError).message}.`);
    }
    const read = check(row, firstLine + i);
    if (!read.ok) return read;
    decisions.push(read.value);
  }
  return ok(decisions);
}
