import { countWord } from '../../words.ts';
import { atLeastWords, needed } from './share.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

/**
 * A share of the members present and voting, that is of those in favour and against: two thirds of 60-30-95 is 60 of 90 and reaches it.
 * At least one vote in favour is needed, so that nobody voting decides nothing.
 */
export const ofVoting: ConditionRule<ConditionOf<'of_voting'>> = {
  id: 'of_voting',
  description: 'A share of the members present and voting; abstentions are not counted.',
  words: ({ share, moreThan }) => `${atLeastWords(share, moreThan)} of the members present and voting in favour`,
  meet({ tally }, { share, moreThan }) {
    const voting = tally.Y + tally.N;
    const required = Math.max(1, needed(voting, share, moreThan));
    return {
      holds: tally.Y >= required,
      sentence: `${countWord(tally.Y)} in favour of ${countWord(voting)} present and voting, ${countWord(required)} required`,
      votes: required,
    };
  },
};
