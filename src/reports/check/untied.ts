import type { Decision } from '../../record/index.ts';
import type { Draft } from '../reading.ts';
import { mentionsIn } from '../words/mentions.ts';
import type { CheckedClaim } from './checked-claim.ts';
import type { TiedReport } from './tie-report.ts';
import type { Remark } from './verdicts.ts';

/** How many days from the vote taken to be meant another is looked for. */
export const NEARBY = 5;

/** What is said of a claim that no one decision answers to, with those that come into question. */
export function untied(one: CheckedClaim, tied: TiedReport): Remark {
  if (one.draft.several)
    return { verdict: 'unclear', sentence: 'Said of several texts: there is no one decision to hold it against.', evidence: [] };
  const text = one.draft.text;
  const candidates = (tied.voteTies.get(one.draft) ?? (text && tied.ties.get(text)))?.candidates ?? [];
  if (text?.symbol && candidates.length === 0)
    return { verdict: 'outside', sentence: `The record has no decision under ${text.symbol}.`, evidence: [] };
  if (candidates.length === 0)
    return { verdict: 'unclear', sentence: 'No decision of the record answers to what is said here.', evidence: [] };
  return {
    verdict: 'unclear',
    sentence:
      candidates.length === 1
        ? `Nearest comes ${candidates[0]?.id}, but too little is said to be sure that it is meant.`
        : `Which decision is meant cannot be told; it may be ${candidates.map((decision) => decision.id).join(' or ')}.`,
    evidence: candidates.map((decision) => ({ kind: 'decision' as const, decision: decision.id, summary: decision.question })),
  };
}

/** What does not fit the decision it was tied to, but another. */
export const eitherOf = (decision: Decision, other: Decision): Remark => ({
  verdict: 'unclear',
  sentence: `It does not fit ${decision.id} but would fit ${other.id}; which of them is meant cannot be told.`,
  evidence: [],
});

/** Whether the sentence itself gives the symbol of the text it speaks of. */
export const namesSymbol = ({ text, sentence }: Draft): boolean =>
  text?.symbol !== undefined && mentionsIn(text.mentions, sentence).some((mention) => mention.symbol);

/** The day on which the Council's composition is asked: that of the vote reported, else of the report. */
export function dayOf(tied: TiedReport): string | undefined {
  return tied.lead?.date ?? tied.dateline;
}
