import type { Majority } from './majorities/index.ts';
import type { Settlement } from './settle.ts';
import type { Reason } from './types.ts';

/** Why a question came out as it did where members present and voting decide: the count, and what the count alone cannot tell. */
export function explainPresentAndVoting({ outcome, tally, required }: Settlement, { rule }: Majority): Reason[] {
  if (outcome === 'adopted_without_vote') {
    return [{ rule: 'practice of the General Assembly', sentence: 'adopted without a vote: no ballots exist' }];
  }
  const voting = tally.Y + tally.N;
  const verdict = outcome === 'adopted' ? 'adopted' : 'failed';
  const main = { rule, sentence: `${verdict}: ${tally.Y} in favour, ${required} required of ${voting} members present and voting` };
  const twoThirds = Math.ceil((voting * 2) / 3);
  if (outcome !== 'adopted' || tally.Y >= twoThirds) return [main];
  return [
    main,
    {
      rule: 'Charter Art. 18(2)',
      sentence: `Two thirds would have been ${twoThirds}: an important question would have failed, and the count does not say whether this was one`,
    },
  ];
}
