import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { AssessmentClaim } from '../types.ts';
import { itemsSpan, type Sentence, tagAt } from '../words/items.ts';
import { nounsEndingAt } from './subject-phrase.ts';

/** What a judgement says, and of what. */
export type Said = Pick<AssessmentClaim, 'by' | 'about' | 'sense'>;

/** Verbs between a thing and what it is said to be. */
export const BE = new Set(
  "is was are were be been being remain remains remained grow grows grew grown became become becomes proved proves 's constituted constitutes represented represents".split(
    ' ',
  ),
);
/** What may stand between them. */
export const AUX =
  /^(?:has|have|had|also|still|now|not|n't|never|only|again|however|then|thus|therefore|largely|widely|generally|initially|[a-z]+ly)$/;
/** What is only supposed is no judgement. */
export const SUPPOSED = /^(?:would|could|might|may|can|should|must|will|to)$/;

/** The noun phrase before the verb group that ends at item `k`, past its auxiliaries; null where there is none, or where all is supposed. */
export function subjectOf(
  reading: Reading,
  sentence: Sentence,
  k: number,
): { readonly from: number; readonly to: number; readonly denied: boolean } | null {
  let last = k;
  let denied = false;
  while (
    last >= 0 &&
    (AUX.test(tagAt(sentence.items, last)) || BE.has(tagAt(sentence.items, last)) || SUPPOSED.test(tagAt(sentence.items, last)))
  ) {
    if (SUPPOSED.test(tagAt(sentence.items, last))) return null;
    denied ||= /^(?:not|n't|never)$/.test(tagAt(sentence.items, last));
    last--;
  }
  const found = nounsEndingAt(reading, sentence, last);
  return found &&
    !/^(?:if|unless|whether|there|what)$/.test(tagAt(sentence.items, found.from - 1)) &&
    tagAt(sentence.items, found.from) !== 'there'
    ? { ...found, denied }
    : null;
}

/** A judgement as a claim. */
export function drafted(reading: Reading, sentence: Sentence, from: number, to: number, denied: boolean, said: Said): Draft {
  const span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  return {
    sentence: sentence.index,
    claim: { kind: 'assessment', span, modality: denied ? 'denied' : 'asserted', ...said, ...(according ? { according } : {}) },
  };
}
