import type { Ballot, Reason, Ruling, VoteToDecide } from '../procedure/types.ts';
import { asSentence, ballotOrder, ballotWords, dateWords, kindWords, outcomeWords } from '../web/words.ts';
import { hang } from './layout.ts';
import type { Paint, Screen } from './terminal.ts';

/** A ruling as text: outcome, tally, who, why, and what would have changed it. */
export function rulingText(vote: VoteToDecide, ruling: Ruling, screen: Screen, paint: Paint): string {
  const { members, date } = vote.composition;
  const { word, tone } = outcomeWords[ruling.outcome];
  const named = (ballot: Ballot) => members.filter(({ code }) => (vote.ballots[code] ?? 'X') === ballot);
  return [
    toned(tone, paint)(word),
    hang(
      '',
      `${kindWords[vote.kind].word}, ${dateWords(date)}, ${members.length} members, ${ruling.required} votes required.`,
      screen.width,
    ),
    ...(vote.withoutVote ? [] : ['']),
    ...(vote.withoutVote ? [] : ballotOrder).flatMap((ballot) =>
      groupLines(
        ballot,
        named(ballot).map(({ code, name }) => (ruling.vetoedBy.includes(code) ? `${name} (veto)` : name)),
        screen,
        paint,
      ),
    ),
    ...section('Why', reasonLines(ruling.reasons, screen), paint),
    ...section(
      'What would have changed it',
      ruling.wouldChange.map((change) => hang('  ', `${outcomeWords[change.outcome].word}: ${asSentence(change.sentence)}`, screen.width)),
      paint,
    ),
    ...section('Note', reasonLines(ruling.notes, screen), paint),
  ].join('\n');
}

/** An outcome's colour. */
export const toned =
  (tone: 'good' | 'bad' | 'none', paint: Paint) =>
  (text: string): string =>
    paint.bold(tone === 'good' ? paint.green(text) : tone === 'bad' ? paint.red(text) : text);

/** "  Against             2  China, Russian Federation"; nothing for a ballot nobody cast. */
export function groupLines(ballot: Ballot, names: readonly string[], screen: Screen, paint: Paint): string[] {
  if (names.length === 0) return [];
  const label = `  ${ballotWords[ballot].short.padEnd(18)}${String(names.length).padStart(2)}  `;
  const text = hang(label, names.join(', '), screen.width);
  const colour = ballot === 'Y' ? paint.green : ballot === 'N' ? paint.red : paint.yellow;
  return [colour(label) + text.slice(label.length)];
}

/** A titled part after an empty line; nothing where there are no lines. */
export const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines];

/** Each reason with the rule that it rests on. */
export const reasonLines = (reasons: readonly Reason[], screen: Screen): string[] =>
  reasons.map(({ rule, sentence }) =>
    hang('  ', sentence.includes(rule) ? asSentence(sentence) : `${asSentence(sentence)} [${rule}]`, screen.width),
  );
