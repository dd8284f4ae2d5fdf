/** Two people in Chromium who move, split, join and take out the paragraphs that the other types in; undoing; where the caret stays. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { storeWith } from '../texts/kept.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { record, start, testDeps } from './world.ts';

const text = `The Security Council,

1. Demands that all ships sound their horns;

2. Requests a report within thirty days;

3. Urges lighthouses to shine;

4. Decides to remain seized of the matter.
`;

interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
}

if (hasBrowser) {
  describe('moving paragraphs in Chromium', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-moving-'));
    let browser: Browser;
    let url: string;
    let stop: () => Promise<void>;
    let drop: () => Promise<void>;

    before(async () => {
      await buildWeb(folder);
      const kept = await storeWith(record, {});
      drop = kept.drop;
      ({ url, stop } = await start({ ...testDeps(folder), store: kept.store, now: () => new Date().toISOString() }));
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await stop?.();
      await drop?.();
      rmSync(folder, { recursive: true, force: true });
    });

    const ready = async (page: Page): Promise<void> => {
      await page.waitForSelector('html[data-editor="ready"]', { timeout: 20_000 });
    };
    const lines = (page: Page): Promise<readonly string[]> =>
      page.locator('#editor p').evaluateAll((all) => all.map((p) => `${(p as HTMLElement).dataset.label} ${p.textContent}`.trim()));
    const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
      for (let i = 0; i < 150; i++) {
        if (await holds()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(`not within 15 seconds: ${what}`);
    };
    const caret = async (page: Page, words: string, key: 'Home' | 'End'): Promise<void> => {
      await page.locator('#editor p', { hasText: words }).first().click();
      await page.keyboard.press(key);
    };

    /** Two who have one new draft open. */
    const two = async (): Promise<readonly [Person, Person]> => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${url}/drafts`);
      await page.getByLabel('Title').fill('Fog');
      await page.getByLabel('Text').fill(text);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.waitForURL(/\/drafts\/[\w-]+$/);
      await ready(page);
      const id = page.url().split('/').at(-1)!;
      const made = await context.request.post(`${url}/api/drafts/${id}/links`, { data: { role: 'edit', label: 'Ana' } });
      const other = await browser.newContext();
      const second = await other.newPage();
      await second.goto(((await made.json()) as { url: string }).url);
      await second.getByRole('button', { name: 'Open the draft' }).click();
      await ready(second);
      return [
        { context, page },
        { context: other, page: second },
      ];
    };

    /** Each does something while both are off line; then both are back, and both show what is given. */
    const apart = async (one: (page: Page) => Promise<void>, other: (page: Page) => Promise<void>, shown: readonly string[]) => {
      const [a, b] = await two();
      for (const { context } of [a, b]) await context.setOffline(true);
      await one(a.page);
      await other(b.page);
      for (const { context } of [a, b]) await context.setOffline(false);
      const wanted = JSON.stringify(['The Security Council,', ...shown]);
      let found: readonly string[][] = [];
      await until(`both show ${wanted}`, async () => {
        found = (await Promise.all([lines(a.page), lines(b.page)])) as string[][];
        return found.every((each) => JSON.stringify(each) === wanted);
      }).catch((error: Error) => assert.fail(`${error.message}; found ${JSON.stringify(found)}`));
      await a.context.close();
      await b.context.close();
    };

    test('one moves a paragraph, the other types in it and in the one it passes', () =>
      apart(
        async (page) => {
          await caret(page, 'Requests a report', 'End');
          await page.keyboard.press('Alt+ArrowUp');
        },
        async (page) => {
          await caret(page, 'Requests a report', 'End');
          await page.keyboard.type(' [in the moved]', { delay: 5 });
          await caret(page, 'Demands', 'End');
          await page.keyboard.type(' [in the passed]', { delay: 5 });
        },
        [
          '1. Requests a report within thirty days; [in the moved]',
          '2. Demands that all ships sound their horns; [in the passed]',
          '3. Urges lighthouses to shine;',
          '4. Decides to remain seized of the matter.',
        ],
      ));

    test('one joins two paragraphs and splits another, the other types in all of them', () =>
      apart(
        async (page) => {
          await caret(page, 'Requests a report', 'Home');
          await page.keyboard.press('Backspace');
          await caret(page, 'Urges lighthouses', 'Home');
          for (let i = 0; i < 'Urges'.length; i++) await page.keyboard.press('ArrowRight');
          await page.keyboard.press('Enter');
        },
        async (page) => {
          await caret(page, 'Requests a report', 'End');
          await page.keyboard.type(' [joined]', { delay: 5 });
          await caret(page, 'Urges lighthouses', 'End');
          await page.keyboard.type(' [split]', { delay: 5 });
        },
        [
          '1. Demands that all ships sound their horns;Requests a report within thirty days; [joined]',
          '2. Urges',
          '3.  lighthouses to shine; [split]',
          '4. Decides to remain seized of the matter.',
        ],
      ));

    test('both move one paragraph, to different places: it stands once, with what was typed in it', async () => {
      const [a, b] = await two();
      for (const { context } of [a, b]) await context.setOffline(true);
      await caret(a.page, 'Urges', 'End');
      for (let i = 0; i < 2; i++) await a.page.keyboard.press('Alt+ArrowUp');
      await a.page.keyboard.type(' [up]', { delay: 5 });
      await caret(b.page, 'Urges', 'End');
      await b.page.keyboard.press('Alt+ArrowDown');
      await b.page.keyboard.type(' [down]', { delay: 5 });
      for (const { context } of [a, b]) await context.setOffline(false);
      await until('both show the same', async () => {
        const found = await Promise.all([lines(a.page), lines(b.page)]);
        return found.every((each) => /\[up\]/.test(each.join('\n')) && /\[down\]/.test(each.join('\n')));
      });
      const found = await lines(a.page);
      assert.deepEqual(await lines(b.page), found);
      assert.equal(found.length, 5);
      assert.equal(found.filter((each) => each.includes('Urges')).length, 1);
      await a.context.close();
      await b.context.close();
    });

    test('where the other is and what they have chosen is seen, and goes with the words', async () => {
      const [a, b] = await two();
      await caret(b.page, 'Urges lighthouses', 'Home');
      for (let i = 0; i < 5; i++) await b.page.keyboard.press('Shift+ArrowRight');
      await a.page.locator('.their-caret[data-name="Ana"]').waitFor({ state: 'attached' });
      await until('what is chosen is marked', async () => (await a.page.locator('.their-choice').innerText()) === 'Urges');
      await caret(a.page, 'Requests', 'End');
      await a.page.keyboard.press('Alt+ArrowDown');
      assert.equal(await a.page.locator('.their-choice').innerText(), 'Urges');
      assert.equal(await a.page.locator('#editor p', { has: a.page.locator('.their-caret') }).getAttribute('data-label'), '2.');
      await b.page.keyboard.press('ArrowLeft');
      await until('nothing is chosen', async () => (await a.page.locator('.their-choice').count()) === 0);
      await a.page.screenshot({ path: process.env.SHOT ?? '/dev/null', type: 'png' });
      await a.context.close();
      await b.context.close();
    });

    test('a paragraph that moved says what it was called, and is found by that number', async () => {
      const [a, b] = await two();
      await caret(a.page, 'Urges lighthouses', 'End');
      await a.page.keyboard.press('Alt+ArrowUp');
      const urges = (page: Page) => page.locator('#editor p', { hasText: 'Urges' });
      for (const { page } of [a, b]) {
        await until('it says so', async () => /formerly OP3 \(Zero draft\)/.test((await urges(page).getAttribute('data-margin')) ?? ''));
      }
      await a.page.waitForSelector('#connection[data-state="kept"]', { state: 'attached' });
      await a.page.getByLabel('Find a paragraph by its number').fill('operative paragraph 3');
      await a.page.getByRole('button', { name: 'Find' }).click();
      assert.deepEqual(
        (await a.page.locator('.cited li').allInnerTexts()).map((each) => each.split(':')[0]),
        ['OP3', 'OP2, operative paragraph 3 in Zero draft'],
      );
      await ready(a.page);
      await a.page.locator('.cited a', { hasText: 'OP2' }).click();
      assert.match(await a.page.locator('#editor p:target').innerText(), /^Urges/);
      await a.context.close();
      await b.context.close();
    });

    test('a footnote is called and written, by both at once, and comes out of the text as one', async () => {
      const [a, b] = await two();
      await caret(a.page, 'Urges lighthouses', 'End');
      await a.page.getByRole('button', { name: 'Footnote' }).click();
      await a.page.keyboard.type('See the tide tables.', { delay: 5 });
      await until('the other has it', async () => (await lines(b.page)).at(-1) === '1. See the tide tables.');
      await caret(b.page, 'See the tide', 'End');
      await b.page.keyboard.type(' Also the lamps.', { delay: 5 });
      await until('it is one', async () => (await lines(a.page)).at(-1) === '1. See the tide tables. Also the lamps.');
      assert.equal(await b.page.locator('#editor p', { hasText: 'Urges' }).locator('sup').innerText(), '1');
      await b.page.waitForSelector('#connection[data-state="kept"]', { state: 'attached' });
      const plain = await (await a.context.request.get(`${url}/api/drafts/${a.page.url().split('/').at(-1)}/text`)).text();
      assert.match(plain, /lighthouses to shine;.?¹/);
      assert.match(plain, /See the tide tables\. Also the lamps\./);
      await a.context.close();
      await b.context.close();
    });

    test('what others do leaves the caret with the words it stood at; undoing takes back one’s own changes only', async () => {
      const [a, b] = await two();
      await caret(a.page, 'Urges lighthouses', 'End');
      await a.page.keyboard.type(' mine', { delay: 5 });
      await caret(b.page, 'Urges lighthouses', 'Home');
      await b.page.keyboard.type('[theirs] ', { delay: 5 });
      await b.page.keyboard.press('Alt+ArrowUp');
      await until('it has moved here too', async () => (await lines(a.page))[2] === '2. [theirs] Urges lighthouses to shine; mine');
      await a.page.keyboard.type('!', { delay: 5 });
      assert.equal((await lines(a.page))[2], '2. [theirs] Urges lighthouses to shine; mine!');
      await a.page.keyboard.press('Control+z');
      await a.page.keyboard.press('Control+z');
      const wanted = [
        'The Security Council,',
        '1. Demands that all ships sound their horns;',
        '2. [theirs] Urges lighthouses to shine;',
        '3. Requests a report within thirty days;',
        '4. Decides to remain seized of the matter.',
      ];
      await until('both show it undone', async () => {
        const found = await Promise.all([lines(a.page), lines(b.page)]);
        return found.every((each) => JSON.stringify(each) === JSON.stringify(wanted));
      });
      await b.page.keyboard.press('Control+z');
      await until('the move is undone', async () => /^2\. Requests/.test((await lines(a.page))[2] ?? ''));
      // Taking out a paragraph, and having it back.
      await b.page.locator('#editor p', { hasText: 'Decides' }).click({ clickCount: 3 });
      await b.page.keyboard.press('Delete');
      await b.page.keyboard.press('Backspace');
      await until('it is out', async () => !(await lines(a.page)).join().includes('Decides'));
      for (let i = 0; i < 3 && !(await lines(b.page)).join().includes('Decides'); i++) await b.page.keyboard.press('Control+z');
      await until('it is back', async () => (await lines(a.page)).at(-1) === '4. Decides to remain seized of the matter.');
      await a.context.close();
      await b.context.close();
    });
  });
}
