/** The pages of a second body under /ga, over HTTP. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { count, parseQuery } from '../../src/record/index.ts';
import { assemblyRecord } from '../import/assembly.ts';
import { record, siteOf, testDeps } from './world.ts';

describe('pages of the Assembly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-web-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const assembly = assemblyRecord(record);
  const app = siteOf({ ...testDeps(folder), assembly });
  const get = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, to: response.headers.get('location'), html: await response.text() };
  };

  test('a decision has its page under /ga, with every ballot, the rule, and no table for two hundred', async () => {
    assert.equal((await get('/decisions/A/RES/78/2')).to, '/ga/decisions/A/RES/78/2');
    assert.equal((await get('/ga/decisions/S/RES/2728')).to, '/decisions/S/RES/2728');
    assert.equal((await get('/ga/decisions/a/res/78/2')).to, '/ga/decisions/A/RES/78/2');
    const { status, html } = await get('/ga/decisions/A/RES/78/2');
    assert.equal(status, 200);
    assert.match(html, /Resolution of the General Assembly/);
    assert.match(html, /Charter Art\. 18/);
    assert.match(html, /\d+ in favour, \d+ against, \d+ abstaining, \d+ not voting/);
    assert.match(html, /Question of &lt;Palestine&gt;/);
    assert.doesNotMatch(html, /what-if|permanent member|Absent/);
    const { members } = assembly.decisions[0]!;
    assert.ok(html.includes('Zimbabwe') && members!.length > 190);
  });

  test('lists, members, items and years lead to pages of the Assembly, and count as queries do', async () => {
    const query = parseQuery(assembly, 'ballot:FRA=Y');
    assert.ok(query.ok);
    const { value } = count(assembly, query.value);
    assert.match((await get('/ga/decisions?q=ballot:FRA=Y')).html, new RegExp(`${value} decisions?, newest first`));
    const member = await get('/ga/members/FRA');
    assert.match(member.html, /Member of the General Assembly/);
    assert.match(member.html, /Not voting/);
    assert.doesNotMatch(member.html, /href="\/decisions\?q=ballot/);
    for (const path of ['/ga/members', '/ga/items', '/ga/items/palestine', '/ga/years', '/ga/years/2023']) {
      const { status, html } = await get(path);
      assert.equal(status, 200, path);
      assert.match(html, /General Assembly|Assembly/, path);
    }
    assert.equal((await get('/ga/vetoes')).status, 404);
    assert.equal((await get('/ga')).to, '/ga/decisions');
  });

  test('without an import the page says how to get one', async () => {
    const bare = siteOf(testDeps(folder));
    for (const [path, status] of [
      ['/ga', 200],
      ['/ga/members/FRA', 404],
    ] as const) {
      const response = await bare.request(path);
      assert.equal(response.status, status);
      assert.match(await response.text(), /penholder record import/);
    }
  });
});
