import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Given } from '../reports/types.ts';
import { ok, type Result } from '../result.ts';
import { openReadingPool, type ReadingPool } from '../server/reading-pool.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { writeWhole } from '../store/write-whole.ts';
import { plural } from '../web/words.ts';
import { Progress } from './progress.ts';
import { queueAndDrain } from './queue.ts';
import { openRecord, userFolder } from './record.ts';
import { type Found, reportsIn } from './report-sources.ts';
import { exit, print, refuseWith } from './terminal.ts';
import { readWorkers } from './workers.ts';

export interface ReadFolderOptions {
  readonly workers?: string;
  readonly out?: string;
  readonly dateline?: string;
}

/** A line of the file of results. */
interface Line {
  readonly format: 1;
  readonly name: string;
  /** Of name, date and text: what has the same is not read again. */
  readonly hash: string;
  readonly report?: unknown;
  readonly findings?: unknown;
  readonly error?: { readonly code: string; readonly sentence: string };
}

/** `penholder read DIR`: reads all reports of a folder or table, into a file of JSON Lines with `--out`, else into the store. */
export async function readFolder(place: string, options: ReadFolderOptions): Promise<void> {
  const workers = readWorkers(options.workers);
  if (!workers.ok) return refuseWith(workers);
  const found = reportsIn(place, options.dateline);
  if (!found.ok) return refuseWith(found);
  // A damaged import is said once, not by every thread.
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  if (options.out === undefined) return queueAndDrain(found.value, workers.value);
  const pool = openReadingPool(workers.value, userFolder());
  try {
    const ready = await pool.ready;
    if (!ready.ok) return refuseWith(ready);
    const done = await intoFile(options.out, found.value, pool);
    if (!done.ok) return refuseWith(done);
    const { read, before, failed } = done.value;
    await print(`${plural(read, 'report')} read, ${before} done before, ${failed} could not be read.`);
    if (read + before === 0) process.exitCode = exit.failed;
  } finally {
    await pool.close();
  }
}

const hashOf = (found: Found): string =>
  createHash('sha256')
    .update(JSON.stringify('given' in found ? [found.name, found.given.dateline ?? '', found.given.text] : [found.name, found.why]))
    .digest('hex')
    .slice(0, 32);

/**
 * Reads what is not in the file yet, and adds a line for each as it is done: stopped at any time, the next run goes on from there.
 * At the end, lines of what has changed since, of what could not be read then, or cut short are taken out.
 */
async function intoFile(
  path: string,
  found: { readonly count: number; readonly reports: Iterable<Found> },
  pool: ReadingPool,
): Promise<Result<{ read: number; before: number; failed: number }>> {
  const known = await linesOf(path);
  const opened = openToAppend(path);
  if (!opened.ok) return opened;
  const file = opened.value;
  const progress = new Progress();
  const seen = new Set<string>();
  const names = new Set<string>();
  let [read, before, failed] = [0, 0, 0];
  try {
    const write = (line: Line): void => {
      writeSync(file, `${JSON.stringify(line)}\n`);
      progress.show(`${read + before + failed} of ${found.count}`);
    };
    const readOne = async (name: string, hash: string, given: Given): Promise<void> => {
      const result = await pool.read(given);
      if (result.ok) read++;
      else failed++;
      write(
        result.ok
          ? { format: 1, name, hash, report: result.value.reports[0], findings: result.value.findings }
          : { format: 1, name, hash, error: { code: result.code, sentence: result.sentence } },
      );
    };
    const under = new Set<Promise<void>>();
    for (const report of found.reports) {
      const hash = hashOf(report);
      names.add(report.name);
      const again = seen.has(hash);
      seen.add(hash);
      if (again || known.done.has(hash)) {
        before++;
      } else if ('given' in report) {
        const work = readOne(report.name, hash, report.given).finally(() => under.delete(work));
        under.add(work);
        if (under.size > pool.workers) await Promise.race(under);
      } else {
        failed++;
        write({ format: 1, name: report.name, hash, error: report.why });
      }
    }
    await Promise.all(under);
  } finally {
    progress.clear();
    closeSync(file);
  }
  const stale = known.toMend || known.lines.some(({ name, hash }) => names.has(name) && !seen.has(hash));
  const tidied = stale ? await tidy(path, names, seen) : ok(0);
  return tidied.ok ? ok({ read, before, failed }) : tidied;
}

/** Opens a file to add lines to; a line that was cut short is ended first, so that the next does not run into it. */
function openToAppend(path: string): Result<number> {
  try {
    const file = openSync(path, 'a+');
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    if (size > 0) readSync(file, last, 0, 1, size - 1);
    if (size > 0 && last[0] !== 10) writeSync(file, '\n');
    return ok(file);
  } catch (error) {
    return whyUnreadable(error, `"${path}"`);
  }
}

/** A line of the file as far as it matters here; null where it is none of ours, or cut short. */
function readLine(line: string): Pick<Line, 'name' | 'hash' | 'error'> | null {
  try {
    const { name, hash, error } = JSON.parse(line) as Line;
    return typeof name === 'string' && typeof hash === 'string' ? { name, hash, ...(error ? { error } : {}) } : null;
  } catch {
    return null;
  }
}

const linesIn = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });

/** What a file of results holds. `toMend`: a line is cut short, or says that a report could not be read, which is tried again. */
async function linesOf(path: string): Promise<{ done: ReadonlySet<string>; lines: { name: string; hash: string }[]; toMend: boolean }> {
  const done = new Set<string>();
  const lines: { name: string; hash: string }[] = [];
  let toMend = false;
  if (!existsSync(path)) return { done, lines, toMend };
  for await (const line of linesIn(path)) {
    const read = readLine(line);
    if (read === null || read.error) toMend = true;
    else {
      done.add(read.hash);
      lines.push({ name: read.name, hash: read.hash });
    }
  }
  return { done, lines, toMend };
}

/** Writes the file anew without what is cut short, what has changed since, and all but the last line of each report. */
async function tidy(path: string, names: ReadonlySet<string>, seen: ReadonlySet<string>): Promise<Result<number>> {
  const last = new Map<string, number>();
  let number = 0;
  for await (const line of linesIn(path)) {
    const read = readLine(line);
    if (read && (seen.has(read.hash) || !names.has(read.name))) last.set(read.hash, number);
    number++;
  }
  const kept = new Set(last.values());
  return writeWhole(path, async (beside) => {
    const out = openSync(beside, 'w');
    let at = 0;
    for await (const line of linesIn(path)) if (kept.has(at++)) writeSync(out, `${line}\n`);
    closeSync(out);
  });
}
