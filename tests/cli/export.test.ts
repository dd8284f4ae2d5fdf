import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { dictionary } from '../../src/record/index.ts';
import { inFolder, penholder } from './run.ts';

const veto = ['--query', 'veto:USA since:2023-10-07 until:2024-12-31'];

test('decisions go to standard output as CSV, or as asked', () => {
  const { code, out, err } = penholder(['export', ...veto]);
  assert.equal(code, 0, err);
  assert.equal(err, '');
  const lines = out.split('\r\n');
  assert.match(lines[0]!, /^format,id,date,meeting,/);
  assert.equal(lines.length - 2, Number(JSON.parse(penholder(['count', veto[1]!, '--json']).out).value));
  const rows = penholder(['export', 'ballots', '--format', 'jsonl', ...veto])
    .out.trimEnd()
    .split('\n');
  assert.equal(rows.length, 15 * (lines.length - 2));
  assert.deepEqual(Object.keys(JSON.parse(rows[0]!)).slice(0, 3), ['format', 'decision', 'date']);
});

test('files are whole, named by their ending, and nothing stands beside them', () => {
  inFolder((folder) => {
    for (const [name, head] of [
      ['a.csv', 'format,id,'],
      ['a.jsonl', '{"format":1,'],
      ['a.sqlite', 'SQLite format 3'],
      ['a.parquet', 'PAR1'],
    ] as const) {
      const { code, out, err } = penholder(['export', '--out', join(folder, name), ...veto]);
      assert.equal(code, 0, err);
      assert.equal(out, '');
      assert.match(err, /^penholder: \d+ decisions .*format 1.*\n$/);
      assert.ok(readFileSync(join(folder, name), 'latin1').startsWith(head), name);
    }
    assert.deepEqual(readdirSync(folder).sort(), ['a.csv', 'a.jsonl', 'a.parquet', 'a.sqlite']);
    assert.equal(readFileSync(join(folder, 'a.csv'), 'utf8'), penholder(['export', ...veto]).out);
  });
});

test('what cannot be written is said, and what stood there stays', () => {
  inFolder((folder) => {
    const kept = join(folder, 'kept.csv');
    writeFileSync(kept, 'kept');
    mkdirSync(join(folder, 'deep'));
    symlinkSync('/dev/null', join(folder, 'null.csv'));
    for (const [args, said] of [
      [['--out', kept, '--query', 'vto:USA'], /--query: .*veto:/],
      [['--out', kept, '--format', 'xlsx'], /"xlsx" is no format of exports; use csv, jsonl, sqlite, parquet\./],
      [['--out', join(folder, 'a.txt')], /does not tell the format/],
      [['--out', join(folder, 'deep'), '--format', 'csv'], /is a folder/],
      [['--out', join(folder, 'none', 'a.csv')], /folder of ".*" does not exist/],
      [['--out', join(folder, 'none', 'a.sqlite')], /folder of ".*" does not exist/],
      [['--out', join(folder, 'null.csv')], /device or a pipe/],
      [['--out', `${join(folder, 'a'.repeat(300))}.csv`], /too long/],
      [['--out', kept, '--spreadsheet', '--format', 'jsonl'], /--spreadsheet is for CSV/],
      [['--format', 'sqlite'], /--out FILE/],
      [['--format', 'parquet'], /--out FILE/],
      [['members'], /no table "members"/],
      [['ballots', '--out', join(folder, 'b.sqlite')], /holds all tables/],
    ] as const) {
      const { code, out, err } = penholder(['export', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, said);
    }
    assert.equal(readFileSync(kept, 'utf8'), 'kept');
    assert.deepEqual(readdirSync(folder).sort(), ['deep', 'kept.csv', 'null.csv']);
    assert.ok(existsSync('/dev/null'));
    const link = join(folder, 'link.csv');
    symlinkSync(kept, link);
    assert.equal(penholder(['export', '--out', link, ...veto]).code, 0);
    assert.match(readFileSync(kept, 'utf8'), /^format,/);
  });
});

test('the dictionary is printed', () => {
  assert.equal(penholder(['export', '--dictionary']).out, dictionary());
});

test('a decision is cited', () => {
  assert.match(penholder(['cite', '2728']).out, /^@misc\{UNSC-S-RES-2728,\n {2}author/);
  const [item] = JSON.parse(penholder(['cite', 'S/2024/239', '--style', 'csl']).out);
  assert.equal(item.number, 'S/2024/239');
  const { code, err } = penholder(['cite', 'S/RES/2728', '--style', 'apa']);
  assert.equal(code, 2);
  assert.match(err, /bibtex or csl/);
  assert.equal(penholder(['cite', 'S/RES/9999']).code, 2);
});
