import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | null = null;

/**
 * The absolute path of the package's own `data/`. Found by walking up from this module to the first folder that holds `data/council`,
 * so that it is the same from `src/` under tsx and from a bundle in `dist/`. Throws when the package was installed without its data.
 */
export function dataFolder(): string {
  if (found !== null) return found;
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(folder, 'data');
    if (existsSync(join(candidate, 'council'))) {
      found = candidate;
      return candidate;
    }
    if (folder === dirname(folder)) throw new Error(`no folder above ${start} holds data/council; is the package complete?`);
  }
}
