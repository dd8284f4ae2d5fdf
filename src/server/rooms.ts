import { dirname, join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { addByModel } from '../llm/index.ts';
import { loadRecord } from '../record/load.ts';
import { loadChecker } from '../reports/load.ts';
import type { Given } from '../reports/types.ts';
import { ok, type Result } from '../result.ts';
import { loadBody } from '../store/overlays.ts';
import { webRoutes } from '../web/index.tsx';
import { loadAssets } from '../web/load.ts';
import { loadSamples } from './samples.ts';
import type { Settings } from './settings.ts';
import type { Rooms } from './start.ts';

/**
 * Reads the record with what was imported into `dataFolder`, the checker and the built pages' parts from the package. Refuses what `loadBody`
 * refuses; throws when the package's own data is damaged or missing.
 */
export const loadRooms = async ({ dataFolder: userFolder, model }: Pick<Settings, 'dataFolder' | 'model'>): Promise<Result<Rooms>> => {
  const shipped = loadRecord();
  const council = loadBody(shipped, userFolder, 'SC');
  if (!council.ok) return council;
  const imported = loadBody(shipped, userFolder, 'GA');
  if (!imported.ok) return imported;
  const record = council.value;
  const assembly = imported.value.decisions.length > 0 ? imported.value : null;
  const checkReports = loadChecker(record);
  const deps = {
    record,
    assembly,
    check: async (given: readonly Given[]) => ok(await addByModel(checkReports(given), given, model ?? null)),
  };
  const assets = loadAssets(join(dirname(dataFolder()), 'dist', 'web'));
  const samples = loadSamples(checkReports);
  return ok({ deps, pages: (store, live) => webRoutes({ ...deps, store, live, assets, samples }) });
};
