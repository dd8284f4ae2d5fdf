import type { Because, Evidence, FieldVerdict, Verdict } from '../types.ts';

/** One thing found in checking a claim: whether it lowers the verdict, and the sentence an editor would write in the margin. */
export interface Remark {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** What of the claim it judges, piece by piece. */
  readonly fields?: readonly FieldVerdict[];
  /** For `stale`: the last day on which it was true. */
  readonly trueUntil?: string;
}

/** What a check makes of one claim. */
export interface Judged {
  readonly verdict: Verdict;
  readonly because: readonly Because[];
  readonly fields: readonly FieldVerdict[];
  readonly trueUntil?: string;
}

const WEIGHT: Readonly<Record<Verdict, number>> = {
  contradicted: 6,
  stale: 5,
  contested: 4,
  imprecise: 3,
  unclear: 2,
  outside: 1,
  right: 0,
};

/** The worst remark gives the verdict; what lowers it is said first. */
export function judge(remarks: readonly Remark[]): Judged {
  const sorted = remarks.slice().sort((a, b) => WEIGHT[b.verdict] - WEIGHT[a.verdict]);
  const [worst] = sorted;
  return {
    verdict: worst?.verdict ?? 'outside',
    because: sorted.map(({ sentence, evidence }) => ({ sentence, evidence })),
    fields: sorted.flatMap(({ fields }) => fields ?? []),
    ...(worst?.verdict === 'stale' && worst.trueUntil ? { trueUntil: worst.trueUntil } : {}),
  };
}
