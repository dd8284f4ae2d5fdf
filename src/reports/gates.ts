import type { Sentence } from './items.ts';

/** A pattern with what a sentence must have for it to match at all. */
export interface Gated {
  /**
   * Each entry lists words of which at least one stands in every match: "adopted|passed|rejected". A mark stands for all tags of its kind:
   * `@` States, `#` texts, `=` numbers, `0` a word that begins with a digit.
   */
  readonly needs: readonly string[];
}

/** Kinds of tags that count as one word, whatever follows their first character. */
const kindOf = (tag: string): string => {
  const first = tag.charCodeAt(0);
  if (first === 64) return '@';
  if (first === 35) return '#';
  if (first === 61) return '=';
  return first >= 48 && first <= 57 ? '0' : tag;
};

/**
 * Tells which of many patterns can match in a sentence, in one pass over its words. Running each pattern over each sentence takes most of
 * the time of reading, and hardly any of them ever matches.
 */
export class Gate<P extends Gated> {
  private readonly patterns: readonly P[];
  /** For each word the needs it meets, one bit for each. */
  private readonly met = new Map<string, number>();
  /** For each pattern the bits of its needs. */
  private readonly wanted: readonly number[];

  /** At most 31 different needs can be told apart. */
  constructor(patterns: readonly P[]) {
    this.patterns = patterns;
    const all = [...new Set(patterns.flatMap((pattern) => pattern.needs))];
    if (all.length > 31) throw new Error(`${all.length} needs are too many for one gate`);
    all.forEach((need, bit) => {
      for (const word of need.split('|')) this.met.set(word, (this.met.get(word) ?? 0) | (1 << bit));
    });
    this.wanted = patterns.map((pattern) => pattern.needs.reduce((bits, need) => bits | (1 << all.indexOf(need)), 0));
  }

  /** The patterns that can match, in their order. */
  open(sentence: Sentence): readonly P[] {
    const { items } = sentence;
    let seen = 0;
    for (let i = 0; i < items.length; i++) seen |= this.met.get(kindOf(items[i]!.tag)) ?? 0;
    if (seen === 0) return [];
    const { patterns, wanted } = this;
    const can: P[] = [];
    for (let i = 0; i < patterns.length; i++) if ((seen & wanted[i]!) === wanted[i]) can.push(patterns[i]!);
    return can;
  }
}
