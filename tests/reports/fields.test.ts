import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Finding, Verdict } from '../../src/reports/types.ts';

const check = loadChecker();
const LEAD = 'The UN Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza.';

/** What is found of the claim that a sentence makes, after the first of a report of 26 March 2024. */
function findingOf(sentence: string): Finding {
  const { reports, findings } = check([{ text: `${LEAD}\n\n${sentence}`, dateline: '2024-03-26' }]);
  const claim = reports[0]?.claims.find((one) => one.span.start > LEAD.length && (one.kind === 'vote' || one.kind === 'council'));
  return findings.find((one) => one.claim === claim?.id) as Finding;
}

const verdicts = ({ fields }: Finding): Record<string, Verdict> =>
  Object.fromEntries((fields ?? []).map(({ field, member, verdict }) => [member ? `${field} ${member}` : field, verdict]));

test('each thing that a sentence says of a vote has its verdict, and the claim has the worst of them', () => {
  const finding = findingOf('It was adopted unanimously, with 14 votes for and Russia against.');
  assert.equal(finding.verdict, 'contradicted');
  assert.deepEqual(verdicts(finding), {
    outcome: 'right',
    inFavour: 'right',
    'ballots RUS': 'contradicted',
    unanimous: 'contradicted',
  });
});

test('the margin names what is wrong first and what is right last', () => {
  const { because } = findingOf('It was adopted by 14 votes to one, with the United States abstaining.');
  assert.match(because[0]?.sentence ?? '', /Nobody voted against/);
  assert.equal(because.at(-1)?.sentence, 'Right in it: adopted; the United States abstained; fourteen in favour.');
});

test('where all of it is right there is one sentence, and the pieces stand beside it', () => {
  const finding = findingOf('It was adopted by 14 votes to none, with the United States abstaining.');
  assert.equal(finding.because.length, 1);
  assert.deepEqual(new Set(Object.values(verdicts(finding))), new Set(['right']));
  assert.equal(finding.fields?.length, 4);
});

test('a field says what the record has in its place', () => {
  const finding = findingOf('It got 13 votes in favour and the United States abstained.');
  assert.deepEqual(
    finding.fields?.find((one) => one.field === 'inFavour'),
    { field: 'inFavour', said: 13, record: 14, verdict: 'contradicted' },
  );
});

test('of several sponsors each has its verdict', () => {
  const finding = findingOf('Resolution 2728 was drafted by Mozambique and the United States.');
  assert.deepEqual(verdicts(finding), { 'sponsors MOZ': 'right', 'sponsors USA': 'imprecise' });
});
