import picocolors from 'picocolors';
import { communiqueOf, historyOf, minutesOf, minutesText, type Played, play, rulesInForce, votesCsv } from '../procedure/index.ts';
import { refuse } from '../result.ts';
import { openMeeting } from './meeting-file.ts';
import { meetingView, refusalLines } from './meeting-view.ts';
import { exit, plain, print, printJson, refuseWith, screenOf } from './terminal.ts';

export interface MeetingOptions {
  readonly json?: boolean;
  readonly minutes?: boolean;
  readonly csv?: boolean;
  readonly until?: string;
}

/**
 * `penholder meeting`: plays a meeting's actions by the rules and shows what became of it: history and results, or minutes, or the votes as
 * CSV. Actions that the rules refuse are listed with their lines, and end it with exit code 1.
 */
export async function meeting(path: string, options: MeetingOptions): Promise<void> {
  if ([options.json, options.minutes, options.csv].filter(Boolean).length > 1) {
    return refuseWith(refuse('bad_option', 'Choose one of --json, --minutes and --csv.'));
  }
  const until = options.until === undefined ? undefined : Number(options.until);
  if (until !== undefined && !(Number.isSafeInteger(until) && until >= 0)) {
    return refuseWith(refuse('bad_number', `--until takes a number of actions, not "${options.until}".`));
  }
  const found = openMeeting(path);
  if (!found.ok) return refuseWith(found);
  const played = play(found.value, until);
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  const refused = refusalLines(played, screen.width);
  if (refused.length > 0) process.exitCode = exit.failed;
  if (options.json) return printJson(asJson(played));
  if (options.csv) await print(votesCsv(played.chamber));
  else if (options.minutes) await print(lineByLine(wholeMinutes(played)));
  else return print(meetingView(played, found.value.remarks, screen, paint));
  if (refused.length > 0) process.stderr.write(`Refused:\n${refused.join('\n')}\n`);
}

/** Minutes; of a private meeting the communiqué before them. */
function wholeMinutes({ chamber }: Played): string {
  const communique = communiqueOf(chamber);
  const minutes = minutesText(minutesOf(chamber));
  return communique === null ? minutes : `Communiqué\n\n${communique}\n\nRecord, kept in a single copy\n\n${minutes}`;
}

/** Text as it is, but without control characters within its lines. */
const lineByLine = (text: string): string => text.split('\n').map(plain).join('\n');

/** A meeting played, as JSON (format 1): the chamber without its log, which the file is, its history, and what was refused. */
function asJson({ chamber, steps }: Played): unknown {
  const { log: _, history: __, ...state } = chamber;
  return {
    format: 1,
    rules: rulesInForce(chamber),
    chamber: state,
    history: historyOf(chamber),
    refused: steps.flatMap(({ entry, result }) => (result.ok ? [] : [{ line: entry.line, action: entry.action, ...result }])),
  };
}
