import type { Refusal } from '../../result.ts';
import { apply, openChamber } from '../chamber/index.ts';
import type { Accepted, Chamber } from '../chamber/types.ts';
import type { Entry, Meeting } from './types.ts';

/** An action of a file with what became of it. */
export interface Step {
  readonly entry: Entry;
  readonly result: Accepted | Refusal;
}

/** A meeting played: the chamber at the end, and each action with what became of it. A refused action changed nothing. */
export interface Played {
  readonly chamber: Chamber;
  readonly steps: readonly Step[];
}

/** Plays a meeting's actions in order, the first `until` of them unless all; goes on after a refusal, as a meeting does. */
export function play({ setup, entries }: Meeting, until = entries.length): Played {
  let chamber = openChamber(setup);
  const steps = entries.slice(0, until).map((entry): Step => {
    const result = apply(chamber, entry.action);
    if (result.ok) chamber = result.chamber;
    return { entry, result };
  });
  return { chamber, steps };
}
