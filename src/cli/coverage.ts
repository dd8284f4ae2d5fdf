import picocolors from 'picocolors';
import type { QuestionKind } from '../procedure/types.ts';
import { type Checked, type Coverage, coverage, type Missing } from '../record/index.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { section } from './ruling-view.ts';
import { type Paint, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** `penholder record coverage`: what the record holds per year and kind, what is known to exist, and what is missing. */
export async function showCoverage(options: { json?: boolean }): Promise<void> {
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const covered = coverage(record.value);
  if (options.json) return printJson(covered);
  const screen = screenOf(process.stdout, process.env);
  await print(coverageText(covered, screen, picocolors.createColors(screen.colour)));
}

const kindHeads: readonly (readonly [QuestionKind, string])[] = [
  ['substantive', 'text'],
  ['amendment', 'amd'],
  ['part', 'part'],
  ['procedural', 'proc'],
  ['preliminary', 'prel'],
  ['admission', 'adm'],
  ['secretary_general', 'SG'],
  ['election', 'elec'],
];

/** "12/12", or "12" where no list says how many there are. */
const outOf = ({ held, known }: Checked): string => (known === null ? String(held) : `${held}/${known}`);
const line = (kinds: number, cells: readonly string[]): string => cells.map((cell, i) => cell.padStart(i < 2 + kinds ? 4 : 8)).join(' ');

function coverageText({ decisions, from, to, years, missing, fields, unlisted }: Coverage, screen: Screen, paint: Paint): string {
  const sum = (of: (year: Coverage['years'][number]) => number): string => String(years.reduce((total, year) => total + of(year), 0));
  const heads = kindHeads.filter(([kind]) => years.some((year) => year.kinds[kind] > 0));
  const head = line(heads.length, ['year', 'held', ...heads.map(([, word]) => word), 'res.', 'vetoes', 'failed']);
  const rows = years.map((year) =>
    line(heads.length, [
      year.year,
      String(year.held),
      ...heads.map(([kind]) => (year.kinds[kind] === 0 ? '·' : String(year.kinds[kind]))),
      outOf(year.resolutions),
      outOf(year.vetoes),
      outOf(year.failedVotes),
    ]),
  );
  const total = line(heads.length, [
    'all',
    sum((one) => one.held),
    ...heads.map(([kind]) => sum((one) => one.kinds[kind])),
    sum((one) => one.resolutions.held),
    sum((one) => one.vetoes.held),
    sum((one) => one.failedVotes.held),
  ]);
  return [
    hang('', `${paint.bold(decisions.toLocaleString('en-GB'))} decisions, ${from} to ${to}.`, screen.width),
    hang(
      '',
      'text: full drafts; amd: amendments; proc, prel: procedural and preliminary questions; adm: admissions; SG: the Secretary-General. Where two numbers stand, the second is how many are known to exist: resolutions have no gaps in their numbers; vetoes and failed votes are compared with lists of others up to the day the list ends, and the record may have more than a list.',
      screen.width,
    ),
    '',
    paint.bold(head),
    ...rows,
    paint.bold(total),
    ...section(`Missing (${missing.length})`, missingLines(missing, screen), paint),
    ...section(
      'Known of each field',
      fields.map(({ field, known, of }) => `  ${field.padEnd(10)} ${String(known).padStart(5)} of ${of}`),
      paint,
    ),
    ...section(
      'What no list at hand counts',
      unlisted.map((one) => hang('  ', one, screen.width)),
      paint,
    ),
  ].join('\n');
}

const missingLines = (missing: readonly Missing[], screen: Screen): string[] =>
  missing.length === 0 ? ['  Nothing that is known to exist.'] : missing.map((one) => hang('  ', one.sentence, screen.width));
