import { join } from 'node:path';
import { dataFolder } from '../data-folder.ts';
import { TsvError } from '../tsv.ts';
import { readTsvFile } from '../tsv-file.ts';
import type { Council, SeatId, State, Term } from './types.ts';

/**
 * Reads who sits from `folder` (default: the package's data/council): states.tsv and terms.tsv.
 * Throws `TsvError` with file, line and reason when a file is damaged.
 */
export function loadCouncil(folder: string = join(dataFolder(), 'council')): Council {
  const statesFile = join(folder, 'states.tsv');
  const states = new Map<string, State>();
  for (const row of readTsvFile(statesFile, ['code', 'alpha2', 'name', 'names', 'aliases'])) {
    const [code, alpha2, name, names, aliases] = row as [string, string, string, string, string];
    states.set(code, {
      code,
      alpha2: alpha2 === '' ? null : alpha2,
      name,
      names: names.split('; ').map((one) => ({ from: one.slice(0, 10), to: one.slice(12, 22), name: one.slice(23) })),
      aliases: aliases === '' ? [] : aliases.split('; '),
    });
  }
  const termsFile = join(folder, 'terms.tsv');
  const terms: Term[] = readTsvFile(termsFile, ['state', 'seat', 'from', 'to', 'source']).map((row, i) => {
    const [state, seat, from, to, source] = row as [string, string, string, string, string];
    if (!states.has(state)) throw new TsvError(termsFile, i + 1, `row ${i + 1} names the State ${state}, which states.tsv lacks`);
    return { state, seat: seat === '' ? null : (seat as SeatId), from, to, source };
  });
  return { states, terms };
}
