import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import type { Ballot, Outcome, PreliminaryPolicy, QuestionKind } from '../../src/procedure/types.ts';
import type { Confidence } from '../../src/record/types.ts';
import { readTsv } from '../../src/tsv.ts';
import { type Decisions, membersOn, newEntry, parseTally } from './entry.ts';

const columns = [
  'case',
  'id',
  'date',
  'meeting',
  'symbol',
  'resolution',
  'kind',
  'order',
  'tally',
  'known',
  'announced',
  'policy',
  'confidence',
  'sources',
  'sponsors',
  'item',
  'question',
  'notes',
];

/**
 * Decisions no table lists, entered by hand from DOMAIN.md in hand.tsv. Gives the DOMAIN case of each (`T01` → id) and the meetings whose
 * unnumbered drafts are entered here and so not taken from the meeting tables. An entry already known is completed, not replaced.
 */
export function readHand(
  council: Council,
  decisions: Decisions,
): { readonly cases: ReadonlyMap<string, string>; readonly meetings: ReadonlySet<string> } {
  const file = join(import.meta.dirname, 'hand.tsv');
  const cases = new Map<string, string>();
  const meetings = new Set<string>();
  for (const row of readTsv(readFileSync(file, 'utf8'), file, columns)) {
    const cell = Object.fromEntries(columns.map((name, i) => [name, row[i]!]));
    const id = cell.id!;
    if (cell.case) cases.set(cell.case, id);
    if (id.startsWith('S/PV.')) meetings.add(cell.meeting!);
    if (decisions.has(id)) throw new Error(`${file}: ${id} is known from another source`);
    const entry = newEntry({ id, date: cell.date! });
    entry.meeting = cell.meeting || null;
    entry.symbol = cell.symbol || null;
    entry.resolution = cell.resolution || null;
    entry.kind = cell.kind as QuestionKind;
    entry.order = Number(cell.order);
    entry.countOnly = cell.tally || null;
    entry.known = new Map((cell.known ? cell.known.split(' ') : []).map((one) => one.split('=') as [string, Ballot]));
    entry.announced = (cell.announced || null) as Outcome | null;
    entry.policy = (cell.policy || null) as PreliminaryPolicy | null;
    entry.confidence = cell.confidence as Confidence;
    entry.sources = cell.sources!.split(',');
    entry.sponsors = cell.sponsors ? cell.sponsors.split(',') : [];
    entry.item = cell.item || null;
    entry.question = cell.question!;
    entry.notes = cell.notes ? [cell.notes] : [];
    if (entry.countOnly) {
      const { Y, N, A } = parseTally(entry.countOnly);
      if (Y + N + A > membersOn(council, entry.date).length) throw new Error(`${file}: ${id} counts more votes than members`);
    }
    decisions.set(id, entry);
  }
  return { cases, meetings };
}
