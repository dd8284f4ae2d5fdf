import { type VetoFigures, vetoFigures, vetoTables } from '../record/figures/index.ts';
import { ok, refuse } from '../result.ts';
import { kindWords } from '../web/words.ts';
import { entryLines } from './entry-lines.ts';
import { type FigureOptions, showFigures } from './figures.ts';
import { hang } from './layout.ts';
import { section } from './ruling-view.ts';
import { tableLines } from './table.ts';
import { type Paint, refuseWith, type Screen } from './terminal.ts';

/** Vetoed decisions listed below the counts; `penholder votes` lists all. */
const mostListed = 15;

/** `penholder vetoes`: who vetoed when, and how others count. */
export async function vetoes({ by = 'holder', ...options }: FigureOptions & { readonly by?: string }): Promise<void> {
  if (by !== 'holder' && by !== 'seat')
    return refuseWith(refuse('bad_option', `--by ${by}: use holder or seat.`, { nearest: ['holder', 'seat'] }));
  return showFigures(options, (record, frame) => {
    const json = vetoFigures(record, frame, { by });
    return ok({ json, tables: () => vetoTables(json), text: (screen, paint) => vetoText(json, screen, paint) });
  });
}

function vetoText(
  { vetoed, cast, vetoers, decades, kinds, counts, switches, list }: VetoFigures,
  screen: Screen,
  paint: Paint,
): readonly string[] {
  const shown = vetoers.map((one, i) => ({ ...one, i })).filter(({ total }) => total.value > 0);
  const many = list.length > mostListed ? ['', hang('', `penholder votes lists all ${list.length}: ${vetoed.typed}`, screen.width)] : [];
  return [
    hang('', `${paint.bold(String(vetoed.value))} decisions were vetoed; on them permanent members cast ${cast} vetoes.`, screen.width),
    ...section(
      'By decade',
      tableLines(
        ['', ...shown.map(({ id }) => id), 'decisions'],
        [
          ...decades.map((one) => [`${one.first}–${one.last}`, ...shown.map(({ i }) => one.by[i]!.value), one.vetoed.value]),
          ['All', ...shown.map(({ total }) => total.value), vetoed.value],
        ],
        screen,
        paint,
      ),
      paint,
    ),
    ...section(
      'Counted by the lists of others',
      counts.map(({ label, vetoed: of }) => hang(`  ${String(of.value).padStart(4)}  `, label, screen.width)),
      paint,
    ),
    ...section(
      'What lists disagree on',
      switches.map(({ label, choices }) =>
        hang('  ', `${label}: ${choices.map(({ state, value }) => `${stateWords[state]} ${value}`).join(', ')}.`, screen.width),
      ),
      paint,
    ),
    ...section(
      'By kind of question',
      kinds.map(({ kind, vetoed: of }) => hang(`  ${String(of.value).padStart(4)}  `, kindWords[kind].word, screen.width)),
      paint,
    ),
    ...section('Latest', entryLines(list.slice(0, mostListed), screen, paint), paint),
    ...many,
  ];
}

const stateWords = { in: 'with them', out: 'without', holder: 'as holder', seat: 'as seat' } as const;
