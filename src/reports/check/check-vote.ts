import { nameOn, withArticle } from '../../council/index.ts';
import { countWord, listWords, outcomeWords } from '../../procedure/index.ts';
import { type CouncilRecord, type Decision, outcomeOf, rulingOf, vetoersOf } from '../../record/index.ts';
import type { ClaimDate, Evidence, ReportedBallot } from '../types.ts';
import { inWords } from '../words/days.ts';
import type { Sentence } from '../words/items.ts';
import { checkDay, checkNumbers, checkRequired, checkUnanimity } from './check-tally.ts';
import { adopted, rollOf, sameState, seatKey } from './roll.ts';
import { checkAlone, wrongSize } from './said-in-passing.ts';
import type { Remark } from './verdicts.ts';
import { capital, compositionEvidence, VoteJudging as Judging, memberFor, SAID, type Vote } from './vote-judging.ts';

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

/** How a claim is told: see `checkVote`. */
interface Manner {
  readonly loose?: boolean;
  readonly vague?: boolean;
  /** The sentence it stands in, for what is said in passing. */
  readonly sentence?: Sentence | undefined;
}

/**
 * Holds what is said of a vote against the decision it is tied to: outcome, who vetoed, each ballot, each number, the day. Every piece gets
 * its own verdict (`fields`); where some are wrong, the last remark says what is right. `loose`: the day was told from where the report was
 * written ("today"), so one day off is no error. `vague`: "sat it out" may be abstaining or not taking part.
 */
export function checkVote(
  record: CouncilRecord,
  decision: Decision,
  claim: Vote,
  date: ClaimDate | undefined,
  { loose = false, vague = false, sentence }: Manner = {},
): Remark[] {
  const evidence = [decisionEvidence(record, decision)];
  const name = (code: string): string => withArticle(nameOn(record.council, code, decision.date));
  if (claim.modality === 'denied') return denied(record, decision, claim, evidence, name);
  const judging = new Judging(record, decision, evidence, name);
  checkOutcome(judging, claim);
  checkVetoers(judging, claim);
  checkBallots(judging, claim, vague);
  if (sentence) checkAlone(judging, claim, sentence);
  checkNumbers(judging, claim);
  checkUnanimity(judging, claim);
  checkRequired(judging, claim);
  if (date) checkDay(judging, date, loose);
  const size = sentence && wrongSize(record, decision, sentence);
  const remarks = judging.remarks(`The record agrees: ${summaryOf(record, decision)}.`);
  return size ? [size, ...remarks] : remarks;
}

function checkOutcome(judging: Judging, claim: Vote): void {
  if (claim.outcome === 'unknown') return;
  const { record, decision, evidence } = judging;
  const roll = rollOf(record, decision);
  const { outcome } = roll;
  const passed = adopted(roll);
  const field = { field: 'outcome', said: claim.outcome, record: outcome };
  const words = claim.outcome === 'short' ? 'short of the votes required' : claim.outcome.replace('_', ' ');
  const wrong = (sentence: string): void => {
    const rules = (rulingOf(record, decision)?.reasons ?? []).map(
      (reason): Evidence => ({ kind: 'rule', rule: reason.rule, sentence: reason.sentence }),
    );
    judging.wrong('contradicted', sentence, field, [...evidence, ...rules]);
  };
  const ruling = rulingOf(record, decision);
  const why = ruling?.reasons[0]?.sentence;
  if (claim.outcome === 'adopted') {
    if (passed) judging.right(words, field);
    else wrong(`It was not adopted${why ? `: ${why.replace(/^failed: /, '')}` : ''}.`);
  } else if (passed)
    wrong(
      `It was ${outcomeWords(outcome)}${claim.outcome === 'vetoed' ? '; nothing was vetoed' : ''}.${decision.kind === 'procedural' ? ` The question put was: ${decision.question}` : ''}`,
    );
  else if (claim.outcome === 'vetoed' && outcome !== 'vetoed') {
    const tally = ruling?.tally;
    const short =
      tally && ruling ? `${countWord(tally.Y)} in favour, ${countWord(ruling.required)} required` : 'it fell short of the votes required';
    wrong(`It was not vetoed: ${short}. A permanent member's no is a veto only when the text has the votes to pass.`);
  } else if (claim.outcome === 'short' && outcome === 'vetoed') wrong(`It had the votes required and was vetoed${why ? `: ${why}` : ''}.`);
  else judging.right(words, field);
}

function checkVetoers(judging: Judging, claim: Vote): void {
  const { record, decision, evidence, name } = judging;
  if (!claim.vetoedBy || outcomeOf(record, decision) !== 'vetoed') return;
  const roll = rollOf(record, decision);
  for (const said of claim.vetoedBy) {
    const ballot = roll.ballots.get(seatKey(said));
    const field = { field: 'vetoedBy', member: said, said: true, ...(ballot ? { record: ballot } : {}) };
    if (roll.vetoers.has(seatKey(said))) {
      judging.right(`vetoed by ${name(said)}`, field);
      continue;
    }
    const vetoers = vetoersOf(record, decision);
    const member = memberFor(record, decision, said);
    if (!member) judging.wrong('contradicted', `${capital(name(said))} was not a member of the Council that day.`, field);
    else if (!member.permanent) {
      judging.wrong(
        'contradicted',
        `${capital(name(said))} is no permanent member: ${ballot === 'N' ? 'its negative vote was no veto' : ballot ? `it ${SAID[ballot]}, and could not veto` : 'it could not veto'}.`,
        field,
        [
          ...evidence,
          {
            kind: 'rule',
            rule: 'Charter Art. 27(3)',
            sentence: 'Only the negative vote of a permanent member can stop a text that has the votes required.',
          },
        ],
      );
    } else if (vetoers.length > 0)
      judging.wrong(
        'contradicted',
        `${capital(name(said))} ${ballot ? SAID[ballot] : 'did not veto it'}; the veto was cast by ${listWords(vetoers.map(name))}.`,
        field,
      );
  }
}

function checkBallots(judging: Judging, claim: Vote, vague: boolean): void {
  const { record, decision, evidence, name } = judging;
  const { ballots } = rollOf(record, decision);
  for (const { member, ballot } of claim.ballots ?? []) {
    const cast = ballots.get(seatKey(member));
    const field = { field: 'ballots', member, said: ballot, ...(cast ? { record: cast } : {}) };
    if (!cast && !memberFor(record, decision, member)) {
      judging.wrong('contradicted', `${capital(name(member))} was not a member of the Council that day and had no vote.`, field, [
        ...evidence,
        compositionEvidence(record, decision),
      ]);
      continue;
    }
    if (cast === undefined) continue;
    const aside = (letter: ReportedBallot): boolean => letter === 'P' || letter === 'X';
    if (cast === ballot || (aside(cast) && (aside(ballot) || (vague && ballot === 'A')))) {
      judging.right(`${name(member)} ${SAID[cast]}`, field);
      continue;
    }
    const slight = aside(cast) !== aside(ballot) && (cast === 'A' || ballot === 'A');
    judging.wrong(slight ? 'imprecise' : 'contradicted', `${capital(name(member))} ${SAID[cast]}, by the record.`, field);
  }
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
