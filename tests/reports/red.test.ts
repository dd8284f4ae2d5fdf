import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim, Finding } from '../../src/reports/types.ts';
import { RED, type RedCase, TRUE_TOLD_OTHERWISE } from './red-cases.ts';
import { RED_UNSEEN } from './red-cases-2.ts';

const check = loadChecker();
const ALARMS: ReadonlySet<string> = new Set(['contradicted', 'imprecise', 'stale']);
/** An error marked in a report: what is wrong in it, the wrong words and the right ones. */
interface Slot {
  readonly pattern: string;
  readonly wrong: string;
  readonly right: string;
}

const partsOf = ({ text }: RedCase): (string | Slot)[] =>
  text.split(/(\{[^{}]*\})/).map((part) => {
    const slot = /^\{([^:]*): (.*) \| (.*)\}$/s.exec(part);
    return slot ? { pattern: slot[1] ?? '', wrong: slot[2] ?? '', right: slot[3] ?? '' } : part;
  });

/** The report with one of its errors, at `wrong`, or none. */
function written(parts: readonly (string | Slot)[], wrong?: number): { text: string; start: number; end: number } {
  let text = '';
  let [start, end] = [0, 0];
  parts.forEach((part, i) => {
    const words = typeof part === 'string' ? part : i === wrong ? part.wrong : part.right;
    if (i === wrong) [start, end] = [text.length, text.length + words.length];
    text += words;
  });
  return { text, start, end };
}

interface Alarm {
  readonly claim: Claim;
  readonly finding: Finding;
}

function alarmsIn(text: string, dateline: string): Alarm[] {
  const { reports, findings } = check([{ text, dateline }]);
  return (reports[0]?.claims ?? []).flatMap((claim) => {
    const finding = findings.find((one) => one.claim === claim.id);
    return finding && ALARMS.has(finding.verdict) ? [{ claim, finding }] : [];
  });
}

const told = (text: string, { claim, finding }: Alarm): string =>
  `${finding.verdict} «${text.slice(claim.span.start, claim.span.end)}»: ${finding.because.map((one) => one.sentence).join(' ')}`;

/** The errors of a list that no alarm stands at, each tried alone; and the alarms in the reports without any error. */
function tried(cases: readonly RedCase[]): { errors: number; missed: string[]; alarmed: string[] } {
  const missed: string[] = [];
  const alarmed: string[] = [];
  let errors = 0;
  for (const one of cases) {
    const parts = partsOf(one);
    const { text } = written(parts);
    const without = alarmsIn(text, one.dateline);
    alarmed.push(...without.map((alarm) => `${one.dateline} ${told(text, alarm)}`));
    parts.forEach((part, i) => {
      if (typeof part === 'string') return;
      errors++;
      const { text: wrong, start, end } = written(parts, i);
      const flagged = alarmsIn(wrong, one.dateline).some(({ claim: { span } }) => {
        const between = wrong.slice(Math.min(end, span.end), Math.max(start, span.start));
        return (span.start < end && span.end > start) || !/[.!?] /.test(between);
      });
      if (!flagged) missed.push(`${one.dateline} ${part.pattern}: ${part.wrong}`);
    });
  }
  return { errors, missed, alarmed };
}

/** Errors that are flagged, of those marked; what is missed still is listed when a number falls. */
const FLAGGED = { known: 126, unseen: 63 };

test('errors planted in reports of many outlets and decades are flagged, true reports are not', () => {
  const { errors, missed, alarmed } = tried(RED);
  assert.deepEqual(alarmed, []);
  assert.ok(errors - missed.length >= FLAGGED.known, `${errors - missed.length} of ${errors} flagged; missed:\n${missed.join('\n')}`);
});

test('errors of the second list, which the checker was not mended against', () => {
  const { errors, missed, alarmed } = tried(RED_UNSEEN);
  assert.deepEqual(alarmed, []);
  assert.ok(errors - missed.length >= FLAGGED.unseen, `${errors - missed.length} of ${errors} flagged; missed:\n${missed.join('\n')}`);
});

test('true reports in uncommon words are not flagged', () => {
  assert.deepEqual(tried(TRUE_TOLD_OTHERWISE).alarmed, []);
});
