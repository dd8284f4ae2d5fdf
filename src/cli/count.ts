import picocolors from 'picocolors';
import { count, outcomeOf, parseQuery } from '../record/index.ts';
import { loadRecord } from '../record/load.ts';
import { dateWords, outcomeWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';

/** `penholder count`: how many decisions a query means, the query in words, and which they are. */
export async function countDecisions(typed: string, options: { json?: boolean }): Promise<void> {
  const record = loadRecord();
  const query = parseQuery(record, typed);
  if (!query.ok) return refuseWith(query);
  const counted = count(record, query.value);
  if (options.json) return printJson({ format: 1, ...counted });
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  const lines = counted.decisions.map((id) => {
    const decision = record.byId.get(id)!;
    return hang(
      '  ',
      `${dateWords(decision.date)}  ${id}  ${outcomeWords[outcomeOf(record, decision)].word}: ${decision.question}`,
      screen.width,
    );
  });
  await print([hang('', `${paint.bold(String(counted.value))} ${counted.inWords}`, screen.width), ...lines].join('\n'));
}
