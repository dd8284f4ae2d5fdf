import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VoteClaim } from '../../src/reports/types.ts';
import { claimsOf } from './reading.ts';

const ballotsOf = (claim: Pick<VoteClaim, 'ballots'>): string =>
  (claim.ballots ?? []).map(({ member, ballot }) => `${member}=${ballot}`).join(' ');

/** Sentences with the one vote they tell of: outcome, numbers, ballots, vetoes. */
const TOLD: readonly (readonly [string, Partial<VoteClaim> & { cast?: string }])[] = [
  ['A draft on the Golan failed in the Council on Tuesday.', { outcome: 'not_adopted' }],
  ['A text that Norway had drafted and that spoke of a truce has failed to pass in the Security Council.', { outcome: 'not_adopted' }],
  ['The draft did not obtain the required number of votes.', { outcome: 'short' }],
  ['The Slovene text was stopped by the veto of Russia.', { outcome: 'vetoed', vetoedBy: ['RUS'] }],
  ['China, which sits on the Council for good, blocked the draft.', { outcome: 'vetoed', vetoedBy: ['CHN'] }],
  ['France cast its 12th veto against the draft.', { outcome: 'vetoed', vetoedBy: ['FRA'] }],
  ['Three members (Cuba, Ghana and Mali) voted against it.', { against: 3, cast: 'CUB=N GHA=N MLI=N' }],
  ['Ten of the fifteen members backed the draft.', { inFavour: 10 }],
  ['Of the 15 members, 12 supported the draft.', { inFavour: 12 }],
  ['Nobody voted against the draft.', { against: 0 }],
  ['The Norwegian delegate took no part in the vote on the draft.', { cast: 'NOR=P' }],
  ['Guinea chose not to vote on the draft.', { cast: 'GIN=P' }],
  ['Iraq was among those that abstained on the draft.', { cast: 'IRQ=A' }],
  ['Peru voted against the draft, as did Chile.', { cast: 'PER=N CHL=N' }],
  ['The Russians abstained on the draft.', { cast: 'RUS=A' }],
  ['The Council, by 13-0, tightened the embargo.', { outcome: 'adopted', inFavour: 13, against: 0 }],
  ['The Council unanimously extended the sanctions.', { outcome: 'adopted', unanimous: true }],
  ['The mandate of the mission was renewed on Friday by the Council.', { outcome: 'adopted' }],
  ['The Council refused to accept the Polish proposal.', { outcome: 'not_adopted' }],
  ['The text became resolution 1973.', { outcome: 'adopted' }],
];

for (const [sentence, { cast, ...expected }] of TOLD) {
  test(`vote told: ${sentence}`, () => {
    const [found, ...more] = claimsOf('vote', sentence);
    assert.ok(found, 'nothing read');
    assert.deepEqual(
      more.map((one) => one.words),
      [],
    );
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(found.claim[field as keyof typeof found.claim], value, field);
    if (cast) assert.equal(ballotsOf(found.claim), cast);
    assert.equal(found.claim.modality, 'asserted');
  });
}

/** What may come, might have come, or is of another body, is no vote held. */
const NOT_HELD = [
  'The draft will fail in the Council on Tuesday.',
  'If the draft did not obtain the required number of votes, it would lapse.',
  'The mandate of the mission should be renewed by the Council.',
  'The Council issued a press statement that unanimously condemned the attack.',
  'Parliament unanimously extended the sanctions.',
];

for (const sentence of NOT_HELD) {
  test(`no vote held: ${sentence}`, () => {
    const held = claimsOf('vote', sentence).filter(({ claim }) => claim.modality === 'asserted' && claim.outcome !== 'unknown');
    assert.deepEqual(
      held.map((one) => one.words),
      [],
    );
  });
}
