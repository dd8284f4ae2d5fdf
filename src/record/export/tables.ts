import type { CouncilRecord, Decision } from '../types.ts';
import { ballotColumns, type Columns, decisionColumns } from './columns.ts';
import { ballotRows, decisionRows } from './rows.ts';

/** The tables that can be exported. */
export const tableNames = ['decisions', 'ballots'] as const;
export type TableName = (typeof tableNames)[number];

/** A row of a table whose kind does not matter, as writers see it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Columns and rows of a table; the rows are made as they are asked for, once. */
export interface Table {
  readonly name: TableName;
  readonly columns: Columns<AnyRow>;
  readonly rows: Iterable<AnyRow>;
}

/** The named table over these decisions of a record. */
export function tableOf(name: TableName, record: CouncilRecord, decisions: readonly Decision[]): Table {
  return name === 'decisions'
    ? { name, columns: decisionColumns, rows: decisionRows(record, decisions) as Iterable<object> as Iterable<AnyRow> }
    : { name, columns: ballotColumns, rows: ballotRows(record, decisions) as Iterable<object> as Iterable<AnyRow> };
}
