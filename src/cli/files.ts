import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { checkDate } from '../council/index.ts';
import type { Given } from '../reports/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { decodeText, longestReport } from '../text/index.ts';

/**
 * Reads the named report files; `-` is standard input (once). All are read before anything is checked:
 * the first that is missing, unreadable, a folder, empty, not text, or too large refuses the whole request by its name.
 */
export function readReports(paths: readonly string[], dateline?: string): Result<Given[]> {
  if (paths.filter((path) => path === '-').length > 1) return refuse('twice', 'Standard input ("-") can be read only once.');
  const date = dateline === undefined ? ok('') : checkDate(dateline);
  if (!date.ok) return { ...date, sentence: `--dateline: ${date.sentence}` };
  const given: Given[] = [];
  for (const path of paths) {
    const text = readReport(path);
    if (!text.ok) return text;
    given.push({
      text: text.value,
      name: path === '-' ? 'standard input' : basename(path),
      ...(dateline === undefined ? {} : { dateline }),
    });
  }
  return ok(given);
}

function readReport(path: string): Result<string> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = path === '-' ? readInput(name) : readFile(path, name);
  return bytes.ok ? decodeText(bytes.value, name) : bytes;
}

/** A file as a whole: bytes, at most the size of a report. `what` says in a refusal what is too large. */
export function readFile(path: string, name: string, what = 'report'): Result<Uint8Array> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('folder', `${name} is a folder; name the files in it.`);
    if (stat.size > longestReport) return tooLarge(name, stat.size, what);
    return ok(readFileSync(path));
  } catch (error) {
    return whyUnreadable(error, name);
  }
}

/** Standard input as a whole: bytes, at most the size of a report. */
export function readInput(name: string): Result<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('penholder: reading standard input; end it with Ctrl-D.\n');
  try {
    const bytes = readFileSync(0);
    return bytes.length > longestReport ? tooLarge(name, bytes.length, 'report') : ok(bytes);
  } catch (error) {
    // A terminal in non-blocking mode, or no input at all.
    return (error as NodeJS.ErrnoException).code === 'EAGAIN'
      ? refuse('no_input', `${name} gave nothing to read.`)
      : whyUnreadable(error, name);
  }
}

const tooLarge = (name: string, size: number, what: string) =>
  refuse('too_large', `${name} is too large to be one ${what}: ${(size / 1e6).toFixed(1)} MB, and the limit is ${longestReport / 1e6} MB.`);
