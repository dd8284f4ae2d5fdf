import type { CheckResult, Given } from '../reports/types.ts';
import { type TogetherPlan, togetherPlan } from '../web/check/together-plan.ts';
import { listWords, plural } from '../web/words.ts';
import { hang } from './layout.ts';
import { type Paint, plain, type Screen } from './terminal.ts';

const column = 17;
/** Of a fact that many tell, so many are shown; --json has all. */
const mostTellings = 10;
const marks: Readonly<Record<string, string>> = {
  conflict: '≠ conflict',
  differ: '~ differ',
  agree: '= agree',
  'one voice': '· one voice',
};

/** What the reports of a check say together, as text; "" for one report that agrees with itself. */
export function togetherText(result: CheckResult, given: readonly Given[], screen: Screen, paint: Paint): string {
  const titles = given.map((one, i) => plain(one.name ?? `report ${i + 1}`));
  const plan = togetherPlan(result, given, titles, () => '');
  const several = plan.reports.length > 1;
  if (!several && plan.warnings.length === 0) return '';
  return [
    paint.bold('What the reports say together'),
    ...plan.copies.map((sentence) => hang('  ', sentence, screen.width)),
    ...plan.passages.map((one) => hang('  ', `${one.sentence}: “${plain(one.words)}”`, screen.width, paint.dim)),
    ...warningLines(plan, screen, paint),
    ...factLines(plan, screen, paint),
    ...(several ? [hang('  ', `Told by one only: ${listWords(plan.alone.map((one) => `${one.title} ${one.n}`))}.`, screen.width)] : []),
    ...(several && plan.timeline.length > 0 ? [paint.bold('By date'), ...timelineLines(plan, screen, paint)] : []),
  ].join('\n');
}

const warningLines = (plan: TogetherPlan, screen: Screen, paint: Paint): string[] =>
  plan.warnings.flatMap((one) => [
    hang('  ! ', `${one.sentence}.`, screen.width, paint.yellow),
    ...one.tellings.map((telling) => hang(' '.repeat(column), `“${plain(telling.words)}”`, screen.width, paint.dim)),
  ]);

const factLines = (plan: TogetherPlan, screen: Screen, paint: Paint): string[] =>
  plan.shared.flatMap((row) => {
    const on = row.on !== '' && row.relation !== 'one voice' ? ` (in ${row.on})` : '';
    const voices = row.voices === '' ? '' : `; ${row.voices}`;
    return [
      hang(`  ${marks[row.relation] ?? row.relation}`.padEnd(column), `${plain(row.about)}${on}${voices}`, screen.width),
      ...row.tellings
        .slice(0, mostTellings)
        .map((one) => hang(`${' '.repeat(column)}${one.report.title}: `, `“${plain(one.words)}”`, screen.width, paint.dim)),
      ...(row.tellings.length > mostTellings
        ? [hang(' '.repeat(column), `and ${row.tellings.length - mostTellings} more`, screen.width, paint.dim)]
        : []),
    ];
  });

const timelineLines = (plan: TogetherPlan, screen: Screen, paint: Paint): string[] =>
  plan.timeline.map((row) => {
    const notes = [row.fromRecord ? 'day from the record' : '', row.other].filter((note) => note !== '').map((note) => ` (${note})`);
    const names = row.reports.map((one) => one.title);
    const sources = names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${plural(names.length - 6, 'other')}` : names.join(', ');
    return hang(`  ${row.date}  `, `${plain(row.about)}${notes.join('')}${paint.dim(` – ${sources}`)}`, screen.width);
  });
