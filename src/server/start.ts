import { Hono } from 'hono';
import { type ApiDeps, createSite, type Live, openLive } from '../api/index.ts';
import { ok, type Result } from '../result.ts';
import { openStore, type Store } from '../store/index.ts';
import { type BackgroundReader, backgroundReader } from './background-reader.ts';
import { type Listening, listen } from './listen.ts';
import type { Settings } from './settings.ts';

/** What is read from disk before requests are served. */
export interface Rooms {
  readonly deps: Omit<ApiDeps, 'store'>;
  /** The pages, given the store they keep checks in and what people do together over it. */
  readonly pages?: (store: Store, live: Live) => Hono;
}

export interface Running {
  /** Where to open the page. */
  readonly url: string;
  readonly port: number;
  /** Where checks are kept, for people: a folder, or "Postgres". */
  readonly keptIn: string;
  close(): Promise<void>;
}

const starting = new Hono();
starting.all('*', (c) => {
  c.header('Retry-After', '1');
  return c.json({ code: 'starting', sentence: 'Penholder is starting; try again in a moment.' }, 503);
});

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host);

/** An address a person can open: "any interface" is reached as localhost. */
const urlOf = (host: string, port: number): string => {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};

interface Opened {
  readonly store: Store;
  readonly live: Live;
  readonly reader: BackgroundReader;
}

const openSite = async (
  settings: Settings,
  loadRooms: (settings: Settings) => Promise<Result<Rooms>>,
  listening: Listening,
): Promise<Result<Opened>> => {
  const rooms = await loadRooms(settings);
  if (!rooms.ok) return rooms;
  const { deps, pages } = rooms.value;
  const opened = await openStore(settings.store);
  if (!opened.ok) return opened;
  const store = opened.value;
  const { now = () => new Date().toISOString(), report = (error: unknown) => console.error(error) } = deps;
  const live = openLive(store, { now, report });
  const shown = pages ? { pages: pages(store, live) } : {};
  const reader = backgroundReader(store.jobs, settings.dataFolder, report);
  // What a server that was stopped left waiting is read on.
  if (((await store.jobs.counts())?.waiting ?? 0) > 0) reader.wake();
  const site = createSite({ ...deps, store, live, wakeReader: reader.wake }, { loopbackOnly: isLoopback(settings.host), ...shown });
  listening.answerWith((request, env) => site.fetch(request, env));
  return ok({ store, live, reader });
};

/**
 * Serves the site: listens at once (every answer is 503 while the store is opened and `loadRooms` reads the record), then answers.
 * Refuses, in a sentence that names the setting, what `listen` and `openStore` refuse.
 */
export const startServer = async (
  settings: Settings,
  loadRooms: (settings: Settings) => Promise<Result<Rooms>>,
): Promise<Result<Running>> => {
  const listening = await listen(settings.port, settings.host, (request) => starting.fetch(request));
  if (!listening.ok) return listening;
  const { port, close } = listening.value;
  let opened: Result<Opened>;
  try {
    opened = await openSite(settings, loadRooms, listening.value);
  } catch (error) {
    await close(0);
    throw error;
  }
  if (!opened.ok) {
    await close(0);
    return opened;
  }
  const { store, live, reader } = opened.value;
  return ok({
    url: urlOf(settings.host, port),
    port,
    keptIn: 'dataFolder' in settings.store ? settings.store.dataFolder : 'Postgres (DATABASE_URL)',
    close: async () => {
      // Followers would hold their connections open for ever.
      live.close();
      await close();
      await reader.close();
      await store.close();
    },
  });
};
