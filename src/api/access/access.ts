import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { refuse } from '../../result.ts';
import type { Invitation } from '../../store/access/types.ts';
import type { Store } from '../../store/types.ts';
import { siteAddress } from '../address.ts';
import type { Turned } from '../body.ts';
import { bucketsOf } from './buckets.ts';
import { cookieName, cookieSeconds, readSession, type Session, withInvitation, writeSession } from './session.ts';
import { newPublicId, newSecret, newToken, tokenHash } from './tokens.ts';

/** What a request may do with one thing: the invitation it came in by. */
export type Pass = Invitation;

export interface NewInvitation {
  readonly thing: string;
  readonly role: string;
  readonly seat?: string | null;
  readonly label?: string;
  /** ISO instant; without one the link holds until it is revoked. */
  readonly expires?: string | null;
}

/** An invitation with the token of its link, which is told this once. */
export type Invited = Invitation & { readonly token: string };

/** How many writes are taken at once, and by the second. */
const limits = {
  /** Of one browser. */
  writes: [40, 4],
  /** Of one address: a class may come in at once from behind one. */
  opens: [600, 10],
  makes: [30, 0.2],
} as const;

const turn = (status: Turned['status'], code: string, sentence: string): Turned => ({ ...refuse(code, sentence), status });

const strangers = turn(401, 'not_invited', 'This takes an invitation: open the link you were given, in this browser.');
const notYours = turn(403, 'not_yours', 'The links opened in this browser are not for this; ask for one.');
const badLink = turn(404, 'no_such_link', 'This link is not known here. Ask whoever sent it for another.');

/** Why an invitation no longer holds at `now`; null while it does. */
const overBecause = ({ revoked, expires }: Invitation, now: string): Turned | null => {
  if (revoked !== null) return turn(403, 'link_revoked', 'The link you came in by has been withdrawn. Ask for another.');
  if (expires !== null && expires <= now)
    return turn(403, 'link_expired', `The link you came in by held until ${expires}. Ask for another.`);
  return null;
};

