import { ok, type Result, refuse } from '../../result.ts';
import { isObject } from '../bodies/read-parts.ts';

/** The most lines a meeting's file may have. */
const mostLines = 50_000;

/** A JSON object with the number of the line it stands on. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** The objects of a text with one on each line; empty lines are passed over. Refuses `not_json`, `malformed` and `too_large` by line. */
export function readJsonLines(text: string): Result<readonly JsonLine[]> {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > mostLines) return refuse('too_large', `The file has more than ${mostLines} lines.`);
  const read: JsonLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return refuse('not_json', `Line ${i + 1} is not JSON: ${shown(line)}`);
    }
    if (!isObject(value)) return refuse('malformed', `Line ${i + 1} is no JSON object.`);
    read.push({ line: i + 1, value });
  }
  return read.length === 0 ? refuse('empty', 'The file is empty; a meeting begins with {"setup": {"date": "2024-03-25"}}.') : ok(read);
}
