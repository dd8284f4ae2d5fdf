import type { Tally } from '../../types.ts';

/** A part of a whole in whole numbers, so that no rounding decides: [2, 3] is two thirds, [55, 100] is 55 per cent. */
export type Share = readonly [part: number, whole: number];

/** One thing a vote must satisfy. Rules are lists of these; each kind is an object of its own in this folder. */
export type Condition =
  | { readonly is: 'votes'; readonly atLeast: number }
  | { readonly is: 'of_members'; readonly share: Share; readonly moreThan?: boolean }
  | { readonly is: 'of_voting'; readonly share: Share; readonly moreThan?: boolean }
  | { readonly is: 'of_weight'; readonly share: Share; readonly moreThan?: boolean; readonly unlessFewerOppose?: number }
  | { readonly is: 'no_veto' }
  | { readonly is: 'none_against' };

export type ConditionKind = Condition['is'];

/** A member as a condition looks at it. */
export interface Voter {
  readonly code: string;
  readonly name: string;
  readonly weight?: number;
  readonly veto?: boolean;
}

/** A vote as conditions look at it: who may vote, and one ballot (`Y N A P X`) a voter in the same order. */
export interface Poll {
  readonly voters: readonly Voter[];
  readonly letters: string;
  readonly tally: Tally;
}

/** What a condition makes of a poll. */
export interface Met {
  readonly holds: boolean;
  /** What was counted and what was needed: "nine in favour, nine required". */
  readonly sentence: string;
  /** Affirmative votes it asks for in this poll, where it counts votes. */
  readonly votes?: number;
  /** Who stopped it, where members did by their own vote. */
  readonly stoppedBy?: readonly string[];
}

/** A kind of condition. */
export interface ConditionRule<C extends Condition = Condition> {
  readonly id: C['is'];
  readonly description: string;
  /** The condition in words, as a part of a rule: "more than half of the members". */
  readonly words: (condition: C) => string;
  readonly meet: (poll: Poll, condition: C) => Met;
}

/** The condition of one kind. */
export type ConditionOf<K extends ConditionKind> = Extract<Condition, { readonly is: K }>;
