import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createApi } from './app.ts';
import type { ApiDeps } from './deps.ts';
import { loopbackNames, sameOrigin, securityHeaders } from './security.ts';

export interface SiteOptions {
  /** The pages, mounted at `/` after the API. */
  readonly pages?: Hono;
  /** Only this machine can reach the server: answer to loopback names only. */
  readonly loopbackOnly?: boolean;
}

/** The whole site behind its guards: security headers, no changes from foreign pages, compressed answers; API and pages. */
export const createSite = (deps: ApiDeps, { pages, loopbackOnly = false }: SiteOptions = {}): Hono => {
  const site = new Hono();
  site.use(compress(), securityHeaders());
  if (loopbackOnly) site.use(loopbackNames());
  site.use(sameOrigin());
  site.route('/', createApi(deps));
  if (pages) site.route('/', pages);
  return site;
};