export interface Access {
  /** Makes invitations, all or none. Their links are `/join/{token}`. */
  invite(invitations: readonly NewInvitation[]): Promise<readonly Invited[]>;
  /** What a link's token stands for. Turned away: 404 `no_such_link`, 403 `link_revoked`, `link_expired`. */
  look(token: string): Promise<Pass | Turned>;
  /** Takes up a link: adds it to the browser's session and sets the cookie. Turned away as by `look`, and 429. */
  join(c: Context, token: string): Promise<Pass | Turned>;
  /** Adds invitations to the browser's session without a link: for whoever has just made a thing. */
  enter(c: Context, invitations: readonly Invitation[]): Promise<void>;
  /**
   * Who asks, with regard to one thing, and whether in one of `roles`. Every read and write asks here. Of several invitations the one that
   * the request names (`as` in the address, else the header Penholder-As) counts, else the latest that holds and has such a role. Turned away: 401
   * without any invitation, 403 where none holds, or with another role.
   */
  who(c: Context, thing: string, roles?: readonly string[]): Promise<Pass | Turned>;
  /** As `who`, for a request that changes something: also 429 when the browser writes too much at once. */
  write(c: Context, thing: string, roles?: readonly string[]): Promise<Pass | Turned>;
  /** A token of the bucket for making new things, by address; 429 when there is none. */
  make(c: Context): Turned | null;
  /** The invitations that the browser holds, those that are over left out. */
  mine(c: Context): Promise<readonly Pass[]>;
  of(thing: string): Promise<readonly Invitation[]>;
  revoke(thing: string, id: string): Promise<boolean>;
  /** Those of the ids that hold now. */
  holding(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export const isTurned = (one: object | null): one is Turned => one !== null && 'ok' in one && one.ok === false;

/** Who sent the request, as far as the connection tells: without one (tests) all are one. */
const addressOf = (c: Context): string =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown';

/** Invitations, sessions and limits over a store. `now` gives the instant, ISO UTC with milliseconds. */
export const accessOn = ({ invitations }: Pick<Store, 'invitations'>, now: () => string): Access => {
  const [writes, opens, makes] = [bucketsOf(...limits.writes), bucketsOf(...limits.opens), bucketsOf(...limits.makes)];
  let asked: Promise<string> | null = null;
  const secret = (): Promise<string> => {
    asked ??= invitations.secret('session', newSecret()).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };

  const sessionOf = async (c: Context): Promise<Session | null> => readSession(getCookie(c, cookieName), await secret());

  const keep = async (c: Context, session: Session): Promise<void> => {
    setCookie(c, cookieName, writeSession(session, await secret()), {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: siteAddress(c).startsWith('https:'),
      maxAge: cookieSeconds,
    });
  };

  const wait = (c: Context, seconds: number, what: string): Turned | null => {
    if (seconds === 0) return null;
    c.header('Retry-After', String(seconds));
    return turn(429, 'too_many', `${what}; try again in ${seconds} second${seconds === 1 ? '' : 's'}.`);
  };
  const milliseconds = (): number => Date.parse(now());

  const look: Access['look'] = async (token) => {
    const invitation = /^[\w-]{16,64}$/.test(token) ? await invitations.byToken(tokenHash(token)) : null;
    return invitation === null ? badLink : (overBecause(invitation, now()) ?? invitation);
  };

  const enter: Access['enter'] = async (c, given) => {
    const session = (await sessionOf(c)) ?? { id: newPublicId(), invitations: [] };
    await keep(
      c,
      given.reduce((held, { id }) => withInvitation(held, id), session),
    );
  };

  const passFor = async (c: Context, session: Session | null, thing: string, roles?: readonly string[]): Promise<Pass | Turned> => {
    if (session === null) return strangers;
    const as = c.req.query('as') ?? c.req.header('penholder-as');
    const held = (await invitations.byIds(session.invitations)).filter((one) => one.thing === thing);
    const latestFirst = held.toSorted((a, b) => session.invitations.indexOf(b.id) - session.invitations.indexOf(a.id));
    const named = as === undefined ? latestFirst : latestFirst.filter(({ id }) => id === as);
    const [first] = named;
    if (first === undefined) return notYours;
    const instant = now();
    const holding = named.filter((one) => overBecause(one, instant) === null);
    if (holding.length === 0) return overBecause(first, instant)!;
    const fit = roles === undefined ? holding[0] : holding.find(({ role }) => roles.includes(role));
    if (fit !== undefined) return fit;
    return turn(403, 'not_your_role', `This is for ${roles!.join(' or ')}; you are here as ${holding[0]!.role}.`);
  };

  return {
    async invite(wanted) {
      const at = now();
      const made = wanted.map(({ thing, role, seat = null, label = '', expires = null }): Invited => {
        return { id: newPublicId(), thing, role, seat, label, at, expires, revoked: null, token: newToken() };
      });
      await invitations.add(made.map(({ token, ...invitation }) => ({ ...invitation, tokenHash: tokenHash(token) })));
      return made;
    },
    look,
    async join(c, token) {
      const late = wait(c, opens.take(addressOf(c), milliseconds()), 'Too many links are opened from your address');
      if (late) return late;
      const pass = await look(token);
      if (!isTurned(pass)) await enter(c, [pass]);
      return pass;
    },
    enter,
    who: async (c, thing, roles) => passFor(c, await sessionOf(c), thing, roles),
    async write(c, thing, roles) {
      const session = await sessionOf(c);
      const key = session === null ? `address ${addressOf(c)}` : session.id;
      return wait(c, writes.take(key, milliseconds()), 'You send too much at once') ?? passFor(c, session, thing, roles);
    },
    make: (c) => wait(c, makes.take(addressOf(c), milliseconds()), 'Too much is made from your address'),
    async mine(c) {
      const session = await sessionOf(c);
      const held = session === null ? [] : await invitations.byIds(session.invitations);
      const instant = now();
      return held.filter((one) => overBecause(one, instant) === null);
    },
    of: (thing) => invitations.of(thing),
    revoke: (thing, id) => invitations.revoke(thing, id, now()),
    async holding(ids) {
      const instant = now();
      const found = await invitations.byIds(ids);
      return new Set(found.filter((one) => overBecause(one, instant) === null).map(({ id }) => id));
    },
  };
};
