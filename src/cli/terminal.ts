import type picocolors from 'picocolors';
import type { Refusal } from '../result.ts';

/** Exit codes of the command: done · a check failed as --strict asks · the request could not be understood. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** Colours, or the same functions leaving text as it is. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** Where output goes: how wide it is and whether colours are wanted there. */
export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

const widest = 100;
const narrowest = 30;

/**
 * What standard output is: its width (at most 100 columns, which reads best; 80 where it is not a terminal) and
 * colours only on a terminal and never with NO_COLOR set (https://no-color.org).
 */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Screen {
  const asked = Number(env.COLUMNS);
  const columns = stream.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80);
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== '';
  return {
    width: Math.max(narrowest, Math.min(widest, columns)),
    colour: !env.NO_COLOR && (forced || (stream.isTTY === true && env.TERM !== 'dumb')),
  };
}

/** Writes to standard output and waits until it is taken, so that a long answer into a pipe is never cut off. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

/** The stable JSON form of an answer. */
export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value, null, 2));

/** Says on standard error why nothing was done, and sets the exit code for a request that could not be understood. */
export function refuseWith(refusal: Refusal): void {
  process.stderr.write(`penholder: ${refusalText(refusal)}\n`);
  process.exitCode = exit.usage;
}

/** A refusal in one or two sentences: what is wrong, by which rule, and what may have been meant. */
function refusalText({ code, sentence, rule, nearest = [] }: Refusal): string {
  const cited = rule !== undefined && !sentence.includes(rule) ? ` (${rule})` : '';
  const offered = nearest.filter((each) => !sentence.includes(each));
  const offer = code === 'not_a_member' && offered.length > 5 ? 'Members on that day' : 'Nearest';
  return plain(`${sentence}${cited}${offered.length > 0 ? ` ${offer}: ${offered.join(', ')}.` : ''}`);
}

/** The text without control characters, so that a report cannot move the cursor or paint the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
export const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
