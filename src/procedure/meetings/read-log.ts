import { ok, type Refusal, type Result, refuse } from '../../result.ts';
import { isObject } from '../bodies/read-parts.ts';
import { readAction } from '../chamber/index.ts';
import { line, whole, words, wrongField } from './fields.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';
import { readFounding } from './read-founding.ts';
import type { Entry, LogEntry, Meeting } from './types.ts';

const atLine = (number: number, refusal: Refusal): Refusal => ({ ...refusal, sentence: `Line ${number}: ${refusal.sentence}` });

const entryFields = { seq: whole(1, 10_000_000), at: line(30), by: line(200), body: words(1_000_000), hash: line(64) };

/** Whether a file's first line is that of an exported log rather than of a script of actions. */
export const isLog = (first: JsonLine | undefined): boolean => first !== undefined && 'seq' in first.value && 'body' in first.value;

/** The entries of an exported log as they were kept, bodies unread: what `verifyChain` looks at. */
export function readEntries(lines: readonly JsonLine[]): Result<readonly LogEntry[]> {
  for (const { line: number, value } of lines) {
    const wrong = wrongField(value, entryFields);
    if (wrong !== null) return refuse('malformed', `Line ${number}: An entry of a log must be ${wrong}.`);
  }
  return ok(lines.map(({ value }) => value as unknown as LogEntry));
}

function readBodyText(entry: LogEntry): Result<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse(entry.body);
    if (isObject(value)) return ok(value);
  } catch {
    // Falls through: what is no JSON and what is no object are refused alike.
  }
  return refuse('not_json', `The body of entry ${entry.seq} is no JSON object.`);
}

/** A log as a meeting to be played: the first entry founds it, the others are actions by whom and when the entry says. */
export function readLog(entries: readonly LogEntry[], lines: readonly JsonLine[]): Result<Meeting> {
  const [first, ...rest] = entries;
  if (first === undefined) return refuse('empty', 'The log has no entries.');
  const founding = readBodyText(first);
  if (!founding.ok) return atLine(lines[0]!.line, founding);
  const setup = readFounding(founding.value.setup);
  if (!setup.ok) return atLine(lines[0]!.line, setup);
  const actions: Entry[] = [];
  for (const [i, entry] of rest.entries()) {
    const number = lines[i + 1]!.line;
    const body = readBodyText(entry);
    if (!body.ok) return atLine(number, body);
    if (!isObject(body.value.action)) return atLine(number, refuse('malformed', `The body of entry ${entry.seq} holds no action.`));
    const action = readAction({ ...body.value.action, by: entry.by, at: entry.at });
    if (!action.ok) return atLine(number, action);
    actions.push({ line: number, action: action.value });
  }
  return ok({ setup: setup.value, entries: actions, remarks: [] });
}

/** An exported log: its entries as they were kept with the lines they stand on, and the meeting they tell, or why they tell none. */
export interface KeptLog {
  readonly entries: readonly LogEntry[];
  /** The line of each entry. */
  readonly lines: readonly number[];
  readonly meeting: Result<Meeting>;
}

/** The text of an exported log. Refuses, with the line, only what is no log at all; a log that tells no meeting is one that was changed. */
export function readLogText(text: string): Result<KeptLog> {
  const lines = readJsonLines(text);
  if (!lines.ok) return lines;
  if (!isLog(lines.value[0])) return refuse('no_log', 'This is no exported log: each line of one is {"seq", "at", "by", "body", "hash"}.');
  const entries = readEntries(lines.value);
  if (!entries.ok) return entries;
  return ok({ entries: entries.value, lines: lines.value.map(({ line }) => line), meeting: readLog(entries.value, lines.value) });
}
