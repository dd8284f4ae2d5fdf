import { nearestMembers } from '../council/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type Cast, explain } from './explain.ts';
import { policyOn, questionKinds } from './majorities/index.ts';
import { notesOn } from './notes.ts';
import { settle } from './settle.ts';
import type { Ruling, VoteToDecide } from './types.ts';
import { wouldChange } from './would-change.ts';

/** Letters in the order of the composition, or why the ballots cannot be read. */
function lettersOf({ composition, ballots }: VoteToDecide): Result<string> {
  const codes = new Set(composition.members.map((member) => member.code));
  for (const [code, ballot] of Object.entries(ballots)) {
    if (!codes.has(code)) {
      const nearest = nearestMembers(composition, code);
      const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
      return refuse('not_a_member', `${code} was not a member of the Council on ${composition.date}.${hint}`, {
        rule: 'Charter Art. 27(1)',
        nearest,
      });
    }
    if (typeof ballot !== 'string' || !/^[YNAPX]$/.test(ballot)) {
      const sentence = `"${ballot}" is no ballot (${code}); use Y in favour, N against, A abstaining, P not participating, X absent.`;
      return refuse('unknown_ballot', sentence, { nearest: ['Y', 'N', 'A', 'P', 'X'] });
    }
  }
  return ok(composition.members.map((member) => (Object.hasOwn(ballots, member.code) ? ballots[member.code] : 'X')).join(''));
}

/**
 * What the rules make of one vote: outcome, tally, vetoes, how many votes were missing, the reasons each with its rule, and the smallest
 * changes that would have given another outcome. Charter Art. 27 and practice as in DOMAIN.md 0 and 2. A member without a ballot is absent.
 * Refuses `not_a_member` (with the nearest members), `unknown_ballot`, `unknown_kind` and `unknown_policy`.
 *
 * @example decide({ composition, kind: 'substantive', ballots: { DZA: 'Y', CHN: 'N' } })
 */
export function decide(vote: VoteToDecide): Result<Ruling> {
  const { composition, kind, withoutVote = false, parties = [] } = vote;
  if (!questionKinds.includes(kind)) {
    return refuse('unknown_kind', `"${kind}" is no kind of question; use ${questionKinds.join(', ')}.`, { nearest: questionKinds });
  }
  const policy = vote.policy ?? policyOn(composition.date);
  if (policy !== 'four_power' && policy !== 'presidential_ruling') {
    return refuse('unknown_policy', `"${policy}" is no policy for preliminary questions; use four_power or presidential_ruling.`);
  }
  let letters = '';
  if (!withoutVote) {
    const read = lettersOf(vote);
    if (!read.ok) return read;
    letters = read.value;
  }
  const settled = settle(kind, letters, composition, policy, withoutVote);
  const cast: Cast = { kind, policy, composition, letters, settled };
  return ok({ ...settled, reasons: explain(cast), wouldChange: wouldChange(cast), notes: notesOn(cast, parties) });
}
