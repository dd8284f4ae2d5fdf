import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type Refusal, type Result, refuse } from '../result.ts';

/**
 * Makes a file whole or not at all: `write` fills a new file beside it, which is flushed to disk and renamed into its place. Until then
 * what stood there stays; a file that could not be finished is removed (killed outright, it is left under a name ending in `.partial`).
 * Gives the number of bytes. Refuses `folder`, `not_a_file`, `no_folder`, `unwritable` and `disk_full`; other exceptions of `write` pass.
 */
export async function writeWhole(path: string, write: (beside: string) => void | Promise<void>): Promise<Result<number>> {
  const beside = (folder: string) => join(folder, `.penholder-${process.pid}-${randomBytes(4).toString('hex')}.partial`);
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    const stat = statSync(target, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return refuse('folder', `"${path}" is a folder; name a file in it.`);
    // A rename over a device or a pipe would take its place.
    if (stat !== undefined && !stat.isFile()) return refuse('not_a_file', `"${path}" is a device or a pipe, not a file.`);
    const folder = dirname(target);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return refuse('no_folder', `The folder of "${path}" does not exist.`);
    return ok(await replace(target, beside(folder), write));
  } catch (error) {
    return whyNot(error, path);
  }
}

/** Fills the file beside and puts it into place; whatever happens, it does not stay beside. */
async function replace(target: string, beside: string, write: (beside: string) => void | Promise<void>): Promise<number> {
  const remove = () => rmSync(beside, { force: true });
  const stopped = (signal: NodeJS.Signals) => {
    remove();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    await write(beside);
    const file = await open(beside, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    const { size } = statSync(beside);
    await rename(beside, target);
    return size;
  } finally {
    remove();
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}

function whyNot(error: unknown, path: string): Refusal {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL')
    return refuse('disk_full', `"${path}" was not written: the disk is full.`);
  if (code === 'ENAMETOOLONG') return refuse('unwritable', 'The name of the file is too long.');
  if (['EACCES', 'EPERM', 'ENOENT', 'EROFS', 'EIO', 'EFBIG'].includes(code) || /^SQLITE_(CANTOPEN|READONLY|IOERR)/.test(code)) {
    return refuse('unwritable', `"${path}" cannot be written (${code || message}).`);
  }
  throw error;
}
