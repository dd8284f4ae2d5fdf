import type { Action } from './actions.ts';

/** For each action of a log, the place (from 1) of the correction that took it back, or null while it stands. Corrections stand. */
export function takenBack(log: readonly Action[]): readonly (number | null)[] {
  const by: (number | null)[] = log.map(() => null);
  const standing: number[] = [];
  log.forEach((action, i) => {
    if (action.type !== 'correct') standing.push(i);
    else {
      const last = standing.pop();
      if (last !== undefined) by[last] = i + 1;
    }
  });
  return by;
}

/** Places in the log (from 1) of the actions that still stand: each correction takes back the one that stood last before it. */
export function standingPlaces(log: readonly Action[]): readonly number[] {
  const back = takenBack(log);
  return log.flatMap(({ type }, i) => (type === 'correct' || back[i] !== null ? [] : [i + 1]));
}

/** The actions that still stand, in order. */
export const standingActions = (log: readonly Action[]): readonly Action[] => standingPlaces(log).map((place) => log[place - 1] as Action);
