import picocolors from 'picocolors';
import { count, outcomeOf, parseQuery, type Switch, switchesOf } from '../record/index.ts';
import { dateWords, outcomeWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { section } from './ruling-view.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';

/** More decisions than this are not listed below a count; `penholder votes` lists them. */
const mostListed = 20;

/** `penholder count`: how many decisions a query means, the query in words, what others would count, and which they are. */
export async function countDecisions(typed: string, options: { json?: boolean; body?: string }): Promise<void> {
  const opened = openRecord(options.body);
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const query = parseQuery(record, typed);
  if (!query.ok) return refuseWith(query);
  const counted = count(record, query.value);
  const switches = switchesOf(record, query.value);
  if (options.json) return printJson({ format: 1, ...counted, switches });
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  const listed = counted.decisions.length > mostListed ? [] : counted.decisions;
  const lines = listed.map((id) => {
    const decision = record.byId.get(id)!;
    return hang(
      '  ',
      `${dateWords(decision.date)}  ${id}  ${outcomeWords[outcomeOf(record, decision)].word}: ${decision.question}`,
      screen.width,
    );
  });
  const differs = (one: Switch): boolean => one.choices.some(({ value }) => value !== counted.value);
  const same = switches.filter((one) => !differs(one)).map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const otherwise = [
    ...switches.filter(differs).map(switchWords),
    ...(same.length > 0 ? [`No difference, in or out: ${same.join('; ')}.`] : []),
  ].map((line) => hang('  ', line, screen.width));
  await print(
    [
      hang('', `${paint.bold(String(counted.value))} ${counted.inWords}`, screen.width),
      hang('Query: ', counted.typed === '' ? '(everything)' : counted.typed, screen.width),
      ...section('Counted otherwise', otherwise, paint),
      ...section('Decisions', lines, paint),
      ...(counted.value > mostListed ? ['', hang('', `penholder votes lists all ${counted.value}.`, screen.width)] : []),
    ].join('\n'),
  );
}

/** "Admissions of new Members: left out; with them 5." */
function switchWords({ label, state, choices }: Switch): string {
  const value = (wanted: string): number => choices.find((choice) => choice.state === wanted)!.value;
  switch (state) {
    case 'in':
      return `${label}: counted; without them ${value('out')}.`;
    case 'out':
      return `${label}: left out; with them ${value('in')}.`;
    case 'some':
      return `${label}: some counted; with all ${value('in')}, without any ${value('out')}.`;
    case 'holder':
      return `${label}: as holder; as seat, whoever held it, ${value('seat')}.`;
    case 'seat':
      return `${label}: as seat, whoever held it; as its holder of today ${value('holder')}.`;
  }
}
