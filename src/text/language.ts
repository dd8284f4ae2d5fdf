import { formCalled } from './forms.ts';
import { canBe, cut, lemmaOf, lexiconSize, sentenceEnds, type Token, tagName, tagRules } from './library.ts';

/** A text cut into words with what the language library says of each. Arrays run in step, one entry per word or mark. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** Lower-case form. */
  readonly norm: readonly string[];
  /** The number of the lower-case form; see forms.ts. */
  readonly form: ArrayLike<number>;
  /** Universal part of speech: NOUN, PROPN, VERB, PUNCT, … */
  readonly pos: readonly string[];
  /** Base form of the word at an index; looked up when one is asked for, since many texts need none. */
  readonly lemma: (at: number) => string;
  /** Whether the library's lexicon has the word at an index exactly as written; capitalised words mostly are not in it. */
  readonly listed: (at: number) => boolean;
  /** Index of the first word of each sentence, as the library cuts them. */
  readonly sentenceStarts: readonly number[];
}

/** So many pieces, words or base forms are kept before all are let go. */
const KEPT = 20_000;

/** Something worked out for each key when it is first asked for, and kept for a while. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size >= KEPT) known.clear();
      known.set(key, value);
    }
    return value;
  };
}

/** Longer pieces are hardly words, and hardly met twice. */
const LONGEST_KEPT = 60;

const cutOnce = kept(cut);
const tokensOf = (piece: string): readonly Token[] => (piece.length > LONGEST_KEPT ? cut(piece) : cutOnce(piece));

/** Whether `word` (lower case) is an English word of the library's lexicon. */
export const isListed = kept((word: string): boolean => {
  const tokens = cut(word);
  return tokens.length === 1 && (tokens[0] as Token).id < lexiconSize;
});

/** For each part of speech the base forms of words, by the library's number of a word. */
const lemmas = kept((tag: number) => kept((id: number) => lemmaOf(id, tag)));

/** The spaces at which the library cuts a text into pieces. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 0xa0 ||
  (code >= 0x2002 && (code <= 0x2005 || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f));
/** Line breaks and tabs, which make pieces of their own. */
const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;

/** The tokens of a text, each with where its piece begins and what the machine for sentences is shown. */
interface Cut {
  readonly tokens: readonly Token[];
  readonly from: readonly number[];
  readonly columns: readonly number[];
}

function cutText(text: string): Cut {
  const tokens: Token[] = [];
  const from: number[] = [];
  const columns: number[] = [];
  let at = 0;
  while (at < text.length) {
    const begins = at;
    let code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const breaks = isBreak(code);
    do code = text.charCodeAt(++at);
    while (at < text.length && !isSpace(code) && isBreak(code) === breaks);
    const isSpaced = begins > 0 && isSpace(text.charCodeAt(begins - 1));
    for (const token of tokensOf(text.slice(begins, at))) {
      tokens.push(token);
      from.push(begins);
      columns.push(isSpaced ? token.spaced : token.unspaced);
    }
  }
  return { tokens, from, columns };
}

/** The first token of each sentence. */
function sentencesOf({ columns }: Cut): number[] {
  const starts = [0];
  sentenceEnds.run(new Int16Array(columns), columns.length, (at) => starts.push(at + 1));
  return starts;
}

/** For each of `tagRules` the columns of all parts of speech: there are fewer than 64. */
const tagColumns = tagRules.map((rules) => Int16Array.from({ length: 64 }, (_, tag) => rules.column(tag)));

/** The number of the part of speech of each token: the likeliest, corrected by what stands around it. */
function tagsOf(tokens: readonly Token[]): Int16Array {
  const count = tokens.length;
  const tags = new Int16Array(count);
  for (let i = 0; i < count; i++) tags[i] = (tokens[i] as Token).tag;
  const columns = new Int16Array(count);
  tagRules.forEach((rules, which) => {
    const ofTags = tagColumns[which] as Int16Array;
    for (let i = 0; i < count; i++) {
      const hint = (tokens[i] as Token).hints[which] as number;
      columns[i] = hint < 0 ? (ofTags[tags[i] as number] as number) : hint;
    }
    rules.run(columns, count, (at, tag) => {
      // A negative number is one that the word need not be known as.
      if (tag < 0) tags[at] = -tag;
      else if (canBe((tokens[at] as Token).normal, tag)) tags[at] = tag;
    });
  });
  return tags;
}

/**
 * Cuts `text` into words. Every word's `text.slice(start, end)` is its exact form in the text;
 * line breaks and spaces belong to no word.
 */
export function readWords(text: string): Words {
  const whole = cutText(text);
  const { tokens, from } = whole;
  const tags = tagsOf(tokens);
  const form = new Int32Array(tokens.length);
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  /** The token of each word, and the word at or after each token. */
  const tokenAt = new Int32Array(tokens.length);
  const wordFrom = new Int32Array(tokens.length);
  const norm: string[] = [];
  const pos: string[] = [];
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    wordFrom[i] = count;
    const name = tagName(token.lemma === undefined ? (tags[i] as number) : token.tag);
    if (name === 'SPACE' || token.start < 0) continue;
    start[count] = (from[i] as number) + token.start;
    end[count] = (from[i] as number) + token.end;
    form[count] = token.form;
    tokenAt[count] = i;
    norm.push(formCalled(token.form));
    pos.push(name);
    count++;
  }
  const tokenOf = (at: number): Token => tokens[tokenAt[at] as number] as Token;
  const lemma = (at: number): string => {
    const { lemma, id } = tokenOf(at);
    return lemma ?? lemmas(tags[tokenAt[at] as number] as number)(id);
  };
  const listed = (at: number): boolean => tokenOf(at).id < lexiconSize;
  const sentenceStarts: number[] = [];
  for (const first of sentencesOf(whole)) {
    const word = wordFrom[first];
    if (word !== undefined && word < count && word !== sentenceStarts.at(-1)) sentenceStarts.push(word);
  }
  return { text, count, start, end, norm, form, pos, lemma, listed, sentenceStarts };
}

/** The first word that begins at or after an offset. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
