import { listWords } from '../../words.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

/** No member that has a veto is against: 14-1-0 fails if the one has it. It abstaining, apart or absent blocks nothing. */
export const noVeto: ConditionRule<ConditionOf<'no_veto'>> = {
  id: 'no_veto',
  description: 'No member with a veto against.',
  words: () => 'no member with a veto against',
  meet({ voters, letters }) {
    const against = voters.filter((voter, i) => voter.veto === true && letters[i] === 'N');
    if (against.length === 0) return { holds: true, sentence: 'no member with a veto voted against' };
    const votes = against.length === 1 ? 'the negative vote' : 'the negative votes';
    const are = against.length === 1 ? 'is a veto' : 'are vetoes';
    return {
      holds: false,
      sentence: `${votes} of ${listWords(against.map(({ name }) => name))} ${are}`,
      stoppedBy: against.map(({ code }) => code),
    };
  },
};
