import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReadingPool, type ReadingPool } from '../src/server/reading-pool.ts';
import { inTurn, type Outcome } from './measure.ts';
import { reports } from './reports.ts';

/** Every report is read so many times in one run: enough that the last one of a thread does not weigh. */
const repeated = 6;

/** Reads all reports with a pool that is ready. A report that is refused would make the pool look fast. */
async function readAll(pool: ReadingPool, texts: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const results = await Promise.all(texts.map(({ name, text }) => pool.read({ name, text })));
  const refused = results.find((result) => !result.ok);
  if (refused && !refused.ok) throw new Error(refused.sentence);
}

/** Reading and checking many reports with two threads against one, both started before; the threads' file is the built one. */
export async function scale(): Promise<readonly Outcome[]> {
  const own = reports();
  const texts = Array.from({ length: repeated }, () => own).flat();
  const nothingImported = join(tmpdir(), 'penholder-bench-nothing-imported');
  const pools = [openReadingPool(1, nothingImported), openReadingPool(2, nothingImported)] as const;
  try {
    for (const pool of pools) {
      const ready = await pool.ready;
      if (!ready.ok) throw new Error(ready.sentence);
      // Both threads of a pool have to be warm.
      await readAll(pool, texts);
    }
    const times = await inTurn(
      () => readAll(pools[1], texts),
      () => readAll(pools[0], texts),
      { rounds: 7, warmup: 1 },
    );
    const perSecond = (milliseconds: number): string => ((1000 * texts.length) / milliseconds).toFixed(0);
    return [
      {
        name: 'two threads',
        what: `reading and checking ${texts.length} reports with two threads`,
        against: 'one thread',
        target: 0.7,
        note: `${perSecond(times.measured.median)} reports a second with two, ${perSecond(times.alternative.median)} with one`,
        ...times,
      },
    ];
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
  }
}
