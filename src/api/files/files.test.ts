import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Database from 'libsql';
import { type AnyRow, type Column, cellText, type Decision, tableNames, tableOf } from '../../record/index.ts';
import { loadRecord } from '../../record/load.ts';
import { parquetOf } from './parquet.ts';
import { writeSqlite } from './sqlite.ts';

const record = loadRecord();

/** Every seventh decision, and those that are unlike the others: all shapes of rows, and the tests stay quick. */
const some: readonly Decision[] = record.decisions.filter((one, i) => i % 7 === 0 || one.ballots === '' || one.policy !== null);

const plainDate = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

test('Parquet gives the same rows back, typed, with format and query beside them', async () => {
  for (const name of tableNames) {
    for (const decisions of [some, []]) {
      const { buffer } = parquetOf(tableOf(name, record, decisions), 'veto:USA');
      const rows = (await parquetReadObjects({ file: buffer })) as AnyRow[];
      const read = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainDate(value)])));
      assert.deepEqual(read, [...tableOf(name, record, decisions).rows]);
      const { key_value_metadata: about = [], schema } = parquetMetadata(buffer);
      assert.deepEqual(
        about.map(({ key, value }) => `${key}=${value}`),
        ['penholder.format=1', `penholder.table=${name}`, 'penholder.query=veto:USA'],
      );
      assert.equal(schema.find((one) => one.name === 'date')?.converted_type, 'DATE');
    }
  }
});

test('SQLite gives the same rows back, in one file, with format, sources and dictionary beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-export-'));
  try {
    const path = join(folder, 'record.sqlite');
    writeSqlite(path, record, some, 'veto:USA');
    assert.deepEqual(readdirSync(folder), ['record.sqlite']);
    const database = new Database(path, { readonly: true });
    const all = (sql: string) => database.prepare(sql).all() as AnyRow[];
    for (const name of tableNames) {
      const { columns, rows } = tableOf(name, record, some);
      const written = [...rows].map((row) =>
        Object.fromEntries(
          Object.entries<Column>(columns).map(([column, how]) => {
            const value = row[column];
            if (typeof value === 'boolean') return [column, Number(value)];
            return [column, Array.isArray(value) ? cellText(value, how) : value];
          }),
        ),
      );
      assert.deepEqual(all(`SELECT * FROM "${name}" ORDER BY rowid`), written);
      const described = all('SELECT * FROM columns').filter((one) => one.table === name);
      assert.deepEqual(
        described.map((one) => one.column),
        Object.keys(columns),
      );
    }
    assert.deepEqual(all("SELECT value FROM about WHERE name = 'query'"), [{ value: 'veto:USA' }]);
    assert.equal(all('SELECT * FROM sources').length, record.sources.size);
    assert.deepEqual(all('PRAGMA user_version'), [{ user_version: 1 }]);
    const joined =
      "SELECT count(*) AS n FROM ballots JOIN decisions ON decisions.id = ballots.decision WHERE veto AND vetoed_by LIKE '%' || member || '%'";
    assert.deepEqual(all(joined), all('SELECT count(*) AS n FROM ballots WHERE veto'));
    database.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
