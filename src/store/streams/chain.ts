import { createHash } from 'node:crypto';
import type { Entry, NewEntry } from './types.ts';

/** What stands before the first entry's hash. */
export const noHash = '';

/**
 * SHA-256, in hexadecimal, of the hash before, a line feed, and the JSON of `[seq, at, by, body]` with `body` as its text. Anybody can
 * compute it from an export: `sha256(before + "\n" + JSON)`.
 */
export const hashOf = (before: string, seq: number, { at, by, body }: NewEntry): string =>
  createHash('sha256')
    .update(`${before}\n${JSON.stringify([seq, at, by, body])}`)
    .digest('hex');

/** Entries as they are kept, each with its number and its hash, after the entry `seq` whose hash is `hash`. */
export const chained = (seq: number, hash: string, entries: readonly NewEntry[]): readonly Entry[] => {
  let before = hash;
  return entries.map(({ at, by, body }, i) => {
    const number = seq + i + 1;
    before = hashOf(before, number, { at, by, body });
    return { seq: number, at, by, body, hash: before };
  });
};
