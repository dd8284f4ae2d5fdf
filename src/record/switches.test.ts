import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery, type Switch, select, switchesOf } from './index.ts';
import { loadRecord } from './load.ts';

const record = loadRecord();
const number = (typed: string): number => {
  const query = parseQuery(record, typed);
  assert.ok(query.ok, typed);
  return select(record, query.value).length;
};
const switches = (typed: string): ReadonlyMap<string, Switch> => {
  const query = parseQuery(record, typed);
  assert.ok(query.ok, typed);
  return new Map(switchesOf(record, query.value).map((one) => [one.id, one]));
};
const value = (one: Switch | undefined, state: string): number | undefined => one?.choices.find((each) => each.state === state)?.value;

const asked = [
  'veto:Russia',
  'veto:USA item:palestine 2023..2024',
  'kind:substantive outcome:vetoed',
  'veto:USA -kind:amendment',
  'ballot:CHN=N 1950..1980',
  'veto:seat-CN',
  'kind:substantive,part 2017 kind:substantive,amendment',
  'gaza -outcome:adopted_without_vote,vetoed',
];

test("every choice's number is what its own query counts, and the query's own way gives its own number", () => {
  for (const typed of asked) {
    for (const one of switches(typed).values()) {
      for (const choice of one.choices) {
        assert.equal(number(choice.typed), choice.value, choice.typed);
        if (choice.state === one.state) assert.equal(choice.value, number(typed), `${typed}: ${one.id}`);
      }
    }
  }
});

test('vetoes of Russia by holder and by seat', () => {
  const holder = switches('veto:Russia').get('holder');
  assert.equal(holder?.state, 'holder');
  assert.equal(value(holder, 'holder'), number('veto:RUS'));
  assert.equal(value(holder, 'seat'), number('veto:RUS') + number('veto:SUN'));
  assert.equal(switches('veto:seat-RU').get('holder')?.state, 'seat');
  assert.equal(switches('veto:USA').has('holder'), false);
});

test('amendments, admissions and decisions without a vote are turned in and out', () => {
  const gaza = switches('veto:USA item:palestine kind:substantive since:2023-10-07 until:2025-06-04');
  assert.equal(gaza.get('amendments')?.state, 'out');
  assert.deepEqual([value(gaza.get('amendments'), 'out'), value(gaza.get('amendments'), 'in')], [5, 6]);
  assert.deepEqual([value(gaza.get('admissions'), 'out'), value(gaza.get('admissions'), 'in')], [5, 6]);
  assert.equal(switches('veto:USA -kind:amendment').get('amendments')?.state, 'some');
  const all = switches('2023');
  assert.equal(value(all.get('without_vote'), 'out'), number('2023 -outcome:adopted_without_vote'));
});

test('a switch that would leave nothing is not offered', () => {
  assert.equal(switches('kind:amendment').has('amendments'), false);
  assert.equal(switches('outcome:adopted_without_vote').has('without_vote'), false);
});
