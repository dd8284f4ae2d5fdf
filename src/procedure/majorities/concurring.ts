import type { Majority } from './majority.ts';

/**
 * Nine (seven) in favour and no permanent member against. The number comes first: 8-2-5 with the United States against fails for want
 * of one vote, and no veto has been cast. A permanent member that abstains, stays away or does not participate blocks nothing.
 */
export const concurringMajority: Majority = {
  id: 'concurring',
  rule: 'Charter Art. 27(3)',
  description: 'The required number of affirmative votes and no negative vote of a permanent member.',
  judge({ tally, required, permanentAgainst }) {
    if (tally.Y < required) return { outcome: 'short', required };
    return { outcome: permanentAgainst.length > 0 ? 'vetoed' : 'adopted', required };
  },
};
