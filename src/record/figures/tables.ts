import type { Outcome, QuestionKind } from '../../procedure/types.ts';
import { type Columns, columnsOf } from '../export/columns.ts';
import type { AnyRow } from '../export/index.ts';
import { csvLines } from '../export/index.ts';
import type { Entry } from './entries.ts';
import type { ItemFigures, ItemIndex, MatterLine } from './item.ts';
import type { Conduct, MemberFigures, MemberIndex } from './member.ts';
import type { OutcomeFigures } from './outcomes.ts';
import type { VetoFigures } from './vetoes.ts';
import type { YearFigures, YearIndex } from './year.ts';

/** Numbers of a page as rows of a table, to be had as CSV. */
export interface FigureTable {
  readonly columns: Columns<AnyRow>;
  readonly rows: readonly AnyRow[];
}

/** The tables of a page by name; the first is given where none is named. */
export type FigureTables = Readonly<Record<string, FigureTable>>;

const table = <Row extends object>(columns: Columns<Row>, rows: readonly Row[]): FigureTable => ({
  columns: columns as unknown as Columns<AnyRow>,
  rows: rows as unknown as readonly AnyRow[],
});

/** A table as CSV (RFC 4180), as the exports write it. */
export const figureCsv = ({ columns, rows }: FigureTable): string => [...csvLines(columns, rows)].join('');

const query = ['text', 'The query that finds the decisions counted, as typed.'] as const;

interface OutcomeRow {
  readonly decisions: number;
  readonly adopted: number;
  readonly without_vote: number;
  readonly vetoed: number;
  readonly short: number;
  readonly procedural: number;
  readonly query: string;
}

const outcomeRow = (figures: OutcomeFigures): OutcomeRow => ({
  decisions: figures.decisions.value,
  adopted: figures.adopted.value,
  without_vote: figures.without_vote.value,
  vetoed: figures.vetoed.value,
  short: figures.short.value,
  procedural: figures.procedural.value,
  query: figures.decisions.typed,
});

const outcomes = {
  decisions: ['integer', 'Decisions.'],
  adopted: ['integer', 'Adopted by vote.'],
  without_vote: ['integer', 'Adopted without a vote.'],
  vetoed: ['integer', 'Vetoed.'],
  short: ['integer', 'Not adopted for want of votes.'],
  procedural: ['integer', 'Procedural questions, carried or not.'],
  query,
} as const;

const yearColumns = columnsOf<{ readonly year: number } & OutcomeRow>({ year: ['integer', 'The year.'], ...outcomes });
const yearRows = (years: readonly ({ readonly year: number } & OutcomeFigures)[]): FigureTable =>
  table(
    yearColumns,
    years.map((one) => ({ year: one.year, ...outcomeRow(one) })),
  );

interface EntryRow {
  readonly id: string;
  readonly date: string;
  readonly kind: QuestionKind;
  readonly question: string;
  readonly symbol: string | null;
  readonly resolution: string | null;
  readonly meeting: string | null;
  readonly sponsors: readonly string[];
  readonly in_favour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly outcome: Outcome;
  readonly vetoed_by: readonly string[];
}

const entryColumns = columnsOf<EntryRow>({
  id: ['text', 'Stable id of the decision.'],
  date: ['date', 'Its day.'],
  kind: ['text', 'Its kind of question.'],
  question: ['text', "The question as put, in Penholder's words."],
  symbol: ['text?', 'Symbol of the draft.'],
  resolution: ['text?', 'Symbol of the resolution that came of it.'],
  meeting: ['text?', 'Symbol of the verbatim record.'],
  sponsors: ['list', 'Who submitted the draft, as known.'],
  in_favour: ['integer?', 'Votes in favour; this and the next two are missing where no vote was taken or no count is known.'],
  against: ['integer?', 'Votes against.'],
  abstaining: ['integer?', 'Members abstaining.'],
  outcome: ['text', 'Its outcome.'],
  vetoed_by: ['list', 'Codes of the members whose veto defeated it.'],
});

const entryTable = (entries: readonly Entry[]): FigureTable =>
  table(
    entryColumns,
    entries.map((one) => ({
      id: one.id,
      date: one.date,
      kind: one.kind,
      question: one.question,
      symbol: one.symbol,
      resolution: one.resolution,
      meeting: one.meeting,
      sponsors: one.sponsors,
      in_favour: one.tally?.Y ?? null,
      against: one.tally?.N ?? null,
      abstaining: one.tally?.A ?? null,
      outcome: one.outcome,
      vetoed_by: one.vetoedBy.map(({ code }) => code),
    })),
  );

