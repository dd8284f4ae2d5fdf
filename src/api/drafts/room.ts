import type { Doer, DraftRole } from '../../procedure/drafting/index.ts';
import { draftRoles } from '../../procedure/drafting/index.ts';
import type { CouncilRecord } from '../../record/types.ts';
import { type Drafts, draftsOn } from '../../store/drafts/drafts.ts';
import { textTools } from '../../store/index.ts';
import type { Store } from '../../store/types.ts';
import type { Access, Pass } from '../access/access.ts';
import { type Buckets, bucketsOf } from '../access/buckets.ts';
import type { Hub } from '../events/hub.ts';
import type { Live } from '../live.ts';
import { draftView } from './event.ts';
import { type Presence, presenceOn } from './presence.ts';

/** All that routes and pages of drafts share: one for each store in a process. */
export interface DraftRoom {
  readonly drafts: Drafts;
  readonly access: Access;
  readonly hub: Hub;
  readonly presence: Presence;
  /** Changes of texts come quicker than other writes. */
  readonly typing: Buckets;
  readonly now: () => string;
}

const rooms = new WeakMap<Store, DraftRoom>();

/** Changes of one browser: so many at once, then so many a second. The editor gathers what is typed meanwhile. */
const typingLimit = [120, 12] as const;

/** The drafts of a store with who may do what, who follows and who is there. */
export function draftRoom(
  store: Store,
  { record, now, live }: { readonly record: CouncilRecord; readonly now: () => string; readonly live: Live },
): DraftRoom {
  let room = rooms.get(store);
  if (room === undefined) {
    const relay = (draft: string, update: string, via: string) =>
      live.hub.tell(draft, draftView, JSON.stringify({ type: 'typed', update, via }));
    room = {
      drafts: draftsOn({
        streams: store.streams,
        snapshots: store.snapshots,
        council: record.council,
        verbs: textTools().verbs,
        now,
        relay,
      }),
      access: live.access,
      hub: live.hub,
      presence: presenceOn(store.presences, now, (draft, present) =>
        live.hub.tell(draft, draftView, JSON.stringify({ type: 'here', ...present })),
      ),
      typing: bucketsOf(...typingLimit),
      now,
    };
    rooms.set(store, room);
  }
  return room;
}

const roleWords: Readonly<Record<DraftRole, string>> = {
  read: 'A reader',
  comment: 'A commenter',
  edit: 'An editor',
  own: 'The penholder',
};

/** Who acts, by the invitation of the request: never by what its body says. */
export function doerOf({ role, seat, label }: Pass): Doer {
  const known = draftRoles.find((one) => one === role) ?? 'read';
  return { role: known, state: seat, name: label || (seat ?? roleWords[known]) };
}
