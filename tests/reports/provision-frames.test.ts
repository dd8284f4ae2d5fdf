/** Provisions in wordings that no exact pattern has: what grammar and a wide lexicon make of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEARNT, type ProvisionCase, WRITTEN_AFTER, WRITTEN_BEFORE } from './provision-cases.ts';
import { FIRST, SECOND, THIRD } from './provision-matrix.ts';
import { claimsOf } from './reading.ts';

/** The words of what is read of a passage, and which of those to be read are in none. */
function read([passage, ...told]: ProvisionCase): { words: string[]; missing: string[] } {
  const words = claimsOf('provision', passage).map(({ claim, text }) => text.slice(claim.span.start, claim.span.end));
  return { words, missing: told.filter((one) => !words.some((word) => word.includes(one))) };
}

for (const one of LEARNT) {
  test(`provisions of: ${one[0]}`, () => {
    const { words, missing } = read(one);
    assert.deepEqual(missing, [], `read: ${words.join(' | ')}`);
    if (one.length === 1) assert.deepEqual(words, []);
  });
}

/** The two measures with what was read of each when this was written; more is welcome, less is a loss. */
const MEASURES = [
  { name: 'before the reader', cases: WRITTEN_BEFORE, read: 76, needless: 1 },
  { name: 'after it, untried', cases: WRITTEN_AFTER, read: 44, needless: 0 },
  { name: 'for second verbs, lists and negations', cases: FIRST, read: 122, needless: 1 },
  { name: 'after those, untried', cases: SECOND, read: 60, needless: 0 },
  { name: 'once more, untried', cases: THIRD, read: 48, needless: 0 },
] as const;

for (const measure of MEASURES) {
  test(`sentences of many desks, written ${measure.name}`, () => {
    const { cases } = measure;
    const missing = cases.flatMap((one) => read(one).missing);
    const all = cases.reduce((sum, one) => sum + one.length - 1, 0);
    assert.ok(all - missing.length >= measure.read, `${all - missing.length} of ${all} read; missing: ${missing.join(' | ')}`);
    const needless = cases.filter((one) => one.length === 1).flatMap((one) => read(one).words);
    assert.ok(needless.length <= measure.needless, needless.join(' | '));
  });
}
