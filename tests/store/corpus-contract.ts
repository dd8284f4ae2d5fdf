import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { loadCouncil } from '../../src/council/load.ts';
import { type EngineUnderTest, hardTexts, storeTester } from '../../src/store/contract.ts';
import { readClaimQuery } from '../../src/store/corpus/claim-query.ts';
import type { Store } from '../../src/store/types.ts';
import { sampleGiven, sampleResult } from './sample-report.ts';

const council = loadCouncil();
const minute = 60_000;

async function search(store: Store, typed: string) {
  const query = readClaimQuery(typed, council);
  assert.ok(query.ok, typed);
  return store.corpus.search(query.value);
}

/** Reads everything that waits, as one worker. */
async function drain(store: Store, worker = 'w'): Promise<number> {
  let done = 0;
  for (;;) {
    const jobs = await store.jobs.take(worker, 3, minute);
    if (jobs.length === 0) return done;
    for (const job of jobs) {
      assert.equal(await store.jobs.finish(worker, job, sampleResult(job.given)), true);
      done++;
    }
  }
}

/** Everything a store promises of the queue and the kept reports, as tests: run once for each engine. */
export const corpusContract = (engine: EngineUnderTest): void => {
  const storeTest = storeTester(engine);

  storeTest('reports put in the queue are each read once, and kept', async (store) => {
    assert.equal(await store.jobs.counts('b1'), null);
    const given = Array.from({ length: 10 }, (_, number) => ({ given: sampleGiven(number) }));
    await store.jobs.add('b1', [...given, given[0]!]);
    assert.deepEqual(await store.jobs.counts('b1'), { waiting: 10, working: 0, done: 0, failed: 0 });
    assert.equal(await drain(store), 10);
    assert.deepEqual(await store.jobs.counts('b1'), { waiting: 0, working: 0, done: 10, failed: 0 });
    assert.equal((await store.corpus.list()).length, 10);
    // Given again: nothing to do. In another batch, beside one that is new: only that.
    await store.jobs.add('b1', given);
    await store.jobs.add('b2', [given[3]!, { given: sampleGiven(11) }]);
    assert.deepEqual(await store.jobs.counts('b2'), { waiting: 1, working: 0, done: 1, failed: 0 });
    assert.equal(await drain(store), 1);
    assert.equal((await store.corpus.list()).length, 11);
    assert.deepEqual(await store.jobs.counts(), { waiting: 0, working: 0, done: 12, failed: 0 });
  });

  storeTest('a report that waits in two batches is done in both when it is read in one', async (store) => {
    await store.jobs.add('b1', [{ given: sampleGiven(1) }]);
    await store.jobs.add('b2', [{ given: sampleGiven(1) }]);
    const [job] = await store.jobs.take('w', 1, minute);
    assert.ok(job);
    await store.jobs.finish('w', job, sampleResult(job.given));
    assert.deepEqual(await store.jobs.take('w', 5, minute), []);
    assert.equal((await store.jobs.counts())?.done, 2);
  });

  storeTest('what one worker holds no other takes; past its time it is taken, and the first can no longer end it', async (store, open) => {
    const other = await open();
    try {
      await store.jobs.add('b', [{ given: sampleGiven(1) }]);
      const [first] = await store.jobs.take('dead', 1, 150);
      assert.ok(first);
      assert.deepEqual(await other.jobs.take('alive', 1, minute), []);
      await pause(200);
      const [second] = await other.jobs.take('alive', 1, minute);
      assert.deepEqual(second, first);
      assert.equal(await store.jobs.finish('dead', first, sampleResult(first.given, 'right')), false);
      assert.equal(await store.jobs.fail('dead', first, 'late'), false);
      assert.equal(await other.jobs.finish('alive', first, sampleResult(first.given, 'stale')), true);
      assert.deepEqual((await search(store, '')).verdicts, { stale: 1 });
    } finally {
      await other.close();
    }
  });

  storeTest('what three workers died on is not taken a fourth time', async (store) => {
    await store.jobs.add('b', [{ given: sampleGiven(1) }]);
    for (let n = 0; n < 3; n++) {
      assert.equal((await store.jobs.take(`w${n}`, 1, 1)).length, 1);
      await pause(20);
    }
    assert.deepEqual(await store.jobs.take('w4', 1, 1), []);
    assert.match((await store.jobs.failed('b'))[0]?.why ?? '', /^3 workers stopped/);
  });

  storeTest('workers who take at once never take the same', async (store, open) => {
    await store.jobs.add(
      'b',
      Array.from({ length: 60 }, (_, number) => ({ given: sampleGiven(number) })),
    );
    const stores = [store, await open(), await open()];
    try {
      const taken = await Promise.all(
        stores.map(async (one, n) => {
          const own = [];
          for (let jobs = await one.jobs.take(`w${n}`, 4, minute); jobs.length > 0; jobs = await one.jobs.take(`w${n}`, 4, minute)) {
            own.push(...jobs.map((job) => job.report));
            for (const job of jobs) await one.jobs.finish(`w${n}`, job, sampleResult(job.given));
          }
          return own;
        }),
      );
      assert.equal(taken.flat().length, 60);
      assert.equal(new Set(taken.flat()).size, 60);
      assert.equal((await search(store, '')).total, 60);
    } finally {
      await Promise.all(stores.slice(1).map((one) => one.close()));
    }
  });

  storeTest('what cannot be read is listed with its reason; the others go on', async (store) => {
    await store.jobs.addFailed('b', [{ name: 'a.pdf', why: '"a.pdf" is a PDF.' }]);
    await store.jobs.add('b', [{ given: sampleGiven(1) }, { given: sampleGiven(2) }]);
    const [job] = await store.jobs.take('w', 1, minute);
    assert.equal(await store.jobs.fail('w', job!, 'the reader stopped'), true);
    assert.equal(await drain(store), 1);
    assert.deepEqual(await store.jobs.counts('b'), { waiting: 0, working: 0, done: 1, failed: 2 });
    assert.deepEqual((await store.jobs.failed('b')).map((one) => one.why).toSorted(), ['"a.pdf" is a PDF.', 'the reader stopped']);
  });

  storeTest('a file that has changed takes the place of what was read of it', async (store) => {
    const source = `/somewhere/${'long/'.repeat(1000)}a.txt`;
    await store.jobs.add('b1', [{ given: sampleGiven(1), source }]);
    await drain(store);
    await store.jobs.add('b2', [{ given: sampleGiven(1, 'China vetoed it.'), source }]);
    await drain(store);
    const kept = await store.corpus.list();
    assert.equal(kept.length, 1);
    assert.equal((await store.corpus.get(kept[0]!.id))?.given.text, 'China vetoed it.');
    assert.equal((await search(store, '')).total, 1);
  });

  storeTest('claims are found by kind, verdict, outcome, decision, member, date and words', async (store) => {
    await store.jobs.add('b', [
      { given: sampleGiven(1, 'Russia vetoed an “immediate ceasefire” – déjà vu.') },
      { given: sampleGiven(2, 'Fourteen voted for the ceasefire.') },
    ]);
    for (const job of await store.jobs.take('w', 5, minute)) {
      const adopted = job.given.text.startsWith('Fourteen');
      await store.jobs.finish(
        'w',
        job,
        adopted ? sampleResult(job.given, 'right', { outcome: 'adopted', vetoedBy: [] }) : sampleResult(job.given),
      );
    }
    const number = async (typed: string): Promise<number> => (await search(store, typed)).total;
    assert.equal(await number(''), 2);
    assert.equal(await number('verdict:contradicted kind:vote outcome:vetoed'), 1);
    assert.equal(await number('verdict:right,contradicted'), 2);
    assert.equal(await number('member:Russia'), 1);
    assert.equal(await number('decision:S/2024/239'), 2);
    assert.equal(await number('ceasefire'), 2);
    assert.equal(await number('"immediate ceasefire" deja'), 1);
    assert.equal(await number('ceasefire -vetoed'), 1);
    assert.equal(await number('fire'), 0);
    assert.equal(await number('% _'), 2);
    assert.equal(await number('since:2024-03-03'), 1);
    assert.equal(await number('until:2024-03'), 2);
    assert.equal(await number('kind:figure'), 0);
    const page = await search(store, 'member:RUS');
    assert.equal(page.claims[0]?.words, 'Russia vetoed an “immediate ceasefire” – déjà vu.');
    assert.deepEqual(page.outlets, [{ outlet: 'The "Daily" \u0000 Paper', claims: 1 }]);
    assert.deepEqual([page.reports, page.verdicts], [1, { contradicted: 1 }]);
  });

  storeTest('texts come back exactly as given; a deleted report is gone with its claims and can be read again', async (store) => {
    await store.jobs.add(
      'b',
      hardTexts.map((text, number) => ({ given: sampleGiven(number, text), source: text })),
    );
    await drain(store);
    const kept = await store.corpus.list();
    assert.equal(kept.length, hardTexts.length);
    const texts = await Promise.all(kept.map(async ({ id }) => (await store.corpus.get(id))?.given.text));
    assert.deepEqual(new Set(texts), new Set(hardTexts));
    const [first] = kept;
    assert.equal(await store.corpus.remove(first!.id), true);
    assert.equal(await store.corpus.remove(first!.id), false);
    assert.equal(await store.corpus.get(first!.id), null);
    assert.equal((await search(store, '')).total, hardTexts.length - 1);
    for (const id of ['', '\u0000', "'", 'x'.repeat(32)]) assert.equal(await store.corpus.get(id), null);
  });
};
