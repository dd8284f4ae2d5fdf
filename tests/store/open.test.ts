import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'libsql';
import { sampleCheck } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/index.ts';
import { openOrThrow } from './open-or-throw.ts';

const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'penholder-open-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

test('a folder that cannot be made is refused in a sentence that names it', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '');
    const dataFolder = join(folder, 'file', 'below');
    const opened = await openStore({ dataFolder });
    assert.equal(opened.ok, false);
    assert.ok(!opened.ok && opened.code === 'data_folder_unusable' && opened.sentence.includes(dataFolder));
  }));

test('a file that is no database is refused and left as it was', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'penholder.sqlite'), 'my notes, not a database at all. '.repeat(50));
    const opened = await openStore({ dataFolder: folder });
    assert.ok(!opened.ok && opened.code === 'data_folder_unusable');
    assert.deepEqual(await readdir(folder), ['penholder.sqlite']);
  }));

test('data of a newer Penholder is refused, not touched', () =>
  inFolder(async (folder) => {
    await (await openOrThrow({ dataFolder: folder })).close();
    const database = new Database(join(folder, 'penholder.sqlite'));
    database.exec('update schema_version set version = 99');
    database.close();
    const opened = await openStore({ dataFolder: folder });
    assert.ok(!opened.ok && /newer Penholder \(schema 99/.test(opened.sentence));
  }));

test('data of an older Penholder is kept and brought up to date', () =>
  inFolder(async (folder) => {
    const first = await openOrThrow({ dataFolder: folder });
    await first.saveCheck(sampleCheck(1));
    await first.close();
    const database = new Database(join(folder, 'penholder.sqlite'));
    // As the first version left it: whatever later steps made is not there yet.
    const later = database
      .prepare("select name from sqlite_master where type = 'table' and name not in ('checks', 'schema_version')")
      .all();
    // A full-text index takes its own tables with it.
    for (const { name } of later as { name: string }[]) database.exec(`drop table if exists "${name}"`);
    database.exec('update schema_version set version = 1');
    database.close();
    const store = await openOrThrow({ dataFolder: folder });
    assert.deepEqual(await store.getCheck('check-1'), sampleCheck(1));
    assert.deepEqual(await store.texts.size(), { texts: 0, paragraphs: 0 });
    await store.close();
  }));

test('what users keep is private to them', () =>
  inFolder(async (folder) => {
    await (await openOrThrow({ dataFolder: join(folder, 'new') })).close();
    assert.equal((await stat(join(folder, 'new'))).mode & 0o077, 0);
    assert.equal((await stat(join(folder, 'new', 'penholder.sqlite'))).mode & 0o077, 0);
  }));

test('a database address that cannot be is refused without showing its password', async () => {
  for (const databaseUrl of ['mysql://ana:secret@localhost/x', 'not a url', 'postgres://ana:secret@127.0.0.1:1/penholder']) {
    const opened = await openStore({ databaseUrl });
    assert.ok(!opened.ok);
    assert.match(opened.sentence, /DATABASE_URL/);
    assert.doesNotMatch(opened.sentence, /secret/);
  }
});
