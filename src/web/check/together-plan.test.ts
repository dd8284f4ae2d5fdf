import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import type { CheckResult, Report } from '../../reports/types.ts';
import { Together } from './together.tsx';
import { hasTogether, togetherPlan } from './together-plan.ts';

const report = (id: string, spans: readonly (readonly [number, number])[]): Report => ({
  id,
  sentences: [],
  noise: [],
  claims: spans.map(([start, end], i) => ({
    kind: 'assessment',
    sense: 's',
    id: `c${i + 1}`,
    span: { start, end },
    sentence: 0,
    modality: 'asserted',
  })),
});

const given = [{ text: 'Ten died. Twelve died.' }, { text: '<b>Ten</b> died.' }, { text: 'Ten died.' }];
const result: CheckResult = {
  format: 1,
  reports: [
    report('a', [
      [0, 9],
      [10, 22],
    ]),
    report('b', [[0, 16]]),
    report('c', [[0, 9]]),
  ],
  facts: [
    {
      id: 'f1',
      about: 'the dead',
      relation: 'conflict',
      on: ['number'],
      claims: [
        { report: 'a', claim: 'c1' },
        { report: 'a', claim: 'c2' },
        { report: 'b', claim: 'c1' },
        { report: 'c', claim: 'c1' },
      ],
      voices: 2,
      within: [{ report: 'a', on: ['number'] }],
    },
  ],
  findings: [],
  voices: [
    { id: 'v1', reports: ['a', 'c'] },
    { id: 'v2', reports: ['b'] },
  ],
  copied: [],
  timeline: [
    {
      date: '2024-03-25',
      precision: 'day',
      fact: 'f1',
      kind: 'vote',
      about: 'vote on S/RES/2728',
      claims: [{ report: 'b', claim: 'c1' }],
      voices: 1,
      decision: 'S/RES/2728',
      dateFrom: 'record',
    },
  ],
};
const plan = togetherPlan(result, given, ['A', 'B', 'C'], (n, claim) => `claim-${n}-${claim}`);

test('what the reports say together: copies, conflict, a report that disagrees with itself, the day', () => {
  assert.deepEqual(plan.copies, ['C carries the same wire text as A: one voice.']);
  assert.equal(plan.shared[0]?.voices, '2 of 3 reports speak for themselves');
  assert.equal(plan.shared[0]?.tellings.length, 4);
  assert.equal(plan.warnings[0]?.sentence, 'A does not agree with itself on number: the dead');
  assert.deepEqual(
    plan.warnings[0]?.tellings.map((one) => one.href),
    ['#claim-1-c1', '#claim-1-c2'],
  );
  assert.equal(plan.timeline[0]?.decision, '/decisions/S/RES/2728');
});

test('drawn as a table with a column for each report; texts of reports are escaped', () => {
  const html = renderToString(Together({ plan }));
  assert.match(html, /<th scope="col"><a href="#report-3">C<\/a><\/th>/);
  assert.match(html, /&lt;b>Ten/);
  assert.doesNotMatch(html, /<b>Ten/);
});

test('one report that agrees with itself has no such part; a check kept earlier has one', () => {
  const { voices: _voices, copied: _copied, timeline: _timeline, ...old } = result;
  assert.ok(hasTogether(togetherPlan(old, given, ['A', 'B', 'C'], () => '')));
  const alone = { ...result, reports: result.reports.slice(1, 2), facts: [] };
  assert.ok(!hasTogether(togetherPlan(alone, given.slice(1, 2), ['B'], () => '')));
});
