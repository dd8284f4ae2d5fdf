import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { refuse } from '../result.ts';
import { refused } from './answers.ts';
import type { ApiDeps } from './deps.ts';
import { docsPage } from './docs-page.ts';
import { docsStyle } from './docs-style.ts';
import { type ApiDocument, documentOf } from './document.ts';
import { downloadEndpoints } from './downloads.ts';
import type { Endpoint } from './endpoint.ts';
import { openLive } from './live.ts';
import { chamberEndpoints } from './routes/chambers.ts';
import { checkEndpoints } from './routes/check.ts';
import { checksEndpoints } from './routes/checks.ts';
import { citeEndpoints } from './routes/cite.ts';
import { clausesEndpoints } from './routes/clauses.ts';
import { corpusEndpoints } from './routes/corpus.ts';
import { decideEndpoints } from './routes/decide.ts';
import { decisionsEndpoints } from './routes/decisions.ts';
import { draftsEndpoints } from './routes/drafts.ts';
import { draftsTextEndpoints } from './routes/drafts-text.ts';
import { embedEndpoints } from './routes/embed.ts';
import { feedEndpoints } from './routes/feed.ts';
import { figuresEndpoints } from './routes/figures.ts';
import { healthEndpoints } from './routes/health.ts';
import { joinEndpoints } from './routes/join.ts';
import { membersEndpoints } from './routes/members.ts';
import { queriesEndpoints } from './routes/queries.ts';
import { textFilesEndpoints } from './routes/text-files.ts';
import { textWorkEndpoints } from './routes/text-work.ts';
import { textsEndpoints } from './routes/texts.ts';
import { whipEndpoints } from './routes/whip.ts';

/** Put in by the build. */
declare const PENHOLDER_VERSION: string | undefined;

const withDefaults = (deps: ApiDeps): Required<ApiDeps> => {
  const { now = () => new Date().toISOString(), report = (error: unknown) => console.error(error) } = deps;
  return {
    assembly: null,
    newId: randomUUID,
    wakeReader: () => undefined,
    ...deps,
    live: deps.live ?? openLive(deps.store, { now, report }),
    now,
    report,
  };
};

const honoPattern = ({ path, pattern }: Endpoint): string => pattern ?? path.replace(/\{(\w+)\}/g, ':$1');

/** Methods by pattern, for the answer to a method that an address does not know. */
const methodsByPattern = (endpoints: readonly Endpoint[]): ReadonlyMap<string, readonly string[]> => {
  const methods = new Map<string, string[]>([
    ['/api', ['GET']],
    ['/api/openapi.json', ['GET']],
    ['/api/docs.css', ['GET']],
  ]);
  for (const endpoint of endpoints) {
    const pattern = honoPattern(endpoint);
    methods.set(pattern, [...(methods.get(pattern) ?? []), endpoint.method.toUpperCase()]);
  }
  return methods;
};

/**
 * Everything under `/api`, and `/healthz`: to be mounted at `/`. Errors are always JSON `{code, sentence, rule?, nearest?}`.
 * Says nothing of origins and headers: `createSite` guards these routes and the pages alike.
 */
export const createApi = (given: ApiDeps): Hono => {
  const deps = withDefaults(given);
  const endpoints = [
    ...checkEndpoints(deps),
    ...checksEndpoints(deps),
    ...corpusEndpoints(deps),
    // Before the decisions, whose addresses take everything that follows them.
    ...citeEndpoints(deps),
    ...embedEndpoints(deps),
    ...decisionsEndpoints(deps),
    ...queriesEndpoints(deps),
    ...downloadEndpoints(deps),
    ...feedEndpoints(deps),
    ...textWorkEndpoints(deps),
    ...textFilesEndpoints(deps),
    ...textsEndpoints(deps),
    ...clausesEndpoints(deps),
    ...decideEndpoints(deps),
    ...membersEndpoints(deps),
    ...figuresEndpoints(deps),
    ...draftsEndpoints(deps),
    ...draftsTextEndpoints(deps),
    ...whipEndpoints(deps),
    ...joinEndpoints(deps),
    ...chamberEndpoints(deps),
    ...healthEndpoints(deps),
  ];
  const app = new Hono();
  // What users keep is not left behind in caches.
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  for (const endpoint of endpoints) {
    app.on([endpoint.method.toUpperCase()], [honoPattern(endpoint)], ...(endpoint.before ?? []), endpoint.answer);
  }
  // Drawn when first asked for: most runs of the server never are.
  let document: ApiDocument | undefined;
  const described = (): ApiDocument => {
    document ??= documentOf(endpoints, typeof PENHOLDER_VERSION === 'string' ? PENHOLDER_VERSION : 'from source');
    return document;
  };
  app.get('/api', (c) => c.html(docsPage(described())));
  app.get('/api/openapi.json', (c) => c.json(described()));
  app.get('/api/docs.css', (c) => c.body(docsStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  for (const [pattern, methods] of methodsByPattern(endpoints)) {
    app.all(pattern, (c) => {
      c.header('Allow', methods.join(', '));
      return refused(c, refuse('wrong_method', `${c.req.method} is not understood here; there is ${methods.join(' and ')}.`), 405);
    });
  }
  app.all('/api/*', (c) =>
    refused(c, refuse('no_such_address', `There is nothing at ${c.req.path.slice(0, 200)}; /api lists what there is.`), 404),
  );
  app.onError((error, c) => {
    deps.report(error);
    return refused(c, refuse('internal', "Something broke inside Penholder. It is noted in the server's log."), 500);
  });
  return app;
};
