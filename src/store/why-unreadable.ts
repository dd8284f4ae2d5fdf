import { type Refusal, refuse } from '../result.ts';

/**
 * Why a file that a user named cannot be read, by the error that reading it gave; `name` is what it is called in the sentence. What has
 * no code is a fault of the program and thrown again.
 */
export function whyUnreadable(error: unknown, name: string): Refusal {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('missing', `${name} does not exist.`);
  if (code === 'EACCES' || code === 'EPERM') return refuse('unreadable', `${name} may not be read: permission denied.`);
  if (code === 'EISDIR') return refuse('folder', `${name} is a folder; name the files in it.`);
  if (code === '') throw error;
  return refuse('unreadable', `${name} cannot be read (${code}).`);
}
