/** A meeting in Chromium: everybody with a browser of their own, some on phones, lines that break. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildWeb } from '../../scripts/build-web.ts';
import { createSite, type Live, openLive } from '../../src/api/index.ts';
import { webRoutes } from '../../src/web/index.tsx';
import { loadAssets } from '../../src/web/load.ts';
import { freshStore, members2024 } from '../chambers/council.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { record, testDeps } from './world.ts';

if (hasBrowser) {
  describe('a chamber in Chromium', () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
    let browser: Browser;
    let fresh: Awaited<ReturnType<typeof freshStore>>;
    let live: Live;
    let server: ReturnType<typeof serve>;
    let url: string;
    const faults: string[] = [];
    const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 } };

    before(async () => {
      await buildWeb(folder);
      fresh = await freshStore();
      const now = () => new Date().toISOString();
      live = openLive(fresh.store, { now, report: (error) => faults.push(String(error)) });
      const deps = { ...testDeps(folder), store: fresh.store, live, now, record, assets: loadAssets(folder) };
      const site = createSite(deps, { pages: webRoutes(deps) });
      [browser] = await Promise.all([
        openBrowser(),
        new Promise<void>((resolve) => {
          server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, (info) => {
            url = `http://127.0.0.1:${info.port}`;
            resolve();
          });
        }),
      ]);
    });
    after(async () => {
      await browser?.close();
      live?.close();
      server?.close();
      await fresh?.done();
      rmSync(folder, { recursive: true, force: true });
    });

    const shots = process.env.PENHOLDER_TEST_SHOTS;
    const shoot = async (page: Page, name: string) => {
      if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    };

    const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
      const page = await (await browser.newContext(options)).newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      return page;
    };

    /** Opens a chamber by the form; gives the President's page and everybody's links. */
    const openChamber = async (name: string) => {
      const president = await newPage();
      await president.goto(`${url}/chambers`);
      await shoot(president, 'chambers');
      await president.fill('[name=date]', '2024-03-25');
      await president.fill('[name=name]', name);
      await president.fill('[name=meeting]', '9586');
      await president.fill('[name=next_resolution]', '2728');
      await president.click('text=Open it and make the links');
      const links = new Map<string, string>();
      for (const field of await president.locator('.links label').all()) {
        links.set(await field.locator('span').innerText(), await field.locator('input').inputValue());
      }
      await shoot(president, 'links');
      await president.click('text=Enter the chamber');
      return { president, links };
    };

    const enter = async (link: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const page = await newPage(options);
      await page.goto(link);
      await page.click('text=Enter');
      await page.waitForURL('**/chambers/**');
      return page;
    };

    const live_ = (page: Page) => page.locator('.line.following').waitFor();
    const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 10_000 });
    const fillIn = async (page: Page, title: string, fields: Record<string, string>, button: string) => {
      await page.locator('summary', { hasText: new RegExp(`^${title}$`) }).click();
      const form = page.locator('details', { has: page.locator('summary', { hasText: new RegExp(`^${title}$`) }) });
      for (const [field, value] of Object.entries(fields)) await form.locator(`[name=${field}]`).fill(value);
      await form.locator('button', { hasText: button }).click();
    };

    /** Brings a chamber to the vote on a draft of Mozambique's. */
    const toTheVote = async (president: Page, mover: Page) => {
      await fillIn(president, 'Provisional agenda', { items: 'The situation in the Middle East' }, 'Put forward');
      await president.click('text=Call the meeting to order');
      await president.click('text=Adopt the agenda, there being no objection');
      await see(mover, 'The meeting is open.');
      await fillIn(mover, 'Submit a draft', { symbol: 'S/2024/254', title: 'Ceasefire for Ramadan' }, 'Submit');
      await president.click('button:has-text("Put to the vote")');
      await see(mover, 'Question put, by show of hands');
    };

    const vote = async (id: string, tokens: Map<string, string>, ballots: (code: string) => string, skip: readonly string[]) => {
      for (const { code, name } of (await live.chambers.load(id))!.chamber.setup.composition.members) {
        if (skip.includes(code)) continue;
        const pass = await live.access.look(tokens.get(`Delegation: ${name}`)!.split('/').at(-1)!);
        assert.ok('role' in pass);
        const acted = await live.chambers.act(id, pass, { type: 'ballot', ballot: ballots(code) }, null);
        assert.ok(acted.ok);
      }
    };

    test('created, called to order, voted on phones, vetoed, announced; the wall shows what the room may know', async () => {
      const { president, links } = await openChamber('Ramadan');
      assert.equal(links.size, 19);
      const [mozambique, russia, wall, audience] = await Promise.all([
        enter(links.get('Delegation: Mozambique')!, phone),
        enter(links.get('Delegation: Russian Federation')!, phone),
        enter(links.get('Screen of the room')!, { viewport: { width: 1600, height: 900 } }),
        enter(links.get('Audience')!),
      ]);
      await Promise.all([president, mozambique, russia, audience].map(live_));
      assert.equal(await audience.locator('.doing').count(), 0);
      await toTheVote(president, mozambique);
      await mozambique.click('text=Vote in favour');
      await see(mozambique, 'Your vote is in.');
      // Hands are seen by all while they go up.
      await see(wall, '1–0–0');
      await see(russia, '1–0–0');
      await shoot(russia, 'phone-voting');
      await russia.click('text=Vote against');
      await see(russia, /will be a veto if nine are in favour/);
      const id = new URL(president.url()).pathname.split('/').at(-1)!;
      await vote(id, links, (code) => (code === 'USA' ? 'A' : 'Y'), ['MOZ', 'RUS']);
      await see(wall, '13–1–1');
      await shoot(president, 'president-voting');
      await president.click('text=Announce the result');
      for (const page of [wall, president, mozambique, russia, audience]) await see(page, 'Vetoed');
      await see(wall, /debate the veto by/);
      await shoot(wall, 'wall-vetoed');
      await shoot(mozambique, 'phone-vetoed');
      await shoot(president, 'president-vetoed');
      // What is announced is final: there is nothing to press that would take it back.
      assert.equal(await president.locator('summary', { hasText: 'Take back the last entry' }).count(), 0);
      const { chamber } = (await live.chambers.load(id))!;
      assert.equal(chamber.decided[0]!.outcome, 'vetoed');
      // On a phone nothing is wider than the screen.
      for (const page of [mozambique, russia]) {
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), 'fits the phone');
      }
      await president.locator('.decided a').click();
      await see(president, /thirteen in favour/);
      await president.locator('#what-if-island fieldset', { hasText: 'Russian Federation' }).locator('label[title="Abstaining"]').click();
      await president.locator('#what-if-island').getByText('Adopted').first().waitFor();
      await shoot(president, 'decision');
      await president.goBack();
      await president.click('text=Replay step by step');
      await president.locator('input[type=range]').fill('5');
      await see(president, 'Step 5 of');
      await shoot(president, 'replay');
      assert.deepEqual(faults, []);
    });

    test('reloaded in the middle of a vote, offline and back: nothing lost, nothing invented', async () => {
      const { president, links } = await openChamber('Broken lines');
      const [mozambique, france] = await Promise.all([
        enter(links.get('Delegation: Mozambique')!, phone),
        enter(links.get('Delegation: France')!, phone),
      ]);
      await Promise.all([president, mozambique, france].map(live_));
      await toTheVote(president, mozambique);
      await mozambique.click('text=Vote in favour');
      await see(mozambique, 'Your vote is in.');
      await mozambique.reload();
      await see(mozambique, 'Your vote is in.');
      await see(mozambique, '1–0–0');

      await france.context().setOffline(true);
      await france.evaluate(() => dispatchEvent(new Event('offline')));
      await see(france, /Not connected/);
      // A vote given while the line is down waits, and is not shown as given.
      await see(france, '1–0–0');
      await france.click('button:has-text("Abstain")');
      const id = new URL(president.url()).pathname.split('/').at(-1)!;
      await vote(id, links, () => 'Y', ['MOZ', 'FRA']);
      await see(president, '14–0–0');
      assert.equal(await france.getByText('Your vote is in.').count(), 0);
      await france.context().setOffline(false);
      await see(france, '14–0–1');
      await see(france, 'Your vote is in.');
      await see(president, '14–0–1');
      await president.click('text=Announce the result');
      await see(france, 'S/RES/2728');
      const { chamber } = (await live.chambers.load(id))!;
      assert.equal(chamber.log.filter(({ type, by }) => type === 'ballot' && by === 'FRA').length, 1);
      assert.equal(Object.keys(chamber.decided[0]!.ballots).length, members2024.length);
      assert.deepEqual(faults, []);
    });

    test('without scripts a delegation votes and the President announces', async () => {
      const { president, links } = await openChamber('Plain pages');
      const plain = await enter(links.get('Delegation: Mozambique')!, { ...phone, javaScriptEnabled: false });
      const id = new URL(president.url()).pathname.split('/').at(-1)!;
      const by = async (who: string) => {
        const pass = await live.access.look(links.get(who)!.split('/').at(-1)!);
        assert.ok('role' in pass);
        return (action: object) => live.chambers.act(id, pass, action, null);
      };
      const chair = await by('Presidency');
      await chair({ type: 'propose_agenda', items: ['x'] });
      await chair({ type: 'call_to_order' });
      await chair({ type: 'adopt_agenda' });
      await plain.reload();
      await fillIn(plain, 'Submit a draft', { symbol: 'S/1', title: 'A <b>draft</b>' }, 'Submit');
      await chair({ type: 'put', question: { on: 'draft', id: 'S/1' } });
      await plain.reload();
      const again = await plain.context().newPage();
      await again.goto(plain.url());
      await plain.click('text=Vote in favour');
      await see(plain, 'Your vote is in.');
      assert.equal(await plain.locator('b', { hasText: 'draft' }).count(), 0, 'what people write is text');
      // The same press from an old page is refused in a sentence.
      await again.click('text=Vote in favour');
      await see(again, /has voted so already/);
      assert.deepEqual(faults, []);
    });

    test('a lesson on a phone', async () => {
      const learner = await newPage(phone);
      await learner.goto(`${url}/learn/2024-03-25?seat=USA&step=3`);
      await learner.click('button:has-text("Against")');
      await see(learner, /the negative vote of the United States is a veto/);
      await shoot(learner, 'lesson');
      assert.ok(await learner.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1), 'fits the phone');
    });

    test('a link that is withdrawn closes the page it opened', async () => {
      const { president, links } = await openChamber('Withdrawn');
      const france = await enter(links.get('Delegation: France')!, phone);
      await live_(france);
      await president.click('text=Invitations');
      await president.click('[aria-label="Withdraw: Delegation: France"]');
      await see(president, /withdrawn/);
      await france.reload();
      await see(france, /has been withdrawn/);
      assert.deepEqual(faults, []);
    });
  });
}
