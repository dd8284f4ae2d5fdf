import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Council } from '../council/index.ts';
import { fileReader, type ReadSoFar, unread } from '../record/import/read-file.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** Bytes taken from the file at a time. */
const piece = 1024 * 1024;
/** Bytes read into rows at a time, or a little more. */
const stretch = 32 * 1024;
/** No row is longer than this; a quotation mark that is never closed would make one of the rest of the file. */
const longestRow = 32 * 1024 * 1024;

/** A file of votes, read to its end. */
export interface VotesFile {
  readonly read: ReadSoFar;
  readonly name: string;
  /** Of the file's bytes, unpacked where it was packed. */
  readonly sha256: string;
  readonly bytes: number;
  /** Bytes that an earlier, interrupted run had read; 0 where there was none. */
  readonly resumedAt: number;
}

export interface ReadVotesOptions {
  /** Told how many bytes of how many have been read. */
  readonly progress?: (done: number, of: number) => void;
  /** After how many bytes what was read is written down. */
  readonly checkpointEvery?: number;
}

/** What an interrupted run left behind: what it had read, up to which byte, and the digest of the bytes it had seen. */
interface Checkpoint {
  readonly format: 1;
  readonly offset: number;
  readonly hashed: number;
  readonly digest: string;
  readonly read: ReadSoFar;
}

const isPacked = (path: string): boolean => {
  const head = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    return readSync(file, head, 0, 2, 0) === 2 && head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    closeSync(file);
  }
};

/** The file's bytes from `from` on, unpacked where it is packed. */
async function* bytesOf(path: string, from: number): AsyncGenerator<Buffer> {
  const packed = isPacked(path);
  const source = createReadStream(path, { highWaterMark: piece, ...(packed ? {} : { start: from }) });
  let skip = packed ? from : 0;
  const stream = packed ? source.pipe(createGunzip({ chunkSize: piece })) : source;
  if (packed) source.on('error', (error) => stream.destroy(error));
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (skip >= chunk.length) {
      skip -= chunk.length;
      continue;
    }
    yield skip > 0 ? chunk.subarray(skip) : chunk;
    skip = 0;
  }
}

const checkpointFile = (folder: string, path: string): string =>
  join(folder, `.import-${createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 16)}.part`);

/** What an interrupted run had read of this very file; null where there was none, or the file has changed since. */
async function resumable(
  path: string,
  part: string,
): Promise<{ readonly checkpoint: Checkpoint; readonly hash: ReturnType<typeof createHash> } | null> {
  if (!existsSync(part)) return null;
  let checkpoint: Checkpoint;
  try {
    checkpoint = JSON.parse(readFileSync(part, 'utf8'));
  } catch {
    return null;
  }
  if (checkpoint.format !== 1) return null;
  const hash = createHash('sha256');
  let left = checkpoint.hashed;
  for await (const chunk of bytesOf(path, 0)) {
    hash.update(chunk.length > left ? chunk.subarray(0, left) : chunk);
    left -= Math.min(left, chunk.length);
    if (left === 0) break;
  }
  return left === 0 && hash.copy().digest('hex') === checkpoint.digest ? { checkpoint, hash } : null;
}

function whyNot(error: unknown, name: string): Refusal {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR')
    return refuse('truncated', `"${name}" ends before its packed contents do. The file looks cut off; download it again.`);
  if (code.startsWith('Z_')) return refuse('unreadable', `"${name}" is packed and cannot be unpacked (${message}).`);
  if (code.startsWith('ERR_')) throw error;
  return whyUnreadable(error, `"${name}"`);
}

/**
 * Reads a file of votes (plain or gzip) to its end. What was read is written down in `folder` as it goes, so that a run that was killed goes
 * on where it stopped, after making sure by a digest that the bytes before are the same. Refuses what `FileReader.take` refuses with the file's
 * name, and `missing`, `folder`, `empty`, `unreadable`, `not_utf8`.
 */
