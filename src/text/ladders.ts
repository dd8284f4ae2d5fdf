/** Ladders by name: words (as content lemmas) with their rank; a higher rank asks for more. */
export type Ladders = ReadonlyMap<string, readonly { readonly rank: number; readonly words: readonly string[] }[]>;

/**
 * The highest rank on the ladder that the content lemmas reach, or null when none of its words is among them.
 *
 * @example ladderRank(ladders, 'ceasefire', ['humanitarian', 'pause']) // 1
 */
export function ladderRank(ladders: Ladders, ladder: string, content: readonly string[]): number | null {
  let best: number | null = null;
  for (const step of ladders.get(ladder) ?? []) {
    if (step.words.every((word) => content.includes(word)) && (best === null || step.rank > best)) best = step.rank;
  }
  return best;
}

/** The words of the step of that rank; undefined where the ladder has none. */
export const stepWords = (ladders: Ladders, ladder: string, rank: number): string | undefined =>
  ladders
    .get(ladder)
    ?.find((step) => step.rank === rank)
    ?.words.join(' ');
