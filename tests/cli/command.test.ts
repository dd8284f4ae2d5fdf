import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { penholder } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

test('says its version and how it is used', () => {
  assert.deepEqual(penholder(['--version']), { code: 0, out: `${version}\n`, err: '' });
  const help = penholder(['--help']);
  assert.equal(help.code, 0);
  for (const verb of [
    'check',
    'read',
    'vote',
    'decide',
    'votes',
    'count',
    'member',
    'vetoes',
    'item',
    'year',
    'texts',
    'text',
    'compare',
    'amend',
    'replay',
    'record',
    'export',
    'cite',
    'serve',
  ])
    assert.match(help.out, new RegExp(`^ {2}${verb} `, 'm'));
  assert.equal(penholder([]).out, help.out);
});

test('an unknown verb or option is refused with code 2 and the nearest one', () => {
  const verb = penholder(['vot', '2728']);
  assert.equal(verb.code, 2);
  assert.match(verb.err, /vot.*\n.*vote/);
  const option = penholder(['vote', '2728', '--jsn']);
  assert.equal(option.code, 2);
  assert.match(option.err, /--json/);
  assert.equal(penholder(['vote']).code, 2);
});

test('no colour codes where the output is not a terminal, colours when forced, none with NO_COLOR', () => {
  const colourCode = String.fromCharCode(27);
  assert.ok(!penholder(['vote', '2728']).out.includes(colourCode));
  assert.ok(penholder(['vote', '2728'], { env: { FORCE_COLOR: '1', NO_COLOR: '' } }).out.includes(colourCode));
  assert.ok(!penholder(['vote', '2728'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out.includes(colourCode));
});

test('lines keep to a narrow terminal', () => {
  for (const columns of [40, 60]) {
    const { out } = penholder(['vote', '2728'], { env: { COLUMNS: String(columns) } });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    assert.ok(longest <= columns, `${longest} columns of ${columns}`);
  }
});

test('a reader that closes the pipe early is no error', async () => {
  const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));
  const child = spawn(process.execPath, [bin, 'count', 'since:1946', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(err, '');
  assert.equal(code, 0);
});
