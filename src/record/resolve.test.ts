import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadRecord } from './load.ts';
import { resolve } from './resolve.ts';

const record = loadRecord();
const ids = (reference: string): readonly string[] => {
  const found = resolve(record, reference);
  return found.ok ? found.value.map((one) => one.id) : [`refused: ${found.code}`];
};

for (const reference of [
  'S/RES/2728',
  '2728',
  'S/RES/2728 (2024)',
  'S/RES/2728(2024)',
  's/res/2728',
  'res 2728',
  'Res. 2728',
  'resolution 2728',
  'Resolution 2728 (2024)',
  'resolution 2728 of 2024',
  'UNSCR 2728',
  'UN Security Council resolution 2728',
  'S-RES-2728',
  'S/2024/254',
  's/2024/254',
  'S-2024-254',
  '2024/254',
  '  2728  ',
]) {
  test(`"${reference}" is resolution 2728`, () => assert.deepEqual(ids(reference), ['S/RES/2728']));
}

test('a draft that was not adopted is found by its symbol', () => {
  assert.deepEqual(ids('S/2024/239'), ['S/2024/239']);
  assert.deepEqual(ids('S-2024-239'), ['S/2024/239']);
  assert.deepEqual(ids('S/15156'), ['S/15156/Rev.2']);
  assert.deepEqual(ids('s/15156/rev.2'), ['S/15156/Rev.2']);
});

test('a meeting gives all its decisions in the order they were put', () => {
  for (const reference of ['S/PV.9586', 's/pv.9586', 'PV.9586', 'S-PV.9586', 'S-PV-9586', '9586th meeting', 'meeting 9586']) {
    assert.deepEqual(ids(reference), ['S/PV.9586/amendment-1', 'S/RES/2728'], reference);
  }
  assert.deepEqual(ids('S/PV.9442'), ['S/2023/775', 'S/2023/776', 'S/2023/773']);
  assert.deepEqual(ids('S/PV.8228'), ['S/2018/321', 'S/2018/175', 'S/2018/322']);
  assert.deepEqual(ids('S/PV.10000'), ['S/2025/583']);
});

test('part votes and oral amendments have addresses of their own', () => {
  assert.deepEqual(ids('S/PV.9586/amendment-1'), ['S/PV.9586/amendment-1']);
  assert.deepEqual(ids('S-PV.9586-amendment-1'), ['S/PV.9586/amendment-1']);
  assert.deepEqual(ids('S/RES/42/part-1'), ['S/RES/42/part-1']);
  assert.deepEqual(ids('S/552/preliminary-1'), ['S/552/preliminary-1']);
});

test('every id and slug leads back to its decision', () => {
  for (const one of record.decisions) {
    assert.deepEqual(ids(one.id), [one.id]);
    assert.ok(ids(one.id.replaceAll('/', '-')).includes(one.id), one.id);
  }
});

test('what is unknown is refused with the nearest ones', () => {
  const number = resolve(record, 'S/RES/2805');
  assert.ok(!number.ok && number.code === 'unknown_decision');
  assert.deepEqual(number.nearest, ['S/RES/2798', 'S/RES/2799', 'S/RES/2803']);
  const symbol = resolve(record, 'S/2024/238');
  assert.ok(!symbol.ok && symbol.nearest?.includes('S/2024/239'));
  const meeting = resolve(record, 'S/PV.9587');
  assert.ok(!meeting.ok && meeting.nearest?.includes('S/PV.9586'));
  const year = resolve(record, 'S/RES/2728 (2023)');
  assert.ok(!year.ok && year.code === 'wrong_year' && /2024/.test(year.sentence));
  assert.equal(ids('')[0], 'refused: unknown_decision');
});

test('any words at all are answered or refused, never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 })),
      (words) => typeof resolve(record, words).ok === 'boolean',
    ),
  );
});
