import { ok, type Result, refuse } from '../../result.ts';
import type { Action, ActionParts, ActionType } from './actions.ts';
import { isInstant } from './instants.ts';
import { allowed } from './roles.ts';

type Check = (value: unknown) => boolean;

/** So long a text may be, in UTF-16 units, and so many entries a list may have. */
const longest = 20_000;
const most = 250;

const text: Check = (value) => typeof value === 'string' && value.length <= longest;
const list =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(each);
const texts = list(text);
const one =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const question = object({ on: one('draft', 'amendment', 'part', 'proposal', 'statement', 'agenda'), id: text });
const purpose = one('statement', 'introduction', 'before_the_vote', 'after_the_vote', 'reply', 'debate');
const whole: Check = (value) => Number.isSafeInteger(value);
const yesOrNo: Check = (value) => typeof value === 'boolean';
const onDraft = { draft: text };

/** What each action may and must say; the compiler holds the names to those of `ActionParts`. */
const fields: { readonly [T in ActionType]: { readonly [K in keyof Required<ActionParts[T]>]: Check } } = {
  call_to_order: {},
  suspend: { until: optional(text) },
  resume: {},
  adjourn: {},
  take_seat: { member: text },
  leave: { member: text },
  propose_agenda: { items: texts },
  adopt_agenda: {},
  propose_invitation: { id: text, who: text, basis: one('rule_37', 'rule_39', 'practice') },
  challenge_credentials: { id: text, member: text, words: text },
  cede_chair: { matter: text },
  resume_chair: {},
  ask_for_floor: { purpose },
  give_floor: { to: text },
  speak: { purpose, words: text },
  submit_draft: {
    id: text,
    symbol: optional(text),
    title: text,
    kind: optional(one('substantive', 'procedural', 'admission', 'secretary_general')),
    sponsors: optional(texts),
    text: optional((value) => typeof value === 'string' && value.length <= 20 * longest),
  },
  co_sponsor: onDraft,
  introduce: onDraft,
  revise: { draft: text, words: text, text: optional((value) => typeof value === 'string' && value.length <= 20 * longest) },
  withdraw: onDraft,
  take_over: { draft: text, id: text, symbol: optional(text) },
  ask_vote: onDraft,
  declare_parties: { draft: text, parties: texts },
  propose_amendment: { id: text, draft: text, words: text, effect: one('adds', 'deletes', 'replaces') },
  accept_amendment: { amendment: text },
  withdraw_amendment: { amendment: text },
  order_amendments: { draft: text, order: texts },
  ask_parts: { draft: text, parts: list(object({ id: text, words: text })) },
  object_to_parts: onDraft,
  move: {
    id: text,
    motion: one(
      'suspend',
      'adjourn',
      'adjourn_to',
      'refer',
      'postpone',
      'order_of_drafts',
      'delete_item',
      'emergency_session',
      'special_report',
      'other',
    ),
    words: text,
    order: optional(texts),
    until: optional(text),
  },
  withdraw_motion: { motion: text },
  point_of_order: { words: text },
  rule: { words: text },
  challenge: { id: text },
  ask_preliminary: { id: text, draft: text },
  rule_matter: { draft: text, matter: one('procedural', 'substantive') },
  object: { to: question },
  without_objection: { question },
  adopt_without_vote: { draft: text, acclamation: optional(yesOrNo) },
  put: { question, method: optional(one('show_of_hands', 'roll_call', 'in_writing')) },
  ballot: { ballot: one('Y', 'N', 'A', 'P', 'X') },
  announce: {},
  open_election: { id: text, seats: whole, candidates: texts },
  cast_paper: {},
  count_papers: { papers: list(texts) },
  open_straw_poll: { id: text, words: text },
  straw_ballot: {},
  close_straw_poll: { views: list(one('encourage', 'discourage', 'no_opinion')) },
  propose_statement: { id: text, statement: one('presidential', 'press'), words: text },
  dissociate: { statement: text, words: text },
  place_under_silence: { draft: text, deadline: text },
  break_silence: { draft: text, words: text },
  close_silence: onDraft,
  answer_roll: { answer: one('present', 'present_and_voting') },
  pass: {},
  propose_caucus: { id: text, form: one('moderated', 'unmoderated'), topic: text, minutes: whole },
  end_caucus: {},
  limit_speeches: { seconds: whole },
  yield: { to: text },
  correct: { reason: text },
};

/** Every type of action, in the order of the manual. */
export const actionTypes = Object.keys(allowed) as readonly ActionType[];

/**
 * An action from outside, held against what its type may say. Refuses `bad_action`, `unknown_action` with the nearest, and `bad_field` with
 * the field's name. Nothing that is not described gets through.
 */
export function readAction(value: unknown): Result<Action> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('bad_action', 'An action is a JSON object with "type", "by" and "at".');
  const given = value as Record<string, unknown>;
  const { type, by, at } = given;
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) {
    const shown = typeof type === 'string' ? `"${type.slice(0, 40)}"` : 'that';
    return refuse('unknown_action', `There is no action ${shown}.`, {
      nearest: actionTypes.filter((one) => typeof type === 'string' && one.startsWith(type.slice(0, 3))),
    });
  }
  if (!text(by) || (by as string).length > 200)
    return refuse('bad_field', 'by: give "presidency", "secretariat", a member’s code or "invited:NAME".');
  if (typeof at !== 'string' || !isInstant(at)) return refuse('bad_field', 'at: give an instant in UTC, as in 2024-03-25T15:00:00Z.');
  const described: Readonly<Record<string, Check>> = fields[type as ActionType];
  for (const [name, check] of Object.entries(described)) {
    if (!check(given[name])) return refuse('bad_field', `${name}: missing, or not of the kind that ${type} takes.`);
  }
  const unknown = Object.keys(given).find((name) => !['type', 'by', 'at'].includes(name) && !Object.hasOwn(described, name));
  if (unknown !== undefined) return refuse('bad_field', `${unknown.slice(0, 40)}: ${type} takes no such field.`);
  return ok(given as unknown as Action);
}
