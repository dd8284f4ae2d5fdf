/** What reports say of the law: of a text's force, of breaches, of the rules of the vote; and what the Charter makes of the latter. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voteRule } from '../../src/reports/check/vote-rules.ts';
import { LAW_CASES } from './legal-cases.ts';
import { claimsOf } from './reading.ts';

for (const [sort, passage, words] of LAW_CASES) {
  test(`${sort === 'none' ? 'no law' : 'law'}: ${passage}`, () => {
    const read = claimsOf('legal', passage).map((one) => one.words);
    if (sort === 'none') assert.deepEqual(read, []);
    else
      assert.ok(
        read.some((one) => one.includes(words)),
        `${words} not in ${JSON.stringify(read)}`,
      );
  });
}

const RIGHT: readonly string[] = [
  'An abstention by a permanent member is not a veto.',
  'A permanent member can abstain without blocking a resolution.',
  'Because the question was procedural, Russia could not use its veto.',
  'On a matter of procedure there is no veto.',
  'An amendment on a matter of substance can be vetoed.',
  'Any one of the five permanent members can block a resolution.',
  'A no vote by a permanent member kills a resolution.',
  'Their votes were not vetoes, since the text had only four in favour.',
  "Algeria's vote did not block the text, since Algeria is an elected member.",
];
const NOT_SAID: readonly string[] = [
  'An abstention by a permanent member kills a resolution.',
  'A procedural question can be vetoed.',
  'Amendments cannot be vetoed.',
  'No permanent member can block a resolution.',
  'The three permanent members could still veto it.',
  'He asked whether a procedural vote could not be vetoed?',
  'The elected members met on Tuesday.',
];

for (const sentence of RIGHT) test(`a rule: ${sentence}`, () => assert.equal(voteRule(sentence)?.verdict, 'right'));
for (const sentence of NOT_SAID) test(`no rule rightly said: ${sentence}`, () => assert.equal(voteRule(sentence), undefined));
