import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { root } from '../scripts/sources.ts';
import { loadRecord } from '../src/record/load.ts';
import type { CouncilRecord } from '../src/record/types.ts';
import { openStore } from '../src/store/index.ts';
import { webRoutes } from '../src/web/index.tsx';
import { loadAssets } from '../src/web/load.ts';

/** A server on a free port, and a way to ask it over one kept connection, reading the whole answer. */
export async function served(app: Hono): Promise<{ readonly get: (path: string) => Promise<void>; readonly stop: () => void }> {
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
export const inProcess = (app: Hono) => async (path: string) => {
  const answer = await app.request(path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.arrayBuffer();
};

/** The pages over the record and an empty store, beside an empty page of the same framework at "/"; removed when `use` is done. */
export async function withPages<Made>(use: (pages: { site: Hono; empty: Hono; record: CouncilRecord }) => Promise<Made>): Promise<Made> {
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
  try {
    return await use({ site, empty, record });
  } finally {
    await store.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
