import Database from 'libsql';
import {
  type AnyRow,
  ballotColumns,
  type Column,
  type CouncilRecord,
  cellText,
  type Decision,
  decisionColumns,
  exportFormat,
  type Table,
  tableNames,
  tableOf,
} from '../../record/index.ts';

const sqlTypes = { text: 'TEXT', date: 'TEXT', list: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER' } as const;

/** Keys and indexes by which the tables are joined and asked. */
const keys = {
  decisions: { primary: '"id"', indexes: ['date'] },
  ballots: { primary: '"decision", "member"', indexes: ['member'] },
} as const;

type Stored = string | number | null;

function stored(value: unknown, column: Column): Stored {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? cellText(value as readonly string[], column) : (value as Stored);
}

const called = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function fill(database: Database.Database, name: string, names: readonly string[], rows: Iterable<readonly Stored[]>): void {
  const insert = database.prepare(`INSERT INTO "${name}" (${called(names)}) VALUES (${names.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
}

function* storedRows(columns: readonly (readonly [string, Column])[], rows: Iterable<AnyRow>): Generator<Stored[]> {
  for (const row of rows) yield columns.map(([name, column]) => stored(row[name], column));
}

function putTable(database: Database.Database, { name, columns, rows }: Table): void {
  const all = Object.entries<Column>(columns);
  const { primary, indexes } = keys[name];
  const defined = all.map(([column, { type, nullable }]) => `"${column}" ${sqlTypes[type]}${nullable ? '' : ' NOT NULL'}`);
  database.exec(`CREATE TABLE "${name}" (${defined.join(', ')}, PRIMARY KEY (${primary}))`);
  fill(
    database,
    name,
    all.map(([column]) => column),
    storedRows(all, rows),
  );
  for (const index of indexes) database.exec(`CREATE INDEX "${name}_by_${index}" ON "${name}" ("${index}")`);
}

function putAbout(database: Database.Database, record: CouncilRecord, decisions: readonly Decision[], query: string): void {
  const simple = (name: string, names: readonly string[], rows: Iterable<readonly Stored[]>) => {
    database.exec(`CREATE TABLE "${name}" (${names.map((one) => `"${one}" TEXT NOT NULL`).join(', ')})`);
    fill(database, name, names, rows);
  };
  simple(
    'sources',
    ['id', 'title', 'terms'],
    [...record.sources.values()].map(({ id, title, terms }) => [id, title, terms]),
  );
  simple(
    'columns',
    ['table', 'column', 'type', 'holds'],
    Object.entries({ decisions: decisionColumns, ballots: ballotColumns }).flatMap(([table, columns]) =>
      Object.entries<Column>(columns).map(([column, { type, doc }]) => [table, column, type, doc]),
    ),
  );
  simple(
    'about',
    ['name', 'value'],
    [
      ['format', String(exportFormat)],
      ['query', query],
      ['decisions', String(decisions.length)],
    ],
  );
}

/**
 * Writes these decisions and their ballots into a new SQLite file at `path`, which must not exist: the tables of the data dictionary, with
 * the sources, the dictionary itself and `about`. `query` is the query as typed, '' for the whole record. One transaction, one file: no
 * journal is left beside it. `told` hears of each table once it is written. Throws what the system reports; the file is then to be removed.
 */
export function writeSqlite(
  path: string,
  record: CouncilRecord,
  decisions: readonly Decision[],
  query: string,
  told: (table: string) => void = () => undefined,
): void {
  const database = new Database(path);
  try {
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN');
    for (const name of tableNames) {
      putTable(database, tableOf(name, record, decisions));
      told(name);
    }
    putAbout(database, record, decisions, query);
    database.exec(`PRAGMA user_version = ${exportFormat}`);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}
