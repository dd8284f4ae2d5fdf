/** Batches of reports and the search of their claims, over HTTP, on a real store and with real threads. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/sources.ts';
import { createSite } from '../../src/api/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import { loadChecker } from '../../src/reports/load.ts';
import { ok } from '../../src/result.ts';
import { backgroundReader } from '../../src/server/background-reader.ts';
import type { Store } from '../../src/store/types.ts';
import { webRoutes } from '../../src/web/index.tsx';
import { loadAssets } from '../../src/web/load.ts';
import { penholder } from '../cli/run.ts';
import { openOrThrow } from '../store/open-or-throw.ts';

const text = readFileSync(join(root, 'fixtures/reports/0018-ramadan-ceasefire-2024-explainer.txt'), 'utf8');

describe('many reports over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-corpus-'));
  const faults: unknown[] = [];
  let store: Store;
  let site: ReturnType<typeof createSite>;
  let reader: ReturnType<typeof backgroundReader>;
  before(async () => {
    // Makes sure that what the threads run is built.
    assert.equal(penholder(['--version']).code, 0);
    store = await openOrThrow({ dataFolder: folder });
    const record = loadRecord();
    const check = loadChecker(record);
    reader = backgroundReader(store.jobs, folder, (error) => faults.push(error));
    const deps = {
      store,
      record,
      check: (given: Parameters<typeof check>[0]) => ok(check(given)),
      report: (error: unknown) => faults.push(error),
    };
    const pages = webRoutes({ ...deps, samples: () => [], assets: loadAssets(join(root, 'dist', 'web')) });
    site = createSite({ ...deps, wakeReader: reader.wake }, { loopbackOnly: false, pages });
  });
  after(async () => {
    await reader.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async (path: string, init?: RequestInit) => site.fetch(new Request(`http://localhost${path}`, init));
  const give = (reports: unknown) =>
    ask('/api/reports/batch', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ reports }) });

  test('a batch is taken at once, read in the background, each report once, and its claims are found', async () => {
    const reports = [
      { text, name: 'explainer' },
      { text: 'The Security Council adopted resolution 2728 on 25 March 2024 with 14 votes.', name: '<b>short</b>' },
      { text, name: 'explainer' },
    ];
    const given = await give(reports);
    assert.equal(given.status, 202);
    const { href } = (await given.json()) as { href: string };
    let state: { finished: boolean; counts: { done: number; failed: number } } | undefined;
    for (let n = 0; n < 300 && !state?.finished; n++) {
      await pause(100);
      state = (await (await ask(href)).json()) as typeof state;
    }
    assert.deepEqual(faults, []);
    assert.deepEqual([state?.finished, state?.counts.done, state?.counts.failed], [true, 2, 0]);

    const found = await ask(`/api/claims?q=${encodeURIComponent('verdict:contradicted kind:vote outcome:vetoed')}`);
    const page = (await found.json()) as { total: number; claims: { report: string; words: string; name: string }[] };
    assert.ok(page.total > 0);
    for (const { words, name } of page.claims) {
      assert.equal(name, 'explainer');
      assert.ok(text.includes(words));
    }
    const kept = await (await ask(`/api/reports/${page.claims[0]!.report}`)).json();
    assert.equal((kept as { given: { text: string } }).given.text, text);
  });

  test('the page searches without scripts, escapes what reports say, leads to the report; a deleted one is gone', async () => {
    const html = await (await ask('/corpus?q=member%3AUSA')).text();
    assert.match(html, /<form class="search" method="get" action="\/corpus"/);
    const link = /href="(\/reports\/[0-9a-f]{32})#claim-1-/.exec(html)?.[1];
    assert.ok(link);
    assert.equal((await ask(link)).status, 200);
    const list = await (await ask('/corpus')).text();
    assert.match(list, /&lt;b>short|&lt;b&gt;short/);
    assert.doesNotMatch(list, /<b>short/);
    const deleted = await ask(`/api${link}`, { method: 'DELETE' });
    assert.equal(deleted.status, 204);
    assert.equal((await ask(link)).status, 404);
  });

  test('what cannot be read is refused in a sentence', async () => {
    assert.equal((await give([{ text: '' }])).status, 400);
    assert.equal((await give('x')).status, 400);
    assert.equal((await ask('/api/reports/batch/none')).status, 404);
    const wrong = await ask('/api/claims?q=verdict%3Awrong');
    assert.equal(wrong.status, 400);
    assert.match(((await wrong.json()) as { sentence: string }).sentence, /^verdict:wrong: there are contradicted, /);
    assert.equal((await ask('/corpus?q=verdict%3Awrong')).status, 422);
  });
});
