import { type Model, readModel } from '../llm/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dataHome } from '../store/data-home.ts';
import { type StorePlace, storePlace } from '../store/index.ts';

/** What the environment says of how to serve. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly store: StorePlace;
  /** The folder of what users import, also where checks are kept in Postgres. */
  readonly dataFolder: string;
  /** A language model that adds claims, where one is named. */
  readonly model?: Model;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings of the server from the environment: PORT (4280), HOST (127.0.0.1), DATABASE_URL, else PENHOLDER_DATA or the platform's usual
 * folder. Empty counts as unset; PORT 0 takes any free port. Refuses `bad_port`, and what `readModel` refuses.
 */
export const readSettings = (env: Environment, platform: string): Result<Settings> => {
  const port = env.PORT || '4280';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return refuse('bad_port', `PORT is "${port.slice(0, 40)}"; give a whole number from 0 to 65535, or leave it unset for 4280.`);
  }
  const model = readModel(env);
  if (!model.ok) return model;
  return ok({
    port: Number(port),
    host: env.HOST || '127.0.0.1',
    store: storePlace(env, platform),
    dataFolder: dataHome(env, platform),
    ...(model.value === null ? {} : { model: model.value }),
  });
};
