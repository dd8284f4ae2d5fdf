import type { Majority } from './majority.ts';

/** The President rules by the number in favour, and the ruling stands unless overruled: 9-1-1 with China against leaves it procedural. */
export const presidentialRuling: Majority = {
  id: 'preliminary_presidential_ruling',
  rule: 'rule 30; rulings of 29 September 1950 and 7 September 1959',
  description: 'The matter is procedural if the required number say so; a permanent member’s no does not make it substantive.',
  judge({ tally, required }) {
    if (tally.Y < required) return { outcome: 'not_carried', required, matter: 'substantive' };
    return { outcome: 'carried', required, matter: 'procedural' };
  },
};
