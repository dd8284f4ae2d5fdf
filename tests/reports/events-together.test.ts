/** Events of several reports side by side: who may be one, which day, told or denied; and their place in the timeline. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { CheckResult } from '../../src/reports/types.ts';

const check = loadChecker();
const LEAD = 'The Security Council met in New York on Monday to discuss Syria.';
const together = (...bodies: string[]): CheckResult =>
  check(bodies.map((body) => ({ text: `${LEAD}\n\n${body}`, dateline: '2018-03-13' })));
const events = (result: CheckResult) => {
  const kinds = new Map(result.reports.flatMap(({ id, claims }) => claims.map((claim) => [`${id} ${claim.id}`, claim.kind] as const)));
  return result.facts.filter(
    ({ about, claims }) => about.includes('market') && claims.every(({ report, claim }) => kinds.get(`${report} ${claim}`) === 'event'),
  );
};

test('a State and its warplanes may be one, and what one tells and another denies they differ on', () => {
  const [fact, ...more] = events(
    together(
      'Russian warplanes bombed the market of Douma on Sunday.',
      'Russia did not bomb the market of Douma on Sunday, the ministry said.',
    ),
  );
  assert.deepEqual(more, []);
  assert.equal(fact?.claims.length, 2);
  assert.ok(fact?.on.includes('assertion'));
});

test('the raid of one day is not that of another, and each stands at its day', () => {
  const result = together('Israel bombed the market of Douma on 10 March.', 'Israel bombed the market of Douma on 11 March.');
  assert.equal(events(result).length, 2);
  assert.deepEqual(
    result.timeline?.filter(({ kind, about }) => kind === 'event' && about.includes('market')).map(({ date, about }) => [date, about]),
    [
      ['2018-03-10', 'Israel: bomb the market of Douma on 10 …'],
      ['2018-03-11', 'Israel: bomb the market of Douma on 11 …'],
    ],
  );
});

test('a stand names the decision that it is on', () => {
  const result = check([
    {
      text: 'The Security Council on Monday adopted resolution 2728, which demands a ceasefire in Gaza. Fourteen members voted in favour. Hamas rejected the resolution.',
      dateline: '2024-03-26',
    },
  ]);
  const stand = result.reports[0]?.claims.find(({ kind }) => kind === 'position');
  assert.equal(stand?.kind === 'position' && stand.on.decision, 'S/RES/2728');
});
