import picocolors from 'picocolors';
import { type Asked, type FigureTables, figureCsv, readFrame } from '../record/figures/index.ts';
import type { CouncilRecord, Query } from '../record/types.ts';
import { type Result, refuse } from '../result.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { type Paint, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** Options that the commands of figures share. */
export interface FigureOptions {
  readonly body?: string;
  readonly from?: string;
  readonly to?: string;
  readonly query?: string;
  readonly json?: boolean;
  /** The name of a table, or true for the first. */
  readonly csv?: string | boolean;
}

/** Figures, and the three ways to show them. */
interface Shown {
  readonly json: object & { readonly asked?: Asked };
  readonly tables: () => FigureTables;
  readonly text: (screen: Screen, paint: Paint) => readonly string[];
}

/** Runs a command of figures: reads the frame, works the figures out, shows them as text, JSON or CSV. */
export async function showFigures(options: FigureOptions, work: (record: CouncilRecord, frame: Query) => Result<Shown>): Promise<void> {
  if (options.json && options.csv) return refuseWith(refuse('twice', 'Give --json or --csv, not both.'));
  const opened = openRecord(options.body);
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const frame = readFrame(record, { from: options.from, to: options.to, q: options.query });
  if (!frame.ok) return refuseWith({ ...frame, sentence: `--${frame.sentence.replace(/^q: /, 'query: ')}` });
  const worked = work(record, frame.value);
  if (!worked.ok) return refuseWith(worked);
  const { json, tables, text } = worked.value;
  if (options.json) return printJson(json);
  if (options.csv) {
    const all = tables();
    const table = options.csv === true ? Object.values(all)[0] : all[options.csv];
    if (table === undefined) {
      const names = Object.keys(all);
      return refuseWith(refuse('bad_option', `--csv ${String(options.csv)}: there is no such table here.`, { nearest: names }));
    }
    return print(figureCsv(table));
  }
  const screen = screenOf(process.stdout, process.env);
  const paint = picocolors.createColors(screen.colour);
  const { asked } = json;
  const framed = asked === undefined || asked.typed === '' ? [] : [hang('Of: ', `${asked.inWords} (${asked.typed})`, screen.width)];
  const [head = '', ...rest] = text(screen, paint);
  await print([head, ...framed, ...rest].join('\n'));
}
