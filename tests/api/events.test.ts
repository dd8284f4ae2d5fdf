/** Event streams over real connections: nothing missed, nothing twice, slow ones let go, one read for all. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterOf } from '../../src/api/events/after.ts';
import { type Hub, hubOn } from '../../src/api/events/hub.ts';
import type { Store } from '../../src/store/index.ts';
import type { Entry } from '../../src/store/streams/types.ts';
import { openOrThrow } from '../store/open-or-throw.ts';
import { type Following, followUrl } from './follow.ts';

const at = '2024-03-25T15:00:00.000Z';

describe('event streams', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-events-'));
  let store: Store;
  let hub: Hub;
  let url: string;
  let server: ReturnType<typeof serve>;
  let reads = 0;
  let encoded: string[] = [];
  const holds = new Set(['a', 'b']);

  before(async () => {
    store = await openOrThrow({ dataFolder: folder });
    const counted = {
      ...store.streams,
      read: (id: string, from: number, limit: number) => {
        reads++;
        return store.streams.read(id, from, limit);
      },
    };
    hub = hubOn(
      { streams: counted },
      {
        encode: ({ seq, body }: Entry, view) => {
          encoded.push(`${view} ${seq}`);
          return view === 'odd' && seq % 2 === 0 ? null : body;
        },
        holding: async (ids) => new Set(ids.filter((id) => holds.has(id))),
        now: () => at,
        report: (error) => assert.fail(error as Error),
        beat: 100,
      },
    );
    const app = new Hono();
    app.get('/:id', (c) =>
      hub.follow(c.req.param('id'), afterOf(c) ?? 0, { view: c.req.query('view') ?? 'all', pass: { id: c.req.query('pass') ?? 'a' } }),
    );
    await new Promise<void>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve());
    });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    hub.close();
    server.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const made = async (id: string, count = 0): Promise<void> => {
    await store.streams.create({ id, kind: 'chamber', at });
    await add(id, 0, count);
  };
  const add = async (id: string, from: number, count: number, weight = 0): Promise<void> => {
    for (let n = from; n < from + count; n++) {
      const body = JSON.stringify({ n: n + 1, ...(weight ? { weight: 'x'.repeat(weight) } : {}) });
      assert.ok((await store.streams.append(id, n, [{ at, by: 'x', body }])).ok);
    }
  };
  const idsOf = ({ events }: Following) => events.flatMap(({ id }) => (id === null ? [] : [id]));
  const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, n) => n + first);
  const arrived = async (following: Following, last: number): Promise<void> => {
    const until = Date.now() + 20_000;
    while (idsOf(following).at(-1) !== last) {
      assert.ok(Date.now() < until, `event ${last} arrives; there are ${idsOf(following).length}`);
      await pause(5);
    }
  };

  test('from where the client stands to the present, and on; numbers as ids', async () => {
    await made('plain', 450);
    const [all, some] = [followUrl(`${url}/plain`), followUrl(`${url}/plain?after=440`)];
    await Promise.all([arrived(all, 450), arrived(some, 450)]);
    await add('plain', 450, 30);
    await Promise.all([arrived(all, 480), arrived(some, 480)]);
    assert.deepEqual(idsOf(all), upTo(480));
    assert.deepEqual(idsOf(some), upTo(480, 441));
    assert.equal(JSON.parse(all.events.findLast(({ id }) => id === 480)!.data).n, 480);
    const until = Date.now() + 20_000;
    while (!all.events.some(({ event, data }) => event === 'beat' && JSON.parse(data).at === at)) {
      assert.ok(Date.now() < until, 'a beat arrives');
      await pause(5);
    }
    all.stop();
    some.stop();
  });

  test('cut again and again at any moment, a follower misses nothing and gets nothing twice', async () => {
    await made('cut');
    const followers = Array.from({ length: 12 }, () => followUrl(`${url}/cut`, {}, 1));
    const cutting = (async () => {
      for (let n = 0; n < 150; n++) {
        followers[n % 12]!.cut();
        await pause((n * 7) % 11);
      }
    })();
    await add('cut', 0, 600);
    await cutting;
    await Promise.all(followers.map((one) => arrived(one, 600)));
    for (const one of followers) {
      assert.deepEqual(idsOf(one), upTo(600));
      assert.ok(one.connections() > 8);
      one.stop();
    }
  });

  test('many followers of one stream cost one read and one encoding for each wake', async () => {
    await made('many');
    const followers = Array.from({ length: 200 }, () => followUrl(`${url}/many`));
    while (hub.size() < 200) await pause(5);
    await add('many', 0, 1);
    await Promise.all(followers.map((one) => arrived(one, 1)));
    reads = 0;
    encoded = [];
    await add('many', 1, 20);
    await Promise.all(followers.map((one) => arrived(one, 21)));
    assert.ok(reads <= 21, `${reads} reads`);
    assert.deepEqual(
      encoded,
      upTo(21, 2).map((n) => `all ${n}`),
    );
    for (const one of followers) one.stop();
  });

  test('each view gets its own, and numbers go on', async () => {
    await made('views', 5);
    const [odd, all] = [followUrl(`${url}/views?view=odd`), followUrl(`${url}/views`)];
    await arrived(all, 5);
    await add('views', 5, 4);
    await Promise.all([arrived(odd, 9), arrived(all, 9)]);
    assert.deepEqual(idsOf(odd), [1, 3, 5, 7, 9]);
    assert.deepEqual(idsOf(all), upTo(9));
    odd.stop();
    all.stop();
  });

  test('who does not read is let go before much has piled up, holds up nobody, and comes back to all of it', async () => {
    await made('slow');
    const [slow, quick] = [followUrl(`${url}/slow`), followUrl(`${url}/slow`)];
    await add('slow', 0, 1);
    await Promise.all([arrived(slow, 1), arrived(quick, 1)]);
    slow.pause();
    for (let n = 1; n < 401; n += 8) {
      await add('slow', n, 8, 20_000);
      await arrived(quick, n + 8);
    }
    assert.equal(quick.connections(), 1);
    assert.ok(idsOf(slow).length < 401);
    slow.resume();
    await arrived(slow, 401);
    assert.ok(slow.connections() > 1, 'it was let go');
    assert.deepEqual(idsOf(slow), upTo(401));
    slow.stop();
    quick.stop();
  });

  test('when an invitation is over, so is following by it', async () => {
    await made('over', 1);
    const [one, other] = [followUrl(`${url}/over?pass=a`, {}, 1e6), followUrl(`${url}/over?pass=b`, {}, 1e6)];
    await Promise.all([arrived(one, 1), arrived(other, 1)]);
    const before = hub.size();
    holds.delete('b');
    while (hub.size() === before) await pause(10);
    await add('over', 1, 1);
    await arrived(one, 2);
    assert.deepEqual(idsOf(other), [1]);
    holds.add('b');
    one.stop();
    other.stop();
  });

  test('one who says to have more than there is follows from the present', async () => {
    await made('ahead', 3);
    const ahead = followUrl(`${url}/ahead?after=999999`);
    await pause(100);
    await add('ahead', 3, 2);
    await arrived(ahead, 5);
    assert.deepEqual(idsOf(ahead), [4, 5]);
    ahead.stop();
  });

  test('when all have gone, nothing is kept', async () => {
    const until = Date.now() + 5_000;
    while (hub.size() > 0 && Date.now() < until) await pause(10);
    assert.equal(hub.size(), 0);
  });
});
