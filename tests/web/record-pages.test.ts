/** The pages of members, vetoes, items and years over HTTP, without a browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { parseQuery, select } from '../../src/record/index.ts';
import { recordPages } from '../../src/web/figures/routes.ts';
import { renderPage } from '../../src/web/layout.ts';
import { testSite } from '../api/site.ts';
import { assemblyRecord } from '../import/assembly.ts';
import { record, siteOf, testDeps } from './world.ts';

const site = siteOf(testDeps('/nowhere'));
const api = testSite();
const get = (path: string) => site.request(path);
const page = async (path: string, status = 200): Promise<string> => {
  const response = await get(path);
  assert.equal(response.status, status, path);
  return response.text();
};
const unescaped = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const paths = [
  '/members',
  '/members/USA',
  '/members/GUY?sort=share',
  '/members/ROC',
  '/members/FRA?from=1990&to=2000-06&q=-unanimous',
  '/members/LIE',
  '/vetoes',
  '/vetoes?by=seat&from=1980',
  '/vetoes?q=veto:RUS',
  '/vetoes?member=USA&q=kind:substantive&by=seat',
  '/items',
  '/items/palestine',
  '/items/Palestinian%20question',
  '/items/=',
  '/items/palestine?from=1950&to=1950',
  '/years',
  '/years/1955',
  '/years/2024?q=item:palestine',
  '/decisions',
  '/decisions?q=minority:FRA+1990..',
];

test('every number leads to exactly as many decisions, every link leads somewhere, and nothing breaks the content policy', async () => {
  const links = new Set<string>();
  let numbers = 0;
  for (const path of paths) {
    const html = await page(path);
    assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+="|javascript:|undefined|NaN|\[object/, path);
    assert.equal((html.match(/<h1/g) ?? []).length, 1, path);
    for (const [, href] of html.matchAll(/href="([^"]+)/g)) links.add(unescaped(href!).replace(/#.*$/, ''));
    for (const [, href, number] of html.matchAll(/<a href="\/decisions\?q=([^"]+)">(?:All )?([\d,]+)<\/a>/g)) {
      const typed = decodeURIComponent(unescaped(href!));
      const query = parseQuery(record, typed);
      assert.ok(query.ok, typed);
      assert.equal(select(record, query.value).length, Number(number!.replaceAll(',', '')), `${path}: ${typed}`);
      numbers++;
    }
  }
  assert.ok(numbers > 2000);
  const others = [...links].filter((href) => !/^$|^\/ga$|^\/decisions|^\/assets|^data:/.test(href));
  assert.ok(others.length > 400);
  for (const href of others.filter((_, i) => i % 7 === 0 || /api|vetoes|items\?|years\?/.test(others[i]!))) {
    const response = await (href.startsWith('/api') || href.startsWith('/feed') ? api : site).request(href);
    assert.equal(response.status, 200, href);
  }
});

test('each chart has its numbers as CSV, a table, and what it does not show', async () => {
  for (const path of ['/members/USA', '/vetoes', '/items/palestine', '/years', '/years/2024']) {
    const html = await page(path);
    const charts = [...html.matchAll(/<figure class="chart">([\s\S]*?)<\/figure>/g)].map(([, inside]) => inside!);
    assert.ok(charts.length > 0, path);
    for (const inside of charts) {
      assert.match(inside, /<svg class="columns-chart"[^>]* role="img" aria-label="[^"]+"><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      assert.match(inside, /What it does not show:<\/b> \S+ \S+/);
      const csv = unescaped(/<a href="([^"]+)" download>Numbers as CSV/.exec(inside)![1]!);
      const rows = (await (await api.request(csv)).text()).trimEnd().split('\r\n');
      assert.match(rows[0]!, /^format,/);
      assert.ok(rows.length > 3, csv);
    }
  }
});

test('a member is found by any of its names and stands under its code', async () => {
  for (const [words, code] of [
    ['france', 'FRA'],
    ['Soviet', 'SUN'],
    ['usa', 'USA'],
    ['C%C3%B4te%20d%27Ivoire', 'CIV'],
  ]) {
    const response = await get(`/members/${words}?from=1990`);
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), `/members/${code}?from=1990`);
  }
  assert.match(await page('/members/SUN'), /<a href="\/members\/RUS">Russian Federation \(RUS\)<\/a>/);
  assert.match(await page('/members/EGY'), /United Arab Republic/);
  assert.match(await page('/members/LIE'), /Liechtenstein has never been a member/);
});

test('the vetoes of one member alone, in the page and in its CSV', async () => {
  const html = await page('/vetoes?member=GBR&from=1980');
  assert.match(html, /<option value="GBR" selected>/);
  const total = Number(/<p class="lede"><a href="[^"]+">(\d+)<\/a> decisions were vetoed/.exec(html)![1]);
  const query = parseQuery(record, 'veto:GBR since:1980');
  assert.ok(query.ok);
  assert.equal(total, select(record, query.value).length);
  const csv = unescaped(/<a href="([^"]+table=list)"/.exec(html)![1]!);
  assert.equal((await (await api.request(csv)).text()).trimEnd().split('\r\n').length - 1, total);
  assert.equal(await page('/vetoes?member=BRA'), await page('/vetoes'));
});

test('what is not there is a 404 with the nearest; what cannot be read a 400 with the form and the reason', async () => {
  assert.match(await page('/members/Frannce', 404), /<a href="\/members\/FRA">France<\/a>/);
  assert.match(await page('/items/cyprs', 404), /<a href="\/items\/cyprus">/);
  assert.match(await page('/years/1945', 404), /<a href="\/years\/1946">/);
  const bad = await page('/members/USA?q=vto:USA&from=1990', 400);
  assert.match(bad, /role="alert">At column 1: &quot;vto:&quot; is not a word of queries\. Nearest: veto:/);
  assert.match(bad, /name="from" value="1990"/);
  assert.match(await page('/vetoes?from=soon', 400), /from: /);
});

test('whatever stands in an address is shown as text', async () => {
  const hostile = `"'><script>alert(1)</script>`;
  const typed = encodeURIComponent(hostile);
  for (const path of [
    `/members/${typed}`,
    `/members/USA?q=${typed}`,
    `/members/USA?from=${typed}&to=${typed}&sort=${typed}`,
    `/vetoes?by=${typed}&member=${typed}&q=word:${typed}`,
    `/items/${typed}`,
    `/items/palestine?q=${typed}`,
    `/items?to=${typed}`,
    `/years/${typed}`,
    `/years/2024?q=${typed}`,
    `/decisions?q=${typed}&year=${typed}&outcome=${typed}&kind=${typed}`,
    '/members/%E0%A4%A',
    '/items/%E0%A4%A',
  ]) {
    const response = await get(path);
    assert.ok([200, 302, 400, 404].includes(response.status), `${path}: ${response.status}`);
    assert.doesNotMatch(await response.text(), /<script>|"'>/, path);
  }
});

test("another body's pages stand under its own address, and links stay there", async () => {
  const app = new Hono();
  recordPages(app, {
    record: assemblyRecord(record),
    base: '/ga',
    body: { id: 'GA', title: 'General Assembly', the: 'the Assembly' },
    page: (c, props, status = 200) => c.html(renderPage({ href: () => null, read: () => null }, props), status),
    notFound: (c, sentence) => c.text(sentence, 404),
  });
  for (const path of ['/ga/members', '/ga/members/FRA', '/ga/items', '/ga/items/palestine', '/ga/years/2023', '/ga/decisions?q=2023']) {
    const response = await app.request(path);
    assert.equal(response.status, 200, path);
    const html = await response.text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    const own = /^(#|\/ga\/|\/api\/[^?]*\?(.*&amp;)?body=GA)/;
    for (const [, href] of main.matchAll(/(?:href|action)="([^"]+)"/g)) assert.match(href!, own, `${path}: ${href}`);
    assert.ok(!/Security Council|permanent/i.test(main), path);
  }
  assert.equal((await app.request('/ga/vetoes')).status, 404);
});
