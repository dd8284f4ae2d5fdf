/** Numbers that were cited lead to their paragraphs when these have others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedBy, numbersHad } from './citing.ts';
import type { Block } from './types.ts';

const line = (id: string, kind: Block['kind'], words: string): Block => ({
  id,
  kind,
  depth: kind === 'sub' ? 1 : 0,
  label: null,
  style: null,
  section: null,
  where: null,
  content: [{ words }],
});
const a = line('a', 'operative', 'Demands light;');
const sub = line('s', 'sub', 'at night;');
const b = line('b', 'operative', 'Requests a report;');
const c = line('c', 'operative', 'Decides to remain seized.');
const versions = [
  { name: 'Zero draft', blocks: [a, sub, b, c] },
  { name: 'Rev.1', blocks: [a, sub, c, b] },
];
const now = [b, a, sub];

test('each number that a paragraph had, with the last version that had it', () => {
  assert.deepEqual(numbersHad(now, versions), [
    { block: 'a', place: 'OP1', version: 'Rev.1' },
    { block: 's', place: 'OP1(a)', version: 'Rev.1' },
    { block: 'b', place: 'OP3', version: 'Rev.1' },
    { block: 'b', place: 'OP2', version: 'Zero draft' },
  ]);
});

test('a number leads to what has it now, and to all that had it, also those that are gone', () => {
  const led = (words: string) => {
    const found = citedBy(words, now, versions);
    assert.ok(found.ok, JSON.stringify(found));
    return found.value.map(({ block, version, now: place }) => [block, version, place]);
  };
  assert.deepEqual(led('OP2'), [
    ['a', null, 'OP2'],
    ['c', 'Rev.1', null],
    ['b', 'Zero draft', 'OP1'],
  ]);
  assert.deepEqual(led('operative paragraph  3'), [
    ['b', 'Rev.1', 'OP1'],
    ['c', 'Zero draft', null],
  ]);
  assert.deepEqual(led('op1 (a)'), [['s', 'Rev.1', 'OP2(a)']]);
});

test('what is no number, or stands nowhere, is refused', () => {
  const code = (words: string) => {
    const found = citedBy(words, now, versions);
    return found.ok ? null : found.code;
  };
  assert.equal(code('the fog'), 'bad_place');
  assert.equal(code(''), 'bad_place');
  assert.equal(code('OP9'), 'place_unknown');
  assert.equal(code('PP1'), 'place_unknown');
});
