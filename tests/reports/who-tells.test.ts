/** Whose a number or a sentence is, where the name stands at the end, far off, or looks like words run together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim } from '../../src/reports/types.ts';

const check = loadChecker();

const claimsIn = (text: string): readonly Claim[] =>
  check([{ text: `${text}\n\nThe Security Council met in New York.`, dateline: '2024-03-26' }]).reports[0]!.claims;

const sources = (text: string): readonly (string | undefined)[] =>
  claimsIn(text).flatMap((claim) => (claim.kind === 'figure' ? [claim.according?.name] : []));

const speakers = (text: string): readonly (string | undefined)[] =>
  claimsIn(text).flatMap((claim) => (claim.kind === 'statement' ? [claim.speaker.name] : []));

test('what closes a sentence is the source of all its numbers', () => {
  assert.deepEqual(
    sources('The attack killed about 1,200 people, mostly civilians, and 253 were taken hostage, according to Israeli tallies.'),
    ['Israeli tallies', 'Israeli tallies'],
  );
  assert.deepEqual(sources('Some 1.7 million people fled and 576,000 are a step away from famine, according to UN figures.'), [
    'UN figures',
    'UN figures',
  ]);
});

test("the UN's chief is its Secretary-General, its chiefs of some work are not", () => {
  const before = 'UN Secretary-General Antonio Guterres said the vote was shameful.';
  assert.deepEqual(speakers(`${before} The UN chief told journalists that "people are dying".`), ['Antonio Guterres', 'Antonio Guterres']);
  assert.deepEqual(speakers(`${before} The UN aid chief told journalists that "people are dying".`), [
    'Antonio Guterres',
    'The UN aid chief',
  ]);
});

test('a surname that ends as if a word were glued to a month stays whole', () => {
  assert.deepEqual(sources('Marchand said 40 people were killed.'), ['Marchand']);
});
