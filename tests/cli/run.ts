import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/penholder.js', import.meta.url));

/** How a run of the built command ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would, not on a terminal. */
export function penholder(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input,
    encoding: 'utf8',
    // What whoever runs the tests has imported is none of their business.
    env: { ...process.env, PENHOLDER_DATA: join(tmpdir(), 'penholder-cli-nothing-imported'), ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Gives `use` an empty folder and removes it afterwards. */
export function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-cli-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for what takes its time. */
export async function inFolderAsync(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-cli-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
