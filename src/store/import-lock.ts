import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '../result.ts';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Keeps other imports out of a folder until the returned function is called; a lock whose process is gone is taken over.
 * Refuses `import_running` and `unwritable`.
 */
export function lockImports(folder: string): Result<() => void> {
  const file = join(folder, '.importing');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(folder, { recursive: true });
      const lock = openSync(file, 'wx');
      writeSync(lock, String(process.pid));
      closeSync(lock);
      return ok(() => rmSync(file, { force: true }));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return refuse('unwritable', `"${folder}" cannot be written (${code}).`);
    }
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid > 0 && isRunning(pid)) return refuse('import_running', `Another import is running (process ${pid}); wait for it to end.`);
    rmSync(file, { force: true });
  }
  return refuse('import_running', 'Another import has just begun; wait for it to end.');
}
