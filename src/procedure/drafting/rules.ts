import type { DraftingVerb, DraftRole, Stage } from './types.ts';

/** What an action takes: the least role, and the stages in which it can be done. */
export interface VerbRule {
  readonly verb: DraftingVerb;
  /** As a button says it. */
  readonly words: string;
  readonly role: DraftRole;
  /** Whoever speaks for a State may do it for that State with the role; an owner may for any. */
  readonly forState?: true;
  readonly stages: readonly Stage[];
  /** Rule or practice it stands on. */
  readonly rule: string;
}

const informal: readonly Stage[] = ['zero_draft', 'negotiation'];
const tabled: readonly Stage[] = ['in_blue', 'scheduled', 'introduced'];
const beforeVote: readonly Stage[] = [...informal, 'silence', ...tabled];

/** Drafts after which nothing more is done. */
export const ended: readonly Stage[] = ['adopted', 'not_adopted', 'withdrawn', 'lapsed'];

/** Roles, the least first. */
export const draftRoles: readonly DraftRole[] = ['read', 'comment', 'edit', 'own'];

/** Whether a role may all that `least` may. */
export const hasRole = (role: DraftRole, least: DraftRole): boolean => draftRoles.indexOf(role) >= draftRoles.indexOf(least);

/** Every action but the first (`create`), in the order of a draft's life. */
export const verbRules: readonly VerbRule[] = [
  { verb: 'rename', words: 'Change the title', role: 'own', stages: [...informal, 'silence'], rule: 'practice' },
  { verb: 'circulate', words: 'Circulate a revision', role: 'own', stages: informal, rule: 'practice' },
  { verb: 'put_under_silence', words: 'Put under silence', role: 'own', stages: informal, rule: 'practice (silence procedure)' },
  {
    verb: 'break_silence',
    words: 'Break silence',
    role: 'comment',
    forState: true,
    stages: ['silence'],
    rule: 'practice (silence procedure)',
  },
  { verb: 'lift_silence', words: 'Lift silence', role: 'own', stages: ['silence'], rule: 'practice (silence procedure)' },
  { verb: 'put_in_blue', words: 'Put in blue', role: 'own', stages: [...informal, 'silence'], rule: 'practice (in blue)' },
  { verb: 'schedule', words: 'Schedule the vote', role: 'own', stages: ['in_blue', 'scheduled'], rule: 'rule 7' },
  { verb: 'introduce', words: 'Introduce', role: 'own', stages: ['scheduled'], rule: 'practice' },
  { verb: 'sponsor', words: 'Add a sponsor', role: 'own', stages: beforeVote, rule: 'practice' },
  { verb: 'co_sponsor', words: 'Co-sponsor', role: 'comment', forState: true, stages: beforeVote, rule: 'practice (co-sponsorship)' },
  {
    verb: 'leave_sponsors',
    words: 'Leave the sponsors',
    role: 'comment',
    forState: true,
    stages: beforeVote,
    rule: 'practice (co-sponsorship)',
  },
  { verb: 'revise_orally', words: 'Revise orally', role: 'own', stages: tabled, rule: 'practice (oral revision)' },
  { verb: 'propose_amendment', words: 'Propose an amendment', role: 'comment', stages: beforeVote, rule: 'rule 36' },
  { verb: 'accept_amendment', words: 'Accept an amendment', role: 'own', stages: beforeVote, rule: 'practice (oral revision)' },
  { verb: 'put_amendment_to_vote', words: 'Put an amendment to the vote', role: 'own', stages: ['introduced', 'voting'], rule: 'rule 36' },
  { verb: 'decide_amendment', words: 'Record the vote on an amendment', role: 'own', stages: ['voting'], rule: 'Charter Art. 27(3)' },
  { verb: 'withdraw_amendment', words: 'Withdraw an amendment', role: 'comment', stages: [...beforeVote, 'voting'], rule: 'rule 35' },
  { verb: 'request_vote', words: 'Ask for a vote', role: 'comment', forState: true, stages: beforeVote, rule: 'rule 38' },
  { verb: 'begin_voting', words: 'Begin the voting', role: 'own', stages: ['introduced'], rule: 'practice' },
  { verb: 'record_vote', words: 'Record the vote', role: 'own', stages: ['voting'], rule: 'Charter Art. 27' },
  { verb: 'withdraw', words: 'Withdraw the draft', role: 'own', stages: [...beforeVote, 'voting'], rule: 'rule 35' },
  { verb: 'lapse', words: 'Note that it lapsed', role: 'own', stages: [...beforeVote], rule: 'practice' },
];

/** How a stage is called in a sentence: "the draft is in blue". */
export const stageWords: Readonly<Record<Stage, string>> = {
  zero_draft: 'a zero draft',
  negotiation: 'in negotiation',
  silence: 'under silence',
  in_blue: 'in blue',
  scheduled: 'scheduled for a vote',
  introduced: 'introduced',
  voting: 'being voted on',
  adopted: 'adopted',
  not_adopted: 'not adopted',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
};
