import type { Hono } from 'hono';
import { type ApiDeps, createSite } from '../../src/api/index.ts';
import type { SiteOptions } from '../../src/api/site.ts';
import { loadRecord } from '../../src/record/load.ts';
import { memoryStore, plainCheck } from './fakes.ts';

const record = loadRecord();

/** The site with the real record, a store in memory, ids and instants that count up, and a plain reader. */
export const testSite = (deps: Partial<ApiDeps> = {}, options: SiteOptions = {}): Hono => {
  let count = 0;
  return createSite(
    {
      record,
      store: memoryStore(),
      check: plainCheck,
      now: () => new Date(Date.UTC(2024, 2, 25, 15, 0, count)).toISOString(),
      newId: () => `check-${++count}`,
      ...deps,
    },
    options,
  );
};

/** Posts JSON, or a text with its own content type. */
export const post = (site: Hono, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    site.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
    }),
  );
