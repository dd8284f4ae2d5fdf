/** The page that compares two texts, over HTTP and in Chromium. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { storeWith } from '../texts/kept.ts';
import { lighthouses, vetoedDraft } from '../texts/own-texts.ts';
import { follow, hasBrowser, openBrowser } from './browser.ts';
import { record, siteOf, start, testDeps } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'penholder-compare-'));
const { store, drop } = await storeWith(record, { 'S/RES/242': lighthouses, 'S/2024/239': vetoedDraft });
const deps = { ...testDeps(folder), store };
after(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/texts/${name}`, import.meta.url), 'utf8');

describe('the page that compares', () => {
  const site = siteOf(deps);
  const send = async (fields: Record<string, string | File>, status = 200): Promise<string> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const response = await site.request('/compare', { method: 'POST', body });
    assert.equal(response.status, status);
    return response.text();
  };

  test('two texts typed: what went, what came, what it does', async () => {
    const page = await send({ text1: 'The Security Council,\n\n1. Demands peace;', text2: 'The Security Council,\n\n1. Calls for peace;' });
    assert.match(page, /<del><span class="hidden">\[out: <\/span>Demands<span class="hidden">\]<\/span><\/del>/);
    assert.match(page, /<ins><span class="hidden">\[in: <\/span>Calls for</);
    assert.match(page, /OP1: &quot;demands&quot; becomes &quot;calls for&quot;, which says less \(force 5 to 4\)\./);
    assert.match(
      page,
      /<textarea name="text1"[^>]*>\nThe Security Council,\s+1\. Demands peace;<\/textarea>/,
      'what was typed is still there',
    );
  });

  test('a file beside a symbol, in two columns', async () => {
    const file = new File([fixture('harbour-1.txt')], 'harbour-1.txt', { type: 'text/plain' });
    const page = await send({ file1: file, symbol2: 'S/RES/242', view: 'beside' });
    assert.match(page, /<table class="in-two">[\s\S]*<th scope="col">harbour-1\.txt<\/th><th scope="col">S\/RES\/242<\/th>/);
    assert.match(page, /value="beside" checked/);
  });

  test('symbols in the address', async () => {
    const response = await site.request('/compare?a=S/RES/242&b=S/2024/239');
    assert.equal(response.status, 200);
    assert.match(await response.text(), /From S\/RES\/242 to S\/2024\/239\./);
  });

  test('what is missing, unknown, too long or no text is said, and everything is escaped', async () => {
    assert.match(await send({ text1: 'x' }, 422), /There is no second text yet/);
    assert.match(await send({ text1: 'x', symbol2: 'S/RES/9' }, 422), /No text of S\/RES\/9 is indexed here/);
    assert.match(
      await send({ text1: 'x', text2: 'a'.repeat(1_000_001) }, 422),
      /The second text has 1\.0 million characters; the limit is 1 million/,
    );
    assert.match(
      await send({ text1: 'x', file2: new File(['%PDF-1.7'], 'a<b>.pdf') }, 422),
      /“?a&lt;b&gt;\.pdf.{0,8} is a PDF, not plain text/,
    );
    assert.match(await send({ text1: 'a'.repeat(10_100_000) }, 413), /That is too much at once: the limit is 10 MB/);
    const page = await send({ text1: '<script>alert(1)</script>', text2: '"><img src=x>' });
    assert.doesNotMatch(page, /<script>alert|<img/);
  });
});

if (hasBrowser) {
  describe('comparing in Chromium', () => {
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

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`without scripts, on a telephone, ${colorScheme}: nothing runs over the edge, and changes are told by more than colour`, async () => {
        const page = await browser.newPage({ javaScriptEnabled: false, colorScheme, viewport: { width: 360, height: 740 } });
        await page.goto(`${app.url}/texts`);
        await follow(page, 'text=Compare two texts');
        await page.fill('textarea[name=text1]', fixture('harbour-1.txt'));
        await page.fill('textarea[name=text2]', fixture('harbour-2.txt'));
        await follow(page, 'button[type=submit]');
        assert.match(await page.locator('.lede >> nth=1').innerText(), /6 paragraphs changed/);
        assert.equal(
          await page.locator('.compared del', { hasText: 'permanent' }).evaluate((node) => getComputedStyle(node).textDecorationLine),
          'line-through',
        );
        assert.equal(
          await page.locator('.compared ins', { hasText: 'lasting' }).evaluate((node) => getComputedStyle(node).textDecorationLine),
          'underline',
        );
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(await wide(), 0);
        await page.check('input[value=beside]');
        await follow(page, 'button[type=submit]');
        assert.ok((await page.locator('.in-two tr.changed').count()) >= 9);
        assert.equal(await wide(), 0);
        await page.close();
      });
    }
  });
}
