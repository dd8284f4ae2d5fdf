import type { Ballot } from '../../procedure/types.ts';
import { ballotsOf, compositionOf, knowledgeOf, tallyOf } from '../ballots.ts';
import { bodyOf } from '../body.ts';
import { outcomeOf, settlementOf, vetoersOf } from '../ruling.ts';
import type { CouncilRecord, Decision } from '../types.ts';
import type { BallotRow, DecisionRow } from './columns.ts';

/** A decision as a row. `decisionFromRow` gives the decision back. */
function decisionRow(record: CouncilRecord, one: Decision): DecisionRow {
  const { members, required } = compositionOf(record, one);
  const settled = one.withoutVote ? null : settlementOf(record, one);
  const tally = one.withoutVote ? null : tallyOf(one);
  return {
    id: one.id,
    date: one.date,
    meeting: one.meeting,
    symbol: one.symbol,
    resolution: one.resolution,
    kind: one.kind,
    question: one.question,
    item: one.item,
    subject: one.subject,
    topics: one.topics,
    sponsors: one.sponsors,
    outcome: outcomeOf(record, one),
    in_favour: tally?.Y ?? null,
    against: tally?.N ?? null,
    abstaining: tally?.A ?? null,
    not_participating: tally?.P ?? null,
    absent: tally?.X ?? null,
    required: settled?.required ?? required,
    short_by: settled?.shortBy ?? null,
    unanimous: settled?.unanimous ?? null,
    vetoed_by: vetoersOf(record, one),
    without_vote: one.withoutVote,
    known: knowledgeOf(one),
    members: members.map((member) => member.code),
    ballots: one.ballots || null,
    known_ballots: one.knownBallots || null,
    count_only: one.countOnly,
    announced: one.announced,
    policy: one.policy,
    confidence: one.confidence,
    sources: one.sources,
    notes: one.notes,
    field_sources: one.from === '' ? [] : one.from.split('; '),
  };
}

/** The rows of the table of decisions, one after the other, in the order given. */
export function* decisionRows(record: CouncilRecord, decisions: Iterable<Decision>): Generator<DecisionRow> {
  for (const one of decisions) yield decisionRow(record, one);
}

/**
 * The rows of the table of ballots: for each decision, in the order given, one for each member whose ballot is known, in the order of the
 * composition. A decision without a vote has none, and one of which only the count is known has those known by name.
 */
export function* ballotRows(record: CouncilRecord, decisions: Iterable<Decision>): Generator<BallotRow> {
  for (const one of decisions) {
    const ballots: Readonly<Record<string, Ballot>> = ballotsOf(record, one);
    const outcome = outcomeOf(record, one);
    for (const { code, name, permanent, seat } of compositionOf(record, one).members) {
      const ballot = ballots[code];
      if (ballot === undefined) continue;
      const veto = outcome === 'vetoed' && permanent && ballot === 'N';
      yield { decision: one.id, date: one.date, kind: one.kind, outcome, member: code, name, permanent, seat, ballot, veto };
    }
  }
}

/** The decision that an exported row was made of. What the rules made of it is left out: they give it again. */
export const decisionFromRow = (row: DecisionRow): Decision => ({
  id: row.id,
  date: row.date,
  meeting: row.meeting,
  symbol: row.symbol,
  resolution: row.resolution,
  kind: row.kind,
  question: row.question,
  item: row.item,
  subject: row.subject,
  topics: row.topics,
  sponsors: row.sponsors,
  ...(bodyOf(row.id) === 'GA' ? { members: row.members } : {}),
  ballots: row.ballots ?? '',
  withoutVote: row.without_vote,
  countOnly: row.count_only,
  knownBallots: row.known_ballots ?? '',
  announced: row.announced,
  policy: row.policy,
  confidence: row.confidence,
  sources: row.sources,
  notes: row.notes,
  from: row.field_sources.join('; '),
});
