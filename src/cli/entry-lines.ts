import type { Entry } from '../record/figures/index.ts';
import { dateWords, listWords, outcomeWords, tallyWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { toned } from './ruling-view.ts';
import type { Paint, Screen } from './terminal.ts';

/** A timeline as lines: day, what it is called, tally, outcome, and the question below. */
export const entryLines = (entries: readonly Entry[], screen: Screen, paint: Paint): readonly string[] =>
  entries.flatMap((one) => {
    const { word, tone } = outcomeWords[one.outcome];
    const by = one.vetoedBy.length === 0 ? '' : ` by ${listWords(one.vetoedBy.map(({ name }) => name))}`;
    const draft = one.symbol !== null && one.symbol !== one.title ? `  draft ${one.symbol}` : '';
    const tally = one.tally ? `  ${tallyWords(one.tally)}` : '';
    return [
      hang(`  ${dateWords(one.date).padEnd(17)} `, `${one.title}${draft}${tally}  ${word}${by}`, screen.width, (line) =>
        line.replace(word, (found) => toned(tone, paint)(found)),
      ),
      hang('      ', one.question, screen.width),
    ];
  });
