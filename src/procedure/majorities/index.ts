import type { Composition } from '../../council/index.ts';
import type { PreliminaryPolicy, QuestionKind } from '../types.ts';
import { absoluteMajority } from './absolute.ts';
import { concurringMajority } from './concurring.ts';
import { fourPowerPreliminary } from './four-power.ts';
import type { Majority } from './majority.ts';
import { presentAndVoting } from './present-and-voting.ts';
import { presidentialRuling } from './presidential-ruling.ts';
import { proceduralMajority } from './procedural.ts';

export type { Majority } from './majority.ts';

/** The majority that decides each kind of question; a preliminary question depends on who settles it. */
const majorities: Readonly<Record<Exclude<QuestionKind, 'preliminary'>, Majority>> = {
  procedural: proceduralMajority,
  substantive: concurringMajority,
  amendment: concurringMajority,
  part: concurringMajority,
  admission: concurringMajority,
  secretary_general: concurringMajority,
  election: absoluteMajority,
};

/** Every kind of question the rules know. */
export const questionKinds: readonly QuestionKind[] = [...(Object.keys(majorities) as QuestionKind[]), 'preliminary'];

/** The first day on which a President's ruling prevailed over the Four Powers' statement (S/RES/87, DOMAIN 2.5). */
const rulingsSince = '1950-09-29';

/** Who settles preliminary questions on a date unless a case says otherwise. */
export const policyOn = (date: string): PreliminaryPolicy => (date < rulingsSince ? 'four_power' : 'presidential_ruling');

/** The majority for a kind of question under a policy for preliminary ones. */
export function majorityFor(kind: QuestionKind, policy: PreliminaryPolicy): Majority {
  if (kind === 'preliminary') return policy === 'four_power' ? fourPowerPreliminary : presidentialRuling;
  return majorities[kind];
}

/** The majority by which a body decides: the Council by the kind of question, a body that counts members present and voting by that. */
export const majorityIn = ({ majority }: Composition, kind: QuestionKind, policy: PreliminaryPolicy): Majority =>
  majority === 'present_and_voting' ? presentAndVoting : majorityFor(kind, policy);
