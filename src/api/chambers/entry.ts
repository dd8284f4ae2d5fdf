import type { Action, Setup } from '../../procedure/index.ts';
import type { Entry } from '../../store/streams/types.ts';

/** The body of a chamber's first entry. */
export interface Founding {
  readonly format: 1;
  readonly name: string;
  readonly setup: Setup;
}

/** The body of every other: an action without who and when, which are the entry's own, and the key its sender gave it. */
interface Taken {
  readonly action: Record<string, unknown>;
  readonly key?: string;
}

export const foundingBody = (name: string, setup: Setup): string => JSON.stringify({ format: 1, name, setup } satisfies Founding);

export const readFounding = ({ body }: Entry): Founding => JSON.parse(body) as Founding;

export const takenBody = ({ by: _, at: __, ...action }: Action, key: string | null): string =>
  JSON.stringify({ action, ...(key === null ? {} : { key }) } satisfies Taken);

/** The body of the entry that is left of a chamber that was deleted; who did it and when are the entry's own. */
interface Deleted {
  /** How many entries its log had. */
  readonly deleted: { readonly entries: number };
}

export const deletedBody = (entries: number): string => JSON.stringify({ deleted: { entries } } satisfies Deleted);

/** How many entries a deleted chamber had, from the one that is left; null for any other entry. */
export const readDeleted = ({ body }: Entry): number | null => (JSON.parse(body) as Partial<Deleted>).deleted?.entries ?? null;

/** The action of an entry, as it was taken. */
export function readTaken({ body, by, at }: Entry): { readonly action: Action; readonly key: string | null } {
  const { action, key } = JSON.parse(body) as Taken;
  return { action: { ...action, by, at } as Action, key: key ?? null };
}