export async function readVotes(
  council: Council,
  path: string,
  folder: string,
  options: ReadVotesOptions = {},
): Promise<Result<VotesFile>> {
  const name = basename(path);
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('folder', `"${path}" is a folder; name a file in it.`);
    if (stat.size === 0) return refuse('empty', `"${path}" is empty.`);
    mkdirSync(folder, { recursive: true });
    return await readThrough(council, path, checkpointFile(folder, path), stat.size, options);
  } catch (error) {
    return whyNot(error, name);
  }
}

/** Text from bytes that end with a line, which no character of UTF-8 is cut by; null where they are no UTF-8. */
const textOf = (bytes: Buffer): string | null =>
  isAscii(bytes) ? bytes.toString('latin1') : isUtf8(bytes) ? bytes.toString('utf8') : null;

const lineFeed = 10;

/** Stretches of whole lines: short enough that most are plain ASCII, which is decoded and cut four times as fast as other text. */
function* stretchesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.length - start <= stretch ? bytes.length : bytes.indexOf(lineFeed, start + stretch) + 1 || bytes.length;
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function readThrough(
  council: Council,
  path: string,
  part: string,
  size: number,
  { progress = () => {}, checkpointEvery = 128 * 1024 * 1024 }: ReadVotesOptions,
): Promise<Result<VotesFile>> {
  const name = basename(path);
  const resumed = await resumable(path, part);
  const start = resumed?.checkpoint.offset ?? 0;
  const hash = resumed?.hash ?? createHash('sha256');
  let hashed = resumed?.checkpoint.hashed ?? 0;
  const reader = fileReader(council, resumed?.checkpoint.read ?? unread());
  let seen = start;
  let written = start;
  // What of the bytes seen has not been read yet: the beginning of a line, and lines that are the beginning of a row.
  let bytes: Buffer = Buffer.alloc(0);
  let lines = '';
  const take = (whole: Buffer, goesOn: boolean): Refusal | null => {
    const text = textOf(whole);
    if (text === null) {
      const sentence = `"${name}", after line ${reader.soFar().line}: this is not UTF-8 text. Import the file as it was downloaded, or save it as "CSV UTF-8".`;
      return refuse('not_utf8', sentence);
    }
    const taken = reader.take(lines === '' ? text : lines + text, goesOn);
    if (!taken.ok) return { ...taken, sentence: `"${name}": ${taken.sentence}` };
    lines = taken.value;
    if (lines.length <= longestRow) return null;
    return refuse('malformed', `"${name}", line ${reader.soFar().line}: this row does not end; a quotation mark may have been left open.`);
  };
  for await (const chunk of bytesOf(path, start)) {
    const fresh = seen + chunk.length - hashed;
    if (fresh > 0) hash.update(fresh < chunk.length ? chunk.subarray(chunk.length - fresh) : chunk);
    seen += chunk.length;
    hashed = Math.max(hashed, seen);
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.length > longestRow) return refuse('malformed', `"${name}", line ${reader.soFar().line}: this line does not end.`);
      continue;
    }
    const whole = chunk.subarray(0, end);
    for (const each of stretchesOf(bytes.length === 0 ? whole : Buffer.concat([bytes, whole]))) {
      const refused = take(each, true);
      if (refused) return refused;
    }
    bytes = Buffer.from(chunk.subarray(end));
    progress(Math.min(seen, size), size);
    const offset = seen - bytes.length - Buffer.byteLength(lines);
    if (offset - written >= checkpointEvery) {
      written = offset;
      const checkpoint: Checkpoint = { format: 1, offset, hashed, digest: hash.copy().digest('hex'), read: reader.soFar() };
      writeFileSync(`${part}.new`, JSON.stringify(checkpoint));
      renameSync(`${part}.new`, part);
    }
  }
  const refused = take(bytes, false);
  if (refused) return refused;
  return ok({ read: reader.soFar(), name, sha256: hash.digest('hex'), bytes: seen, resumedAt: start });
}

/** Takes away what an interrupted run left behind, once the import is in place. */
export function forgetCheckpoint(folder: string, path: string): void {
  rmSync(checkpointFile(folder, path), { force: true });
}
