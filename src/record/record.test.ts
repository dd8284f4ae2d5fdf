import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballotsOf, describe, outcomeOf, related, rulingOf, select, tallyOf, vetoersOf } from './index.ts';
import { loadRecord } from './load.ts';

const record = loadRecord();
const get = (id: string) => record.byId.get(id)!;

test('the ten resolutions with a permanent member against are procedural', () => {
  for (const number of [34, 87, 88, 110, 119, 120, 132, 157, 462, 2623]) {
    const one = get(`S/RES/${number}`);
    assert.equal(one.kind, 'procedural');
    assert.equal(outcomeOf(record, one), 'carried');
  }
});

test('a veto is told from a shortfall', () => {
  assert.equal(outcomeOf(record, get('S/2014/916')), 'short');
  assert.deepEqual(vetoersOf(record, get('S/2014/916')), []);
  assert.deepEqual(vetoersOf(record, get('S/2024/239')), ['CHN', 'RUS']);
  assert.deepEqual(vetoersOf(record, get('S/PV.9520/amendment-1')), ['USA']);
});

test('a decision of which only the count is known is ruled on it, and says so', () => {
  const one = get('S/1653');
  assert.deepEqual(ballotsOf(record, one), { SUN: 'N' });
  assert.deepEqual(tallyOf(one), { Y: 9, N: 1, A: 1, P: 0, X: 0 });
  const ruling = rulingOf(record, one)!;
  assert.equal(ruling.outcome, 'vetoed');
  assert.match(ruling.reasons[0]!.sentence, /^vetoed: nine in favour, seven required, but the negative vote of the USSR is a veto$/);
  const view = describe(record, one);
  assert.equal(view.known, 'some');
  assert.equal(view.members.find((member) => member.code === 'FRA')!.ballot, null);
});

test('resolution 2728 as vote --json gives it', () => {
  const view = describe(record, get('S/RES/2728'));
  assert.equal(view.format, 1);
  assert.equal(view.date, '2024-03-25');
  assert.equal(view.meeting, 'S/PV.9586');
  assert.equal(view.symbol, 'S/2024/254');
  assert.deepEqual(view.tally, { Y: 14, N: 0, A: 1, P: 0, X: 0 });
  assert.equal(view.required, 9);
  assert.equal(view.outcome, 'adopted');
  assert.equal(view.ballots.USA, 'A');
  assert.deepEqual(view.sponsors, ['ten elected members']);
  assert.equal(view.members.length, 15);
  assert.ok(view.related.before.some((one) => one.id === 'S/2024/239'));
  assert.ok(view.related.after.some((one) => one.id === 'S/RES/2735'));
  assert.match(view.question, /Gaza/);
  assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
});

test('every decision can be described', () => {
  for (const one of record.decisions) assert.equal(describe(record, one).id, one.id);
});

test('admissions are related to the same applicant only', () => {
  const ids = [...related(record, get('S/1337')).before, ...related(record, get('S/1337')).after].map((one) => one.id);
  assert.deepEqual(ids, ['S/PV.351/admission-1', 'S/PV.384/admission-1']);
});

test('vetoes by holder of a seat since 1946, by the lists at hand', () => {
  const vetoes = (code: string): number => select(record, { vetoBy: code }).length;
  assert.equal(vetoes('FRA'), 17);
  assert.equal(vetoes('ROC'), 1);
});
