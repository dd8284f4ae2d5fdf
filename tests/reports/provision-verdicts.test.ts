/** What the index makes of provisions in the words of reports: true paraphrases, what is not quite so, and what stands nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim, Finding } from '../../src/reports/types.ts';
import { NOT_IN_THE_TEXT, NOT_QUITE, TRUE_PARAPHRASES, type VerdictCase, WRITTEN_LATER } from './provision-verdict-cases.ts';

const check = loadChecker();

/** The claim that holds the words judged, and what is found of it. */
function judged({ report, dateline, of }: VerdictCase): { claim: Claim | undefined; finding: Finding | undefined } {
  const { reports, findings } = check([{ text: report, dateline }]);
  const claim = reports[0]?.claims.find(({ kind, span }) => kind === 'provision' && report.slice(span.start, span.end).includes(of));
  return { claim, finding: findings.find((one) => one.claim === claim?.id) };
}

for (const one of [...TRUE_PARAPHRASES, ...NOT_QUITE, ...NOT_IN_THE_TEXT]) {
  test(`the verdict on: ${one.report}`, () => {
    const { finding } = judged(one);
    assert.ok(finding, 'it is not read');
    assert.ok(one.verdicts.includes(finding.verdict), `${finding.verdict}: ${finding.because[0]?.sentence}`);
  });
}

test('of those written later most are judged as an editor would', () => {
  const others = WRITTEN_LATER.filter((one) => !one.verdicts.includes(judged(one).finding?.verdict ?? 'outside'));
  assert.ok(others.length <= 4, others.map((one) => one.report).join('\n'));
  assert.ok(WRITTEN_LATER.every((one) => one.verdicts.includes('contradicted') || judged(one).finding?.verdict !== 'contradicted'));
});

const fieldsOf = (dateline: string, report: string, of: string) => judged({ report, dateline, of, verdicts: [] }).finding?.fields ?? [];

test('verb, addressee and content of a provision have a verdict each', () => {
  const fields = fieldsOf(
    '1973-10-23',
    'Resolution 338 of the Security Council demands that all parties to the fighting cease all firing within 12 hours.',
    'cease all firing',
  );
  assert.deepEqual(
    fields.map(({ field, said, record, verdict }) => [field, said, record, verdict]),
    [
      ['verb', 'demand', 'call upon', 'imprecise'],
      ['content', 'all parties to the fighting cease all firing within 12 hours', 'parties to present fighting to cease', 'right'],
      ['addressee', 'all parties', 'all parties', 'right'],
    ],
  );
});

test('where the verb and all else is right there is one sentence, and the pieces stand beside it', () => {
  const one = { dateline: '1990-08-03', of: 'withdraw', verdicts: [] } as const;
  const { finding } = judged({ ...one, report: 'Security Council resolution 660 demands that Iraq withdraw all its forces immediately.' });
  assert.equal(finding?.because.length, 1);
  assert.deepEqual(
    finding.fields?.map(({ field, verdict }) => `${field} ${verdict}`),
    ['verb right', 'content right', 'addressee right'],
  );
});

test('a name that the text lacks lowers the content, and the margin says what is right', () => {
  const { finding } = judged({
    dateline: '2024-03-26',
    report: 'Security Council resolution 2728 demands that Hamas immediately release all hostages without conditions.',
    of: 'release all hostages',
    verdicts: [],
  });
  assert.equal(finding?.verdict, 'imprecise');
  assert.deepEqual(
    finding.fields?.map(({ field, verdict }) => `${field} ${verdict}`),
    ['content imprecise', 'verb right'],
  );
  assert.equal(finding.because.at(-1)?.sentence, 'Right in it: the verb.');
});
