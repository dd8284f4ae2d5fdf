import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import type { Ballot } from '../../src/procedure/types.ts';
import { type Catalogued, readSponsors } from './catalogue.ts';
import { readCsv } from './csv.ts';
import { codeOf, type Decisions, type Disagreement, type Entry, membersOn, newEntry, parseTally, tallyOf } from './entry.ts';
import { groupBy } from './group.ts';
import type { Meeting } from './meetings.ts';

/** What an amendment of this table would have changed, by the table's own number. */
const amended: Readonly<Record<string, string>> = {
  '1423': 'S/2016/239',
  '1680': 'S/2020/24',
  '1711': 'S/2020/667',
  '1902': 'S/2023/773',
  '1903': 'S/2023/773',
  '1920': 'S/2023/876',
  '1930': 'S/2023/1029',
  '1934': 'S/2024/37',
  '1935': 'S/2024/37',
  '1936': 'S/2024/37',
  '1944': 'S/2024/254',
  '1949': 'S/2024/302',
  '1979': 'S/2024/796',
  '1980': 'S/2024/796',
  '2001': 'S/2025/112',
  '2002': 'S/2025/112',
  '2003': 'S/2025/112',
  '2005': 'S/2025/112',
  '2006': 'S/2025/112',
};

/** Dates the table leaves out or gives with day and month exchanged, by its own number; each fits the neighbouring votes. */
const dates: Readonly<Record<string, string>> = { '1710': '2020-07-08', '1711': '2020-07-09', '1715': '2020-07-11' };

const letters: Readonly<Record<string, Ballot>> = { Yes: 'Y', No: 'N', Abstain: 'A' };
const untrustedSponsors = (date: string): boolean => date.startsWith('2022');

function idOf(id: string, draft: string, meeting: string, decisions: Decisions): string {
  if (id === '423') return `${meeting}/motion-1`;
  if (id === '1711') return 'S/2020/667/amendment-1';
  const symbol = /S\/\d{4}\/\d+/.exec(draft)?.[0];
  if (/S\/(2016\/239|2020\/24) amendment/.test(draft)) return `${symbol}/amendment-1`;
  if (symbol) return symbol;
  for (let n = 1; ; n++) if (!decisions.has(`${meeting}/amendment-${n}`)) return `${meeting}/amendment-${n}`;
}

/** The ballots of one roll call; members the table leaves out or names twice are settled by the meeting table's count, else marked. */
function rollCall(
  council: Council,
  entry: Entry,
  rows: readonly Record<string, string>[],
  official: string | null,
  found: Disagreement[],
): void {
  const members = membersOn(council, entry.date);
  const votes = new Map<string, Ballot>();
  const twice = new Map<string, Ballot[]>();
  const strangers: string[] = [];
  for (const row of rows) {
    const code = codeOf(council, row.member!, entry.date);
    if (!code || !members.includes(code)) {
      strangers.push(row.member!);
      continue;
    }
    const letter = letters[row.vote!]!;
    if (votes.has(code) && votes.get(code) !== letter) twice.set(code, [...(twice.get(code) ?? [votes.get(code)!]), letter]);
    votes.set(code, letter);
  }
  for (const [code, choices] of twice) {
    const fits = choices.filter((letter) => {
      const tried = new Map(votes).set(code, letter);
      if (!official) return true;
      const [a, b] = [parseTally(tallyOf(tried)), parseTally(official)];
      return a[letter as 'Y'] <= b[letter as 'Y'];
    });
    const chosen = code === 'RUS' && choices.includes('N') ? 'N' : choices.includes('Y') ? 'Y' : fits[0]!;
    votes.set(code, chosen);
    entry.notes.push(
      `The table lists ${code} twice (${choices.join(' and ')}); ${chosen} is entered, as the official count ${official ?? ''} requires.`,
    );
    found.push({
      reason: 'member listed twice',
      id: entry.id,
      sentence: `${code} is listed as ${choices.join(' and ')}; ${chosen} agrees with the count ${official ?? 'known'}`,
    });
  }
  const missing = members.filter((code) => !votes.has(code));
  if (strangers.length > 0) {
    entry.notes.push(`The table lists ${strangers.join(', ')}, not members on that day; left out.`);
    found.push({ reason: 'roll call corrupt', id: entry.id, sentence: `${strangers.join(', ')} listed, not members on ${entry.date}` });
  }
  if (missing.length > 0) {
    const sum = votes.size;
    const counted = official ? parseTally(official) : null;
    const aside = counted !== null && counted.Y + counted.N + counted.A === sum;
    for (const code of missing) votes.set(code, aside ? 'P' : 'X');
    entry.confidence = aside ? 'B' : 'D';
    entry.notes.push(
      `The table leaves out ${missing.join(', ')}: entered as ${aside ? 'not participating, which the official count allows' : 'absent for want of better'}.`,
    );
    found.push({
      reason: aside ? 'not participating' : 'roll call incomplete',
      id: entry.id,
      sentence: `${missing.join(', ')} not listed; entered as ${aside ? 'not participating' : 'absent'}`,
    });
  }
  entry.votes = new Map(members.map((code) => [code, votes.get(code)!]));
}