const ballots = {
  sat: ['integer', 'Decisions during which it was a member.'],
  in_favour: ['integer', 'Its ballots in favour.'],
  against: ['integer', 'Against.'],
  abstaining: ['integer', 'Abstaining.'],
  not_participating: ['integer', 'Present and not participating.'],
  absent: ['integer', 'Absent.'],
} as const;

interface BallotsRow {
  readonly sat: number;
  readonly in_favour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly not_participating: number;
  readonly absent: number;
}

const ballotsRow = ({ sat, ballots: { Y, N, A, P, X } }: Pick<Conduct, 'sat' | 'ballots'>): BallotsRow => ({
  sat: sat.value,
  in_favour: Y.value,
  against: N.value,
  abstaining: A.value,
  not_participating: P.value,
  absent: X.value,
});

interface PartnerRow {
  readonly member: string;
  readonly name: string;
  readonly sat: number;
  readonly both: number;
  readonly same: number;
  readonly divided_both: number;
  readonly divided_same: number;
  readonly query: string;
}

const partnerColumns = columnsOf<PartnerRow>({
  member: ['text', 'Code of the other member.'],
  name: ['text', 'Its name.'],
  sat: ['integer', 'Decisions during which both were members.'],
  both: ['integer', 'Those of which every ballot is known and on which both were in favour, against or abstaining.'],
  same: ['integer', 'Those of them on which the two cast the same ballot.'],
  divided_both: ['integer', 'Like `both`, without decisions on which every member was in favour.'],
  divided_same: ['integer', 'Like `same`, without them.'],
  query,
});

interface PeriodRow extends BallotsRow {
  readonly from: string;
  readonly to: string | null;
  readonly unknown: number;
  readonly without_vote: number;
  readonly with_most: number;
  readonly apart: number;
  readonly neither: number;
  readonly vetoes: number | null;
  readonly query: string;
}

const periodColumns = columnsOf<PeriodRow>({
  from: ['date', 'First day of the term, or of the decade of a long one.'],
  to: ['date?', 'Last day; missing while it still sits.'],
  ...ballots,
  unknown: ['integer', 'Its ballot is not known.'],
  without_vote: ['integer', 'Decided without a vote.'],
  with_most: ['integer', 'It cast the ballot that most members cast.'],
  apart: ['integer', 'It cast another ballot than most members.'],
  neither: ['integer', 'It voted, and two ballots were level or not every ballot is known.'],
  vetoes: ['integer?', 'Its vetoes; missing for a State without a permanent seat.'],
  query,
});

interface MemberYearRow extends BallotsRow {
  readonly year: number;
  readonly none: number;
  readonly query: string;
}

const memberYearColumns = columnsOf<MemberYearRow>({
  year: ['integer', 'The year.'],
  ...ballots,
  none: ['integer', 'Its ballot is not known, or no vote was taken.'],
  query,
});

/** `partners` (whom it voted with), `periods`, `years` (the chart). */
export const memberTables = ({ partners, periods, years }: MemberFigures): FigureTables => ({
  partners: table<PartnerRow>(
    partnerColumns,
    partners.map((one) => ({
      member: one.code,
      name: one.name,
      sat: one.sat.value,
      both: one.both.value,
      same: one.same.value,
      divided_both: one.divided.both.value,
      divided_same: one.divided.same.value,
      query: one.both.typed,
    })),
  ),
  periods: table<PeriodRow>(
    periodColumns,
    periods.map((one) => ({
      from: one.from,
      to: one.to,
      ...ballotsRow(one),
      unknown: one.unknown.value,
      without_vote: one.withoutVote.value,
      with_most: one.most.with.value,
      apart: one.most.apart.value,
      neither: one.most.neither.value,
      vetoes: one.vetoes?.value ?? null,
      query: one.sat.typed,
    })),
  ),
  years: table<MemberYearRow>(
    memberYearColumns,
    years.map((one) => ({ year: one.year, ...ballotsRow(one), none: one.none, query: one.sat.typed })),
  ),
});

interface MemberLineRow {
  readonly member: string;
  readonly name: string;
  readonly seat: string | null;
  readonly terms: readonly string[];
  readonly sat: number;
  readonly query: string;
}

const memberLineColumns = columnsOf<MemberLineRow>({
  member: ['text', 'Code of the State.'],
  name: ['text', 'Its name.'],
  seat: ['text?', 'The permanent seat that it holds or held.'],
  terms: ['list', 'First and last day of each term; the last day is missing while it still sits.'],
  sat: ['integer', 'Decisions during which it was a member.'],
  query,
});

