/** The parts of the language library that library.ts puts together; the library itself types only its whole. */

declare module 'wink-nlp/src/cache.js' {
  /** What the library knows of words: those of its lexicon, and all that it has met since. */
  export interface Cache {
    lookup(word: string): readonly number[] | null;
    value(index: number): string;
    valueOf(property: 'pos', index: number): string;
    intrinsicSize(): number;
    isMemberPOS(word: number, pos: number): boolean;
  }
  export default function cache(core: CoreModel, features: unknown): Cache;
  export interface CoreModel {
    readonly trex: unknown;
    readonly tcat: { readonly hash: unknown };
    readonly preserve: unknown;
  }
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';
  /** A document while it is read: four numbers for each token. */
  export interface RawDocument {
    readonly cache: Cache;
    readonly tokens: number[];
    readonly numOfTokens: number;
    readonly nonBreakingSpaces: Record<number, string>;
  }
  export interface Wrapped {
    /** Adds a word of the lexicon, or one met before; gives 0 where it is neither. */
    _addTokenIfInCache(word: string, spaces: number, kind: string | null): number;
    isLexeme(word: string): readonly number[] | null;
  }
  export default function wrap(document: RawDocument): Wrapped;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compile(expressions: unknown): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Wrapped } from 'wink-nlp/src/dd-wrapper.js';
  export default function tokenizer(
    expressions: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: Wrapped, text: string) => void;
}

declare module 'wink-nlp/src/tokens-mappers.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const mappers: {
    mapRawTokens2UIdOfNormal(document: RawDocument): number[];
    mapRawTokens2UIdOfDefaultPOS(document: RawDocument): number[];
  };
  export default mappers;
}

declare module 'wink-nlp/src/its.js' {
  import type { RawDocument } from 'wink-nlp/src/dd-wrapper.js';

  const its: { lemma(token: number, document: RawDocument, addons: unknown): string };
  export default its;
}

declare module 'wink-nlp/src/constants.js' {
  const constants: { readonly tkSize: number; readonly psMask: number; readonly bits4lemma: number };
  export default constants;
}

declare module 'wink-nlp/src/machines' {
  import type { Cache, CoreModel } from 'wink-nlp/src/cache.js';

  /** What a machine is shown in place of a word's number or a part of speech, by hints of the lexicon and the spaces before. */
  type Symbols = (symbol: number, cache: Cache, tokens: readonly number[], at: number) => number;
  interface Machines {
    /** As JSON; see automaton.ts. */
    readonly machines: readonly string[];
    readonly transformers: readonly [Symbols, ...Symbols[]];
  }
  /** The parts of a language model, which its own types leave open. */
  export interface LanguageModel {
    core(): CoreModel;
    sbd(): Machines;
    pos(): Machines;
    readonly featureFn: unknown;
    readonly addons: unknown;
  }
}
