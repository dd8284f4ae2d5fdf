import { sealed, unsealed } from './tokens.ts';

/** What a browser's cookie holds: a name of its own, and the invitations it has come in by. What these allow is looked up each time. */
export interface Session {
  readonly id: string;
  /** Ids of invitations, the latest last. */
  readonly invitations: readonly string[];
}

export const cookieName = 'penholder';

/** How long a browser keeps it, in seconds: half a year after the last invitation was taken up. */
export const cookieSeconds = 180 * 86_400;

/** Older ones are forgotten, so that a cookie stays far below the 4,096 bytes that browsers keep. */
const mostInvitations = 60;

const known = /^v1\.([\w-]{1,64})\.([\w~-]*)$/;

export const writeSession = ({ id, invitations }: Session, secret: string): string => sealed(`v1.${id}.${invitations.join('~')}`, secret);

/** The session of a cookie's value that this store's server has sealed; null for anything else. */
export const readSession = (value: string | undefined, secret: string): Session | null => {
  const text = value === undefined || value.length > 4_096 ? null : unsealed(value, secret);
  const parts = text === null ? null : known.exec(text);
  return parts ? { id: parts[1]!, invitations: parts[2]!.split('~').filter((one) => one !== '') } : null;
};

/** The session with one more invitation, as the latest. */
export const withInvitation = ({ id, invitations }: Session, invitation: string): Session => ({
  id,
  invitations: [...invitations.filter((one) => one !== invitation), invitation].slice(-mostInvitations),
});
