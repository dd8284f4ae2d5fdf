import { bodies, bodyName } from '../record/body.ts';
import { loadRecord } from '../record/load.ts';
import { nearestWords } from '../record/near.ts';
import type { Body, CouncilRecord } from '../record/types.ts';
import { ok, type Result, refuse } from '../result.ts';
import { dataHome } from '../store/data-home.ts';
import { loadBody } from '../store/overlays.ts';

/** The folder where this user's data is. */
export const userFolder = (): string => dataHome(process.env, process.platform);

/** The body that an option `--body` names, in any case: SC or GA. Refuses `unknown_body`. */
function readBody(word: string): Result<Body> {
  const body = bodies.find((one) => one === word.toUpperCase() || bodyName(one).toLowerCase() === word.toLowerCase());
  if (body) return ok(body);
  const near = nearestWords(word, bodies);
  return refuse('unknown_body', `"${word.slice(0, 40)}" is no body; use SC for the Security Council or GA for the General Assembly.`, {
    nearest: near.length > 0 ? near : bodies,
  });
}

/**
 * A body's record with what this user has imported, the Council's unless told otherwise. Refuses `not_imported` for the General Assembly where
 * nothing has been, and what `loadBody` refuses.
 */
export function openRecord(word = 'SC'): Result<CouncilRecord> {
  const body = readBody(word);
  if (!body.ok) return body;
  const record = loadBody(loadRecord(), userFolder(), body.value);
  if (record.ok && record.value.decisions.length === 0) {
    return refuse('not_imported', `No votes of the ${bodyName(body.value)} have been imported; see penholder record import --help.`);
  }
  return record;
}
