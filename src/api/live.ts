import type { Store } from '../store/types.ts';
import { type Access, accessOn } from './access/access.ts';
import { type Chambers, chambersOn } from './chambers/chambers.ts';
import { draftEventOf, draftView } from './drafts/event.ts';
import { type Hub, hubOn } from './events/hub.ts';

/** What people do together, over one store: made once for a server, shared by its routes and its pages. */
export interface Live {
  readonly access: Access;
  readonly chambers: Chambers;
  /** Followers of chambers and of drafts. */
  readonly hub: Hub;
  /** Lets all followers go; they come back to whoever serves then. */
  close(): void;
}

export interface LiveOptions {
  /** The instant of now, ISO UTC with milliseconds. */
  readonly now: () => string;
  /** Told of exceptions. */
  readonly report: (error: unknown) => void;
}

export const openLive = (store: Store, { now, report }: LiveOptions): Live => {
  const access = accessOn(store, now);
  const chambers = chambersOn(store.streams, now);
  const hub = hubOn(store, {
    encode: (entry, view, stream) => (view === draftView ? draftEventOf(entry) : chambers.eventOf(entry, view, stream)),
    holding: access.holding,
    now,
    report,
  });
  return { access, chambers, hub, close: () => hub.close() };
};
