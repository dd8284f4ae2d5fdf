import { cueFor } from './cues.ts';
import type { Sentence } from './items.ts';

/** A pattern with what a sentence must have for it to match at all. */
export interface Gated {
  /**
   * Each entry lists words of which at least one stands in every match: "adopted|passed|rejected". A mark stands for all tags of its kind:
   * `@` States, `#` texts, `=` numbers, `0` a word that begins with a digit.
   */
  readonly needs: readonly string[];
}

/**
 * Tells which of many patterns can match in a sentence, in one pass over its words. Running each pattern over each sentence takes most of
 * the time of reading, and hardly any of them ever matches.
 */
export class Gate<P extends Gated> {
  private readonly patterns: readonly P[];
  /** For each cue the needs it meets, one bit for each. */
  private readonly met: number[] = [0];
  /** For each pattern the bits of its needs. */
  private readonly wanted: readonly number[];

  /** At most 31 different needs can be told apart. */
  constructor(patterns: readonly P[]) {
    this.patterns = patterns;
    const all = [...new Set(patterns.flatMap((pattern) => pattern.needs))];
    if (all.length > 31) throw new Error(`${all.length} needs are too many for one gate`);
    all.forEach((need, bit) => {
      for (const word of need.split('|')) {
        const cue = cueFor(word);
        while (this.met.length <= cue) this.met.push(0);
        this.met[cue]! |= 1 << bit;
      }
    });
    this.wanted = patterns.map((pattern) => pattern.needs.reduce((bits, need) => bits | (1 << all.indexOf(need)), 0));
  }

  /** The patterns that can match, in their order. */
  open(sentence: Sentence): readonly P[] {
    const { patterns, wanted, met } = this;
    let seen = 0;
    for (const cue of sentence.cues) if (cue < met.length) seen |= met[cue]!;
    if (seen === 0) return NONE;
    const can: P[] = [];
    for (let i = 0; i < patterns.length; i++) if ((seen & wanted[i]!) === wanted[i]) can.push(patterns[i]!);
    return can;
  }
}

const NONE: readonly never[] = [];
