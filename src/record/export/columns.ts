import type { SeatId, StateCode } from '../../council/index.ts';
import type { Ballot, Outcome, PreliminaryPolicy, QuestionKind } from '../../procedure/types.ts';
import type { Knowledge } from '../ballots.ts';
import type { Confidence } from '../types.ts';

/** Version of the exported tables. Columns may be added at the end; what is there keeps its name, place and meaning while this is 1. */
export const exportFormat = 1;

/** A value of a row: what is not known is null. */
export type Value = string | number | boolean | null | readonly string[];

/** A decision as a row of a table: the record's own fields, and what the rules make of them. */
export interface DecisionRow {
  readonly id: string;
  readonly date: string;
  readonly meeting: string | null;
  readonly symbol: string | null;
  readonly resolution: string | null;
  readonly kind: QuestionKind;
  readonly question: string;
  readonly item: string | null;
  readonly subject: string | null;
  readonly topics: readonly string[];
  readonly sponsors: readonly string[];
  readonly outcome: Outcome;
  readonly in_favour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly not_participating: number | null;
  readonly absent: number | null;
  readonly required: number;
  readonly short_by: number | null;
  readonly unanimous: boolean | null;
  readonly vetoed_by: readonly StateCode[];
  readonly without_vote: boolean;
  readonly known: Knowledge;
  readonly members: readonly StateCode[];
  readonly ballots: string | null;
  readonly known_ballots: string | null;
  readonly count_only: string | null;
  readonly announced: Outcome | null;
  readonly policy: PreliminaryPolicy | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly field_sources: readonly string[];
}

/** One ballot of one member on one decision. */
export interface BallotRow {
  readonly decision: string;
  readonly date: string;
  readonly kind: QuestionKind;
  readonly outcome: Outcome;
  readonly member: StateCode;
  readonly name: string;
  readonly permanent: boolean;
  readonly seat: SeatId | null;
  readonly ballot: Ballot;
  readonly veto: boolean;
}

/** How a column's values are written: `list` with several entries in one cell. */
export type ColumnType = 'text' | 'date' | 'integer' | 'boolean' | 'list';

/** What the dictionary says of a column, and how its values are written. */
export interface Column {
  readonly type: ColumnType;
  /** Whether a value may be missing. */
  readonly nullable: boolean;
  /** Between the entries of a list where a cell can only hold text. */
  readonly between: string;
  readonly doc: string;
}

/** The columns of a table by name, in their order. */
export type Columns<Row> = { readonly [Name in keyof Row & string]: Column };

/** The column types that can hold a field of this type: the compiler keeps documentation and rows together. */
type TypeFor<Field> =
  NonNullable<Field> extends number
    ? 'integer'
    : NonNullable<Field> extends boolean
      ? 'boolean'
      : NonNullable<Field> extends string
        ? 'text' | 'date'
        : 'list';

/** Type and documentation of every field; a field that can be null must say `?`, and no other may. */
type Written<Row> = {
  readonly [Name in keyof Row]: readonly [null extends Row[Name] ? `${TypeFor<Row[Name]>}?` : TypeFor<Row[Name]>, string];
};

/** Columns from their types and documentation, in the order written. */
export function columnsOf<Row>(written: Written<Row>, between: Partial<Record<keyof Row, string>> = {}): Columns<Row> {
  return Object.fromEntries(
    Object.entries<readonly [string, string]>(written).map(([name, [type, doc]]): [string, Column] => [
      name,
      {
        type: type.replace('?', '') as ColumnType,
        nullable: type.endsWith('?'),
        between: between[name as keyof Row] ?? '; ',
        doc,
      },
    ]),
  ) as Columns<Row>;
}

