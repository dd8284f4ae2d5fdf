import { countWord } from '../../words.ts';
import { atLeastWords, needed } from './share.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

/** A share of all members, present or not: more than half of 15 is 8, so 8-0-7 reaches it; 55 of 100 in 27 is 15. */
export const ofMembers: ConditionRule<ConditionOf<'of_members'>> = {
  id: 'of_members',
  description: 'A share of all members in favour; who abstains or stays away counts as not in favour.',
  words: ({ share, moreThan }) => `${atLeastWords(share, moreThan)} of the members in favour`,
  meet({ tally, voters }, { share, moreThan }) {
    const required = needed(voters.length, share, moreThan);
    return {
      holds: tally.Y >= required,
      sentence: `${countWord(tally.Y)} of ${countWord(voters.length)} members in favour, ${countWord(required)} required`,
      votes: required,
    };
  },
};
