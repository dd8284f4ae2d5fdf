import type { Reading } from '../reading.ts';
import { speechesBySentence, speechOf } from '../speech/speech.ts';
import type { Source } from '../types.ts';
import type { Sentence } from '../words/items.ts';

/** The last figure of a report, for those that go on from it. */
export interface LastFigure {
  readonly sentence: number;
  readonly unit: string;
  readonly source?: Source;
}

const THOSE = '(?:them|these|those|whom|that number|the (?:dead|wounded|injured|victims|casualties|killed|total|missing|survivors|bodies))';
/** How a sentence begins that tells more of those counted in the sentence before. */
const GOES_ON = new RegExp(
  `^ (?:and |but )?(?:(?:of|among|amongst|including|besides) ${THOSE}` +
    `|(?:[^ ,.]+ ){1,5}of ${THOSE}` +
    '|(?:at least |some |about |yet )?(?:another|a further|an additional) ' +
    '|(?:the|this|that|those|its|their) (?:figures?|tolls?|numbers?|total|count|tally|dead|wounded|injured|victims|casualties|killed) ' +
    '|(?:they|these|those killed|those) (?:include|included|were|are) ' +
    '|(?:more than |at least |about |some |nearly )?=\\d+ (?:others|more|were|are|remain|of)) ',
);
/** «It also counted …», «…, they said»: who told before tells on. */
const TELLS_ON =
  /(?:^ |, )(?:it|they) (?:also |further |had |has |have )*(?:said|says|say|found|finds|counted|counts|recorded|records|documented|documents|estimated|estimates|reported|reports|put|puts|added|adds|listed|lists|noted|notes|registered|verified) /;

/**
 * Whose a figure is that has no teller in its own sentence but goes on from the figure of the sentence before: "Of them, 120 were children",
 * "Another 12 were captured", or one that repeats no noun at all (`elliptic`).
 */
export function carriedSource(sentence: Sentence, last: LastFigure | undefined, elliptic: boolean): Source | undefined {
  if (!last?.source || sentence.index - last.sentence !== 1) return undefined;
  return elliptic || GOES_ON.test(sentence.line) || TELLS_ON.test(sentence.line) ? last.source : undefined;
}

/** Verbs in which reported speech goes on without being called so: "had broken", "would need". */
const SHIFTED = /^(?:had|would)$/;

/**
 * Whose a figure is in a sentence that goes on reporting: the one before in its paragraph is somebody's speech to its end, and what stands
 * here is told as he would have it, in "had" or "would".
 */
export function reportedOn(reading: Reading, sentence: Sentence, at: number): Source | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (!before || !sentence.items.some(({ tag }, k) => SHIFTED.test(tag) && Math.abs(k - at) < 20)) return undefined;
  if (reading.mended.text.slice(before.span.end - 1, sentence.span.start).includes('\n')) return undefined;
  const all = speechesBySentence(speechOf(reading));
  if (all.has(sentence.index) || before.items.some(({ tag }) => tag === '"')) return undefined;
  return all.get(before.index)?.find(({ span }) => span.end >= before.span.end - 2)?.speaker;
}
