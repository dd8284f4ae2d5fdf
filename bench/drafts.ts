import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import * as Y from 'yjs';
import { root } from '../scripts/sources.ts';
import { createSite, openLive } from '../src/api/index.ts';
import { loadRecord } from '../src/record/load.ts';
import { openStore } from '../src/store/index.ts';
import { webRoutes } from '../src/web/index.tsx';
import { loadAssets } from '../src/web/load.ts';
import { inTurn, type Outcome } from './measure.ts';

/** A text of the usual length, with paragraphs of the usual length. */
const text = `The Security Council,\n\n${Array.from({ length: 20 }, (_, i) => `Recalling its resolution ${100 + i} on fog in harbours and on the safety of ships that lie at anchor there,`).join('\n\n')}\n\n${Array.from({ length: 40 }, (_, i) => `${i + 1}. Requests the Secretary-General to report within ${i + 2} days on the horns, the lights and the keepers of harbour ${i + 1};`).join('\n\n')}\n`;

const listening = (app: Hono): Promise<{ port: number; close: () => void }> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => void server.close() }),
    );
  });

/** Posts bytes over a kept connection and reads the answer whole. */
const poster = (port: number, headers: Record<string, string>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (path: string, body: Uint8Array): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { agent, port, host: '127.0.0.1', path, method: 'POST', headers: { ...headers, 'Content-Length': body.length } },
        (answer) => {
          let said = '';
          answer.setEncoding('utf8').on('data', (some: string) => {
            said += some;
          });
          answer.on('end', () => (answer.statusCode === 200 ? resolve(said) : reject(new Error(`${path}: ${answer.statusCode} ${said}`))));
        },
      );
      asked.on('error', reject).end(body);
    });
  return { post, stop: () => agent.destroy() };
};

/** Follows events, and tells of each that comes. */
const follower = async (
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<{ next: () => Promise<void>; stop: () => void }> => {
  let wake: (() => void) | null = null;
  let behind = '';
  const stopped = await new Promise<() => void>((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, headers }, (answer) => {
      answer.setEncoding('utf8').on('data', (some: string) => {
        behind += some;
        if (!/^data: .*"via"|^data: bare/m.test(behind)) return;
        behind = '';
        wake?.();
      });
      answer.on('error', () => undefined);
      resolve(() => asked.destroy());
    });
    asked.on('error', reject).end();
  });
  return {
    next: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
    stop: stopped,
  };
};

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

/** From sending a keystroke to its arrival at another who follows: through a draft (role, stage and update checked, on disk first), and bare. */
export async function drafts(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.sentence);
  const store = opened.value;
  // The clock runs ahead, so that the limit on typing is never met.
  let ahead = 0;
  const now = () => {
    ahead += 200;
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
  /** Someone who types at the end of a paragraph in the middle: gives the update of each keystroke. */
  const typist = (): (() => Uint8Array) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Buffer.from(shared.update, 'base64'));
    const words = (doc.getXmlFragment('text').get(30) as Y.XmlElement).get(0) as Y.XmlText;
    let update = new Uint8Array();
    doc.on('update', (made: Uint8Array) => {
      update = new Uint8Array(made);
    });
    return () => {
      words.insert(words.length, 'x');
      return update;
    };
  };
  const [ours, bare] = await Promise.all([listening(site), listening(bareBroadcast())]);
  const type = { 'Content-Type': 'application/octet-stream' };
  const [writing, shouting] = [poster(ours.port, { ...type, cookie }), poster(bare.port, type)];
  const [reading, hearing] = await Promise.all([
    follower(ours.port, `/api/drafts/${id}/events?after=${shared.seq}`, { cookie }),
    follower(bare.port, '/bare', {}),
  ]);
  /** One keystroke, until the other has it. Its answer comes while the other side has its turn. */
  const send = (through: typeof writing, by: typeof reading, path: string) => {
    const keystroke = typist();
    return async () => {
      const arrived = by.next();
      through.post(path, keystroke()).catch((error: unknown) => {
        throw error;
      });
      await arrived;
    };
  };
  const edit = send(writing, reading, `/api/drafts/${id}/updates`);
  const shout = send(shouting, hearing, '/bare');
  try {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const times = await inTurn(edit, shout, { rounds: 300, warmup: 60 });
    return [
      {
        name: 'an edit arrives',
        what: 'a keystroke in a draft of 61 paragraphs, from sending to its event at another, kept on disk',
        against: 'a bare broadcast (hono, server-sent events)',
        target: 1.5,
        ...times,
      },
    ];
  } finally {
    for (const one of [reading, hearing, writing, shouting]) one.stop();
    ours.close();
    bare.close();
    live.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
