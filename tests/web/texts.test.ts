/** The pages of indexed texts, over HTTP and in Chromium. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { compiled, storeWith } from '../texts/kept.ts';
import { lighthouses, unknownText, vetoedDraft } from '../texts/own-texts.ts';
import { follow, hasBrowser, openBrowser } from './browser.ts';
import { record, siteOf, start, testDeps } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
const { store, drop } = await storeWith(record, { 'S/RES/242': lighthouses, 'S/2024/239': vetoedDraft, 'S/RES/9999': unknownText });
const deps = { ...testDeps(folder), store };
after(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

describe('routes of the texts', () => {
  const site = siteOf(deps);
  const html = async (path: string, status = 200): Promise<string> => {
    const response = await site.request(path);
    assert.equal(response.status, status, path);
    return response.text();
  };
  const search = (params: Record<string, string>) => html(`/texts?${new URLSearchParams(params)}`);

  test('where nothing is indexed the page says how texts are added', async () => {
    const page = await (await siteOf(testDeps(folder)).request('/texts?q=fog')).text();
    assert.match(page, /No texts are indexed yet[\s\S]*penholder record texts FOLDER/);
    assert.doesNotMatch(page, /<form/);
  });

  test('a hit leads to its paragraph, marked there too', async () => {
    const page = await search({ q: 'demands "immediate end"' });
    assert.match(page, /1 found: paragraphs with &quot;demands&quot; and &quot;immediate end&quot;; in 1 text/);
    assert.match(page, /<mark>Demands<\/mark> an <mark>immediate end<\/mark> to the fog/);
    assert.match(page, /demands: directive, force&#160;5&#160;of&#160;6/);
    const [, href = ''] = /<h3><a href="([^"]+)"/.exec(page) ?? [];
    const [path = '', anchor] = href.replaceAll('&amp;', '&').split('#');
    const text = await html(path);
    assert.match(text, new RegExp(`<li id="${anchor}">[\\s\\S]*?<mark>Demands</mark> an <mark>immediate end</mark>`));
    assert.equal(text.match(/<mark>/g)?.length, 2);
    assert.match(text, /<li id="OP2\.a"><a class="para" href="#OP2\.a">OP2\(a\)<\/a><p class="in-1">To keep their foghorns ready;/);
    assert.match(text, /Annexes[\s\S]*List of foghorns/);
    assert.match(text, /<a href="\/decisions\/S\/RES\/242">/);
  });

  test('everything of a text is escaped, and so is the query', async () => {
    const q = 'harbour OR "<script>alert(1)</script>"';
    const page = await search({ q });
    assert.match(page, /&lt;b&gt;<mark>harbour<\/mark>&lt;\/b&gt; &amp; its &quot;boats&quot;/);
    for (const text of [page, await html(`/texts/S/2024/239?${new URLSearchParams({ q })}`)]) {
      assert.doesNotMatch(text, /<b>|<script>alert/);
      assert.match(text, /<mark>harbour<\/mark>/);
    }
  });

  test('what cannot be read is a sentence beside the form, which keeps what was typed', async () => {
    assert.match(await search({ q: '-fog' }), /Give words to look for, too/);
    assert.match(await search({ q: 'fog', since: '1967-13' }), /From: .*1967-13/);
    assert.match(await search({ q: 'fog', part: 'middle' }), /Part: &quot;middle&quot;/);
    const odd = await search({ q: 'fog', since: '"><img>', page: '0' });
    assert.match(odd, /value="&quot;>&lt;img>|value="&quot;&gt;&lt;img&gt;"/);
    assert.match(await search({ q: 'pelicans' }), /Nothing found: paragraphs with &quot;pelicans&quot;/);
    assert.match(await search({}), /3 texts with 13 paragraphs are indexed/);
  });

  test('any way to write a symbol leads to its text; what is not there has a page that says so', async () => {
    for (const path of ['/texts/242', '/texts/S-RES-242', '/texts/s%2Fres%2F242', '/texts/S/RES/242%20(1967)?q=fog']) {
      const response = await site.request(path);
      assert.equal(response.status, 302, path);
      assert.equal(response.headers.get('location'), `/texts/S/RES/242${path.includes('?') ? '?q=fog' : ''}`);
    }
    assert.match(await html('/texts/S/RES/9999'), /Adopted; the record does not have its vote/);
    for (const path of ['/texts/S/RES/243', '/texts/nonsense', '/texts/', '/texts/%E0%A4%A', '/texts/<script>']) await html(path, 404);
  });

  test("a decision's page leads to its text where there is one", async () => {
    assert.match(await html('/decisions/S/2024/239'), /Its text, paragraph by paragraph: <a href="\/texts\/S\/2024\/239">/);
    assert.doesNotMatch(await html('/decisions/S/RES/243'), /paragraph by paragraph/);
  });

  test('pages of results: each paragraph once', async () => {
    const many = Array.from({ length: 45 }, (_, n) => `${n + 1}. Demands that pier${n} be open to penguins;`).join('\n\n');
    const { store: own, drop: dropOwn } = await storeWith(record, { 'S/RES/1': `The Security Council,\n\n${many}` });
    try {
      const pages = siteOf({ ...deps, store: own });
      const found: (string | undefined)[] = [];
      const lengths: number[] = [];
      for (let next: string | undefined = '/texts?q=penguins'; next !== undefined; ) {
        const page: string = await (await pages.request(next)).text();
        const here = [...page.matchAll(/that (pier\d+) be open to <mark>/g)].map(([, pier]) => pier);
        found.push(...here);
        lengths.push(here.length);
        next = /<a href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
      }
      assert.deepEqual([lengths, new Set(found).size], [[20, 20, 5], 45]);
    } finally {
      await dropOwn();
    }
  });

  test('a text indexed while the server runs is found at once', async () => {
    await store.texts.keep(compiled(record, 'S/RES/3', 'The Security Council,\n\n1. Demands walruses.'));
    assert.match(await search({ q: 'walruses' }), /S\/RES\/3/);
    await store.texts.remove('S/RES/3');
  });
});

if (hasBrowser) {
  describe('texts in Chromium', () => {
    let app: Awaited<ReturnType<typeof start>>;
    let browser: Browser;
    before(async () => {
      await buildWeb(folder);
      [app, browser] = await Promise.all([start({ ...testDeps(folder), store }), openBrowser()]);
    });
    after(async () => {
      await browser?.close();
      await app?.stop();
    });

    test('without scripts: search, filter, open the paragraph, go to its decision', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${app.url}/`);
      await follow(page, 'nav >> text=Texts');
      await page.fill('input[name=q]', 'fog OR foghorns');
      await page.selectOption('select[name=part]', 'operative');
      await follow(page, 'button[type=submit]');
      assert.equal(await page.locator('.hits > li').count(), 2);
      assert.equal(await page.inputValue('input[name=q]'), 'fog OR foghorns');
      assert.equal(await page.inputValue('select[name=part]'), 'operative');
      await follow(page, '.hits >> text=OP2(a)');
      assert.match(page.url(), /\/texts\/S\/RES\/242\?q=fog\+OR\+foghorns#OP2\.a$/);
      assert.equal(await page.locator('li:target mark').innerText(), 'foghorns');
      assert.ok(await page.locator('li:target').isVisible());
      await follow(page, 'text=The decision: who voted how');
      assert.match(page.url(), /\/decisions\/S\/RES\/242$/);
      await follow(page, 'text=Its text, paragraph by paragraph >> a');
      assert.equal(await page.innerText('h1'), 'S/RES/242');
      await page.close();
    });

    test('nothing scrolls sideways at 360 px; one h1, every field labelled, no level of heading skipped', async () => {
      for (const path of ['/texts', '/texts?q=fog', '/texts/S/RES/242', '/texts/S/2024/239']) {
        const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
        const faults: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await page.goto(app.url + path);
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 360, path);
        assert.equal(await page.locator('h1').count(), 1, path);
        const levels = await page.locator('h1,h2,h3,h4').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
        for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: ${levels}`);
        const unlabelled = await page
          .locator('input,select')
          .evaluateAll((all) => all.filter((field) => !(field as HTMLInputElement).labels?.[0]?.textContent?.trim()).length);
        assert.equal(unlabelled, 0, path);
        assert.deepEqual(faults, [], path);
        await page.close();
      }
    });
  });
}
