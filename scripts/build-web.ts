/** Bundles the pages' styles and scripts into dist/web under names that carry their hash; `manifest.json` maps plain names to them. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface BuiltFile {
  readonly name: string;
  readonly served: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Builds into `folder`. Files are written beside their place and renamed, the manifest last, so a running server never sees half a build. */
export async function buildWeb(folder = join(root, 'dist/web')): Promise<readonly BuiltFile[]> {
  const web = join(root, 'src/web');
  const entries = [
    { out: 'site', in: join(web, 'styles/site.css') },
    { out: 'what-if', in: join(web, 'islands/what-if.tsx') },
    { out: 'claims', in: join(web, 'islands/claims.ts') },
    { out: 'drop', in: join(web, 'islands/drop.ts') },
    { out: 'chamber', in: join(web, 'islands/chamber.tsx') },
    { out: 'replay', in: join(web, 'islands/replay.tsx') },
    { out: 'draft-editor', in: join(web, 'drafts/editor/main.tsx') },
    { out: 'icon', in: join(web, 'styles/icon.svg') },
  ];
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'copy' },
    entryNames: '[name]-[hash]',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  mkdirSync(folder, { recursive: true });
  const built = outputFiles.map((file): BuiltFile => {
    const served = basename(file.path);
    put(join(folder, served), file.contents);
    return { name: served.replace(/-[A-Z0-9]{8}(?=\.)/, ''), served, bytes: file.contents.length, gzipped: gzipSync(file.contents).length };
  });
  put(join(folder, 'manifest.json'), JSON.stringify(Object.fromEntries(built.map((file) => [file.name, file.served])), null, 2));
  dropOld(folder, new Set(built.map((file) => file.served)));
  return built;
}

function put(path: string, contents: Uint8Array | string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents);
  renameSync(beside, path);
}

/** A page served before this build still asks for the files it names, so old ones stay for a day. */
function dropOld(folder: string, current: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const old = ['.js', '.css', '.svg'].includes(extname(name)) && !current.has(name);
    if (old && statSync(join(folder, name)).mtimeMs < Date.now() - 86_400_000) rmSync(join(folder, name), { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of await buildWeb()) console.log(`${file.served}  ${file.bytes} bytes, ${file.gzipped} compressed`);
}
