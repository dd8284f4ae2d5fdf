import type { Ballot, Outcome, Ruling, VoteToDecide } from '../types.ts';

/** A remark as a lesson shows it. */
export interface LessonRemark {
  readonly words: string;
  readonly source?: string;
  readonly confidence?: string;
}

/** A stretch of a meeting that is shown together. */
export interface LessonStep {
  /** The chamber before it is `chamberAt(setup, log, from)`, after it `chamberAt(setup, log, to)`. */
  readonly from: number;
  readonly to: number;
  /** To be read first. */
  readonly before: readonly LessonRemark[];
  /** What was done, a sentence an action; ballots are left to the vote. */
  readonly told: readonly string[];
  /** The vote that the step ends with: the learner votes before what follows is shown. */
  readonly vote: LessonVote | null;
  /** To be read after the learner has voted. */
  readonly after: readonly LessonRemark[];
}

export interface LessonVote {
  /** The question as put: "adopt draft S/2024/254 (…)". */
  readonly question: string;
  /** The vote as it was cast, ready to be decided and changed. */
  readonly cast: VoteToDecide;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
}

/** A meeting cut into steps for somebody who sits in it. */
export interface Lesson {
  readonly title: string;
  readonly date: string;
  /** Seats to choose from, in roll order. */
  readonly seats: readonly { readonly code: string; readonly name: string; readonly permanent: boolean }[];
  readonly steps: readonly LessonStep[];
}

/** What one ballot of one seat would have done, all others voting as they did. */
export interface WhatIf {
  readonly ballot: Ballot;
  /** How the seat in fact voted. */
  readonly asCast: boolean;
  readonly outcome: Outcome;
  /** Whether the outcome is another than the one there was. */
  readonly changes: boolean;
  /** The outcome and why, in a sentence. */
  readonly sentence: string;
  readonly ruling: Ruling;
}
