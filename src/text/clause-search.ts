import type { Provision, TextIndex } from './types.ts';

/** A clause that says the like of what was asked. */
export interface ClauseHit {
  readonly provision: Provision;
  /** Share of the clause's own content words that were asked for: 1 where it says nothing else. */
  readonly closeness: number;
}

export interface ClauseSearch {
  /** Clauses that hold every content word of `words`, whatever its ending: the closest first, then those of the latest texts. [] where `words` has none. */
  find(words: string): readonly ClauseHit[];
}

/** Words that tell no clause from another. */
const BARE = new Set(
  'a an all and any are as at be been by for from has have in into is it its no not of on or such that the their them these this those to with'.split(
    ' ',
  ),
);

/** Endings by which forms of one word differ, longest first; at least three letters stay. */
const ENDINGS = /(?<=^.{3,})(?:ations?|ments?|ings?|ions?|ness|edly|ely|ily|ies|ied|ally|ed|es|ly|al|s|e|y)$/;

const stemOf = (word: string): string => word.replace(ENDINGS, '');

const stemsOf = (words: string): readonly string[] => [
  ...new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !BARE.has(word))
      .map(stemOf),
  ),
];

/**
 * Looks through the index of clauses, which has the content words of texts but not their sentences. So a hit says that a paragraph
 * is about the same things under that verb, not that it has the same wording.
 */
export function clauseSearch(texts: readonly TextIndex[]): ClauseSearch {
  const clauses = texts.flatMap(({ provisions }) => provisions);
  const own = clauses.map(({ verb, content, gist }) => ({
    content: stemsOf(content.join(' ')).length,
    all: stemsOf(`${verb} ${gist} ${content.join(' ')}`),
  }));
  const holders = new Map<string, number[]>();
  own.forEach(({ all }, at) => {
    for (const stem of all) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  });
  return {
    find(words) {
      const asked = stemsOf(words);
      const lists = asked.map((stem) => holders.get(stem) ?? []).sort((a, b) => a.length - b.length);
      const [fewest, ...rest] = lists;
      if (fewest === undefined) return [];
      const others = rest.map((list) => new Set(list));
      return fewest
        .filter((at) => others.every((list) => list.has(at)))
        .map((at) => ({ at, closeness: Math.min(1, asked.length / Math.max(1, own[at]!.content)) }))
        .sort((a, b) => b.closeness - a.closeness || b.at - a.at)
        .map(({ at, closeness }) => ({ provision: clauses[at] as Provision, closeness }));
    },
  };
}
