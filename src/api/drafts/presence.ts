/** Somebody who has the draft open, and the paragraph they are in. */
export interface Present {
  readonly window: string;
  readonly name: string;
  readonly block: string | null;
}

export interface Presence {
  /** Notes that a window is there, and gives all who are, that one left out. */
  here(draft: string, present: Present, now: number): readonly Present[];
}

/** Who has not been heard of for so long has left. */
const staysFor = 20_000;
const mostShown = 50;

/** Who is there, in the memory of this process: it is worth nothing a minute later. With several processes each knows its own. */
export function presenceOn(): Presence {
  const drafts = new Map<string, Map<string, Present & { readonly at: number }>>();
  return {
    here(draft, present, now) {
      const those = drafts.get(draft) ?? new Map();
      drafts.set(draft, those);
      for (const [window, { at }] of those) if (now - at > staysFor) those.delete(window);
      those.delete(present.window);
      those.set(present.window, { ...present, at: now });
      for (const [id, some] of drafts) if (id !== draft && [...some.values()].every(({ at }) => now - at > staysFor)) drafts.delete(id);
      return [...those.values()]
        .filter(({ window }) => window !== present.window)
        .slice(-mostShown)
        .map(({ window, name, block }) => ({ window, name, block }));
    },
  };
}
