import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from './reading.ts';

const figures = (body: string) =>
  claimsOf('figure', body).map(({ words, claim }) => ({
    words,
    value: claim.value ?? [claim.low, claim.high],
    bound: claim.bound,
    unit: claim.unit,
    what: claim.what,
    where: claim.where,
    by: claim.according?.name ?? claim.according?.role,
  }));

test('people harmed, with bound, place and source', () => {
  assert.deepEqual(figures('More than 4,500 people – mostly farmers – have been killed in Malawi, according to the health ministry.'), [
    {
      words: 'More than 4,500 people – mostly farmers – have been killed in Malawi',
      value: 4500,
      bound: 'more_than',
      unit: 'people',
      what: 'killed',
      where: 'Malawi',
      by: 'health ministry',
    },
  ]);
  const [one] = figures('The raids killed at least 12 soldiers and wounded 40, the army said.');
  assert.deepEqual([one?.value, one?.bound, one?.unit, one?.what], [12, 'at_least', 'soldiers', 'killed']);
});

test('vague numbers have a low and a high, ranges too', () => {
  const [one] = figures('Hundreds of thousands of people are at risk of cholera.');
  assert.deepEqual([one?.value, one?.what], [[200000, 999999], 'at risk of cholera']);
  const [two] = figures('Between 100 and 200 civilians were killed.');
  assert.deepEqual(two?.value, [100, 200]);
});

test('millions, percentages, demonyms, durations', () => {
  assert.deepEqual(
    figures('Some 1.4 million Syrians seeking shelter remain in the north.').map((one) => [one.value, one.bound, one.unit]),
    [[1_400_000, 'about', 'people']],
  );
  assert.deepEqual(
    figures('About 80 percent of the population depend on aid.').map((one) => [one.value, one.unit]),
    [[80, 'percent']],
  );
  assert.deepEqual(
    figures('After two and a half years of war the roads are gone.').map((one) => [one.words, one.value, one.unit]),
    [['After two and a half years of war', 2.5, 'years']],
  );
});

test('votes, texts, ages and document numbers are no figures', () => {
  assert.deepEqual(figures('Resolution 2728 got 14 votes. Two drafts failed. It was the third of nine texts.'), []);
  assert.deepEqual(figures('The meeting began at 10 a.m. and 12 members spoke.'), []);
});

test('what will or may be is expected, what stands behind "if" a condition', () => {
  const modalities = (body: string) => claimsOf('figure', body).map(({ claim }) => [claim.value, claim.modality]);
  assert.deepEqual(modalities('The force would cost 600 million dollars a year.'), [[600_000_000, 'expected']]);
  assert.deepEqual(modalities('The toll could reach 5,000, doctors said.'), [[5_000, 'expected']]);
  assert.deepEqual(modalities('If 300 more men come, the camp will be full.'), [[300, 'conditional']]);
  assert.deepEqual(modalities('Some 40 men died, and more would follow.'), [[40, 'asserted']]);
});
