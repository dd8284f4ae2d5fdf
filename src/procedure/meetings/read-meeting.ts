import type { Council } from '../../council/index.ts';
import { ok, type Refusal, type Result, refuse } from '../../result.ts';
import type { Action } from '../chamber/actions.ts';
import { readAction } from '../chamber/index.ts';
import type { Setup } from '../chamber/types.ts';
import { instant, line, oneOf, words, wrongField } from './fields.ts';
import { type JsonLine, readJsonLines } from './json-lines.ts';
import { isLog, readEntries, readLog } from './read-log.ts';
import { readSetup } from './read-setup.ts';
import type { Entry, Meeting, Remark } from './types.ts';

const atLine = (number: number, refusal: Refusal): Refusal => ({ ...refusal, sentence: `Line ${number}: ${refusal.sentence}` });

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
 * A meeting from the text of a file: the exported log of a chamber (`readLogText`), or a script, one JSON object a line: first {"setup": …}, then actions, remarks ({"remark", "source"?,
 * "confidence"?, "record"?}) and shows of hands ({"ballots": "YYA…", "at"}). Empty lines are passed over. Nothing is applied yet: an action
 * that is well formed and against the rules is refused in playing. Refuses with the line at fault.
 */
export function readMeeting(council: Council, text: string): Result<Meeting> {
  const lines = readJsonLines(text);
  if (!lines.ok) return lines;
  return isLog(lines.value[0]) ? readKept(lines.value) : readScript(council, lines.value);
}

function readKept(lines: readonly JsonLine[]): Result<Meeting> {
  const entries = readEntries(lines);
  return entries.ok ? readLog(entries.value, lines) : entries;
}

function readScript(council: Council, [first, ...rest]: readonly JsonLine[]): Result<Meeting> {
  const begun = first !== undefined && Object.keys(first.value).join() === 'setup';
  if (!begun) return refuse('no_setup', `Line ${first?.line ?? 1}: A meeting’s first line is {"setup": {"date": "2024-03-25"}}.`);
  const setup = readSetup(council, first.value.setup);
  if (!setup.ok) return atLine(first.line, setup);
  const entries: Entry[] = [];
  const remarks: Remark[] = [];
  for (const { line, value } of rest) {
    const read = readLine(value, line, setup.value);
    if (!read.ok) return atLine(line, read);
    entries.push(...read.value.entries);
    remarks.push(...read.value.remarks);
  }
  return ok({ setup: setup.value, entries, remarks });
}
