import type { Action, Chamber } from '../../procedure/index.ts';

/** A chamber as one may see it, and the numbers (from 1) of the log's actions that are not shown as they are. */
export interface Shown {
  readonly chamber: Chamber;
  readonly hidden: readonly number[];
}

/** Where in the log the vote now under way was put. */
const putAt = ({ log }: Chamber): number => log.findLastIndex(({ type }) => type === 'put');

const isLetter = (chamber: Chamber, at: number, { type }: Action): boolean =>
  type === 'ballot' && chamber.voting?.method === 'in_writing' && at > putAt(chamber);

/** Whether `view` may see the action at place `at` of the log as it was done. */
export const shownAsDone = (chamber: Chamber, at: number, action: Action, view: string): boolean =>
  !isLetter(chamber, at, action) || view === 'secretariat' || view === `seat ${action.by}`;

/**
 * What `view` sees, as the real room would: hands at once, letters only when the result is announced. Without anything to hide it is the
 * chamber itself.
 */
export function shownTo(chamber: Chamber, view: string): Shown {
  const hidden = chamber.log.flatMap((action, at) => (shownAsDone(chamber, at, action, view) ? [] : [at + 1]));
  if (hidden.length === 0) return { chamber, hidden };
  const log = chamber.log.map((action, at): Action => {
    if (!hidden.includes(at + 1)) return action;
    return action.type === 'ballot' ? { ...action, ballot: 'A' } : action;
  });
  const voting = chamber.voting && {
    ...chamber.voting,
    ballots: Object.fromEntries(
      Object.entries(chamber.voting.ballots).map(([code, ballot]) => [
        code,
        chamber.voting?.method !== 'in_writing' || view === 'secretariat' || view === `seat ${code}` ? ballot : 'A',
      ]),
    ),
  };
  const history = chamber.history.map((line) => {
    const action = chamber.log[line.seq - 1];
    return action?.type === 'ballot' && hidden.includes(line.seq) ? { ...line, sentence: 'A letter with a vote came in.' } : line;
  });
  return { chamber: { ...chamber, log, voting, history } as Chamber, hidden };
}
