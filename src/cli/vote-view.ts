import { type DecisionFacts, decisionPlan, type LinkPlan } from '../web/decision/plan.ts';
import { hang } from './layout.ts';
import { groupLines, reasonLines, section, toned } from './ruling-view.ts';
import type { Paint, Screen } from './terminal.ts';

/** A decision as text: the plan that the decision's page draws, drawn for a terminal. */
export function decisionText(facts: DecisionFacts, screen: Screen, paint: Paint): string {
  const plan = decisionPlan(facts);
  const line = (label: string, text: string) => hang(`  ${label.padEnd(20)}`, text, screen.width);
  const related = (link: LinkPlan) => line(link.date, `${link.id}  ${link.outcome}: ${link.words}`);
  return [
    `${paint.bold(plan.title)}  ${toned(plan.outcome.tone, paint)(plan.outcome.word)}`,
    hang('', plan.lede, screen.width),
    '',
    hang('', plan.question, screen.width),
    hang('', plan.outcome.sentence, screen.width),
    ...(plan.roll.length > 0 ? [''] : []),
    ...plan.roll.flatMap(({ ballot, members }) =>
      groupLines(
        ballot,
        members.map(({ name, veto }) => (veto ? `${name} (veto)` : name)),
        screen,
        paint,
      ),
    ),
    ...section('Why', reasonLines(plan.reasons, screen), paint),
    ...section(
      'What would have changed it',
      plan.wouldChange.map((change) => hang('  ', `${change.outcome}: ${change.sentence}`, screen.width)),
      paint,
    ),
    ...section('Note', [...reasonLines(plan.remarks, screen), ...plan.notes.map((note) => hang('  ', note, screen.width))], paint),
    ...section(
      'Facts',
      plan.facts.map(({ label, value }) => line(`${label}:`, value)),
      paint,
    ),
    ...section(
      'Sources',
      plan.sources.map(({ source: { id, title }, gives }) => line(`${id}:`, gives === '' ? title : `${title}: ${gives}`)),
      paint,
    ),
    ...section('Before it on the same matter', plan.before.map(related), paint),
    ...section('After it on the same matter', plan.after.map(related), paint),
  ].join('\n');
}
