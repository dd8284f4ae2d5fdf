import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, outcomeOf } from './index.ts';
import { loadRecord } from './load.ts';

const record = loadRecord();
const covered = coverage(record);

test('the years hold every decision once, by kind', () => {
  assert.equal(
    covered.years.reduce((sum, year) => sum + year.held, 0),
    record.decisions.length,
  );
  for (const { held, kinds } of covered.years)
    assert.equal(
      Object.values(kinds).reduce((a, b) => a + b),
      held,
    );
});

test('resolution numbers have no gaps but those listed as missing', () => {
  const held = new Set(record.decisions.map((one) => Number(/^S\/RES\/(\d+)/.exec(one.resolution ?? '')?.[1] ?? 0)));
  const missing = new Set(covered.missing.map(({ id }) => Number(id?.slice(6))));
  for (let number = 1; number <= Math.max(...held); number++) assert.notEqual(held.has(number), missing.has(number), String(number));
  assert.ok(missing.has(2800) && missing.has(2813) && !missing.has(2803));
});

test('the record has every veto of the list, and every failed vote of the table', () => {
  assert.equal(
    record.known.filter(({ what }) => what === 'vetoes').reduce((sum, { count }) => sum + count, 0),
    231,
  );
  for (const { year, vetoes, failedVotes } of covered.years) {
    assert.ok(vetoes.known === null || vetoes.held >= vetoes.known, year);
    assert.ok(failedVotes.known === null || failedVotes.held >= failedVotes.known, year);
  }
  assert.ok(covered.missing.every(({ what }) => what === 'resolutions'));
});

test('a resolution or a veto taken out is missing', () => {
  const without = record.decisions.filter(
    (one) => one.id !== 'S/RES/2000' && !(one.date.startsWith('2017') && outcomeOf(record, one) === 'vetoed'),
  );
  const { missing, years } = coverage({ ...record, decisions: without });
  assert.deepEqual(missing.find(({ id }) => id === 'S/RES/2000')?.years, ['2011', '2011']);
  assert.match(missing.find(({ what }) => what === 'vetoes')!.sentence, /6 vetoes of 2017.*the record has 0/);
  const year = years.find((one) => one.year === '2011')!;
  assert.equal(year.resolutions.known! - year.resolutions.held, 1);
});

test('a record without decisions is covered too', () => {
  const { decisions, missing, years } = coverage({ ...record, decisions: [], known: [] });
  assert.deepEqual([decisions, missing, years], [0, [], []]);
});
