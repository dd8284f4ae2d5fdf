import { type Composition, compositionListed, compositionOn, type StateCode } from '../council/index.ts';
import type { Ballot, Tally } from '../procedure/types.ts';
import type { CouncilRecord, Decision } from './types.ts';

/** Who sat on the day of a decision. Throws where the record holds a day the council does not know: a fault in the data. */
export function compositionOf(record: CouncilRecord, decision: Decision): Composition {
  if (decision.members) return compositionListed(record.council, decision.members, decision.date);
  const sat = compositionOn(record.council, decision.date);
  if (!sat.ok) throw new Error(`${decision.id}: ${sat.sentence}`);
  return sat.value;
}

/** How much is known of who voted how: every ballot, some by name, or none. */
export type Knowledge = 'all' | 'some' | 'none';

export const knowledgeOf = (decision: Decision): Knowledge =>
  decision.ballots !== '' ? 'all' : decision.knownBallots !== '' ? 'some' : 'none';

const readKnown = (known: string): Record<StateCode, Ballot> =>
  Object.fromEntries(known.split(' ').map((one) => [one.slice(0, -2), one.slice(-1) as Ballot]));

/**
 * Ballots by member code, in the order of the composition: all of them where the roll call is known, those known by name where it is not
 * (see `knowledgeOf`), none for a decision without a vote.
 *
 * @example ballotsOf(record, record.byId.get('S/RES/2728')!).USA // 'A'
 */
export function ballotsOf(record: CouncilRecord, decision: Decision): Readonly<Record<StateCode, Ballot>> {
  if (decision.ballots === '') return decision.knownBallots === '' ? {} : readKnown(decision.knownBallots);
  const { members } = compositionOf(record, decision);
  return Object.fromEntries(members.map((member, i) => [member.code, decision.ballots[i] as Ballot]));
}

/** The ballot of one member, or null when it did not sit that day or its ballot is not known. */
export function ballotOf(record: CouncilRecord, decision: Decision, member: StateCode): Ballot | null {
  if (decision.ballots === '')
    return decision.knownBallots.includes(`${member}=`) ? (readKnown(decision.knownBallots)[member] ?? null) : null;
  const { members } = compositionOf(record, decision);
  for (let i = 0; i < members.length; i++) if (members[i]!.code === member) return decision.ballots[i] as Ballot;
  return null;
}

/** A count such as "9-1-1" as numbers. */
export function readCount(count: string): { readonly Y: number; readonly N: number; readonly A: number } {
  const [Y, N, A] = count.split('-').map(Number) as [number, number, number];
  return { Y, N, A };
}

/** How often each ballot stands among letters. */
export function tallyOfLetters(letters: Iterable<string>): Tally {
  const tally = { Y: 0, N: 0, A: 0, P: 0, X: 0 };
  for (const letter of letters) tally[letter as Ballot]++;
  return tally;
}

/** What was counted: from the roll call, or from the count alone with those known to have stood aside. Null where nothing is known. */
export function tallyOf(decision: Decision): Tally | null {
  if (decision.ballots !== '') return tallyOfLetters(decision.ballots);
  if (decision.countOnly === null) return null;
  const known = decision.knownBallots === '' ? [] : Object.values(readKnown(decision.knownBallots));
  return { ...readCount(decision.countOnly), P: known.filter((one) => one === 'P').length, X: known.filter((one) => one === 'X').length };
}
