import type { VoteList, VoteRow } from '../record/index.ts';
import { outcomeWords, tallyWords } from '../web/words.ts';
import { columns, hang } from './layout.ts';
import { toned } from './ruling-view.ts';
import type { Paint, Screen } from './terminal.ts';

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** A question needs this many columns beside the others to stand on their line. */
const narrowest = 36;

/** A list of votes as a table; where the terminal is narrow, each question stands below its line. */
export function votesText(list: VoteList, screen: Screen, paint: Paint): string {
  const { votes, total, inWords, typed, offset } = list;
  const tally = (vote: VoteRow): string => (vote.tally ? tallyWords(vote.tally) : '–');
  const outcome = (vote: VoteRow): string => outcomeWords[vote.outcome].word;
  const width = (of: (vote: VoteRow) => string): number => votes.reduce((most, vote) => Math.max(most, columns(of(vote))), 0);
  const widths = { id: width((vote) => vote.id), tally: width(tally), outcome: width(outcome) };
  const taken = 10 + widths.id + widths.tally + widths.outcome + 8;
  const beside = screen.width - taken >= narrowest;
  const lines = votes.map((vote) => {
    const tone = toned(outcomeWords[vote.outcome].tone, paint);
    const start = `${vote.date}  ${pad(vote.id, widths.id)}  ${pad(tally(vote), widths.tally)}  `;
    const label = `${start}${pad(outcome(vote), widths.outcome)}  `;
    const painted = `${start}${tone(pad(outcome(vote), widths.outcome))}  `;
    if (!beside)
      return [
        ...(columns(label) > screen.width ? [hang('', label, screen.width)] : [painted.trimEnd()]),
        hang('    ', vote.question, screen.width),
      ].join('\n');
    return painted + hang(label, vote.question, screen.width).slice(label.length);
  });
  const rest = total - offset - votes.length;
  const shown = rest > 0 || offset > 0 ? `, ${offset + 1} to ${offset + votes.length} shown; --limit all shows every one` : '';
  return [
    hang('', `${paint.bold(String(total))} ${inWords}${votes.length > 0 ? shown : ''}`, screen.width),
    hang('Query: ', typed === '' ? '(everything)' : typed, screen.width),
    ...(lines.length > 0 ? [''] : []),
    ...lines,
  ].join('\n');
}
