import { countWord } from '../../words.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

/** A fixed number in favour, whoever abstains or stays away: nine of fifteen, so 9-6-0 reaches it and 8-0-7 does not. */
export const votes: ConditionRule<ConditionOf<'votes'>> = {
  id: 'votes',
  description: 'A fixed number of votes in favour.',
  words: ({ atLeast }) => `at least ${countWord(atLeast)} votes in favour`,
  meet: ({ tally }, { atLeast }) => ({
    holds: tally.Y >= atLeast,
    sentence: `${countWord(tally.Y)} in favour, ${countWord(atLeast)} required`,
    votes: atLeast,
  }),
};
