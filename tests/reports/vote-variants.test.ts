/** One vote told in many ways: each sentence must be read as what it says, whatever its grammar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { VoteClaim } from '../../src/reports/types.ts';

const check = loadChecker();

/** What must be read of a sentence. */
const TOLD = {
  vetoed: (claim: VoteClaim) => claim.outcome === 'vetoed' && claim.modality === 'asserted',
  adopted: (claim: VoteClaim) => claim.outcome === 'adopted' && claim.modality === 'asserted',
  failed: (claim: VoteClaim) => (claim.outcome === 'short' || claim.outcome === 'not_adopted') && claim.modality === 'asserted',
  tally: (claim: VoteClaim) => claim.inFavour !== undefined,
  ballot: (claim: VoteClaim) => (claim.ballots?.length ?? 0) > 0,
} as const;

const SENTENCES: readonly (readonly [keyof typeof TOLD, string])[] = [
  ['vetoed', 'The United States last night cast its veto against a draft resolution on Gaza.'],
  ['vetoed', 'Russia and China cast a "double veto" on the draft resolution.'],
  ['vetoed', 'The Soviet Union also vetoed in the Security Council tonight a United States resolution.'],
  ['vetoed', 'A draft resolution was blocked by a Russian veto.'],
  ['vetoed', "Washington's veto sank the draft resolution."],
  ['vetoed', 'The draft resolution fell to a US veto.'],
  ['vetoed', 'The draft resolution was torpedoed by Moscow.'],
  ['vetoed', 'Russia on Wednesday used its power of veto to stop a Security Council resolution.'],
  ['vetoed', 'Russia exercised its veto for the second time this week on the draft resolution.'],
  ['vetoed', 'The US struck down the resolution in the Security Council.'],
  ['vetoed', 'The US stood alone in vetoing the resolution.'],
  ['vetoed', 'The resolution failed because of a veto by the United States.'],
  ['vetoed', 'A US veto doomed the text.'],
  ['vetoed', 'Moscow wielded its veto against the draft resolution.'],
  ['adopted', 'The draft resolution sailed through the Security Council.'],
  ['adopted', 'The Security Council gave the green light to the resolution.'],
  ['adopted', 'The resolution won the backing of the Security Council with 13 votes.'],
  ['adopted', 'The Security Council voted 14-0 in favour of the resolution, with Russia abstaining.'],
  ['adopted', 'The Security Council voted overwhelmingly to adopt the resolution.'],
  ['adopted', 'By 13 votes to none, with two abstentions, the Security Council adopted the resolution.'],
  ['adopted', 'The resolution, which was approved 14-0, demands a ceasefire.'],
  ['adopted', 'Resolution 2728 was carried by 14 votes in favour, one abstaining.'],
  ['adopted', 'The Security Council endorsed the plan in resolution 2735.'],
  ['adopted', 'The UNSC on Monday passed resolution 2735 with 14 votes for.'],
  ['adopted', 'Adopting resolution 2728 (2024), the Council demanded a ceasefire.'],
  ['adopted', 'The adoption of resolution 2728 followed weeks of talks.'],
  ['tally', 'Fourteen of the 15 council members supported the resolution and the US abstained.'],
  ['tally', 'The vote was 14 in favour, none against and one abstention.'],
  ['tally', 'The text received 13 votes in favor, 1 against and 1 abstention.'],
  ['tally', 'It garnered 12 yes votes, with two countries abstaining.'],
  ['tally', 'All other 14 members voted yes.'],
  ['tally', 'The resolution got 9 votes for and 6 abstentions.'],
  ['tally', 'The tally was 11 to 3 with 1 abstaining.'],
  ['tally', 'In favour: 13; against: 1; abstentions: 1.'],
  ['tally', 'Only four members of the Security Council voted in favour, nine opposed it and two abstained.'],
  ['ballot', 'Britain sat out the vote on the resolution.'],
  ['ballot', 'Guyana was the only country to abstain on the resolution.'],
  ['ballot', 'Algeria joined Russia and China in voting against the resolution.'],
  ['ballot', 'Abstaining were Britain and Switzerland.'],
  ['ballot', 'China chose to abstain on the draft resolution.'],
  ['ballot', 'France broke ranks and voted for the draft resolution.'],
  ['ballot', 'The US, which abstained, said it could not support the resolution.'],
  ['ballot', 'Malta and Slovenia were among those that voted for the draft resolution.'],
  ['ballot', 'Algeria did not participate in the vote on the draft resolution.'],
  ['failed', 'The draft resolution fell short of the nine votes it needed.'],
  ['failed', 'The draft resolution failed to muster the required nine votes.'],
  ['failed', 'The Security Council rejected the Russian draft resolution.'],
  ['failed', 'The draft was voted down.'],
  ['failed', 'The Council did not adopt the draft, which had five votes in favour, four against and six abstentions.'],
];

for (const [told, sentence] of SENTENCES) {
  test(`${told}: ${sentence}`, () => {
    const text = `NEW YORK, March 25, 2024 - The Security Council met on Gaza on Monday and considered a draft resolution. ${sentence}`;
    const votes = check([{ text }]).reports[0]!.claims.filter((claim): claim is VoteClaim => claim.kind === 'vote');
    assert.ok(votes.some(TOLD[told]), JSON.stringify(votes));
  });
}
