import { countWord } from '../../words.ts';
import { atLeastWords, reaches } from './share.ts';
import type { ConditionOf, ConditionRule } from './types.ts';

const weigh = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Hundredths of a per cent, cut off and not rounded, so that what falls short never reads as reached: "64.99 per cent". */
function percent(part: number, total: number): string {
  const hundredths = total === 0 ? 0 : Math.floor((part * 10_000) / total);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')} per cent`;
}

/**
 * A share of the weight of all members: 65 of 100 of the population. With `unlessFewerOppose: 4` it holds all the same when fewer than
 * four members do not support the question: three large members cannot block alone (Treaty on European Union, Art. 16(4)).
 */
export const ofWeight: ConditionRule<ConditionOf<'of_weight'>> = {
  id: 'of_weight',
  description: 'Members in favour that together bear a share of the weight of all members.',
  words({ share, moreThan, unlessFewerOppose }) {
    const unless = unlessFewerOppose === undefined ? '' : `, or fewer than ${countWord(unlessFewerOppose)} members not in favour`;
    return `members in favour that bear ${atLeastWords(share, moreThan)} of the weight${unless}`;
  },
  meet({ voters, letters }, { share, moreThan, unlessFewerOppose }) {
    const total = weigh(voters.map((voter) => voter.weight ?? 0));
    const favour = weigh(voters.filter((_, i) => letters[i] === 'Y').map((voter) => voter.weight ?? 0));
    const holds = reaches(favour, total, share, moreThan);
    const counted = `${percent(favour, total)} of the weight in favour, ${atLeastWords(share, moreThan)} required`;
    const others = voters.length - (letters.split('Y').length - 1);
    if (holds || unlessFewerOppose === undefined || others >= unlessFewerOppose) return { holds, sentence: counted };
    const few = `only ${countWord(others)} ${others === 1 ? 'member is' : 'members are'} not in favour`;
    return {
      holds: true,
      sentence: `${counted}, which counts as reached: ${few}, and ${countWord(unlessFewerOppose)} are needed to block`,
    };
  },
};
