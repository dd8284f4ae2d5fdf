import type { Confidence, CouncilRecord } from '../record/types.ts';
import type { AboutPlan } from './about.tsx';
import { dateWords } from './words.ts';

/** Counts what the record holds and lacks. */
export function aboutPlan(record: CouncilRecord): AboutPlan {
  const { decisions } = record;
  const rollCalls = decisions.filter((decision) => decision.ballots !== '' && !decision.withoutVote);
  return {
    decisions: decisions.length,
    rollCalls: rollCalls.length,
    ballots: rollCalls.reduce((n, decision) => n + decision.ballots.length, 0),
    withoutVote: decisions.filter((decision) => decision.withoutVote).length,
    countOnly: decisions.filter((decision) => decision.countOnly !== null && decision.ballots === '').length,
    noVotes: decisions.filter((decision) => !decision.withoutVote && decision.ballots === '' && decision.countOnly === null).length,
    first: dateWords(decisions[0]?.date ?? ''),
    last: dateWords(decisions.at(-1)?.date ?? ''),
    byConfidence: (['A', 'B', 'C', 'D'] as const satisfies readonly Confidence[]).map((confidence) => ({
      confidence,
      n: decisions.filter((decision) => decision.confidence === confidence).length,
    })),
    sources: [...record.sources.values()],
  };
}
