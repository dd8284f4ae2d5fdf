/** Votes told as the means of something else, under a government's name, or for the umpteenth time; and votes of larger bodies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { VoteClaim } from '../../src/reports/types.ts';

const check = loadChecker();

const votesIn = (sentence: string): readonly VoteClaim[] =>
  check([{ text: `${sentence}\n\nThe Security Council met in New York.`, dateline: '2024-03-26' }]).reports[0]!.claims.filter(
    (claim): claim is VoteClaim => claim.kind === 'vote',
  );

const vetoes: Readonly<Record<string, string>> = {
  'The US has for the sixth time vetoed a draft resolution at the United Nations Security Council.': 'USA',
  'Russia has, for a third time this year, vetoed a draft on Syria.': 'RUS',
  'The United States for the second time in a week vetoed a resolution on Gaza.': 'USA',
  'The Trump administration vetoed the draft resolution.': 'USA',
  'By vetoing the resolution, the United States showed its hand.': 'USA',
  'The United States on Thursday stopped the United Nations from recognizing a Palestinian state by casting a veto.': 'USA',
  'In vetoing the draft on sanctions, Moscow stood alone.': 'RUS',
  'After vetoing the draft, China offered a text of its own.': 'CHN',
  'Moscow nixed the plan with its veto.': 'RUS',
};

for (const [sentence, member] of Object.entries(vetoes)) {
  test(`a veto: ${sentence}`, () => {
    const [vote, ...more] = votesIn(sentence);
    assert.deepEqual([vote?.outcome, vote?.vetoedBy, more.length], ['vetoed', [member], 0]);
  });
}

const ballots: Readonly<Record<string, string>> = {
  'The Obama administration abstained on the resolution.': 'USA A',
  'The Biden administration voted against the text.': 'USA N',
  'Beijing cast its ballot in favour of the draft.': 'CHN Y',
  'Of the fifteen, Guyana alone cast its vote against.': 'GUY N',
};

for (const [sentence, ballot] of Object.entries(ballots)) {
  test(`a ballot: ${sentence}`, () => {
    const cast = votesIn(sentence).flatMap((vote) => (vote.ballots ?? []).map((one) => `${one.member} ${one.ballot}`));
    assert.deepEqual(cast, [ballot]);
  });
}

test('approval won by what a text imposes', () => {
  assert.equal(
    votesIn('An arms embargo on those who lead the rebels has won the approval of the U.N. Security Council.')[0]?.outcome,
    'adopted',
  );
});

const none = [
  'The resolution passed with 120 votes for, 14 against and 45 abstentions.',
  'By vetoing the draft, the United States would lose its friends.',
  'Russia is one of the five countries with a veto.',
];

for (const sentence of none) {
  test(`no vote of the Council: ${sentence}`, () => {
    assert.deepEqual(votesIn(sentence), []);
  });
}

test('"cast no ballot" is no "no"', () => {
  const ballot = (sentence: string): unknown => votesIn(sentence)[0]?.ballots;
  assert.deepEqual(ballot('Yemen, the one Arab member, cast no ballot.'), [{ member: 'YEM', ballot: 'P' }]);
  assert.deepEqual(ballot('Yemen cast a no vote.'), [{ member: 'YEM', ballot: 'N' }]);
});

test('what the Council answers with a resolution it adopts; a unanimous vote for one is told by its noun', () => {
  assert.equal(votesIn('The Security Council answered the nuclear test of North Korea with Resolution 2375.')[0]?.outcome, 'adopted');
  assert.equal(votesIn('The rapid and unanimous vote in support of the resolution surprised diplomats.')[0]?.unanimous, true);
  assert.deepEqual(votesIn('Washington hoped for a unanimous vote for the resolution.'), []);
});

test('what all members call for is adopted; who said yes and no after the Council was asked has voted', () => {
  assert.equal(votesIn('All 15 members condemned the annexation of Kuwait.')[0]?.outcome, 'adopted');
  assert.deepEqual(votesIn('Ten members condemned it.'), []);
  const said = check([
    {
      text: '26 March 1999. Russia asked the Security Council to order a halt to the air attacks on Yugoslavia. Three countries said yes. Twelve said no.',
    },
  ]).reports[0]!.claims.filter(({ kind }) => kind === 'vote');
  assert.deepEqual(
    said.map((claim) => (claim.kind === 'vote' ? [claim.inFavour, claim.against, claim.on.decision] : [])),
    [
      [3, undefined, 'S/1999/328'],
      [undefined, 12, 'S/1999/328'],
    ],
  );
});
