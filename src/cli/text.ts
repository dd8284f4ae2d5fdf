import picocolors from 'picocolors';
import { readAnswer } from '../text/index.ts';
import { loadVerbs } from '../text/load.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { readTextSource } from './text-source.ts';
import { readText } from './text-view.ts';

/** `penholder text`: what is in a text, paragraph by paragraph. */
export async function showText(given: string, options: { readonly json?: boolean }): Promise<void> {
  const verbs = loadVerbs();
  const text = await readTextSource(given, verbs);
  if (!text.ok) return refuseWith(text);
  const answer = readAnswer(text.value, verbs);
  if (options.json) return printJson(answer);
  const screen = screenOf(process.stdout, process.env);
  await print(readText(answer, screen, picocolors.createColors(screen.colour)));
}
