// npm test [-- word …]: makes ready, then runs every test (or those whose path holds one of the words) under node:test,
// with a Postgres made for the occasion where a test asks for one and the machine has it. A missing leg says so itself (tests/legs.ts).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail, makeReady } from './setup.mjs';
import { root } from './stamp.mjs';

await makeReady().catch(fail);

const words = process.argv.slice(2);
// Node 20's runner takes no patterns, so the files are listed here.
const files = ['src', 'tests']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
  .filter((path) => /\.test\.tsx?$/.test(path) && (words.length === 0 || words.some((word) => path.includes(word))))
  .sort();
if (files.length === 0) {
  console.error(`No test file's path holds ${words.join(' or ')}.`);
  process.exit(2);
}

const concurrency = Math.min(4, Math.max(2, availableParallelism()));
// A file that never ends is a failure, not a run that never ends. Node learnt to be told so in 20.11.
const [major, minor] = process.versions.node.split('.').map(Number);
const timeout = major > 20 || minor >= 11 ? ['--test-timeout=900000'] : [];
const runner = ['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`, ...timeout, '--test-reporter=spec', ...files];
const needPostgres = files.some((path) => readFileSync(join(root, path), 'utf8').includes('PENHOLDER_TEST_PG'));
const args = needPostgres ? ['--import', 'tsx', 'scripts/with-postgres.ts', process.execPath, ...runner] : runner;
const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
