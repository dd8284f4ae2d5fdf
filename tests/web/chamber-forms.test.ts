/** The pages of chambers as a browser without scripts uses them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildWeb } from '../../scripts/build-web.ts';
import { createSite, type Live, openLive } from '../../src/api/index.ts';
import { webRoutes } from '../../src/web/index.tsx';
import { loadAssets } from '../../src/web/load.ts';
import { type Browser, browserOf, freshStore } from '../chambers/council.ts';
import { record, testDeps } from './world.ts';

describe('forms of a chamber', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  let site: ReturnType<typeof createSite>;
  let live: Live;
  before(async () => {
    await buildWeb(folder);
    fresh = await freshStore();
    const now = () => new Date().toISOString();
    live = openLive(fresh.store, { now, report: () => undefined });
    const deps = { ...testDeps(folder), store: fresh.store, live, now, record, assets: loadAssets(folder) };
    site = createSite(deps, { pages: webRoutes(deps) });
  });
  after(async () => {
    live.close();
    await fresh.done();
    rmSync(folder, { recursive: true });
  });

  /** Sends fields as a form does. */
  const post = (browser: Browser, path: string, fields: Record<string, string>) =>
    browser.send(path, new URLSearchParams(fields).toString(), { 'Content-Type': 'application/x-www-form-urlencoded' });
  /** Opens a chamber on the page; gives everybody's browser by the words of their link. */
  const open = async (fields: Record<string, string> = {}) => {
    const president = browserOf(site);
    const opened = await post(president, '/chambers', { date: '2024-03-25', name: 'Class 7b', ...fields });
    assert.equal(opened.status, 201);
    const id = /\/chambers\/([\w-]+)\?as=/.exec(opened.body)![1]!;
    const links = new Map<string, string>();
    for (const [, words, token] of (opened.body as string).matchAll(/<span>([^<]+)<\/span><input[^>]*\/join\/([\w-]+)"/g)) {
      links.set(words!, token!);
    }
    const enter = async (words: string): Promise<Browser> => {
      const browser = browserOf(site);
      assert.equal((await browser.send(`/join/${links.get(words)}`)).status, 303, words);
      return browser;
    };
    return { id, president, links, enter, log: async () => (await live.chambers.load(id))!.chamber.log };
  };
  /** The key that a page's forms carry. */
  const keyIn = (html: string): string => /name="key" value="([\w-]+)"/.exec(html)![1]!;

  test('a form sent twice from one page acts once; other words, or a page drawn anew, act again', async () => {
    const { id, president, log } = await open();
    const page = (await president.get(`/chambers/${id}`)).body as string;
    const fields = { key: keyIn(page), form: 'Propose a statement', statement: 'press', words: 'The members regret it.' };
    const [first, second] = await Promise.all([1, 2].map(() => post(president, `/chambers/${id}/act`, fields)));
    assert.deepEqual([first!.status, second!.status], [303, 303]);
    assert.equal((await log()).length, 1);
    await post(president, `/chambers/${id}/act`, { ...fields, words: 'The members welcome it.' });
    assert.equal((await log()).length, 2, 'gone back, and other words written');
    const again = keyIn((await president.get(`/chambers/${id}`)).body);
    assert.notEqual(again, fields.key);
    await post(president, `/chambers/${id}/act`, { ...fields, key: again });
    assert.equal((await log()).length, 3);
    const press = { key: again, action: JSON.stringify({ type: 'call_to_order' }) };
    for (const _ of [1, 2]) assert.equal((await post(president, `/chambers/${id}/act`, press)).status, 303);
    assert.equal((await log()).length, 4);
    assert.equal((await post(president, `/chambers/${id}/act`, { action: press.action })).status, 409, 'without a key it is another');
  });

  test('a private meeting offers no link to look on, and says why', async () => {
    const { id, president, links } = await open({ private: 'on' });
    assert.equal((await live.chambers.load(id))!.chamber.setup.private, true);
    assert.deepEqual(
      [...links.keys()].filter((words) => !words.startsWith('Delegation')),
      ['Presidency', 'Secretariat'],
    );
    const page = (await president.get(`/chambers/${id}/links`)).body as string;
    assert.doesNotMatch(page, /value="(audience|projector)"/);
    assert.match(page, /The meeting is private \(rules 48 and 55\)/);
    const forced = await post(president, `/chambers/${id}/links`, { who: 'audience' });
    assert.equal(forced.status, 422);
    assert.match(forced.body, /held in private/);
  });

  test('a link is made that holds until the end of a day', async () => {
    const { id, president } = await open();
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    assert.equal((await post(president, `/chambers/${id}/links`, { who: 'delegation FRA', until: day })).status, 201);
    assert.equal((await live.access.of(id)).at(-1)!.expires, `${day}T23:59:59.999Z`);
    for (const until of ['2020-01-01', 'tomorrow']) {
      assert.equal((await post(president, `/chambers/${id}/links`, { who: 'audience', until })).status, 422, until);
    }
  });

  test('a chamber is deleted on its page, by its name, by presidency and Secretariat only', async () => {
    const { id, president, enter } = await open();
    const path = `/chambers/${id}/delete`;
    for (const words of ['Delegation: France', 'Audience', 'Screen of the room']) {
      const browser = await enter(words);
      assert.equal((await browser.get(path)).status, 403, words);
      assert.equal((await post(browser, path, { name: 'Class 7b' })).status, 403, words);
      assert.doesNotMatch((await browser.get(`/chambers/${id}`)).body, /\/delete\?/);
    }
    const secretary = await enter('Secretariat');
    assert.match((await secretary.get(`/chambers/${id}`)).body, /\/delete\?/);
    const wrong = await post(secretary, path, { name: 'Class' });
    assert.equal(wrong.status, 409);
    assert.match(wrong.body, /nothing was deleted/);
    assert.match((await post(secretary, path, { name: 'Class 7b' })).body, /deleted on .* by the Secretariat; its log had 1 entry/);
    const gone = await president.get(`/chambers/${id}`);
    assert.equal(gone.status, 404);
    assert.match(gone.body, /was deleted on/);
    assert.doesNotMatch((await president.get('/chambers')).body, /Class 7b/);
  });
});
