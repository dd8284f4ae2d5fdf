import type { Doer, DraftRole } from '../../procedure/drafting/index.ts';
import { draftRoles } from '../../procedure/drafting/index.ts';
import type { CouncilRecord } from '../../record/types.ts';
import { type Drafts, draftsOn } from '../../store/drafts/drafts.ts';
import type { DraftRecord } from '../../store/drafts/types.ts';
import type { Store } from '../../store/types.ts';
import { type Access, accessOn, type Pass } from '../access/access.ts';
import { type Buckets, bucketsOf } from '../access/buckets.ts';
import { type Hub, hubOn } from '../events/hub.ts';
import { amendBlocks } from './amend.ts';
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

/** What followers get of an entry of a draft's stream: all but the texts of versions, which they ask for. */
function encode(body: string, at: string): string {
  const record = JSON.parse(body) as DraftRecord;
  return JSON.stringify(record.type === 'version' ? { ...record, at, blocks: undefined } : { ...record, at });
}

/** The drafts of a store with who may do what, who follows and who is there. */
export function draftRoom(
  store: Store,
  { record, now, report }: { readonly record: CouncilRecord; readonly now: () => string; readonly report: (error: unknown) => void },
): DraftRoom {
  let room = rooms.get(store);
  if (room === undefined) {
    const access = accessOn(store, now);
    room = {
      drafts: draftsOn({ streams: store.streams, snapshots: store.snapshots, council: record.council, amend: amendBlocks, now }),
      access,
      hub: hubOn(store, { encode: (entry) => encode(entry.body, entry.at), holding: access.holding, now, report }),
      presence: presenceOn(),
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
