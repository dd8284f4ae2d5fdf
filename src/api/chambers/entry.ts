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

/** The action of an entry, as it was taken. */
export function readTaken({ body, by, at }: Entry): { readonly action: Action; readonly key: string | null } {
  const { action, key } = JSON.parse(body) as Taken;
  return { action: { ...action, by, at } as Action, key: key ?? null };
}
