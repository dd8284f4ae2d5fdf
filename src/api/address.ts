import type { Context } from 'hono';

const first = (header: string | undefined): string => header?.split(',')[0]?.trim() ?? '';

/**
 * The address by which a reader reached this server, without a path: "https://votes.example". A proxy in front may say it in
 * X-Forwarded-Proto and X-Forwarded-Host. A sender can make these up, but only for the answer that it gets itself: answers that
 * hold the address must not be kept by caches that others share.
 */
export function siteAddress(c: Context): string {
  const reached = new URL(c.req.url);
  const protocol = first(c.req.header('x-forwarded-proto')) === 'https' ? 'https:' : reached.protocol;
  const told = first(c.req.header('x-forwarded-host'));
  const host = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i.test(told) ? told : reached.host;
  return `${protocol}//${host}`;
}
