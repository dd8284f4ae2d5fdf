import type { StateCode } from '../council/index.ts';
import type { Ballot } from '../procedure/types.ts';
import { ballotSet } from './columns.ts';
import { once } from './once.ts';
import { type DecisionSet, drop, emptySet, keep, put, unionOf } from './sets.ts';
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

const both = (a: DecisionSet, b: DecisionSet): DecisionSet => {
  const found = { size: a.size, bits: a.bits.slice() };
  keep(found, b);
  return found;
};

const without = (a: DecisionSet, b: DecisionSet): DecisionSet => {
  const found = { size: a.size, bits: a.bits.slice() };
  drop(found, b);
  return found;
};

/**
 * Decisions on which a member voted (Y, N or A) with most members, or otherwise than most. Most cast the ballot that more members cast than
 * either other; where two ballots are level there is none, and the decision is in neither set. Only where every ballot is known.
 */
export function mostSet(record: CouncilRecord, member: StateCode, is: 'with' | 'apart'): DecisionSet {
  const { by } = mostOf(record);
  const size = record.decisions.length;
  const agreed = unionOf(
    size,
    sides.map((ballot) => both(ballotSet(record, member, [ballot]), by.get(ballot)!)),
  );
  if (is === 'with') return agreed;
  return without(both(ballotSet(record, member, sides), unionOf(size, [...by.values()])), agreed);
}

/**
 * Decisions on which both of two members voted (Y, N or A), on which they cast the same ballot, or different ones. Only where every ballot
 * is known: where ballots are known by name in part, those are the ones somebody thought worth naming.
 */
export function pairSet(record: CouncilRecord, a: StateCode, b: StateCode, is: 'both' | 'same' | 'differ'): DecisionSet {
  const { rollCalls } = mostOf(record);
  const size = record.decisions.length;
  const voted = (): DecisionSet => both(both(ballotSet(record, a, sides), ballotSet(record, b, sides)), rollCalls);
  if (is === 'both') return voted();
  const same = unionOf(
    size,
    sides.map((ballot) => both(ballotSet(record, a, [ballot]), ballotSet(record, b, [ballot]))),
  );
  keep(same, rollCalls);
  return is === 'same' ? same : without(voted(), same);
}
