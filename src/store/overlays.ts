import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyAssembly } from '../record/assembly.ts';
import { emptyOverlay, type Overlay, readOverlay, withOverlay } from '../record/import/overlay.ts';
import type { Body, CouncilRecord } from '../record/types.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Where in the data folder a body's imports are kept. */
export const overlayFile = (dataFolder: string, body: Body): string => join(dataFolder, 'record', `${body}.jsonl`);

/** What the user has imported for a body; empty where nothing has been. Refuses `damaged_overlay` and `unreadable`. */
export function loadOverlay(dataFolder: string, body: Body): Result<Overlay> {
  const file = overlayFile(dataFolder, body);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return ok(emptyOverlay(body));
    return refuse('unreadable', `"${file}" cannot be read (${code}).`);
  }
  return readOverlay(text, file);
}

/** A body's record with its overlay: the Council's as it ships, the Assembly's from nothing. */
export const withImports = (shipped: CouncilRecord, overlay: Overlay): CouncilRecord =>
  withOverlay(overlay.body === 'SC' ? shipped : emptyAssembly(shipped), overlay);

/**
 * A body's record with what the user has imported: `shipped` is the Council's as it ships. Refuses what `loadOverlay` refuses.
 */
export function loadBody(shipped: CouncilRecord, dataFolder: string, body: Body): Result<CouncilRecord> {
  const overlay = loadOverlay(dataFolder, body);
  return overlay.ok ? ok(withImports(shipped, overlay.value)) : overlay;
}
