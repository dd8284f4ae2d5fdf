import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownColumns } from '../../src/record/load.ts';
import type { KnownCount } from '../../src/record/types.ts';
import { readCsv } from './csv.ts';

/** How many there are of each year among the days of a list, with the last day the list covers of that year. */
function byYear(days: readonly string[], listEnds: string, more: Pick<KnownCount, 'what' | 'source'>): KnownCount[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1);
  const known: KnownCount[] = [];
  for (let year = Number(days.toSorted()[0]!.slice(0, 4)); year <= Number(listEnds.slice(0, 4)); year++) {
    const lastDay = `${year}-12-31`;
    known.push({ year: String(year), count: counts.get(String(year)) ?? 0, to: listEnds < lastDay ? listEnds : lastDay, ...more });
  }
  return known;
}

/**
 * What lists say exists, year by year: the vetoes of the library's list and its continuation, and the failed votes of the table from 1994.
 * A check on the record, so nothing of it is taken from the record.
 */
export function readKnown(folder: string): KnownCount[] {
  const vetoes = readCsv(join(folder, 'vetoes_1946_2025.csv')).map((row) => row.date!);
  const table = readCsv(join(folder, 'drafts_1994_2025.csv'));
  const failed = table.filter((row) => !/^adopted/i.test(row.outcome!)).map((row) => row.date_of_meeting || row.date_given!);
  return [
    // The library's own list ends in 2022; what follows in the file comes from the table and, at the very end, from the press.
    ...byYear(vetoes, vetoes.toSorted().at(-1)!, { what: 'vetoes', source: 'undl-vetoes' }).map((one) =>
      one.year > '2022' ? { ...one, source: 'dppa-table' } : one,
    ),
    ...byYear(
      failed,
      table
        .map((row) => row.date_of_meeting || row.date_given!)
        .toSorted()
        .at(-1)!,
      {
        what: 'failed_votes',
        source: 'dppa-table',
      },
    ),
  ];
}

export function writeKnown(folder: string, known: readonly KnownCount[]): void {
  const head = '# Compiled by scripts/compile-record.ts: how many of a year each list has; a check on the record and no part of it.';
  const lines = known.map((one) => knownColumns.map((name) => one[name]).join('\t'));
  writeFileSync(join(folder, 'known.tsv'), `${head}\n${knownColumns.join('\t')}\n${lines.join('\n')}\n`);
}
