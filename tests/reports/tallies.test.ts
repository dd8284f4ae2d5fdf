/** What the numbers of a vote are said to count. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';

const check = loadChecker();

/** In favour and against, of the first vote told with numbers. */
const sides = (sentence: string): readonly (number | undefined)[] => {
  const { claims } = check([{ text: `20 February 1961. The Security Council met in New York on the Congo.\n\n${sentence}` }]).reports[0]!;
  const vote = claims.find((claim) => claim.kind === 'vote' && (claim.inFavour ?? claim.against) !== undefined);
  return vote?.kind === 'vote' ? [vote.inFavour, vote.against] : [];
};

test('who rejects by a majority names those against first', () => {
  for (const sentence of [
    'A Soviet resolution was rejected 8 to 1.',
    'A Soviet resolution was defeated by 8 votes to 1 with 2 abstentions.',
    'The Council voted down the Soviet draft 8-1.',
    'The Soviet resolution was turned down, 8 to 1, with Ceylon abstaining.',
    'The Soviet resolution was thrown out, 8 to 1.',
    'The Council voted 8-1 to reject the Soviet resolution.',
  ])
    assert.deepEqual(sides(sentence), [1, 8], sentence);
});

test('where the sides are named or a veto is told, the numbers stay as they are', () => {
  assert.deepEqual(sides('The draft was rejected by 8 votes in favour to 1.'), [8, 1]);
  assert.deepEqual(sides('The resolution was defeated 9 to 1 by a Soviet veto.'), [9, 1]);
  assert.deepEqual(sides('The resolution was adopted 9 to 1.'), [9, 1]);
  assert.deepEqual(sides('The motion was rejected 4-7.'), [4, 7]);
});

test('a rule of the vote has no numbers of one', () => {
  assert.deepEqual(sides('Nine votes are needed for adoption, provided none of the five votes against.'), []);
});
