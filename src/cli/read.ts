import { statSync } from 'node:fs';
import picocolors from 'picocolors';
import { addByModel, readModel } from '../llm/index.ts';
import type { Claim, Given, Report } from '../reports/types.ts';
import { refuse } from '../result.ts';
import { claimKindWords, modalityWords, plural } from '../web/words.ts';
import { reportHead } from './check-view.ts';
import { readReports } from './files.ts';
import { hang, shorten } from './layout.ts';
import type { ReadFolderOptions } from './read-folder.ts';
import { openRecord } from './record.ts';
import { type Paint, plain, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** A folder or a table: many reports in one place. */
const isMany = (place: string): boolean =>
  place !== '-' && (/\.(csv|tsv|jsonl|ndjson)$/i.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory() === true);

/** `penholder read`: what reports say, claim by claim, without the record's view of it. */
export async function read(paths: readonly string[], options: { json?: boolean } & ReadFolderOptions): Promise<void> {
  const [place, ...others] = paths;
  if (place !== undefined && isMany(place)) {
    if (others.length > 0) return refuseWith(refuse('several', 'Name one folder or table at a time, and no files beside it.'));
    return (await import('./read-folder.ts')).readFolder(place, options);
  }
  const given = readReports(paths, options.dateline);
  if (!given.ok) return refuseWith(given);
  const model = readModel(process.env);
  if (!model.ok) return refuseWith(model);
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const { loadChecker } = await import('../reports/load.ts');
  const { reports } = await addByModel(loadChecker(record.value)(given.value), given.value, model.value);
  if (options.json) return printJson({ format: 1, reports });
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  await print(reports.map((report, i) => reportText(report, given.value[i]!, screen, paint)).join('\n\n'));
}

function reportText(report: Report, given: Given, screen: Screen, paint: Paint): string {
  const claims = report.claims.map((claim) => claimText(claim, given.text, screen, paint));
  const remarks = (report.remarks ?? []).map((remark) => hang('  ! ', remark.sentence, screen.width));
  return [reportHead(report, given, screen, paint), ...remarks, ...claims, paint.bold(`${plural(claims.length, 'claim')}.`)].join('\n');
}

function claimText(claim: Claim, text: string, screen: Screen, paint: Paint): string {
  const label = `  ${claimKindWords[claim.kind]}`.padEnd(22);
  const how = [
    ...(claim.modality === 'asserted' ? [] : [modalityWords[claim.modality]]),
    ...(claim.readBy === undefined ? [] : [`read by ${plain(claim.readBy)}, a language model`]),
  ];
  const said = how.length === 0 ? '' : ` (${how.join('; ')})`;
  const lines = hang(label, `“${shorten(text.slice(claim.span.start, claim.span.end), 240)}”${said}`, screen.width);
  return paint.bold(label) + lines.slice(label.length);
}
