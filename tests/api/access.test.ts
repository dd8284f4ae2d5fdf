/** Links, sessions, roles and limits, through a small app that asks as the routes do. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { Hono } from 'hono';
import { type Access, accessOn, isTurned } from '../../src/api/access/access.ts';
import { bucketsOf } from '../../src/api/access/buckets.ts';
import { readSession, withInvitation, writeSession } from '../../src/api/access/session.ts';
import { refused } from '../../src/api/answers.ts';
import type { Store } from '../../src/store/index.ts';
import { openOrThrow } from '../store/open-or-throw.ts';

describe('access', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-access-'));
  let store: Store;
  let access: Access;
  let app: Hono;
  let instant = Date.UTC(2026, 10, 28, 12);
  const now = () => new Date(instant).toISOString();
  const later = (seconds: number) => new Date(instant + seconds * 1000).toISOString();

  before(async () => {
    store = await openOrThrow({ dataFolder: folder });
    access = accessOn(store, now);
    app = new Hono();
    app.post('/join/:token', async (c) => {
      const pass = await access.join(c, c.req.param('token'));
      return isTurned(pass) ? refused(c, pass, pass.status) : c.json(pass);
    });
    app.get('/things/:id', async (c) => {
      const pass = await access.who(c, c.req.param('id'), c.req.query('role')?.split(','));
      return isTurned(pass) ? refused(c, pass, pass.status) : c.json(pass);
    });
    app.post('/things/:id', async (c) => {
      const pass = await access.write(c, c.req.param('id'), ['chair']);
      return isTurned(pass) ? refused(c, pass, pass.status) : c.json(pass);
    });
    app.get('/mine', async (c) => c.json(await access.mine(c)));
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0]!;
  const join_ = (token: string, cookie = '') => app.request(`/join/${token}`, { method: 'POST', headers: { cookie } });
  const get = async (path: string, cookie: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers: { cookie, ...headers } });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test('a link opens its thing, in its role and seat, and no other thing', async () => {
    const [invited] = await access.invite([{ thing: 'one', role: 'delegation', seat: 'FRA', label: 'Ana' }]);
    assert.equal((await get('/things/one', '')).status, 401);
    const joined = await join_(invited!.token);
    assert.match(joined.headers.get('set-cookie')!, /; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = cookieOf(joined);
    const { body } = await get('/things/one', cookie);
    assert.deepEqual([body.role, body.seat, body.label], ['delegation', 'FRA', 'Ana']);
    assert.equal(JSON.stringify(body).includes(invited!.token), false);
    assert.deepEqual((await get('/things/two', cookie)).body.code, 'not_yours');
    assert.deepEqual((await get('/things/one?role=chair,secretary', cookie)).body, {
      code: 'not_your_role',
      sentence: 'This is for chair or secretary; you are here as delegation.',
    });
  });

  test('the token itself is nowhere in the store', async () => {
    const [invited] = await access.invite([{ thing: 'kept', role: 'chair' }]);
    assert.equal(JSON.stringify(await store.invitations.of('kept')).includes(invited!.token), false);
    assert.equal(await store.invitations.byToken(invited!.token), null);
  });

  test('over https the cookie is secure', async () => {
    const [invited] = await access.invite([{ thing: 'one', role: 'chair' }]);
    const response = await app.request(`https://council.example/join/${invited!.token}`, { method: 'POST' });
    assert.match(response.headers.get('set-cookie')!, /; Secure/);
  });

  test('several links in one browser: the latest counts, or the one named', async () => {
    const invited = await access.invite([
      { thing: 'both', role: 'chair' },
      { thing: 'both', role: 'delegation', seat: 'USA' },
    ]);
    const first = cookieOf(await join_(invited[0]!.token));
    const cookie = cookieOf(await join_(invited[1]!.token, first));
    assert.equal((await get('/things/both', cookie)).body.role, 'delegation');
    assert.equal((await get(`/things/both?as=${invited[0]!.id}`, cookie)).body.role, 'chair');
    assert.equal((await get('/things/both', cookie, { 'Penholder-As': invited[0]!.id })).body.role, 'chair');
    assert.equal((await get('/things/both?role=chair', cookie)).body.role, 'chair');
    assert.equal((await get(`/things/both?as=${invited[1]!.id}&role=chair`, cookie)).status, 403);
    assert.equal((await get('/things/both?as=nothing', cookie)).status, 403);
    assert.equal(((await get('/mine', cookie)).body as unknown as unknown[]).length, 2);
  });

  test('a link that is withdrawn or over opens nothing any more, for those inside too', async () => {
    const [withdrawn, brief] = await access.invite([
      { thing: 'gone', role: 'chair' },
      { thing: 'brief', role: 'chair', expires: later(60) },
    ]);
    const cookie = cookieOf(await join_(brief!.token, cookieOf(await join_(withdrawn!.token))));
    assert.deepEqual(await access.holding([withdrawn!.id, brief!.id, 'none']), new Set([withdrawn!.id, brief!.id]));
    assert.equal(await access.revoke('gone', withdrawn!.id), true);
    assert.equal((await get('/things/gone', cookie)).body.code, 'link_revoked');
    assert.equal((await join_(withdrawn!.token)).status, 403);
    assert.equal((await get('/things/brief', cookie)).status, 200);
    instant += 60_000;
    assert.equal((await get('/things/brief', cookie)).body.code, 'link_expired');
    assert.equal((await join_(brief!.token)).status, 403);
    assert.deepEqual(await access.holding([withdrawn!.id, brief!.id]), new Set());
  });

  test('no made-up token or cookie opens anything', async () => {
    await access.invite([{ thing: 'shut', role: 'chair' }]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{16,64}$/)), async (token) => {
        assert.equal((await join_(encodeURIComponent(token) || 'x')).status, 404);
      }),
      { numRuns: 50 },
    );
    const [own] = await store.invitations.of('shut');
    for (const value of [
      writeSession({ id: 's', invitations: [own!.id] }, 'another secret'),
      `v1.s.${own!.id}`,
      `v1.s.${own!.id}.`,
      '.',
      'x'.repeat(5000),
    ]) {
      assert.equal((await get('/things/shut', `penholder=${value}`)).status, 401, value);
    }
  });

  test('a changed cookie is none', () => {
    const value = writeSession({ id: 's', invitations: ['a', 'b'] }, 'secret');
    assert.deepEqual(readSession(value, 'secret'), { id: 's', invitations: ['a', 'b'] });
    for (let at = 0; at < value.length; at++) {
      const other = value[at] === 'A' ? 'B' : 'A';
      const changed = readSession(value.slice(0, at) + other + value.slice(at + 1), 'secret');
      // The last sign of base64url carries bits that no byte needs: another sign may stand for the same seal.
      assert.ok(changed === null || at === value.length - 1, `${at}`);
    }
    const many = Array.from({ length: 300 }, (_, n) => `${n}`.padStart(16, '0'));
    const full = many.reduce(withInvitation, { id: 'x'.repeat(16), invitations: [] as readonly string[] });
    assert.equal(full.invitations.at(-1), many.at(-1));
    assert.ok(writeSession(full, 'secret').length < 2_000);
  });

  test('who writes too much at once waits; others do not', async () => {
    const invited = await access.invite([
      { thing: 'busy', role: 'chair' },
      { thing: 'busy', role: 'chair' },
    ]);
    const [one, two] = await Promise.all(invited.map(async ({ token }) => cookieOf(await join_(token))));
    const write = (cookie: string) => app.request('/things/busy', { method: 'POST', headers: { cookie } });
    let answers = 0;
    while ((await write(one!)).status === 200) answers++;
    assert.equal(answers, 40);
    const late = await write(one!);
    assert.deepEqual([late.status, late.headers.get('retry-after')], [429, '1']);
    assert.equal(((await late.json()) as { code: string }).code, 'too_many');
    assert.equal((await write(two!)).status, 200);
    instant += 1_000;
    assert.equal((await write(one!)).status, 200);
  });

  test('buckets never give more than they hold, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 5_000 })), (steps) => {
        const buckets = bucketsOf(5, 2);
        let [clock, forward, taken] = [1_000_000, 0, 0];
        for (const step of steps) {
          clock += step;
          forward += Math.max(step, 0);
          if (buckets.take('k', clock) === 0) taken++;
        }
        assert.ok(taken <= 5 + (forward / 1000) * 2 + 1e-6);
      }),
    );
  });
});
