import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettings } from './settings.ts';

test('unset and empty settings have their defaults', () => {
  const dataFolder = '/home/ana/.local/share/penholder';
  const expected = { ok: true, value: { port: 4280, host: '127.0.0.1', store: { dataFolder }, dataFolder } };
  assert.deepEqual(readSettings({ HOME: '/home/ana' }, 'linux'), expected);
  assert.deepEqual(readSettings({ HOME: '/home/ana', PORT: '', HOST: '', DATABASE_URL: '', PENHOLDER_DATA: '' }, 'linux'), expected);
});

test('what is set is taken; a database goes before a folder', () => {
  const set = readSettings({ PORT: '0', HOST: '::', DATABASE_URL: 'postgres://db/penholder', PENHOLDER_DATA: '/srv' }, 'linux');
  assert.deepEqual(set, {
    ok: true,
    value: { port: 0, host: '::', store: { databaseUrl: 'postgres://db/penholder' }, dataFolder: '/srv' },
  });
});

test('a PORT that is none is refused in a sentence', () => {
  for (const PORT of ['abc', '-1', '65536', '42.8', '4280 ', '0x10', '999999']) {
    const settings = readSettings({ PORT }, 'linux');
    assert.ok(!settings.ok && settings.code === 'bad_port' && settings.sentence.includes(`"${PORT}"`), PORT);
  }
});
