import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Doer, type DraftRole, draftRoles, hasRole } from '../../procedure/drafting/index.ts';
import { type Refusal, type Result, refuse } from '../../result.ts';
import type { DraftState } from '../../store/drafts/types.ts';
import { isTurned, type Pass } from '../access/access.ts';
import { refused } from '../answers.ts';
import type { Turned } from '../body.ts';
import { readJson } from '../json-body.ts';
import { type DraftRoom, doerOf } from './room.ts';

/** One who may do it, with the invitation they came in by. */
export interface Asking {
  readonly id: string;
  readonly pass: Pass;
  readonly by: Doer;
}

/** HTTP status of what the drafts refuse. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  unknown_draft: 404,
  unknown_thread: 404,
  unknown_amendment: 404,
  unknown_version: 404,
  role_too_small: 403,
  not_yours: 403,
  text_frozen: 409,
  wrong_stage: 409,
  update_out_of_order: 409,
  silence_running: 409,
  silence_kept: 409,
  update_too_large: 413,
  text_too_large: 413,
  busy: 503,
};

/** Answers with what the drafts refused. */
export const draftRefused = (c: Context, refusal: Refusal) => refused(c, refusal, statuses[refusal.code] ?? 400);

const rolesFrom = (least: DraftRole): readonly DraftRole[] => draftRoles.filter((role) => hasRole(role, least));

/**
 * Who asks for the draft in the address, in at least the role `least`; the one place where every read and write of drafts is let in. What an
 * action takes beyond that, `Drafts` checks.
 */
export async function asking(
  c: Context,
  { access }: DraftRoom,
  how: 'read' | 'write',
  least: DraftRole = 'read',
): Promise<Asking | Turned> {
  const id = c.req.param('id') ?? '';
  const pass = await access[how === 'read' ? 'who' : 'write'](c, id, rolesFrom(least));
  return isTurned(pass) ? pass : { id, pass, by: doerOf(pass) };
}

export const isAsking = (one: Asking | Turned): one is Asking => 'by' in one;

/** The JSON object of a request's body. */
export async function readObject(c: Context): Promise<Result<Readonly<Record<string, unknown>>> | Turned> {
  const read = await readJson(c);
  if (!read.ok) return read;
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    return refuse('bad_request', 'Give an object.');
  }
  return { ok: true, value: read.value as Readonly<Record<string, unknown>> };
}

type Answer = Response | Promise<Response>;

/** An answer for those who hold the draft in the address in at least the role `least`; the others are told why not. */
export const forThose =
  (room: DraftRoom, how: 'read' | 'write', least: DraftRole, answer: (c: Context, who: Asking) => Answer) =>
  async (c: Context): Promise<Response> => {
    const who = await asking(c, room, how, least);
    return isAsking(who) ? answer(c, who) : refused(c, who, who.status);
  };

/** An answer of what stands in a draft, for all who hold it. */
export const forReaders = (room: DraftRoom, answer: (c: Context, state: DraftState, who: Asking) => Answer) =>
  forThose(room, 'read', 'read', async (c, who) => {
    const state = await room.drafts.get(who.id);
    return state === null ? refused(c, refuse('unknown_draft', 'There is no draft with this address.'), 404) : answer(c, state, who);
  });

/** The same, with the object that they give. */
export const forGivers = (
  room: DraftRoom,
  how: 'read' | 'write',
  least: DraftRole,
  answer: (c: Context, who: Asking, given: Readonly<Record<string, unknown>>) => Answer,
) =>
  forThose(room, how, least, async (c, who) => {
    const given = await readObject(c);
    return given.ok ? answer(c, who, given.value) : refused(c, given, 'status' in given ? given.status : 400);
  });

/** A field of text, "" where it is not given. Refuses `bad_field`. */
export function textField(given: Readonly<Record<string, unknown>>, name: string, most = 10_000): Result<string> {
  const value = given[name] ?? '';
  if (typeof value !== 'string') return refuse('bad_field', `${name}: give text.`);
  return value.length <= most ? { ok: true, value } : refuse('bad_field', `${name}: longer than ${most} characters.`);
}
