import type { Composition, StateCode } from '../council/types.ts';

/** In favour, against, abstaining, present but not participating, absent. */
export type Ballot = 'Y' | 'N' | 'A' | 'P' | 'X';

/** What kind of question was put; it decides which rule counts the votes. */
export type QuestionKind =
  | 'procedural'
  | 'substantive'
  | 'amendment'
  | 'part'
  | 'admission'
  | 'preliminary'
  | 'secretary_general'
  | 'election';

export type Outcome = 'adopted' | 'adopted_without_vote' | 'vetoed' | 'short' | 'carried' | 'not_carried';

export interface Tally {
  readonly Y: number;
  readonly N: number;
  readonly A: number;
  readonly P: number;
  readonly X: number;
}

/** Who settles whether a matter is procedural: the Four Powers' statement of 1945, or a ruling of the President (DOMAIN 2.5). */
export type PreliminaryPolicy = 'four_power' | 'presidential_ruling';

/** One question and every member's ballot on it, ready to be decided. */
export interface VoteToDecide {
  readonly composition: Composition;
  readonly kind: QuestionKind;
  /** By member code; a member left out is absent. Ignored when `withoutVote`. */
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
  readonly withoutVote?: boolean;
  /** Default: `four_power` before 29 September 1950, `presidential_ruling` from that day. */
  readonly policy?: PreliminaryPolicy;
  /** Parties to the dispute under Chapter VI or Art. 52(3): gives a warning, never strikes a ballot (Art. 27(3) proviso). */
  readonly parties?: readonly StateCode[];
}

export interface Reason {
  /** The Charter article, rule of procedure or practice: "Charter Art. 27(3)", "rule 33", "practice since S/RES/4 (1946)". */
  readonly rule: string;
  readonly sentence: string;
}

/** A smallest change of ballots that gives another outcome. */
export interface WouldChange {
  readonly outcome: Outcome;
  readonly sentence: string;
  /** The ballots as they would have to be, by member; empty where any members would do (then `sentence` says how many). */
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
}

export interface Ruling {
  readonly outcome: Outcome;
  readonly tally: Tally;
  readonly required: number;
  /** Permanent members whose negative vote was a veto; empty unless `outcome` is `vetoed`. */
  readonly vetoedBy: readonly StateCode[];
  /** Affirmative votes missing; 0 when enough. */
  readonly shortBy: number;
  /** Every member of the Council in favour. */
  readonly unanimous: boolean;
  /** On a preliminary question only: what the matter then is. */
  readonly matter?: 'procedural' | 'substantive';
  readonly reasons: readonly Reason[];
  readonly wouldChange: readonly WouldChange[];
  /** Warnings that change nothing, e.g. `provisoConcern`. */
  readonly notes: readonly Reason[];
}
