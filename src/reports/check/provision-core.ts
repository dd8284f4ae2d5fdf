import { contentLemmas, type Synonyms, type TextIndex } from '../../text/index.ts';
import { type Words, wordAt } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { vocabularyOf } from './provision-names.ts';

/** Words with which a report goes on to say more of a thing than what it is: where, with whom, how it came about. */
const GOES_INTO_DETAIL =
  /^(?:between|among|amongst|by|with|without|through|throughout|during|under|in|inside|within|on|at|from|for|after|before|since|until|over|across|near|into|against|via|who|which|that|whose|where|when|,|;|\(|—|–|including|linked|aimed)$/;

/** What a claim says at its head, and the numbers and dates of what it says besides. */
export interface Core {
  readonly content: readonly string[];
  readonly restNumbers: readonly string[];
}

/**
 * The head of what a claim says, without what a reporter adds: "a temporary stabilization force" of "… with a mandate that ends on 31
 * December". Where `purpose` is true, "to …" tells what for and not what. Undefined where there is no such addition.
 */
export function coreOf(words: Words, content: Span, synonyms: Synonyms, purpose: boolean): Core | undefined {
  const from = wordAt(words, content.start);
  const to = wordAt(words, content.end);
  let end = from + 1;
  while (
    end < to &&
    !GOES_INTO_DETAIL.test(words.norm[end] as string) &&
    !(purpose && words.norm[end] === 'to') &&
    !isParticiple(words, end)
  )
    end++;
  if (end >= to) return undefined;
  const core = contentLemmas(words, from, end, synonyms);
  if (core.length === 0) return undefined;
  return { content: core, restNumbers: contentLemmas(words, end, to, synonyms).filter((lemma) => /\d/.test(lemma)) };
}

/** "hostages seized in the attack": a participle behind its noun. */
const isParticiple = (words: Words, i: number): boolean =>
  words.pos[i] === 'VERB' && /(?:ed|held|taken|seized|made|sent|set)$/.test(words.norm[i] as string) && words.pos[i - 1] === 'NOUN';

/** Whether every number of what a claim adds stands somewhere in the text: a date or a sum of its own cannot be passed over. */
export const numbersKnown = (index: TextIndex, { restNumbers }: Core): boolean =>
  restNumbers.every((number) => vocabularyOf(index).has(number));
