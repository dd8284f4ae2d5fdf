import { type Met, meet, type Poll } from '../majorities/conditions/index.ts';
import type { Settlement } from '../settle.ts';
import { tallyOf } from '../tally.ts';
import type { Outcome, QuestionKind, Tally } from '../types.ts';
import type { Body, VotingRule } from './types.ts';

/** The rule by which a body decides a kind of question. */
export const ruleIn = (body: Body, kind: QuestionKind): VotingRule => body.rules[kind] ?? body.rules.otherwise;

/** A vote settled, with what each condition of the rule made of it, in the rule's order. */
export interface SettledIn {
  readonly settlement: Settlement;
  readonly met: readonly Met[];
}

const carrying: readonly QuestionKind[] = ['procedural', 'preliminary', 'election'];

function outcomeOf(kind: QuestionKind, met: readonly Met[]): Outcome {
  const failed = met.filter(({ holds }) => !holds);
  // As in the Council, a vote against stops only what would otherwise have passed (DOMAIN 2.2).
  if (failed.length > 0 && failed.every(({ stoppedBy }) => stoppedBy !== undefined)) return 'vetoed';
  if (carrying.includes(kind)) return failed.length === 0 ? 'carried' : 'not_carried';
  return failed.length === 0 ? 'adopted' : 'short';
}

/**
 * What a body's rule makes of ballots, one letter (`Y N A P X`) a member in the body's order. The quick core of `decideIn`.
 * Throws when there are not as many letters as members: whoever calls this has checked its data.
 *
 * @example settleIn(committee, 'substantive', 'YYYNNA').settlement.outcome // 'adopted'
 */
export function settleIn(body: Body, kind: QuestionKind, letters: string): SettledIn {
  if (letters.length !== body.members.length) throw new RangeError(`${letters.length} ballots for ${body.members.length} members`);
  const tally: Tally = tallyOf(letters);
  const poll: Poll = { voters: body.members, letters, tally };
  const met = ruleIn(body, kind).all.map((condition) => meet(poll, condition));
  const outcome = outcomeOf(kind, met);
  const required = Math.max(0, ...met.map(({ votes }) => votes ?? 0));
  const settlement: Settlement = {
    outcome,
    tally,
    required,
    vetoedBy: outcome === 'vetoed' ? met.flatMap(({ stoppedBy }) => stoppedBy ?? []) : [],
    shortBy: Math.max(0, required - tally.Y),
    unanimous: tally.Y === body.members.length,
  };
  if (kind !== 'preliminary') return { settlement, met };
  return { settlement: { ...settlement, matter: outcome === 'carried' ? 'procedural' : 'substantive' }, met };
}
