import { readWords } from '../../text/language.ts';

/** The words of each phrase as a text's words are read, all in one pass of the language library; in the order given. */
export function wordsOfPhrases(phrases: readonly string[]): readonly (readonly string[])[] {
  const all = readWords(phrases.join('\n'));
  let word = 0;
  let offset = 0;
  return phrases.map((phrase) => {
    const end = offset + phrase.length;
    const norms: string[] = [];
    while (word < all.count && (all.start[word] as number) < end) norms.push(all.norm[word++] as string);
    offset = end + 1;
    return norms;
  });
}
