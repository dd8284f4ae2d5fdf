import { open } from 'node:fs/promises';
import { pieces } from '../record/index.ts';

/** Writes lines into a new file, in pieces of a size that writes well. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const piece of pieces(lines)) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}
