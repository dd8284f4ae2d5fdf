import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Assets } from './assets.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Reads what `scripts/build-web.ts` wrote into `folder` (usually `dist/web`): `manifest.json` maps plain names to
 * hashed ones. All files are held in memory, they are few and small. A folder that is missing gives pages without
 * style and script rather than no pages.
 */
export function loadAssets(folder: string): Assets {
  const manifestFile = join(folder, 'manifest.json');
  const manifest: Record<string, string> = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : {};
  const bodies = new Map(
    Object.values(manifest).map((served) => [
      served,
      { body: new Uint8Array(readFileSync(join(folder, served))), type: types[extname(served)] ?? 'application/octet-stream' },
    ]),
  );
  return {
    href: (name) => (manifest[name] ? `/assets/${manifest[name]}` : null),
    read: (served) => bodies.get(served) ?? null,
  };
}
