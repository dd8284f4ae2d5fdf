import type { StateCode } from '../../council/types.ts';
import type { CaucusForm } from '../house-rules/types.ts';
import type { Ballot } from '../types.ts';
import type { AmendmentEffect, DraftKind, InvitationBasis, MotionKind, QuestionRef } from './types.ts';

/**
 * Who acts: "presidency", "secretariat", a member's code ("FRA": its delegation, the President's own included), or "invited:" with the name
 * under which somebody was invited.
 */
export type By = string;

interface Acted {
  readonly by: By;
  /** ISO instant. The chamber has no clock of its own: what is late or early is told by this alone. */
  readonly at: string;
}

/** What each action says besides its type, its actor and its instant. Names of drafts, amendments and proposals are the actor's to choose. */
export interface ActionParts {
  // The meeting
  readonly call_to_order: object;
  readonly suspend: { readonly until?: string };
  readonly resume: object;
  readonly adjourn: object;
  readonly take_seat: { readonly member: StateCode };
  readonly leave: { readonly member: StateCode };
  // The agenda (rules 7 to 9)
  readonly propose_agenda: { readonly items: readonly string[] };
  readonly adopt_agenda: object;
  // Who may sit and speak (rules 13 to 17, 37, 39)
  readonly propose_invitation: { readonly id: string; readonly who: string; readonly basis: InvitationBasis };
  readonly challenge_credentials: { readonly id: string; readonly member: StateCode; readonly words: string };
  // The chair (rule 20)
  readonly cede_chair: { readonly matter: string };
  readonly resume_chair: object;
  // The floor (rules 27, 29)
  readonly ask_for_floor: { readonly purpose: Purpose };
  readonly give_floor: { readonly to: By };
  readonly speak: { readonly purpose: Purpose; readonly words: string };
  // Drafts (rules 31, 32, 34, 35, 38)
  readonly submit_draft: {
    readonly id: string;
    readonly symbol?: string;
    readonly title: string;
    readonly kind?: DraftKind;
    readonly sponsors?: readonly StateCode[];
    readonly text?: string;
  };
  readonly co_sponsor: { readonly draft: string };
  readonly introduce: { readonly draft: string };
  readonly revise: { readonly draft: string; readonly words: string; readonly text?: string };
  readonly withdraw: { readonly draft: string };
  readonly take_over: { readonly draft: string; readonly id: string; readonly symbol?: string };
  readonly ask_vote: { readonly draft: string };
  readonly declare_parties: { readonly draft: string; readonly parties: readonly StateCode[] };
  // Amendments and parts (rules 32, 36)
  readonly propose_amendment: { readonly id: string; readonly draft: string; readonly words: string; readonly effect: AmendmentEffect };
  readonly accept_amendment: { readonly amendment: string };
  readonly withdraw_amendment: { readonly amendment: string };
  readonly order_amendments: { readonly draft: string; readonly order: readonly string[] };
  readonly ask_parts: { readonly draft: string; readonly parts: readonly { readonly id: string; readonly words: string }[] };
  readonly object_to_parts: { readonly draft: string };
  // Motions, points of order, the preliminary question (rules 10, 30, 33)
  readonly move: {
    readonly id: string;
    readonly motion: MotionKind;
    readonly words: string;
    readonly order?: readonly string[];
    readonly until?: string;
  };
  readonly withdraw_motion: { readonly motion: string };
  readonly point_of_order: { readonly words: string };
  readonly rule: { readonly words: string };
  readonly challenge: { readonly id: string };
  readonly ask_preliminary: { readonly id: string; readonly draft: string };
  readonly rule_matter: { readonly draft: string; readonly matter: 'procedural' | 'substantive' };
  // Deciding
  readonly object: { readonly to: QuestionRef };
  readonly without_objection: { readonly question: QuestionRef };
  readonly adopt_without_vote: { readonly draft: string; readonly acclamation?: boolean };
  readonly put: { readonly question: QuestionRef; readonly method?: 'show_of_hands' | 'roll_call' | 'in_writing' };
  readonly ballot: { readonly ballot: Ballot };
  readonly announce: object;
  // Elections and straw polls
  readonly open_election: { readonly id: string; readonly seats: number; readonly candidates: readonly string[] };
  readonly cast_paper: object;
  readonly count_papers: { readonly papers: readonly (readonly string[])[] };
  readonly open_straw_poll: { readonly id: string; readonly words: string };
  readonly straw_ballot: object;
  readonly close_straw_poll: { readonly views: readonly ('encourage' | 'discourage' | 'no_opinion')[] };
  // Consensus and silence
  readonly propose_statement: { readonly id: string; readonly statement: 'presidential' | 'press'; readonly words: string };
  readonly dissociate: { readonly statement: string; readonly words: string };
  readonly place_under_silence: { readonly draft: string; readonly deadline: string };
  readonly break_silence: { readonly draft: string; readonly words: string };
  readonly close_silence: { readonly draft: string };
  // House rules of Model United Nations, where they are in force
  readonly answer_roll: { readonly answer: 'present' | 'present_and_voting' };
  readonly pass: object;
  readonly propose_caucus: { readonly id: string; readonly form: CaucusForm; readonly topic: string; readonly minutes: number };
  readonly end_caucus: object;
  readonly limit_speeches: { readonly seconds: number };
  /** "chair", "questions" or a member's code. */
  readonly yield: { readonly to: string };
  // After the fact
  readonly correct: { readonly reason: string };
}

export type ActionType = keyof ActionParts;

/** One thing somebody does in the chamber. Plain JSON. */
export type Action = { readonly [T in ActionType]: Acted & { readonly type: T } & ActionParts[T] }[ActionType];

export type ActionOf<T extends ActionType> = Extract<Action, { readonly type: T }>;

/** Why somebody takes the floor. */
export type Purpose = 'statement' | 'introduction' | 'before_the_vote' | 'after_the_vote' | 'reply' | 'debate';
