import { takenBack } from '../chamber/standing.ts';
import type { Chamber, HistoryLine } from '../chamber/types.ts';

/** A line of the history, and the correction that took it back where one did. */
export interface MarkedLine extends HistoryLine {
  readonly takenBackBy: number | null;
}

/** Everything that happened, one line an action, in order; what was taken back stays, and says by which entry. */
export function historyOf(chamber: Chamber): readonly MarkedLine[] {
  const back = takenBack(chamber.log);
  return chamber.history.map((line) => ({ ...line, takenBackBy: back[line.seq - 1] ?? null }));
}
