import { countWord } from '../../words.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

/** Nobody against, as consensus asks: 3-0-12 holds, 14-1-0 does not. Abstaining is standing aside. */
export const noneAgainst: ConditionRule<ConditionOf<'none_against'>> = {
  id: 'none_against',
  description: 'No member against; whoever abstains stands aside.',
  words: () => 'nobody against',
  meet: ({ tally }) => ({
    holds: tally.N === 0,
    sentence: tally.N === 0 ? 'nobody against' : `${countWord(tally.N)} against, none allowed`,
  }),
};
