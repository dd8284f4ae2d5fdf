import picocolors from 'picocolors';
import { type ListOptions, listVotes, parseQuery, readOrder, votesCsv } from '../record/index.ts';
import { ok, type Result, refuse } from '../result.ts';
import { openRecord } from './record.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { votesText } from './votes-view.ts';

export interface VotesOptions {
  readonly body?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly limit?: string;
  readonly offset?: string;
  readonly sort?: string;
}

/** A table for people stops here unless asked for more; JSON and CSV give everything. */
const mostShown = 50;

/** `penholder votes`: the decisions that a query finds, as a table, JSON or CSV. */
export async function votes(typed: string, options: VotesOptions): Promise<void> {
  if (options.json && options.csv) return refuseWith(refuse('twice', 'Give --json or --csv, not both.'));
  const opened = openRecord(options.body);
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const query = parseQuery(record, typed);
  if (!query.ok) return refuseWith(query);
  const asked = readOptions(options);
  if (!asked.ok) return refuseWith(asked);
  const list = listVotes(record, query.value, asked.value);
  if (options.json) return printJson(list);
  if (options.csv) return print(votesCsv(list));
  const screen = screenOf(process.stdout, process.env);
  await print(votesText(list, screen, picocolors.createColors(screen.colour)));
}

function readOptions({ json, csv, limit, offset, sort }: VotesOptions): Result<ListOptions> {
  const read: { order?: ListOptions['order']; limit?: number; offset?: number } = json || csv ? {} : { limit: mostShown };
  for (const [name, value] of [
    ['limit', limit],
    ['offset', offset],
  ] as const) {
    if (value === undefined) continue;
    if (name === 'limit' && value === 'all') delete read.limit;
    else if (/^\d{1,6}$/.test(value)) read[name] = Number(value);
    else return refuse('bad_option', `--${name} ${value}: give a number${name === 'limit' ? ' or "all"' : ''}.`);
  }
  if (sort === undefined) return ok(read as ListOptions);
  const order = readOrder(sort);
  return order.ok ? ok({ ...read, order: order.value } as ListOptions) : { ...order, sentence: `--sort: ${order.sentence}` };
}
