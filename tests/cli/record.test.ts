import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { inFolder, penholder } from './run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('coverage says what is held, what is known to exist, and what is missing', () => {
  const { code, out } = penholder(['record', 'coverage']);
  assert.equal(code, 0);
  assert.match(out, /^2024 +\d+ .* 46\/46 +7\/7 +15\/15$/m);
  assert.match(out, /Resolution 2800 was adopted in 2025; its vote is in no source at hand\./);
  const covered = JSON.parse(penholder(['record', 'coverage', '--json']).out);
  assert.equal(covered.format, 1);
  assert.equal(
    covered.years.reduce((sum: number, { held }: { held: number }) => sum + held, 0),
    covered.decisions,
  );
  assert.ok(
    out.split('\n').every((line) => line.length <= 80),
    'fits a terminal of 80 columns',
  );
  assert.equal(penholder(['record', 'coverge']).code, 2);
});

test('replay decides all history again and finds nothing unexplained', () => {
  const { code, out } = penholder(['replay']);
  assert.equal(code, 0);
  assert.match(out, /decided again/);
  const again = JSON.parse(penholder(['replay', '--json']).out);
  assert.deepEqual([again.format, again.disagreements], [1, []]);
  assert.ok(again.decided > 3000 && again.compared > 3000);
});

test('replay ends with 1 when an announced result is not what the rules give and no note says why', () => {
  inFolder((folder) => {
    for (const part of ['bin', 'dist', 'data', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'data/record/decisions.tsv');
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith('S/2024/239\t'));
    const run = () => spawnSync(process.execPath, [join(folder, 'bin/penholder.js'), 'replay'], { encoding: 'utf8' });
    const write = (line: string) => writeFileSync(file, lines.with(at, line).join('\n'));
    const wrong = lines[at]!.replace('\tvetoed\t', '\tadopted\t');
    write(wrong);
    const unexplained = run();
    assert.equal(unexplained.status, 1, unexplained.stderr);
    assert.match(unexplained.stdout, /S\/2024\/239: announced adopted, by the rules not adopted: vetoed\s+\[unexplained\]/);
    const [from, notes, ...before] = wrong.split('\t').reverse();
    write([...before.reverse(), `${notes}Announced otherwise, for a test.`, from].join('\t'));
    const noted = run();
    assert.equal(noted.status, 0, noted.stderr);
    assert.match(noted.stdout, /\[noted\]/);
  });
});
