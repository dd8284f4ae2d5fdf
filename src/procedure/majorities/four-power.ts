import type { Majority } from './majority.ts';

/** Whether a matter is procedural is itself a decision that a permanent member can veto: 8-2-1 with the USSR against leaves it substantive. */
export const fourPowerPreliminary: Majority = {
  id: 'preliminary_four_power',
  rule: 'Four-Power Statement, San Francisco, 7 June 1945',
  description: 'The matter is procedural if the required number say so and no permanent member says no.',
  judge({ tally, required, permanentAgainst }) {
    if (tally.Y < required) return { outcome: 'not_carried', required, matter: 'substantive' };
    if (permanentAgainst.length > 0) return { outcome: 'vetoed', required, matter: 'substantive' };
    return { outcome: 'carried', required, matter: 'procedural' };
  },
};
