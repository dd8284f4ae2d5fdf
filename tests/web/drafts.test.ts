/** Drafts in Chromium: two people in one text, a dropped connection, force in the margin, comments, versions, silence; phone and keyboard. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { storeWith } from '../texts/kept.ts';
import { lighthouses } from '../texts/own-texts.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { record, start, testDeps } from './world.ts';

const text = `The Security Council,

Recalling its earlier resolutions on fog in harbours,

1. Demands that all ships sound their horns immediately;

2. Requests the Secretary-General to report within thirty days on:

(a) the number of horns;

(b) the state of the lighthouses;

3. Decides to remain seized of the matter.
`;

if (hasBrowser) {
  describe('drafts in Chromium', { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-drafts-web-'));
    let browser: Browser;
    let url: string;
    let stop: () => Promise<void>;
    let drop: () => Promise<void>;
    let owner: BrowserContext;
    let page: Page;
    let draft: string;

    before(async () => {
      await buildWeb(folder);
      const kept = await storeWith(record, { 'S/RES/242': lighthouses });
      drop = kept.drop;
      const deps = { ...testDeps(folder), store: kept.store, now: () => new Date().toISOString() };
      ({ url, stop } = await start(deps));
      browser = await openBrowser();
      owner = await browser.newContext();
      page = await owner.newPage();
    });
    after(async () => {
      await browser?.close();
      await stop?.();
      await drop?.();
      rmSync(folder, { recursive: true, force: true });
    });

    const ready = async (one: Page): Promise<void> => {
      await one.waitForSelector('html[data-editor="ready"]', { timeout: 20_000 });
    };
    const said = (one: Page) => one.locator('#editor').innerText();
    const kept = (one: Page) => one.waitForSelector('#connection[data-state="kept"]', { state: 'attached', timeout: 15_000 });
    const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
      for (let i = 0; i < 150; i++) {
        if (await holds()) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail(`not within 15 seconds: ${what}`);
    };
    /** Puts the caret at the end of the paragraph that holds these words. */
    const atEndOf = async (one: Page, words: string): Promise<void> => {
      await one.locator('#editor p', { hasText: words }).first().click();
      await one.keyboard.press('End');
    };
    /** A context of its own that came in by a link the owner made. */
    const invited = async (
      role: string,
      more: Record<string, string> = {},
    ): Promise<{ context: BrowserContext; page: Page; link: string }> => {
      const made = await owner.request.post(`${url}/api/drafts/${draft}/links`, { data: { role, ...more } });
      assert.equal(made.status(), 201, await made.text());
      const link = ((await made.json()) as { url: string }).url;
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(link);
      await other.getByRole('button', { name: 'Open the draft' }).click();
      await other.waitForURL(/\/drafts\/[\w-]+$/);
      return { context, page: other, link };
    };

    test('a draft is begun from a pasted text; numbers, verbs and force stand beside it', async () => {
      await page.goto(`${url}/drafts`);
      await page.getByLabel('Title').fill('Fog in harbours');
      await page.getByLabel('Penholders').fill('Denmark, Panama');
      await page.getByLabel('Text').fill(text);
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.waitForURL(/\/drafts\/[\w-]+$/);
      draft = page.url().split('/').at(-1)!;
      await ready(page);
      const shown = await page
        .locator('#editor p')
        .evaluateAll((all) => all.map((p) => [(p as HTMLElement).dataset.label, (p as HTMLElement).dataset.margin]));
      assert.deepEqual(shown.slice(1), [
        ['', 'recall: force 0 of 6'],
        ['1.', 'demand: force 5 of 6'],
        ['2.', 'request: force 2 of 6'],
        ['(a)', '(request: force 2 of 6)'],
        ['(b)', '(request: force 2 of 6)'],
        ['3.', 'decide to remain seized of the matter: administrative'],
      ]);
    });

    test('the force follows as one types, and a verb can be chosen', async () => {
      const third = page.locator('#editor p', { hasText: 'remain seized' });
      await atEndOf(page, 'all ships sound');
      await page.getByLabel('Begin with a verb').selectOption('call upon');
      await until('the verb is changed', async () => /Calls upon that all ships/.test(await said(page)));
      assert.match(
        (await page.locator('#editor p', { hasText: 'Calls upon' }).getAttribute('data-margin')) ?? '',
        /^call upon: force \d of 6$/,
      );
      await page.getByLabel('Begin with a verb').selectOption('demand');
      assert.equal(await third.getAttribute('data-label'), '3.');
      await atEndOf(page, 'all ships sound');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Condemns the fog;');
      assert.equal(await page.locator('#editor p', { hasText: 'Condemns the fog' }).getAttribute('data-label'), '2.');
      assert.equal(await third.getAttribute('data-label'), '4.');
      await page.getByRole('button', { name: 'One level in' }).click();
      assert.equal(await page.locator('#editor p', { hasText: 'Condemns the fog' }).getAttribute('data-label'), '(a)');
      await kept(page);
    });

    test('two people type at once, one of them off line for a while: no keystroke is lost', async () => {
      const { context, page: other } = await invited('edit', { label: 'Ana' });
      await ready(other);
      await atEndOf(other, 'the number of horns');
      await other.keyboard.type(' and whistles');
      await until('the other sees it', async () => (await said(page)).includes('horns; and whistles'));
      await until('the other is seen', async () => (await page.locator('[data-present]').innerText()) === 'Ana');
      await context.setOffline(true);
      await atEndOf(other, 'state of the lighthouses');
      await other.keyboard.type(' [typed off line]', { delay: 10 });
      await other.waitForSelector('#connection[data-state="offline"]', { state: 'attached' });
      await atEndOf(page, 'state of the lighthouses');
      await page.keyboard.type(' [typed on line]', { delay: 10 });
      await kept(page);
      await context.setOffline(false);
      await kept(other);
      await until('both have both', async () => {
        const texts = [await said(page), await said(other)];
        return texts.every((one) => one.includes('[typed off line]') && one.includes('[typed on line]'));
      });
      const [one, another] = await Promise.all([page, other].map((each) => each.locator('#editor p').allTextContents()));
      assert.deepEqual(one, another);
      // Off line again, and the window is closed: the next visit sends what this browser kept.
      await context.setOffline(true);
      await atEndOf(other, 'Recalling');
      await other.keyboard.type(' (kept)', { delay: 10 });
      await other.waitForSelector('#connection[data-state="offline"]', { state: 'attached' });
      await other.close();
      await context.setOffline(false);
      const again = await context.newPage();
      await again.goto(`${url}/drafts/${draft}`);
      await ready(again);
      await until('what was kept arrives', async () => (await said(page)).includes('(kept)'));
      await context.close();
    });

    test('words chosen are looked for in the texts the Council has adopted', async () => {
      await page.locator('.language input').fill('immediate end');
      await page.getByRole('button', { name: 'Where has the Council said this?' }).click();
      const hit = page.locator('.phrases li').first();
      await hit.waitFor();
      assert.match(await hit.innerText(), /S\/RES\/242 OP\d+ 1967-11-22, adopted 15–0–0/);
      // No indexed text says it: the index of clauses that ships tells where the like was said.
      await page.locator('.language input').fill('immediate ceasefire for Ramadan');
      await page.getByRole('button', { name: 'Where has the Council said this?' }).click();
      const like = page.locator('.phrases.like li').first();
      await like.waitFor();
      assert.match(await like.innerText(), /S\/RES\/2728 OP1 2024-03-25, adopted 14–0–1\s+demand immediate ceasefire/);
      assert.equal(await like.locator('a').getAttribute('href'), '/decisions/S/RES/2728');
    });

    test('a comment is made on a paragraph by one who may not edit, and resolved by the owner', async () => {
      const { context, page: other } = await invited('comment', { state: 'France' });
      await ready(other);
      assert.equal(await other.locator('#editor').getAttribute('contenteditable'), 'false');
      await other.getByLabel('Comment on').selectOption({ label: 'OP1' });
      await other.locator('#comment-text').fill('All ships, or only large ones?');
      await other.getByRole('button', { name: 'Comment', exact: true }).click();
      await other.waitForURL(/#comments$/);
      await until('the owner sees it', async () => /France[\s\S]*All ships, or only/.test(await page.locator('#comments').innerText()));
      await until('the paragraph is marked', async () => (await page.locator('#editor p[data-comments="1"]').count()) === 1);
      await page.locator('#comments').getByRole('button', { name: 'Resolve' }).click();
      await page.waitForURL(/#comments$/);
      await ready(page);
      assert.equal(await page.locator('#editor p[data-comments]').count(), 0);
      await context.close();
    });

    test('a version is named; a deadline in the past is refused; silence freezes the text', async () => {
      await page.goto(`${url}/drafts/${draft}/versions`);
      await page.getByLabel('Name the text as it stands').fill('After the first reading');
      await page.getByRole('button', { name: 'Keep' }).click();
      await page.getByRole('link', { name: 'After the first reading' }).waitFor();
      await page.goto(`${url}/drafts/${draft}`);
      const silence = page.locator('form[data-action="put_under_silence"]');
      await silence.getByLabel('Deadline').fill('2020-01-01T12:00');
      await silence.getByRole('button').click();
      assert.match(await page.locator('p[role="alert"]').innerText(), /lies in the past/);
      await page.locator('form[data-action="put_under_silence"]').getByLabel('Deadline').fill('2099-01-01T12:00');
      await page.locator('form[data-action="put_under_silence"]').getByRole('button').click();
      await page.waitForURL(new RegExp(`/drafts/${draft}$`));
      await ready(page);
      assert.match(await page.locator('.draft-way [aria-current]').innerText(), /Under silence/);
      assert.equal(await page.locator('#editor').getAttribute('contenteditable'), 'false');
      const { context, page: other } = await invited('comment', { state: 'China' });
      await other.locator('form[data-action="break_silence"]').getByLabel('Objection').fill('Operative paragraph 1');
      await other.locator('form[data-action="break_silence"]').getByRole('button').click();
      await until('the owner may edit again', async () => (await page.locator('#editor').getAttribute('contenteditable')) === 'true');
      assert.match(await page.locator('.stages').innerText(), /Silence was broken by China: Operative paragraph 1/);
      await context.close();
    });

    test('a link that is withdrawn opens nothing any more', async () => {
      const { context, page: other, link } = await invited('edit', { label: 'Gone' });
      await page.goto(`${url}/drafts/${draft}`);
      await page.locator('tr', { hasText: 'Gone' }).getByRole('button', { name: 'Withdraw' }).click();
      await page.waitForURL(/#links$/);
      assert.equal((await other.goto(`${url}/drafts/${draft}`))?.status(), 403);
      assert.equal((await other.goto(link))?.status(), 403);
      await context.close();
    });

    test('the whip count notes what is expected and says what is missing', async () => {
      await page.goto(`${url}/drafts/${draft}/whip?query=item:palestine`);
      assert.match(await page.locator('#missing ~ ul').first().innerText(), /Nine more votes in favour are needed/);
      assert.match(await page.locator('.whip-table .suggested').first().innerText(), /^Suggested/);
      await page.getByLabel('Expected of United States').selectOption('N');
      await page.getByLabel('Source for United States').selectOption('said');
      await page.getByLabel('Note on United States').fill('told us on Friday');
      await page.getByRole('button', { name: 'Note what has changed' }).click();
      await page.waitForURL(/\/whip$/);
      assert.match(await page.locator('article').innerText(), /The United States, a permanent member, is expected against/);
    });

    test('on a phone nothing runs over the edge, and the keyboard gets into the text and out again', async () => {
      const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, storageState: await owner.storageState() });
      const small = await phone.newPage();
      for (const path of [`/drafts`, `/drafts/${draft}`, `/drafts/${draft}/versions`, `/drafts/${draft}/whip`]) {
        await small.goto(url + path);
        const over = await small.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(over <= 0, `${path}: ${over} pixels over`);
      }
      await small.goto(`${url}/drafts/${draft}`);
      await ready(small);
      await small.locator('#editor').focus();
      await small.keyboard.press('Tab');
      assert.equal(await small.evaluate(() => document.activeElement?.id === 'editor'), false);
      await phone.close();
    });

    test('without scripts the text is there to read', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await owner.storageState() });
      const quiet = await plain.newPage();
      await quiet.goto(`${url}/drafts/${draft}`);
      assert.match(await quiet.locator('#editor').innerText(), /Demands that all ships/);
      await plain.close();
    });
  });
}
