import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Jobs } from '../store/index.ts';
import type { ReadingPool } from './reading-pool.ts';

/** How long a job is a worker's before it is held for dead: longer than the longest report takes on a slow machine. */
const leaseMilliseconds = 300_000;

/** How often it is looked whether a job of another, dead worker has come free. */
const lookMilliseconds = 2000;

/** What draining did so far. */
export interface Drained {
  readonly done: number;
  readonly failed: number;
}

/**
 * Reads what waits in the queue until nothing waits (`until: 'empty'`: others may still be at work), or nothing waits and no one works
 * (`until: 'done'`), or `stopped` says so. Takes one report more than there are threads, so that none is idle while the store is asked.
 */
export async function drainQueue(
  jobs: Jobs,
  pool: ReadingPool,
  options: {
    readonly until: 'empty' | 'done';
    readonly stopped?: () => boolean;
    readonly told?: (drained: Drained) => void;
    readonly lease?: number;
  },
): Promise<Drained> {
  const worker = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const { until, stopped = () => false, told, lease = leaseMilliseconds } = options;
  let [done, failed] = [0, 0];
  const under = new Set<Promise<void>>();
  const readOne = async (job: Job): Promise<void> => {
    const read = await pool.read(job.given);
    // No fault of the report: it stays in the queue, and is free again when its time is over.
    if (!read.ok && read.code === 'no_reader') return;
    const mine = read.ok ? await jobs.finish(worker, job, read.value) : await jobs.fail(worker, job, read.sentence);
    // What another took in the meantime is the other's to count.
    if (!mine) return;
    if (read.ok) done++;
    else failed++;
    told?.({ done, failed });
  };
  while (!stopped()) {
    const taken = await jobs.take(worker, pool.workers + 1 - under.size, lease);
    for (const job of taken) {
      const one = readOne(job).finally(() => under.delete(one));
      under.add(one);
    }
    if (under.size > 0) await Promise.race(under);
    else if (taken.length === 0) {
      if (until === 'empty' || (await jobs.counts())?.working === 0) break;
      await pause(lookMilliseconds);
    }
  }
  await Promise.all(under);
  return { done, failed };
}
