import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Council } from '../council/index.ts';
import { dataFolder } from '../data-folder.ts';
import { readMeeting } from './meetings/read-meeting.ts';
import type { Meeting } from './meetings/types.ts';

const folderOf = (folder?: string): string => folder ?? join(dataFolder(), 'meetings');

/** Names of the historical meetings that ship, by date: "2024-03-25". */
export const meetingNames = (folder?: string): readonly string[] =>
  readdirSync(folderOf(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();

/** A historical meeting by its name, from `folder` (default: the package's data/meetings). Throws, with file and line, when it is damaged. */
export function loadMeeting(council: Council, name: string, folder?: string): Meeting {
  const file = join(folderOf(folder), `${name}.jsonl`);
  const meeting = readMeeting(council, readFileSync(file, 'utf8'));
  if (!meeting.ok) throw new Error(`${file}: ${meeting.sentence}`);
  return meeting.value;
}
