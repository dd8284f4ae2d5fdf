import type { ActionType } from './actions.ts';
import { isMember } from './step.ts';
import type { Chamber } from './types.ts';

export type Role = 'presidency' | 'member' | 'secretariat' | 'invited';

/** The role in which somebody acts; null for whoever has none here. */
export function roleOf(chamber: Chamber, by: string): Role | null {
  if (by === 'presidency' || by === 'secretariat') return by;
  if (by.startsWith('invited:')) return chamber.invited.some(({ who }) => `invited:${who}` === by) ? 'invited' : null;
  return isMember(chamber, by) ? 'member' : null;
}

const chair: readonly Role[] = ['presidency'];
const office: readonly Role[] = ['presidency', 'secretariat'];
const member: readonly Role[] = ['member'];
const memberOrChair: readonly Role[] = ['member', 'presidency'];
const speakers: readonly Role[] = ['member', 'invited', 'secretariat'];

/** Who may take an action at all. What it needs besides (a sponsor, the floor, the right moment) its own rule says. */
export const allowed: Readonly<Record<ActionType, readonly Role[]>> = {
  call_to_order: chair,
  suspend: chair,
  resume: chair,
  adjourn: chair,
  take_seat: office,
  leave: office,
  propose_agenda: office,
  adopt_agenda: chair,
  propose_invitation: memberOrChair,
  challenge_credentials: member,
  cede_chair: chair,
  resume_chair: chair,
  ask_for_floor: speakers,
  give_floor: chair,
  speak: ['member', 'invited', 'secretariat', 'presidency'],
  submit_draft: ['member', 'invited', 'presidency'],
  co_sponsor: member,
  introduce: ['member', 'invited'],
  revise: ['member', 'invited'],
  withdraw: ['member', 'invited'],
  take_over: member,
  ask_vote: member,
  declare_parties: member,
  propose_amendment: ['member', 'invited'],
  accept_amendment: ['member', 'invited'],
  withdraw_amendment: ['member', 'invited'],
  order_amendments: chair,
  ask_parts: member,
  object_to_parts: ['member', 'invited'],
  move: member,
  withdraw_motion: member,
  point_of_order: member,
  rule: chair,
  challenge: member,
  ask_preliminary: memberOrChair,
  rule_matter: chair,
  object: member,
  without_objection: chair,
  adopt_without_vote: chair,
  put: chair,
  ballot: member,
  announce: chair,
  open_election: chair,
  cast_paper: member,
  count_papers: ['secretariat'],
  open_straw_poll: chair,
  straw_ballot: member,
  close_straw_poll: chair,
  propose_statement: memberOrChair,
  dissociate: member,
  place_under_silence: member,
  break_silence: member,
  close_silence: office,
  answer_roll: member,
  pass: member,
  propose_caucus: member,
  end_caucus: chair,
  limit_speeches: chair,
  yield: member,
  correct: office,
};
