import type { Span } from '../types.ts';
import { findQuotes } from '../words/quotes.ts';

/** Words in a run that two texts must share to have it from one another: ordinary phrases are shorter. */
const LENGTH = 8;

/** A text as its words, with a number for every run of `LENGTH` of them. */
export interface Shingled {
  /** Where each word stands. */
  readonly words: readonly Span[];
  /** For each word the number of the run that begins there; -1 where the run touches a quotation or the end. */
  readonly runs: Int32Array;
  /** How many runs have a number. */
  readonly count: number;
}

/**
 * Numbers the runs of words of texts; equal numbers are equal runs (case, accents and marks aside). What stands between quotation
 * marks has no number: two reporters who quote the same words have them from the speaker, not from each other.
 */
export class Shingles {
  private readonly wordIds = new Map<string, number>();
  private readonly runIds = new Map<string, number>();

  /** Words and numbered runs of one text. */
  of(text: string): Shingled {
    const words: Span[] = [];
    const ids: number[] = [];
    for (const hit of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      words.push({ start: hit.index, end: hit.index + hit[0].length });
      ids.push(idIn(this.wordIds, hit[0].toLowerCase()));
    }
    const quoted = quotedWords(words, findQuotes(text));
    const runs = new Int32Array(words.length).fill(-1);
    let count = 0;
    for (let at = 0; at + LENGTH <= words.length; at++) {
      if ((quoted[at + LENGTH] as number) > (quoted[at] as number)) continue;
      runs[at] = idIn(this.runIds, ids.slice(at, at + LENGTH).join(' '));
      count++;
    }
    return { words, runs, count };
  }
}

/** A stretch of words of one text that stands in another: word numbers, the end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly there: number;
}

/** The longest stretches of `text` that stand in `other`, in order; both are given as numbered runs. */
export function stretchesOf(text: Shingled, other: ReadonlyMap<number, number>, otherRuns: Int32Array): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  while (at < text.runs.length) {
    const run = text.runs[at] as number;
    const there = run < 0 ? undefined : other.get(run);
    if (there === undefined) {
      at++;
      continue;
    }
    let more = 1;
    while (text.runs[at + more] !== undefined && (text.runs[at + more] as number) >= 0 && text.runs[at + more] === otherRuns[there + more])
      more++;
    found.push({ from: at, to: at + more - 1 + LENGTH, there });
    at += more;
  }
  return found;
}

/** The first place of every run of a text. */
export function placesOf({ runs }: Shingled): Map<number, number> {
  const places = new Map<number, number>();
  runs.forEach((run, at) => {
    if (run >= 0 && !places.has(run)) places.set(run, at);
  });
  return places;
}

/** For each word, and once more for the end, how many words before it are quoted. */
function quotedWords(words: readonly Span[], quotes: readonly Span[]): Int32Array {
  const before = new Int32Array(words.length + 1);
  let quote = 0;
  words.forEach((word, at) => {
    while (quote < quotes.length && (quotes[quote] as Span).end <= word.start) quote++;
    const inside = quote < quotes.length && (quotes[quote] as Span).start <= word.start;
    before[at + 1] = (before[at] as number) + Number(inside);
  });
  return before;
}

function idIn(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}
