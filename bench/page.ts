import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { root } from '../scripts/sources.ts';
import { loadRecord } from '../src/record/load.ts';
import { openStore } from '../src/store/index.ts';
import { webRoutes } from '../src/web/index.tsx';
import { loadAssets } from '../src/web/load.ts';
import { inTurn, type Outcome } from './measure.ts';

/** Pages asked for in one round; each is another decision. */
const batch = 100;

/** A server on a free port, and a way to ask it over one kept connection, reading the whole answer. */
async function served(app: Hono): Promise<{ readonly get: (path: string) => Promise<void>; readonly stop: () => void }> {
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const one = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(one));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { port } = server.address() as AddressInfo;
  const get = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const asked = request({ agent, port, host: '127.0.0.1', path }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
        answer.on('end', resolve).resume();
      });
      asked.on('error', reject).end();
    });
  const stop = () => {
    agent.destroy();
    server.close();
  };
  return { get, stop };
}

/** The same without a server and its client: what the framework and the drawing cost by themselves. */
const inProcess = (app: Hono) => async (path: string) => {
  const answer = await app.request(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
};

/**
 * A decision's page, answered by the server, against an empty page of the same framework answered in the same way; every page is another
 * decision, and none is kept. The note gives the ratio without HTTP, where the empty page costs next to nothing. Then the weight of its scripts.
 */
export async function page(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const store = await openStore({ dataFolder: folder });
  if (!store.ok) throw new Error(store.sentence);
  const record = loadRecord();
  const site = webRoutes({
    store: store.value,
    record,
    assets: loadAssets(join(root, 'dist/web')),
    samples: () => [],
    check: () => ({ ok: true, value: { format: 1, reports: [], facts: [], findings: [] } }),
  });
  const empty = new Hono().get('/', (c) =>
    c.html(`<!doctype html>${renderToString(h('html', { lang: 'en' }, h('head', null, h('title', null, 'Empty')), h('body', null)))}`),
  );
  const [siteServer, emptyServer] = await Promise.all([served(site), served(empty)]);
  try {
    const paths = record.decisions.filter((decision) => decision.ballots !== '').map((decision) => `/decisions/${decision.id}`);
    let next = 0;
    const decisions = (get: (path: string) => Promise<unknown>) => async () => {
      for (let i = 0; i < batch; i++) await get(paths[next++ % paths.length]!);
    };
    const nothing = (get: (path: string) => Promise<unknown>) => async () => {
      for (let i = 0; i < batch; i++) await get('/');
    };
    const options = { rounds: 41, warmup: 20 };
    const bare = await inTurn(decisions(inProcess(site)), nothing(inProcess(empty)), options);
    const over = await inTurn(decisions(siteServer.get), nothing(emptyServer.get), options);
    return [
      {
        name: 'decision page',
        what: `${batch} pages of ${batch} decisions, over HTTP`,
        against: `${batch} empty pages (hono, preact), over HTTP`,
        target: 5,
        note: `without HTTP ${bare.ratio.toFixed(1)} × (${(bare.measured.median / batch).toFixed(2)} ms a page, an empty one ${(bare.alternative.median / batch).toFixed(2)} ms)`,
        ...over,
      },
      await scripts(site, '/decisions/S/RES/2728'),
    ];
  } finally {
    siteServer.stop();
    emptyServer.stop();
    await store.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All scripts that the page asks for, compressed as a server would. */
async function scripts(site: Hono, path: string): Promise<Outcome> {
  const get = inProcess(site);
  const text = async (at: string) => new TextDecoder().decode(await get(at));
  const sources = [...(await text(path)).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  if (sources.length === 0) throw new Error('the page names no script; is dist/web built?');
  let bytes = 0;
  for (const source of sources) bytes += gzipSync(await text(source)).length;
  return { name: 'its scripts', what: `${sources.length} files, compressed (gzip)`, bytes, limit: 60_000 };
}
