import { PerForm } from './forms.ts';
import type { Words } from './language.ts';

/** Words that say the same, each with the one lemma that stands for all; phrases of two words may be keys. */
export type Synonyms = ReadonlyMap<string, string>;

const NO_SYNONYMS: Synonyms = new Map();
const isContent = (pos: string): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM';
/** Words that stand in nearly every clause and so tell none from another. */
const STOP = new Set(
  (
    'be have do make take give get go put say such other same own certain various several many much new all any more most ' +
    'resolution council security nation united accordance order regard respect view connection respective relevant appropriate ' +
    'further necessary aforementioned said present above-mentioned include including concern follow following line well also paragraph member ' +
    'i ii iii iv v vi vii no mr ms mrs'
  ).split(' '),
);

/** The lemma that stands for `lemma` and its synonyms; itself when it has none. */
export const canonical = (lemma: string, synonyms: Synonyms): string => synonyms.get(lemma) ?? lemma;

/**
 * The content words among the words `from` to `to` (exclusive): lower-case lemmas of nouns, names, verbs, adjectives and numbers, sorted,
 * each once, without stop words. Synonyms of equal force become one ("removal", "lifting" → "lift"), parts joined by a hyphen are read
 * together where they make one word ("cease-fire" → "ceasefire", "co-operate" → "cooperate"). Adverbs count only where the synonym table
 * gives them an adjective ("immediately" → "immediate"); a key such as "free:verb" holds for that part of speech alone. The same function serves texts and reports, so that the two can be matched.
 */
export function contentLemmas(words: Words, from: number, to: number, synonyms: Synonyms = NO_SYNONYMS): string[] {
  const found = new Set<string>();
  const { pairs, kinds, holdsAny } = compoundsOf(synonyms);
  const last = Math.min(to, words.count);
  for (let i = Math.max(0, from); i < last; i++) {
    const joined = i + 2 < last && words.norm[i + 1] === '-' ? hyphenated(words, i) : null;
    if (joined !== null) {
      const whole = synonyms.get(joined) ?? synonyms.get(joined.replace('-', ' '));
      if (whole !== undefined || joined.startsWith('co-')) {
        keep(found, whole ?? joined.replace('-', ''), synonyms);
        i += 2;
        continue;
      }
    }
    const known = holdsAny.of(words.form[i] as number);
    // Most words only hold a sentence together: their base forms need not be found.
    if (!known && !isContent(words.pos[i] as string)) continue;
    const norm = words.norm[i] as string;
    const counts = isContent(words.pos[i] as string) || synonyms.has(norm);
    const lemma = lemmaAt(words, i);
    const pair = i + 1 < last && pairs.has(lemma) ? synonyms.get(`${lemma} ${words.norm[i + 1]}`) : undefined;
    if (pair !== undefined) {
      found.add(pair);
      i++;
      continue;
    }
    const parted = pairs.has(lemma) && words.pos[i] === 'VERB' ? partedPair(words, i, last, lemma, synonyms) : undefined;
    if (parted !== undefined) {
      found.add(parted);
      continue;
    }
    const asItsKind = kinds.has(lemma) ? synonyms.get(`${lemma}:${(words.pos[i] as string).toLowerCase()}`) : undefined;
    if (asItsKind !== undefined) {
      found.add(asItsKind);
      continue;
    }
    if (counts) keep(found, lemma, synonyms, norm);
  }
  return [...found].sort();
}

/** "pull its troops out": a verb whose second word stands behind its object. */
function partedPair(words: Words, verb: number, last: number, lemma: string, synonyms: Synonyms): string | undefined {
  for (let i = verb + 2; i < Math.min(last, verb + 6); i++) {
    if (words.pos[i] === 'PUNCT' || words.pos[i] === 'VERB') return undefined;
    if (words.pos[i] !== 'ADP' && words.pos[i] !== 'ADV') continue;
    const found = synonyms.get(`${lemma} ${words.norm[i]}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first words of the keys of two words, and the words of the keys that hold for one part of speech. */
interface Compounds {
  readonly pairs: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Whether a word form is a key or begins one. */
  readonly holdsAny: PerForm<boolean>;
}

const compounds = new WeakMap<Synonyms, Compounds>();

function compoundsOf(synonyms: Synonyms): Compounds {
  const known = compounds.get(synonyms);
  if (known) return known;
  const starts = (mark: string): ReadonlySet<string> =>
    new Set([...synonyms.keys()].flatMap((key) => [...key].flatMap((sign, at) => (sign === mark ? [key.slice(0, at)] : []))));
  const [pairs, kinds] = [starts(' '), starts(':')];
  const found = { pairs, kinds, holdsAny: new PerForm((word) => synonyms.has(word) || pairs.has(word) || kinds.has(word)) };
  compounds.set(synonyms, found);
  return found;
}

function keep(found: Set<string>, lemma: string, synonyms: Synonyms, norm = lemma): void {
  const one = synonyms.get(norm) ?? canonical(lemma, synonyms);
  if (one.length < 2 && !/\d/.test(one)) return;
  if (!isWord(one) || STOP.has(one) || STOP.has(lemma)) return;
  found.add(one);
}

const isWord = (one: string): boolean => {
  const first = one.charCodeAt(0);
  return (first >= 97 && first <= 122) || /[\p{L}\p{N}]/u.test(one);
};

/** The language library leaves names in the plural and in capitals: both are undone here. */
function lemmaAt(words: Words, i: number): string {
  const lower = (i < words.count ? words.lemma(i) : '').toLowerCase();
  const lemma = lower.includes("'") || lower.includes('’') ? lower.replace(/[’']s?$/, '') : lower;
  return words.pos[i] === 'PROPN' && /[^siu]s$/.test(lemma) && lemma.length > 4 && !KEPT_PLURAL.test(lemma) ? lemma.slice(0, -1) : lemma;
}

const KEPT_PLURAL =
  /^(honduras|netherlands|philippines|maldives|united|cyprus|laos|texas|barbados|bahamas|seychelles|hamas|hercules|paris|tunis|athens|brussels|houthis)$/;

/** A word with the one that a hyphen joins to it; null where white space parts them. */
function hyphenated(words: Words, i: number): string | null {
  if (words.end[i] !== words.start[i + 1] || words.end[i + 1] !== words.start[i + 2]) return null;
  return `${words.norm[i]}-${lemmaAt(words, i + 2)}`;
}
