import type { Ballot, QuestionKind, Reason } from '../types.ts';
import { ruleIn, settleIn } from './settle-in.ts';
import type { Body } from './types.ts';

const passes = (body: Body, kind: QuestionKind, letters: string): boolean =>
  ['adopted', 'carried'].includes(settleIn(body, kind, letters).settlement.outcome);

/**
 * What is settled while a body votes, whatever the members vote who have not yet: that the question can no longer pass, or no longer fail.
 * Nothing while both are open. Ballots already given are taken to stay as they are.
 */
export function outlookIn(body: Body, kind: QuestionKind, ballots: Readonly<Record<string, Ballot>>): readonly Reason[] {
  const filled = (rest: Ballot): string => body.members.map(({ code }) => ballots[code] ?? rest).join('');
  const { rule } = ruleIn(body, kind);
  if (!passes(body, kind, filled('Y'))) return [{ rule, sentence: 'It cannot pass any more, whatever the others vote.' }];
  const left = body.members.length - Object.keys(ballots).length;
  return left > 0 && passes(body, kind, filled('N')) ? [{ rule, sentence: 'It passes, whatever the others vote.' }] : [];
}
