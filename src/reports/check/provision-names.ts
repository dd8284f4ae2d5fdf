import { once } from '../../record/once.ts';
import { canonical, contentLemmas, type Provision, type Synonyms, type TextIndex } from '../../text/index.ts';
import { type Words, wordAt } from '../../text/language.ts';
import type { ProvisionClaim } from '../types.ts';

type Claimed = Pick<ProvisionClaim, 'content' | 'quoted'>;

/** All words of a text's clauses and of whom they address. */
export const vocabularyOf = once(
  (index: TextIndex): ReadonlySet<string> =>
    new Set(
      index.provisions.flatMap((provision) => [
        ...provision.content,
        ...provision.addressees.flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)),
      ]),
    ),
);

/** Capitalized words that name nobody by themselves. */
const NO_NAME =
  /^(?:strip|bank|city|region|province|government|republic|ministry|army|forces?|un|u\.n\.|united|nations|states|security|council|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const TITLE = /^(?:mr|mrs|ms|dr|sir|lord|dame|general|ambassador|u)\.?$/;

/** Names in the claim that no paragraph has: States, movements, places. Only a complete index can say so. */
export function namesNowhere(index: TextIndex, claim: Claimed, words: Words, synonyms: Synonyms): string[] {
  if (!index.complete) return [];
  const vocabulary = vocabularyOf(index);
  const found: string[] = [];
  const last = wordAt(words, claim.content.end);
  for (let i = wordAt(words, claim.content.start); i < last; i++) {
    if (words.pos[i] !== 'PROPN' || !/^\p{Lu}/u.test(words.text.slice(words.start[i], words.end[i]))) continue;
    // "Mr. Hammarskjold" may stand for an office that the text names.
    if (TITLE.test(words.norm[i] as string)) {
      while (i + 1 < last && words.pos[i + 1] === 'PROPN') i++;
      continue;
    }
    const lemmas = contentLemmas(words, i, i + 2, synonyms);
    // "Buenos Aires", "Gaza Strip": two words that are one name.
    if (lemmas.length === 1 && contentLemmas(words, i, i + 1, synonyms)[0] !== lemmas[0] && vocabulary.has(lemmas[0] as string)) {
      i++;
      continue;
    }
    const [lemma] = contentLemmas(words, i, i + 1, synonyms);
    if (!lemma || vocabulary.has(lemma) || NO_NAME.test(lemma) || stemIn(vocabulary, lemma) || isPlace(words, i)) continue;
    found.push(words.text.slice(words.start[i], words.end[i]));
  }
  return [...new Set(found)];
}

/** "in the Suez area": where it happens, which a report adds. */
const isPlace = (words: Words, i: number): boolean =>
  /^(?:area|region|peninsula|province|zone|canal|valley|heights|sea|gulf|enclave|district|sector)$/.test(words.norm[i + 1] ?? '') &&
  /^(?:in|on|at|near|around|across|within|over)$/.test(words.norm[words.norm[i - 1] === 'the' ? i - 2 : i - 1] ?? '');

const stemIn = (vocabulary: ReadonlySet<string>, lemma: string): boolean =>
  lemma.length > 4 &&
  [...vocabulary].some(
    (word) => word.startsWith(lemma.slice(0, -1)) || (lemma.startsWith(word.slice(0, Math.max(5, word.length - 2))) && word.length > 4),
  );

/** A quotation of two or more words of which one is not in the paragraph. */
export function quotedElsewhere(claim: Claimed, provision: Provision, index: TextIndex, words: Words, synonyms: Synonyms): string | null {
  for (const quote of claim.quoted ?? []) {
    const from = wordAt(words, quote.start);
    const to = wordAt(words, quote.end);
    if (to - from < 3) continue;
    const raw = contentLemmas(words, from, to, synonyms);
    if (/…|\.\.\./.test(words.text.slice(quote.start, quote.end))) continue;
    if (raw.some((lemma) => !provision.content.includes(lemma))) {
      // It may be quoted from another paragraph.
      if (
        index.provisions.some(({ content }) =>
          raw
            .flatMap((lemma) => lemma.split('-'))
            .every((lemma) => content.includes(lemma) || content.includes(canonical(lemma, synonyms))),
        )
      )
        continue;
      return words.text.slice(quote.start, quote.end);
    }
    const plain = contentLemmas(words, from, to);
    const changed = plain.filter((lemma) => synonyms.has(lemma) && synonyms.get(lemma) !== lemma && !provision.content.includes(lemma));
    if (changed.length >= 2) return words.text.slice(quote.start, quote.end);
  }
  return null;
}
