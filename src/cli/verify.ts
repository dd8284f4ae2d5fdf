import { createHash } from 'node:crypto';
import { type KeptLog, play, readLogText, verifyChain } from '../procedure/index.ts';
import { refuse } from '../result.ts';
import { meetingText } from './meeting-file.ts';
import { exit, plain, print, printJson, refuseWith } from './terminal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What was found wrong, with the line of the file. */
interface Problem {
  readonly line: number;
  readonly sentence: string;
}

/** The first thing wrong with a log: its chain, then what the rules would not have taken; null where nothing is. */
function problemIn({ entries, lines, meeting }: KeptLog, head?: string): Problem | null {
  const broken = verifyChain(entries, sha256);
  if (broken !== null) return { line: lines[broken.place - 1]!, sentence: broken.sentence };
  if (!meeting.ok)
    return { line: Number(/^Line (\d+): /.exec(meeting.sentence)?.[1] ?? 1), sentence: meeting.sentence.replace(/^Line \d+: /, '') };
  for (const { entry, result } of play(meeting.value).steps) {
    if (!result.ok)
      return { line: entry.line, sentence: `The rules do not take "${entry.action.type}" by ${entry.action.by}: ${result.sentence}` };
  }
  const last = entries.at(-1)!.hash;
  if (head === undefined || head === last) return null;
  return {
    line: lines.at(-1)!,
    sentence: `The last hash is ${last}, not the one given: entries are missing at the end, or it is another log.`,
  };
}

/**
 * `penholder verify`: whether an exported log is whole. Each entry's hash fits it and the entry before, numbers have no gap, instants do not
 * go back, every action is one that the rules take; with `--head`, the last hash is the one noted elsewhere. Ends with exit code 1 if not.
 */
export async function verify(path: string, options: { json?: boolean; head?: string }): Promise<void> {
  const text = meetingText(path);
  if (!text.ok) return refuseWith(text);
  const head = options.head?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    return refuseWith(refuse('bad_hash', '--head takes a SHA-256 of 64 hexadecimal digits.'));
  const log = readLogText(text.value);
  if (!log.ok) return refuseWith(log);
  const problem = problemIn(log.value, head);
  const { entries } = log.value;
  if (problem !== null) process.exitCode = exit.failed;
  if (options.json) return printJson({ format: 1, whole: problem === null, entries: entries.length, head: entries.at(-1)!.hash, problem });
  if (problem !== null) return print(plain(`Line ${problem.line}: ${problem.sentence}`));
  await print(
    `Whole: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, every hash fits and the rules take every action.\n` +
      `The last hash is ${entries.at(-1)!.hash}; noted elsewhere, it shows later whether entries are missing at the end.`,
  );
}
