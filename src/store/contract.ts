import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { SameId } from './checks.ts';
import type { SavedCheck, Store } from './types.ts';

/** How the suite reaches one engine: each `place` is empty at first and can be opened any number of times. */
export interface EngineUnderTest {
  readonly name: string;
  /** Calls `use` with an opener of one fresh place, and clears the place away afterwards. */
  withPlace(use: (open: () => Promise<Store>) => Promise<void>): Promise<void>;
}

/** A test with one open store, and an opener of further ones on the same place. */
type StoreTest = (title: string, body: (store: Store, open: () => Promise<Store>) => Promise<void>) => void;

/** A check whose every text is `text`, told apart by its number. */
export const sampleCheck = (number: number, text = `Text ${number}`): SavedCheck => ({
  id: `check-${number}`,
  at: new Date(Date.UTC(2024, 2, 25, 15, 0, number)).toISOString(),
  title: text,
  given: [{ text, name: text, dateline: '2024-03-25' }, { text }],
  result: {
    format: 1,
    reports: [{ id: text, title: text, sentences: [{ start: 0, end: text.length }], claims: [], noise: [] }],
    facts: [{ id: 'f1', about: text, claims: [{ report: text, claim: 'c1' }], relation: 'single', on: [text] }],
    findings: [
      { report: text, claim: 'c1', verdict: 'right', because: [{ sentence: text, evidence: [] }] },
      { report: text, claim: 'c2', verdict: 'right', because: [] },
      { report: text, claim: 'c3', verdict: 'stale', because: [], trueUntil: '2024-03-24' },
    ],
  },
});

/** Texts that a careless store changes or refuses. */
export const hardTexts = [
  'emoji 👩‍👩‍👧‍👦 🇺🇳 and 𝔘nicode beyond the basic plane',
  'עברית ثم العربية \u202Eoverride\u202C \u200Fmark',
  '<script>alert("x")</script> &amp; <!-- \'quoted\' "twice" --> %00 \\u0000 \\',
  'NUL \u0000 in the middle and at the end \u0000',
  'lone \uD800 high, lone \uDC00 low, turned round \uDE00\uD83D',
  'line\r\nends\rof\nall\u2028kinds\u2029 \uFEFF',
  "'; DROP TABLE checks; --",
  '',
];

/** Makes tests for one engine, each on a place of its own. */
export const storeTester =
  ({ name, withPlace }: EngineUnderTest): StoreTest =>
  (title, body) => {
    test(`${name}: ${title}`, () =>
      withPlace(async (open) => {
        const store = await open();
        try {
          await body(store, open);
        } finally {
          await store.close();
        }
      }));
  };

/** Everything a `Store` promises of checks, as tests: run once for each engine. */
export const storeContract = (engine: EngineUnderTest): void => {
  const { name, withPlace } = engine;
  const storeTest = storeTester(engine);

  storeTest('a new place is empty and answers', async (store) => {
    assert.equal(store.engine, name);
    await store.ping();
    assert.deepEqual(await store.listChecks(), []);
    assert.equal(await store.getCheck('check-1'), null);
    assert.equal(await store.deleteCheck('check-1'), false);
  });

  storeTest('texts come back exactly as given, also after closing', async (store, open) => {
    const checks = hardTexts.map((text, number) => sampleCheck(number, text));
    for (const check of checks) await store.saveCheck(check);
    const again = await open();
    try {
      for (const check of checks) {
        assert.deepEqual(await store.getCheck(check.id), check);
        assert.deepEqual(await again.getCheck(check.id), check);
      }
      assert.deepEqual(
        (await again.listChecks()).map(({ title }) => title),
        hardTexts.toReversed(),
      );
    } finally {
      await again.close();
    }
  });

  storeTest('any string at all survives', async (store) => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), async (text) => {
        const check = sampleCheck(++number, text);
        await store.saveCheck(check);
        assert.deepEqual(await store.getCheck(check.id), check);
      }),
      { numRuns: 60 },
    );
  });

  storeTest('summaries count reports and findings by verdict', async (store) => {
    await store.saveCheck(sampleCheck(1));
    const { id, at, title } = sampleCheck(1);
    assert.deepEqual(await store.listChecks(), [{ id, at, title, reports: 2, findings: { right: 2, stale: 1 } }]);
  });

  storeTest('listed newest first, in pages, none twice and none missed', async (store) => {
    const sameInstant = '2024-03-25T15:00:30.000Z';
    const checks = Array.from({ length: 25 }, (_, number) => ({
      ...sampleCheck(number),
      ...(number % 3 === 0 ? { at: sameInstant, id: `${number % 2 ? 'Z' : 'a'}_${number}-same` } : {}),
    }));
    for (const check of checks.toReversed()) await store.saveCheck(check);
    const all = await store.listChecks();
    const byKey = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
      a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;
    assert.deepEqual(
      all.map(({ id }) => id),
      checks.toSorted(byKey).map(({ id }) => id),
    );
    const paged = [];
    let page = await store.listChecks({ limit: 4 });
    while (page.length > 0) {
      assert.ok(page.length <= 4);
      paged.push(...page);
      page = await store.listChecks({ limit: 4, before: page.at(-1)! });
    }
    assert.deepEqual(paged, all);
  });

  storeTest('deleted is gone, once', async (store) => {
    await store.saveCheck(sampleCheck(1));
    await store.saveCheck(sampleCheck(2));
    assert.equal(await store.deleteCheck('check-1'), true);
    assert.equal(await store.deleteCheck('check-1'), false);
    assert.equal(await store.getCheck('check-1'), null);
    assert.deepEqual(
      (await store.listChecks()).map(({ id }) => id),
      ['check-2'],
    );
  });

  storeTest('the same id twice is refused and the first stays', async (store) => {
    await store.saveCheck(sampleCheck(1, 'first'));
    await assert.rejects(store.saveCheck(sampleCheck(1, 'second')), SameId);
    assert.equal((await store.getCheck('check-1'))?.title, 'first');
  });

  storeTest('ids that cannot be are not found and not kept', async (store) => {
    for (const id of ['', '\u0000', 'a b', "'", '../x', 'x'.repeat(65), '\uD800']) {
      assert.equal(await store.getCheck(id), null);
      assert.equal(await store.deleteCheck(id), false);
      await assert.rejects(store.saveCheck({ ...sampleCheck(1), id }), /not an id/);
    }
    await assert.rejects(store.saveCheck({ ...sampleCheck(1), at: '2024-03-25T15:00:00Z' }), /not an instant/);
  });

  test(`${name}: several stores open one new place at once and see each other's checks`, () =>
    withPlace(async (open) => {
      const stores = await Promise.all([open(), open(), open()]);
      try {
        await Promise.all(
          stores.flatMap((store, which) => Array.from({ length: 10 }, (_, number) => store.saveCheck(sampleCheck(which * 10 + number)))),
        );
        for (const store of stores) assert.equal((await store.listChecks()).length, 30);
        const outcomes = await Promise.allSettled(stores.map((store) => store.saveCheck(sampleCheck(99, store.engine))));
        assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
        assert.equal(await stores[0]!.deleteCheck('check-99'), true);
        assert.equal(await stores[1]!.getCheck('check-99'), null);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    }));

  storeTest('a long text is kept whole', async (store) => {
    const check = sampleCheck(1, 'ű\u0000'.repeat(250_000));
    await store.saveCheck(check);
    assert.ok((await store.getCheck('check-1'))?.given[0]?.text === check.given[0]?.text);
  });
};
