import { compositionOn } from '../../council/index.ts';
import { countWord } from '../../procedure/index.ts';
import type { CouncilRecord, Decision } from '../../record/index.ts';
import type { ClaimDate } from '../types.ts';
import { daysBetween, inWords } from '../words/days.ts';
import { checkVote } from './check-vote.ts';
import type { Remark } from './verdicts.ts';
import { capital, type Vote as Said } from './vote-judging.ts';

/** Numbers that add up to more than the Council had members contradict themselves, whatever vote is meant. */
export function impossibleSum(record: CouncilRecord, day: string | undefined, claim: Said): Remark | undefined {
  const told = [claim.inFavour, claim.against, claim.abstaining].filter((side) => side !== undefined);
  const composition = day && told.length > 1 ? compositionOn(record.council, day) : undefined;
  if (!day || !composition?.ok) return undefined;
  const size = composition.value.members.length;
  const sum = told.reduce((total, side) => total + side, 0);
  if (sum <= size) return undefined;
  return {
    verdict: 'contradicted',
    sentence: `${capital(told.map(countWord).join(' and '))} make ${countWord(sum)}; the Council had ${countWord(size)} members.`,
    evidence: [{ kind: 'composition', date: day, sentence: `${size} members on ${inWords(day)}.` }],
    fields: (['inFavour', 'against', 'abstaining'] as const).flatMap((field) =>
      claim[field] === undefined ? [] : [{ field, said: claim[field], verdict: 'contradicted' as const }],
    ),
  };
}

/** Candidates so many days apart are votes of one story. */
const ONE_STORY = 14;

/** More pieces than this all wrong are more likely misread. */
const FEW = 3;

/**
 * What no vote that comes into question bears out: whichever is meant, it is wrong. Only of a few things said, and where all the votes are of
 * the report's own days, that which it leads with among them.
 */
export function wrongInAll(
  record: CouncilRecord,
  candidates: readonly Decision[],
  lead: Decision | undefined,
  claim: Said,
  date: ClaimDate | undefined,
): readonly Remark[] | undefined {
  if (!lead || claim.modality !== 'asserted' || candidates.length === 0) return undefined;
  // Amendments voted on the day of their text are of it.
  if (!candidates.includes(lead) && !candidates.every(({ kind, date: day }) => kind === 'amendment' && day === lead.date)) return undefined;
  if (candidates.some((one) => Math.abs(daysBetween(one.date, lead.date)) > ONE_STORY)) return undefined;
  const found = candidates.map((one) => checkVote(record, one, claim, date, { loose: true }));
  const wrong = found.map((remarks) => remarks.filter((remark) => remark.verdict === 'contradicted'));
  if (wrong.some((remarks) => remarks.length === 0)) return undefined;
  if (found.some((remarks) => remarks.flatMap((remark) => remark.fields ?? []).length > FEW)) return undefined;
  if (candidates.length === 1) return found[0];
  return [
    {
      verdict: 'contradicted',
      sentence: `Whichever vote is meant, it is wrong: ${wrong.map(([first], i) => `${(candidates[i] as Decision).id}: ${first?.sentence.replace(/\. .*$|\.$/, '')}`).join('; ')}.`,
      evidence: wrong.flatMap(([first]) => first?.evidence.slice(0, 1) ?? []),
    },
  ];
}
