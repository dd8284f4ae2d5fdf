export {
  type BallotRow,
  ballotColumns,
  type Column,
  type Columns,
  type ColumnType,
  type DecisionRow,
  decisionColumns,
  exportFormat,
} from './columns.ts';
export { type CsvOptions, cellText, csvLines } from './csv.ts';
export { dictionary } from './dictionary.ts';
export { jsonLines } from './json-lines.ts';
export { pieces } from './pieces.ts';
export { ballotRows, decisionFromRow, decisionRows } from './rows.ts';
export { type AnyRow, type Table, type TableName, tableNames, tableOf } from './tables.ts';
