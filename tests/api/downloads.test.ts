import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { z } from '@hono/zod-openapi';
import { cslItem } from '../../src/api/schemas/cite.ts';
import { refusal } from '../../src/api/schemas/common.ts';
import { count, type DecisionRow, decisionFromRow, parseQuery } from '../../src/record/index.ts';
import { loadRecord } from '../../src/record/load.ts';
import { testSite } from './site.ts';

const record = loadRecord();
const site = testSite();
const get = async (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

test('the record comes down whole as JSON Lines and is the record', async () => {
  const response = await get('/api/export.jsonl');
  assert.equal(response.headers.get('penholder-format'), '1');
  assert.equal(response.headers.get('content-disposition'), 'attachment; filename="penholder-decisions.jsonl"');
  const lines = (await response.text()).split('\n').slice(0, -1);
  assert.deepEqual(
    lines.map((line) => decisionFromRow(JSON.parse(line) as DecisionRow)),
    record.decisions,
  );
});

test('a query chooses the decisions of every download', async () => {
  const query = parseQuery(record, 'veto:USA');
  assert.ok(query.ok);
  const { decisions } = count(record, query.value);
  const asked = `query=${encodeURIComponent('veto:USA')}`;
  const csv = await (await get(`/api/export.csv?${asked}`)).text();
  assert.deepEqual(
    csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[1]),
    decisions,
  );
  const ballots = (await (await get(`/api/ballots.jsonl?${asked}`)).text()).split('\n').slice(0, -1);
  const met = ballots.map((line) => JSON.parse(line) as { decision: string; member: string; veto: boolean });
  assert.deepEqual([...new Set(met.map((one) => one.decision))], decisions);
  assert.equal(met.filter((one) => one.member === 'USA' && one.veto).length, decisions.length);
  assert.match(await (await get(`/api/ballots.csv?${asked}`)).text(), /^format,decision,date,/);
});

test('a query that cannot be read is refused, on every download', async () => {
  for (const path of [
    '/api/export.csv',
    '/api/export.jsonl',
    '/api/export.sqlite',
    '/api/export.parquet',
    '/api/ballots.csv',
    '/feed.xml',
  ]) {
    const response = await get(`${path}?query=vto:USA`);
    assert.equal(response.status, 400, path);
    const body = await response.json();
    assert.deepEqual(refusal.parse(body), body);
    assert.match(body.sentence, /^query: /);
  }
});

test('SQLite and Parquet come as what they are, and leave nothing behind', async () => {
  // A folder of our own: other tests download at the same time.
  const usual = process.env.TMPDIR;
  const own = mkdtempSync(join(tmpdir(), 'penholder-test-'));
  process.env.TMPDIR = own;
  const bytes = async (path: string) => Buffer.from(await (await get(`${path}?query=veto:USA`)).arrayBuffer());
  assert.equal((await bytes('/api/export.sqlite')).toString('latin1', 0, 15), 'SQLite format 3');
  for (const path of ['/api/export.parquet', '/api/ballots.parquet']) {
    const file = await bytes(path);
    assert.deepEqual([file.toString('latin1', 0, 4), file.toString('latin1', file.length - 4)], ['PAR1', 'PAR1']);
  }
  assert.deepEqual(readdirSync(own), []);
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(own, { recursive: true });
});

test('CSV for spreadsheets is asked for', async () => {
  const bytes = new Uint8Array(await (await get('/api/export.csv?query=S/RES/2728&spreadsheet=yes')).arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});

test('a reader that leaves stops the writing', async () => {
  const reader = (await get('/api/ballots.csv')).body!.getReader();
  assert.ok((await reader.read()).value!.length > 0);
  await reader.cancel();
});

test('citations under every reference, in both styles', async () => {
  for (const reference of ['S/RES/2728', 'S%2FRES%2F2728', 'S-RES-2728', '2728']) {
    const response = await get(`/api/decisions/${reference}/cite`);
    assert.match(response.headers.get('content-type')!, /^application\/x-bibtex/, reference);
    assert.match(await response.text(), /^@misc\{UNSC-S-RES-2728,/);
  }
  const items = await (await get('/api/decisions/S/PV.9586/cite?style=csl')).json();
  assert.deepEqual(z.array(cslItem).parse(items), items);
  assert.deepEqual(
    items.map((one: { id: string }) => one.id),
    ['UNSC-S-PV-9586-amendment-1', 'UNSC-S-RES-2728'],
  );
  assert.equal((await get('/api/decisions/S/RES/2728/cite?style=apa')).status, 400);
  assert.equal((await get('/api/decisions/S/RES/99999/cite')).status, 404);
  assert.equal((await get('/api/decisions/cite')).status, 404);
});

test('embeds may stand on other pages, and can do nothing there', async () => {
  for (const [form, type] of [
    ['embed.svg', 'image/svg+xml'],
    ['embed.html', 'text/html'],
  ] as const) {
    const response = await get(`/api/decisions/S/2024/239/${form}`);
    assert.equal(response.status, 200);
    assert.ok(response.headers.get('content-type')!.startsWith(type));
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(response.headers.get('content-security-policy')!, /default-src 'none'; frame-ancestors \*/);
    const text = await response.text();
    assert.doesNotMatch(text, /<script/);
    assert.match(text, /Veto: China and the Russian Federation/);
    const several = await get(`/api/decisions/S/PV.9586/${form}`);
    assert.equal(several.status, 404);
    assert.deepEqual((await several.json()).nearest, ['S/PV.9586/amendment-1', 'S/RES/2728']);
    assert.equal((await get(`/api/decisions/nothing/${form}`)).status, 404);
  }
});

test('links name the address by which the reader came', async () => {
  const feed = async (headers: Record<string, string>) => (await get('http://localhost/feed.xml?query=veto:USA', headers)).text();
  assert.match(await feed({}), /rel="self"[^>]* href="http:\/\/localhost\/feed\.xml\?query=veto:USA"/);
  const behind = await feed({ 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'votes.example' });
  assert.match(behind, /href="https:\/\/votes\.example\/decisions\/S/);
  const made = await feed({ 'X-Forwarded-Host': 'x"><script>' });
  assert.doesNotMatch(made, /script/);
});

test('a feed that did not change is not sent again', async () => {
  const first = await get('/feed.xml');
  assert.match(first.headers.get('content-type')!, /^application\/atom\+xml/);
  const again = await get('/feed.xml', { 'If-None-Match': first.headers.get('etag')! });
  assert.equal(again.status, 304);
});
