import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { type EngineUnderTest, hardTexts, storeTester } from '../../src/store/contract.ts';
import { hashOf, noHash } from '../../src/store/streams/chain.ts';
import type { Entry, NewEntry, Streams } from '../../src/store/streams/types.ts';

const instant = (second: number): string => new Date(Date.UTC(2024, 2, 25, 15, 0, second)).toISOString();
const entry = (number: number, body: unknown = { number }): NewEntry => ({
  at: instant(number),
  by: `seat ${number}`,
  body: JSON.stringify(body),
});
const stream = (id: string, kind = 'chamber', second = 0) => ({ id, kind, at: instant(second) });

/** Appends as everybody does who shares a stream: after what is there, again when somebody was first. Gives the number of tries. */
const insist = async (streams: Streams, id: string, make: (after: number) => NewEntry): Promise<number> => {
  for (let tries = 1; ; tries++) {
    const after = (await streams.head(id))!.seq;
    if ((await streams.append(id, after, [make(after)])).ok) return tries;
  }
};

/** Waits until `done`, or fails: what comes from another process comes soon, not at once. */
const soon = async (done: () => boolean, what: string): Promise<void> => {
  const until = Date.now() + 10_000;
  while (!done()) {
    assert.ok(Date.now() < until, `${what} within ten seconds`);
    await pause(5);
  }
};

const holds = (entries: readonly Entry[]): void => {
  let before = noHash;
  entries.forEach((one, i) => {
    assert.equal(one.seq, i + 1);
    assert.equal(one.hash, hashOf(before, one.seq, one));
    before = one.hash;
  });
};

