import picocolors from 'picocolors';
import { outcomeWords } from '../procedure/index.ts';
import { type Replay, replay } from '../record/index.ts';
import { counted, numberWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { section } from './ruling-view.ts';
import { exit, type Paint, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** `penholder replay`: all history decided again; exit code 1 when a disagreement with the announced result is unexplained. */
export async function replayRecord(options: { json?: boolean }): Promise<void> {
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const again = replay(record.value);
  if (again.disagreements.some((one) => one.class === 'unexplained')) process.exitCode = exit.failed;
  if (options.json) return printJson(again);
  const screen = screenOf(process.stdout, process.env);
  await print(replayText(again, screen, picocolors.createColors(screen.colour)));
}

function replayText(again: Replay, screen: Screen, paint: Paint): string {
  const { decided, fromCount, compared, undecidable, disagreements, overruled } = again;
  const unexplained = disagreements.filter((one) => one.class === 'unexplained').length;
  const summary =
    `${counted(decided, 'decision')} decided again by the rules of their day, ${fromCount} of them from the count for want of the roll call; ` +
    `${numberWords(compared)} compared with the announced result: ${counted(disagreements.length, 'disagreement')}, ${unexplained} unexplained.`;
  return [
    hang('', summary, screen.width),
    ...section(
      'Disagreements',
      disagreements.map((one) =>
        hang(
          '  ',
          `${one.date} ${one.id}: announced ${outcomeWords(one.announced)}, by the rules ${outcomeWords(one.ruled)} [${one.class}] ${one.reason}`,
          screen.width,
        ),
      ),
      paint,
    ),
    ...section(
      'Sources in another class, overruled',
      overruled.map((one) => hang('  ', `${one.date} ${one.id}: ${outcomeWords(one.ruled)}. ${one.reason}`, screen.width)),
      paint,
    ),
    ...section(
      'Not decidable: neither ballots nor count are known',
      undecidable.map((id) => `  ${id}`),
      paint,
    ),
  ].join('\n');
}
