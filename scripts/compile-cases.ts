/**
 * Compiles fixtures/cases/council-votes.tsv from the three tables of tallied cases in ../shared/DOMAIN.md, section 5.
 * Facts only, in our own schema. Run: node --import tsx scripts/compile-cases.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

const kinds: Record<string, string> = {
  PRO: 'procedural',
  SUB: 'substantive',
  AMD: 'amendment',
  PART: 'part',
  ADM: 'admission',
  PRE: 'preliminary',
  SG: 'secretary_general',
  ELE: 'election',
};
const expectations: Record<string, string> = {
  ADOPTED: 'adopted',
  VETO: 'vetoed',
  SHORT: 'short',
  CARRIED: 'carried',
  NOT_CARRIED: 'not_carried',
  SUBSTANTIVE: 'substantive',
  PROCEDURAL: 'procedural',
};
const known = (table: Record<string, string>, word: string, id: string): string => {
  const value = table[word];
  if (value === undefined) throw new Error(`${id}: "${word}" is not known`);
  return value;
};

const rows: string[] = [];
for (const line of readFileSync(new URL('../../shared/DOMAIN.md', import.meta.url), 'utf8').split('\n')) {
  const cells = line.split('|').map((cell) => cell.trim());
  const [, id, date, reference, , kind, tally, apart, permanent, expected] = cells as [string, ...string[]];
  if (!/^[TUG]\d{2}$/.test(id ?? '') || !/^\d+-\d+-\d+$/.test(tally ?? '')) continue;
  const others = permanent === '–' ? '' : permanent!;
  rows.push([id, date, reference, known(kinds, kind!, id!), tally, apart, others, known(expectations, expected!, id!)].join('\t'));
}
const head = [
  '# Compiled by scripts/compile-cases.ts. One question put to the Council a line.',
  '# tally: in favour-against-abstaining; apart: not participating and absent together.',
  '# permanent: seats not in favour, with n against, a abstaining, p not participating, x absent; ? where not established.',
  '# expected: the outcome, or for a preliminary question what the matter then is.',
  'id\tdate\treference\tkind\ttally\tapart\tpermanent\texpected',
];
writeFileSync(new URL('../fixtures/cases/council-votes.tsv', import.meta.url), `${[...head, ...rows].join('\n')}\n`);
console.log(`${rows.length} cases`);
