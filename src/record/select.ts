import { findPart, formatQuery, queryInWords } from './query/index.ts';
import { countOf, type DecisionSet, drop, keep, lastPlaces, placesOf, rangeSet } from './sets.ts';
import type { CouncilRecord, Count, Decision, Query, QueryPart } from './types.ts';

/** The decisions for which a query holds, as a set of its own. */
function findQuery(record: CouncilRecord, { also = [], not = [], ...query }: Query): DecisionSet {
  const { decisions } = record;
  const everything = () => rangeSet(decisions.length, 0, decisions.length);
  const found = everything();
  for (const part of [query, ...also]) for (const set of findPart(record, part)) keep(found, set);
  for (const part of not as readonly QueryPart[]) {
    const sets = findPart(record, part);
    if (sets.length === 1) drop(found, sets[0]!);
    else {
      const both = everything();
      for (const set of sets) keep(both, set);
      drop(found, both);
    }
  }
  return found;
}

/** The decisions for which a query holds, in the record's order. An unknown `before` or `after` gives none. */
export const select = (record: CouncilRecord, query: Query): Decision[] =>
  placesOf(findQuery(record, query)).map((place) => record.decisions[place]!);

/** How many decisions a query finds: cheaper than `count` where neither the decisions nor the words are wanted. */
export const countFound = (record: CouncilRecord, query: Query): number => countOf(findQuery(record, query));

/** How many decisions a query finds, with the query as typed and in words, so that the count can be checked and run again. */
export function count(record: CouncilRecord, query: Query): Count {
  const decisions = select(record, query).map((one) => one.id);
  return { value: decisions.length, query, typed: formatQuery(query), inWords: queryInWords(record, query), decisions };
}

/** How many decisions a query finds, and a stretch of them, newest first: for one page of a long list. */
export function selectPage(
  record: CouncilRecord,
  query: Query,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly decisions: readonly Decision[] } {
  const found = findQuery(record, query);
  return { total: countOf(found), decisions: lastPlaces(found, offset, limit).map((place) => record.decisions[place]!) };
}
