import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/sources.ts';
import { inTurn, type Outcome } from './measure.ts';

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** The command as a user starts it, whole processes, against Node doing nothing: installed as from the package, and from a clone. */
export async function start(): Promise<readonly Outcome[]> {
  const installed = mkdtempSync(join(tmpdir(), 'penholder-installed-'));
  try {
    for (const part of ['bin', 'dist', 'data', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
    const nothing = () => run(['-e', '0']);
    const options = { rounds: 41, warmup: 3 };
    const names = [
      ['vote, installed', installed],
      ['vote, from a clone', root],
    ] as const;
    const outcomes: Outcome[] = [];
    for (const [name, folder] of names) {
      const vote = () => run([join(folder, 'bin/penholder.js'), 'vote', '2728']);
      outcomes.push({ name, what: 'penholder vote 2728', against: 'node -e 0', target: 4, ...(await inTurn(vote, nothing, options)) });
    }
    return outcomes;
  } finally {
    rmSync(installed, { recursive: true, force: true });
  }
}
