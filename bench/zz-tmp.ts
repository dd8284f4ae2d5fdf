import { Hono } from 'hono';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { loadRecord } from '/work/pages/src/record/load.ts';
import { webRoutes } from '/work/pages/src/web/index.tsx';
import { loadAssets } from '/work/pages/src/web/load.ts';
const record = loadRecord();
const site = webRoutes({ store: {} as never, record, assets: loadAssets('/work/pages/dist/web'), samples: () => [], check: () => ({ ok: true, value: { format: 1, reports: [], facts: [], findings: [] } }) });
const empty = new Hono().get('/', (c) => c.html(`<!doctype html>${renderToString(h('html', { lang: 'en' }, h('head', null, h('title', null, 'Empty')), h('body', null)))}`));
const time = async (app: Hono, path: string, n = 300) => {
  for (let i = 0; i < 200; i++) await (await app.request(path)).arrayBuffer();
  const t = performance.now();
  let bytes = 0;
  for (let i = 0; i < n; i++) bytes = (await (await app.request(path)).arrayBuffer()).byteLength;
  return `${path} ${((performance.now() - t) / n).toFixed(3)} ms ${bytes} bytes`;
};
console.log(await time(empty, '/'));
for (const p of process.argv.slice(2)) console.log(await time(site, p));
