import assert from 'node:assert/strict';
import test from 'node:test';
import { penholder } from './run.ts';

const json = (args: readonly string[]) => {
  const { code, out, err } = penholder([...args, '--json']);
  assert.equal(code, 0, err);
  return JSON.parse(out);
};

test('the same decision under every name', () => {
  const shown = penholder(['vote', 'S/RES/2728']).out;
  assert.match(shown, /Adopted/);
  assert.match(shown, /In favour +14 /);
  assert.match(shown, /Abstaining +1 +United States/);
  assert.match(shown, /Charter Art\. 27\(3\)/);
  for (const name of [['2728'], ['s/res/2728'], ['S/RES/2728 (2024)'], ['S/RES/2728', '(2024)']]) {
    assert.equal(penholder(['vote', ...name]).out, shown, name.join(' '));
  }
});

test('the JSON of a decision holds what format 1 promises', () => {
  const decision = json(['vote', 'S/2024/239']);
  assert.equal(decision.format, 1);
  assert.equal(decision.date, '2024-03-22');
  assert.equal(decision.symbol, 'S/2024/239');
  assert.equal(decision.resolution, null);
  assert.equal(decision.outcome, 'vetoed');
  assert.deepEqual(decision.vetoedBy.toSorted(), ['CHN', 'RUS']);
  assert.deepEqual(decision.tally, { Y: 11, N: 3, A: 1, P: 0, X: 0 });
  assert.equal(decision.required, 9);
  assert.equal(decision.ballots.DZA, 'N');
  assert.equal(Object.keys(decision.ballots).length, 15);
  for (const key of ['question', 'kind', 'meeting', 'reasons', 'sources']) assert.ok(decision[key] !== undefined, key);
  assert.ok(decision.reasons.every((reason: { rule: string; sentence: string }) => reason.rule && reason.sentence));
});

test('a meeting gives all its decisions in order', () => {
  const { format, decisions } = json(['vote', 'S/PV.9586']);
  assert.equal(format, 1);
  assert.deepEqual(
    decisions.map((each: { id: string }) => each.id),
    ['S/PV.9586/amendment-1', 'S/RES/2728'],
  );
  const { out } = penholder(['vote', 'S/PV.9586']);
  assert.ok(out.indexOf('amendment-1') < out.indexOf('S/RES/2728 (2024)  '));
});

test('an unknown symbol is refused with the nearest ones', () => {
  for (const name of ['S/RES/9999', 'S/2024/99999', 'nonsense', '']) {
    const { code, out, err } = penholder(['vote', name]);
    assert.equal(code, 2, name);
    assert.equal(out, '');
    assert.match(err, /^penholder: .+\.\n$/);
  }
  assert.match(penholder(['vote', '9999']).err, /Nearest: S\/RES\/\d+/);
});

test('a count shows its number, its query in words, and what it counted', () => {
  const typed = 'veto:USA item:Palestinian since:2023-10-07 until:2024-03-24';
  const counted = json(['count', typed]);
  assert.equal(counted.format, 1);
  assert.equal(counted.value, counted.decisions.length);
  assert.ok(counted.decisions.includes('S/2024/173'));
  assert.equal(json(['count', counted.typed]).value, counted.value);
  const { out } = penholder(['count', ...typed.split(' ')]);
  assert.ok(out.startsWith(`${counted.value} `));
  assert.match(out, /S\/2024\/173/);
  const refused = penholder(['count', 'vto:USA']);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /veto/);
});
