import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/sources.ts';
import { chamber } from './chamber.ts';
import { compare } from './compare.ts';
import { drafts } from './drafts.ts';
import { importing } from './import.ts';
import type { Outcome } from './measure.ts';
import { page } from './page.ts';
import { query } from './query.ts';
import { reading } from './reading.ts';
import { record } from './record.ts';
import { scale } from './scale.ts';
import { start } from './start.ts';
import { texts } from './texts.ts';

const benches: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  reading,
  scale,
  record,
  query,
  import: importing,
  start,
  page,
  texts,
  compare,
  drafts,
  chamber,
};

const words = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([name]) => words.length === 0 || words.includes(name));
if (chosen.length === 0) {
  console.error(`No such bench; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const [name, run] of chosen) {
  console.error(`measuring ${name} …`);
  outcomes.push(...(await run()));
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const rows = outcomes.map((outcome) => {
  if ('bytes' in outcome) {
    const passed = outcome.bytes <= outcome.limit;
    return [passed ? '✓' : '✗', outcome.name, `${(outcome.bytes / 1000).toFixed(1)} kB`, `≤ ${outcome.limit / 1000} kB`, outcome.what];
  }
  if ('most' in outcome) {
    const { measured, most, name, what } = outcome;
    const spread = `${what} (${ms(measured.quarters[0])} to ${ms(measured.quarters[1])}); n = ${measured.n}`;
    return [measured.median <= most ? '✓' : '✗', name, ms(measured.median), `≤ ${ms(most)}`, spread];
  }
  const { measured, alternative } = outcome;
  return [
    outcome.ratio <= outcome.target ? '✓' : '✗',
    outcome.name,
    `${outcome.ratio.toFixed(2)} ×`,
    `≤ ${outcome.target} ×`,
    `${outcome.what}: ${ms(measured.median)} (${ms(measured.quarters[0])} to ${ms(measured.quarters[1])}); ${outcome.against}: ${ms(alternative.median)} (${ms(alternative.quarters[0])} to ${ms(alternative.quarters[1])}); n = ${measured.n}${outcome.note ? `; ${outcome.note}` : ''}`,
  ];
});
const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
for (const row of rows) console.log(row.map((cell, i) => (i < 4 ? cell.padEnd(widths[i]!) : cell)).join('  '));
console.log('Median (middle half of the runs). Each ratio is from one run, both sides in turn.');

const passed = rows.every((row) => row[0] === '✓');
if (words.length === 0) {
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform} ${process.arch}`,
  };
  writeFileSync(
    join(root, 'bench/results.json'),
    `${JSON.stringify({ format: 1, command: 'npm run bench', machine, outcomes }, null, 2)}\n`,
  );
}
process.exit(passed ? 0 : 1);