/** Every vote of the 1994-2025 table: adopted ones get item, symbol, sponsors and place; those not adopted are added with their roll call. */
export function readTable(
  folder: string,
  council: Council,
  decisions: Decisions,
  catalogue: ReadonlyMap<string, Catalogued>,
  meetings: readonly Meeting[],
  found: Disagreement[],
): void {
  const rolls = groupBy(readCsv(join(folder, 'not_adopted_ballots_1994_2025.csv')), (row) => row.ID!);
  const official = new Map(
    meetings.flatMap((one) => one.listed.filter((it) => it.symbol && it.tally).map((it) => [it.symbol!, it.tally!])),
  );
  const numbersWithoutOne: Readonly<Record<string, number>> = { '1726': 2541 };
  for (const row of readCsv(join(folder, 'drafts_1994_2025.csv'))) {
    const id = row.ID!;
    const draft = row.draft!.trim();
    const symbol = /S\/\d{4}\/\d+(\/Rev\.\d+)?/.exec(draft)?.[0] ?? null;
    const meeting = row.meeting ? `S/PV.${Number(row.meeting)}` : null;
    if (id === '1928') {
      decisions.set('S/2023/1023', adoptedAmendment(council, row, meeting!, found));
      continue;
    }
    if (row.outcome!.startsWith('Adopted')) {
      const number = row.resolution_number ? Number(row.resolution_number) : undefined;
      const bySymbol = symbol ? [...decisions.values()].find((one) => one.resolution && one.symbol === symbol) : undefined;
      const inMeeting = meeting ? [...decisions.values()].filter((one) => one.resolution && one.meeting === meeting) : [];
      // One row has a digit of its number missing; before 1994 nothing of this table can be meant.
      const numbered = decisions.get(`S/RES/${number ?? numbersWithoutOne[id] ?? 0}`);
      const right = numbered && numbered.date >= '1994' ? numbered : undefined;
      const target = right ?? bySymbol ?? (inMeeting.length === 1 ? inMeeting[0] : undefined);
      if (target) {
        applyRow(council, target, row, symbol, Number(id));
        compareTally(target, row, found);
      }
      if (target && /consensus|acclamation/.test(row.outcome!)) withoutVote(target, row.outcome!, found);
      continue;
    }
    const date = row.date_of_meeting || dates[id] || row.date_given!;
    const entry = newEntry({ id: idOf(id, draft, meeting ?? '', decisions), date, meeting, sources: ['dppa-table'], order: Number(id) });
    entry.symbol = id === '1711' ? null : symbol;
    if (amended[id]) {
      entry.kind = 'amendment';
      entry.notes.push(`An amendment to ${amended[id]}${draft && !symbol ? ', moved orally' : ''}.`);
      if (id === '1711') {
        entry.confidence = 'D';
        entry.notes.push(
          'The table lists it under the symbol of the draft itself, the day before the vote on that draft; read here as an amendment to it.',
        );
      }
    }
    if (id === '423') {
      entry.kind = 'procedural';
      entry.notes.push(
        'The table gives no draft symbol: a Russian proposal at a briefing on the Balkans, read here as the question of an invitation to speak.',
      );
    }
    if (/admission/i.test(row.agenda!)) entry.kind = 'admission';
    if (/appointment of the Secretary-General/i.test(row.agenda!)) entry.kind = 'secretary_general';
    entry.announced = entry.kind === 'procedural' ? 'not_carried' : row.outcome!.includes('veto') ? 'vetoed' : 'short';
    const listing = catalogue.get(symbol ?? '');
    entry.mined = listing?.title ?? '';
    if (listing) entry.sources.push('undl-drafts');
    rollCall(council, entry, rolls.get(id) ?? [], official.get(symbol ?? '') ?? null, found);
    applyRow(council, entry, row, symbol, Number(id));
    if (listing?.sponsors && entry.kind !== 'amendment') {
      entry.sponsors = readSponsors(council, listing.sponsors, date);
      entry.from.sponsors = 'undl-drafts';
    }
    decisions.set(entry.id, entry);
  }
}