/** The table of decisions. */
export const decisionColumns: Columns<DecisionRow> = columnsOf<DecisionRow>(
  {
    id: ['text', 'Stable id and address of the decision: a symbol, `S/RES/2728`, or one built on a symbol, `S/PV.9586/amendment-1`.'],
    date: ['date', "The Council's day, in New York: `2024-03-25`."],
    meeting: ['text?', 'Symbol of the verbatim record: `S/PV.9586`. Missing for decisions by letter and where it is not known.'],
    symbol: ['text?', 'Symbol of the draft: `S/2024/254`. Missing where none is known.'],
    resolution: ['text?', 'Symbol with the year: `S/RES/2728 (2024)`. Missing when no resolution came of it.'],
    kind: ['text', 'What kind of question was put; it decides which rule counts the votes. See [kinds](#kinds).'],
    question: ['text', "The question as put, in Penholder's words."],
    item: ['text?', 'Official title of the agenda item.'],
    subject: ['text?', "A few subject words, Penholder's."],
    topics: ['list', 'Ids of `data/lexicons/topics.tsv`, the most telling first.'],
    sponsors: ['list', 'Codes of the States that submitted the draft, or words such as `ten elected members`, as known.'],
    outcome: ['text', 'By the rules where they can be applied, else as announced. See [outcomes](#outcomes).'],
    in_favour: ['integer?', 'Votes in favour. This and the next four are missing where no vote was taken or no count is known.'],
    against: ['integer?', 'Votes against.'],
    abstaining: ['integer?', 'Members abstaining.'],
    not_participating: ['integer?', 'Members present who did not participate; where only a count is known, those known by name.'],
    absent: ['integer?', 'Members absent; where only a count is known, those known by name.'],
    required: ['integer', 'Affirmative votes required on that day.'],
    short_by: ['integer?', 'Affirmative votes missing, 0 when there were enough. Missing where no vote was taken or no count is known.'],
    unanimous: ['boolean?', 'Whether every member of the Council voted in favour. Missing where no vote was taken or no count is known.'],
    vetoed_by: ['list', 'Permanent members whose negative vote was a veto; empty unless `outcome` is `vetoed`.'],
    without_vote: ['boolean', 'Decided without a vote or by acclamation: no ballots exist.'],
    known: ['text', 'How many ballots are known by name: `all`, `some` or `none`.'],
    members: ['list', 'Who sat on that day, in English alphabetical order of the names of that day.'],
    ballots: ['text?', 'One letter for each of `members`, in their order. Missing unless `known` is `all`. See [ballots](#ballots-1).'],
    known_ballots: ['text?', 'Ballots known by name where the roll call is not: `SUN=N GBR=P`.'],
    count_only: ['text?', 'Where only the count is known, in favour, against, abstaining: `9-0-2`.'],
    announced: ['text?', 'The outcome as a source states it; missing where none does.'],
    policy: ['text?', 'On a preliminary question, who settled it: `four_power` or `presidential_ruling`.'],
    confidence: ['text', 'How sure the ballots or the count are. See [confidence](#confidence).'],
    sources: ['list', 'Ids of the sources; their titles stand in `data/record/sources.tsv` and in the table `sources` of the SQLite file.'],
    notes: ['list', 'What sources disagree on, and what is uncertain.'],
    field_sources: ['list', "The fields that each source gives: `undl-votes=date ballots`. Question, subject and topics are Penholder's."],
  },
  { notes: ' | ' },
);

/** The table of ballots: a row for each ballot that is known by name. */
export const ballotColumns: Columns<BallotRow> = columnsOf<BallotRow>({
  decision: ['text', '`id` of the decision.'],
  date: ['date', 'Its day.'],
  kind: ['text', 'Its kind of question. See [kinds](#kinds).'],
  outcome: ['text', 'Its outcome. See [outcomes](#outcomes).'],
  member: ['text', 'Code of the State that sat: ISO 3166 alpha-3, or the retired code of one that is gone (`SUN`, `ROC`, `CSK`).'],
  name: ['text', "Its name in the Council's records on that day."],
  permanent: ['boolean', 'Whether it was a permanent member.'],
  seat: ['text?', 'The permanent seat it held, `CN`, `FR`, `GB`, `RU` or `US`; missing for elected members.'],
  ballot: ['text', 'See [ballots](#ballots-1).'],
  veto: ['boolean', 'Whether this ballot was a veto.'],
});
