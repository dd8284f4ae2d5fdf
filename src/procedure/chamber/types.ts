import type { Composition, StateCode } from '../../council/types.ts';
import type { Body } from '../bodies/types.ts';
import type { Caucus, HouseState } from '../house-rules/types.ts';
import type { Ballot, Outcome, PreliminaryPolicy, QuestionKind, Reason, Ruling } from '../types.ts';
import type { Action, By, Purpose } from './actions.ts';

/** Under which rules a chamber sits. What is not the Council's own stands in `house`, by id, so that nothing is mixed in silently. */
export interface ChamberRules {
  /** Who settles whether a matter is procedural (DOMAIN 2.5). */
  readonly preliminary: PreliminaryPolicy;
  /** Whether a mover may withdraw a draft to which an amendment or of which a part has been voted: rule 35 leaves it open (DOMAIN B09). */
  readonly withdrawAfterPartVote: 'refused' | 'allowed';
  /** Ids of house rules laid on top of the Council's; empty for the Council itself. */
  readonly house: readonly string[];
}

/** What is settled before the first action: the first entry of a chamber's log. Plain JSON. */
export interface Setup {
  readonly composition: Composition;
  /** The member that presides this month (rule 18). */
  readonly presidency: StateCode;
  /** Number of the meeting, "9586"; null for a body without numbers. */
  readonly meeting: string | null;
  /** Number the next resolution will bear; null where adopted texts bear none. */
  readonly nextResolution: number | null;
  readonly rules: ChamberRules;
  /** A body of one's own, with voting rules of its own; absent in the Council and where the composition's majority decides. */
  readonly body?: Body;
  /** Held in private (rules 48, 51, 55): a communiqué is issued in place of a record. Absent in public meetings. */
  readonly private?: true;
}

export type DraftKind = 'substantive' | 'procedural' | 'admission' | 'secretary_general';
export type AmendmentEffect = 'adds' | 'deletes' | 'replaces';
/** Rule 37 (States), rule 39 (persons and bodies), or "previous practice" (observers). */
export type InvitationBasis = 'rule_37' | 'rule_39' | 'practice';
/** In the order of rule 33, then motions that rule does not rank. */
export type MotionKind =
  | 'suspend'
  | 'adjourn'
  | 'adjourn_to'
  | 'refer'
  | 'postpone'
  | 'order_of_drafts'
  | 'delete_item'
  | 'emergency_session'
  | 'special_report'
  | 'other';

/** What a vote or an objection is about. */
export interface QuestionRef {
  readonly on: 'draft' | 'amendment' | 'part' | 'proposal' | 'statement' | 'agenda';
  /** "" for the agenda. */
  readonly id: string;
}

export interface Invited {
  readonly who: string;
  readonly basis: InvitationBasis;
}

export interface Silence {
  readonly deadline: string;
  readonly status: 'running' | 'kept' | 'broken';
  readonly brokenBy: StateCode | null;
}

export interface Draft {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly kind: DraftKind;
  /** Who may withdraw it and object to a separate vote: the mover first, then co-sponsors. */
  readonly sponsors: readonly By[];
  readonly status: 'tabled' | 'withdrawn' | 'adopted' | 'not_adopted' | 'not_put';
  readonly introduced: boolean;
  /** How many oral revisions it has had. */
  readonly revision: number;
  readonly text: string | null;
  /** An invited State's draft is put only when a member asks for it (rule 38). */
  readonly needsMember: boolean;
  readonly askedBy: StateCode | null;
  /** A vote on a part of it or an amendment to it has been taken. */
  readonly partVoted: boolean;
  /** Said to be parties to the dispute (Art. 27(3) proviso). */
  readonly parties: readonly StateCode[];
  readonly silence: Silence | null;
  /** "S/RES/2728 (2024)". */
  readonly resolution: string | null;
}

export interface Amendment {
  readonly id: string;
  readonly draft: string;
  readonly by: By;
  readonly words: string;
  readonly effect: AmendmentEffect;
  readonly status: 'pending' | 'accepted' | 'adopted' | 'not_adopted' | 'withdrawn';
}

export interface PartVote {
  readonly id: string;
  readonly draft: string;
  readonly words: string;
  readonly askedBy: StateCode;
  readonly status: 'pending' | 'objected' | 'kept' | 'fallen';
}

