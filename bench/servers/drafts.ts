/** Serves a draft and a bare broadcast, each on a port of its own, until it is ended; prints one line of JSON, `DraftsServing`. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { root } from '../../scripts/sources.ts';
import { createSite, openLive } from '../../src/api/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import { openStore } from '../../src/store/index.ts';
import { webRoutes } from '../../src/web/index.tsx';
import { loadAssets } from '../../src/web/load.ts';

export interface DraftsServing {
  /** Ports. */
  readonly site: number;
  readonly bare: number;
  /** The draft, and the cookie of its owner. */
  readonly id: string;
  readonly cookie: string;
  readonly shared: { readonly seq: number; readonly update: string };
}

/** A text of the usual length, with paragraphs of the usual length. */
const text = `The Security Council,\n\n${Array.from({ length: 20 }, (_, i) => `Recalling its resolution ${100 + i} on fog in harbours and on the safety of ships that lie at anchor there,`).join('\n\n')}\n\n${Array.from({ length: 40 }, (_, i) => `${i + 1}. Requests the Secretary-General to report within ${i + 2} days on the horns, the lights and the keepers of harbour ${i + 1};`).join('\n\n')}\n`;

const listening = (app: Hono): Promise<number> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve((server.address() as AddressInfo).port));
  });

/** Nothing but a broadcast: what is posted goes to whoever follows, in the same form of events, over the same server library. */
function bareBroadcast(): Hono {
  const followers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const utf8 = new TextEncoder();
  return new Hono()
    .post('/bare', async (c) => {
      const body = Buffer.from(await c.req.arrayBuffer()).toString('base64');
      for (const controller of followers) controller.enqueue(utf8.encode(`data: bare ${body}\n\n`));
      return c.json({ ok: true });
    })
    .get('/bare', () => {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          followers.add(controller);
          controller.enqueue(utf8.encode(': here\n\n'));
        },
      });
      return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } });
    });
}

const [dataFolder = ''] = process.argv.slice(2);
const opened = await openStore({ dataFolder });
if (!opened.ok) throw new Error(opened.sentence);
const store = opened.value;
// The clock runs ahead, so that the limit on typing is never met.
let ahead = 0;
const now = () => {
  ahead += 30;
  return new Date(Date.now() + ahead).toISOString();
};
const report = (error: unknown) => console.error(error);
const live = openLive(store, { now, report });
const deps = {
  store,
  record: loadRecord(),
  now,
  report,
  live,
  newId: randomUUID,
  check: () => ({ ok: true as const, value: { format: 1 as const, reports: [], facts: [], findings: [] } }),
};
const site = createSite(deps, { pages: webRoutes({ ...deps, assets: loadAssets(join(root, 'dist/web')), samples: () => [] }) });
const made = await site.request('/api/drafts', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ title: 'Fog', text }),
});
const { id } = (await made.json()) as { id: string };
const cookie = made.headers.get('set-cookie')!.split(';')[0]!;
const shared = (await (await site.request(`/api/drafts/${id}/text?form=shared`, { headers: { cookie } })).json()) as {
  seq: number;
  update: string;
};

const [ours, bare] = await Promise.all([listening(site), listening(bareBroadcast())]);
console.log(JSON.stringify({ site: ours, bare, id, cookie, shared } satisfies DraftsServing));
