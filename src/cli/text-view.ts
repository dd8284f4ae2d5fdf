import type { Deadline, Mandate, ParagraphReading, ReadAnswer, ReadClause, Span } from '../text/index.ts';
import { thirdPerson } from '../text/index.ts';
import { dateWords, plural } from '../web/words.ts';
import { hang, shorten } from './layout.ts';
import type { Paint, Screen } from './terminal.ts';

const clauseWords = ({ verb, act, force, addressees, modifiers }: ReadClause): string => {
  const whom = addressees.length > 0 ? ` → ${addressees.join(', ')}` : '';
  const marks = modifiers.map(({ words, direction }) => `${direction === 'up' ? '↑' : '↓'} ${words}`).join(', ');
  return `${thirdPerson(verb)} (${act}${force === null ? '' : `, force ${force} of 6`})${whom}${marks === '' ? '' : ` · ${marks}`}`;
};

const spanWords = ({ count, unit }: Span): string => plural(count, unit);
const dayOrYearless = (day: string): string =>
  day.startsWith('--') ? `${day.slice(2)} of a year that the text does not say` : dateWords(day);

const deadlineWords = ({ by, within, from, every, report, who, words }: Deadline): string => {
  const when = [
    ...(by === null ? [] : [`by ${dayOrYearless(by)}`]),
    ...(within === null ? [] : [`within ${spanWords(within)}${from === null ? '' : ` of ${from}`}`]),
    ...(every === null ? [] : [`every ${spanWords(every)}`]),
  ].join(', then ');
  return `${report ? 'Report due' : 'Due'} ${when}${who === null ? '' : `, ${who}`} (“${words}”)`;
};

const mandateWords = ({ what, of, until, length }: Mandate): string => {
  const end = until === null ? `for ${length === null ? 'a time' : spanWords(length)}` : `until ${dayOrYearless(until)}, that day included`;
  return `Mandate: ${what} ${shorten(of, 80)}, ${end}`;
};

function paragraphText(
  { place, words, clauses, chapterVII, deadlines, mandates, citations }: ParagraphReading,
  screen: Screen,
  paint: Paint,
): string {
  const notes = [
    ...[...new Set(clauses.map(clauseWords))],
    ...(chapterVII ? ['Invokes Chapter VII'] : []),
    ...deadlines.map(deadlineWords),
    ...mandates.map(mandateWords),
    ...(citations.length > 0 ? [`Cites ${[...new Set(citations.map(({ symbol }) => symbol))].join(', ')}`] : []),
  ];
  return [hang(`${paint.bold(place)} `, words, screen.width), ...notes.map((note) => hang('    ', note, screen.width, paint.dim))].join(
    '\n',
  );
}

/** A text as read, for people. */
export function readText({ name, text, paragraphs, chapterVII, unread }: ReadAnswer, screen: Screen, paint: Paint): string {
  const places = new Map(paragraphs.map((one) => [one.id, one.place]));
  const counts = text.parts.reduce(
    (sum, { preamble, operative }) => ({
      pp: sum.pp + preamble.length,
      op: sum.op + operative.filter(({ kind }) => kind === 'operative').length,
    }),
    {
      pp: 0,
      op: 0,
    },
  );
  const head = [text.symbol, text.title, text.adoption].filter((line) => line !== null);
  const lines = [
    hang('', head.length > 0 ? head.join(' · ') : name, screen.width, paint.bold),
    hang(
      '',
      `${plural(counts.pp, 'preambular paragraph')}, ${plural(counts.op, 'operative paragraph')}, ${plural(text.annexes.length, 'annex', 'annexes')}. ${chapterVII ? 'Invokes Chapter VII.' : 'Does not invoke Chapter VII.'}`,
      screen.width,
    ),
    ...(unread.length > 0
      ? [hang('', `Verbs not known to the lexicon: ${unread.map((id) => places.get(id)).join(', ')}.`, screen.width)]
      : []),
    ...text.unplaced.map((one) => hang('Not placed: ', one.text, screen.width)),
    ...paragraphs.flatMap((one) => ['', paragraphText(one, screen, paint)]),
    ...text.footnotes.flatMap(({ label, text: words }) => ['', hang(`Note ${label}  `, words, screen.width)]),
  ];
  return lines.join('\n');
}
