import { notImported, readBody } from '../record/body.ts';
import { loadRecord } from '../record/load.ts';
import type { CouncilRecord } from '../record/types.ts';
import type { Result } from '../result.ts';
import { dataHome } from '../store/data-home.ts';
import { loadBody } from '../store/overlays.ts';

/** The folder where this user's data is. */
export const userFolder = (): string => dataHome(process.env, process.platform);

/**
 * A body's record with what this user has imported, the Council's unless told otherwise. Refuses `not_imported` for the General Assembly where
 * nothing has been, and what `loadBody` refuses.
 */
export function openRecord(word = 'SC'): Result<CouncilRecord> {
  const body = readBody(word);
  if (!body.ok) return body;
  const record = loadBody(loadRecord(), userFolder(), body.value);
  return record.ok && record.value.decisions.length === 0 ? notImported(body.value) : record;
}
