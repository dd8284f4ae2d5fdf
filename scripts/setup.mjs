// Makes a clone ready to run: installs what package-lock.json names, then builds. Plain Node, because nothing is installed yet.
// Run it as often as you like: it does only what is missing.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReady, root } from './stamp.mjs';

/** Something the person at the keyboard can mend; shown without a stack. */
class SetupError extends Error {}

/** For `.catch`: says what went wrong and ends the process with 1. */
export function fail(error) {
  process.stderr.write(`penholder: ${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}

/** Installs and builds what is missing or stale; progress goes to stderr. Safe to run in several processes at once. */
export async function makeReady() {
  if (isReady()) return;
  await underLock(lockFile, async () => {
    if (isReady()) return;
    await install();
    await timed('building', async () => {
      const { build } = await import('./build.mjs');
      await build();
    });
  });
}

/** Installs what is missing, without building: for the checks, which must also speak about sources that do not build. */
export const makeInstalled = () => underLock(lockFile, install);

const lockFile = join(root, '.penholder', 'setup.lock');
const lockText = () => readFileSync(join(root, 'package-lock.json'), 'utf8');
const installedStamp = join(root, 'node_modules', '.penholder');

/** Runs `npm ci` unless node_modules already holds what package-lock.json names. */
async function install() {
  const wanted = createHash('sha256').update(lockText()).digest('hex');
  if (read(installedStamp) === wanted) return;
  if (!sameAsLock()) {
    await timed('installing the parts named in package-lock.json (once; a minute or two)', () =>
      npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  }
  writeFileSync(installedStamp, wanted);
}

/** Whether npm's own note of what it installed agrees with package-lock.json: somebody ran `npm ci` before us. */
function sameAsLock() {
  const note = read(join(root, 'node_modules', '.package-lock.json'));
  if (note === null) return false;
  const installed = JSON.parse(note).packages;
  return Object.entries(JSON.parse(lockText()).packages).every(
    ([path, part]) => path === '' || (installed[path] ? installed[path].version === part.version : part.optional || part.peer),
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function npm(args) {
  const own = process.env.npm_execpath;
  const throughNode = own?.endsWith('npm-cli.js');
  const [command, rest] = throughNode ? [process.execPath, [own, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !throughNode && process.platform === 'win32',
    });
    let said = '';
    const keep = (chunk) => {
      said = (said + chunk).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', () => reject(new SetupError('npm was not found; it comes with Node (https://nodejs.org).')));
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new SetupError(
              `"npm ${args[0]}" failed (${code}). Its last words:\n${said.trim()}\nMend that, then run the same command again.`,
            ),
          ),
    );
  });
}

/** Runs `work`, saying on stderr what is going on and for how long. */
async function timed(what, work) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const line = process.stderr.isTTY;
  process.stderr.write(`penholder: ${what} …${line ? '' : '\n'}`);
  const tick = setInterval(
    () => process.stderr.write(line ? `\rpenholder: ${what} … ${Math.round(seconds())} s` : `penholder: … ${Math.round(seconds())} s\n`),
    line ? 1000 : 10_000,
  );
  try {
    await work();
    process.stderr.write(`${line ? '\r' : ''}penholder: ${what}: done in ${seconds()} s\n`);
  } finally {
    clearInterval(tick);
  }
}

/** Lets one process at a time do `work`. A lock whose owner has died is taken over. */
async function underLock(file, work) {
  mkdirSync(join(file, '..'), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(read(file));
    if (owner > 0 && !isAlive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (waited === 0) process.stderr.write('penholder: another process is setting up; waiting for it …\n');
    if (waited > 6000) throw new SetupError(`another process (${owner}) has been setting up for 20 minutes; end it or remove ${file}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeReady().catch(fail);
