// npm run bench [-- word …]: makes ready, then measures (see bench/main.ts).
import { spawn } from 'node:child_process';
import { fail, makeReady } from './setup.mjs';
import { root } from './stamp.mjs';

await makeReady().catch(fail);
const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
child.on('close', (code) => process.exit(code ?? 1));
