import { nameOn, type StateCode } from '../../council/index.ts';
import type { QuestionKind } from '../../procedure/types.ts';
import { type DecisionLine, summarize } from '../describe.ts';
import { vetoersOf } from '../ruling.ts';
import { titleOf } from '../title.ts';
import type { CouncilRecord, Decision } from '../types.ts';

/** A decision as a line of a list or timeline: the draft, the vote, what came of it. */
export interface Entry extends DecisionLine {
  /** What it is called: its resolution, else its id. */
  readonly title: string;
  readonly kind: QuestionKind;
  readonly meeting: string | null;
  readonly symbol: string | null;
  readonly resolution: string | null;
  /** Names of the day, or words such as "ten elected members". */
  readonly sponsors: readonly string[];
  readonly vetoedBy: readonly { readonly code: StateCode; readonly name: string }[];
}

/** A decision as an entry. */
export function entryOf(record: CouncilRecord, decision: Decision): Entry {
  const name = (code: StateCode): string => nameOn(record.council, code, decision.date);
  return {
    ...summarize(record, decision),
    tally: decision.withoutVote ? null : summarize(record, decision).tally,
    title: titleOf(decision),
    kind: decision.kind,
    meeting: decision.meeting,
    symbol: decision.symbol,
    resolution: decision.resolution,
    sponsors: decision.sponsors.map(name),
    vetoedBy: vetoersOf(record, decision).map((code) => ({ code, name: name(code) })),
  };
}
