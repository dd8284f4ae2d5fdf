import { fitsBallot, fitsVeto } from './fits.ts';
import { formatQuery, queryInWords } from './query.ts';
import { outcomeOf } from './ruling.ts';
import type { CouncilRecord, Count, Decision, Query } from './types.ts';

/** Lower case without accents, for comparing words. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();

const haystacks = new WeakMap<Decision, string>();

/** Question, subject, item, symbol and resolution in one plain string; made once for each decision. */
function haystackOf(decision: Decision): string {
  let haystack = haystacks.get(decision);
  if (haystack === undefined) {
    haystack = plain(
      `${decision.question} | ${decision.subject ?? ''} | ${decision.item ?? ''} | ${decision.symbol ?? ''} | ${decision.resolution ?? ''}`,
    );
    haystacks.set(decision, haystack);
  }
  return haystack;
}

const plainItems = new Map<string, string>();

/** An agenda item in plain letters; there are few different ones. */
function plainItem(item: string): string {
  let words = plainItems.get(item);
  if (words === undefined) {
    words = plain(item);
    plainItems.set(item, words);
  }
  return words;
}

/** The part of the record between two days: found by halving, since decisions stand in order of date. */
function firstFrom(decisions: readonly Decision[], day: string): number {
  let low = 0;
  let high = decisions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decisions[middle]!.date < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The decisions for which every field of a query holds, in the record's order. An unknown `before` gives none. */
export function select(record: CouncilRecord, query: Query): Decision[] {
  const { decisions } = record;
  const topic = record.topics.some((one) => one.id === query.item) ? query.item : undefined;
  const item = query.item === undefined || topic ? undefined : plain(query.item);
  const words = query.words?.map(plain);
  const limit = query.before === undefined ? decisions.length : decisions.findIndex((one) => one.id === query.before);
  const found: Decision[] = [];
  for (let i = query.since === undefined ? 0 : firstFrom(decisions, query.since); i < limit; i++) {
    const one = decisions[i]!;
    if (query.until !== undefined && one.date > query.until) break;
    if (query.kinds?.length && !query.kinds.includes(one.kind)) continue;
    if (topic !== undefined && !one.topics.includes(topic)) continue;
    if (item !== undefined && !(one.item !== null && plainItem(one.item).includes(item))) continue;
    if (query.sponsor !== undefined && !one.sponsors.includes(query.sponsor)) continue;
    if (words && !words.every((word) => haystackOf(one).includes(word))) continue;
    if (query.outcomes?.length && !query.outcomes.includes(outcomeOf(record, one))) continue;
    if (query.ballot !== undefined && !fitsBallot(record, one, query.ballot)) continue;
    if (query.vetoBy !== undefined && !fitsVeto(record, one, query.vetoBy)) continue;
    found.push(one);
  }
  return found;
}

/** How many decisions a query finds, with the query as typed and in words, so that the count can be checked and run again. */
export function count(record: CouncilRecord, query: Query): Count {
  const decisions = select(record, query).map((one) => one.id);
  return { value: decisions.length, query, typed: formatQuery(query), inWords: queryInWords(record, query), decisions };
}
