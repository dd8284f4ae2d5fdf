/** docs/texts.md says how texts are named and searched: its examples are read, and it leaves no option out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { textActs, textParts } from '../../src/store/index.ts';
import { symbolId, symbolOfFile } from '../../src/symbols/index.ts';
import { parseTextQuery } from '../../src/text/index.ts';
import { penholder } from './run.ts';

const manual = readFileSync(new URL('../../docs/texts.md', import.meta.url), 'utf8');

test('every query of the manual is read', () => {
  const examples = [...manual.matchAll(/```query\n([\s\S]*?)```/g)].flatMap(([, lines]) => lines!.trim().split('\n'));
  assert.ok(examples.length > 4);
  for (const typed of examples) assert.ok(parseTextQuery(typed).ok, typed);
});

test('every file name of the manual is the symbol beside it', () => {
  const rows = [...manual.matchAll(/^\| (`[A-Z].*?`.*?) \| ([SA]\/.+) \|$/gm)];
  assert.equal(rows.length, 4);
  for (const [, names, symbols] of rows) {
    const given = [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => {
      const symbol = symbolOfFile(name!);
      return symbol.ok ? symbolId(symbol.value) : symbol.sentence;
    });
    assert.deepEqual([...new Set(given)], symbols!.split(', '));
  }
});

test('the manual names every option and choice', () => {
  const help = penholder(['texts', '--help']).out;
  const options = [...help.matchAll(/^ {2}--([a-z]+)/gm)].map(([, option]) => option!);
  assert.ok(options.length > 7);
  for (const option of options) assert.ok(manual.includes(`--${option}`), option);
  for (const word of [...textParts, ...textActs]) assert.ok(manual.includes(`\`${word}\``), word);
});
