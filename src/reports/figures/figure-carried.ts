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
