import type { Council } from '../../src/council/index.ts';
import { type Catalogued, readSponsors } from './catalogue.ts';
import { codeOf, type Decisions, type Disagreement, type Entry, membersOn, newEntry, parseTally, tallyOf } from './entry.ts';
import type { Listed, Meeting } from './meetings.ts';

/** Rows of the meeting tables that repeat, under a later meeting, a vote taken at an earlier one. */
const repeated: ReadonlySet<string> = new Set(['S/PV.1069 S/5407', 'S/PV.1808 S/11400']);

/** Adds from the UN's meeting tables: items and order for what is known, and drafts not adopted of which only the count is known. */
export function applyMeetings(
  meetings: readonly Meeting[],
  council: Council,
  decisions: Decisions,
  catalogue: ReadonlyMap<string, Catalogued>,
  handled: ReadonlySet<string>,
  found: Disagreement[],
): void {
  for (const meeting of meetings) {
    meeting.listed.forEach((one, place) => {
      if (one.resolution !== null) {
        const entry = decisions.get(`S/RES/${one.resolution}`);
        if (!entry || (entry.meeting && meeting.record && entry.meeting !== meeting.record && entry.date !== meeting.date)) return;
        if (!entry.item) entry.item = meeting.topic;
        if (entry.date < '2022-08') entry.order = place * 10 + (isEmergencySession(one.resolution) ? 500 : 0);
        if (!entry.sources.includes('un-meetings')) entry.sources.push('un-meetings');
        if (one.withoutVote && !entry.withoutVote && entry.votes && [...entry.votes.values()].every((letter) => letter === 'Y')) {
          entry.votes = null;
          entry.withoutVote = true;
          entry.notes.push(
            "The library's file gives every member a letter Y; the meeting table says adopted without a vote, so no ballots are kept.",
          );
          found.push({
            reason: 'vote or no vote',
            id: entry.id,
            sentence: "all in favour by the library's file; without a vote by the meeting table, followed here",
          });
        }
        return;
      }
      const symbol = one.symbol!;
      if (repeated.has(`${meeting.record} ${symbol}`)) {
        found.push({
          reason: 'listed twice',
          id: symbol,
          sentence: `the meeting table repeats it under ${meeting.record}; the earlier meeting is kept`,
        });
        return;
      }
      if (symbol.startsWith('S/PV.') && meeting.record && handled.has(meeting.record)) return;
      const known = decisions.get(symbol);
      if (known && known.date === meeting.date && sameMeeting(known.meeting, meeting.record)) {
        if (meeting.record?.startsWith(`${known.meeting} (`)) known.meeting = meeting.record;
        known.order = place * 10;
        classify(known, one, council, found);
        if (!known.item) known.item = meeting.topic;
        if (!known.sources.includes('un-meetings')) known.sources.push('un-meetings');
        compare(known.id, known.votes ? tallyOf(known.votes) : known.countOnly, one.tally, decisions, found);
        return;
      }
      if (known && known.meeting !== null && meeting.record === known.meeting) {
        known.notes.push(`The meeting table dates it ${meeting.date}.`);
        found.push({
          reason: 'date: past midnight',
          id: known.id,
          sentence: `${known.date} in the record, ${meeting.date} in the meeting table`,
        });
        return;
      }
      let id = symbol.startsWith('S/PV.') ? `${symbol}/draft-1` : symbol;
      for (let n = 2; decisions.has(id); n++) id = symbol.startsWith('S/PV.') ? `${symbol}/draft-${n}` : `${symbol}/vote-${n}`;
      const listing = catalogue.get(symbol);
      const entry = newEntry({
        id,
        date: meeting.date,
        meeting: meeting.record,
        symbol: symbol.startsWith('S/PV.') ? null : symbol,
        sources: ['un-meetings'],
      });
      entry.item = meeting.topic;
      entry.order = place * 10;
      entry.countOnly = one.tally;
      entry.mined = listing?.title ?? '';
      if (listing) {
        entry.sources.push('undl-drafts');
        entry.sponsors = readSponsors(council, listing.sponsors, entry.date);
        if (entry.sponsors.length > 0) entry.from.sponsors = 'undl-drafts';
      }
      entry.kind = /admission|application of .* for membership|applications for (admission|membership)/i.test(meeting.topic)
        ? 'admission'
        : 'substantive';
      if (one.tally === null) entry.notes.push('The meeting table gives no count.');
      else {
        const { Y, N, A } = parseTally(one.tally);
        const rest = membersOn(council, entry.date).length - Y - N - A;
        if (rest > 0) entry.notes.push(`The count leaves ${rest} of the members absent or not participating.`);
      }
      entry.announced = one.outcome === 'vetoed' ? 'vetoed' : 'short';
      for (const name of one.vetoers?.split(/, | and /) ?? []) entry.known.set(codeOf(council, name, entry.date)!, 'N');
      if (id === 'S/5095') {
        entry.countOnly = '2-7-1';
        entry.notes.push('The meeting table prints 7-2-1 and not adopted, which cannot be: read with two columns exchanged.');
        found.push({
          reason: 'columns swapped',
          id,
          sentence: 'the meeting table prints 7-2-1 for a text not adopted and not vetoed; read as 2-7-1',
        });
      }
      if (id === 'S/1732') {
        entry.kind = 'procedural';
        entry.announced = 'not_carried';
      }
      decisions.set(id, entry);
    });
  }
}

/** Takes the table's class for a roll call that came without one; a veto of a text short of the required votes is the table's mistake. */
function classify(known: Entry, one: Listed, council: Council, found: Disagreement[]): void {
  if (known.announced !== null) return;
  const needed = membersOn(council, known.date).length > 11 ? 9 : 7;
  const tally = known.votes ? tallyOf(known.votes) : known.countOnly;
  const enough = tally !== null && parseTally(tally).Y >= needed;
  known.announced = one.outcome === 'vetoed' && enough ? 'vetoed' : 'short';
  if (one.outcome !== 'vetoed' || enough) return;
  known.notes.push('The meeting table calls it vetoed; with too few votes in favour no veto was cast.');
  found.push({
    reason: 'class differs',
    id: known.id,
    sentence: `vetoed by the meeting table; ${tally} is short of the required votes, so no veto was cast`,
  });
}

const sameMeeting = (ours: string | null, theirs: string | null): boolean =>
  ours === theirs || (ours !== null && theirs?.startsWith(`${ours} (`) === true);

const isEmergencySession = (number: number): boolean => [119, 120, 129, 157, 303, 462, 500, 2623].includes(number);

function compare(id: string, ours: string | null, theirs: string | null, decisions: Decisions, found: Disagreement[]): void {
  if (ours === null || theirs === null || ours === theirs) return;
  const entry = decisions.get(id)!;
  const sorted = (tally: string): string => tally.split('-').sort().join();
  const swapped = sorted(ours) === sorted(theirs);
  entry.notes.push(`The meeting table prints ${theirs}.`);
  found.push({
    reason: swapped ? 'columns swapped' : 'tally: sources differ',
    id,
    sentence: swapped
      ? `the meeting table prints ${theirs} for ${ours}, two columns exchanged`
      : `${ours} here, ${theirs} in the meeting table`,
  });
}
