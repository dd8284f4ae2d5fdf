/** Positions, events, deals and judgements in wordings that no exact pattern has: what grammar and a wide lexicon make of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTold, type OtherCase, WRITTEN_AFTER, WRITTEN_BEFORE, WRITTEN_LAST, WRITTEN_UNSEEN } from './other-cases.ts';
import { readOf } from './reading.ts';

const KINDS = new Set(['event', 'position', 'deal', 'assessment']);

/** What is told in a passage and not read, and what is read as a fact and not told. */
function read([passage, ...told]: OtherCase): { missing: string[]; needless: string[] } {
  const report = readOf(passage);
  const { text } = report.reading.mended;
  const claims = report.drafts.map(({ claim }) => claim).filter(({ kind }) => KINDS.has(kind));
  return {
    missing: told.filter((one) => !claims.some((claim) => isTold(claim, text, one))).map((one) => one.join(' · ')),
    needless: claims
      .filter((claim) => claim.modality !== 'denied' && !told.some((one) => isTold(claim, text, one)))
      .map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`),
  };
}

/** The lists with what was read of each when this was written; more is welcome, less is a loss. */
const MEASURES = [
  { name: 'before the readers', cases: WRITTEN_BEFORE, read: 104, needless: 3 },
  { name: 'after their first form', cases: WRITTEN_AFTER, read: 53, needless: 2 },
  { name: 'when those were read', cases: WRITTEN_LAST, read: 44, needless: 0 },
  { name: 'last, and not looked at', cases: WRITTEN_UNSEEN, read: 25, needless: 3 },
] as const;

for (const measure of MEASURES) {
  test(`sentences of many desks, written ${measure.name}`, () => {
    const { cases } = measure;
    const all = cases.reduce((sum, one) => sum + one.length - 1, 0);
    const missing = cases.flatMap((one) => read(one).missing);
    assert.ok(all - missing.length >= measure.read, `${all - missing.length} of ${all} read; missing: ${missing.join(' | ')}`);
    const needless = cases.flatMap((one) => read(one).needless);
    assert.ok(needless.length <= measure.needless, `${needless.length} needless: ${needless.join(' | ')}`);
  });
}
