import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { root } from '../scripts/sources.ts';
import { loadRecord } from '../src/record/load.ts';
import { openStore } from '../src/store/index.ts';
import { webRoutes } from '../src/web/index.tsx';
import { loadAssets } from '../src/web/load.ts';
import { inTurn, type Outcome } from './measure.ts';

/** Pages asked for in one round; each is another decision, so that no page held in memory answers for the drawing. */
const batch = 20;

/** A decision's page drawn by the server against an empty page of the same framework, and the weight of its scripts. */
export async function page(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const store = await openStore({ dataFolder: folder });
  if (!store.ok) throw new Error(store.sentence);
  try {
    const record = loadRecord();
    const assets = loadAssets(join(root, 'dist/web'));
    const site = webRoutes({
      store: store.value,
      record,
      assets,
      samples: () => [],
      check: () => ({ ok: true, value: { format: 1, reports: [], facts: [], findings: [] } }),
    });
    const empty = new Hono().get('/', (c) =>
      c.html(`<!doctype html>${renderToString(h('html', { lang: 'en' }, h('head', null, h('title', null, 'Empty')), h('body', null)))}`),
    );
    const text = async (app: Hono, path: string): Promise<string> => {
      const answer = await app.request(path);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      return answer.text();
    };
    const href = (id: string) => `/decisions/${id}`;
    const paths = record.decisions.filter((decision) => decision.ballots !== '').map((decision) => href(decision.id));
    let next = 0;
    const fresh = async () => {
      for (let i = 0; i < batch; i++) await text(site, paths[next++ % paths.length]!);
    };
    const held = async () => {
      for (let i = 0; i < batch; i++) await text(site, href('S/RES/2728'));
    };
    const nothing = async () => {
      for (let i = 0; i < batch; i++) await text(empty, '/');
    };
    const against = `${batch} empty pages (hono, preact)`;
    const options = { rounds: 41, warmup: 10 };
    return [
      {
        name: 'decision page, drawn',
        what: `${batch} pages of ${batch} decisions`,
        against,
        target: 5,
        ...(await inTurn(fresh, nothing, options)),
      },
      {
        name: 'decision page, held',
        what: `one decision's page ${batch} times`,
        against,
        target: 5,
        ...(await inTurn(held, nothing, options)),
      },
      await scripts(site, href('S/RES/2728'), text),
    ];
  } finally {
    await store.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All scripts that the page asks for, compressed as a server would. */
async function scripts(site: Hono, path: string, text: (app: Hono, path: string) => Promise<string>): Promise<Outcome> {
  const sources = [...(await text(site, path)).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  if (sources.length === 0) throw new Error('the page names no script; is dist/web built?');
  let bytes = 0;
  for (const source of sources) bytes += gzipSync(await text(site, source)).length;
  return { name: 'its scripts', what: `${sources.length} files, compressed (gzip)`, bytes, limit: 60_000 };
}
