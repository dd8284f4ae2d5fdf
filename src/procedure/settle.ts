import type { Composition, StateCode } from '../council/index.ts';
import { majorityIn, policyOn } from './majorities/index.ts';
import type { Outcome, PreliminaryPolicy, QuestionKind, Ruling, Tally } from './types.ts';

/** A ruling without its explanation. */
export type Settlement = Pick<Ruling, 'outcome' | 'tally' | 'required' | 'vetoedBy' | 'shortBy' | 'unanimous' | 'matter'>;

const nobody: readonly StateCode[] = [];
const noVotes: Tally = { Y: 0, N: 0, A: 0, P: 0, X: 0 };

/**
 * What the rules make of a vote, without reasons: the quick core of `decide`, for going through the whole record.
 * `letters` is one ballot (`Y N A P X`) per member in the order of `composition`; it is not looked at when `withoutVote`.
 * Throws when the letters do not fit the composition: whoever calls this has checked its data; use `decide` or `checkBallots` on input.
 *
 * @example settle('substantive', 'YYYYYYYYYYYYYYA', composition).outcome // 'adopted'
 */
export function settle(
  kind: QuestionKind,
  letters: string,
  composition: Composition,
  policy: PreliminaryPolicy = policyOn(composition.date),
  withoutVote = false,
): Settlement {
  const { members, required } = composition;
  if (withoutVote) {
    const settled = {
      outcome: 'adopted_without_vote' as Outcome,
      tally: noVotes,
      required,
      vetoedBy: nobody,
      shortBy: 0,
      unanimous: false,
    };
    return kind === 'preliminary' ? { ...settled, matter: 'procedural' } : settled;
  }
  if (letters.length !== members.length) {
    throw new RangeError(`${letters.length} ballots for the ${members.length} members of ${composition.date}`);
  }
  let Y = 0;
  let N = 0;
  let A = 0;
  let P = 0;
  let X = 0;
  let permanentAgainst: StateCode[] | null = null;
  for (let i = 0; i < letters.length; i++) {
    switch (letters.charCodeAt(i)) {
      case 89:
        Y++;
        break;
      case 78:
        N++;
        if (members[i]!.permanent) {
          if (permanentAgainst) permanentAgainst.push(members[i]!.code);
          else permanentAgainst = [members[i]!.code];
        }
        break;
      case 65:
        A++;
        break;
      case 80:
        P++;
        break;
      case 88:
        X++;
        break;
      default:
        throw new RangeError(`"${letters[i]}" is no ballot (${members[i]!.code}, ${composition.date})`);
    }
  }
  const tally = { Y, N, A, P, X };
  const against = permanentAgainst ?? nobody;
  const verdict = majorityIn(composition, kind, policy).judge({ tally, members: members.length, required, permanentAgainst: against });
  const settled = {
    outcome: verdict.outcome,
    tally,
    required: verdict.required,
    vetoedBy: verdict.outcome === 'vetoed' ? against : nobody,
    shortBy: Math.max(0, verdict.required - Y),
    unanimous: Y === members.length,
  };
  return verdict.matter === undefined ? settled : { ...settled, matter: verdict.matter };
}
