import type { Member } from '../../council/index.ts';
import { countWord } from '../../procedure/index.ts';
import { type CouncilRecord, compositionOf, type Decision } from '../../record/index.ts';
import type { Evidence, FieldVerdict, ReportedBallot, Verdict, VoteClaim } from '../types.ts';
import { inWords } from '../words/days.ts';
import { sameState } from './roll.ts';
import type { Remark } from './verdicts.ts';

/** What of a claim about a vote is held against the record. */
export type Vote = Pick<
  VoteClaim,
  'outcome' | 'inFavour' | 'against' | 'abstaining' | 'ballots' | 'vetoedBy' | 'required' | 'unanimous' | 'modality'
>;

export const SAID: Readonly<Record<ReportedBallot, string>> = {
  Y: 'voted in favour',
  N: 'voted against',
  A: 'abstained',
  P: 'did not participate in the vote',
  X: 'was absent',
};

/** What one claim about a vote says, held against its decision piece by piece. */
export class VoteJudging {
  readonly record: CouncilRecord;
  readonly decision: Decision;
  readonly evidence: readonly Evidence[];
  /** A State as in a sentence, by its name of the day. */
  readonly name: (code: string) => string;
  private readonly against: Remark[] = [];
  private readonly borne: { readonly words: string; readonly field: FieldVerdict }[] = [];

  constructor(record: CouncilRecord, decision: Decision, evidence: readonly Evidence[], name: (code: string) => string) {
    this.record = record;
    this.decision = decision;
    this.evidence = evidence;
    this.name = name;
  }

  /** Notes a piece that the record bears out, in a few words. */
  right(words: string, field: Omit<FieldVerdict, 'verdict'>): void {
    this.borne.push({ words, field: { ...field, verdict: 'right' } });
  }

  /** Notes pieces that the record does not bear out, with the sentence for the margin. */
  wrong(
    verdict: Verdict,
    sentence: string,
    fields: Omit<FieldVerdict, 'verdict'> | readonly Omit<FieldVerdict, 'verdict'>[],
    evidence: readonly Evidence[] = this.evidence,
  ): void {
    this.against.push({ verdict, sentence, evidence, fields: [fields].flat().map((field) => ({ ...field, verdict })) });
  }

  /** All that was noted: what is wrong and then what is right; `agreed` where nothing is wrong. */
  remarks(agreed: string): Remark[] {
    const fields = this.borne.map((one) => one.field);
    if (this.against.length === 0) return [{ verdict: 'right', sentence: agreed, evidence: this.evidence, fields }];
    if (fields.length === 0) return this.against;
    const words = this.borne.map((one) => one.words).join('; ');
    return [...this.against, { verdict: 'right', sentence: `Right in it: ${words}.`, evidence: [], fields }];
  }
}

/** The member of that day which a report may mean by a State: the holder of its seat. */
export const memberFor = (record: CouncilRecord, decision: Decision, code: string): Member | undefined =>
  compositionOf(record, decision).members.find((one) => sameState(one.code, code));

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
