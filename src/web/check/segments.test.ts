import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphSpans, segmentText } from './segments.ts';

const span = (anchor: string, start: number, end: number, rank = 0) => ({ anchor, start, end, rank });

test('a text without claims is its paragraphs', () => {
  const plan = segmentText('One.\n\nTwo\nlines.\r\n\r\n', []);
  assert.deepEqual(
    plan.map((p) => p.segments.map((s) => s.text)),
    [['One.'], ['Two\nlines.']],
  );
});

test('nested and crossing claims give flat segments, the sharper claim first', () => {
  const [paragraph] = segmentText('abcdefgh', [span('outer', 0, 8, 1), span('inner', 2, 4, 0), span('cross', 3, 6, 1)]);
  assert.deepEqual(
    paragraph?.segments.map((s) => [s.text, s.claims.join(' '), s.ends.join(' ')]),
    [
      ['ab', 'outer', ''],
      ['c', 'inner outer', ''],
      ['d', 'inner cross outer', 'inner'],
      ['ef', 'cross outer', 'cross'],
      ['gh', 'outer', 'outer'],
    ],
  );
});

test('a claim over a paragraph break is marked in both and ends once', () => {
  const plan = segmentText('aa bb\n\ncc dd', [span('x', 3, 9)]);
  assert.deepEqual(
    plan.map((p) => p.segments.map((s) => `${s.text}|${s.claims}|${s.ends}`)),
    [
      ['aa ||', 'bb|x|'],
      ['cc|x|x', ' dd||'],
    ],
  );
});

test('whatever the spans, the words come back and every claim in the text ends exactly once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '<'), maxLength: 60 }),
      fc.array(fc.record({ start: fc.integer({ min: -3, max: 70 }), length: fc.integer({ min: -2, max: 30 }), rank: fc.nat(3) }), {
        maxLength: 8,
      }),
      (text, raw) => {
        const spans = raw.map((r, i) => span(`c${i}`, r.start, r.start + r.length, r.rank));
        const paragraphs = segmentText(text, spans);
        const bounds = paragraphSpans(text);
        assert.deepEqual(
          paragraphs.map((p) => p.segments.map((s) => s.text).join('')),
          bounds.map((b) => text.slice(b.start, b.end)),
        );
        const segments = paragraphs.flatMap((p) => p.segments);
        for (const one of spans) {
          const covered = segments.filter(
            (s) => s.start < one.end && s.start + s.text.length > Math.max(0, one.start) && one.end > one.start,
          );
          assert.deepEqual(
            segments.filter((s) => s.claims.includes(one.anchor)).map((s) => s.start),
            covered.map((s) => s.start),
          );
          assert.equal(segments.filter((s) => s.ends.includes(one.anchor)).length, covered.length ? 1 : 0);
        }
      },
    ),
  );
});
