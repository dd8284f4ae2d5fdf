import { type Member, nameOn, withArticle } from '../council/index.ts';
import { countWord, listWords, outcomeWords } from '../procedure/index.ts';
import { type CouncilRecord, compositionOf, type Decision, outcomeOf, rulingOf, vetoersOf } from '../record/index.ts';
import { daysOff } from './dates.ts';
import { inWords, weekdayName } from './days.ts';
import { adopted, rollOf, sameState, seatKey } from './roll.ts';
import type { ClaimDate, Evidence, ReportedBallot, VoteClaim } from './types.ts';
import type { Remark } from './verdicts.ts';

type Vote = Pick<
  VoteClaim,
  'outcome' | 'inFavour' | 'against' | 'abstaining' | 'ballots' | 'vetoedBy' | 'required' | 'unanimous' | 'modality'
>;

const SAID: Readonly<Record<ReportedBallot, string>> = {
  Y: 'voted in favour',
  N: 'voted against',
  A: 'abstained',
  P: 'did not participate in the vote',
  X: 'was absent',
};

/** "S/RES/2728 (2024), 25 March 2024: adopted, 14-0-1" */
function summaryOf(record: CouncilRecord, decision: Decision): string {
  let summary = summaries.get(decision);
  if (summary === undefined) {
    summary = summaryIn(record, decision);
    summaries.set(decision, summary);
  }
  return summary;
}

const summaries = new WeakMap<Decision, string>();

function summaryIn(record: CouncilRecord, decision: Decision): string {
  const { tally } = rollOf(record, decision);
  const name = decision.resolution ?? decision.symbol ?? decision.id;
  const aside = tally ? tally.P + tally.X : 0;
  return `${name}, ${inWords(decision.date)}: ${outcomeWords(outcomeOf(record, decision))}${tally ? `, ${tally.Y}-${tally.N}-${tally.A}${aside > 0 ? ` (${aside} not voting)` : ''}` : ''}`;
}

export const decisionEvidence = (record: CouncilRecord, decision: Decision): Evidence => ({
  kind: 'decision',
  decision: decision.id,
  summary: summaryOf(record, decision),
});

/**
 * Holds what is said of a vote against the decision it is tied to: outcome, who vetoed, each ballot, each number, the day.
 * `loose`: the day was told from where the report was written ("today"), so one day off is no error. `vague`: "sat it out" may be abstaining
 * or not taking part.
 */
export function checkVote(
  record: CouncilRecord,
  decision: Decision,
  claim: Vote,
  date: ClaimDate | undefined,
  { loose = false, vague = false }: { readonly loose?: boolean; readonly vague?: boolean } = {},
): Remark[] {
  const evidence = [decisionEvidence(record, decision)];
  const remarks: Remark[] = [];
  const name = (code: string): string => withArticle(nameOn(record.council, code, decision.date));
  if (claim.modality === 'denied') return denied(record, decision, claim, evidence, name);
  checkOutcome(record, decision, claim, evidence, remarks);
  checkVetoers(record, decision, claim, evidence, remarks, name);
  checkBallots(record, decision, claim, evidence, remarks, name, vague);
  checkNumbers(record, decision, claim, evidence, remarks);
  if (date && !(loose && daysOff(date, decision.date) <= 1)) checkDay(decision, date, evidence, remarks);
  if (remarks.length === 0) remarks.push({ verdict: 'right', sentence: `The record agrees: ${summaryOf(record, decision)}.`, evidence });
  return remarks;
}

