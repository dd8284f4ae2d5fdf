import { canonical, type Synonyms } from './content.ts';
import type { Provision, TextIndex } from './types.ts';

/** How well a provision answers to the words of a claim. */
export interface ProvisionMatch {
  readonly provision: Provision;
  /** 0 to 1, see `matchProvision`. From about 0.6 on the claim speaks of this provision; below 0.35 it does not. */
  readonly score: number;
  /** Words of the claim that the provision has not. */
  readonly missing: readonly string[];
  /** Words of the provision that the claim has not. */
  readonly extra: readonly string[];
}

/** Share of the score that comes from how much of the provision the claim covers: enough to prefer the shorter of two equal ones. */
const COVERAGE_SHARE = 0.1;
/** A word that is nowhere in the text weighs as much as one found once, times this: reports add words of their own. */
const FOREIGN = 0.6;

const NO_SYNONYMS: Synonyms = new Map();

/**
 * The provisions of a text that share words with a claim, best first. `content` comes from `contentLemmas`, the verb left out.
 *
 * The score is 0.9 × the claim's weight found in the provision ÷ the claim's whole weight + 0.1 × the same for the provision. A word's weight is
 * ln(1 + N/n), N the provisions of the text and n those that have the word, so a word that stands everywhere says little.
 * Provisions without a common word are left out.
 */
export function matchProvision(index: TextIndex, content: readonly string[], synonyms: Synonyms = NO_SYNONYMS): ProvisionMatch[] {
  const asked = askedOf(content, synonyms);
  const scores = scoresOf(index, asked);
  const matches: ProvisionMatch[] = [];
  for (const at of [...scores.keys()].sort((a, b) => a - b)) {
    const provision = index.provisions[at] as Provision;
    matches.push({
      provision,
      score: scores.get(at) as number,
      missing: asked.filter((lemma) => !provision.content.includes(lemma)),
      extra: provision.content.filter((lemma) => !asked.includes(lemma)),
    });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/**
 * The score of the first of `matchProvision`, 0 where there is none: for finding out which of many texts is meant. `asked` are the words of
 * the claim as `askedOf` makes them, once for all texts.
 */
export function bestScore(index: TextIndex, asked: readonly string[]): number {
  let best = 0;
  for (const score of scoresOf(index, asked).values()) if (score > best) best = score;
  return best;
}

/** The words of a claim that are looked for in a text, each once. */
export const askedOf = (content: readonly string[], synonyms: Synonyms): readonly string[] => [
  ...new Set(content.map((lemma) => canonical(lemma.toLowerCase(), synonyms))),
];

/** The scores of the provisions that share words with what is asked, by their place in the text. */
function scoresOf(index: TextIndex, asked: readonly string[]): Map<number, number> {
  const { weights, own, foreign, holders } = vocabularyOf(index);
  const scores = new Map<number, number>();
  let whole = 0;
  for (const lemma of asked) {
    const weight = weights.get(lemma);
    whole += weight ?? foreign;
    if (weight !== undefined) for (const at of holders.get(lemma) as readonly number[]) scores.set(at, (scores.get(at) ?? 0) + weight);
  }
  for (const [at, shared] of scores)
    scores.set(at, (1 - COVERAGE_SHARE) * (shared / whole) + COVERAGE_SHARE * (shared / (own[at] as number)));
  return scores;
}

/** What matching asks of a text each time: the weight of its words, of its provisions, and which provisions have a word. */
interface Vocabulary {
  readonly weights: ReadonlyMap<string, number>;
  readonly foreign: number;
  readonly own: readonly number[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const vocabularies = new WeakMap<TextIndex, Vocabulary>();

/** The vocabulary of a text, worked out once. */
function vocabularyOf(index: TextIndex): Vocabulary {
  const known = vocabularies.get(index);
  if (known) return known;
  const all = index.provisions.length;
  const found = new Map<string, number>();
  const holders = new Map<string, number[]>();
  index.provisions.forEach(({ content }, at) => {
    for (const lemma of content) {
      found.set(lemma, (found.get(lemma) ?? 0) + 1);
      const list = holders.get(lemma);
      if (!list) holders.set(lemma, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  const weights = new Map([...found].map(([lemma, n]) => [lemma, Math.log(1 + all / n)]));
  const vocabulary: Vocabulary = {
    weights,
    foreign: FOREIGN * Math.log(1 + all),
    own: index.provisions.map(({ content }) => content.reduce((sum, lemma) => sum + (weights.get(lemma) as number), 0)),
    holders,
  };
  vocabularies.set(index, vocabulary);
  return vocabulary;
}

/**
 * Whether some provision of the text has all of `lemmas`. For "the text does not mention X" the index must be `complete`:
 * on an incomplete one, false means only that no known provision does.
 */
export function mentions(index: TextIndex, lemmas: readonly string[], synonyms: Synonyms = NO_SYNONYMS): boolean {
  const asked = lemmas.map((lemma) => canonical(lemma.toLowerCase(), synonyms));
  return asked.length > 0 && index.provisions.some((provision) => asked.every((lemma) => provision.content.includes(lemma)));
}
