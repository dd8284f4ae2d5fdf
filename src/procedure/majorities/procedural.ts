import type { Majority } from './majority.ts';

/** Nine (seven while eleven sat) in favour; who is against does not matter. 10-2-3 over China and Russia carries. */
export const proceduralMajority: Majority = {
  id: 'procedural',
  rule: 'Charter Art. 27(2)',
  description: 'The required number of affirmative votes, of any members. No negative vote is a veto.',
  judge: ({ tally, required }) => ({ outcome: tally.Y >= required ? 'carried' : 'not_carried', required }),
};
