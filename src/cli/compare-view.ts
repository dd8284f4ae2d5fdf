import { type CompareAnswer, type CompareRow, type Direction, type Edit, rowsOf, type SummaryLine } from '../text/index.ts';
import { columns, hang, wrap } from './layout.ts';
import type { Paint, Screen } from './terminal.ts';

/** What went and what came, in brackets. */
const editWords = (edits: readonly Edit[]): string =>
  edits.map(({ kind, text }) => (kind === 'same' ? text : kind === 'in' ? `{+${text}+}` : `[-${text}-]`)).join('');

const SIGN: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', other: '·' };

const lineText = ({ place, sentence, direction }: Pick<SummaryLine, 'place' | 'sentence' | 'direction'>, width: number): string =>
  hang(
    `  ${SIGN[direction]} `,
    place === '' || sentence.startsWith(place.split(' ')[0] as string) ? sentence : `${place}: ${sentence}`,
    width,
  );

function summaryText({ names, summary, lines }: CompareAnswer, { width }: Screen, paint: Paint): string {
  const heads = lines.map(({ what, before, after }) =>
    hang('  · ', `${what}: ${before === null ? 'none' : `“${before}”`} becomes ${after === null ? 'none' : `“${after}”`}`, width),
  );
  const whom = summary.byAddressee.flatMap(({ who, lines: own }) => [
    '',
    paint.bold(who ?? 'For nobody by name'),
    ...own.map((line) => lineText(line, width)),
  ]);
  return [
    hang('', `${names.before} → ${names.after}`, width, paint.bold),
    hang('', `${summary.sentence} ${summary.words.in} words in, ${summary.words.out} out.`, width),
    ...(summary.lines.length > 0 ? [hang('', '▲ asks for more, ▼ for less, · something else', width, paint.dim)] : []),
    ...heads,
    ...whom,
  ].join('\n');
}

const isChange = ({ kind, moved, crossed }: CompareRow): boolean => kind !== 'same' || moved || crossed !== null;

function inlineText(row: CompareRow, screen: Screen, paint: Paint): string {
  const kind = row.kind === 'same' ? 'moved' : row.moved ? `${row.kind}, moved` : row.kind;
  const words = hang('  ', editWords(row.inline), screen.width);
  const body = screen.colour ? coloured(words, paint) : words;
  return [`${paint.bold(row.place)} (${kind})`, body].join('\n');
}

/** Brackets as colours, once lines are broken; a change that goes over a line's end is painted on both. */
function coloured(words: string, paint: Paint): string {
  let open: 'in' | 'out' | null = null;
  const painted = (text: string) => (open === null ? text : open === 'in' ? paint.green(text) : paint.red(text));
  return words
    .split('\n')
    .map((line) =>
      line
        .split(/(\{\+|\+\}|\[-|-\])/)
        .map((piece) => {
          if (piece === '{+') open = 'in';
          else if (piece === '[-') open = 'out';
          else if (piece === '+}' || piece === '-]') open = null;
          else return painted(piece);
          return '';
        })
        .join(''),
    )
    .join('\n');
}

function besideText(row: CompareRow, { width }: Screen, paint: Paint): string {
  const half = Math.floor((width - 3) / 2);
  const side = ({ place, edits }: CompareRow['before']): string[] =>
    edits.length === 0 ? [''] : wrap(`${place}  ${editWords(edits)}`, half);
  const [left, right] = [side(row.before), side(row.after)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const one = left[i] ?? '';
    return `${one}${' '.repeat(Math.max(0, half - columns(one)))} ${paint.dim('│')} ${right[i] ?? ''}`.trimEnd();
  }).join('\n');
}

/** A comparison for people: the summary, then what changed in one column, or the whole in two. */
export function compareText(answer: CompareAnswer, view: 'summary' | 'inline' | 'beside', screen: Screen, paint: Paint): string {
  const summary = summaryText(answer, screen, paint);
  const rows = rowsOf(answer);
  if (view === 'summary') return summary;
  if (view === 'beside') return [summary, '', ...rows.flatMap((row) => [besideText(row, screen, paint), ''])].join('\n').trimEnd();
  return [summary, ...rows.filter(isChange).flatMap((row) => ['', inlineText(row, screen, paint)])].join('\n');
}
