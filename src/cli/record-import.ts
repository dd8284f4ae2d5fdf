import { statSync } from 'node:fs';
import picocolors from 'picocolors';
import { bodyName } from '../record/body.ts';
import { type Difference, differenceWords } from '../record/import/compare.ts';
import { loadRecord } from '../record/load.ts';
import { type ImportedFile, importFile } from '../store/import-file.ts';
import { counted, numberWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { Progress } from './progress.ts';
import { userFolder } from './record.ts';
import { section } from './ruling-view.ts';
import { exit, type Paint, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** A list for people stops here; `--json` and the overlay have all. */
const mostShown = 20;

/**
 * `penholder record import`: reads the UN library's file of votes, holds it against the record and keeps what is new in the data folder.
 * Exit code 1 where something had to be set aside.
 */
export async function importVotes(path: string, options: { json?: boolean }): Promise<void> {
  const progress = new Progress();
  const done = await importFile(loadRecord(), path, userFolder(), (read, of) =>
    progress.show(`reading, ${Math.floor((100 * read) / of)} %`),
  );
  progress.clear();
  if (!done.ok) return refuseWith(done);
  const { report } = done.value;
  if (report.problems.length > 0) process.exitCode = exit.failed;
  if (options.json) return printJson(report);
  const screen = screenOf(process.stdout, process.env);
  await print(reportText(done.value, screen, picocolors.createColors(screen.colour)));
}

/** The first few of a list, and how many more there are. */
const few = <Each>(all: readonly Each[], say: (each: Each) => string): string[] => [
  ...all.slice(0, mostShown).map(say),
  ...(all.length > mostShown ? [`  … and ${numberWords(all.length - mostShown)} more; --json gives all.`] : []),
];

/** Disagreements by decision, so that a date and ten ballots of one resolution stand together. */
const byField = (differences: readonly Difference[]): string => {
  const counts = new Map<string, number>();
  for (const { field } of differences) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, count]) => `${field} ${numberWords(count)}`).join(', ');
};

function reportText({ council, report, file, resumedAt }: ImportedFile, screen: Screen, paint: Paint): string {
  const { ballots, decisions, added, agreeing, filled, differences, problems, unchanged, unknownColumns } = report;
  const summary = [
    `${counted(decisions, 'decision')} of the ${bodyName(report.body)} with ${counted(ballots, 'ballot')} read`,
    ...(resumedAt > 0 ? [`taken up again at byte ${numberWords(resumedAt)}`] : []),
    `${numberWords(added.length)} new`,
    `${numberWords(agreeing)} as the record has them`,
    ...(filled.length > 0 ? [`${counted(filled.length, 'open field')} filled`] : []),
    `${counted(differences.length, 'disagreement')}${differences.length > 0 ? ` (${byField(differences)})` : ''}`,
    `${numberWords(problems.length)} set aside`,
  ].join('; ');
  const kept = unchanged
    ? 'Nothing is new: what was imported before is as it was.'
    : `Kept in ${file} (${numberWords(statSync(file).size)} bytes). A server that is running shows it after a restart; take the file away to undo.`;
  return [
    hang('', `${summary}.`, screen.width),
    hang('', kept, screen.width),
    ...(unknownColumns.length > 0 ? [hang('', `Columns not read: ${unknownColumns.join(', ')}.`, screen.width)] : []),
    ...section(
      `Set aside (${numberWords(problems.length)})`,
      few(problems, (one) => hang('  ', `${one.sentence} [${one.resolution}]`, screen.width)),
      paint,
    ),
    ...section(
      `Disagreements, both sides kept (${numberWords(differences.length)})`,
      few(differences, (one) => hang('  ', `${one.id}, line ${one.line}: ${differenceWords(council, one)}.`, screen.width)),
      paint,
    ),
  ].join('\n');
}
