import type { Engine } from './engine.ts';

/** Who has something open now, in whatever process they came in by. Worth nothing a minute later, and kept in no log. */
export interface Presences {
  /** Notes that a window is there at an instant (ISO, UTC), with what it says of itself (JSON). */
  note(thing: string, window: string, at: string, said: string): Promise<void>;
  /** The windows noted since an instant, in the order of their names. */
  since(thing: string, at: string): Promise<readonly { readonly window: string; readonly said: string }[]>;
  /** Forgets all that were not noted since an instant. */
  forget(before: string): Promise<void>;
}

/** The presences on an engine whose schema is up to date. */
export const presencesOn = ({ db, write }: Engine): Presences => ({
  async note(thing, window, at, said) {
    await write((writing) =>
      writing
        .insertInto('presences')
        .values({ thing, window, at, said })
        .onConflict((conflict) => conflict.columns(['thing', 'window']).doUpdateSet({ at, said }))
        .execute(),
    );
  },
  since: (thing, at) =>
    db.selectFrom('presences').select(['window', 'said']).where('thing', '=', thing).where('at', '>=', at).orderBy('window').execute(),
  async forget(before) {
    await write((writing) => writing.deleteFrom('presences').where('at', '<', before).execute());
  },
});
