import { compositionOn, nameOn, withArticle } from '../council/index.ts';
import { countWord, listWords } from '../procedure/index.ts';
import { type CouncilRecord, compositionOf, type Decision } from '../record/index.ts';
import { daysBetween, inWords } from './days.ts';
import { rollOf, sameState, seatKey } from './roll.ts';
import type { VoteClaim } from './types.ts';
import type { Remark } from './verdicts.ts';
import { capital, SAID } from './vote-judging.ts';

type Said = Pick<VoteClaim, 'inFavour' | 'against' | 'abstaining' | 'ballots' | 'modality'>;

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

/** A ballot that no vote which comes into question bears out: whichever is meant, it is wrong. Only where all are of the report's own days. */
export function wrongInAll(
  record: CouncilRecord,
  candidates: readonly Decision[],
  lead: Decision | undefined,
  claim: Said,
): Remark | undefined {
  const { ballots } = claim;
  if (!lead || ballots?.length !== 1 || !candidates.includes(lead) || claim.modality !== 'asserted') return undefined;
  const [told] = ballots as [{ member: string; ballot: 'Y' | 'N' | 'A' | 'P' | 'X' }];
  const cast: string[] = [];
  for (const decision of candidates) {
    if (Math.abs(daysBetween(decision.date, lead.date)) > ONE_STORY) return undefined;
    const ballot = rollOf(record, decision).ballots.get(seatKey(told.member));
    const sits = compositionOf(record, decision).members.some((one) => sameState(one.code, told.member));
    if ((ballot === undefined && sits) || ballot === told.ballot || (ballot !== undefined && 'PX'.includes(ballot))) return undefined;
    cast.push(`${sits && ballot ? SAID[ballot] : 'had no vote'} (${decision.id})`);
  }
  const name = capital(withArticle(nameOn(record.council, told.member, lead.date)));
  return {
    verdict: 'contradicted',
    sentence: `Whichever vote is meant: ${name} ${listWords(cast)}.`,
    evidence: [],
    fields: [{ field: 'ballots', member: told.member, said: told.ballot, verdict: 'contradicted' }],
  };
}
