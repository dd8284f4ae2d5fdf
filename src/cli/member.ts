import { findMember, type MemberFigures, memberFigures, memberTables } from '../record/figures/index.ts';
import type { Body } from '../record/types.ts';
import { ok, refuse } from '../result.ts';
import { ballotOrder, ballotWordsIn, listWords, sittingWords } from '../web/words.ts';
import { entryLines } from './entry-lines.ts';
import { type FigureOptions, showFigures } from './figures.ts';
import { hang } from './layout.ts';
import { section } from './ruling-view.ts';
import { tableLines } from './table.ts';
import { type Paint, refuseWith, type Screen } from './terminal.ts';

/** Other members listed unless more are asked for. */
const usual = 20;

/** `penholder member`: a State as it sat. */
export async function member(words: string, { limit, ...options }: FigureOptions & { readonly limit?: string }): Promise<void> {
  if (limit !== undefined && limit !== 'all' && !/^\d{1,6}$/.test(limit))
    return refuseWith(refuse('bad_option', `--limit ${limit}: give a number or "all".`));
  const most = limit === 'all' ? Number.POSITIVE_INFINITY : Number(limit ?? usual);
  return showFigures(options, (record, frame) => {
    const code = findMember(record, words);
    if (!code.ok) return code;
    const json = memberFigures(record, code.value, frame);
    return ok({ json, tables: () => memberTables(json), text: (screen, paint) => memberText(json, record.body, most, screen, paint) });
  });
}

function memberText(figures: MemberFigures, body: Body, limit: number, screen: Screen, paint: Paint): readonly string[] {
  const { name, code, terms, seat, sameSeat, sat, ballots, unknown, withoutVote, most, vetoes, periods, partners, latestApart } = figures;
  const head = `${paint.bold(name)} (${code})`;
  if (terms.length === 0) return [head, 'It has never been a member.'];
  const others = sameSeat.length === 0 ? '' : ` The same seat: ${sameSeat.map((one) => `${one.name} (${one.code})`).join(', ')}.`;
  const when = `${seat === null ? 'A member' : 'A permanent member'} ${listWords(terms.map(sittingWords))}.${others}`;
  const counted = [
    ['Decisions while it sat', sat],
    ...ballotOrder.map((letter) => [ballotWordsIn(body)[letter].short, ballots[letter]] as const),
    ['Ballot not known', unknown],
    ['No vote was taken', withoutVote],
    ['With most members', most.with],
    ['Otherwise than most', most.apart],
    ['Neither can be said', most.neither],
    ...(vetoes ? [['Vetoes', vetoes] as const] : []),
  ] as const;
  const shown = partners.slice(0, limit);
  const rest = partners.length - shown.length;
  return [
    head,
    hang('', when, screen.width),
    '',
    ...counted.map(([label, { value, typed }]) =>
      hang(`  ${label.padEnd(22)} ${value.toLocaleString('en-GB').padStart(5)}  `, typed, screen.width, paint.dim),
    ),
    ...section(
      'By term, or decade of a long one',
      tableLines(
        ['', 'decisions', 'Y', 'N', 'A', 'P', 'X', 'otherwise', ...(vetoes ? ['vetoes'] : [])],
        periods.map((one) => [
          sittingWords(one),
          one.sat.value,
          ...ballotOrder.map((letter) => one.ballots[letter].value),
          one.most.apart.value,
          ...(one.vetoes ? [one.vetoes.value] : []),
        ]),
        screen,
        paint,
      ),
      paint,
    ),
    ...section('Otherwise than most, latest', entryLines(latestApart, screen, paint), paint),
    ...section(
      'Whom it voted with',
      [
        hang(
          '  ',
          'Same: both cast the same ballot, of those decisions on which both were in favour, against or abstaining and every ballot is known. Divided: without decisions on which every member was in favour.',
          screen.width,
        ),
        ...tableLines(
          ['', 'same', 'of', 'divided: same', 'of'],
          shown.map((one) => [one.name, one.same.value, one.both.value, one.divided.same.value, one.divided.both.value]),
          screen,
          paint,
        ),
        ...(rest > 0 ? [hang('  ', `and ${rest} more; --limit all shows every one.`, screen.width)] : []),
      ],
      paint,
    ),
  ];
}
