/** The words of a text for searching, folded, with the places where they stand: `text.slice(start[i], end[i])` is how it was written. */
export interface SearchWords {
  readonly folded: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** A letter or digit with what follows of letters, digits, combining marks, and of what a page leaves inside words: soft hyphens, joiners. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}\u00ad\u200b-\u200d\u2060]*/uy;

/** Words are compared by so many of their letters: no word is longer, and no index takes any length. */
const longestWord = 100;

const bare = (word: string): string => word.replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase();

const shortened = (word: string): string => (word.length > longestWord ? [...word].slice(0, longestWord).join('') : word);

/**
 * A word in lower case without accents, ligatures taken apart: "Côte" → "cote", "conﬂict" → "conflict". A few letters come apart into marks
 * or several words; those keep their form.
 */
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
  for (let at = 0; at < text.length; ) {
    let stop = at;
    while (isPlain(text.charCodeAt(stop))) stop++;
    let word = text.slice(at, stop).toLowerCase();
    // Most words are of ASCII alone, and every paragraph that is shown is read: only what goes on beyond it is read the long way.
    if (text.charCodeAt(stop) > 127) {
      WORD.lastIndex = at;
      stop = WORD.test(text) ? WORD.lastIndex : stop;
      word = unaccented(text.slice(at, stop));
    }
    if (word !== '') {
      folded.push(shortened(word));
      start.push(at);
      end.push(stop);
    }
    at = Math.max(stop, at + 1);
  }
  return { folded, start, end };
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
