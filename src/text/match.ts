import { canonical, type Synonyms } from './content.ts';
import type { Provision, TextIndex } from './types.ts';

/** How well a provision answers to the words of a claim. */
export interface ProvisionMatch {
  readonly provision: Provision;
  /** 0 to 1, see `matchProvision`. From about 0.6 on the claim speaks of this provision; below 0.35 it does not. */
  readonly score: number;
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
  const matches: ProvisionMatch[] = [];
  scoresOf(index, askedOf(content, synonyms)).forEach((score, at) => {
    if (score > 0) matches.push({ provision: index.provisions[at] as Provision, score });
  });
  return matches.sort((a, b) => b.score - a.score);
}

/** The first of `matchProvision`; undefined where there is none. */
export function bestMatch(index: TextIndex, content: readonly string[], synonyms: Synonyms = NO_SYNONYMS): ProvisionMatch | undefined {
  const scores = scoresOf(index, askedOf(content, synonyms));
  const score = highest(scores);
  return score > 0 ? { provision: index.provisions[scores.indexOf(score)] as Provision, score } : undefined;
}

/**
 * The score of the first of `matchProvision`, 0 where there is none: for finding out which of many texts is meant. `asked` are the words of
 * the claim as `askedOf` makes them, once for all texts.
 */
export const bestScore = (index: TextIndex, asked: readonly string[]): number => highest(scoresOf(index, asked));

function highest(scores: Float64Array): number {
  let best = 0;
  for (let i = 0; i < scores.length; i++) if ((scores[i] as number) > best) best = scores[i] as number;
  return best;
}

/** Words of a claim that a provision has not. */
export const missingFrom = (provision: Provision, content: readonly string[], synonyms: Synonyms = NO_SYNONYMS): readonly string[] =>
  askedOf(content, synonyms).filter((lemma) => !provision.content.includes(lemma));

/** The words of a claim that are looked for in a text, each once. */
export const askedOf = (content: readonly string[], synonyms: Synonyms): readonly string[] => [
  ...new Set(content.map((lemma) => canonical(lemma.toLowerCase(), synonyms))),
];

/** The score of each provision by its place in the text; 0 where it shares no word with what is asked. */
function scoresOf(index: TextIndex, asked: readonly string[]): Float64Array {
  const { weights, own, foreign, holders } = vocabularyOf(index);
  const scores = new Float64Array(own.length);
  let whole = 0;
  for (const lemma of asked) {
    const weight = weights.get(lemma);
    whole += weight ?? foreign;
    if (weight !== undefined) for (const at of holders.get(lemma) as readonly number[]) scores[at] = (scores[at] as number) + weight;
  }
  for (let at = 0; at < scores.length; at++) {
    const shared = scores[at] as number;
    if (shared > 0) scores[at] = (1 - COVERAGE_SHARE) * (shared / whole) + COVERAGE_SHARE * (shared / (own[at] as number));
  }
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
