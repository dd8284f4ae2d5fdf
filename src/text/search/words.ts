/** The words of a text for searching, folded, with the places where they stand: `text.slice(start[i], end[i])` is how it was written. */
export interface SearchWords {
  readonly folded: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A letter or digit with what follows of letters, digits, combining marks, and of what a page leaves inside words: soft hyphens, joiners. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200d\u2060]*/gu;
const ASCII_WORD = /[a-z0-9]+/gi;

/** Words are compared by so many of their letters: no word is longer, and no index takes any length. */
const longestWord = 100;

const bare = (word: string): string => word.replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase();

/** A word in lower case without accents, ligatures taken apart: "Côte" → "cote", "conﬂict" → "conflict". */
function foldWord(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, whose words need nothing taken apart
  const plain = /^[\u0000-\u007f]*$/.test(word) ? word.toLowerCase() : unaccented(word);
  return plain.length > longestWord ? [...plain].slice(0, longestWord).join('') : plain;
}

/** A few letters come apart into marks or several words; those keep their form. */
function unaccented(word: string): string {
  const apart = bare(bare(word.normalize('NFKD')).normalize('NFKD'));
  return /^[\p{L}\p{Nd}]+$/u.test(apart) ? apart : bare(word.normalize('NFD')).replace(/[^\p{L}\p{Nd}]/gu, '');
}

/**
 * Cuts a text into the words by which it is found: runs of letters and digits, in lower case, without accents. Hyphens, strokes and
 * apostrophes part words ("cease-fire" is two, and so is "Council's"), superscript numbers are none. Any string will do.
 *
 * @example searchWords('Côte d’Ivoire').folded // ['cote', 'd', 'ivoire']
 */
export function searchWords(text: string): SearchWords {
  const folded: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  const pattern = /[^\u0000-\u007f]/.test(text) ? WORD : ASCII_WORD;
  for (const match of text.matchAll(pattern)) {
    const word = foldWord(match[0]);
    if (word === '') continue;
    folded.push(word);
    start.push(match.index);
    end.push(match.index + match[0].length);
  }
  return { folded, start, end };
}