function checkOutcome(record: CouncilRecord, decision: Decision, claim: Vote, evidence: readonly Evidence[], remarks: Remark[]): void {
  if (claim.outcome === 'unknown') return;
  const roll = rollOf(record, decision);
  const { outcome } = roll;
  const passed = adopted(roll);
  if (claim.outcome === 'adopted' ? passed : claim.outcome === outcome) return;
  const ruling = rulingOf(record, decision);
  const rules: Evidence[] = (ruling?.reasons ?? []).map((reason) => ({ kind: 'rule', rule: reason.rule, sentence: reason.sentence }));
  const why = ruling?.reasons[0]?.sentence;
  if (claim.outcome === 'adopted') {
    remarks.push({ verdict: 'contradicted', sentence: `It was not adopted${why ? `; ${why}` : ''}.`, evidence: [...evidence, ...rules] });
    return;
  }
  if (passed) {
    remarks.push({
      verdict: 'contradicted',
      sentence: `It was ${outcomeWords(outcome)}${claim.outcome === 'vetoed' ? '; nothing was vetoed' : ''}.${decision.kind === 'procedural' ? ` The question put was: ${decision.question}` : ''}`,
      evidence: [...evidence, ...rules],
    });
    return;
  }
  if (claim.outcome === 'vetoed' && outcome !== 'vetoed') {
    const tally = ruling?.tally;
    const short =
      tally && ruling ? `${countWord(tally.Y)} in favour, ${countWord(ruling.required)} required` : 'it fell short of the votes required';
    remarks.push({
      verdict: 'contradicted',
      sentence: `It was not vetoed: ${short}. A permanent member's no is a veto only when the text has the votes to pass.`,
      evidence: [...evidence, ...rules],
    });
  }
  if (claim.outcome === 'short' && outcome === 'vetoed') {
    remarks.push({
      verdict: 'contradicted',
      sentence: `It had the votes required and was vetoed${why ? `: ${why}` : ''}.`,
      evidence: [...evidence, ...rules],
    });
  }
}

function checkVetoers(
  record: CouncilRecord,
  decision: Decision,
  claim: Vote,
  evidence: readonly Evidence[],
  remarks: Remark[],
  name: (code: string) => string,
): void {
  if (!claim.vetoedBy || outcomeOf(record, decision) !== 'vetoed') return;
  const roll = rollOf(record, decision);
  for (const said of claim.vetoedBy) {
    if (roll.vetoers.has(seatKey(said))) continue;
    const vetoers = vetoersOf(record, decision);
    const member = memberFor(record, decision, said);
    const ballot = roll.ballots.get(seatKey(said));
    if (!member)
      remarks.push({ verdict: 'contradicted', sentence: `${capital(name(said))} was not a member of the Council that day.`, evidence });
    else if (!member.permanent) {
      remarks.push({
        verdict: 'contradicted',
        sentence: `${capital(name(said))} is no permanent member: ${ballot === 'N' ? 'its negative vote was no veto' : ballot ? `it ${SAID[ballot]}, and could not veto` : 'it could not veto'}.`,
        evidence: [
          ...evidence,
          {
            kind: 'rule',
            rule: 'Charter Art. 27(3)',
            sentence: 'Only the negative vote of a permanent member can stop a text that has the votes required.',
          },
        ],
      });
    } else if (vetoers.length > 0)
      remarks.push({
        verdict: 'contradicted',
        sentence: `${capital(name(said))} ${ballot ? SAID[ballot] : 'did not veto it'}; the veto was cast by ${listWords(vetoers.map(name))}.`,
        evidence,
      });
  }
}

function checkBallots(
  record: CouncilRecord,
  decision: Decision,
  claim: Vote,
  evidence: readonly Evidence[],
  remarks: Remark[],
  name: (code: string) => string,
  vague: boolean,
): void {
  const { ballots } = rollOf(record, decision);
  for (const { member, ballot } of claim.ballots ?? []) {
    const cast = ballots.get(seatKey(member));
    if (cast === ballot) continue;
    if (!memberFor(record, decision, member)) {
      remarks.push({
        verdict: 'contradicted',
        sentence: `${capital(name(member))} was not a member of the Council that day and had no vote.`,
        evidence: [...evidence, compositionEvidence(record, decision)],
      });
      continue;
    }
    if (cast === undefined) continue;
    const aside = (letter: ReportedBallot): boolean => letter === 'P' || letter === 'X';
    if (aside(cast) && aside(ballot)) continue;
    if (vague && ballot === 'A' && aside(cast)) continue;
    const slight = aside(cast) !== aside(ballot) && (cast === 'A' || ballot === 'A');
    remarks.push({
      verdict: slight ? 'imprecise' : 'contradicted',
      sentence: `${capital(name(member))} ${SAID[cast]}, by the record.`,
      evidence,
    });
  }
}

/** The member of that day which a report may mean by a State: the holder of its seat. */
const memberFor = (record: CouncilRecord, decision: Decision, code: string): Member | undefined =>
  compositionOf(record, decision).members.find((one) => sameState(one.code, code));

