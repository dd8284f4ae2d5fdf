import { availableParallelism } from 'node:os';
import { ok, type Result, refuse } from '../result.ts';

const mostWorkers = 64;

/** The number of threads asked for; as many as there are cores unless told. Refuses `bad_workers`. */
export function readWorkers(given: string | undefined): Result<number> {
  if (given === undefined) return ok(Math.min(availableParallelism(), mostWorkers));
  return /^\d{1,3}$/.test(given) && Number(given) >= 1 && Number(given) <= mostWorkers
    ? ok(Number(given))
    : refuse('bad_workers', `--workers: give a whole number from 1 to ${mostWorkers}.`);
}
