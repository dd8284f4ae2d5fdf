/** The lessons, over HTTP: they need no script. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { meetingNames } from '../../src/procedure/load.ts';
import { siteOf, testDeps } from './world.ts';

const site = siteOf(testDeps(mkdtempSync(join(tmpdir(), 'penholder-learn-'))));
const page = async (path: string): Promise<string> => {
  const response = await site.request(path);
  assert.equal(response.status, 200, path);
  return response.text();
};

/** Addresses that lead on from a page of a lesson: "Go on", or a ballot where one is asked for. */
const onward = (html: string, path: string): string | null => {
  const on = /href="([^"]+)">Go on</.exec(html)?.[1];
  if (on) return on.replaceAll('&amp;', '&').split('#')[0]!;
  return html.includes('name="ballot"') ? `${path}&ballot=Y` : null;
};

test('25 March 2024 from the seat of the United States: its no would have been a veto', async () => {
  let path: string | null = '/learn/2024-03-25?seat=USA&step=0';
  let told = '';
  let steps = 0;
  while (path !== null) {
    const html: string = await page(path);
    const asked: boolean = html.includes('name="ballot"');
    // Before the learner has voted nothing tells how it ended.
    if (asked) assert.doesNotMatch(html, /How it was|class="what-ifs"/);
    told += html;
    path = onward(html, path);
    assert.ok(++steps < 100);
  }
  assert.match(told, /You sit as United States/);
  assert.match(told, /Against.*?Not adopted: vetoed: fourteen in favour/s);
  assert.match(told, /Abstaining \(United States[^)]* that day\)/);
  assert.match(told, /14–0–1|14&#8211;0&#8211;1/);
  assert.match(told, /Take another seat/);
});

test('every meeting can be sat through from every page of it; what is asked for and is not there is not', async () => {
  const list = await page('/learn');
  for (const name of meetingNames()) {
    assert.ok(list.includes(`/learn/${name}`));
    const seats = [...(await page(`/learn/${name}`)).matchAll(/seat=([A-Z]{3})&amp;step=0/g)].map(([, code]) => code!);
    assert.ok(seats.length >= 11, name);
    let path: string | null = `/learn/${name}?seat=${seats.at(-1)}&step=0`;
    for (let n = 0; path !== null && n < 200; n++) path = onward(await page(path), path);
  }
  for (const odd of ['?seat=XXX&step=0', '?seat=USA&step=-1', '?seat=USA&step=1e9', '?seat=USA&step=x&ballot=<script>']) {
    assert.match(await page(`/learn/2024-03-25${odd}`), /Take a seat/);
  }
  assert.equal((await site.request('/learn/1999-01-01')).status, 404);
  assert.equal((await site.request('/learn/..%2f..%2fpackage')).status, 404);
});
