import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadRecord } from '../../src/record/load.ts';
import { lockImports } from '../../src/store/import-lock.ts';
import { forgetCheckpoint, readVotes } from '../../src/store/read-votes.ts';
import { inFolder, inFolderAsync, penholder } from '../cli/run.ts';
import { assemblyFile as fileOf } from './assembly.ts';
import { councilColumns, councilRows, csvOf } from './files.ts';

const record = loadRecord();
const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));
const council = ['S/RES/2728', 'S/RES/2712'].flatMap((id) => councilRows(record, record.byId.get(id)!));

const assemblyFile = (resolutions: number): string => fileOf(record, resolutions);

test('the command says what it read, what is new and where it is kept; votes and counts of the Assembly follow', () =>
  inFolder((folder) => {
    const env = { PENHOLDER_DATA: join(folder, 'data') };
    const file = join(folder, 'ga.csv');
    writeFileSync(file, assemblyFile(3));
    assert.match(penholder(['votes', '--body', 'GA', 'ballot:FRA=Y'], { env }).err, /No votes of the General Assembly have been imported/);
    const ran = penholder(['record', 'import', file], { env });
    assert.equal(ran.code, 0, ran.err);
    assert.match(
      ran.out.replace(/\s+/g, ' '),
      /3 decisions of the General Assembly with 5\d\d ballots read; 3 new; 0 as the record has them; 0 disagreements; 0 set aside/,
    );
    assert.match(penholder(['count', '--body', 'ga', 'ballot:FRA=Y,N,A'], { env }).out, /^[0-3] questions decided/);
    assert.match(penholder(['vote', 'a/res/78/2'], { env }).out, /^A\/RES\/78\/2 {2}Adopted|^A\/RES\/78\/2 {2}Not adopted/);
    const json = JSON.parse(penholder(['record', 'import', file, '--json'], { env }).out);
    assert.deepEqual([json.format, json.body, json.agreeing, json.unchanged], [1, 'GA', 3, true]);
    const exported = penholder(['export', '--body', 'GA'], { env });
    assert.equal(exported.out.split('\r\n').length, 5);
  }));

test('a packed file is unpacked; what is wrong with a file is said by its name, and nothing is kept', () =>
  inFolder((folder) => {
    const env = { PENHOLDER_DATA: join(folder, 'data') };
    const text = csvOf(councilColumns, council);
    const cases: readonly (readonly [string, Buffer, RegExp])[] = [
      ['packed.csv.gz', gzipSync(text).subarray(0, 300), /"packed\.csv\.gz".*cut off; download it again/],
      ['short.csv', Buffer.from(text.slice(0, -70)), /"short\.csv".*cut off; download it again/],
      ['latin.csv', Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])]), /"latin\.csv", after line 1: this is not UTF-8/],
      ['cells.csv', Buffer.from(`${text}a,b\n`), /"cells\.csv": Line 32, column 3: 2 cells where the first line has 20/],
      ['empty.csv', Buffer.alloc(0), /"[^"]*empty\.csv" is empty/],
    ];
    for (const [name, bytes, why] of cases) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      const ran = penholder(['record', 'import', file], { env });
      assert.equal(ran.code, 2, name);
      assert.match(ran.err, why);
      assert.ok(!existsSync(join(folder, 'data', 'record', 'SC.jsonl')), name);
    }
    assert.match(penholder(['record', 'import', join(folder, 'none.csv')], { env }).err, /"none\.csv" does not exist/);
    assert.match(penholder(['record', 'import', folder], { env }).err, /is a folder/);
    writeFileSync(join(folder, 'whole.csv.gz'), gzipSync(text));
    assert.match(penholder(['record', 'import', join(folder, 'whole.csv.gz')], { env }).out, /2 decisions of the Security Council/);
  }));

