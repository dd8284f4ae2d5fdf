import { PerForm } from '../../text/forms.ts';

/**
 * Words that readers of sentences wait for. Each has a number, given while the program starts; an item carries the number of its tag, looked
 * up once, so that no reader has to look up every word of a report for itself.
 */
const numbers = new Map<string, number>();

/** The number of a word to wait for. A mark stands for all tags of its kind: see `kindOf`. */
export function cueFor(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** Kinds of tags that count as one word, whatever follows their first character: States, texts, numbers, words that begin with a digit. */
function kindOf(tag: string): string {
  const first = tag.charCodeAt(0);
  if (first === 64) return '@';
  if (first === 35) return '#';
  if (first === 61) return '=';
  return first >= 48 && first <= 57 ? '0' : tag;
}

/** The number of a tag; 0 where nobody waits for it. */
export const cueOf = (tag: string): number => numbers.get(kindOf(tag)) ?? 0;

const ofForms = new PerForm(cueOf);

/** The number of a word by the number of its form: all cues are given before the first text is read. */
export const cueOfForm = (form: number): number => ofForms.of(form);

/** A set of words to wait for. */
export class Cues {
  private readonly awaited: boolean[] = [false];

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const cue = cueFor(word);
      while (this.awaited.length <= cue) this.awaited.push(false);
      this.awaited[cue] = true;
    }
  }

  has({ cue }: { readonly cue: number }): boolean {
    return this.hasCue(cue);
  }

  /** Whether a sentence has one of the words: its own list of cues is shorter than it. */
  isIn({ cues }: { readonly cues: readonly number[] }): boolean {
    return cues.some((cue) => this.hasCue(cue));
  }

  hasCue(cue: number): boolean {
    return cue < this.awaited.length && (this.awaited[cue] as boolean);
  }
}
