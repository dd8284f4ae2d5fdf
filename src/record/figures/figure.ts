import { formatQuery, queryInWords } from '../query/index.ts';
import { countFound } from '../select.ts';
import type { CouncilRecord, Query, QueryPart } from '../types.ts';

/** A number with the query that gives it, as a user would type it and in words: whoever doubts the number can list what was counted. */
export interface Figure {
  readonly value: number;
  readonly typed: string;
  readonly inWords: string;
}

/** What a query finds, as a figure. */
export const figureOf = (record: CouncilRecord, query: Query): Figure => ({
  value: countFound(record, query),
  typed: formatQuery(query),
  inWords: queryInWords(record, query),
});

/** A query as the frame in which figures are taken: as typed and in words. */
export type Asked = Pick<Figure, 'typed' | 'inWords'>;

export const asked = (record: CouncilRecord, query: Query): Asked => ({ typed: formatQuery(query), inWords: queryInWords(record, query) });

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A query to which a part is added that must hold too. Of two first or last days the tighter one stays; of other fields that the query has
 * already, both must hold.
 */
export function narrow(query: Query, { since, until, ...part }: QueryPart): Query {
  const narrowed: Writable<Query> = { ...query };
  if (since !== undefined && (narrowed.since === undefined || since > narrowed.since)) narrowed.since = since;
  if (until !== undefined && (narrowed.until === undefined || until < narrowed.until)) narrowed.until = until;
  for (const [name, value] of Object.entries(part)) {
    const there = narrowed[name as keyof QueryPart];
    if (there === undefined) Object.assign(narrowed, { [name]: value });
    else if (JSON.stringify(there) !== JSON.stringify(value)) narrowed.also = [...(narrowed.also ?? []), { [name]: value }];
  }
  return narrowed;
}

/** A query without the decisions for which a part holds. */
export const without = (query: Query, part: QueryPart): Query => ({ ...query, not: [...(query.not ?? []), part] });

/** The part that asks for a year or for several in a row. */
export const inYears = (first: number, last = first): QueryPart => ({ since: `${first}-01-01`, until: `${last}-12-31` });

/** The years from the first decision to the last of those a query may find; null where the record holds none. */
export function yearsOf(record: CouncilRecord, { since, until }: Query): readonly number[] {
  const first = record.decisions[0]?.date;
  const last = record.decisions.at(-1)?.date;
  if (first === undefined || last === undefined) return [];
  const from = Number((since !== undefined && since > first ? since : first).slice(0, 4));
  const to = Number((until !== undefined && until < last ? until : last).slice(0, 4));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
