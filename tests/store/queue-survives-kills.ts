import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/store/index.ts';
import { openOrThrow } from './open-or-throw.ts';
import { sampleGiven } from './sample-report.ts';

const worker = fileURLToPath(new URL('queue-worker.ts', import.meta.url));
const reports = 120;
const lease = 400;

/** Runs a worker, killed so many milliseconds after it has opened the store; gives what it said it had ended. */
const work = async (place: StorePlace, killAfter: number | null): Promise<string[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', worker, JSON.stringify(place), String(lease)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (killAfter !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  await once(child, 'close');
  clearTimeout(timer);
  return said.split('\n').slice(1, -1);
};

/** Kills workers of one queue, alone and two at once; in the end each report is kept once, whole, and no job was ended twice. */
export const queueSurvivesKills = async (place: StorePlace): Promise<void> => {
  const store = await openOrThrow(place);
  try {
    await store.jobs.add(
      'b',
      Array.from({ length: reports }, (_, number) => ({ given: sampleGiven(number) })),
    );
    const ended = (await Promise.all([work(place, 90), work(place, 60)])).flat();
    for (const killAfter of [0, 25, 110]) ended.push(...(await work(place, killAfter)));
    const before = await store.jobs.counts('b');
    assert.ok(before !== null && before.done >= ended.length && before.done < reports, JSON.stringify(before));
    ended.push(...(await work(place, null)));
    assert.equal(new Set(ended).size, ended.length, 'no job is ended by two');
    const { done, failed, waiting, working } = (await store.jobs.counts('b'))!;
    assert.deepEqual({ done, failed, waiting, working }, { done: reports, failed: 0, waiting: 0, working: 0 });
    const found = await store.corpus.search({ words: [], without: [] });
    assert.deepEqual([found.total, found.reports], [reports, reports]);
    assert.equal((await store.corpus.list({ limit: 500 })).length, reports);
  } finally {
    await store.close();
  }
};
