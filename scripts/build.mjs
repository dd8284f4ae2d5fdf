// Bundles src/ into dist/: the command, the server, one library entry per room, and the browser's parts.
// Every file is written beside its place and renamed into it, entries last, so a process that runs from dist/ never sees half a build.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, root, stampFile } from './stamp.mjs';

const dist = join(root, 'dist');

/**
 * The build takes no early Node 20 to know the newest scripts in `\p{…}`, and would write every such pattern as `new RegExp(…)` where it
 * stands, to be made again each time a function runs. Those used here (letters, capitals, digits) every Node has.
 */
const unicodeInPatterns = { 'regexp-unicode-property-escapes': true };

/** Small parts that every command needs are put into the bundle: one file opens faster than twenty. */
const bundled = ['commander', 'picocolors'];

/** Rooms open to other programs as `penholder/<room>`, and their loaders as `penholder/<room>/load`. */
function libraryEntries() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((name) => name !== './package.json')
    .map((name) => name.slice(2))
    .map((name) => ({ out: `lib/${name}`, in: join(root, 'src', name.includes('/') ? `${name}.ts` : `${name}/index.ts`) }));
}

/** Builds everything and stamps it. Throws when a source does not compile. */
export async function build() {
  const stamp = fingerprint();
  const { build: bundle } = await import('esbuild');
  const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entryPoints = [
    { out: 'cli', in: join(root, 'src/cli/main.ts') },
    { out: 'server', in: join(root, 'src/server/main.ts') },
    { out: 'read-worker', in: join(root, 'src/server/read-worker.ts') },
    ...libraryEntries(),
  ];
  const [{ outputFiles }] = await Promise.all([
    bundle({
      absWorkingDir: root,
      entryPoints,
      outdir: dist,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: unicodeInPatterns,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      external: Object.keys(dependencies)
        .filter((name) => !bundled.includes(name))
        .flatMap((name) => [name, `${name}/*`]),
      define: { PENHOLDER_VERSION: JSON.stringify(version) },
      // Parts written for require() still find Node's own modules.
      banner: { js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);" },
      minifySyntax: true,
      legalComments: 'none',
      chunkNames: 'chunks/[name]-[hash]',
      logLevel: 'error',
      write: false,
    }),
    buildWeb(),
  ]);
  const isChunk = (file) => file.path.includes('chunks');
  for (const file of [...outputFiles].sort((a, b) => Number(isChunk(b)) - Number(isChunk(a)))) put(file.path, file.contents);
  put(stampFile, stamp);
  dropOldChunks(new Set(outputFiles.map((file) => file.path)));
}

function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents);
  renameSync(beside, path);
}

/** A server started before this build may still load its own chunks, so they stay for a day. */
function dropOldChunks(current) {
  const folder = join(dist, 'chunks');
  if (!existsSync(folder)) return;
  const dayAgo = Date.now() - 86_400_000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!current.has(path) && statSync(path).mtimeMs < dayAgo) rmSync(path, { force: true });
  }
}

const webScript = join(root, 'scripts/build-web.ts');
const buildWeb = () => run(['--import', 'tsx', webScript]);

/** Type declarations for the library entries; only a package that is shipped needs them. */
const buildTypes = () => run([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json']);

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args.at(-1)} failed (${code}):\n${said}`))));
  });
}

// `npm run build`, and with --package before npm packs: everything afresh, with type declarations.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const forPackage = process.argv.includes('--package');
  if (forPackage) rmSync(dist, { recursive: true, force: true });
  await build();
  if (forPackage) await buildTypes();
}
