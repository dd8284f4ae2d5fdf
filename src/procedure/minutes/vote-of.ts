import type { Chamber, Decided } from '../chamber/types.ts';
import type { VoteToDecide } from '../types.ts';

/** A decision of a chamber as a vote to decide: what the page of a decision and its what-if are drawn from. */
export function voteOf({ setup, drafts }: Chamber, { kind, ballots, method, question }: Decided): VoteToDecide {
  const parties = question.on === 'draft' ? (drafts.find(({ id }) => id === question.id)?.parties ?? []) : [];
  return {
    composition: setup.composition,
    kind,
    ballots,
    policy: setup.rules.preliminary,
    ...(parties.length > 0 ? { parties } : {}),
    ...(method === 'without_vote' || method === 'acclamation' || method === 'without_objection' ? { withoutVote: true } : {}),
  };
}
