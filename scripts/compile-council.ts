/**
 * Compiles data/council/states.tsv and data/council/terms.tsv from the country list, the members by year (both in ../shared/data),
 * and our own scripts/council-words.txt. Then compares the composition on the date of every adopted resolution with the members
 * listed as voting, and prints what differs. Run: node --import tsx scripts/compile-council.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compositionOn, findState } from '../src/council/index.ts';
import { loadCouncil } from '../src/council/load.ts';
import { readCsv as readCsvFile } from './compile-record/csv.ts';

const shared = new URL('../../shared/data/', import.meta.url);
const out = new URL('../data/council/', import.meta.url);
const open = '9999-12-31';
const dawn = '1945-10-24';

const readCsv = (file: string): Record<string, string>[] => readCsvFile(fileURLToPath(new URL(file, shared)));

const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** "Egypt <1958-02-22> United Arab Republic" → dated names. */
function datedNames(words: string): { from: string; to: string; name: string }[] {
  const parts = words.split(/<(\d{4}-\d{2}-\d{2})>/).map((part) => part.trim());
  const names: { from: string; to: string; name: string }[] = [];
  let from = dawn;
  parts.forEach((part, i) => {
    if (i % 2 === 1) from = part;
    else if (part !== '') names.push({ from, to: parts[i + 1] ? dayBefore(parts[i + 1]!) : open, name: part });
  });
  return names;
}

const today = new Map<string, Record<string, string>>();
for (const row of readCsv('country_codes.csv')) {
  const short = row['UNTERM English Short']!.replace(/\s*\(the\)/, '').replace(/\s*\*+$/, '');
  today.set(row['ISO3166-1-Alpha-3']!, { ...row, short: short || row['CLDR display name']!.replace('’', "'") });
}

