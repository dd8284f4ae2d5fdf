import { dirname, join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { loadRecord } from '../record/load.ts';
import { loadChecker } from '../reports/load.ts';
import { ok } from '../result.ts';
import { webRoutes } from '../web/index.tsx';
import { loadAssets } from '../web/load.ts';
import { loadSamples } from './samples.ts';
import type { Rooms } from './start.ts';

/** Reads the record, the checker and the built pages' parts from the package. Throws when its data is damaged or missing. */
export const loadRooms = async (): Promise<Rooms> => {
  const record = loadRecord();
  const checkReports = loadChecker(record);
  const deps = { record, check: (given: Parameters<typeof checkReports>[0]) => ok(checkReports(given)) };
  const assets = loadAssets(join(dirname(dataFolder()), 'dist', 'web'));
  const samples = loadSamples(checkReports);
  return { deps, pages: (store) => webRoutes({ ...deps, store, assets, samples }) };
};
