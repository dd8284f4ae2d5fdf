import { PerForm } from '../../text/forms.ts';

/**
 * Pieces of words that patterns wait for. All are given while the program starts; which of them stand in a word form is found once for each
 * form, so that a sentence's words need only be gone through once for all patterns there are.
 */

/** Pieces by their letters, and the numbers of the lists that each piece meets. */
interface Node {
  readonly next: Map<number, Node>;
  readonly lists: number[];
}

const node = (): Node => ({ next: new Map(), lists: [] });
const root = node();
const numbers = new Map<string, number>();

/** The number of a list of pieces of which one must stand in some word of a sentence. */
export function numberOf(pieces: readonly string[]): number {
  const key = [...pieces].sort().join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const piece of pieces) {
    let at = root;
    for (let i = 0; i < piece.length; i++) {
      const letter = piece.charCodeAt(i);
      const next = at.next.get(letter) ?? node();
      at.next.set(letter, next);
      at = next;
    }
    at.lists.push(number);
  }
  return number;
}

/** The numbers of the lists that a word form meets. */
const metBy = new PerForm<readonly number[]>((word) => {
  const met = new Set<number>();
  for (let from = 0; from < word.length; from++) {
    let at = root.next.get(word.charCodeAt(from));
    for (let i = from + 1; at; i++) {
      for (const number of at.lists) met.add(number);
      at = at.next.get(word.charCodeAt(i));
    }
  }
  return [...met];
});

/** Which lists the words of a sentence meet: one bit for each. */
export type Met = Int32Array;

/** The lists met by the words whose forms are given. */
export function metIn(items: readonly { readonly form: number }[]): Met {
  const bits = new Int32Array((numbers.size + 31) >> 5);
  for (const { form } of items)
    for (const number of metBy.of(form)) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
  return bits;
}

export const meets = (bits: Met, number: number): boolean => (((bits[number >> 5] as number) >> (number & 31)) & 1) === 1;