const lines = ['code\talpha2\tname\tnames\taliases'];
for (const line of readFileSync(new URL('council-words.txt', import.meta.url), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [code, history, others] = line.split('|').map((part) => part.trim()) as [string, string, string];
  const row = today.get(code);
  const names = datedNames(history || row!.short!);
  const name = names.at(-1)!.name;
  const words = others.split(';').map((word) => word.trim());
  if (row && !words.includes('-capital')) words.push(row.Capital!);
  if (row) words.push(row['UNTERM English Formal']!.replace(/^the /, '').replace(/\s*\*+$/, ''), row['CLDR display name']!, row.short!);
  const seen = new Set(names.map((one) => one.name));
  const aliases = words.filter((word) => word !== '' && word !== '-capital' && !seen.has(word) && seen.add(word));
  const dated = names.map((one) => `${one.from}..${one.to} ${one.name}`);
  lines.push([code, row?.['ISO3166-1-Alpha-2'] ?? '', name, dated.join('; '), aliases.join('; ')].join('\t'));
}
const note = '# Compiled by scripts/compile-council.ts; edit scripts/council-words.txt instead.';
writeFileSync(
  new URL('states.tsv', out),
  [
    note,
    '# names: from..to name, the last open; 1945-10-24 where no earlier name is on record. Renaming dates: confidence C.',
    ...lines,
    '',
  ].join('\n'),
);

const terms: { state: string; seat: string; from: string; to: string; source: string }[] = [
  { state: 'ROC', seat: 'CN', from: dawn, to: '1971-10-24', source: 'Charter Art. 23(1); A/RES/2758 (XXVI) of 25 October 1971' },
  { state: 'CHN', seat: 'CN', from: '1971-10-25', to: open, source: 'A/RES/2758 (XXVI); first sat on 23 November 1971 (C)' },
  { state: 'FRA', seat: 'FR', from: dawn, to: open, source: 'Charter Art. 23(1)' },
  { state: 'GBR', seat: 'GB', from: dawn, to: open, source: 'Charter Art. 23(1)' },
  { state: 'SUN', seat: 'RU', from: dawn, to: '1991-12-23', source: 'Charter Art. 23(1)' },
  {
    state: 'RUS',
    seat: 'RU',
    from: '1991-12-24',
    to: open,
    source: 'letter of the President of the Russian Federation to the Secretary-General (C)',
  },
  { state: 'USA', seat: 'US', from: dawn, to: open, source: 'Charter Art. 23(1)' },
];
/** Members of a year who did not sit from 1 January to 31 December. */
const partYears: Record<string, [from: string, to: string, source: string]> = {
  '1980 MEX': ['1980-01-07', '1980-12-31', 'elected on 7 January 1980, the seat being vacant from the 1st (C)'],
  '1990 YMD': ['1990-01-01', '1990-05-21', 'Democratic Yemen until the union of 22 May 1990'],
  '1990 YEM': ['1990-05-22', '1990-12-31', 'Yemen from the union of 22 May 1990'],
};
const stateCodes = new Map<string, string>();
for (const line of lines.slice(1)) {
  const [code, , , names, aliases] = line.split('\t') as [string, string, string, string, string];
  for (const name of names.split('; ').map((one) => one.slice(23))) stateCodes.set(name.toUpperCase(), code);
  for (const alias of aliases.split('; ')) if (!stateCodes.has(alias.toUpperCase())) stateCodes.set(alias.toUpperCase(), code);
}
stateCodes.set('BELARUS', 'BYS').set('UNITED ARAB REPUBLIC', 'EGY');

const years = new Map<string, { year: number; source: string }[]>();
const elected = readCsv('members_by_year.csv').filter((row) => row.permanent === '0');
const next = ['BAHRAIN', 'COLOMBIA', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'LATVIA', 'LIBERIA'];
const after = ['AUSTRIA', 'KYRGYZSTAN', 'PORTUGAL', 'TRINIDAD AND TOBAGO', 'ZIMBABWE'];
for (const member of next) elected.push({ year: '2027', member, source: 'press, election of June 2025' });
for (const year of ['2027', '2028'])
  for (const member of after) elected.push({ year, member, source: 'press, election of 3 June 2026 (B)' });
for (const row of elected) {
  const code = stateCodes.get(row.member!);
  if (!code) throw new Error(`no State for the member name "${row.member}"`);
  const list = years.get(code) ?? [];
  if (!list.some((one) => one.year === Number(row.year))) list.push({ year: Number(row.year), source: row.source! });
  years.set(code, list);
}
for (const [state, list] of years) {
  list.sort((a, b) => a.year - b.year);
  for (const { year, source } of list) {
    const part = partYears[`${year} ${state}`];
    const from = part?.[0] ?? (year === 1946 ? '1946-01-17' : `${year}-01-01`);
    const to = part?.[1] ?? `${year}-12-31`;
    const last = terms.at(-1)!;
    const follows = last.state === state && last.to < from && dayBefore(from) === last.to && Number(last.from.slice(0, 4)) === year - 1;
    if (follows) last.to = to;
    else {
      const words = source.startsWith('press') ? source : 'UN library roll calls of adopted resolutions';
      terms.push({ state, seat: '', from, to, source: part ? `${words}; ${part[2]}` : words });
    }
  }
}
terms.sort(
  (a, b) => (a.seat === '' ? 1 : 0) - (b.seat === '' ? 1 : 0) || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.state < b.state ? -1 : 1),
);
writeFileSync(
  new URL('terms.tsv', out),
  [
    note.split(';')[0]!,
    '# Both dates inclusive; seat only for permanent members.',
    'state\tseat\tfrom\tto\tsource',
    ...terms.map((term) => [term.state, term.seat, term.from, term.to, term.source].join('\t')),
    '',
  ].join('\n'),
);

const council = loadCouncil();
const voters = new Map<string, { date: string; members: string[] }>();
for (const row of readCsv('adopted_ballots.csv')) {
  const key = row.resolution!;
  if (!voters.has(key)) voters.set(key, { date: row.date!, members: [] });
  const found = findState(council, row.member!, row.date!);
  voters.get(key)!.members.push(found.ok ? found.value : `?${row.member}`);
}
let differing = 0;
for (const [resolution, { date, members }] of voters) {
  const composition = compositionOn(council, date);
  if (!composition.ok) {
    console.log(`${resolution} ${date}: ${composition.sentence}`);
    continue;
  }
  const sitting = composition.value.members.map((member) => member.code);
  const extra = members.filter((code) => !sitting.includes(code));
  const missing = sitting.filter((code) => !members.includes(code));
  if (extra.length + missing.length + (members.length - new Set(members).size) === 0) continue;
  differing++;
  console.log(
    `${resolution} ${date}: voting but not sitting ${extra.join(' ') || 'none'}; sitting but not listed ${missing.join(' ') || 'none'}`,
  );
}
console.log(
  `${lines.length - 1} States, ${terms.length} terms; ${voters.size} roll calls compared, ${differing} differ from the composition on their date`,
);
