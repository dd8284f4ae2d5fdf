import type { Tally } from './types.ts';

/** Ballots counted, of letters `Y N A P X`. */
export function tallyOf(letters: string): Tally {
  const tally = { Y: 0, N: 0, A: 0, P: 0, X: 0 };
  for (const letter of letters) tally[letter as keyof Tally]++;
  return tally;
}
