import { compositionOn } from '../../council/index.ts';
import { countWord, listWords } from '../../procedure/index.ts';
import { type CouncilRecord, compositionOf, type Decision } from '../../record/index.ts';
import type { VoteClaim } from '../types.ts';
import type { Sentence } from '../words/items.ts';
import { rollOf, sameState, seatKey } from './roll.ts';
import type { Remark } from './verdicts.ts';
import { capital, compositionEvidence, type VoteJudging } from './vote-judging.ts';

/** "Panama alone", "only Panama", "Panama was the only one", "the lone vote against came from Panama", "Panama's lone veto". */
const ALONE =
  /@([A-Z]{3})(?: ,)? alone(?= )(?! (?:among|of) )|(?<! not) (?:only|solely) (?:the )?@([A-Z]{3})(?= (?:voted|abstained|opposed|vetoed|cast|was against|against|abstaining|voting|opposing|dissented))|@([A-Z]{3}) (?:was|is|being|as) the (?:only|sole|lone|single) (?:country|member|one|state|delegation|power|vote|no|opponent|dissenter|abstention|abstainer)(?= )|(?:only|sole|lone|single) (?:vote|no|veto|negative vote|dissenting vote|opposition|abstention|ballot)(?: (?:against|cast|was|came|from|by|of|being|that|it)){0,4}(?: the)? @([A-Z]{3})(?= )|@([A-Z]{3}) (?:'s|cast(?:s|ing)?)(?: (?:the|its|a))? (?:only|sole|lone|single) (?:vote|no|veto|negative|dissenting|abstention|ballot)/;

/** States said to be the only ones to vote as they did. */
const aloneIn = (line: string): string | undefined =>
  ALONE.exec(line)
    ?.slice(1)
    .find((state) => state !== undefined);

/** Holds "alone" and "only" against the roll: who else voted so. States that the sentence names besides are no news. */
export function checkAlone(judging: VoteJudging, claim: Pick<VoteClaim, 'ballots' | 'vetoedBy'>, sentence: Sentence): void {
  const { record, decision, name } = judging;
  const state = aloneIn(sentence.line);
  if (state === undefined) return;
  const named = sentence.items.flatMap(({ states }) => states ?? []);
  const unnamed = (codes: readonly string[]): string[] =>
    codes.filter((code) => !named.some((one) => sameState(one, code)) && !sameState(code, state));
  const roll = rollOf(record, decision);
  const vetoed = claim.vetoedBy?.some((one) => sameState(one, state)) ?? false;
  const ballot = claim.ballots?.find(({ member }) => sameState(member, state))?.ballot;
  if (vetoed) {
    const others = unnamed(compositionOf(record, decision).members.flatMap(({ code }) => (roll.vetoers.has(seatKey(code)) ? [code] : [])));
    if (roll.vetoers.has(seatKey(state)) && others.length > 0)
      judging.wrong('contradicted', `Not alone: ${listWords(others.map(name))} vetoed it too.`, {
        field: 'alone',
        member: state,
        said: true,
        record: false,
      });
    return;
  }
  if (!ballot || ballot === 'Y' || decision.ballots === '' || roll.ballots.get(seatKey(state)) !== ballot) return;
  const others = unnamed(
    compositionOf(record, decision).members.flatMap(({ code }) => (roll.ballots.get(seatKey(code)) === ballot ? [code] : [])),
  );
  if (others.length === 0) return;
  const did = ballot === 'N' ? 'voted against' : ballot === 'A' ? 'abstained' : 'stood aside';
  judging.wrong('contradicted', `Not alone: ${listWords(others.map(name))} ${did} as well.`, {
    field: 'alone',
    member: state,
    said: true,
    record: false,
  });
}

/** "seven of the 15 members", "the 15-nation body", told of a vote; not "today's 15 members". */
const SIZE = / (?:of|in) (?:the |its )?=(1[15]) (?:- (?:member|nation|strong|power) )?(?:members|nations|powers|states|countries|%C)(?= )/;
const NOT_OF_THEN = / (?:now|today|nowadays|since|currently|present) /;

/** The size of the Council told in passing, where it was another on the day of the vote. */
export function wrongSize(record: CouncilRecord, decision: Decision, { line }: Sentence): Remark | undefined {
  const said = Number(SIZE.exec(line)?.[1] ?? 0);
  const composition = said && !NOT_OF_THEN.test(line) ? compositionOn(record.council, decision.date) : undefined;
  if (!composition?.ok) return undefined;
  const size = composition.value.members.length;
  if (size === said || Math.abs(size - said) < 4) return undefined;
  return {
    verdict: 'contradicted',
    sentence: `${capital(countWord(size))} members sat in the Council that day, not ${countWord(said)}.`,
    evidence: [compositionEvidence(record, decision)],
    fields: [{ field: 'size', said, record: size, verdict: 'contradicted' }],
  };
}
