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
  const asked = [...new Set(content.map((lemma) => canonical(lemma.toLowerCase(), synonyms)))];
  if (asked.length === 0) return [];
  const found = new Map<string, number>();
  for (const provision of index.provisions) for (const lemma of provision.content) found.set(lemma, (found.get(lemma) ?? 0) + 1);
  const all = index.provisions.length;
  const weight = (lemma: string) => {
    const n = found.get(lemma);
    return n === undefined ? FOREIGN * Math.log(1 + all) : Math.log(1 + all / n);
  };
  const whole = asked.reduce((sum, lemma) => sum + weight(lemma), 0);
  const matches: ProvisionMatch[] = [];
  for (const provision of index.provisions) {
    const has = new Set(provision.content);
    const common = asked.filter((lemma) => has.has(lemma));
    if (common.length === 0) continue;
    const shared = common.reduce((sum, lemma) => sum + weight(lemma), 0);
    const own = provision.content.reduce((sum, lemma) => sum + weight(lemma), 0);
    matches.push({
      provision,
      score: (1 - COVERAGE_SHARE) * (shared / whole) + COVERAGE_SHARE * (shared / own),
      missing: asked.filter((lemma) => !has.has(lemma)),
      extra: provision.content.filter((lemma) => !asked.includes(lemma)),
    });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/**
 * Whether some provision of the text has all of `lemmas`. For "the text does not mention X" the index must be `complete`:
 * on an incomplete one, false means only that no known provision does.
 */
export function mentions(index: TextIndex, lemmas: readonly string[], synonyms: Synonyms = NO_SYNONYMS): boolean {
  const asked = lemmas.map((lemma) => canonical(lemma.toLowerCase(), synonyms));
  return asked.length > 0 && index.provisions.some((provision) => asked.every((lemma) => provision.content.includes(lemma)));
}
