import type { Presences } from '../src/store/presences.ts';
import type { Snapshots } from '../src/store/snapshots.ts';
import type { Streams } from '../src/store/streams/types.ts';

/** Where no stream is ever made: for tests that are not about what people do together. */
export const noStreams: Streams = {
  create: () => Promise.reject(new Error('no stream is kept here')),
  append: async () => ({ ok: false, code: 'no_such_stream' }),
  cast: async () => ({ ok: false, code: 'no_such_stream' }),
  papers: async () => [],
  forget: async () => undefined,
  erase: async () => null,
  read: async () => [],
  head: async () => null,
  list: async () => [],
  follow: () => () => undefined,
};

/** Nor anything made of one. */
export const noSnapshots: Snapshots = { read: async () => null, keep: async () => undefined };

/** Nobody is anywhere. */
export const noPresences: Presences = { note: async () => undefined, since: async () => [], forget: async () => undefined };
