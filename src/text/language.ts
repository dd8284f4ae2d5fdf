import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { formCalled, formOf } from './forms.ts';

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

/** The library's pass with sentences and parts of speech: what reading is measured against in bench/. */
export const language = winkNLP(model, ['sbd', 'pos']);

/** Words outside the lexicon get ids from this one upwards, in the order they are first seen. */
const lexiconSize = (
  language
    .readDoc('qzxqvzq')
    .tokens()
    .out(language.its.uniqueId as never) as unknown as number[]
)[0] as number;

const lookedUp = new Map<string, boolean>();

/** Whether `word` (lower case) is an English word of the library's lexicon. */
export function isListed(word: string): boolean {
  const before = lookedUp.get(word);
  if (before !== undefined) return before;
  const ids = language
    .readDoc(word)
    .tokens()
    .out(language.its.uniqueId as never) as unknown as number[];
  const listed = ids.length === 1 && (ids[0] as number) < lexiconSize;
  if (lookedUp.size > KEPT) lookedUp.clear();
  lookedUp.set(word, listed);
  return listed;
}

const SPACE = 32;
/** So many forms are kept before all are let go. */
const KEPT = 20_000;

/** For each of the library's ids of forms, the number of the form in small letters, less one; 0 where none was asked for yet. */
let formsById = new Int32Array(lexiconSize + KEPT);

/** The number of a form in small letters, by the library's id of the form as written. */
function smallOf(form: string, id: number): number {
  if (id >= formsById.length) {
    const more = new Int32Array(id * 2);
    more.set(formsById);
    formsById = more;
  }
  const known = formsById[id] as number;
  if (known > 0) return known - 1;
  const number = formOf(form.toLowerCase());
  formsById[id] = number + 1;
  return number;
}

const lemmas = new Map<string, Map<number, string>>();

/** The base forms found so far for one part of speech, by the library's id of a form; it keeps every form it has seen. */
function lemmasOf(pos: string): Map<number, string> {
  let known = lemmas.get(pos);
  if (!known || known.size > KEPT) {
    known = new Map();
    lemmas.set(pos, known);
  }
  return known;
}

/** Whether a sign can stand inside a contraction: a letter or an apostrophe. */
const joins = (code: number): boolean => code === 39 || code === 8217 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * Cuts `text` into words. Every word's `text.slice(start, end)` is its exact form in the text;
 * line breaks and spaces belong to no word.
 */
export function readWords(text: string): Words {
  const its = language.its;
  const doc = language.readDoc(text);
  const tokens = doc.tokens();
  // One entry for each of the library's tokens; those of words are moved up over those of white space.
  const norm = tokens.out() as string[];
  const pos = tokens.out(its.pos as never) as unknown as string[];
  const ids = tokens.out(its.uniqueId as never) as unknown as number[];
  const form = new Int32Array(norm.length);
  const start = new Int32Array(norm.length);
  const end = new Int32Array(norm.length);
  /** The library's own index of each word, and the word at or after each of its tokens. */
  const token = new Int32Array(norm.length);
  const wordFrom = new Int32Array(norm.length);
  let count = 0;
  let at = 0;
  for (let i = 0; i < norm.length; i++) {
    wordFrom[i] = count;
    if (pos[i] === 'SPACE') continue;
    const value = norm[i] as string;
    if (text.charCodeAt(at) === SPACE) at++;
    const found = text.startsWith(value, at) ? at : text.indexOf(value, at);
    if (found < 0) continue;
    at = found + value.length;
    start[count] = found;
    end[count] = at;
    token[count] = i;
    const number = smallOf(value, ids[i] as number);
    form[count] = number;
    norm[count] = formCalled(number);
    pos[count] = pos[i] as string;
    ids[count] = ids[i] as number;
    count++;
  }
  norm.length = count;
  pos.length = count;
  const listed = (at: number): boolean => (ids[at] as number) < lexiconSize;
  /** Whether letters or an apostrophe stand right before or after a word: "ca" and "n't" have base forms that their own letters do not tell. */
  const isPartOfContraction = (at: number): boolean =>
    (at > 0 && end[at - 1] === start[at] && joins(text.charCodeAt((start[at] as number) - 1))) ||
    (at + 1 < count && start[at + 1] === end[at] && joins(text.charCodeAt(end[at] as number)));
  const lemma = (at: number): string => {
    const known = isPartOfContraction(at) ? undefined : lemmasOf(pos[at] as string);
    let found = known?.get(ids[at] as number);
    if (found === undefined) {
      found = tokens.itemAt(token[at] as number).out(its.lemma as never) as unknown as string;
      known?.set(ids[at] as number, found);
    }
    return found;
  };
  const sentenceStarts: number[] = [];
  const spans = doc.sentences().out(its.span as never) as unknown as [number, number][];
  for (const [first] of spans) {
    const word = wordFrom[first];
    if (word !== undefined && word < count && word !== sentenceStarts.at(-1)) sentenceStarts.push(word);
  }
  return { text, count, start, end, norm, form, pos, lemma, listed, sentenceStarts };
}
