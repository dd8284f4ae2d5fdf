import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import type { Ballot } from '../../src/procedure/types.ts';
import { type Catalogued, readSponsors } from './catalogue.ts';
import { readCsv } from './csv.ts';
import { codeOf, type Decisions, type Disagreement, membersOn, newEntry, parseTally, tallyOf } from './entry.ts';
import type { Meeting } from './meetings.ts';

/** What the typed names of the question stand for where they are not a symbol. */
const renamed: Readonly<Record<string, readonly [id: string, symbol: string | null, note: string | null]>> = {
  '174th Meeting Draft Resolution': ['S/PV.174/draft-1', null, null],
  '340th Meeting Draft Resolution': ['S/894', 'S/894', null],
  'S/1076 Paragraphs 1-4': ['S/1076/part-1', 'S/1076', 'Paragraphs 1 to 4, voted on separately.'],
  'S/1076 Paragraph 5': ['S/1076/part-2', 'S/1076', 'Paragraph 5, voted on separately.'],
  'S/1076 Last Paragraph': ['S/1076/part-3', 'S/1076', 'The last paragraph, voted on separately.'],
  'S/7591/Rev.2 Paragraph 1': ['S/7951/Rev.2/part-1', 'S/7951/Rev.2', 'Paragraph 1, voted on separately; typed as S/7591 in the source.'],
  'S/7951/Rev.2 Paragraph 2': ['S/7951/Rev.2/part-2', 'S/7951/Rev.2', 'Paragraph 2, voted on separately.'],
};

const names = (list: string): string[] => [...list.matchAll(/'([^']*)'|"([^"]*)"/g)].map((one) => one[1] ?? one[2]!);

/** Roll calls typed by hand from the records: added where no other source has one, compared where one has. */
export function readHandKeyed(
  folder: string,
  council: Council,
  decisions: Decisions,
  catalogue: ReadonlyMap<string, Catalogued>,
  meetings: readonly Meeting[],
  found: Disagreement[],
): void {
  const official = new Map(
    meetings.flatMap((one) => one.listed.filter((it) => it.symbol && it.tally).map((it) => [it.symbol!, it.tally!])),
  );
  const byRecord = new Map(meetings.filter((one) => one.record).map((one) => [one.record!, one]));
  const first2017 = { seen: false };
  for (const row of readCsv(join(folder, 'not_adopted_hand_keyed_1947_2022.csv'))) {
    const typed = row['Voting On']!.trim();
    const record = `S/PV.${row['Meeting Number']}`;
    const mislabelled = typed === 'S/2017/962' && !first2017.seen;
    if (mislabelled) first2017.seen = true;
    const [id, symbol, note] = mislabelled ? ['S/PV.8105/motion-1', null, null] : (renamed[typed] ?? [typed, typed, null]);
    const meeting = byRecord.get(record);
    const known = decisions.get(id);
    const date = known?.date ?? meeting?.date;
    if (!date) {
      found.push({ reason: 'unexplained', id, sentence: `no date is known for ${record}` });
      continue;
    }
    const members = membersOn(council, date);
    const votes = new Map<string, Ballot>();
    for (const [column, letter] of [
      ['In Favor', 'Y'],
      ['Abstain', 'A'],
      ['Against', 'N'],
    ] as const) {
      for (const name of names(row[column]!)) {
        const code = codeOf(council, name, date);
        if (code && members.includes(code)) votes.set(code, letter);
        else found.push({ reason: 'roll call corrupt', id, sentence: `"${name}" in the hand-typed list was not a member on ${date}` });
      }
    }
    const tally = symbol ? (official.get(symbol) ?? null) : null;
    const missing = members.filter((code) => !votes.has(code));
    let filled: Ballot | null = null;
    if (missing.length > 0) {
      const [listed, wanted] = [parseTally(tallyOf(votes)), tally ? parseTally(tally) : null];
      const letter = wanted && (['Y', 'A', 'N'] as const).find((one) => wanted[one] - listed[one] === missing.length);
      filled = letter ?? 'P';
      for (const code of missing) votes.set(code, filled);
    }
    const ordered = new Map(members.map((code) => [code, votes.get(code)!]));
    if (known) {
      if (!known.sources.includes('hand-keyed')) known.sources.push('hand-keyed');
      const differs = known.votes && members.filter((code) => known.votes!.get(code) !== ordered.get(code));
      if (!differs || differs.length === 0) continue;
      const mine = tallyOf(ordered);
      const theirs = tallyOf(known.votes!);
      if (tally !== null && mine === tally && theirs !== tally) {
        known.votes = ordered;
        known.confidence = 'A';
        known.notes = known.notes.filter((one) => !one.startsWith('The table l'));
        known.notes.push(
          `The table of votes gives ${theirs}; the hand-typed roll call ${mine}, which agrees with the meeting table, is followed.`,
        );
        found.push({
          reason: 'roll call corrupt',
          id,
          sentence: `table of votes ${theirs}, hand-typed roll call ${mine}, meeting table ${tally}: the hand-typed one is followed`,
        });
      } else {
        known.notes.push(`The hand-typed roll call gives ${mine}, the table of votes ${theirs}.`);
        found.push({
          reason: 'roll call: sources differ',
          id,
          sentence: `${differs.join(', ')} differ; table of votes ${theirs}, hand-typed ${mine}${tally ? `, meeting table ${tally}` : ''}`,
        });
      }
      continue;
    }
    const listing = catalogue.get(symbol ?? '');
    const entry = newEntry({
      id,
      date,
      meeting: record,
      symbol,
      confidence: 'B',
      sources: ['hand-keyed'],
      votes: ordered,
      item: meeting?.topic ?? null,
    });
    if (entry.item) entry.from.item = 'un-meetings';
    if (filled !== null && tally !== null) entry.from.ballots = 'hand-keyed un-meetings';
    entry.mined = listing?.title ?? '';
    entry.kind = id.includes('/part-')
      ? 'part'
      : /admission/i.test(entry.item ?? '') && !/1076[08]|10775/.test(id)
        ? 'admission'
        : 'substantive';
    entry.sponsors = readSponsors(council, names(row['Submitted By']!).join(', '), date);
    if (note) entry.notes.push(note);
    if (mislabelled) {
      entry.kind = 'procedural';
      entry.sponsors = ['RUS'];
      entry.confidence = 'C';
      entry.notes.push(
        'The hand-typed list has this roll call under S/2017/962, beside the right one; it fits the dispute of that day on which draft to vote on first (rule 32).',
      );
      found.push({
        reason: 'roll call corrupt',
        id,
        sentence: 'a second roll call under S/2017/962 is read as the vote on the order of the drafts',
      });
    }
    if (filled) {
      entry.notes.push(
        `Not listed: ${missing.join(', ')}; entered as ${filled}${tally ? `, as the meeting table's ${tally} allows` : ''}.`,
      );
      found.push({
        reason: filled === 'P' ? 'not participating' : 'roll call incomplete',
        id,
        sentence: `${missing.join(', ')} not listed; ${filled} agrees with the count ${tally ?? '(none known)'}`,
      });
    }
    decisions.set(id, entry);
  }
}
