import * as Y from 'yjs';
import { ok, type Result, refuse } from '../../result.ts';
import { sharedNames } from '../../text/editing/index.ts';
import { largestUpdate } from './limits.ts';

/** A copy of a shared text with all of its history. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/**
 * Tries an update on `trial`, a copy of the text, where what breaks does no harm; the copy is spoilt when this refuses:
 * `update_too_large`, `bad_update` (damaged bytes, or changes to anything but the text), `update_out_of_order` (it builds on changes that
 * are not here).
 */
export function tryUpdate(trial: Y.Doc, update: Uint8Array): Result<Uint8Array> {
  if (update.length > largestUpdate) {
    return refuse('update_too_large', `The change is larger than ${largestUpdate / 1000} kB; paste less at once.`);
  }
  const damaged = refuse('bad_update', 'The change is no update of a shared text: its bytes are damaged.');
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (structs.length === 0 && ds.clients.size === 0) return damaged;
    Y.applyUpdate(trial, update);
    if ([...trial.share.keys()].some((name) => !sharedNames.includes(name))) return damaged;
    if (trial.store.pendingStructs !== null || trial.store.pendingDs !== null) {
      return refuse('update_out_of_order', 'The change builds on others that are not here; send all that is not yet acknowledged in one.');
    }
    return ok(update);
  } catch {
    return damaged;
  }
}

/** The update that turns the text as it stands into what `change` makes of a copy of it. */
export function updateBy(doc: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const copy = copyOf(doc);
  const before = Y.encodeStateVector(copy);
  change(copy);
  return Y.encodeStateAsUpdate(copy, before);
}
