import { parentPort, workerData } from 'node:worker_threads';
import { loadRecord } from '../record/load.ts';
import { loadChecker } from '../reports/load.ts';
import type { CheckResult, Given } from '../reports/types.ts';
import { loadBody } from '../store/overlays.ts';

/** What a worker is told: a report to read. */
export interface ToRead {
  readonly number: number;
  readonly given: Given;
}

/** What it answers. The first answer has the number -1: it is ready. */
export type Answer = { readonly number: number } & ({ readonly result: CheckResult } | { readonly why: string } | { readonly ready: true });

/** Reads reports one at a time, as the pool sends them. A report that throws is a fault of ours: it is named, and the next is read. */
function serve(): void {
  const port = parentPort;
  if (port === null) return;
  const { dataFolder } = workerData as { dataFolder: string };
  const record = loadBody(loadRecord(), dataFolder, 'SC');
  if (!record.ok) {
    port.postMessage({ number: -1, why: record.sentence } satisfies Answer);
    return;
  }
  const check = loadChecker(record.value);
  port.on('message', ({ number, given }: ToRead) => {
    let answer: Answer;
    try {
      answer = { number, result: check([given]) };
    } catch (error) {
      answer = { number, why: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
  port.postMessage({ number: -1, ready: true } satisfies Answer);
}

serve();
