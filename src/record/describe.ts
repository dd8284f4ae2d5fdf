import type { StateCode } from '../council/index.ts';
import type { Ballot, Outcome, QuestionKind, Reason, Tally } from '../procedure/types.ts';
import { ballotsOf, compositionOf, type Knowledge, knowledgeOf, tallyOf } from './ballots.ts';
import { fieldSources, type SourcedField } from './provenance.ts';
import { related } from './related.ts';
import { outcomeOf, rulingOf, vetoersOf } from './ruling.ts';
import type { Confidence, CouncilRecord, Decision, Source } from './types.ts';

/** A decision in a line: for lists and links. */
export interface DecisionLine {
  readonly id: string;
  readonly date: string;
  readonly question: string;
  readonly outcome: Outcome;
  /** Null where no count is known. */
  readonly tally: Tally | null;
}

/** A decision as `penholder vote --json` and the API give it. Stable: fields are added, never changed, while `format` is 1. */
export interface DecisionView extends DecisionLine {
  readonly format: 1;
  readonly kind: QuestionKind;
  readonly meeting: string | null;
  readonly symbol: string | null;
  readonly resolution: string | null;
  readonly item: string | null;
  readonly subject: string | null;
  readonly topics: readonly string[];
  readonly sponsors: readonly string[];
  /** Ballots by member code in alphabetical order of names; `known` says whether these are all. */
  readonly ballots: Readonly<Record<StateCode, Ballot>>;
  readonly known: Knowledge;
  readonly required: number;
  readonly vetoedBy: readonly StateCode[];
  readonly shortBy: number;
  readonly unanimous: boolean;
  readonly announced: Outcome | null;
  readonly reasons: readonly Reason[];
  readonly members: readonly {
    readonly code: StateCode;
    readonly name: string;
    readonly ballot: Ballot | null;
    readonly permanent: boolean;
  }[];
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
  /** Ids of the sources of each field; question, subject and topics are Penholder's own words. */
  readonly fields: Readonly<Partial<Record<SourcedField, readonly string[]>>>;
  readonly confidence: Confidence;
  readonly notes: readonly string[];
  readonly related: { readonly before: readonly DecisionLine[]; readonly after: readonly DecisionLine[] };
}

/** A decision in a line. */
export const summarize = (record: CouncilRecord, decision: Decision): DecisionLine => ({
  id: decision.id,
  date: decision.date,
  question: decision.question,
  outcome: outcomeOf(record, decision),
  tally: tallyOf(decision),
});

/**
 * Everything the record knows of a decision, as plain data: format 1 of `penholder vote --json`. Where the roll call is not known, `ballots`
 * holds those known by name and members without one have `ballot: null`; where no count is known either, `tally` is null.
 */
export function describe(record: CouncilRecord, decision: Decision): DecisionView {
  const ruling = rulingOf(record, decision);
  const ballots = ballotsOf(record, decision);
  const composition = compositionOf(record, decision);
  const { before, after } = related(record, decision);
  return {
    format: 1,
    id: decision.id,
    question: decision.question,
    kind: decision.kind,
    date: decision.date,
    meeting: decision.meeting,
    symbol: decision.symbol,
    resolution: decision.resolution,
    item: decision.item,
    subject: decision.subject,
    topics: decision.topics,
    sponsors: decision.sponsors,
    ballots,
    known: knowledgeOf(decision),
    tally: decision.withoutVote ? { Y: 0, N: 0, A: 0, P: 0, X: 0 } : tallyOf(decision),
    required: ruling?.required ?? composition.required,
    outcome: outcomeOf(record, decision),
    vetoedBy: vetoersOf(record, decision),
    shortBy: ruling?.shortBy ?? 0,
    unanimous: ruling?.unanimous ?? false,
    announced: decision.announced,
    reasons: ruling?.reasons ?? [
      { rule: 'the record', sentence: 'neither the ballots nor the count are known; the result is as announced' },
    ],
    members: composition.members.map(({ code, name, permanent }) => ({ code, name, ballot: ballots[code] ?? null, permanent })),
    sources: decision.sources.map((id) => ({ id, title: record.sources.get(id)?.title ?? id })),
    fields: fieldSources(decision),
    confidence: decision.confidence,
    notes: decision.notes,
    related: { before: before.map((one) => summarize(record, one)), after: after.map((one) => summarize(record, one)) },
  };
}
