import { randomUUID } from 'node:crypto';
import { ok, type Result } from '../result.ts';
import { type Drained, drainQueue } from '../server/drain.ts';
import { openReadingPool } from '../server/reading-pool.ts';
import { openStore, type QueueCounts, type Store, storePlace } from '../store/index.ts';
import { plural } from '../web/words.ts';
import { Progress } from './progress.ts';
import { openRecord, userFolder } from './record.ts';
import { type Found, reportsIn } from './report-sources.ts';
import { exit, plain, print, printJson, refuseWith } from './terminal.ts';
import { readWorkers } from './workers.ts';

/** Failures listed for people; --json has more. */
const mostListed = 20;

/** How many reports are put into the store in one go. */
const atOnce = 200;

async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return refuseWith(opened);
  try {
    await use(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Puts reports in the queue as one batch; gives its id. */
async function put({ jobs }: Store, reports: Iterable<Found>): Promise<string> {
  const batch = randomUUID();
  const progress = new Progress();
  let good: Extract<Found, { given: unknown }>[] = [];
  let bad: { name: string; why: string }[] = [];
  let n = 0;
  const flush = async (): Promise<void> => {
    if (good.length > 0) await jobs.add(batch, good);
    if (bad.length > 0) await jobs.addFailed(batch, bad);
    [good, bad] = [[], []];
    progress.show(`${n} in the queue`);
  };
  for (const one of reports) {
    n++;
    if ('given' in one) good.push(one);
    else bad.push({ name: one.name, why: one.why.sentence });
    if (good.length + bad.length >= atOnce) await flush();
  }
  await flush();
  progress.clear();
  return batch;
}

/** Reads what waits, with progress; a first Ctrl-C ends after the reports under way, and the rest stays in the queue. */
async function drain(store: Store, workers: number): Promise<Result<Drained>> {
  const pool = openReadingPool(workers, userFolder());
  const progress = new Progress();
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const ready = await pool.ready;
    if (!ready.ok) return ready;
    const drained = await drainQueue(store.jobs, pool, {
      until: 'done',
      stopped: () => stopped,
      told: ({ done, failed }) => progress.show(`${done} read, ${failed} failed`),
    });
    return ok(drained);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    progress.clear();
    await pool.close();
  }
}

const countsWords = ({ waiting, working, done, failed }: QueueCounts): string =>
  `${waiting} waiting, ${working} being read, ${done} done, ${failed} failed`;

async function failedLines({ jobs }: Store, batch: string | undefined, failed: number): Promise<string[]> {
  if (failed === 0) return [];
  const listed = await jobs.failed(batch, mostListed);
  const more = failed - listed.length;
  return [...listed.map(({ name, why }) => `  ${plain(name)}: ${plain(why)}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

/** `penholder read DIR` without a file for the results: into the store, what was read before left alone. */
export async function queueAndDrain(found: { readonly count: number; readonly reports: Iterable<Found> }, workers: number): Promise<void> {
  await withStore(async (store) => {
    const batch = await put(store, found.reports);
    const before = (await store.jobs.counts(batch))?.done ?? 0;
    const drained = await drain(store, workers);
    if (!drained.ok) return refuseWith(drained);
    const counts = (await store.jobs.counts(batch)) ?? { waiting: 0, working: 0, done: 0, failed: 0 };
    const head = `${plural(counts.done - before, 'report')} read, ${before} done before, ${counts.failed} could not be read${counts.waiting > 0 ? `, ${counts.waiting} still waiting` : ''}.`;
    await print([head, ...(await failedLines(store, batch, counts.failed))].join('\n'));
    if (counts.done === 0) process.exitCode = exit.failed;
  });
}

/** `penholder queue add`: puts the reports of a folder or table in the queue. */
export async function queueAdd(place: string, options: { dateline?: string; json?: boolean }): Promise<void> {
  const found = reportsIn(place, options.dateline);
  if (!found.ok) return refuseWith(found);
  await withStore(async (store) => {
    const batch = await put(store, found.value.reports);
    const counts = await store.jobs.counts(batch);
    if (options.json) return printJson({ format: 1, batch, counts });
    await print(`Batch ${batch}: ${counts === null ? 'nothing to read' : countsWords(counts)}. Read them with: penholder queue work`);
  });
}

/** `penholder queue work`: reads what waits, until nothing is left. Any number of these may run at once. */
export async function queueWork(options: { workers?: string }): Promise<void> {
  const workers = readWorkers(options.workers);
  if (!workers.ok) return refuseWith(workers);
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  await withStore(async (store) => {
    const drained = await drain(store, workers.value);
    if (!drained.ok) return refuseWith(drained);
    const { done, failed } = drained.value;
    await print(`${plural(done, 'report')} read here, ${failed} failed.`);
  });
}

/** `penholder queue status`: how the queue, or one batch, stands. */
export async function queueStatus(batch: string | undefined, options: { json?: boolean }): Promise<void> {
  await withStore(async (store) => {
    const counts = await store.jobs.counts(batch);
    if (counts === null) return refuseWith({ ok: false, code: 'unknown_batch', sentence: `There is no batch ${batch?.slice(0, 80)}.` });
    if (options.json) return printJson({ format: 1, counts, failed: await store.jobs.failed(batch, 1000) });
    await print([`${countsWords(counts)}.`, ...(await failedLines(store, batch, counts.failed))].join('\n'));
  });
}
