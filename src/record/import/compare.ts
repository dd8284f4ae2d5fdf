import { type Council, nameOn, type StateCode } from '../../council/index.ts';
import { ballotWords } from '../../procedure/index.ts';
import { ballotsOf, compositionOf } from '../ballots.ts';
import type { CouncilRecord, Decision } from '../types.ts';

/** What a file and the record disagree on; both sides are kept, and the record's stands. */
export interface Difference {
  readonly id: string;
  readonly field: 'date' | 'meeting' | 'symbol' | 'ballot' | 'vote' | 'totals' | 'outcome' | 'decision';
  /** Of a ballot: whose. */
  readonly member?: StateCode;
  readonly ours: string;
  readonly theirs: string;
  /** Id of the file's source. */
  readonly source: string;
  /** The line of the file. */
  readonly line: number;
}

/** A field that the record leaves open and a file fills. */
export interface Filling {
  readonly id: string;
  readonly field: 'meeting' | 'symbol' | 'ballots';
  readonly value: string;
  readonly source: string;
}

export interface Compared {
  readonly differences: readonly Difference[];
  readonly fillings: readonly Filling[];
}

/** A file without a letter for "not participating" says the same with "not voting"; the rest of the letters speak for themselves. */
const sameBallot = (ours: string, theirs: string): boolean => ours === theirs || (ours === 'P' && theirs === 'X');

/** Files give every member a yes where nobody voted. */
const saysNothing = (decision: Decision): boolean => decision.withoutVote || /^Y*$/.test(decision.ballots);

function compareVote(record: CouncilRecord, ours: Decision, theirs: Decision, source: string, line: number): Difference[] {
  const { id } = ours;
  const vote = (decision: Decision): string => (decision.withoutVote ? 'without a vote' : 'by a vote');
  if (ours.withoutVote !== theirs.withoutVote) {
    if (ours.withoutVote ? saysNothing(theirs) : saysNothing(ours)) return [];
    return [{ id, field: 'vote', ours: vote(ours), theirs: vote(theirs), source, line }];
  }
  if (ours.withoutVote) return [];
  const mine = ballotsOf(record, ours);
  const other = ballotsOf(record, theirs);
  return Object.entries(mine).flatMap(([member, ballot]) =>
    other[member] === undefined || sameBallot(ballot, other[member])
      ? []
      : [{ id, field: 'ballot' as const, member, ours: ballot, theirs: other[member], source, line }],
  );
}

/** What a file's decision and the record's own of the same id disagree on, and what the one fills in the other. */
export function compareDecisions(record: CouncilRecord, ours: Decision, theirs: Decision, source: string, line: number): Compared {
  const { id } = ours;
  const differences: Difference[] = [];
  const fillings: Filling[] = [];
  if (ours.date !== theirs.date) differences.push({ id, field: 'date', ours: ours.date, theirs: theirs.date, source, line });
  for (const field of ['meeting', 'symbol'] as const) {
    const [mine, other] = [ours[field], theirs[field]];
    // A letter announcing a vote in writing stands where other decisions have their meeting.
    if (other === null || (field === 'meeting' && !/PV\./.test(other)) || mine === other) continue;
    if (mine === null) fillings.push({ id, field, value: other, source });
    else if (!other.startsWith(`${mine} `) && !mine.startsWith(`${other} `))
      differences.push({ id, field, ours: mine, theirs: other, source, line });
  }
  if (sameRoll(record, ours, theirs)) {
    if (ours.ballots !== theirs.ballots || ours.withoutVote !== theirs.withoutVote)
      differences.push(...compareVote(record, ours, theirs, source, line));
    if (ours.ballots === '' && !ours.withoutVote && theirs.ballots !== '')
      fillings.push({ id, field: 'ballots', value: theirs.ballots, source });
  } else {
    const roll = (decision: Decision): string => `${compositionOf(record, decision).members.length} members`;
    differences.push({ id, field: 'decision', ours: roll(ours), theirs: roll(theirs), source, line });
  }
  return { differences, fillings };
}

/** Whether the same members were listed, so that ballots can be compared letter by letter. */
function sameRoll(record: CouncilRecord, ours: Decision, theirs: Decision): boolean {
  const [mine, other] = [compositionOf(record, ours).members, compositionOf(record, theirs).members];
  return mine === other || (mine.length === other.length && mine.every(({ code }, i) => code === other[i]!.code));
}

const fieldWords: Readonly<Record<Difference['field'], string>> = {
  date: 'the date',
  meeting: 'the meeting',
  symbol: 'the draft',
  ballot: 'the ballot',
  vote: 'whether there was a vote',
  totals: 'the totals',
  outcome: 'the outcome',
  decision: 'who was listed',
};

/** A disagreement in a sentence: "The record has 2024-03-25 for the date, the file 2024-03-26". */
export function differenceWords(council: Council, { field, member, ours, theirs }: Difference): string {
  if (field === 'totals') return `The file's ballots give ${ours}, its own totals say ${theirs}`;
  if (field === 'outcome') return `The file has it as ${theirs}, by the rules its ballots make it ${ours}`;
  if (field !== 'ballot') return `The record has ${ours} for ${fieldWords[field]}, the file ${theirs}`;
  const word = (letter: string): string => ballotWords(letter as Parameters<typeof ballotWords>[0]);
  return `The record has ${nameOn(council, member!)} ${word(ours)}, the file ${word(theirs)}`;
}
