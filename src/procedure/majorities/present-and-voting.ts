import type { Majority } from './majority.ts';

/**
 * More in favour than against: who abstains, stays away or does not take part is not "present and voting". An important question needs two
 * thirds of those (Art. 18(2)); whether one was important is not for a count to say.
 */
export const presentAndVoting: Majority = {
  id: 'present_and_voting',
  rule: 'Charter Art. 18; rules 85 and 86 of the General Assembly',
  description: 'More than half of the members present and voting; abstentions are not counted. Important questions need two thirds.',
  judge({ tally }) {
    const required = Math.floor((tally.Y + tally.N) / 2) + 1;
    return { outcome: tally.Y >= required ? 'adopted' : 'short', required };
  },
};
