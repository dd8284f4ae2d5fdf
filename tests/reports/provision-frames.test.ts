/** Provisions in wordings that no exact pattern has: what grammar and a wide lexicon make of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEARNT, type ProvisionCase, WRITTEN_BEFORE } from './provision-cases.ts';
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

/** What was read of the measure when this was written; more is welcome, less is a loss. */
const READ = 64;
const NEEDLESS = 3;

test('sentences written before the reader, by desks of many kinds', () => {
  const told = WRITTEN_BEFORE.filter((one) => one.length > 1).map(read);
  const missing = told.flatMap((one) => one.missing);
  const all = WRITTEN_BEFORE.reduce((sum, one) => sum + one.length - 1, 0);
  assert.ok(all - missing.length >= READ, `${all - missing.length} of ${all} read; missing: ${missing.join(' | ')}`);
  const needless = WRITTEN_BEFORE.filter((one) => one.length === 1).flatMap((one) => read(one).words);
  assert.ok(needless.length <= NEEDLESS, needless.join(' | '));
});
