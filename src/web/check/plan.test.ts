import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckResult, Finding, Given, Report } from '../../reports/types.ts';
import { checkPlan, type Lookup, reportTitle } from './plan.ts';

const lookup: Lookup = { card: () => null, nameOf: (code) => (code === 'USA' ? 'United States' : code) };
const texts: readonly Given[] = [
  { text: 'The US vetoed it. It was binding. Rain fell.', name: 'one.txt' },
  { text: 'The veto was American.' },
];

const report = (id: string, claims: readonly [string, number, number][], more: Partial<Report> = {}): Report => ({
  id,
  sentences: [],
  noise: [],
  claims: claims.map(([claim, start, end]) => ({
    kind: 'assessment',
    sense: 's',
    id: claim,
    span: { start, end },
    sentence: 0,
    modality: 'asserted',
  })),
  ...more,
});
const finding = (claim: string, verdict: Finding['verdict'], id = 'r1'): Finding => ({
  report: id,
  claim,
  verdict,
  because: [{ sentence: `${verdict}.`, evidence: [] }],
});

const result: CheckResult = {
  format: 1,
  reports: [
    report('r1', [
      ['c/1', 0, 17],
      ['c2', 18, 33],
      ['c3', 34, 44],
    ]),
    report('r2', [['c1', 0, 22]]),
  ],
  facts: [
    {
      id: 'f',
      about: 'the veto',
      relation: 'conflict',
      on: ['number'],
      claims: [
        { report: 'r1', claim: 'c/1' },
        { report: 'r2', claim: 'c1' },
      ],
    },
    { id: 'g', about: 'rain', relation: 'single', on: [], claims: [{ report: 'r1', claim: 'c3' }] },
  ],
  findings: [finding('c/1', 'right'), finding('c/1', 'imprecise'), finding('c2', 'contradicted'), finding('c1', 'right', 'r2')],
};

test('a claim with several findings bears the sharpest verdict and shows all reasons', () => {
  const [first] = checkPlan(result, texts, lookup).reports;
  const [claim] = first!.claims;
  assert.equal(claim?.verdict.verdict, 'imprecise');
  assert.deepEqual(
    claim?.because.map((because) => because.sentence),
    ['right.', 'imprecise.'],
  );
});

test('what to correct stands with the worst first; a claim without a finding is quiet and outside', () => {
  const plan = checkPlan(result, texts, lookup);
  assert.deepEqual(
    plan.reports[0]!.margin.map((claim) => claim.verdict.verdict),
    ['contradicted', 'imprecise'],
  );
  assert.equal(plan.toCorrect, 2);
  assert.equal(plan.reports[0]!.claims[2]!.quiet, true);
  assert.deepEqual(
    plan.legend.map((one) => [one.verdict, one.n]),
    [
      ['contradicted', 1],
      ['imprecise', 1],
      ['right', 1],
      ['outside', 1],
    ],
  );
});

test('anchors hold only plain letters, and other reports are linked by them', () => {
  const plan = checkPlan(result, texts, lookup);
  assert.equal(plan.reports[0]!.claims[0]!.anchor, 'claim-1-c_1');
  const [others] = plan.reports[0]!.claims[0]!.others;
  assert.equal(others?.relation, 'The reports conflict on number');
  assert.deepEqual(
    others?.claims.map((other) => [other.href, other.words]),
    [['#claim-2-c1', 'The veto was American.']],
  );
  assert.deepEqual(plan.reports[0]!.claims[2]!.others, []);
});

test('the same text given twice keeps two sets of anchors', () => {
  const twice: CheckResult = { ...result, reports: [result.reports[0]!, result.reports[0]!], facts: [] };
  const plan = checkPlan(twice, [texts[0]!, texts[0]!], lookup);
  assert.equal(plan.reports[1]!.claims[0]!.anchor, 'claim-2-c_1');
  assert.equal(plan.reports[1]!.claims[0]!.verdict.verdict, 'imprecise');
});

test('a report without a title is called by its name, else by its first words', () => {
  assert.equal(reportTitle(result.reports[0], texts[0]), 'one.txt');
  assert.equal(reportTitle(result.reports[1], texts[1]), 'The veto was American.…');
  assert.equal(reportTitle(undefined, undefined), 'Untitled report');
});

test('the day up to which a claim was true stands beside the verdict, not among the rules', () => {
  const stale: Finding = {
    ...finding('c2', 'stale'),
    trueUntil: '2024-03-21',
    because: [
      {
        sentence: 'Two of nine.',
        evidence: [
          { kind: 'rule', rule: 'true until 2024-03-21', sentence: '2024-03-21' },
          { kind: 'rule', rule: 'Charter Art. 27(3)', sentence: 'A rule.' },
        ],
      },
    ],
  };
  const claim = checkPlan({ ...result, findings: [stale] }, texts, lookup).reports[0]!.claims[1]!;
  assert.equal(claim.trueUntil, '21 March 2024');
  assert.deepEqual(claim.because[0]?.evidence, [{ kind: 'rule', rule: 'Charter Art. 27(3)', sentence: 'A rule.' }]);
});

test('paragraphs are named in words, sources by the names of their States and nothing twice', () => {
  const evidence = { kind: 'paragraph', decision: 'S/RES/1', paragraph: 'OP2', verb: 'demand', force: 5, gist: 'x', source: 'y' } as const;
  const because = [{ sentence: 'So.', evidence: [evidence, { ...evidence, paragraph: 'title' }] }];
  const according = {
    name: 'an American official',
    role: 'Official',
    affiliation: 'USA',
    kind: 'person',
    span: { start: 0, end: 3 },
  } as const;
  const spoken = { ...result.reports[0]!, claims: [{ ...result.reports[0]!.claims[0]!, according }] };
  const [claim] = checkPlan({ ...result, reports: [spoken], findings: [{ ...finding('c/1', 'right'), because }] }, texts, lookup)
    .reports[0]!.claims;
  assert.deepEqual(
    claim?.because[0]?.evidence.map((one) => 'paragraph' in one && one.paragraph),
    ['operative paragraph 2', 'title'],
  );
  assert.deepEqual(claim?.said[0], { label: 'According to', value: 'an American official, United States' });
});

test('the verdicts in one sentence', () => {
  assert.equal(
    checkPlan(result, texts, lookup).sentence,
    "4 claims were read: 2 to correct, 1 right; of 1 the Council's record cannot tell.",
  );
  assert.equal(checkPlan({ ...result, reports: [] }, [], lookup).sentence, 'No claim was read.');
});
