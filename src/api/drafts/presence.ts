import { ok, type Result, refuse } from '../../result.ts';
import type { Presences } from '../../store/presences.ts';

/** A place in a block, as the editor gives it. */
interface Spot {
  readonly id: string;
  readonly offset: number;
}

/** Somebody who has the draft open, the paragraph they are in, and what is chosen there. */
export interface Present {
  readonly window: string;
  readonly name: string;
  readonly block: string | null;
  readonly selection: { readonly anchor: Spot; readonly head: Spot } | null;
}

export interface Presence {
  /** Notes that a window is there, tells those who follow here, and gives all who are there in any process, that one left out. */
  here(draft: string, present: Present): Promise<readonly Present[]>;
}

/** Who has not been heard of for so long has left. */
const staysFor = 20_000;
/** What has not changed is written again only after so long. */
const writtenEvery = 8_000;
/** Those who left are forgotten this often. */
const forgottenEvery = 60_000;
const mostShown = 50;

const longestId = 80;

/** What is chosen, of a request's body. Refuses `bad_field`. */
export function readSelection(given: unknown): Result<Present['selection']> {
  if (given === undefined || given === null) return ok(null);
  const spot = (one: unknown): Spot | null => {
    if (typeof one !== 'object' || one === null) return null;
    const { id, offset } = one as { readonly id?: unknown; readonly offset?: unknown };
    if (typeof id !== 'string' || id.length > longestId) return null;
    return typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0 ? { id, offset } : null;
  };
  const { anchor, head } = given as { readonly anchor?: unknown; readonly head?: unknown };
  const [one, other] = [spot(anchor), spot(head)];
  return one && other
    ? ok({ anchor: one, head: other })
    : refuse('bad_field', 'selection: give {"anchor": {"id": …, "offset": …}, "head": {"id": …, "offset": …}}.');
}

/** Who is there, over a store's presences. `tell` is told at once of every change that is noted here. */
export function presenceOn(presences: Presences, now: () => string, tell: (draft: string, present: Present) => void): Presence {
  const written = new Map<string, { readonly at: number; readonly said: string }>();
  let forgotten = 0;
  const forget = async (time: number): Promise<void> => {
    if (time - forgotten < forgottenEvery) return;
    forgotten = time;
    for (const [key, { at }] of written) if (time - at > staysFor) written.delete(key);
    await presences.forget(new Date(time - staysFor).toISOString());
  };
  return {
    async here(draft, present) {
      const at = now();
      const time = Date.parse(at);
      const said = JSON.stringify({ name: present.name, block: present.block, selection: present.selection });
      const key = `${draft} ${present.window}`;
      const last = written.get(key);
      if (last === undefined || last.said !== said || time - last.at >= writtenEvery) {
        if (last?.said !== said) tell(draft, present);
        await presences.note(draft, present.window, at, said);
        written.set(key, { at: time, said });
        await forget(time);
      }
      const those = await presences.since(draft, new Date(time - staysFor).toISOString());
      return those
        .filter(({ window }) => window !== present.window)
        .slice(0, mostShown)
        .map((one): Present => ({ window: one.window, ...(JSON.parse(one.said) as Omit<Present, 'window'>) }));
    },
  };
}
