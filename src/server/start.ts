import { Hono } from 'hono';
import { type ApiDeps, createSite } from '../api/index.ts';
import { ok, type Result } from '../result.ts';
import { openStore, type Store } from '../store/index.ts';
import { type Listening, listen } from './listen.ts';
import type { Settings } from './settings.ts';

/** What is read from disk before requests are served. */
export interface Rooms {
  readonly deps: Omit<ApiDeps, 'store'>;
  /** The pages, given the store they keep checks in. */
  readonly pages?: (store: Store) => Hono;
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

const openSite = async (
  settings: Settings,
  loadRooms: (settings: Settings) => Promise<Result<Rooms>>,
  listening: Listening,
): Promise<Result<Store>> => {
  const rooms = await loadRooms(settings);
  if (!rooms.ok) return rooms;
  const { deps, pages } = rooms.value;
  const opened = await openStore(settings.store);
  if (!opened.ok) return opened;
  const store = opened.value;
  const site = createSite({ ...deps, store }, { loopbackOnly: isLoopback(settings.host), ...(pages ? { pages: pages(store) } : {}) });
  listening.answerWith((request, env) => site.fetch(request, env));
  return opened;
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
  let store: Result<Store>;
  try {
    store = await openSite(settings, loadRooms, listening.value);
  } catch (error) {
    await close(0);
    throw error;
  }
  if (!store.ok) {
    await close(0);
    return store;
  }
  const { value } = store;
  return ok({
    url: urlOf(settings.host, port),
    port,
    keptIn: 'dataFolder' in settings.store ? settings.store.dataFolder : 'Postgres (DATABASE_URL)',
    close: async () => {
      await close();
      await value.close();
    },
  });
};
