import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clauseSearch } from './clause-search.ts';
import { loadProvisions } from './load.ts';
import type { Provision, TextIndex } from './types.ts';

const clause = (decision: string, verb: string, content: string): Provision => ({
  decision,
  paragraph: 'OP1',
  clause: 1,
  verb,
  act: 'directive',
  force: 5,
  addressees: [],
  content: content.split(' '),
  gist: '',
  confidence: 'B',
  source: 'test',
});
const index = (...provisions: Provision[]): TextIndex => ({
  decision: provisions[0]!.decision,
  complete: true,
  chapterVII: null,
  provisions,
});

const search = clauseSearch([
  index(clause('S/RES/1', 'demand', 'ceasefire immediate party')),
  index(clause('S/RES/2', 'call upon', 'ceasefire immediate hostage party release unconditional')),
  index(clause('S/RES/3', 'demand', 'ceasefire immediate party')),
]);
const found = (words: string) => search.find(words).map(({ provision }) => provision.decision);

test('all words must be there, in any form; the closest first, of equals the latest', () => {
  assert.deepEqual(found('an immediate ceasefire by all parties'), ['S/RES/3', 'S/RES/1', 'S/RES/2']);
  assert.deepEqual(found('demanding an immediate ceasefire'), ['S/RES/3', 'S/RES/1']);
  assert.deepEqual(found('releasing hostages'), ['S/RES/2']);
  assert.deepEqual(found('ceasefire in Gaza'), []);
  assert.deepEqual(found('of the'), []);
});

test('of the index that ships, every clause is found by its own words', () => {
  const provisions = loadProvisions();
  const texts = provisions.decisions().flatMap((decision) => provisions.get(decision) ?? []);
  const whole = clauseSearch(texts);
  const clauses = texts.flatMap((text) => text.provisions).filter(({ content }) => content.some((word) => word.length > 3));
  fc.assert(
    fc.property(fc.constantFrom(...clauses), (one) => {
      assert.ok(
        whole.find(one.content.join(' ')).some(({ provision }) => provision === one) || one.content.every((word) => word.length < 2),
      );
    }),
    { numRuns: 200 },
  );
  assert.equal(whole.find('immediate ceasefire Ramadan')[0]?.provision.decision, 'S/RES/2728');
});

test('whatever is asked, an answer comes', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => Array.isArray(search.find(words))));
});
