import { findPart, formatQuery, queryInWords } from './query/index.ts';
import { drop, keep, placesOf, rangeSet } from './sets.ts';
import type { CouncilRecord, Count, Decision, Query, QueryPart } from './types.ts';

/** The decisions for which a query holds, in the record's order. An unknown `before` or `after` gives none. */
export function select(record: CouncilRecord, { also = [], not = [], ...query }: Query): Decision[] {
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
  return placesOf(found).map((place) => decisions[place]!);
}

/** How many decisions a query finds, with the query as typed and in words, so that the count can be checked and run again. */
export function count(record: CouncilRecord, query: Query): Count {
  const decisions = select(record, query).map((one) => one.id);
  return { value: decisions.length, query, typed: formatQuery(query), inWords: queryInWords(record, query), decisions };
}
