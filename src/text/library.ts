import model from 'wink-eng-lite-web-model';
import makeCache from 'wink-nlp/src/cache.js';
import compile from 'wink-nlp/src/compile-trex.js';
import constants from 'wink-nlp/src/constants.js';
import wrap, { type RawDocument } from 'wink-nlp/src/dd-wrapper.js';
import its from 'wink-nlp/src/its.js';
import type { LanguageModel } from 'wink-nlp/src/machines';
import tokenizer from 'wink-nlp/src/tokenizer.js';
import mappers from 'wink-nlp/src/tokens-mappers.js';
import { Automaton } from './automaton.ts';
import { formOf } from './forms.ts';

/**
 * The language library, put together from its own parts so that what it does for each piece of text between spaces is done once for each
 * different piece: cutting it into tokens, looking them up, telling what its machines are to be shown. Only the machines, which look at
 * what stands before and after, run over every text.
 */
const { core: loadCore, sbd, pos, featureFn, addons } = model as unknown as LanguageModel;
const core = loadCore();
const cache = makeCache(core, featureFn);
const tokenize = tokenizer(compile(core.trex), core.tcat.hash, core.preserve);
const { machines: sentenceMachines, transformers: sentenceSymbols } = sbd();
const { machines: tagMachines, transformers: tagSymbols } = pos();

/** Finds the last token of each sentence. */
export const sentenceEnds = new Automaton(sentenceMachines[0] as string);
/** Correct the likeliest parts of speech, one after the other. */
export const tagRules: readonly Automaton[] = tagMachines.map((json) => new Automaton(json));

/** Words outside the lexicon get ids from this one upwards, in the order they are first seen. */
export const lexiconSize = cache.intrinsicSize();

const LINE_BREAK = cache.lookup('\n')?.[0];
/** The library's four numbers for a token: word, spaces before it with the word expanded to, base form with part of speech, and flags. */
const { tkSize: SIZE, psMask: SPACES, bits4lemma: TAG_AT } = constants;

const documentOf = (tokens: readonly number[]): RawDocument => ({
  cache,
  tokens: [...tokens],
  numOfTokens: tokens.length / SIZE,
  nonBreakingSpaces: {},
});

/** One word or mark of a piece of text, with all that does not hang on its neighbours. */
export interface Token {
  /** The library's number of the word as written. */
  readonly id: number;
  /** The number of the form in small letters; see forms.ts. */
  readonly form: number;
  /** Where it stands in its piece; -1 where the piece does not have it in these letters. */
  readonly start: number;
  readonly end: number;
  /** The number of its likeliest part of speech. */
  readonly tag: number;
  /** Part of a contraction ("ca", "n't"): its part of speech and base form are given. */
  readonly lemma: string | undefined;
  /** The library's number of the word as its lexicon spells it. */
  readonly normal: number;
  /** The column of `sentenceEnds` with and without a space before the piece; -1: passed over. */
  readonly spaced: number;
  readonly unspaced: number;
  /** For each of `tagRules` its column, or -1 where that of its tag is taken. */
  readonly hints: readonly number[];
}

function tokenOf(four: readonly number[], piece: string, from: number): Token {
  const [id = 0, before = 0] = four;
  const document = documentOf(four);
  const value = cache.value(id);
  const start = piece.indexOf(value, from);
  const normal = mappers.mapRawTokens2UIdOfNormal(document)[0] as number;
  const columnOf = (tokens: readonly number[]): number =>
    normal === LINE_BREAK ? -1 : sentenceEnds.column(sentenceSymbols[0](normal, cache, tokens, 0));
  const hint = tagSymbols[0](-1, cache, four, 0);
  return {
    id,
    form: formOf(value.toLowerCase()),
    start,
    end: start + value.length,
    tag: mappers.mapRawTokens2UIdOfDefaultPOS(document)[0] as number,
    lemma: before > SPACES ? its.lemma(0, document, addons) : undefined,
    normal,
    spaced: columnOf(four),
    unspaced: columnOf([id, before & ~SPACES, ...four.slice(2)]),
    hints: tagRules.map((rules) => (hint < 0 ? -1 : rules.column(hint))),
  };
}

/** Whether the library has met a word that its lexicon does not have. */
function isMet(word: string): boolean {
  const ids = cache.lookup(word);
  return ids?.length === 1 && (ids[0] as number) >= lexiconSize;
}

/**
 * Cuts a piece of text that has no spaces in it, always as if it were the first the library sees: left to itself it takes "Russia's" for
 * one word once some text has had "Russia's.", so that how a report is read would hang on what was read before it.
 */
export function cut(piece: string): readonly Token[] {
  const document = documentOf([]);
  const wrapped = wrap(document);
  const { _addTokenIfInCache: addKnown, isLexeme } = wrapped;
  wrapped._addTokenIfInCache = (word, spaces, kind) => (isMet(word) ? 0 : addKnown(word, spaces, kind));
  wrapped.isLexeme = (word) => (isMet(word) ? null : isLexeme(word));
  tokenize(wrapped, ` ${piece}`);
  const tokens: Token[] = [];
  let from = 0;
  for (let at = 0; at < document.tokens.length; at += SIZE) {
    const token = tokenOf(document.tokens.slice(at, at + SIZE), piece, from);
    tokens.push(token);
    if (token.start >= 0) from = token.end;
  }
  return tokens;
}

/** The name of a part of speech by its number. */
export const tagName = (tag: number): string => cache.valueOf('pos', tag);

/** Whether the lexicon knows a word, given as it spells it, as this part of speech. */
export const canBe = (normal: number, tag: number): boolean => cache.isMemberPOS(normal, tag);

/** The base form of a word in a part of speech. */
export const lemmaOf = (id: number, tag: number): string => its.lemma(0, documentOf([id, 0, tag << TAG_AT, 0]), addons);
