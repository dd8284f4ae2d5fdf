import picocolors from 'picocolors';
import { bodyOf } from '../record/body.ts';
import { describe, resolve } from '../record/index.ts';
import { decisionFacts } from '../web/decision/facts.ts';
import { openRecord } from './record.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { decisionText } from './vote-view.ts';

/** `penholder vote`: the decision that a reference means, or all those of a meeting; the JSON is that of `GET /api/decisions/{id}`. */
export async function vote(reference: string, options: { json?: boolean }): Promise<void> {
  const opened = openRecord(bodyOf(reference));
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const found = resolve(record, reference);
  if (!found.ok) return refuseWith(found);
  if (options.json) {
    const views = found.value.map((decision) => describe(record, decision));
    return printJson(views.length === 1 ? views[0] : { format: 1, decisions: views });
  }
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  const line = `\n\n${paint.dim('─'.repeat(screen.width))}\n\n`;
  await print(found.value.map((decision) => decisionText(decisionFacts(record, decision), screen, paint)).join(line));
}
