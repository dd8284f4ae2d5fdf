/** The pages in Chromium, as people use them: with and without scripts, by keyboard, on a phone, in the dark. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { follow, hasBrowser, openBrowser } from './browser.ts';
import { start, testDeps } from './world.ts';

if (hasBrowser) {
  describe('pages in Chromium', () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
    let app: Awaited<ReturnType<typeof start>>;
    let browser: Browser;
    before(async () => {
      await buildWeb(folder);
      [app, browser] = await Promise.all([start(testDeps(folder)), openBrowser()]);
    });
    after(async () => {
      await browser?.close();
      await app?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens `path`, runs `use`, and fails on any script error, refused resource or breach of the content policy. */
    async function visit(path: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of (404|422)/.test(message.text())) faults.push(message.text());
      });
      try {
        await page.goto(app.url + path);
        await use(page);
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    }

    const noScripts = { javaScriptEnabled: false };

    test('without scripts a pasted text is checked, kept, reopened and deleted', () =>
      visit(
        '/',
        async (page) => {
          await page.fill('textarea[name=text] >> nth=0', 'The Council met.\n<b>Bold</b>');
          await page.setInputFiles('input[type=file]', {
            name: 'second.txt',
            mimeType: 'text/plain',
            buffer: Buffer.from('Another report.'),
          });
          await follow(page, 'button[type=submit] >> text=Check against');
          assert.match(page.url(), /\/checks\/check-\d+$/);
          assert.match(await page.innerText('#report-1 .text'), /<b>Bold<\/b>/);
          assert.match(await page.innerText('#report-2'), /second\.txt/);
          await page.goto(`${app.url}/`);
          await follow(page, '.kept a');
          assert.match(await page.innerText('h1'), /The Council met/);
          await follow(page, 'text=Delete this check');
          assert.match(page.url(), /\/#kept$/);
          assert.equal(await page.locator('.kept li').count(), 0);
        },
        noScripts,
      ));

    test('a refusal stands beside the form and the typed text is still there', () =>
      visit(
        '/',
        async (page) => {
          await page.fill('textarea[name=text] >> nth=0', 'REFUSE this </textarea><i>text</i>');
          await page.fill('input[name=dateline]', '2024-03-25');
          await follow(page, 'button[type=submit] >> text=Check against');
          assert.equal(await page.innerText('#problems'), 'This text is not in English.');
          assert.equal(await page.inputValue('textarea[name=text] >> nth=0'), 'REFUSE this </textarea><i>text</i>');
          assert.equal(await page.inputValue('input[name=dateline]'), '2024-03-25');
        },
        noScripts,
      ));

    test('without scripts a claim opens its evidence by its link', () =>
      visit(
        '/samples/ramadan',
        async (page) => {
          assert.equal(await page.locator('.panel:visible').count(), 0);
          await page.click('[data-chip="claim-1-c5"]');
          assert.equal(await page.locator('.panel:visible').count(), 1);
          assert.match(await page.innerText('#claim-1-c5'), /Algeria voted against[\s\S]*S\/2024\/239[\s\S]*Charter Art\. 27\(3\)/);
          await page.click('#claim-1-c5 >> text=Close');
          assert.equal(await page.locator('.panel:visible').count(), 0);
        },
        noScripts,
      ));

    test('hostile text is shown as text and runs nothing', () =>
      visit('/samples/ramadan', async (page) => {
        assert.match(await page.innerText('#report-1 .text'), /<script>window\.hacked = 1<\/script><img src=x/);
        assert.equal(await page.evaluate('window.hacked'), undefined);
        assert.equal(await page.locator('main img, main script:not([type])').count(), 0);
      }));

    test('with scripts claims are walked by keys, the words are marked, Esc closes', () =>
      visit('/samples/ramadan', async (page) => {
        await page.click('.seg[data-claims~="claim-1-c4"]');
        assert.equal(await page.locator('.panel:visible').getAttribute('id'), 'claim-1-c4');
        assert.equal(await page.locator('.seg.chosen').innerText(), 'The US has vetoed three similar texts since October');
        await page.keyboard.press('j');
        assert.equal(await page.locator('.panel:visible').getAttribute('id'), 'claim-1-c5');
        await page.keyboard.press('k');
        await page.keyboard.press('k');
        assert.equal(await page.locator('.panel:visible').getAttribute('id'), 'claim-1-c3');
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('.panel:visible').count(), 0);
        assert.equal(await page.evaluate('document.activeElement.dataset.chip'), 'claim-1-c3');
      }));

    test('a claim shows what the other report says and leads there', () =>
      visit('/samples/ramadan#claim-1-c2', async (page) => {
        assert.match(await page.innerText('#claim-1-c2 .others'), /The reports conflict on verb[\s\S]*demands a ceasefire/);
        await page.click('#claim-1-c2 .others a');
        assert.equal(await page.locator('.panel:visible').getAttribute('id'), 'claim-2-c1');
      }));

    test('what if: one ballot changes the ruling at once, reset gives the record back', () =>
      visit('/decisions/S/RES/2728', async (page) => {
        const outcome = () => page.locator('.ruling').getAttribute('data-outcome');
        assert.equal(await outcome(), 'adopted');
        await page.focus('input[name=ballot-USA]:checked');
        await page.keyboard.press('ArrowLeft');
        assert.equal(await page.inputValue('input[name=ballot-USA]:checked'), 'N');
        assert.equal(await outcome(), 'vetoed');
        assert.match(await page.innerText('.ruling'), /The record: Adopted\. 1 ballot changed/);
        await page.selectOption('.island select', 'procedural');
        assert.equal(await outcome(), 'carried');
        await page.click('text=Reset');
        assert.equal(await outcome(), 'adopted');
        await page.locator('.horseshoe.live .seat').first().click();
        assert.equal(await page.inputValue('input[name=ballot-DZA]:checked'), 'N');
      }));

    test('a decision reads without scripts: table, outcome, rule, ballots, neighbours', () =>
      visit(
        '/decisions/S/2024/239',
        async (page) => {
          assert.equal(await page.locator('.chamber .seat').count(), 15);
          assert.match(
            (await page.locator('.chamber svg').getAttribute('aria-label')) ?? '',
            /Vetoed\. 11 in favour, 3 against, 1 abstaining/,
          );
          assert.match(
            (await page.innerText('.roll')).replace(/\s+/g, ' '),
            /Against 3 Algeria, China \(permanent member\) veto, Russian Federation \(permanent member\) veto/,
          );
          assert.match(await page.innerText('.reasons'), /Charter Art\. 27\(3\)/);
          await follow(page, '.neighbours >> text=S/RES/2728');
          assert.equal(await page.innerText('h1'), 'S/RES/2728 (2024)');
        },
        noScripts,
      ));

    test('any reference leads to the decision, an unknown one to the nearest', async () => {
      await visit('/decisions/2728', async (page) => assert.match(page.url(), /\/decisions\/S\/RES\/2728$/));
      await visit('/decisions/S/RES/9999', async (page) => {
        assert.match(await page.innerText('main'), /not in the record[\s\S]*Nearest/);
      });
      await visit('/decisions?q=2024-03-25', async (page) => assert.match(await page.innerText('.decisions'), /S\/RES\/2728/));
    });

    const everyPage = [
      '/',
      '/samples/ramadan',
      '/samples/ramadan#claim-1-c5',
      '/decisions',
      '/decisions/S/RES/2728',
      '/decisions/S/RES/1',
      '/decisions?q=veto:USA',
      '/members',
      '/members/USA?from=1990',
      '/members/GUY?sort=share',
      '/vetoes',
      '/items',
      '/items/palestine',
      '/years',
      '/years/2024',
      '/about',
      '/nowhere',
    ];

    test('a number leads to as many decisions, and a narrowed page can be sent by its address', () =>
      visit(
        '/members/France',
        async (page) => {
          assert.match(page.url(), /\/members\/FRA$/);
          await page.fill('input[name=from]', '1990');
          await page.fill('input[name=q]', 'kind:substantive');
          await page.selectOption('select[name=sort]', 'divided');
          await follow(page, 'button[type=submit]');
          assert.match(page.url(), /\?from=1990&to=&q=kind%3Asubstantive&sort=divided$/);
          assert.match(await page.innerText('main'), /Counted: full drafts, from 1990-01-01/);
          assert.equal(await page.locator('th[aria-sort=descending]').innerText(), 'Same, on divided votes');
          const apart = page
            .locator('.tally-list dd a')
            .nth(
              await page.locator('.tally-list dt').evaluateAll((all) => all.findIndex((one) => one.textContent === 'Cast another ballot')),
            );
          const number = await apart.innerText();
          await apart.click();
          assert.match(await page.innerText('[role=status]'), new RegExp(`^${number} decisions`));
        },
        noScripts,
      ));

    test('a chart has room for its words, wide and narrow, and unfolds into a table', async () => {
      for (const width of [1280, 390])
        for (const path of ['/vetoes', '/members/USA', '/members/GUY', '/years/2024', '/years', '/items/palestine'])
          await visit(
            path,
            async (page) => {
              const boxes = (await page.locator('.columns-chart').evaluate((svg) => {
                const own = svg.getBoundingClientRect();
                return [...svg.querySelectorAll('text')].flatMap((text) => {
                  const { left, right, top, bottom, width: wide } = text.getBoundingClientRect();
                  const name = `${text.getAttribute('class')} ${text.textContent}`;
                  const outside = left < own.left - 6 || right > own.right + 12 || top < own.top - 6 || bottom > own.bottom + 6;
                  return wide === 0 ? [] : [{ name, left, right, top, bottom, outside }];
                });
              })) as { name: string; left: number; right: number; top: number; bottom: number; outside: boolean }[];
              assert.ok(boxes.length > 6, path);
              for (const [i, a] of boxes.entries()) {
                assert.ok(!a.outside, `${path} ${width}: ${a.name} leaves the drawing`);
                for (const b of boxes.slice(i + 1)) {
                  const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
                  assert.ok(apart, `${path} ${width}: ${a.name} over ${b.name}`);
                }
              }
              if (path === '/years') return;
              await page.click('.chart + details summary');
              assert.ok(await page.locator('.chart + details table').isVisible(), path);
            },
            { viewport: { width, height: 800 } },
          );
    });

    test('nothing scrolls sideways at 360 px', async () => {
      for (const path of everyPage)
        await visit(
          path,
          async (page) => {
            const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
            assert.ok(wide <= 360, `${path} is ${wide} px wide`);
          },
          { viewport: { width: 360, height: 740 } },
        );
    });

    test('one h1, one main, a skip link that comes first, every field labelled, no level of heading skipped', async () => {
      for (const path of everyPage)
        await visit(path, async (page) => {
          assert.equal(await page.locator('h1').count(), 1, path);
          assert.equal(await page.locator('main').count(), 1, path);
          const levels = await page.locator('h1,h2,h3,h4').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
          for (const [i, level] of levels.entries())
            assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${path}: h${levels[i - 1]} then h${level}`);
          const unlabelled = await page
            .locator('input:not([type=hidden]),select,textarea')
            .evaluateAll((all) => all.filter((field) => !(field as HTMLInputElement).labels?.[0]?.textContent?.trim()).length);
          assert.equal(unlabelled, 0, path);
          if (path.includes('#')) return;
          await page.keyboard.press('Tab');
          assert.equal(await page.evaluate('document.activeElement.className'), 'skip', path);
        });
    });

    test('the dark is dark', () =>
      visit(
        '/decisions/S/RES/2728',
        async (page) => assert.equal(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'), 'rgb(20, 23, 27)'),
        { colorScheme: 'dark' },
      ));

    test('files dropped on the page go into the form', () =>
      visit('/', async (page) => {
        await page.evaluate(`(() => {
          const data = new DataTransfer();
          data.items.add(new File(['One.'], 'one.txt', { type: 'text/plain' }));
          data.items.add(new File(['Two.'], 'two.txt', { type: 'text/plain' }));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        })()`);
        assert.equal(await page.innerText('[data-progress]'), '2 files chosen.');
        await follow(page, 'button[type=submit] >> text=Check against');
        assert.match(await page.innerText('#report-2'), /two\.txt/);
      }));
  });
}