/** `members`. */
export const memberIndexTables = ({ members }: MemberIndex): FigureTables => ({
  members: table<MemberLineRow>(
    memberLineColumns,
    members.map((one) => ({
      member: one.code,
      name: one.name,
      seat: one.seat,
      terms: one.terms.map(({ from, to }) => `${from}..${to ?? ''}`),
      sat: one.sat.value,
      query: one.sat.typed,
    })),
  ),
});

interface DecadeRow {
  readonly from: number;
  readonly to: number;
  readonly vetoer: string;
  readonly name: string;
  readonly vetoes: number;
  readonly query: string;
}

const decadeColumns = columnsOf<DecadeRow>({
  from: ['integer', 'First year of the decade, or of the part of it that was asked for.'],
  to: ['integer', 'Last year.'],
  vetoer: ['text', 'Code of the permanent member, or its seat.'],
  name: ['text', 'Its name.'],
  vetoes: ['integer', 'Vetoes it cast. A decision that two members vetoed counts for each.'],
  query,
});

/** `decades` (the chart), `list`. */
export const vetoTables = ({ vetoers, decades, list }: VetoFigures): FigureTables => ({
  decades: table<DecadeRow>(
    decadeColumns,
    decades.flatMap(({ first, last, by }) =>
      vetoers.map(({ id, name }, i) => ({
        from: first,
        to: last,
        vetoer: id,
        name,
        vetoes: by[i]!.value,
        query: by[i]!.typed,
      })),
    ),
  ),
  list: entryTable(list),
});

interface MatterRow {
  readonly item: string;
  readonly title: string;
  readonly by: string;
  readonly decisions: number;
  readonly first: string;
  readonly last: string;
  readonly query: string;
}

const matterColumns = columnsOf<MatterRow>({
  item: ['text', 'What `item:` of a query asks for.'],
  title: ['text', "The agenda item's title, or the topic in words."],
  by: ['text', '`title` or `topic`.'],
  decisions: ['integer', 'Decisions under it.'],
  first: ['date', 'Day of the first.'],
  last: ['date', 'Day of the last.'],
  query,
});

const matterTable = (lines: readonly MatterLine[]): FigureTable =>
  table<MatterRow>(
    matterColumns,
    lines.map(({ item, label, by, decisions, first, last }) => ({
      item,
      title: label,
      by,
      decisions: decisions.value,
      first,
      last,
      query: decisions.typed,
    })),
  );

/** `years` (the chart), `entries` (the timeline), `titles`, `topics`. */
export const itemTables = ({ years, entries, titles, topics }: ItemFigures): FigureTables => ({
  years: yearRows(years),
  entries: entryTable(entries),
  titles: matterTable(titles),
  topics: matterTable(topics),
});

/** `titles`, `topics`. */
export const itemIndexTables = ({ titles, topics }: ItemIndex): FigureTables => ({
  titles: matterTable(titles),
  topics: matterTable(topics),
});

const monthColumns = columnsOf<{ readonly month: string } & OutcomeRow>({ month: ['text', 'Year and month.'], ...outcomes });
const kindColumns = columnsOf<{ readonly kind: QuestionKind } & OutcomeRow>({ kind: ['text', 'Kind of question.'], ...outcomes });

interface YearMemberRow {
  readonly member: string;
  readonly name: string;
  readonly permanent: boolean;
  readonly sat: number;
  readonly query: string;
}

const yearMemberColumns = columnsOf<YearMemberRow>({
  member: ['text', 'Code of the State.'],
  name: ['text', 'Its name in that year.'],
  permanent: ['boolean', 'Whether it was a permanent member.'],
  sat: ['integer', 'Decisions of the year during which it was a member.'],
  query,
});

/** `months` (the chart), `kinds`, `entries`, `members`. */
export const yearTables = ({ months, kinds, entries, members }: YearFigures): FigureTables => ({
  months: table(
    monthColumns,
    months.map((one) => ({ month: one.month, ...outcomeRow(one) })),
  ),
  kinds: table(
    kindColumns,
    kinds.map((one) => ({ kind: one.kind, ...outcomeRow(one) })),
  ),
  entries: entryTable(entries),
  members: table<YearMemberRow>(
    yearMemberColumns,
    members.map(({ code, name, permanent, sat }) => ({ member: code, name, permanent, sat: sat.value, query: sat.typed })),
  ),
});

/** `years` (the chart). */
export const yearIndexTables = ({ years }: YearIndex): FigureTables => ({ years: yearRows(years) });
