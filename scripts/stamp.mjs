// Is what stands in dist/ built from what stands in src/? Asked at every start of the command in a clone, so it only looks at
// names, sizes and times (about a millisecond), never at contents.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const stampFile = join(root, 'dist', '.stamp');

const inputs = ['package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/build-web.ts', 'src'];
const isTest = /\.test\.tsx?$/;

/** A short text that changes when a file which the build reads is added, removed or written. Tests are not such files. */
export function fingerprint() {
  let hash = 0x811c9dc5;
  let files = 0;
  const mix = (text) => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  const visit = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined || isTest.test(path)) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
      return;
    }
    files++;
    mix(`${path}:${stat.size}:${stat.mtimeMs};`);
  };
  inputs.forEach(visit);
  return `${files}-${(hash >>> 0).toString(16)}`;
}

/** Whether everything is installed and built for the sources as they stand. */
export function isReady() {
  try {
    return readFileSync(stampFile, 'utf8') === fingerprint() && existsSync(join(root, 'node_modules', '.package-lock.json'));
  } catch {
    return false;
  }
}
