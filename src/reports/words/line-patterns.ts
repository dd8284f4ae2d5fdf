import { meets, numberOf } from './awaited.ts';
import type { Sentence } from './items.ts';
import { isAnyOf, requiredBy } from './required.ts';

/** A regular expression over the lines of sentences, run only where the words that it cannot do without stand. */
export class LinePattern {
  readonly re: RegExp;
  private readonly lists: readonly number[];
  /** Whether it matches wherever its words stand, so that it need not be run at all. */
  private readonly isTold: boolean;

  constructor(re: RegExp) {
    this.re = re;
    const required = requiredBy(re);
    this.lists = required.map(numberOf);
    this.isTold = required.length === 1 && isAnyOf(re);
  }

  /** Whether the words that a match cannot do without stand in a sentence. */
  mayBeIn({ met }: Sentence): boolean {
    for (const list of this.lists) if (!meets(met, list)) return false;
    return true;
  }

  /** Whether it matches in a sentence's line. */
  isIn(sentence: Sentence): boolean {
    return this.mayBeIn(sentence) && (this.isTold || this.re.test(sentence.line));
  }

  /** All matches in a sentence's line. */
  matchesIn(sentence: Sentence): Iterable<RegExpExecArray> {
    return this.mayBeIn(sentence) ? sentence.line.matchAll(this.re) : NONE;
  }

  /** The first match in a sentence's line. */
  exec(sentence: Sentence): RegExpExecArray | null {
    return this.mayBeIn(sentence) ? this.re.exec(sentence.line) : null;
  }
}

const NONE: readonly RegExpExecArray[] = [];