test('what is set aside gives exit code 1, and a damaged overlay is refused by every command that reads it', () =>
  inFolder((folder) => {
    const env = { PENHOLDER_DATA: join(folder, 'data') };
    const file = join(folder, 'sc.csv');
    const other = council.map((row, i) => (i === 2 ? { ...row, ms_name: 'NOWHERELAND', ms_code: '' } : row));
    writeFileSync(file, csvOf(councilColumns, other));
    const ran = penholder(['record', 'import', file], { env });
    assert.equal(ran.code, 1);
    assert.match(ran.out, /Set aside \(1\)\s+Line 4: No State is known as\s+"NOWHERELAND"/);
    mkdirSync(join(folder, 'data', 'record'), { recursive: true });
    writeFileSync(join(folder, 'data', 'record', 'SC.jsonl'), '{"format":1,"body":"SC"}\nnonsense\n');
    for (const command of [['vote', '2728'], ['count', 'veto:USA'], ['record', 'coverage'], ['replay']]) {
      const refused = penholder(command, { env });
      assert.equal(refused.code, 2, command.join(' '));
      assert.match(refused.err, /SC\.jsonl", line 2: this is no JSON/);
    }
  }));

test('killed at any point, the import leaves the old record or the new one, and run again it ends the same', async () =>
  inFolderAsync(async (folder) => {
    const data = join(folder, 'data');
    const env = { ...process.env, PENHOLDER_DATA: data };
    const file = join(folder, 'ga.csv');
    const overlay = join(data, 'record', 'GA.jsonl');
    writeFileSync(file, assemblyFile(40));
    assert.equal(penholder(['record', 'import', file], { env: { PENHOLDER_DATA: data } }).code, 0);
    const old = readFileSync(overlay, 'utf8');
    writeFileSync(file, assemblyFile(400));
    const fresh = join(folder, 'fresh');
    mkdirSync(join(fresh, 'record'), { recursive: true });
    copyFileSync(overlay, join(fresh, 'record', 'GA.jsonl'));
    assert.equal(penholder(['record', 'import', file], { env: { PENHOLDER_DATA: fresh } }).code, 0);
    const whole = readFileSync(join(fresh, 'record', 'GA.jsonl'), 'utf8');
    let killed = 0;
    for (const milliseconds of [60, 120, 180, 240, 300, 360, 420, 480, 540, 600]) {
      const child = spawn(process.execPath, [bin, 'record', 'import', file], { env, stdio: 'ignore' });
      const ended = once(child, 'close');
      await Promise.race([pause(milliseconds), ended]);
      child.kill('SIGKILL');
      const [, signal] = await ended;
      if (signal === 'SIGKILL') killed++;
      const now = readFileSync(overlay, 'utf8');
      assert.ok(now === old || now === whole, `after ${milliseconds} ms`);
    }
    assert.ok(killed > 0, 'the import was killed at least once');
    const last = penholder(['record', 'import', file], { env: { PENHOLDER_DATA: data } });
    assert.equal(last.code, 0, last.err);
    assert.equal(readFileSync(overlay, 'utf8'), whole);
  }));

test('an interrupted reading goes on where it stopped, unless the file has changed', async () =>
  inFolderAsync(async (folder) => {
    const file = join(folder, 'ga.csv');
    const text = assemblyFile(150);
    writeFileSync(file, text);
    const every = { checkpointEvery: 200_000 };
    const whole = await readVotes(record.council, file, join(folder, 'other'), every);
    assert.ok(whole.ok && whole.value.resumedAt === 0);
    const interrupt = async (): Promise<void> => {
      const progress = (done: number): void => {
        if (done > text.length / 2) throw new Error('stopped');
      };
      await assert.rejects(readVotes(record.council, file, folder, { ...every, progress }), /stopped/);
      assert.equal(readdirSync(folder).filter((name) => name.endsWith('.part')).length, 1);
    };
    await interrupt();
    const resumed = await readVotes(record.council, file, folder, every);
    assert.ok(resumed.ok && resumed.value.resumedAt > 0);
    assert.deepEqual([resumed.value.read, resumed.value.sha256], [whole.value.read, whole.value.sha256]);
    forgetCheckpoint(folder, file);
    await interrupt();
    writeFileSync(file, text.replace('Question 1 ', 'Question 9 '));
    const changed = await readVotes(record.council, file, folder, every);
    assert.ok(changed.ok && changed.value.resumedAt === 0);
    assert.equal(changed.value.read.gathered.listed[0]!.said.title, 'Question 9 : resolution / adopted by the General Assembly');
  }));

test('two imports do not run at once; a lock left by a dead process is taken over', () =>
  inFolder((folder) => {
    const first = lockImports(folder);
    assert.ok(first.ok);
    const second = lockImports(folder);
    assert.ok(!second.ok && second.code === 'import_running' && second.sentence.includes(String(process.pid)));
    first.value();
    writeFileSync(join(folder, '.importing'), '999999999');
    const third = lockImports(folder);
    assert.ok(third.ok);
    third.value();
  }));
