import picocolors from 'picocolors';
import { refuse } from '../result.ts';
import { compareAnswer } from '../text/index.ts';
import { loadLadders, loadVerbs } from '../text/load.ts';
import { compareText } from './compare-view.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { readTextSource } from './text-source.ts';

export interface CompareOptions {
  readonly json?: boolean;
  readonly sideBySide?: boolean;
  readonly summary?: boolean;
}

/** `penholder compare`: what changed from one text to another, what it does, and for whom. */
export async function compareFiles(before: string, after: string, options: CompareOptions): Promise<void> {
  if (before === '-' && after === '-') return refuseWith(refuse('twice', 'Standard input ("-") can be read only once.'));
  const verbs = loadVerbs();
  const one = await readTextSource(before, verbs);
  if (!one.ok) return refuseWith(one);
  const other = await readTextSource(after, verbs);
  if (!other.ok) return refuseWith(other);
  const answer = compareAnswer(one.value, other.value, { verbs, ladders: loadLadders() });
  if (options.json) return printJson(answer);
  const screen = screenOf(process.stdout, process.env);
  const view = options.summary ? 'summary' : options.sideBySide ? 'beside' : 'inline';
  await print(compareText(answer, view, screen, picocolors.createColors(screen.colour)));
}