/** A procedural question that may be settled without objection or by a vote. */
export interface Proposal {
  readonly id: string;
  readonly kind: 'agenda' | 'invitation' | 'credentials' | 'motion' | 'overrule' | 'preliminary';
  readonly by: By;
  readonly words: string;
  readonly objections: readonly StateCode[];
  readonly motion?: MotionKind;
  readonly invited?: Invited;
  readonly member?: StateCode;
  /** Of a preliminary question: the draft whose nature is asked. */
  readonly draft?: string;
  /** Of a motion on the order of drafts: their ids. */
  readonly order?: readonly string[];
  /** Of a caucus, where house rules know it. */
  readonly caucus?: Caucus;
  /** Of an adjournment or suspension to a given time. */
  readonly until?: string;
}

export interface Voting {
  readonly question: QuestionRef;
  readonly kind: QuestionKind;
  /** The question as put, with its polarity. */
  readonly words: string;
  readonly method: 'show_of_hands' | 'roll_call' | 'in_writing';
  readonly since: string;
  /** In writing: when voting ends (24 hours, not extendable). */
  readonly closes: string | null;
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
}

export interface Decided {
  /** Place in the log of the action that announced it, from 1. */
  readonly seq: number;
  readonly at: string;
  readonly question: QuestionRef;
  readonly kind: QuestionKind;
  readonly words: string;
  readonly method: Voting['method'] | 'without_objection' | 'without_vote' | 'acclamation';
  readonly outcome: Outcome;
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
  readonly ruling: Ruling | null;
  readonly resolution: string | null;
  /** After a veto: the day by which the Assembly debates it (A/RES/76/262); null otherwise. */
  readonly debateBy: string | null;
}

export interface Election {
  readonly id: string;
  /** Seats still to be filled. */
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly elected: readonly string[];
  readonly round: number;
  /** Who has given in a paper in this round; what stands on the papers is kept apart. */
  readonly voted: readonly StateCode[];
  readonly rounds: readonly { readonly papers: number; readonly counts: Readonly<Record<string, number>>; readonly result: string }[];
  readonly status: 'open' | 'complete';
}

export interface StrawPoll {
  readonly id: string;
  readonly words: string;
  /** Who has given a view; what it is, is kept apart. */
  readonly voted: readonly StateCode[];
  /** The numbers are 0 until it is closed. */
  readonly encourage: number;
  readonly discourage: number;
  readonly noOpinion: number;
  readonly open: boolean;
}

export interface CouncilStatement {
  readonly id: string;
  readonly statement: 'presidential' | 'press';
  readonly words: string;
  readonly objections: readonly StateCode[];
  readonly status: 'proposed' | 'issued' | 'blocked';
  readonly dissociations: readonly { readonly member: StateCode; readonly words: string }[];
}

/** One line of what happened, for people. */
export interface HistoryLine {
  readonly seq: number;
  readonly at: string;
  readonly by: By;
  readonly sentence: string;
}

/** The state of one meeting: plain data, a fold over `log`. */
export interface Chamber {
  readonly setup: Setup;
  readonly phase: 'waiting' | 'open' | 'suspended' | 'adjourned';
  /** Instant of the last action; an earlier one is refused. */
  readonly at: string | null;
  /** Who presides now: the presidency, or to whom it has ceded the chair. */
  readonly chair: StateCode;
  readonly cededFor: string | null;
  readonly absent: readonly StateCode[];
  readonly agenda: { readonly items: readonly string[]; readonly adopted: boolean };
  readonly invited: readonly Invited[];
  readonly speakers: readonly { readonly by: By; readonly purpose: Purpose }[];
  readonly floor: By | null;
  /** In the order in which they will be put: that of submission unless the Council changed it. */
  readonly drafts: readonly Draft[];
  /** In the order in which they will be put. */
  readonly amendments: readonly Amendment[];
  readonly parts: readonly PartVote[];
  /** Open ones only. */
  readonly proposals: readonly Proposal[];
  readonly pointOfOrder: { readonly by: StateCode; readonly words: string } | null;
  /** The last ruling, while it may still be challenged. */
  readonly ruling: { readonly words: string; readonly draft: string | null; readonly matter: 'procedural' | 'substantive' | null } | null;
  readonly voting: Voting | null;
  readonly election: Election | null;
  readonly strawPoll: StrawPoll | null;
  readonly statements: readonly CouncilStatement[];
  readonly decided: readonly Decided[];
  readonly nextResolution: number | null;
  /** What house rules keep; null where none is in force. */
  readonly house: HouseState | null;
  readonly history: readonly HistoryLine[];
  /** Every accepted action, in order. */
  readonly log: readonly Action[];
}

/** An action taken: the chamber after it, and remarks that change nothing ("a no will not be a veto: nine cannot be reached any more"). */
export interface Accepted {
  readonly ok: true;
  readonly chamber: Chamber;
  readonly notes: readonly Reason[];
}
