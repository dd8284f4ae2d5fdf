import type { LogEntry } from './types.ts';

/** SHA-256 of a text's UTF-8 in hexadecimal, given by whoever calls: this room has no cryptography of its own. */
export type Hash = (text: string) => string;

/** What is wrong with a log as it was kept, and at which entry (its place in the file, from 1). */
export interface Broken {
  readonly place: number;
  readonly sentence: string;
}

/**
 * The hash of an entry: over the hash before, a line feed, and the JSON of `[seq, at, by, body]`, with `body` as the text that was kept.
 * The first entry's hash before is the empty text. Anybody can compute it from an export.
 */
export const hashEntry = (before: string, { seq, at, by, body }: Omit<LogEntry, 'hash'>, hash: Hash): string =>
  hash(`${before}\n${JSON.stringify([seq, at, by, body])}`);

/**
 * Where a log was changed after it was kept, or null where it is whole: numbers 1, 2, 3 … without a gap, instants that never go back, and
 * each hash over the one before. It cannot tell that entries are missing at the end: the last hash, kept elsewhere, can.
 */
export function verifyChain(entries: readonly LogEntry[], hash: Hash): Broken | null {
  let before = '';
  let at = '';
  for (const [i, entry] of entries.entries()) {
    const place = i + 1;
    if (entry.seq !== place)
      return { place, sentence: `Entry ${place} bears the number ${entry.seq}: entries are missing, doubled or out of order.` };
    if (entry.hash !== hashEntry(before, entry, hash)) {
      return {
        place,
        sentence: `The hash of entry ${place} does not fit what stands there and the entry before: one of them was changed.`,
      };
    }
    if (entry.at < at) return { place, sentence: `Entry ${place} is dated before the one it follows.` };
    before = entry.hash;
    at = entry.at;
  }
  return null;
}
