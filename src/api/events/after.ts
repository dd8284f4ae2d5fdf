import type { Context } from 'hono';

/**
 * The number of the last event a client has: what its browser says when it comes back (Last-Event-ID), else `after` of the address, else 0.
 * Null where it is not a number.
 */
export const afterOf = (c: Context): number | null => {
  const said = c.req.header('last-event-id') || c.req.query('after') || '0';
  return /^\d{1,15}$/.test(said) ? Number(said) : null;
};
