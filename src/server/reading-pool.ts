import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dataFolder } from '../data-folder.ts';
import type { CheckResult, Given } from '../reports/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Answer, ToRead } from './read-worker.ts';

/** Threads that read reports, each with a reader of its own. */
export interface ReadingPool {
  readonly workers: number;
  /** Settles when a thread is ready; refuses `no_reader` when none can be. */
  readonly ready: Promise<Result<null>>;
  /**
   * Reads and checks one report, alone. Waits for a thread that is free. Refuses `unreadable` where reading it fails or ends its thread
   * (another thread then takes the place), and `no_reader` where no thread can be made ready.
   */
  read(given: Given): Promise<Result<CheckResult>>;
  close(): Promise<void>;
}

interface Waiting {
  readonly given: Given;
  readonly settle: (result: Result<CheckResult>) => void;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  job: Waiting | null;
}

/** The worker's own file as the build makes it: threads do not take up tsx, so that running from the sources needs the build, too. */
const workerFile = (): string => join(dirname(dataFolder()), 'dist', 'read-worker.js');

/**
 * Starts `workers` threads that read reports against the record with what was imported into `userFolder`. Each takes a second to be ready
 * and some 200 MB.
 */
export function openReadingPool(workers: number, userFolder: string): ReadingPool {
  const queue: Waiting[] = [];
  const threads = new Set<Thread>();
  let closed = false;
  /** Set where no thread can be made ready: then nothing can be read at all. */
  let broken: string | null = null;
  let settleReady: (result: Result<null>) => void = () => undefined;
  const ready = new Promise<Result<null>>((settle) => {
    settleReady = settle;
  });

  const next = (thread: Thread): void => {
    if (!thread.ready || thread.job) return;
    thread.job = queue.shift() ?? null;
    if (thread.job) thread.worker.postMessage({ number: 0, given: thread.job.given } satisfies ToRead);
  };
  const end = (thread: Thread, result: Result<CheckResult>): void => {
    const job = thread.job;
    thread.job = null;
    job?.settle(result);
  };
  const giveUp = (why: string): void => {
    broken = why;
    const refusal = refuse('no_reader', why);
    settleReady(refusal);
    for (const job of queue.splice(0)) job.settle(refusal);
  };
  const start = (): void => {
    const thread: Thread = { worker: new Worker(workerFile(), { workerData: { dataFolder: userFolder } }), ready: false, job: null };
    threads.add(thread);
    let fault = 'The reader stopped.';
    thread.worker.on('message', (answer: Answer) => {
      if ('result' in answer) end(thread, ok(answer.result));
      else if ('ready' in answer) {
        thread.ready = true;
        settleReady(ok(null));
      } else if (answer.number >= 0) end(thread, refuse('unreadable', `The reader failed: ${answer.why}`));
      else giveUp(answer.why);
      next(thread);
    });
    thread.worker.on('error', (error) => {
      fault = `The reader stopped: ${error.message}`;
    });
    thread.worker.on('exit', () => {
      threads.delete(thread);
      const wasReady = thread.ready;
      end(thread, refuse('unreadable', fault));
      if (closed) return;
      if (wasReady) start();
      else if (threads.size === 0) giveUp(fault);
    });
  };
  for (let n = 0; n < workers; n++) start();

  return {
    workers,
    ready,
    read: (given) =>
      new Promise((settle) => {
        if (broken !== null) return settle(refuse('no_reader', broken));
        queue.push({ given, settle });
        for (const thread of threads) next(thread);
      }),
    async close() {
      closed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
