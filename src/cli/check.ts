import picocolors from 'picocolors';
import { addByModel, readModel } from '../llm/index.ts';
import type { Verdict } from '../reports/types.ts';
import { checkText } from './check-view.ts';
import { readReports } from './files.ts';
import { openRecord } from './record.ts';
import { exit, print, printJson, refuseWith, screenOf } from './terminal.ts';

/** Verdicts on which `--strict` fails a check: what the record says is wrong, or is no longer so. */
const failing: readonly Verdict[] = ['contradicted', 'stale'];

/** `penholder check`: reads all files, checks them together, prints the result; refuses all when one cannot be read. */
export async function check(paths: readonly string[], options: { json?: boolean; dateline?: string; strict?: boolean }): Promise<void> {
  const given = readReports(paths, options.dateline);
  if (!given.ok) return refuseWith(given);
  // Loaded only now: the language model takes a second, and a refusal need not wait for it.
  const model = readModel(process.env);
  if (!model.ok) return refuseWith(model);
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const { loadChecker } = await import('../reports/load.ts');
  const result = await addByModel(loadChecker(record.value)(given.value), given.value, model.value);
  const screen = screenOf(process.stdout, process.env);
  if (options.json) await printJson(result);
  else await print(checkText(result, given.value, screen, picocolors.createColors(screen.colour)));
  if (options.strict && result.findings.some((finding) => failing.includes(finding.verdict))) process.exitCode = exit.failed;
}
