import type { Setup } from '../../procedure/index.ts';
import { ok, type Refusal, type Result, refuse } from '../../result.ts';
import type { Access, Invited, NewInvitation } from '../access/access.ts';
import { chamberRoles, onlookers } from './roles.ts';

/** Links made at once. */
const mostAtOnce = 400;

/** The presidency, each delegation, the Secretariat, and where the meeting is public the audience and the projector. */
const usualInvitations = (thing: string, { composition: { members }, private: closed }: Setup): readonly NewInvitation[] => [
  { thing, role: 'presidency' },
  { thing, role: 'secretariat' },
  ...members.map(({ code, name }) => ({ thing, role: 'delegation', seat: code, label: name })),
  ...(closed ? [] : onlookers.map((role) => ({ thing, role }))),
];

const bad = (sentence: string): Refusal => refuse('bad_field', sentence);

/**
 * Reads `{"invitations": [{role, seat?, label?, expires?}]}`. Refuses `bad_field` with the place, and `private_meeting` for who looks on where
 * nobody does.
 */
export function readInvitations(thing: string, setup: Setup, value: unknown, now: string): Result<readonly NewInvitation[]> {
  const { members } = setup.composition;
  const list = (value as { invitations?: unknown } | null)?.invitations;
  if (!Array.isArray(list) || list.length === 0 || list.length > mostAtOnce) {
    return bad(`invitations: give a list of 1 to ${mostAtOnce}, as in [{"role": "audience"}].`);
  }
  const read: NewInvitation[] = [];
  for (const [place, one] of list.entries()) {
    const where = `invitations[${place}]`;
    const { role, seat, label = '', expires } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    if (!chamberRoles.some((known) => known === role)) return { ...bad(`${where}.role: there is no such role.`), nearest: chamberRoles };
    if (setup.private === true && onlookers.includes(role as string)) {
      const sentence = `${where}.role: the meeting is held in private, so nobody looks on; a communiqué is issued afterwards.`;
      return refuse('private_meeting', sentence, { rule: 'rules 48 and 55' });
    }
    if (role === 'delegation' && !members.some(({ code }) => code === seat)) {
      return { ...bad(`${where}.seat: give the code of a member.`), nearest: members.map(({ code }) => code) };
    }
    if (role !== 'delegation' && seat !== undefined && seat !== null) return bad(`${where}.seat: only a delegation has a seat.`);
    if (typeof label !== 'string' || label.length > 100) return bad(`${where}.label: give a text of at most 100 signs.`);
    const end = expires === undefined || expires === null ? null : typeof expires === 'string' ? Date.parse(expires) : Number.NaN;
    if (end !== null && !(end > Date.parse(now))) return bad(`${where}.expires: give an instant that is still to come.`);
    read.push({
      thing,
      role: role as string,
      seat: role === 'delegation' ? (seat as string) : null,
      label,
      expires: end === null ? null : new Date(end).toISOString(),
    });
  }
  return ok(read);
}

/** An invitation for whoever made it: with its link, without the token by itself. */
export const withLink = ({ token, thing: _, ...invitation }: Invited, site: string) => ({ ...invitation, link: `${site}/join/${token}` });

/** Makes the usual links of a new chamber. */
export const inviteAll = (access: Access, thing: string, setup: Setup): Promise<readonly Invited[]> =>
  access.invite(usualInvitations(thing, setup));
