import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/sources.ts';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim, Finding, Report } from '../../src/reports/types.ts';

/**
 * One event told twice, in our own words, with every kind of slip that DOMAIN 6.3 lists for two real reports of 25 March 2024:
 * the verdict of each statement is asserted. They are the first sample on the page. The first text states its date; the second does not, and is damaged by translation.
 */
const read = (name: string): string => readFileSync(join(root, 'fixtures/reports', name), 'utf8');
const BROADCAST = read('0029-ramadan-vote-2024-broadcaster.txt');
const TRANSLATED = read('0030-ramadan-vote-2024-translated.txt');

const check = loadChecker();
const result = check([{ text: BROADCAST }, { text: TRANSLATED }]);
const [first, second] = result.reports as [Report, Report];

/** The finding on the claim of a kind whose words begin with, or contain, `words`. */
function findingOn(report: Report, text: string, kind: Claim['kind'], words: string): Finding {
  const claims = report.claims.filter((claim) => claim.kind === kind && text.slice(claim.span.start, claim.span.end).includes(words));
  const shortest = claims.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  assert.ok(
    shortest,
    `no ${kind} claim with “${words}”; there are: ${report.claims
      .filter((c) => c.kind === kind)
      .map((c) => text.slice(c.span.start, c.span.end))
      .join(' | ')}`,
  );
  return result.findings.find((finding) => finding.report === report.id && finding.claim === shortest.id) as Finding;
}

const ROWS: readonly (readonly [string, 1 | 2, Claim['kind'], string, Finding['verdict']])[] = [
  ['A.1 the adoption and its day', 1, 'vote', 'on Monday adopted', 'right'],
  ['A.2 "calls for", "between Gaza and Israel"', 1, 'provision', 'between Gaza and Israel', 'imprecise'],
  ['A.4 earlier vetoes', 1, 'count', 'previously vetoed similar', 'right'],
  ['A.5 the vetoes of Friday', 1, 'vote', 'China and Russia vetoed', 'right'],
  ['A.6 fourteen in favour, one abstention', 1, 'vote', '14 members', 'right'],
  ['A.6 the size of the Council', 1, 'council', '15-member', 'right'],
  ['A.8 who put it forward', 1, 'council', 'put forward by', 'right'],
  ['A.9 "legally binding"', 1, 'legal', 'legally binding', 'contested'],
  ['A.10 first limb', 1, 'provision', 'month of Ramadan', 'right'],
  ['A.10 second limb', 1, 'provision', 'unconditional release', 'right'],
  ['A.10 third limb: a need cannot be demanded', 1, 'provision', 'urgent need', 'contradicted'],
  ['A.11 a statement outside the chamber', 1, 'statement', 'carried out', 'outside'],
  ['A.12 a figure', 1, 'figure', '1.4 million', 'outside'],
  ['B.1 approved, the US abstaining', 2, 'vote', 'approved', 'right'],
  ['B.3 no agreement on a ceasefire', 2, 'count', 'failing to agree', 'right'],
  ['B.4 Friday again', 2, 'vote', 'Russia and China vetoed', 'right'],
  ['B.5 three blocked, one of them for pauses', 2, 'count', 'three texts', 'imprecise'],
  ['B.6 the US text did not call for one', 2, 'provision', 'did not exactly call', 'right'],
  ['B.8 a quotation that is a translation', 2, 'provision', 'removal of all obstacles', 'imprecise'],
  ['B.9 two of eight was true until 21 March', 2, 'count', 'two resolutions', 'stale'],
  ['B.12 "condemns" for "deplores"', 2, 'provision', 'acts of terrorism', 'imprecise'],
  ['B.12 7 October is not named', 2, 'provision', 'without mentioning', 'right'],
];

for (const [name, which, kind, words, verdict] of ROWS) {
  test(`${name}: ${verdict}`, () => {
    const finding = findingOn(which === 1 ? first : second, which === 1 ? BROADCAST : TRANSLATED, kind, words);
    assert.equal(finding.verdict, verdict, JSON.stringify(finding.because, null, 1));
    assert.ok(finding.because.length > 0 && finding.because.every((because) => because.sentence.length > 10));
  });
}

test('a stale count says until when it was true, and shows its query', () => {
  const finding = findingOn(second, TRANSLATED, 'count', 'two resolutions');
  assert.equal(finding.trueUntil, '2024-03-21');
  const counts = finding.because.flatMap((because) => because.evidence).filter((evidence) => evidence.kind === 'count');
  assert.deepEqual(
    counts.map((evidence) => evidence.value),
    [2, 9],
  );
});

test('the undated report is placed on the day its votes fit, and says that this was inferred', () => {
  assert.equal(second.dateline, '2024-03-25');
  assert.equal(second.datelineFrom, 'inferred');
  assert.equal(first.datelineFrom, 'stated');
});

test('damage is mended in reading and listed, never in the text', () => {
  const read = second.noise.map((noise) => [noise.read, noise.as]);
  assert.deepEqual(
    read.filter(([words]) => words === 'Gauze'),
    [['Gauze', 'Gaza']],
  );
  assert.ok(read.some(([words]) => words === 'Councilwith'));
  for (const noise of second.noise) assert.equal(TRANSLATED.slice(noise.span.start, noise.span.end), noise.read);
});

test('both reports of the adoption are one fact, and they agree on it', () => {
  const fact = result.facts.find(
    (one) => new Set(one.claims.map((claim) => claim.report)).size === 2 && one.about.includes('2728') && one.about.startsWith('vote'),
  );
  assert.equal(fact?.relation, 'agree');
});

test('every span gives words of its own text back', () => {
  for (const [report, text] of [
    [first, BROADCAST],
    [second, TRANSLATED],
  ] as const) {
    for (const claim of report.claims) {
      assert.ok(claim.span.start >= 0 && claim.span.end <= text.length && claim.span.start < claim.span.end);
      assert.ok(text.slice(claim.span.start, claim.span.end).trim().length > 0);
    }
  }
});