/** Everything `Streams` promises, as tests: run once for each engine. */
export const streamsContract = (engine: EngineUnderTest): void => {
  const storeTest = storeTester(engine);

  storeTest('a stream is made once, read from anywhere, and is its entries in order', async ({ streams }, open) => {
    assert.equal(await streams.head('one'), null);
    assert.deepEqual(await streams.read('one', 0, 10), []);
    assert.equal(await streams.create(stream('one'), [entry(1), entry(2)]), true);
    assert.equal(await streams.create(stream('one', 'draft'), [entry(9)]), false);
    const appended = await streams.append('one', 2, [entry(3), entry(4)]);
    assert.ok(appended.ok);
    const again = await open();
    try {
      const all = await again.streams.read('one', 0, 100);
      assert.deepEqual(
        all.map(({ seq, at, by, body }) => [seq, at, by, body]),
        [1, 2, 3, 4].map((n) => [n, instant(n), `seat ${n}`, `{"number":${n}}`]),
      );
      assert.deepEqual(all.slice(2), appended.entries);
      assert.deepEqual(await again.streams.read('one', 1, 2), all.slice(1, 3));
      holds(all);
      assert.deepEqual(await again.streams.head('one'), { ...stream('one'), seq: 4 });
    } finally {
      await again.close();
    }
  });

  storeTest('who appends after an entry that is no longer the last is told, and nothing is changed', async ({ streams }) => {
    await streams.create(stream('one'));
    assert.ok((await streams.append('one', 0, [entry(1)])).ok);
    for (const after of [0, 2, 7]) assert.deepEqual(await streams.append('one', after, [entry(2)]), { ok: false, code: 'taken', seq: 1 });
    assert.deepEqual(await streams.append('none', 0, [entry(1)]), { ok: false, code: 'no_such_stream' });
    assert.deepEqual(await streams.append("' or 1", 0, [entry(1)]), { ok: false, code: 'no_such_stream' });
    assert.equal((await streams.read('one', 0, 10)).length, 1);
  });

  storeTest('many who append at once, through several stores, all get in once, in one chain', async ({ streams }, open) => {
    await streams.create(stream('one'));
    const others = await Promise.all([open(), open()]);
    try {
      const at = instant(0);
      const writers = [streams, ...others.map((other) => other.streams)].flatMap((of, which) =>
        Array.from({ length: 8 }, (_, n) => insist(of, 'one', () => ({ at, by: `writer ${which}-${n}`, body: '1' }))),
      );
      await Promise.all(writers);
      const all = await streams.read('one', 0, 100);
      assert.equal(all.length, 24);
      assert.equal(new Set(all.map(({ by }) => by)).size, 24);
      holds(all);
    } finally {
      await Promise.all(others.map((other) => other.close()));
    }
  });

  storeTest('any body comes back as it was', async ({ streams }) => {
    await streams.create(
      stream('hard'),
      hardTexts.map((text) => entry(1, text)),
    );
    assert.deepEqual(
      (await streams.read('hard', 0, 100)).map(({ body }) => JSON.parse(body)),
      hardTexts,
    );
    let after = hardTexts.length;
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        const appended = await streams.append('hard', after, [{ at: instant(2), by: 'x', body: JSON.stringify(body) }]);
        assert.ok(appended.ok);
        assert.deepEqual(await streams.read('hard', after, 5), appended.entries);
        after++;
      }),
      { numRuns: 40 },
    );
    holds(await streams.read('hard', 0, 1000));
  });

  storeTest('what cannot be an entry is a bug of the caller', async ({ streams }) => {
    await streams.create(stream('one'), [entry(5)]);
    await assert.rejects(streams.append('one', 1, [entry(4)]), /an entry of .* after one of/);
    await assert.rejects(streams.append('one', 1, [{ ...entry(6), at: '2024-03-25' }]), /not an instant/);
    await assert.rejects(streams.append('one', 1, [{ ...entry(6), by: '\u0000' }]), /not a name/);
    for (const id of ['', 'a b', "'", 'x'.repeat(65)]) await assert.rejects(streams.create(stream(id)), /not an id/);
    await assert.rejects(streams.create(stream('two', 'No kind')), /not a kind/);
    assert.equal((await streams.head('one'))!.seq, 1);
  });

  storeTest('listed by kind, newest first', async ({ streams }) => {
    for (const [id, kind, second] of [
      ['a', 'chamber', 1],
      ['b', 'draft', 2],
      ['c', 'chamber', 3],
      ['d', 'chamber', 3],
    ] as const) {
      await streams.create(stream(id, kind, second), second === 3 ? [entry(3)] : []);
    }
    assert.deepEqual(
      (await streams.list('chamber')).map(({ id, seq }) => `${id}${seq}`),
      ['d1', 'c1', 'a0'],
    );
    assert.deepEqual(
      (await streams.list('chamber', 1)).map(({ id }) => id),
      ['d'],
    );
    assert.deepEqual(await streams.list('nothing'), []);
  });

  storeTest('followers wake for their stream, whoever appended, until they stop', async ({ streams }, open) => {
    for (const id of ['one', 'two']) await streams.create(stream(id));
    const other = await open();
    try {
      const seen: number[] = [];
      let read = 0;
      let reading = Promise.resolve();
      const stop = streams.follow('one', () => {
        reading = reading.then(async () => {
          for (const { seq } of await streams.read('one', read, 100)) {
            seen.push(seq);
            read = seq;
          }
        });
      });
      for (let n = 0; n < 6; n++) {
        const of = n % 2 === 0 ? streams : other.streams;
        assert.ok((await of.append('one', n, [entry(1)])).ok);
        await of.append('two', n, [entry(1)]);
        if (n === 3) await soon(() => seen.length >= 4, 'heard of the other store');
      }
      await soon(() => seen.length === 6, 'all six heard of');
      assert.deepEqual(seen, [1, 2, 3, 4, 5, 6]);
      stop();
      await streams.append('one', 6, [entry(1)]);
      await pause(50);
      assert.equal(seen.length, 6);
    } finally {
      await other.close();
    }
  });

  storeTest('papers in a box tell neither when nor with which entry they came', async ({ streams }) => {
    await streams.create(stream('one'));
    const votes = ['b', 'a', 'c', 'a'];
    for (const [n, paper] of votes.entries()) {
      assert.ok((await streams.cast('one', n, { ...entry(n), body: '{}' }, 'round-1', paper)).ok);
      assert.deepEqual(await streams.cast('one', n, entry(n), 'round-1', 'late'), { ok: false, code: 'taken', seq: n + 1 });
    }
    await streams.forget('ballot_boxes');
    assert.deepEqual(await streams.papers('one', 'round-1'), ['a', 'a', 'b', 'c']);
    assert.deepEqual(await streams.papers('one', 'round-2'), []);
    assert.equal(JSON.stringify(await streams.read('one', 0, 10)).includes('"a"'), false);
    assert.deepEqual(await streams.cast('none', 0, entry(1), 'round-1', 'a'), { ok: false, code: 'no_such_stream' });
  });

  storeTest('an erased stream leaves one entry whose hash goes on from the last, and neither boxes nor invitations', async (store) => {
    const { streams, invitations } = store;
    await streams.create(stream('one'));
    await streams.create(stream('two'));
    for (const id of ['one', 'two']) {
      for (let n = 0; n < 3; n++) await streams.cast(id, n, { ...entry(n), body: `{"said":"${id} ${n}"}` }, 'box', 'paper');
      const held = { id: `i-${id}`, thing: id, role: 'audience', seat: null, label: '', at: instant(0), expires: null, revoked: null };
      await invitations.add([{ ...held, tokenHash: `h-${id}` }]);
    }
    const before = (await streams.read('one', 0, 10)).at(-1)!;
    let heard = 0;
    const stop = streams.follow('one', () => heard++);
    const left = await streams.erase('one', (entries) => ({ at: instant(9), by: 'x', body: JSON.stringify({ entries }) }));
    stop();
    assert.ok(heard > 0, 'who follows is woken');
    assert.deepEqual(left, {
      seq: 4,
      at: instant(9),
      by: 'x',
      body: '{"entries":3}',
      hash: hashOf(before.hash, 4, { at: instant(9), by: 'x', body: '{"entries":3}' }),
    });
    assert.deepEqual(await streams.read('one', 0, 10), [left]);
    assert.deepEqual(await streams.papers('one', 'box'), []);
    assert.deepEqual(await invitations.of('one'), []);
    assert.deepEqual(await streams.append('one', 3, [entry(9)]), { ok: false, code: 'taken', seq: 4 });
    assert.equal((await streams.read('two', 0, 10)).length, 3, 'others keep theirs');
    assert.equal((await invitations.of('two')).length, 1);
    assert.equal(await streams.erase('none', () => entry(9)), null);
    await streams.forget('stream_entries');
    assert.equal((await streams.read('two', 0, 10)).length, 3);
  });

  storeTest('papers given in at once, through several stores, are all there', async ({ streams }, open) => {
    await streams.create(stream('one'));
    const other = await open();
    try {
      const cast = async (of: Streams, paper: string): Promise<void> => {
        for (;;) {
          const { seq } = (await of.head('one'))!;
          if ((await of.cast('one', seq, { at: instant(0), by: 'x', body: '{}' }, 'box', paper)).ok) return;
        }
      };
      await Promise.all(Array.from({ length: 12 }, (_, n) => cast(n % 2 === 0 ? streams : other.streams, String.fromCharCode(97 + n))));
      assert.equal((await streams.papers('one', 'box')).join(''), 'abcdefghijkl');
      assert.equal((await streams.head('one'))!.seq, 12);
    } finally {
      await other.close();
    }
  });
};
