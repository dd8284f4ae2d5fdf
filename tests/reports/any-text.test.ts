import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadChecker } from '../../src/reports/load.ts';
import type { CheckResult, Span } from '../../src/reports/types.ts';

const check = loadChecker();

/** Every span of a result, whatever it belongs to. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && typeof value.start === 'number' ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function holds(text: string, result: CheckResult): void {
  const [report] = result.reports;
  assert.ok(report);
  for (const span of spansOf(report)) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
  const ids = report.claims.map((claim) => claim.id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(result.findings.map((finding) => finding.claim).sort(), ids.slice().sort());
  assert.doesNotThrow(() => JSON.stringify(result));
}

const PIECES = [
  'The Security Council',
  'adopted',
  'vetoed',
  'Russia',
  'China',
  'the United States',
  'a draft resolution',
  'resolution 2728 (2024)',
  'S/2024/239',
  'on Monday',
  '“',
  '”',
  '"',
  'voted against',
  'abstained',
  '14-0-1',
  'by 13 votes to 1',
  'demands',
  'an immediate ceasefire',
  ',',
  '.',
  '\n\n',
  '(',
  ')',
  'said',
  'Guterres',
  'and',
  'the',
  'Gaza',
  'Councilwith',
  '—',
  'unanimously',
  'nine votes needed',
  'fifteen',
  '1.4 million people',
  'its fourth veto since October 7',
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  '💬',
  'العربية',
  '\r\n',
  '\t',
];

test('any string is read without a crash, and every span lies in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
      const text = `Security Council ${any}`;
      holds(text, check([{ text }]));
    }),
    { numRuns: 150 },
  );
});

test('any mix of the words of votes is read without a crash, and every span lies in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }), (pieces) => {
      const text = `The Security Council met. ${pieces.join(' ')}`;
      holds(text, check([{ text, dateline: '2024-03-25' }]));
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same result, and twice in one check it is two reports', () => {
  const text = 'The UN Security Council on Monday adopted resolution 2728 on Gaza, with 14 votes in favour.';
  assert.deepEqual(check([{ text }]), check([{ text }]));
  const twice = check([{ text }, { text }]);
  assert.equal(new Set(twice.reports.map((report) => report.id)).size, 2);
});

test('a text in another language is not guessed at, and is said to be so', () => {
  const french =
    'Le Conseil de sécurité des Nations unies a adopté lundi une résolution qui exige un cessez-le-feu immédiat à Gaza pour le mois de ramadan. Les États-Unis se sont abstenus, et les quatorze autres membres ont voté pour le texte.';
  const { reports, findings } = check([{ text: french }]);
  assert.equal(reports[0]?.claims.length, 0);
  assert.equal(findings.length, 0);
  assert.match(reports[0]?.remarks?.[0]?.sentence ?? '', /French/);
});

test('a text about something else gives nothing, and is said to be so', () => {
  const other =
    'The city council on Monday adopted a resolution on parking by nine votes to four, after the mayor had threatened a veto. Residents voted against the plan in May.';
  const { reports, findings } = check([{ text: other }]);
  assert.deepEqual([reports[0]?.claims.length, findings.length], [0, 0]);
  assert.match(reports[0]?.remarks?.[0]?.sentence ?? '', /does not speak of the Security Council/);
});
