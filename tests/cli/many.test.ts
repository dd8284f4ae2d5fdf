/** Folders and tables of reports through the built command: results in a file or the store, stopped and gone on with, searched. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/sources.ts';
import { inFolderAsync, penholder } from './run.ts';

const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));
const fixtures = join(root, 'fixtures/reports');
const texts = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));

interface Line {
  readonly name: string;
  readonly report?: { readonly claims: readonly unknown[] };
  readonly error?: { readonly code: string; readonly sentence: string };
}
const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

function put(folder: string, some: readonly string[]): string {
  const reports = join(folder, 'reports', 'sub');
  mkdirSync(reports, { recursive: true });
  for (const name of some) cpSync(join(fixtures, name), join(reports, name));
  return join(folder, 'reports');
}

test('a folder is read into a file; unreadable files are lines with their reason; what is there is not read again, what changed is', () =>
  inFolderAsync(async (folder) => {
    const reports = put(folder, texts.slice(0, 4));
    writeFileSync(join(reports, 'broken.txt'), Buffer.from([0, 1, 2, 3]));
    const out = join(folder, 'out.jsonl');
    const first = penholder(['read', reports, '--workers', '2', '--out', out]);
    assert.equal(first.code, 0);
    assert.match(first.out, /^4 reports read, 0 done before, 1 could not be read\./);
    const lines = linesOf(out);
    assert.equal(lines.length, 5);
    const broken = lines.find((line) => line.name === 'broken.txt');
    assert.deepEqual([broken?.error?.code, broken?.report], ['not_text', undefined]);

    // A line that was cut short by a kill, and a file that has changed since.
    writeFileSync(out, `${readFileSync(out, 'utf8')}{"format":1,"name":"sub/cut`);
    const changed = join(reports, 'sub', texts[0]!);
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nThe Security Council adopted resolution 2728 on 25 March 2024.`);
    writeFileSync(join(reports, 'broken.txt'), 'The Security Council met.');
    const again = penholder(['read', reports, '--workers', '1', '--out', out]);
    assert.match(again.out, /^2 reports read, 3 done before, 0 could not be read\./);
    const names = linesOf(out).map((line) => line.name);
    assert.equal(names.length, 5);
    assert.equal(new Set(names).size, 5);
    assert.match(penholder(['read', reports, '--workers', '1', '--out', out]).out, /^0 reports read, 5 done before/);
  }));

test('killed while it reads a folder, it goes on from there: each report is in the file once', () =>
  inFolderAsync(async (folder) => {
    const reports = put(folder, texts);
    const out = join(folder, 'out.jsonl');
    const child = spawn(process.execPath, [bin, 'read', reports, '--workers', '2', '--out', out], { stdio: 'ignore' });
    const closed = once(child, 'close');
    const had = (): number => {
      try {
        return readFileSync(out, 'utf8').split('\n').length - 1;
      } catch {
        return 0;
      }
    };
    while (child.exitCode === null && had() < 3) await new Promise((go) => setTimeout(go, 5));
    child.kill('SIGKILL');
    await closed;
    const said = /^(\d+) reports? read, (\d+) done before/.exec(penholder(['read', reports, '--workers', '2', '--out', out]).out);
    assert.ok(said && Number(said[2]) >= 3, said?.[0]);
    assert.equal(Number(said[1]) + Number(said[2]), texts.length);
    assert.equal(new Set(linesOf(out).map((line) => line.name)).size, texts.length);
    assert.equal(linesOf(out).length, texts.length);
  }));

test('tables go through the queue into the store, and their claims are found', () =>
  inFolderAsync(async (folder) => {
    const env = { PENHOLDER_DATA: join(folder, 'data') };
    const csv = join(folder, 'table.csv');
    writeFileSync(
      csv,
      'name,dateline,text\n"a, first",2024-03-26,"The Security Council adopted resolution 2728 on Gaza.\nIt passed with 12 votes in favour, ""officials"" said."\nb,,\nc,2024-02-31,The Security Council met.\n',
    );
    const jsonl = join(folder, 'table.jsonl');
    writeFileSync(jsonl, '{"text": "The Security Council adopted resolution 2728 on 25 March 2024 with 14 votes in favour."}\nnot json\n');
    assert.match(penholder(['queue', 'add', csv], { env }).out, /1 waiting, 0 being read, 0 done, 2 failed/);
    assert.match(penholder(['queue', 'add', jsonl], { env }).out, /1 waiting, 0 being read, 0 done, 1 failed/);
    assert.match(penholder(['queue', 'work', '--workers', '1'], { env }).out, /^2 reports read here, 0 failed\./);
    const status = penholder(['queue', 'status'], { env }).out;
    assert.match(status, /^0 waiting, 0 being read, 2 done, 3 failed\./);
    assert.match(status, /table\.csv:4: there is no text/);
    assert.match(status, /table\.csv:5: dateline: /);
    const found = JSON.parse(penholder(['claims', 'verdict:contradicted kind:vote', '--json'], { env }).out) as {
      claims: { name: string }[];
    };
    assert.deepEqual([...new Set(found.claims.map((claim) => claim.name))], ['a, first']);
    assert.equal(penholder(['claims', 'verdict:wrong'], { env }).code, 2);
    assert.equal(penholder(['queue', 'status', 'none'], { env }).code, 2);
  }));

test('what cannot be done is refused in a sentence', () =>
  inFolderAsync(async (folder) => {
    const reports = put(folder, texts.slice(0, 1));
    rmSync(join(folder, 'x'), { force: true });
    for (const args of [
      ['read', reports, '--workers', '0'],
      ['read', reports, reports],
      ['read', join(folder, 'x.csv')],
      ['read', reports, '--out', join(folder, 'no', 'such.jsonl')],
    ]) {
      const ran = penholder(args, { env: { PENHOLDER_DATA: join(folder, 'data') } });
      assert.equal(ran.code, 2, args.join(' '));
      assert.match(ran.err, /^penholder: .+/);
    }
  }));
