/** Any bytes, and real reports damaged in any way, through what the doors use: decoding, reading, checking, aligning. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { root } from '../../scripts/sources.ts';
import { loadChecker } from '../../src/reports/load.ts';
import type { CheckResult, Span } from '../../src/reports/types.ts';
import { decodeText } from '../../src/text/index.ts';

const check = loadChecker();
const folder = join(root, 'fixtures/reports');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name)));

function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && typeof value.start === 'number' ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

/** Spans lie in their text, ids are one each, every claim has a finding and is in one fact, and all of it can be written as JSON. */
function holds(texts: readonly string[], result: CheckResult): void {
  result.reports.forEach((report, i) => {
    const length = texts[i]!.length;
    for (const { start, end } of spansOf(report)) assert.ok(start >= 0 && start <= end && end <= length, `${start}-${end} of ${length}`);
    for (const claim of report.claims) assert.ok(claim.span.start < claim.span.end);
    for (const noise of report.noise) assert.equal(texts[i]!.slice(noise.span.start, noise.span.end), noise.read);
  });
  const claims = result.reports.flatMap((report) => report.claims.map((claim) => `${report.id} ${claim.id}`)).toSorted();
  assert.equal(new Set(claims).size, claims.length);
  assert.deepEqual(result.findings.map((finding) => `${finding.report} ${finding.claim}`).toSorted(), claims);
  assert.deepEqual(result.facts.flatMap((fact) => fact.claims.map((one) => `${one.report} ${one.claim}`)).toSorted(), claims);
  assert.deepEqual(JSON.parse(JSON.stringify(result)).findings.length, claims.length);
}

const checkBytes = (some: readonly Uint8Array[]): void => {
  const texts = some.flatMap((bytes) => {
    const text = decodeText(bytes, '"any"');
    return text.ok ? [text.value] : [];
  });
  if (texts.length > 0) holds(texts, check(texts.map((text) => ({ text }))));
};

test('any bytes: refused in a sentence, or read', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'The Security Council adopted resolution 2728. '),
      (bytes, before) => {
        checkBytes([Buffer.concat([Buffer.from(before), bytes])]);
      },
    ),
    { numRuns: 150 },
  );
});

type Damage = (bytes: Buffer, at: number, length: number, byte: number) => Buffer;
const damages: readonly Damage[] = [
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  (bytes, at, length, byte) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length % 40, byte), bytes.subarray(at)]),
  (bytes, at, _length, byte) => Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + 1)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(at, at + length), bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ' '), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8').replace(/ (?=\w)/g, (space, i: number) => (i % 7 === 0 ? '' : space))),
];

test('real reports damaged in any way, two in one check', () => {
  const damaged = fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(
        fc.tuple(
          fc.constantFrom(...damages),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 1, max: 400 }),
          fc.integer({ min: 0, max: 255 }),
        ),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([bytes, steps]) =>
      steps.reduce(
        (now, [damage, at, length, byte]) => damage(now, Math.floor(at * now.length), length, byte),
        Buffer.from(bytes) as Buffer<ArrayBufferLike>,
      ),
    );
  fc.assert(
    fc.property(damaged, damaged, (a, b) => checkBytes([a, b])),
    { numRuns: 60 },
  );
});
