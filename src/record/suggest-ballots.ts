import type { Composition, StateCode } from '../council/index.ts';
import type { Ballot, Tally } from '../procedure/types.ts';
import { ok, type Result } from '../result.ts';
import { ballotsOf, knowledgeOf, tallyOfLetters } from './ballots.ts';
import { formatQuery, parseQuery, queryInWords } from './query/index.ts';
import { select } from './select.ts';
import type { CouncilRecord } from './types.ts';

/** How one member voted on what a query finds, and the ballot that suggests itself, or why none does. */
export interface SuggestedBallot {
  readonly member: StateCode;
  readonly tally: Tally;
  /** How many of the decisions it took part in. */
  readonly n: number;
  readonly ballot: Ballot | null;
  readonly note: string;
}

export interface Suggestions {
  /** The query as typed and in words, so that the numbers can be counted again. */
  readonly typed: string;
  readonly inWords: string;
  readonly decisions: number;
  readonly members: readonly SuggestedBallot[];
}

/** Fewer votes than this suggest nothing, nor does a ballot cast in less than this share of them. */
const fewest = 3;
const leastShare = 2 / 3;

const words: Readonly<Record<Ballot, string>> = { Y: 'in favour', N: 'against', A: 'abstaining', P: 'not participating', X: 'absent' };

function suggestion(member: StateCode, letters: readonly Ballot[]): SuggestedBallot {
  const tally = tallyOfLetters(letters);
  const n = letters.length;
  if (n < fewest) {
    return {
      member,
      tally,
      n,
      ballot: null,
      note: n === 0 ? 'did not vote on it in the record' : `only ${n} earlier ${n === 1 ? 'vote' : 'votes'}`,
    };
  }
  const [ballot, most] = (Object.entries(tally) as [Ballot, number][]).reduce((best, one) => (one[1] > best[1] ? one : best));
  const note = `${words[ballot]} in ${most} of ${n} earlier votes`;
  return { member, tally, n, ballot: most / n >= leastShare ? ballot : null, note };
}

/**
 * What the record suggests for a whip count: how each member of a composition voted, as the same State, on the decisions a query finds
 * (`item:"Palestinian question" since:2023`). A suggestion only: nothing of the text at hand enters it. Refuses what `parseQuery` refuses.
 */
export function suggestBallots(record: CouncilRecord, composition: Composition, typed: string): Result<Suggestions> {
  const query = parseQuery(record, typed);
  if (!query.ok) return query;
  const decisions = select(record, query.value).filter((decision) => knowledgeOf(decision) === 'all');
  const letters = new Map<StateCode, Ballot[]>(composition.members.map(({ code }) => [code, []]));
  for (const decision of decisions) {
    for (const [code, ballot] of Object.entries(ballotsOf(record, decision))) letters.get(code)?.push(ballot);
  }
  return ok({
    typed: formatQuery(query.value),
    inWords: queryInWords(record, query.value),
    decisions: decisions.length,
    members: composition.members.map(({ code }) => suggestion(code, letters.get(code)!)),
  });
}
