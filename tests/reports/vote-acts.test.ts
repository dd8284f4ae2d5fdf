/** Votes told by what the Council did, and by the hands raised. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { VoteClaim } from '../../src/reports/types.ts';

const check = loadChecker();

const votesIn = (sentence: string): readonly VoteClaim[] =>
  check([{ text: `${sentence}\n\nThe Security Council met in New York.`, dateline: '2024-03-26' }]).reports[0]!.claims.filter(
    (claim): claim is VoteClaim => claim.kind === 'vote' && claim.modality === 'asserted',
  );

for (const sentence of [
  'The United Nations Security Council has authorised a multinational force to help keep the peace in Kabul.',
  'The UN Security Council agreed late on Saturday to keep open a single crossing from Turkey.',
  'The Security Council on Friday agreed a one-year extension of the mandate of the mission.',
  'The UN security council voted without dissent early today to put a force into East Timor.',
  'The Security Council on Monday threw its weight behind a cease-fire plan.',
  'Tehran shrugged off the sanctions agreed by the UN Security Council last week.',
  'The mission, approved by the UN Security Council on March 28, is to end in August.',
  'All 15 members raised their hands shortly before dawn.',
  'A unanimous Security Council resolution told Syria to cooperate.',
  'The last council resolution on the territory was likewise unanimous.',
])
  test(`adopted: ${sentence}`, () => assert.equal(votesIn(sentence)[0]?.outcome, 'adopted'));

for (const sentence of [
  'The Security Council could authorise a multinational force.',
  'The Security Council agreed to meet on Monday.',
  'Russia wants the Security Council to approve a mission.',
  'Unless the Security Council authorized a force, war would be illegal.',
])
  test(`no vote: ${sentence}`, () => assert.deepEqual(votesIn(sentence), []));

test('who explains an abstention has abstained, and who decides to block a resolution vetoed it', () => {
  assert.deepEqual(votesIn('Brazil explained its abstention.')[0]?.ballots, [{ member: 'BRA', ballot: 'A' }]);
  assert.deepEqual(votesIn('It was a U.S. decision at the Security Council to block a resolution for a cease-fire in Gaza.')[0]?.vetoedBy, [
    'USA',
  ]);
});

test('"and seven others in favour" are seven more, and nobody’s no is none', () => {
  assert.equal(votesIn('France joined the Soviet Union, China and seven others in favour of the resolution.')[0]?.inFavour, undefined);
  assert.equal(
    votesIn('Fourteen countries on the 15-seat council voted yes. Nobody voted no.').find(({ against }) => against !== undefined)?.against,
    0,
  );
});

test('an attempt that foundered in the Council was not adopted; what a text "wins" it got', () => {
  assert.equal(
    votesIn(
      'A last-ditch attempt by Russia and China to put off the return of sanctions on Iran foundered in the Security Council on Friday.',
    )[0]?.outcome,
    'not_adopted',
  );
  assert.deepEqual(votesIn('A bid to oust the coach failed in the city council.'), []);
  assert.equal(votesIn('A second Russian draft resolution wins 4 votes in the Security Council.')[0]?.inFavour, 4);
});
