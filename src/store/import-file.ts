import { dirname } from 'node:path';
import type { Council } from '../council/index.ts';
import { bodyIn, type ImportReport, importInto } from '../record/import/import.ts';
import { overlayLines } from '../record/import/overlay.ts';
import type { CouncilRecord } from '../record/types.ts';
import { ok, type Result } from '../result.ts';
import { lockImports } from './import-lock.ts';
import { loadOverlay, overlayFile, withImports } from './overlays.ts';
import { forgetCheckpoint, type ReadVotesOptions, readVotes } from './read-votes.ts';
import { writeLines } from './write-lines.ts';
import { writeWhole } from './write-whole.ts';

/** A file of votes that has been imported. */
export interface ImportedFile {
  /** Who the codes of the report stand for. */
  readonly council: Council;
  readonly report: ImportReport;
  /** The overlay's file. */
  readonly file: string;
  /** Bytes that an earlier, interrupted run had read. */
  readonly resumedAt: number;
}

/**
 * Imports a file of votes into the overlay of the body it is of: read to its end, held against the record, and put into place whole or not at
 * all. `shipped` is the Council's record as it ships, `home` the data folder. Refuses what `readVotes`, `importInto`, `loadOverlay`,
 * `lockImports` and `writeWhole` refuse, each with the file's name; then nothing has changed.
 */
export async function importFile(
  shipped: CouncilRecord,
  path: string,
  home: string,
  progress?: ReadVotesOptions['progress'],
): Promise<Result<ImportedFile>> {
  const folder = dirname(overlayFile(home, 'SC'));
  const lock = lockImports(folder);
  if (!lock.ok) return lock;
  try {
    const votes = await readVotes(shipped.council, path, folder, progress ? { progress } : {});
    if (!votes.ok) return votes;
    const { read, name, sha256, resumedAt } = votes.value;
    const body = bodyIn(read);
    if (!body.ok) return { ...body, sentence: `"${name}": ${body.sentence}` };
    const overlay = loadOverlay(home, body.value);
    if (!overlay.ok) return overlay;
    const source = {
      id: `import-${sha256.slice(0, 12)}`,
      title: `${name}, imported by the user (SHA-256 ${sha256.slice(0, 12)})`,
      terms: 'As its publisher sets; the UN library asks for attribution and non-commercial use',
    };
    const imported = importInto(withImports(shipped, overlay.value), overlay.value, read, source);
    if (!imported.ok) return { ...imported, sentence: `"${name}": ${imported.sentence}` };
    const { overlay: after, report } = imported.value;
    const file = overlayFile(home, body.value);
    if (!report.unchanged) {
      const written = await writeWhole(file, (beside) => writeLines(beside, overlayLines(after)));
      if (!written.ok) return written;
    }
    forgetCheckpoint(folder, path);
    return ok({ council: shipped.council, report, file, resumedAt });
  } finally {
    lock.value();
  }
}
