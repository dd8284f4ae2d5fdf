import { historyOf, minutesOf, type Played, type Remark, resultWords, rulesInForce } from '../procedure/index.ts';
import type { Ballot } from '../procedure/types.ts';
import { ballotOrder, outcomeWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { groupLines, reasonLines, section, toned } from './ruling-view.ts';
import type { Paint, Screen } from './terminal.ts';

/** "  line 12  announce: No vote is being taken. [practice of the Council]", one for each action that the rules refused. */
export function refusalLines({ steps }: Played, width: number): string[] {
  return steps.flatMap(({ entry: { line, action }, result }) => {
    if (result.ok) return [];
    const rule = result.rule === undefined || result.sentence.includes(result.rule) ? '' : ` [${result.rule}]`;
    return [hang('  ', `line ${line}, ${action.type} by ${action.by}: ${result.sentence}${rule}`, width)];
  });
}

function resultLines({ chamber }: Played, screen: Screen, paint: Paint): string[] {
  return chamber.decided.flatMap((decided, i) => {
    const { word, tone } = outcomeWords[decided.outcome];
    const named = (ballot: Ballot) => chamber.setup.composition.members.filter(({ code }) => decided.ballots[code] === ballot);
    return [
      ...(i === 0 ? [] : ['']),
      `  ${toned(tone, paint)(word)}`,
      hang('  ', decided.words, screen.width),
      ...ballotOrder.flatMap((ballot) =>
        groupLines(
          ballot,
          named(ballot).map(({ code, name }) => (decided.ruling?.vetoedBy.includes(code) ? `${name} (veto)` : name)),
          screen,
          paint,
        ),
      ),
      hang('  ', resultWords(chamber, decided), screen.width),
      ...reasonLines(decided.ruling?.reasons ?? [], screen),
    ];
  });
}

/** "        In favour Algeria … (A: SC/15641)": a remark of the file, set in under what happened. */
function remarkLine({ words, source, confidence }: Remark, width: number, paint: Paint): string {
  const from = [confidence, source].filter((one) => one !== undefined).join(': ');
  return hang(' '.repeat(13), from === '' ? words : `${words} (${from})`, width, paint.dim);
}

/** What happened, a line an action but for ballots, with the file's remarks before the actions that they stand before. */
function toldLines({ chamber, steps }: Played, remarks: readonly Remark[], screen: Screen, paint: Paint): string[] {
  const lineOf = steps.flatMap(({ entry, result }) => (result.ok ? [entry.line] : []));
  const left = [...remarks];
  return historyOf(chamber).flatMap(({ seq, at, sentence, takenBackBy }) => {
    if (chamber.log[seq - 1]!.type === 'ballot') return [];
    const next = left.findIndex(({ line }) => line > (lineOf[seq - 1] ?? 0));
    const before = left.splice(0, next < 0 ? left.length : next);
    const label = `  ${String(seq).padStart(4)}  ${at.slice(11, 16)}  `;
    const said = hang(label, takenBackBy === null ? sentence : `(taken back by ${takenBackBy}) ${sentence}`, screen.width);
    return [...before.map((remark) => remarkLine(remark, screen.width, paint)), said];
  });
}

/** A meeting played, for a terminal: what happened line by line, each result with who and why, the rules in force, what was refused. */
export function meetingView(played: Played, remarks: readonly Remark[], screen: Screen, paint: Paint): string {
  const { chamber } = played;
  const { title, date, president } = minutesOf(chamber);
  const told = toldLines(played, remarks, screen, paint);
  return [
    paint.bold(title),
    hang(
      '',
      `${date}, ${chamber.setup.composition.members.length} members, presided over by ${president}. Times are as stamped (UTC).`,
      screen.width,
    ),
    ...section('What happened', told, paint),
    ...section('Decided', resultLines(played, screen, paint), paint),
    ...section(
      'Rules in force',
      [
        '  The Charter and the provisional rules of procedure of the Security Council.',
        ...rulesInForce(chamber).flatMap(({ id, from, words }) =>
          from === 'council' ? [] : [hang('  ', `${id}: ${words}`, screen.width)],
        ),
      ],
      paint,
    ),
    ...section('Refused', refusalLines(played, screen.width), paint),
  ].join('\n');
}
