import { noVeto } from './no-veto.ts';
import { noneAgainst } from './none-against.ts';
import { ofMembers } from './of-members.ts';
import { ofVoting } from './of-voting.ts';
import { ofWeight } from './of-weight.ts';
import type { Condition, ConditionKind, ConditionRule, Met, Poll } from './types.ts';
import { votes } from './votes.ts';

export type { Condition, ConditionKind, Met, Poll, Share, Voter } from './types.ts';

const rules: { readonly [K in ConditionKind]: ConditionRule<Extract<Condition, { is: K }>> } = {
  votes,
  of_members: ofMembers,
  of_voting: ofVoting,
  of_weight: ofWeight,
  no_veto: noVeto,
  none_against: noneAgainst,
};

/** Every kind of condition a rule can be put together from. */
export const conditionKinds = Object.keys(rules) as ConditionKind[];

const ruleOf = (condition: Condition): ConditionRule => rules[condition.is] as ConditionRule;

/** What a condition makes of a poll. */
export const meet = (poll: Poll, condition: Condition): Met => ruleOf(condition).meet(poll, condition);

/** A condition in words, as a part of a rule: "more than half of the members in favour". */
export const conditionWords = (condition: Condition): string => ruleOf(condition).words(condition);

/** What a kind of condition asks, in a sentence. */
export const conditionDescription = (kind: ConditionKind): string => rules[kind].description;
