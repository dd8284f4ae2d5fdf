import type { StateCode } from '../../council/index.ts';
import { type QuestionKind, questionKinds } from '../../procedure/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { compositionOf } from '../ballots.ts';
import { readSpan } from '../query/values.ts';
import { select } from '../select.ts';
import type { CouncilRecord, Query, QueryPart } from '../types.ts';
import { type Entry, entryOf } from './entries.ts';
import { type Asked, asked, type Figure, figureOf, inYears, narrow, yearsOf } from './figure.ts';
import { type OutcomeFigures, outcomeFigures } from './outcomes.ts';

/** The decisions of one kind by outcome. */
export interface KindRow extends OutcomeFigures {
  readonly kind: QuestionKind;
}

/** The decisions of a month by outcome. */
export interface OutcomeMonth extends OutcomeFigures {
  /** "2024-03". */
  readonly month: string;
}

/** A State that sat in a year. */
export interface YearMember {
  readonly code: StateCode;
  /** Its name at the last decision of the year at which it sat. */
  readonly name: string;
  readonly permanent: boolean;
  /** Decisions of the year during which it sat. */
  readonly sat: Figure;
}

/** A year: format 1 of `penholder year --json` and `GET /api/years/{year}`. */
export interface YearFigures {
  readonly format: 1;
  readonly year: number;
  readonly asked: Asked;
  /** The years before and after with decisions. */
  readonly previous: number | null;
  readonly next: number | null;
  /** The last day that the record covers, in its last year. */
  readonly until: string | null;
  readonly outcomes: OutcomeFigures;
  readonly kinds: readonly KindRow[];
  readonly months: readonly OutcomeMonth[];
  readonly members: readonly YearMember[];
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** A year in a line of the index. */
export interface YearLine extends OutcomeFigures {
  readonly year: number;
}

/** Every year of the record: format 1 of `GET /api/years`. */
export interface YearIndex {
  readonly format: 1;
  readonly asked: Asked;
  readonly years: readonly YearLine[];
}

/** A year of the record. Refuses `unknown_year`, with the first or the last one that it holds. */
export function readYear(record: CouncilRecord, words: string): Result<number> {
  const years = yearsOf(record, {});
  const year = /^\d{4}$/.test(words.trim()) ? Number(words) : Number.NaN;
  if (years.includes(year)) return ok(year);
  const [first, last] = [years[0], years.at(-1)];
  const nearest = year < (first ?? 0) ? [String(first)] : [String(last)];
  return refuse('unknown_year', `The record holds no decisions of "${words.slice(0, 40)}"; it runs from ${first} to ${last}.`, { nearest });
}

function membersIn(record: CouncilRecord, query: Query): YearMember[] {
  const sitting = new Map<StateCode, { name: string; permanent: boolean }>();
  for (const decision of select(record, query))
    for (const { code, name, permanent } of compositionOf(record, decision).members) sitting.set(code, { name, permanent });
  return [...sitting]
    .map(([code, { name, permanent }]) => ({ code, name, permanent, sat: figureOf(record, narrow(query, { sat: code })) }))
    .sort((a, b) => Number(b.permanent) - Number(a.permanent) || a.name.localeCompare(b.name, 'en'));
}

/** The part that asks for a month, "2024-02". */
function inMonth(month: string): QueryPart {
  const days = readSpan(month);
  return days.ok ? days.value : {};
}

/** A year's decisions by kind, outcome and month, who sat, and the decisions themselves. `frame` leaves out all others. */
export function yearFigures(record: CouncilRecord, year: number, frame: Query = {}): YearFigures {
  const query = narrow(frame, inYears(year));
  const years = yearsOf(record, {});
  const at = years.indexOf(year);
  const last = record.decisions.at(-1)?.date ?? '';
  return {
    format: 1,
    year,
    asked: asked(record, frame),
    previous: years[at - 1] ?? null,
    next: years[at + 1] ?? null,
    until: last.startsWith(String(year)) ? last : null,
    outcomes: outcomeFigures(record, query),
    kinds: questionKinds.flatMap((kind): KindRow[] => {
      const those = narrow(query, { kinds: [kind] });
      const figures = outcomeFigures(record, those);
      return figures.decisions.value > 0 ? [{ kind, ...figures }] : [];
    }),
    months: Array.from({ length: 12 }, (_, i) => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`;
      return { month, ...outcomeFigures(record, narrow(query, inMonth(month))) };
    }),
    members: membersIn(record, query),
    entries: select(record, query)
      .toReversed()
      .map((decision) => entryOf(record, decision)),
  };
}

/** Every year within a frame, newest first. */
export const yearIndex = (record: CouncilRecord, frame: Query = {}): YearIndex => ({
  format: 1,
  asked: asked(record, frame),
  years: yearsOf(record, frame)
    .toReversed()
    .map((year): YearLine => ({ year, ...outcomeFigures(record, narrow(frame, inYears(year))) })),
});
