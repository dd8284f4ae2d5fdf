import { resolve } from 'node:path';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { storeOn } from './checks.ts';
import { dataHome } from './data-home.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './types.ts';

/** Where what users add is kept: a folder of this machine, or a Postgres database. */
export type StorePlace = { readonly dataFolder: string } | { readonly databaseUrl: string };

/** The place that the environment names, for the server and the command alike: DATABASE_URL, else the user's data folder. */
export const storePlace = (env: Readonly<Record<string, string | undefined>>, platform: string): StorePlace =>
  env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : { dataFolder: dataHome(env, platform) };

const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

const folderRefusal = (folder: string, error: unknown): Refusal =>
  refuse(
    'data_folder_unusable',
    `The data folder ${folder} cannot be used: ${messageOf(error)}. Choose a folder you may write to with PENHOLDER_DATA.`,
  );

/** A database URL holds a password: only host and database name are ever shown. */
const databaseRefusal = (url: URL, error: unknown): Refusal =>
  refuse(
    'database_unusable',
    `The database ${url.pathname.slice(1) || 'named'} at ${url.host || 'the local socket'} (DATABASE_URL) cannot be used: ${messageOf(error)}.`,
  );

const ready = async (engine: Engine): Promise<Store> => {
  try {
    await migrate(engine);
  } catch (error) {
    await engine.db.destroy();
    throw error;
  }
  return storeOn(engine);
};

/**
 * Opens the store and brings its schema up to date; a folder is created with its parents.
 * Refused, with a sentence that names the place and the cause: `data_folder_unusable`, `database_unusable`, `bad_database_url`.
 */
export const openStore = async (place: StorePlace): Promise<Result<Store>> => {
  if ('dataFolder' in place) {
    const folder = resolve(place.dataFolder);
    try {
      return ok(await ready(await openSqlite(folder)));
    } catch (error) {
      return folderRefusal(folder, error);
    }
  }
  const url = URL.canParse(place.databaseUrl) ? new URL(place.databaseUrl) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    return refuse('bad_database_url', 'DATABASE_URL must be an address such as postgres://user:password@host:5432/penholder.');
  }
  try {
    return ok(await ready(await openPostgres(place.databaseUrl)));
  } catch (error) {
    return databaseRefusal(url, error);
  }
};
