import type { Council } from '../../council/index.ts';
import { ok, type Refusal, type Result, refuse } from '../../result.ts';
import { isObject } from '../bodies/read-parts.ts';
import type { Action } from '../chamber/actions.ts';
import { readAction } from '../chamber/index.ts';
import type { Setup } from '../chamber/types.ts';
import { instant, line, oneOf, words, wrongField } from './fields.ts';
import { readSetup } from './read-setup.ts';
import type { Entry, Meeting, Remark } from './types.ts';

/** The most lines a meeting's file may have. */
export const mostLines = 50_000;

const atLine = (number: number, refusal: Refusal): Refusal => ({ ...refusal, sentence: `Line ${number}: ${refusal.sentence}` });

function readJson(text: string, number: number): Result<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not_json', `Line ${number} is not JSON: ${text.slice(0, 60)}${text.length > 60 ? '…' : ''}`);
  }
  return isObject(value) ? ok(value) : refuse('malformed', `Line ${number} is no JSON object.`);
}

const remarkFields = { source: line(300), confidence: oneOf('A', 'B', 'C', 'D'), record: line(80) };

/** The short form of a show of hands, {"ballots": "YYA…", "at"}: one letter a member in roll order, made into one ballot each. */
function readBallots(given: Readonly<Record<string, unknown>>, { composition }: Setup): Result<Action[]> {
  const wrong = wrongField(given, { ballots: words(300), at: instant });
  if (wrong !== null) return refuse('malformed', `Ballots must be ${wrong}.`);
  const letters = given.ballots as string;
  if (letters.length !== composition.members.length || !/^[YNAPX]+$/.test(letters)) {
    return refuse(
      'bad_ballots',
      `"ballots" holds one letter of Y N A P X for each of the ${composition.members.length} members in roll order.`,
    );
  }
  const at = given.at as string;
  return ok(composition.members.map(({ code }, i): Action => ({ type: 'ballot', by: code, at, ballot: letters[i] as 'Y' })));
}

function readLine(given: Readonly<Record<string, unknown>>, number: number, setup: Setup): Result<{ entries: Entry[]; remarks: Remark[] }> {
  if (given.remark !== undefined) {
    const wrong = wrongField(given, { remark: words() }, remarkFields);
    if (wrong !== null) return refuse('malformed', `A remark must be ${wrong}.`);
    const { remark, ...rest } = given as { remark: string };
    return ok({ entries: [], remarks: [{ line: number, words: remark, ...rest }] });
  }
  const actions = given.ballots === undefined ? readAction(given) : readBallots(given, setup);
  if (!actions.ok) return actions;
  const entries = [actions.value].flat().map((action) => ({ line: number, action }));
  return ok({ entries, remarks: [] });
}

/**
 * A meeting from the text of a file, one JSON object a line: first {"setup": …}, then actions, remarks ({"remark", "source"?,
 * "confidence"?, "record"?}) and shows of hands ({"ballots": "YYA…", "at"}). Empty lines are passed over. Nothing is applied yet: an action
 * that is well formed and against the rules is refused in playing. Refuses with the line at fault.
 */
export function readMeeting(council: Council, text: string): Result<Meeting> {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > mostLines) return refuse('too_large', `The file has more than ${mostLines} lines.`);
  let setup: Setup | null = null;
  const entries: Entry[] = [];
  const remarks: Remark[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const given = readJson(text, i + 1);
    if (!given.ok) return given;
    if (setup === null) {
      const wrong = wrongField(given.value, { setup: () => null });
      if (wrong !== null) return refuse('no_setup', `Line ${i + 1}: A meeting's first line is {"setup": {"date": "2024-03-25", …}}.`);
      const read = readSetup(council, given.value.setup);
      if (!read.ok) return atLine(i + 1, read);
      setup = read.value;
      continue;
    }
    const read = readLine(given.value, i + 1, setup);
    if (!read.ok) return atLine(i + 1, read);
    entries.push(...read.value.entries);
    remarks.push(...read.value.remarks);
  }
  if (setup === null) return refuse('empty', 'The file is empty; a meeting begins with {"setup": {"date": "2024-03-25", …}}.');
  return ok({ setup, entries, remarks });
}
