import type { StateCode } from '../../council/index.ts';
import { type Refusal, type Result, refuse } from '../../result.ts';
import type { Setup } from '../chamber/types.ts';
import { decide } from '../decide.ts';
import { citeHouse } from '../house-rules/rules.ts';
import { simpleMajority } from '../majorities/rules.ts';
import type { Ballot, QuestionKind, Ruling } from '../types.ts';
import { countWord } from '../words.ts';
import { decideIn, quorumOf } from './decide-in.ts';
import type { Body } from './types.ts';

/** A vote in a chamber: what was asked, who cast what, who is a party to the dispute. */
export interface VoteInChamber {
  readonly kind: QuestionKind;
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
  readonly parties?: readonly StateCode[];
}

/** The members of a chamber deciding by simple majority, as a house rule has it for matters of procedure. */
const simply = ({ members }: Setup['composition']): Body => ({
  name: 'this body',
  members,
  rules: { otherwise: { ...simpleMajority, rule: citeHouse('procedural_simple_majority') } },
});

/** Rules on a vote by what a chamber was set up with: its own body's rules where it has one, else the Council's of its composition. */
export function ruleOn({ composition, rules, body }: Setup, { kind, ballots, parties = [] }: VoteInChamber): Result<Ruling> {
  if (kind === 'procedural' && rules.house.includes('procedural_simple_majority')) return decideIn(simply(composition), { kind, ballots });
  if (body !== undefined) return decideIn(body, { kind, ballots });
  return decide({ composition, kind, ballots, policy: rules.preliminary, ...(parties.length > 0 ? { parties } : {}) });
}

/** Why nothing can be put to the vote while so few are present; null where enough are, or no quorum is asked for. */
export function shortOfQuorum({ composition, body }: Setup, absent: readonly StateCode[]): Refusal | null {
  if (body === undefined) return null;
  const present = composition.members.length - absent.length;
  const quorum = quorumOf(body);
  if (present >= quorum) return null;
  const sentence = `A vote needs ${countWord(quorum)} members present, and ${countWord(present)} are.`;
  return refuse('no_quorum', sentence, { rule: 'quorum of this body' });
}
