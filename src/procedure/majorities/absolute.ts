import type { Majority } from './majority.ts';

/** More than half of the members: eight of fifteen, six of eleven. Permanent and elected members count alike. */
export const absoluteMajority: Majority = {
  id: 'absolute',
  rule: 'Statute of the International Court of Justice, Art. 10',
  description: 'More than half of all members, permanent and elected alike. No negative vote is a veto.',
  judge({ tally, members }) {
    const required = Math.floor(members / 2) + 1;
    return { outcome: tally.Y >= required ? 'carried' : 'not_carried', required };
  },
};
