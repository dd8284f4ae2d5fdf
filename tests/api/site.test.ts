import assert from 'node:assert/strict';
import test from 'node:test';
import { Hono } from 'hono';
import { members } from '../../src/api/schemas/council.ts';
import { decided } from '../../src/api/schemas/ruling.ts';
import { memoryStore } from './fakes.ts';
import { post, testSite } from './site.ts';

test('ballots are decided over HTTP', async () => {
  const site = testSite();
  const response = await post(site, '/api/decide', {
    date: '2024-03-22',
    ballots: { against: ['Russia', 'China', 'Algeria'], abstaining: ['Guyana'], rest: 'Y' },
  });
  const body = await response.json();
  assert.equal(response.status, 200);
  assert.deepEqual(decided.parse(body), body);
  assert.equal(body.outcome, 'vetoed');
  assert.deepEqual(body.tally, { Y: 11, N: 3, A: 1, P: 0, X: 0 });
  assert.equal(body.composition.members.length, 15);
  assert.equal((await post(site, '/api/decide', { date: '1945-01-01', ballots: {} })).status, 400);
  assert.equal((await post(site, '/api/decide', '{')).status, 400);
  const twice = await post(site, '/api/decide', '{"date":"2024-03-22","ballots":{"US":"Y","US":"N","rest":"Y"}}');
  assert.match((await twice.json()).sentence, /"US" stands twice/);
  assert.equal((await post(site, '/api/decide', 'x', { 'Content-Type': 'text/plain' })).status, 415);
  assert.equal((await post(site, '/api/decide', ' '.repeat(100_001))).status, 413);
});

test('members on a date, today when none is given', async () => {
  const site = testSite();
  const then = await (await site.request('/api/members?date=1950-06-27')).json();
  assert.deepEqual(members.parse(then), then);
  assert.equal(then.members.length, 11);
  assert.equal(then.required, 7);
  assert.equal((await (await site.request('/api/members')).json()).date, '2024-03-25');
  const bad = await site.request('/api/members?date=1066-10-14');
  assert.equal(bad.status, 400);
  assert.match((await bad.json()).sentence, /^date: /);
});

test('health follows the store', async () => {
  assert.deepEqual(await (await testSite().request('/healthz')).json(), { status: 'ok' });
  const silent = testSite({ store: { ...memoryStore(), ping: () => Promise.reject(new Error('gone')) }, report: () => undefined });
  assert.equal((await silent.request('/healthz')).status, 503);
});

test('unknown addresses and methods under /api are answered in JSON', async () => {
  const site = testSite();
  const unknown = await site.request('/api/nothing/here');
  assert.equal(unknown.status, 404);
  assert.equal((await unknown.json()).code, 'no_such_address');
  for (const [path, allow] of [
    ['/api/check', 'POST'],
    ['/api/checks/x', 'GET, DELETE'],
    ['/api', 'GET'],
  ] as const) {
    const wrong = await site.request(path, { method: 'PUT' });
    assert.equal(wrong.status, 405, path);
    assert.equal(wrong.headers.get('allow'), allow);
    assert.equal((await wrong.json()).code, 'wrong_method');
  }
  assert.equal((await site.request('/api/check')).status, 405);
});

test('an exception is a 500 in a sentence, told to the log and not to the user', async () => {
  const told: unknown[] = [];
  const site = testSite({
    check: () => {
      throw new Error('inner secret');
    },
    report: (error) => told.push(error),
  });
  const response = await post(site, '/api/check', { text: 'x' });
  assert.equal(response.status, 500);
  assert.doesNotMatch(await response.text(), /secret/);
  assert.equal(told.length, 1);
});

test('a page of another site can change nothing', async () => {
  const store = memoryStore();
  const site = testSite({ store });
  await post(site, '/api/check', { text: 'x', keep: true });
  const remove = (headers: Record<string, string>) =>
    site.request('http://localhost/api/checks/check-1', { method: 'DELETE', headers: { Host: 'localhost', ...headers } });
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:9999' },
  ]) {
    const response = await remove(headers as Record<string, string>);
    assert.equal(response.status, 403);
    assert.equal((await response.json()).code, 'foreign_origin');
  }
  assert.equal((await post(site, '/api/check', { text: 'y', keep: true }, { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
  assert.equal((await store.listChecks()).length, 1);
  assert.equal((await remove({ Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' })).status, 204);
  assert.equal((await remove({ Origin: 'http://localhost' })).status, 404);
});

test('a server for this machine alone answers to loopback names only', async () => {
  const site = testSite({}, { loopbackOnly: true });
  const asking = (host: string) => site.request('/healthz', { headers: { Host: host } });
  for (const host of ['localhost:4280', '127.0.0.1:4280', '[::1]:4280', 'penholder.localhost'])
    assert.equal((await asking(host)).status, 200, host);
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1', ''])
    assert.equal((await asking(host)).status, 421, host);
});

test('every answer carries the security headers and no leave for other sites', async () => {
  const pages = new Hono().get('/', (c) => c.html('<p>Hello</p>'));
  const site = testSite({}, { pages });
  for (const path of ['/', '/api', '/api/nothing', '/healthz', '/api/openapi.json']) {
    const { headers } = await site.request(path, { headers: { Origin: 'https://other.example' } });
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'.*frame-ancestors 'none'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
});
