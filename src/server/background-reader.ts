import type { Jobs } from '../store/index.ts';
import { drainQueue } from './drain.ts';
import { openReadingPool } from './reading-pool.ts';

/** Reads what is put in the queue over HTTP, beside the answering of requests. */
export interface BackgroundReader {
  /** There may be something to read. */
  wake(): void;
  /** Ends after the report under way; the rest stays in the queue. */
  close(): Promise<void>;
}

/**
 * One thread that reads the queue while there is something in it, and is gone when there is not: a server that is given no batch pays nothing.
 * Who has more to read starts `penholder queue work` beside it.
 */
export function backgroundReader(jobs: Jobs, userFolder: string, report: (error: unknown) => void): BackgroundReader {
  let running: Promise<void> | null = null;
  let again = false;
  let closed = false;
  const read = async (): Promise<void> => {
    const pool = openReadingPool(1, userFolder);
    try {
      const ready = await pool.ready;
      if (!ready.ok) throw new Error(ready.sentence);
      do {
        again = false;
        await drainQueue(jobs, pool, { until: 'empty', stopped: () => closed });
      } while (again && !closed);
    } catch (error) {
      report(error);
    } finally {
      await pool.close();
      running = null;
    }
  };
  return {
    wake() {
      if (closed) return;
      again = true;
      running ??= read();
    },
    async close() {
      closed = true;
      await running;
    },
  };
}
