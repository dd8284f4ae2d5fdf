/** What the pages answer over HTTP, without a browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildWeb } from '../../scripts/build-web.ts';
import { testSite } from '../api/site.ts';
import { record, siteOf, testDeps } from './world.ts';

describe('routes of the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
  let built: Awaited<ReturnType<typeof buildWeb>>;
  before(async () => {
    built = await buildWeb(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const app = () => siteOf(testDeps(folder));

  test('the scripts of the decision page stay under their budget of 60 kB compressed', () => {
    const size = built.find((file) => file.name === 'what-if.js')?.gzipped ?? Number.POSITIVE_INFINITY;
    assert.ok(size < 20_000, `${size} bytes`);
  });

  test('assets carry their hash and are kept for good; others are not there', async () => {
    const css = built.find((file) => file.name === 'site.css')?.served;
    const response = await app().request(`/assets/${css}`);
    assert.equal(response.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
    assert.equal((await app().request('/assets/..%2fmanifest.json')).status, 404);
  });

  test('every page forbids foreign and inline scripts and styles, and has none', async () => {
    for (const path of ['/', '/samples/ramadan', '/decisions/S/RES/2728', '/texts', '/about']) {
      const response = await app().request(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /script-src 'self'; style-src 'self'/);
      const html = await response.text();
      assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+="|javascript:/);
      assert.doesNotMatch(html.replaceAll(/<script type="(module" src=|application\/json")/g, ''), /<script/);
    }
  });

  test('every decision of the record has its page', async () => {
    const pages = app();
    for (const decision of record.decisions) {
      const response = await pages.request(`/decisions/${decision.id}`);
      assert.equal(response.status, 200, decision.id);
    }
  });

  test('what a decision page offers to take away is there, and so is the feed', async () => {
    const html = await (await app().request('/decisions/S/PV.9586/amendment-1')).text();
    const offered = [...html.matchAll(/<a href="(\/api\/[^"]+)"/g), ...html.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(
      (m) => m[1],
    );
    const api = testSite();
    const types = await Promise.all(
      offered.map(async (address) => {
        const response = await api.fetch(new Request(`http://localhost${address}`));
        assert.equal(response.status, 200, address);
        return response.headers.get('content-type')?.split(';')[0];
      }),
    );
    assert.deepEqual(types, [
      'application/x-bibtex',
      'application/vnd.citationstyles.csl+json',
      'image/svg+xml',
      'text/html',
      'application/json',
      'application/atom+xml',
    ]);
  });

  test('another site can neither check nor delete', async () => {
    const foreign = { method: 'POST', headers: { origin: 'https://elsewhere.example', host: 'localhost' }, body: new FormData() };
    assert.equal((await app().request('/check', foreign)).status, 403);
    assert.equal((await app().request('/checks/check-1/delete', foreign)).status, 403);
  });

  test('too much at once is a sentence', async () => {
    const response = await app().request('/check', { method: 'POST', headers: { 'content-length': '99000000' }, body: 'x' });
    assert.equal(response.status, 413);
    assert.match(await response.text(), /too much at once/);
  });

  test('what is not there has a page that says so; the API is passed by', async () => {
    const pages = app();
    for (const path of ['/nothing', '/checks/none', '/samples/none', '/decisions/%E0%A4%A', '/decisions/<script>']) {
      const response = await pages.request(path);
      assert.equal(response.status, 404, path);
      assert.doesNotMatch(await response.text(), /<script>/);
    }
    assert.match((await pages.request('/api/none')).headers.get('content-type') ?? '', /json/);
  });

  test('a fault gives a page without its details and is reported', async () => {
    const seen: unknown[] = [];
    const deps = testDeps(folder);
    const broken = {
      ...deps,
      store: { ...deps.store, listChecks: () => Promise.reject(new Error('disk on fire')) },
      report: (e: unknown) => seen.push(e),
    };
    const response = await siteOf(broken).request('/');
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /disk on fire/);
    assert.equal(seen.length, 1);
  });

  test('a typed query of a count can be run from the address', async () => {
    const html = await (
      await app().request(`/decisions?${new URLSearchParams({ q: 'veto:USA since:2023-10-07 until:2024-03-25' })}`)
    ).text();
    assert.match(html, /S\/2024\/173/);
    assert.doesNotMatch(html, /S\/2024\/239</);
  });
});
