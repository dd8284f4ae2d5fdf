// npm run check: types, format and lint, rooms, unused code. All four run, so that one look shows everything.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, makeInstalled } from './setup.mjs';
import { root } from './stamp.mjs';

await makeInstalled().catch(fail);

const tool = (path) => join(root, 'node_modules', path);
const checks = [
  ['types', [tool('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['format and lint', [tool('@biomejs/biome/bin/biome'), 'check', '.']],
  ['rooms', ['--import', 'tsx', 'scripts/check-layers.ts']],
  ['unused code', ['--import', 'tsx', 'scripts/check-unused.ts']],
];
const failed = checks.filter(([name, args]) => {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return status !== 0;
});
if (failed.length > 0) process.exitCode = 1;
