import type { StateCode } from '../../council/index.ts';
import type { Ballot, Outcome, Ruling } from '../types.ts';

/** Where a draft resolution stands (DOMAIN 3.1). The last four are ends. */
export type Stage =
  | 'zero_draft'
  | 'negotiation'
  | 'silence'
  | 'in_blue'
  | 'scheduled'
  | 'introduced'
  | 'voting'
  | 'adopted'
  | 'not_adopted'
  | 'withdrawn'
  | 'lapsed';

/** What somebody may do with a draft, each role all that those before it may. */
export type DraftRole = 'read' | 'comment' | 'edit' | 'own';

/** Who acts: a role, and the State spoken for where the invitation names one. */
export interface Doer {
  readonly role: DraftRole;
  readonly state: StateCode | null;
  /** As shown to others. */
  readonly name: string;
}

/** One time under silence. `closed` is null while the deadline runs and afterwards when nobody objected: then silence was kept. */
export interface Silence {
  readonly opened: string;
  /** Instant, ISO UTC: objections are in time before it. */
  readonly deadline: string;
  readonly closed: null | {
    readonly how: 'broken' | 'lifted';
    readonly at: string;
    readonly state: StateCode | null;
    readonly reason: string;
  };
}

export type AmendmentStatus = 'proposed' | 'accepted' | 'put_to_vote' | 'carried' | 'rejected' | 'withdrawn';

export interface ProposedAmendment {
  readonly id: string;
  /** In the plain words of amendments: "In operative paragraph 2, replace …". */
  readonly words: string;
  readonly state: StateCode | null;
  readonly name: string;
  readonly at: string;
  readonly status: AmendmentStatus;
}

/** A change of the text in blue by its sponsors, without a vote. */
export interface OralRevision {
  readonly at: string;
  readonly summary: string;
  /** The amendment it takes up. */
  readonly amendment: string | null;
}

/** A draft as the fold of its log. Its words are kept apart (`text/editing`). */
export interface Draft {
  readonly title: string;
  readonly agendaItem: string;
  readonly created: string;
  readonly stage: Stage;
  /** 0 for the zero draft, then how often a revision was circulated. */
  readonly revision: number;
  readonly penholders: readonly StateCode[];
  readonly sponsors: readonly StateCode[];
  readonly coSponsors: readonly StateCode[];
  /** Who may co-sponsor: any Member State, or members of the Council alone. */
  readonly openTo: 'any' | 'members';
  readonly silences: readonly Silence[];
  /** Id of the provisional symbol, once in blue. */
  readonly symbol: string | null;
  /** Council day of the vote, once scheduled. */
  readonly date: string | null;
  readonly oralRevisions: readonly OralRevision[];
  readonly amendments: readonly ProposedAmendment[];
  /** The member at whose request a draft of non-members is voted (rule 38). */
  readonly requestedBy: StateCode | null;
  /** What came of the vote. */
  readonly vote: null | { readonly at: string; readonly outcome: Outcome; readonly ruling: Ruling; readonly resolution: string | null };
  /** Why it was withdrawn, or that it lapsed. */
  readonly ended: null | { readonly at: string; readonly reason: string };
}

/** Ballots of a vote, by code of the member; who is left out is absent. */
export type BallotsGiven = Readonly<Record<StateCode, Ballot>>;

export type DraftingAction =
  | {
      readonly do: 'create';
      readonly title: string;
      readonly agendaItem: string;
      readonly penholders: readonly StateCode[];
      readonly openTo: 'any' | 'members';
    }
  | { readonly do: 'rename'; readonly title: string }
  | { readonly do: 'circulate' }
  | { readonly do: 'put_under_silence'; readonly deadline: string }
  | { readonly do: 'break_silence'; readonly reason: string; readonly state?: StateCode }
  | { readonly do: 'lift_silence'; readonly reason: string }
  | { readonly do: 'put_in_blue'; readonly symbol: string }
  | { readonly do: 'schedule'; readonly date: string }
  | { readonly do: 'introduce' }
  | { readonly do: 'sponsor'; readonly state: StateCode }
  | { readonly do: 'co_sponsor'; readonly state?: StateCode }
  | { readonly do: 'leave_sponsors'; readonly state?: StateCode }
  | { readonly do: 'revise_orally'; readonly summary: string }
  | { readonly do: 'propose_amendment'; readonly id: string; readonly words: string }
  | { readonly do: 'accept_amendment'; readonly id: string }
  | { readonly do: 'put_amendment_to_vote'; readonly id: string }
  | { readonly do: 'decide_amendment'; readonly id: string; readonly ballots: BallotsGiven }
  | { readonly do: 'withdraw_amendment'; readonly id: string }
  | { readonly do: 'request_vote'; readonly state?: StateCode }
  | { readonly do: 'begin_voting' }
  | { readonly do: 'record_vote'; readonly ballots: BallotsGiven; readonly withoutVote?: boolean; readonly resolution?: string }
  | { readonly do: 'withdraw'; readonly reason: string }
  | { readonly do: 'lapse'; readonly reason: string };

export type DraftingVerb = DraftingAction['do'];

/** An action as it was accepted: what a draft's log holds. */
export interface DraftingEntry {
  /** Instant, ISO UTC with milliseconds. */
  readonly at: string;
  readonly by: Doer;
  readonly action: DraftingAction;
}
