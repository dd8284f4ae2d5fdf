import type { Composition } from '../../council/index.ts';
import { settleIn } from './settle-in.ts';
import type { Body } from './types.ts';

/**
 * A body of one's own as a composition, for what draws or seats members: who has a veto stands as permanent, in no permanent seat.
 * `required` is what a text of substance needs when every member votes.
 */
export const compositionOf = (body: Body, date: string): Composition => ({
  date,
  members: body.members.map(({ code, name, veto }) => ({ code, name, permanent: veto === true, seat: null })),
  required: settleIn(body, 'substantive', 'Y'.repeat(body.members.length)).settlement.required,
});
