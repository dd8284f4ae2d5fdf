/** docs/queries.md says what the language is: its examples are read, and it leaves no key out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseQuery, select } from '../../src/record/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import { readers } from '../../src/record/query/keys.ts';

const record = loadRecord();
const manual = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');

test('every example of the manual is read and finds something', () => {
  const examples = [...manual.matchAll(/```query\n([\s\S]*?)```/g)].flatMap(([, lines]) => lines!.trim().split('\n'));
  assert.ok(examples.length > 10);
  for (const typed of examples) {
    const query = parseQuery(record, typed);
    assert.ok(query.ok, query.ok ? '' : `${typed}: ${query.sentence}`);
    assert.ok(select(record, query.value).length > 0, typed);
  }
});

test('every part of its table is read', () => {
  const parts = [...manual.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
  for (const typed of parts.filter((one) => /[:"\d]|^ceasefire|^unanimous/.test(one))) assert.ok(parseQuery(record, typed).ok, typed);
});

test('the manual names every key', () => {
  for (const key of Object.keys(readers)) assert.ok(manual.includes(`${key}:`), key);
});
