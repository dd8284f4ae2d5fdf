import { writeFile } from 'node:fs/promises';
import picocolors from 'picocolors';
import { mastheadOf } from '../files/convert.ts';
import { refuse } from '../result.ts';
import { writeWhole } from '../store/write-whole.ts';
import { compareAnswer, compareTexts } from '../text/index.ts';
import { loadLadders, loadVerbs } from '../text/load.ts';
import { compareText } from './compare-view.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { readTextSource } from './text-source.ts';

export interface CompareOptions {
  readonly json?: boolean;
  readonly sideBySide?: boolean;
  readonly summary?: boolean;
  readonly redline?: string;
}

/** `penholder compare`: what changed from one text to another, what it does, and for whom. */
export async function compareFiles(before: string, after: string, options: CompareOptions): Promise<void> {
  if (before === '-' && after === '-') return refuseWith(refuse('twice', 'Standard input ("-") can be read only once.'));
  const verbs = loadVerbs();
  const one = await readTextSource(before, verbs);
  if (!one.ok) return refuseWith(one);
  const other = await readTextSource(after, verbs);
  if (!other.ok) return refuseWith(other);
  const tools = { verbs, ladders: loadLadders() };
  const compared = compareAnswer(one.value, other.value, tools);
  if (!compared.ok) return refuseWith(compared);
  const answer = compared.value;
  if (options.redline !== undefined) {
    const { redlineDocx } = await import('../files/docx/redline.ts');
    const { text } = other.value;
    const marked = { author: 'Penholder', date: new Date().toISOString() };
    const made = await redlineDocx(one.value.text, text, compareTexts(one.value.text, text, tools), mastheadOf(text), marked);
    const written = await writeWhole(options.redline, (beside) => writeFile(beside, made));
    if (!written.ok) return refuseWith(written);
    process.stderr.write(`penholder: ${options.redline} (Word, with tracked changes).\n`);
  }
  if (options.json) return printJson(answer);
  const screen = screenOf(process.stdout, process.env);
  const view = options.summary ? 'summary' : options.sideBySide ? 'beside' : 'inline';
  await print(compareText(answer, view, screen, picocolors.createColors(screen.colour)));
}