function applyRow(council: Council, entry: Entry, row: Record<string, string>, symbol: string | null, order: number): void {
  entry.item = row.agenda!.trim().replace(/\/$/, '').replace("Cote d'Ivoire", "Côte d'Ivoire") || entry.item;
  entry.order = order;
  if (entry.resolution && symbol && !entry.symbol) entry.symbol = symbol;
  if (!entry.sources.includes('dppa-table')) entry.sources.push('dppa-table');
  const trusted = !untrustedSponsors(entry.date) && row.submitted_by !== '-none-';
  if (entry.sponsors.length === 0 && trusted) entry.sponsors = readSponsors(council, row.submitted_by!, entry.date);
}

function withoutVote(entry: Entry, words: string, found: Disagreement[]): void {
  if (entry.withoutVote) return;
  const how = words.includes('acclamation') ? 'by acclamation' : 'by consensus';
  if (entry.votes && [...entry.votes.values()].some((letter) => letter !== 'Y')) return;
  entry.votes = null;
  entry.withoutVote = true;
  entry.notes.push(`The library's file gives every member a letter Y; the table of votes says adopted ${how}, so no ballots are kept.`);
  found.push({
    reason: 'vote or no vote',
    id: entry.id,
    sentence: `all in favour by the library's file; adopted ${how} by the table of votes, followed here`,
  });
}

/** The table's count of an adopted text against the library's roll call; rows the table itself flags as corrupt are passed over. */
function compareTally(target: Entry, row: Record<string, string>, found: Disagreement[]): void {
  if (!target.votes || /overwritten|permanent_No|rows_|duplicate/.test(row.flags!)) return;
  const theirs = `${row.yes}-${row.no}-${row.abstain}`;
  const ours = tallyOf(target.votes);
  if (ours === theirs) return;
  target.notes.push(`The table of votes gives ${theirs}.`);
  found.push({
    reason: 'tally: sources differ',
    id: target.id,
    sentence: `library ${ours}, table of votes ${theirs}; the library's roll call is kept`,
  });
}

/** The one adopted amendment of the table: it stands there among the resolutions, without a number and without its roll call. */
function adoptedAmendment(council: Council, row: Record<string, string>, meeting: string, found: Disagreement[]): Entry {
  const entry = newEntry({
    id: 'S/2023/1023',
    date: row.date_of_meeting!,
    meeting,
    symbol: 'S/2023/1023',
    kind: 'amendment',
    order: Number(row.ID),
    sources: ['dppa-table'],
  });
  entry.item = row.agenda!;
  entry.sponsors = readSponsors(council, row.submitted_by!, entry.date);
  entry.countOnly = `${row.yes}-${row.no}-${row.abstain}`;
  entry.announced = 'adopted';
  entry.confidence = 'B';
  entry.notes.push('An amendment to S/2023/999.');
  entry.notes.push(
    'The table lists it as an adopted text without a number; read as the amendment of the United States to the draft of resolution 2719, put in the same meeting.',
  );
  found.push({
    reason: 'class differs',
    id: entry.id,
    sentence: 'an adopted text without a number by the table of votes; read as an amendment to the draft of resolution 2719',
  });
  return entry;
}
