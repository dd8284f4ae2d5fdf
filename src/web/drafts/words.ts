import type { Stage, VerbRule } from '../../procedure/drafting/index.ts';
import type { WhipSource } from '../../procedure/whip/index.ts';

/** Stages as a heading says them, with what they mean. */
export const stageTitles: Readonly<Record<Stage, { readonly word: string; readonly means: string }>> = {
  zero_draft: { word: 'Zero draft', means: 'A first text; nothing has been circulated.' },
  negotiation: { word: 'In negotiation', means: 'Revisions are circulated and read.' },
  silence: { word: 'Under silence', means: 'Who does not object before the deadline has consented.' },
  in_blue: { word: 'In blue', means: 'The provisional text is final unless it is orally revised or amended.' },
  scheduled: { word: 'Scheduled', means: 'The day of the vote is set.' },
  introduced: { word: 'Introduced', means: 'A sponsor has introduced it in the meeting.' },
  voting: { word: 'Being voted on', means: 'Amendments are voted first, then the text.' },
  adopted: { word: 'Adopted', means: 'It is a resolution.' },
  not_adopted: { word: 'Not adopted', means: 'The vote did not adopt it.' },
  withdrawn: { word: 'Withdrawn', means: 'Its sponsors withdrew it before the vote.' },
  lapsed: { word: 'Lapsed', means: 'It was never put to the vote.' },
};

/** The stages of a draft's way to the vote, for the line at the head of its page. */
export const way: readonly Stage[] = ['zero_draft', 'negotiation', 'silence', 'in_blue', 'scheduled', 'introduced', 'voting'];

export const roleTitles = {
  read: 'may read',
  comment: 'may read and comment',
  edit: 'may read, comment and edit',
  own: 'owns the draft',
} as const;

export const sourceWords: Readonly<Record<WhipSource, string>> = {
  said: 'said by the member',
  reported: 'reported by others',
  guess: 'our guess',
  record: 'from earlier votes, unconfirmed',
};

/** Fields of the form of an action, with their labels. Actions on one amendment stand beside it instead. */
export const actionFields: Readonly<
  Partial<
    Record<VerbRule['verb'], readonly { readonly name: string; readonly label: string; readonly hint?: string; readonly long?: true }[]>
  >
> = {
  rename: [{ name: 'title', label: 'Title' }],
  put_under_silence: [{ name: 'deadline', label: 'Deadline (UTC)', hint: '2026-11-30T15:00' }],
  break_silence: [{ name: 'reason', label: 'Objection', long: true }],
  lift_silence: [{ name: 'reason', label: 'Reason' }],
  put_in_blue: [{ name: 'symbol', label: 'Symbol', hint: 'S/2026/900' }],
  schedule: [{ name: 'date', label: 'Day of the vote', hint: '2026-11-30' }],
  sponsor: [{ name: 'state', label: 'State' }],
  co_sponsor: [{ name: 'state', label: 'State' }],
  leave_sponsors: [{ name: 'state', label: 'State' }],
  revise_orally: [{ name: 'summary', label: 'What is revised', long: true }],
  propose_amendment: [
    { name: 'words', label: 'Amendment', hint: 'In operative paragraph 2, replace "permanent" with "lasting"', long: true },
  ],
  request_vote: [{ name: 'state', label: 'Member' }],
  withdraw: [{ name: 'reason', label: 'Reason' }],
  lapse: [{ name: 'reason', label: 'Reason' }],
};

/** Actions whose forms stand elsewhere on the page. */
export const besideAmendments: ReadonlySet<string> = new Set([
  'accept_amendment',
  'put_amendment_to_vote',
  'decide_amendment',
  'withdraw_amendment',
]);
