/** How many beginnings of words are told apart: more would no longer fit where the processor reaches them fastest. */
const PLACES = 4_096;

/** One number for the first three letters of a word; words that share it by chance are told apart later. */
export const startOf = (word: string): number =>
  word.length < 3 ? 0 : (word.charCodeAt(0) * 31 + word.charCodeAt(1)) * 31 + word.charCodeAt(2);

/**
 * A sieve before a look-up that most words of a text fail: whether a word begins as one of those sought does. Never wrong about a word that
 * is sought; of others it lets a few through.
 */
export class Starts {
  private readonly places = new Uint8Array(PLACES);

  constructor(words: Iterable<string>) {
    for (const word of words) this.places[startOf(word) % PLACES] = 1;
  }

  mayHave(word: string): boolean {
    return this.places[startOf(word) % PLACES] === 1;
  }
}
