import { join } from 'node:path';
import type { StateCode } from '../../src/council/index.ts';
import { readCsv } from './csv.ts';
import { type Calendar, chooseDate } from './dates.ts';
import { type Decisions, type Disagreement, type Entry, parseTally, tallyOf } from './entry.ts';

/** Differences that have an explanation of their own, by resolution and kind. */
const explained: Readonly<Record<string, readonly [reason: string, sentence: string]>> = {
  '400 tally': ['rows swapped', 'the meeting table has the tallies of 400 and 401 the other way round'],
  '401 tally': ['rows swapped', 'the meeting table has the tallies of 400 and 401 the other way round'],
  '663 tally': ['other resolution', 'the meeting table prints 663 where it means 666 of 13 September 1990'],
  '663 date': ['other resolution', 'the meeting table prints 663 where it means 666 of 13 September 1990'],
  '83 tally': ['not participating', 'the meeting table counts Egypt and India, who did not take part, as abstaining'],
  '166 tally': [
    'not participating',
    'the Republic of China, in favour by the library, did not take part by the meeting table (our reference, T43)',
  ],
};

/** Members who abstain by the library's file and did not take part by the meeting table, where there can be no doubt who. */
function standingAside(entry: Entry, number: number, fewer: number): StateCode[] {
  const abstaining = [...entry.votes!].filter(([, ballot]) => ballot === 'A').map(([code]) => code);
  if (abstaining.length === fewer) return abstaining;
  if (fewer === 1 && abstaining.includes('CHN') && number >= 305 && entry.date < '1982') return ['CHN'];
  return [];
}

/** Writes the known differences between the library's file and the meeting tables into notes; sets `P` where both sides allow it. */
export function readKnownIssues(folder: string, calendar: Calendar, decisions: Decisions, found: Disagreement[]): void {
  for (const row of readCsv(join(folder, 'adopted_known_issues.csv'))) {
    const id = `S/RES/${row.resolution_number}`;
    const number = Number(row.resolution_number);
    const entry = decisions.get(id);
    if (!entry) continue;
    const own = explained[`${row.resolution_number} ${row.kind}`];
    if (row.kind === 'date') {
      const theirs = row.other_source!.slice(-10);
      const chosen = own
        ? { date: entry.date, reason: own[0], why: own[1] }
        : chooseDate(calendar, number, entry.meeting, entry.date, theirs);
      const sentence = `library ${entry.date}, meeting table ${theirs}; ${chosen.date} is taken: ${chosen.why}`;
      entry.notes.push(`Date: ${sentence}.`);
      found.push({ reason: chosen.reason, id, sentence });
      if (chosen.date !== entry.date && !entry.sources.includes('un-meetings')) entry.sources.push('un-meetings');
      entry.date = chosen.date;
      continue;
    }
    const theirs = /\d+-\d+-\d+/.exec(row.other_source!)![0];
    if (own) {
      entry.notes.push(`The meeting table says ${theirs}: ${own[1]}.`);
      found.push({
        reason: own[0],
        id,
        sentence: `library ${entry.votes ? tallyOf(entry.votes) : 'without a vote'}, meeting table ${theirs}: ${own[1]}`,
      });
      if (number === 166) {
        entry.votes!.set('ROC', 'P');
        entry.confidence = 'B';
      }
      continue;
    }
    if (!entry.votes) {
      entry.notes.push(`The meeting table says ${theirs}; the library's file gives no letters.`);
      found.push({
        reason: 'vote or no vote',
        id,
        sentence: `the meeting table says ${theirs}; the library's file gives no letters, so adopted without a vote`,
      });
      continue;
    }
    const ours = tallyOf(entry.votes);
    const [a, b] = [parseTally(ours), parseTally(theirs)];
    const aside = a.Y === b.Y && a.N === b.N && b.A < a.A ? standingAside(entry, number, a.A - b.A) : [];
    if (aside.length > 0 && number >= 305 && entry.date < '1982') {
      for (const code of aside) entry.votes.set(code, 'P');
      entry.notes.push(
        `The library's file has ${aside.join(', ')} abstaining (${ours}); the meeting table has ${theirs}, so not participating.`,
      );
      found.push({
        reason: 'not participating',
        id,
        sentence: `library ${ours}, meeting table ${theirs}: ${aside.join(', ')} entered as not participating`,
      });
      if (!entry.sources.includes('un-meetings')) entry.sources.push('un-meetings');
      continue;
    }
    entry.notes.push(`The meeting table says ${theirs}; the library's file, followed here, ${ours}.`);
    const sum = b.Y + b.N + b.A;
    const reason = a.Y === b.Y && a.N === b.N && sum < entry.votes.size ? 'table counts fewer' : 'tally: sources differ';
    found.push({ reason, id, sentence: `library ${ours}, meeting table ${theirs}; the library's roll call is kept` });
  }
}
