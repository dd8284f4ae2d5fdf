import type { StateCode } from '../council/index.ts';
import type { Ballot } from '../procedure/types.ts';
import { ballotSet } from './columns.ts';
import { once } from './once.ts';
import { type DecisionSet, emptySet, put } from './sets.ts';
import type { CouncilRecord } from './types.ts';

/** The ballots by which a member takes a side. Who is absent or does not participate agrees with nobody and differs from nobody. */
export const sides: readonly Ballot[] = ['Y', 'N', 'A'];

interface Most {
  /** Decisions of which every ballot is known. */
  readonly rollCalls: DecisionSet;
  /** Decisions on which more members cast this ballot than any other of `sides`. */
  readonly by: ReadonlyMap<Ballot, DecisionSet>;
}

const mostOf = once((record: CouncilRecord): Most => {
  const size = record.decisions.length;
  const rollCalls = emptySet(size);
  const by = new Map(sides.map((ballot): [Ballot, DecisionSet] => [ballot, emptySet(size)]));
  for (const [place, { ballots }] of record.decisions.entries()) {
    if (ballots === '') continue;
    put(rollCalls, place);
    let yes = 0;
    let no = 0;
    let abstaining = 0;
    for (let i = 0; i < ballots.length; i++) {
      const letter = ballots[i];
      if (letter === 'Y') yes++;
      else if (letter === 'N') no++;
      else if (letter === 'A') abstaining++;
    }
    if (yes > no && yes > abstaining) put(by.get('Y')!, place);
    else if (no > yes && no > abstaining) put(by.get('N')!, place);
    else if (abstaining > yes && abstaining > no) put(by.get('A')!, place);
  }
  return { rollCalls, by };
});

/** The bits of each of `sides` for a member, in their order. */
const votesOf = (record: CouncilRecord, member: StateCode): readonly Uint32Array[] =>
  sides.map((ballot) => ballotSet(record, member, [ballot]).bits);

/**
 * Decisions on which a member voted (Y, N or A) with most members, or otherwise than most. Most cast the ballot that more members cast than
 * either other; where two ballots are level there is none, and the decision is in neither set. Only where every ballot is known.
 */
export function mostSet(record: CouncilRecord, member: StateCode, is: 'with' | 'apart'): DecisionSet {
  const [yes, no, abstaining] = votesOf(record, member) as [Uint32Array, Uint32Array, Uint32Array];
  const [mostYes, mostNo, mostAbstaining] = sides.map((ballot) => mostOf(record).by.get(ballot)!.bits) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const found = emptySet(record.decisions.length);
  for (let i = 0; i < found.bits.length; i++) {
    const agreed = (yes[i]! & mostYes[i]!) | (no[i]! & mostNo[i]!) | (abstaining[i]! & mostAbstaining[i]!);
    found.bits[i] =
      is === 'with' ? agreed : (yes[i]! | no[i]! | abstaining[i]!) & (mostYes[i]! | mostNo[i]! | mostAbstaining[i]!) & ~agreed;
  }
  return found;
}

/**
 * Decisions on which both of two members voted (Y, N or A), on which they cast the same ballot, or different ones. Only where every ballot
 * is known: where ballots are known by name in part, those are the ones somebody thought worth naming.
 */
export function pairSet(record: CouncilRecord, a: StateCode, b: StateCode, is: 'both' | 'same' | 'differ'): DecisionSet {
  const [yes, no, abstaining] = votesOf(record, a) as [Uint32Array, Uint32Array, Uint32Array];
  const [otherYes, otherNo, otherAbstaining] = votesOf(record, b) as [Uint32Array, Uint32Array, Uint32Array];
  const known = mostOf(record).rollCalls.bits;
  const found = emptySet(record.decisions.length);
  for (let i = 0; i < found.bits.length; i++) {
    const same = (yes[i]! & otherYes[i]!) | (no[i]! & otherNo[i]!) | (abstaining[i]! & otherAbstaining[i]!);
    const voted = (yes[i]! | no[i]! | abstaining[i]!) & (otherYes[i]! | otherNo[i]! | otherAbstaining[i]!);
    found.bits[i] = (is === 'same' ? same : is === 'both' ? voted : voted & ~same) & known[i]!;
  }
  return found;
}
