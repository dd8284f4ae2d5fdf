import type { MiddlewareHandler } from 'hono';
import { refuse } from '../result.ts';
import { refused } from './answers.ts';

const headers: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; " +
      "form-action 'self'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Headers on every answer that keep a page to its own scripts and out of foreign frames. A header set already stays. */
export const securityHeaders = (): MiddlewareHandler => async (c, next) => {
  await next();
  for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
};

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from our own pages or from no page at all (curl, scripts). Browsers say where a request comes from in
 * Sec-Fetch-Site, on plain http to another machine only in Origin; neither can be set by a page.
 */
const isOwn = (header: (name: string) => string | undefined): boolean => {
  const site = header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = header('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === header('host');
};

/** Turns away requests that would change something and come from a page of another site. */
export const sameOrigin = (): MiddlewareHandler => (c, next) => {
  if (safeMethods.has(c.req.method) || isOwn((name) => c.req.header(name))) return next();
  return Promise.resolve(
    refused(c, refuse('foreign_origin', 'This request comes from a page of another site, and those may not change anything here.'), 403),
  );
};

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/**
 * For a server that only this machine can reach: answers only to loopback names, so that a foreign page whose name is made to point
 * here (DNS rebinding) cannot read what the user keeps. A proxy in front must pass a loopback Host, as nginx does unless told otherwise.
 */
export const loopbackNames = (): MiddlewareHandler => (c, next) => {
  const host = c.req.header('host');
  const hostname = host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : null;
  if (hostname !== null && isLoopback(hostname)) return next();
  const sentence =
    'This server answers to localhost only. To serve others set HOST; behind a proxy of this machine let the proxy pass Host: localhost.';
  return Promise.resolve(refused(c, refuse('foreign_host', sentence), 421));
};
