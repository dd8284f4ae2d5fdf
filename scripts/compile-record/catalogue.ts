import { join } from 'node:path';
import type { Council, StateCode } from '../../src/council/index.ts';
import { readCsv } from './csv.ts';
import { codeOf, type Decisions } from './entry.ts';

const joined = [
  'Bosnia and Herzegovina',
  'Trinidad and Tobago',
  'Antigua and Barbuda',
  'Saint Vincent and the Grenadines',
  'Saint Kitts and Nevis',
  'Sao Tome and Principe',
  'United Kingdom of Great Britain and Northern Ireland',
];

/** The sponsors a list of names gives: codes, or a word such as "ten elected members"; what cannot be read is left out. */
export function readSponsors(council: Council, names: string, date: string): StateCode[] {
  if (/^\s*E10\s*$/.test(names)) return ['ten elected members'];
  if (/^\s*President\s*$/.test(names)) return ['President of the Council'];
  let text = names.replace(/[.\]]+\s*$/, '').replace(/\s+/g, ' ');
  for (const name of joined) text = text.replaceAll(name, name.replace(/ and /g, ' & '));
  const codes: StateCode[] = [];
  for (const part of text.split(/,|;| and | et | at /)) {
    const name = part
      .replaceAll(' & ', ' and ')
      .replace(/^\s*and /, '')
      .trim();
    const code = name === '' ? null : codeOf(council, name, date);
    if (code && !codes.includes(code)) codes.push(code);
  }
  return codes;
}

/** A draft as the library's catalogue describes it. */
export interface Catalogued {
  readonly symbol: string;
  readonly title: string;
  readonly sponsors: string;
  readonly number: number | null;
}

/** The library's catalogue of drafts: by symbol, and which drafts became which resolution. */
export function readCatalogue(folder: string): ReadonlyMap<string, Catalogued> {
  const bySymbol = new Map<string, Catalogued>();
  for (const row of readCsv(join(folder, 'drafts_un_library_1946_2022.csv'))) {
    const number = /S\/RES\/(\d+)/.exec(row['993__a']!)?.[1];
    for (const symbol of row['191__a']!.split(/[;|]/).map((one) => one.trim())) {
      if (!/^S\/(\d{4}\/)?\d+(\/(Rev|Add|Corr)\.\d+)*$/.test(symbol) || bySymbol.has(symbol)) continue;
      bySymbol.set(symbol, {
        symbol,
        title: `${row['239__a']} ${row['245__a']}`,
        sponsors: row['245__c']!.startsWith('by ') ? '' : row['245__c']!,
        number: number ? Number(number) : null,
      });
    }
  }
  return bySymbol;
}

/** Gives the resolutions their draft symbol and sponsors. Of several drafts the one called a draft resolution, latest revision, wins. */
export function applyCatalogue(catalogue: ReadonlyMap<string, Catalogued>, council: Council, decisions: Decisions): void {
  const best = new Map<number, Catalogued>();
  const weight = (one: Catalogued): number =>
    (/draft resolution/i.test(one.title) ? 8 : 0) +
    (one.sponsors ? 2 : 0) +
    (/\/Rev\./.test(one.symbol) ? 1 : 0) -
    (/amend/i.test(one.title) ? 20 : 0);
  for (const one of catalogue.values()) {
    if (one.number === null) continue;
    const known = best.get(one.number);
    if (
      !known ||
      weight(one) > weight(known) ||
      (weight(one) === weight(known) && one.symbol > known.symbol && one.symbol.startsWith(known.symbol))
    ) {
      best.set(one.number, one);
    }
  }
  for (const [number, one] of best) {
    const entry = decisions.get(`S/RES/${number}`);
    if (!entry) continue;
    entry.symbol = one.symbol;
    entry.sponsors = readSponsors(council, one.sponsors, entry.date);
    entry.sources.push('undl-drafts');
  }
}
