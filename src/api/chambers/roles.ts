import { type ActionType, allowed, type By, type Chamber } from '../../procedure/index.ts';
import { type Refusal, refuse } from '../../result.ts';
import type { Pass } from '../access/access.ts';

/** As what one comes into a chamber. The first three act, the others look on. */
export const chamberRoles = ['presidency', 'delegation', 'secretariat', 'audience', 'projector'] as const;
export type ChamberRole = (typeof chamberRoles)[number];

/** Those who only look on: there are none in a private meeting (rules 48 and 55). */
export const onlookers: readonly string[] = ['audience', 'projector'] satisfies readonly ChamberRole[];

export const actingRoles: readonly ChamberRole[] = ['presidency', 'delegation', 'secretariat'];
/** Who invites and withdraws invitations. */
export const invitingRoles: readonly ChamberRole[] = ['presidency', 'secretariat'];

/**
 * In whose name a request of this pass acts: told by the session, never by the request. While the chair is ceded (rule 20) its holder's
 * delegation presides, and the President only resumes the chair.
 */
export function actorOf({ role, seat }: Pick<Pass, 'role' | 'seat'>, chamber: Chamber, type: ActionType): By | Refusal {
  const ceded = chamber.cededFor !== null;
  if (role === 'presidency' && ceded && type !== 'resume_chair') {
    return refuse('chair_ceded', `The chair has been ceded to ${chamber.chair} for this question; its delegation presides.`, {
      rule: 'rule 20',
    });
  }
  if (role === 'delegation') {
    const presides = ceded && seat === chamber.chair && type !== 'resume_chair';
    return presides && !allowed[type].includes('member') && allowed[type].includes('presidency') ? 'presidency' : (seat ?? '');
  }
  return role;
}

/** Who sees what others do not see yet: the Secretariat all letters, a delegation its own. */
export const viewOf = ({ role, seat }: Pick<Pass, 'role' | 'seat'>): string =>
  role === 'secretariat' ? 'secretariat' : role === 'delegation' ? `seat ${seat}` : 'open';