function checkNumbers(record: CouncilRecord, decision: Decision, claim: Vote, evidence: readonly Evidence[], remarks: Remark[]): void {
  const { tally } = rollOf(record, decision);
  if (decision.withoutVote && (claim.inFavour !== undefined || claim.against !== undefined)) {
    remarks.push({ verdict: 'contradicted', sentence: 'It was adopted without a vote; no ballots were cast.', evidence });
    return;
  }
  if (tally) {
    const sides = [
      [claim.inFavour, tally.Y, 'in favour'],
      [claim.against, tally.N, 'against'],
      [claim.abstaining, tally.A, 'abstaining'],
    ] as const;
    const wrong = sides.filter(([claimed, counted]) => claimed !== undefined && claimed !== counted);
    if (wrong.length > 0) {
      const certain = decision.confidence === 'A' || decision.confidence === 'B' || decision.ballots !== '';
      remarks.push({
        verdict: certain ? 'contradicted' : 'unclear',
        sentence: `The record has ${listWords(wrong.map(([, counted, side]) => `${countWord(counted)} ${side}`))}: ${tally.Y}-${tally.N}-${tally.A}.`,
        evidence,
      });
    }
    if (claim.unanimous && tally.Y !== compositionOf(record, decision).members.length) {
      const dissent = tally.N + tally.A > 0;
      remarks.push({
        verdict: dissent ? 'contradicted' : 'imprecise',
        sentence: `Not unanimous: ${tally.Y}-${tally.N}-${tally.A}${tally.P + tally.X > 0 ? `, ${countWord(tally.P + tally.X)} not voting` : ''}; unanimity is every member in favour.`,
        evidence,
      });
    }
  }
  if (claim.required === undefined) return;
  const { required } = compositionOf(record, decision);
  if (claim.required !== required) {
    remarks.push({
      verdict: 'contradicted',
      sentence: `${capital(countWord(required))} affirmative votes were required, not ${countWord(claim.required)}.`,
      evidence: [compositionEvidence(record, decision)],
    });
  }
}

function checkDay(decision: Decision, date: ClaimDate, evidence: readonly Evidence[], remarks: Remark[]): void {
  const off = daysOff(date, decision.date);
  if (off === 0 || date.precision === 'range') return;
  const day = `The vote was on ${weekdayName(decision.date)}, ${inWords(decision.date)}`;
  if (off === 1 && date.precision === 'day')
    remarks.push({
      verdict: 'imprecise',
      sentence: `${day} (New York): the report is a day off, as when a reader's time zone is used.`,
      evidence,
    });
  else remarks.push({ verdict: 'contradicted', sentence: `${day}.`, evidence });
}

function denied(
  record: CouncilRecord,
  decision: Decision,
  claim: Vote,
  evidence: readonly Evidence[],
  name: (code: string) => string,
): Remark[] {
  const remarks: Remark[] = [];
  const vetoers = vetoersOf(record, decision);
  for (const member of claim.vetoedBy ?? []) {
    if (vetoers.some((veto) => sameState(veto, member)))
      remarks.push({ verdict: 'contradicted', sentence: `${capital(name(member))} did veto it.`, evidence });
  }
  for (const { member, ballot } of claim.ballots ?? []) {
    const cast = rollOf(record, decision).ballots.get(seatKey(member));
    if (cast === ballot)
      remarks.push({ verdict: 'contradicted', sentence: `${capital(name(member))} ${SAID[cast]}, by the record.`, evidence });
  }
  if (claim.outcome === 'vetoed' && !claim.vetoedBy && vetoers.length > 0)
    remarks.push({ verdict: 'contradicted', sentence: `It was vetoed by ${listWords(vetoers.map(name))}.`, evidence });
  if (remarks.length === 0) remarks.push({ verdict: 'right', sentence: `The record agrees: ${summaryOf(record, decision)}.`, evidence });
  return remarks;
}

/** Who sat that day, in one sentence, with the votes required. */
export function compositionEvidence(record: CouncilRecord, decision: Pick<Decision, 'id' | 'date'>): Evidence {
  const composition = compositionOf(record, decision as Decision);
  return {
    kind: 'composition',
    date: decision.date,
    sentence: `${composition.members.length} members on ${inWords(decision.date)}; ${countWord(composition.required)} affirmative votes required (Charter Art. 27).`,
  };
}

export const capital = (words: string): string => (words[0] ?? '').toUpperCase() + words.slice(1);
