import type { Ballot, Outcome, QuestionKind, Reason } from '../types.ts';

interface At {
  /** Place in the log of the action it comes from. */
  readonly seq: number;
  readonly at: string;
  /** Place of the correction that took it back; null while it stands. */
  readonly takenBackBy: number | null;
}

/** What stands over a stretch of the minutes: the adoption of the agenda, an item. */
export interface MinutesHeading extends At {
  readonly is: 'heading';
  readonly words: string;
}

/** Something done, told in the third person: "The meeting was called to order at 14:10." */
export interface MinutesEvent extends At {
  readonly is: 'event';
  readonly words: string;
}

/** Something said. What was said is kept as it was written. */
export interface MinutesSpeech extends At {
  readonly is: 'speech';
  /** "The President", "Mozambique", "The Russian Federation". */
  readonly speaker: string;
  readonly purpose: string;
  readonly words: string;
}

/** A vote: what was asked, who voted how, what came of it and why. */
export interface MinutesVote extends At {
  readonly is: 'vote';
  readonly question: string;
  readonly kind: QuestionKind;
  readonly method: string;
  /** Members by ballot in roll order; a ballot nobody cast is left out. */
  readonly lists: readonly { readonly ballot: Ballot; readonly words: string; readonly names: readonly string[] }[];
  readonly outcome: Outcome;
  readonly result: string;
  readonly reasons: readonly Reason[];
}

export type MinutesPart = MinutesHeading | MinutesEvent | MinutesSpeech | MinutesVote;

/** A meeting in the manner of a verbatim record, in our words: plain data for pages, text and files. */
export interface Minutes {
  readonly title: string;
  readonly date: string;
  readonly president: string;
  /** Members in roll order, as on the first page of a record. */
  readonly members: readonly string[];
  readonly parts: readonly MinutesPart[];
}
