import { outcomeGroups, readYear, type YearFigures, yearFigures, yearTables } from '../record/figures/index.ts';
import { ok } from '../result.ts';
import { dateWords, kindWords, listWords, outcomeGroupWords, plural } from '../web/words.ts';
import { entryLines } from './entry-lines.ts';
import { type FigureOptions, showFigures } from './figures.ts';
import { outcomesInWords } from './item.ts';
import { hang } from './layout.ts';
import { section } from './ruling-view.ts';
import { tableLines } from './table.ts';
import type { Paint, Screen } from './terminal.ts';

/** `penholder year`: what was decided in a year, and who sat. */
export const year = (words: string, options: FigureOptions): Promise<void> =>
  showFigures(options, (record, frame) => {
    const read = readYear(record, words);
    if (!read.ok) return read;
    const json = yearFigures(record, read.value, frame);
    return ok({ json, tables: () => yearTables(json), text: (screen, paint) => yearText(json, screen, paint) });
  });

function yearText(
  { year: of, outcomes, kinds, months, members, entries, until }: YearFigures,
  screen: Screen,
  paint: Paint,
): readonly string[] {
  const used = outcomeGroups.filter((group) => outcomes[group].value > 0);
  const head = ['', ...used.map((group) => outcomeGroupWords[group]), 'all'];
  const row = (label: string, figures: typeof outcomes) => [label, ...used.map((group) => figures[group].value), figures.decisions.value];
  const whole = until === null ? '' : ` The record runs to ${dateWords(until)}.`;
  return [
    paint.bold(String(of)),
    hang('', `${plural(outcomes.decisions.value, 'decision')}${outcomesInWords(outcomes)}${whole}`, screen.width),
    ...section(
      'By kind',
      tableLines(
        head,
        kinds.map((one) => row(kindWords[one.kind].word, one)),
        screen,
        paint,
      ),
      paint,
    ),
    ...section(
      'By month',
      tableLines(
        head,
        months.map((one) => row(dateWords(one.month), one)),
        screen,
        paint,
      ),
      paint,
    ),
    ...section('Who sat', [hang('  ', `${listWords(members.map(({ name }) => name))}.`, screen.width)], paint),
    ...section('Decisions, newest first', entryLines(entries, screen, paint), paint),
  ];
}
