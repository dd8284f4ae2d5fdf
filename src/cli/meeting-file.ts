import { readFileSync, statSync } from 'node:fs';
import { loadCouncil } from '../council/load.ts';
import { type Meeting, readMeeting } from '../procedure/index.ts';
import { loadMeeting, meetingNames } from '../procedure/load.ts';
import { ok, type Result, refuse } from '../result.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { decodeText } from '../text/index.ts';
import { readInput } from './files.ts';

/** The largest file of a meeting that is read, in bytes: a log of 50,000 entries fits. */
const largest = 64_000_000;

function readBytes(path: string, name: string): Result<Uint8Array> {
  if (path === '-') return readInput('Standard input');
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('folder', `${name} is a folder; name a file in it.`);
    if (stat.size > largest) return refuse('too_large', `${name} is too large to be one meeting: the limit is ${largest / 1e6} MB.`);
    return ok(readFileSync(path));
  } catch (error) {
    const why = whyUnreadable(error, name);
    return why.code === 'missing'
      ? { ...why, sentence: `${why.sentence} Meetings that ship with Penholder: ${meetingNames().join(', ')}.` }
      : why;
  }
}

/** The text of a meeting's file; `-` is standard input. */
export function meetingText(path: string): Result<string> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = readBytes(path, name);
  return bytes.ok ? decodeText(bytes.value, name, 'refuse') : bytes;
}

/** The meeting of a file, a script or an exported log; a name such as 2024-03-25 is a meeting that ships. */
export function openMeeting(path: string): Result<Meeting> {
  const council = loadCouncil();
  if (meetingNames().includes(path)) return ok(loadMeeting(council, path));
  const text = meetingText(path);
  return text.ok ? readMeeting(council, text.value) : text;
}
