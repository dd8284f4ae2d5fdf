/** Reads jobs until none is left or it is killed; each takes a moment, so that kills fall everywhere. Prints what it ended. */
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { StorePlace } from '../../src/store/index.ts';
import { openOrThrow } from './open-or-throw.ts';
import { sampleResult } from './sample-report.ts';

const store = await openOrThrow(JSON.parse(process.argv[2]!) as StorePlace);
const worker = `w${process.pid}`;
const lease = Number(process.argv[3]);
writeSync(1, 'open\n');
for (;;) {
  const jobs = await store.jobs.take(worker, 2, lease);
  if (jobs.length === 0 && (await store.jobs.counts())?.working === 0) break;
  if (jobs.length === 0) await pause(20);
  for (const job of jobs) {
    await pause(3);
    if (await store.jobs.finish(worker, job, sampleResult(job.given))) writeSync(1, `${job.report}\n`);
  }
}
await store.close();
