import type { Outcome } from '../procedure/types.ts';
import { settledOutcome } from './ruling.ts';
import type { CouncilRecord } from './types.ts';

/** The whole record decided again. */
export interface Replay {
  readonly decided: number;
  /** Decisions of which neither ballots nor count are known. */
  readonly undecidable: readonly string[];
  /** Where the rules and the announced result differ. `reason` is a note of the decision that says why, or "unexplained". */
  readonly disagreements: readonly { readonly id: string; readonly announced: Outcome; readonly ruled: Outcome; readonly reason: string }[];
}

/** Decides every decision of the record by the rules and compares with what was announced. */
export function replay(record: CouncilRecord): Replay {
  let decided = 0;
  const undecidable: string[] = [];
  const disagreements: { id: string; announced: Outcome; ruled: Outcome; reason: string }[] = [];
  for (const decision of record.decisions) {
    const ruled = settledOutcome(record, decision);
    if (ruled === null) {
      undecidable.push(decision.id);
      continue;
    }
    decided++;
    if (decision.announced !== null && decision.announced !== ruled) {
      const reason = decision.notes.find((note) => note.startsWith('Announced')) ?? 'unexplained';
      disagreements.push({ id: decision.id, announced: decision.announced, ruled, reason });
    }
  }
  return { decided, undecidable, disagreements };
}
