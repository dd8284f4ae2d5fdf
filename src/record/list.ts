import type { StateCode } from '../council/index.ts';
import type { Ballot, QuestionKind } from '../procedure/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import { relevance } from './about.ts';
import { ballotsOf, compositionOf } from './ballots.ts';
import { measureColumn } from './columns.ts';
import { type DecisionLine, summarize } from './describe.ts';
import { nearestWords } from './near.ts';
import { placeOf } from './places.ts';
import { formatQuery, queryInWords } from './query/index.ts';
import { settlementOf, vetoersOf } from './ruling.ts';
import { select } from './select.ts';
import type { CouncilRecord, Decision, Query } from './types.ts';

/** Ways to order decisions: by date, by how much they are about the query's words, by votes in favour (fewest first) or against (most first). */
export type VoteOrder = 'newest' | 'oldest' | 'relevance' | 'favour' | 'against';

const voteOrders: readonly VoteOrder[] = ['newest', 'oldest', 'relevance', 'favour', 'against'];

/** An order by its word. Refuses `unknown_order`. */
export function readOrder(word: string): Result<VoteOrder> {
  const order = voteOrders.find((one) => one === word.toLowerCase());
  if (order) return ok(order);
  const near = nearestWords(word, voteOrders);
  const choices = near.length > 0 ? '' : `; use ${voteOrders.join(', ')}`;
  return refuse('unknown_order', `"${word.slice(0, 40)}" is no order${choices}.`, { nearest: near.length > 0 ? near : voteOrders });
}

/** A decision as lists of votes give it: format 1 of `penholder votes --json` and `GET /api/votes`. */
export interface VoteRow extends DecisionLine {
  readonly kind: QuestionKind;
  readonly meeting: string | null;
  readonly symbol: string | null;
  readonly resolution: string | null;
  readonly item: string | null;
  readonly sponsors: readonly string[];
  readonly required: number;
  readonly shortBy: number;
  readonly vetoedBy: readonly StateCode[];
  /** As far as they are known, by member code. */
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
}

/** The decisions that a query finds, ordered, and one stretch of them. */
export interface VoteList {
  readonly format: 1;
  /** All that the query finds. */
  readonly total: number;
  readonly typed: string;
  readonly inWords: string;
  readonly order: VoteOrder;
  readonly offset: number;
  readonly votes: readonly VoteRow[];
}

/** Decisions in an order, ties by date, the newest first. Relevance without words of free text is by date. */
function inOrder(record: CouncilRecord, decisions: readonly Decision[], order: VoteOrder, query: Query): readonly Decision[] {
  if (order === 'oldest') return decisions;
  const newest = decisions.toReversed();
  if (order === 'newest') return newest;
  const about = query.about ?? [];
  const column = order === 'relevance' ? null : measureColumn(record, order === 'favour' ? 'Y' : 'N');
  // What has no count comes last either way.
  const key = (decision: Decision): number => {
    if (column === null) return -relevance(record, decision, about);
    const number = column[placeOf(record, decision)]!;
    return order === 'against' ? -number : number < 0 ? 1000 : number;
  };
  const keyed = newest.map((decision) => ({ decision, key: key(decision) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ decision }) => decision);
}

const rowOf = (record: CouncilRecord, decision: Decision): VoteRow => {
  const settled = settlementOf(record, decision);
  return {
    ...summarize(record, decision),
    kind: decision.kind,
    meeting: decision.meeting,
    symbol: decision.symbol,
    resolution: decision.resolution,
    item: decision.item,
    sponsors: decision.sponsors,
    required: settled?.required ?? compositionOf(record, decision).required,
    shortBy: settled?.shortBy ?? 0,
    vetoedBy: vetoersOf(record, decision),
    ballots: ballotsOf(record, decision),
  };
};

/** What a list is asked for; `order` is by relevance when the query has words of free text, else the newest first. */
export interface ListOptions {
  readonly order?: VoteOrder;
  /** Default: all. */
  readonly limit?: number;
  readonly offset?: number;
}

/** The decisions that a query finds as rows. */
export function listVotes(record: CouncilRecord, query: Query, { order, limit, offset = 0 }: ListOptions = {}): VoteList {
  const by = order ?? (query.about?.length ? 'relevance' : 'newest');
  const found = inOrder(record, select(record, query), by, query);
  return {
    format: 1,
    total: found.length,
    typed: formatQuery(query),
    inWords: queryInWords(record, query),
    order: by,
    offset,
    votes: found.slice(offset, limit === undefined ? undefined : offset + limit).map((decision) => rowOf(record, decision)),
  };
}

const csvColumns = [
  'id',
  'date',
  'meeting',
  'symbol',
  'resolution',
  'kind',
  'question',
  'item',
  'sponsors',
  'outcome',
  'in_favour',
  'against',
  'abstaining',
  'not_participating',
  'absent',
  'required',
  'short_by',
  'vetoed_by',
  'ballots',
] as const;

/** A cell as RFC 4180 writes it. */
const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A list of votes as CSV (RFC 4180, UTF-8): a header, one line a decision; lists within a cell are separated by "; ". */
export function votesCsv({ votes }: VoteList): string {
  const lines = votes.map((vote) => {
    const { tally } = vote;
    const cells: Record<(typeof csvColumns)[number], string | number | null> = {
      id: vote.id,
      date: vote.date,
      meeting: vote.meeting,
      symbol: vote.symbol,
      resolution: vote.resolution,
      kind: vote.kind,
      question: vote.question,
      item: vote.item,
      sponsors: vote.sponsors.join('; '),
      outcome: vote.outcome,
      in_favour: tally?.Y ?? null,
      against: tally?.N ?? null,
      abstaining: tally?.A ?? null,
      not_participating: tally?.P ?? null,
      absent: tally?.X ?? null,
      required: vote.required,
      short_by: vote.shortBy,
      vetoed_by: vote.vetoedBy.join('; '),
      ballots: Object.entries(vote.ballots)
        .map(([code, ballot]) => `${code}=${ballot}`)
        .join('; '),
    };
    return csvColumns.map((name) => cell(cells[name])).join(',');
  });
  return [csvColumns.join(','), ...lines, ''].join('\r\n');
}
