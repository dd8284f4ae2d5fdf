import type { Outcome } from '../procedure/types.ts';
import { settledOutcome } from './ruling.ts';
import type { CouncilRecord, Decision } from './types.ts';

/** Why the rules and the announced result differ: a note of the decision says why, or nothing does. */
export type ReasonClass = 'noted' | 'unexplained';

export interface Disagreement {
  readonly id: string;
  readonly date: string;
  readonly announced: Outcome;
  readonly ruled: Outcome;
  readonly class: ReasonClass;
  readonly reason: string;
}

/** The whole record decided again: format 1 of `penholder replay --json`. */
export interface Replay {
  readonly format: 1;
  /** Decisions to which the rules could be applied. */
  readonly decided: number;
  /** Of these, how many were decided from a count and the vetoes known by name, for want of the roll call. */
  readonly fromCount: number;
  /** Of these, how many have an announced result to compare with. */
  readonly compared: number;
  /** Decisions of which neither ballots nor count are known. */
  readonly undecidable: readonly string[];
  /** Where the rules and the announced result differ. */
  readonly disagreements: readonly Disagreement[];
  /** Where a source gives another class of result than the record, with the note that says which is followed. */
  readonly overruled: readonly { readonly id: string; readonly date: string; readonly ruled: Outcome; readonly reason: string }[];
}

/** A note that says why the announced result is not what the rules give. */
const explains = /^Announced\b/;
/** A note that a source puts the result in another class. */
const otherClass = /\bcalls it (?:not adopted|vetoed|adopted)\b/;

/** Decides every decision of the record by the rules and compares with what was announced. */
export function replay(record: CouncilRecord): Replay {
  let decided = 0;
  let fromCount = 0;
  let compared = 0;
  const undecidable: string[] = [];
  const disagreements: Disagreement[] = [];
  const overruled: Replay['overruled'][number][] = [];
  for (const decision of record.decisions) {
    const ruled = settledOutcome(record, decision);
    if (ruled === null) {
      undecidable.push(decision.id);
      continue;
    }
    decided++;
    if (decision.ballots === '' && !decision.withoutVote) fromCount++;
    const { id, date, announced } = decision;
    const other = decision.notes.find((note) => otherClass.test(note));
    if (other !== undefined) overruled.push({ id, date, ruled, reason: other });
    if (announced === null) continue;
    compared++;
    if (announced !== ruled) disagreements.push({ id, date, announced, ruled, ...reasonOf(decision) });
  }
  return { format: 1, decided, fromCount, compared, undecidable, disagreements, overruled };
}

function reasonOf(decision: Decision): Pick<Disagreement, 'class' | 'reason'> {
  const note = decision.notes.find((one) => explains.test(one));
  return note === undefined ? { class: 'unexplained', reason: 'no note of the decision says why' } : { class: 'noted', reason: note };
}
