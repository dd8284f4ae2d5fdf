import { findMatter, type ItemFigures, itemFigures, itemTables, type OutcomeFigures, outcomeGroups } from '../record/figures/index.ts';
import { ok } from '../result.ts';
import { outcomeGroupWords, plural } from '../web/words.ts';
import { entryLines } from './entry-lines.ts';
import { type FigureOptions, showFigures } from './figures.ts';
import { hang } from './layout.ts';
import { section } from './ruling-view.ts';
import { tableLines } from './table.ts';
import type { Paint, Screen } from './terminal.ts';

/** `penholder item`: a matter as it went. */
export const item = (words: string, options: FigureOptions): Promise<void> =>
  showFigures(options, (record, frame) => {
    const matter = findMatter(record, words);
    if (!matter.ok) return matter;
    const json = itemFigures(record, matter.value, frame);
    return ok({ json, tables: () => itemTables(json), text: (screen, paint) => itemText(json, screen, paint) });
  });

const kinds = { topic: 'Topic', title: 'Agenda item', words: 'Agenda items whose titles hold these words' } as const;

function itemText({ matter, outcomes, titles, topics, entries }: ItemFigures, screen: Screen, paint: Paint): readonly string[] {
  return [
    hang('', `${paint.bold(matter.label)} (${kinds[matter.by]})`, screen.width),
    hang('', `${plural(outcomes.decisions.value, 'decision')}${outcomesInWords(outcomes)}`, screen.width),
    hang('Query: ', outcomes.decisions.typed, screen.width),
    ...section('Drafts, votes and outcomes, newest first', entryLines(entries, screen, paint), paint),
    ...(matter.by === 'title'
      ? []
      : section(
          'Under these agenda items',
          tableLines(
            ['', 'decisions'],
            titles.map(({ label, decisions }) => [label, decisions.value]),
            screen,
            paint,
          ),
          paint,
        )),
    ...(topics.length === 0
      ? []
      : section(
          'Also on',
          tableLines(
            ['', 'decisions'],
            topics.map(({ label, decisions }) => [label, decisions.value]),
            screen,
            paint,
          ),
          paint,
        )),
  ];
}

/** ": adopted 21, vetoed 17", what there is none of left out. */
export function outcomesInWords(outcomes: OutcomeFigures): string {
  const some = outcomeGroups.filter((group) => outcomes[group].value > 0);
  return some.length === 0
    ? '.'
    : `: ${some.map((group) => `${outcomeGroupWords[group].toLowerCase()} ${outcomes[group].value}`).join(', ')}.`;
}
