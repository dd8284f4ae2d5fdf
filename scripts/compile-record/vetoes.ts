import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import { readCsv } from './csv.ts';
import { codeOf, type Decisions, type Disagreement, type Entry, newEntry } from './entry.ts';
import { symbolPattern } from './meetings.ts';

const unnumbered = /^S\/PV\.\d+$|^Oral amendment$/;

/** How many vetoed items the list has, and which of its own sources knows each decision. */
interface Vetoed {
  readonly listed: number;
  readonly sources: ReadonlyMap<Entry, string>;
}

/** The list of vetoes: marks every vetoed decision, adds those no other source has, and reports where dates or classes differ. */
export function applyVetoes(folder: string, council: Council, decisions: Decisions, found: Disagreement[]): Vetoed {
  const listed = readCsv(join(folder, 'vetoes_1946_2025.csv'));
  const taken = new Set<string>();
  const sources = new Map<Entry, string>();
  for (const row of listed) {
    const date = row.date!;
    const symbol = symbolPattern.exec(row.draft!)?.[0] ?? row.draft!;
    const preliminary = /preliminary question/.test(row.agenda!);
    const source = row.source!.startsWith('UN Library') ? 'undl-vetoes' : row.source === 'DPPA table' ? 'dppa-table' : 'press';
    const vetoers = row.vetoed_by!.split(';').map((name) => codeOf(council, name, date)!);
    const candidates = unnumbered.test(symbol)
      ? [...decisions.values()].filter(
          (one) =>
            one.meeting === row.record &&
            !one.symbol &&
            one.announced === 'vetoed' &&
            !taken.has(one.id) &&
            (one.kind === 'preliminary') === preliminary &&
            matches(one, row.agenda!),
        )
      : [decisions.get(preliminary ? `${symbol}/preliminary-1` : symbol) ?? unrevised(decisions, symbol, row.record!)].filter(
          (one) => one !== undefined,
        );
    let entry = candidates[0];
    if (entry?.symbol && entry.symbol !== symbol && !unnumbered.test(symbol) && !preliminary) {
      decisions.delete(entry.id);
      entry.notes.push(`The meeting table calls it ${entry.symbol}.`);
      entry.id = symbol;
      entry.symbol = symbol;
      decisions.set(symbol, entry);
    }
    if (!entry) {
      const id = unnumbered.test(symbol) ? `${row.record}/draft-${taken.size}` : symbol;
      const admission = /admission|application/i.test(row.agenda!);
      entry = newEntry({
        id,
        date,
        meeting: row.record!.startsWith('S/PV') ? row.record! : null,
        symbol: unnumbered.test(symbol) ? null : symbol,
      });
      entry.kind = admission ? 'admission' : 'substantive';
      entry.notes.push('Known from the list of vetoes alone; no count is at hand.');
      decisions.set(id, entry);
      found.push({ reason: 'no count known', id, sentence: `vetoed on ${date} by ${vetoers.join(', ')}; no count in the files` });
    }
    taken.add(entry.id);
    sources.set(entry, source);
    if (!entry.sources.includes(source)) entry.sources.push(source);
    if (!entry.item) entry.item = row.agenda!.trim();
    if (entry.kind === 'admission') {
      const applicant = /(?:membership|new members)\s+(.+)$/i.exec(row.agenda!)?.[1];
      if (applicant && !entry.mined.includes(applicant)) entry.mined += ` | admission of ${applicant} to membership`;
    }
    if (entry.date !== date) {
      // The meeting tables date by the start of a meeting. S/13729 was voted on the first day of its meeting (case T65 of our reference).
      const later = entry.date < date && date < '1994' && entry.id !== 'S/13729';
      const sentence = `meeting table ${entry.date}, list of vetoes ${date}; ${later ? `${date} is taken: the meeting ran on past midnight` : `${entry.date} is taken`}`;
      entry.notes.push(`Date: ${sentence}.`);
      found.push({ reason: 'date: past midnight', id: entry.id, sentence });
      if (later) entry.date = date;
    }
    if (entry.announced !== null && entry.announced !== 'vetoed') {
      entry.notes.push(`The meeting table calls it not adopted; the list of vetoes has it as vetoed by ${vetoers.join(', ')}.`);
      found.push({
        reason: 'class differs',
        id: entry.id,
        sentence: `"${entry.announced}" by its first source, vetoed by ${vetoers.join(', ')} by the list of vetoes, which is followed`,
      });
    }
    entry.announced = 'vetoed';
    if (entry.votes) {
      const cast = vetoers.filter((code) => entry.votes!.get(code) !== 'N');
      if (cast.length > 0)
        found.push({
          reason: 'unexplained',
          id: entry.id,
          sentence: `${cast.join(', ')} vetoed by the list, but did not vote against by the roll call`,
        });
    } else for (const code of vetoers) entry.known.set(code, 'N');
    if (preliminary) entry.kind = 'preliminary';
  }
  return { listed: listed.length, sources };
}

function matches(entry: Entry, agenda: string): boolean {
  if (entry.kind !== 'admission') return true;
  const applicant = /(?:membership|new members)\s+(.+)$/i.exec(agenda)?.[1];
  return applicant === undefined || entry.question.includes(applicant);
}

/** A text the meeting table lists under the symbol it had before its last revision. */
function unrevised(decisions: Decisions, symbol: string, record: string): Entry | undefined {
  const base = symbol.replace(/\/Rev\.\d+$/, '');
  const entry = base === symbol ? undefined : decisions.get(base);
  return entry?.meeting === record ? entry : undefined;
}
