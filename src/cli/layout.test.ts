import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { columns, hang, shorten, wrap } from './layout.ts';

test('columns count what a terminal shows', () => {
  assert.equal(columns('Türkiye'), 7);
  assert.equal(columns('Tu\u0308rkiye'), 7);
  assert.equal(columns('安理会'), 6);
});

test('wrapped lines fit, and hold every word in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 60 }), (text, width) => {
      const lines = wrap(text, width);
      for (const line of lines) assert.ok(columns(line) <= width);
      const letters = (words: string) => words.replace(/\s+/g, '');
      // Control characters are dropped by wrap; leaving them out of the text must give the same.
      assert.equal(letters(lines.join('')), letters(wrap(text, 10_000).join('')));
    }),
  );
});

test('a hanging text starts after its label and goes on under it', () => {
  assert.equal(hang('  Why: ', 'nine votes are required', 22), '  Why: nine votes are\n       required');
});

test('long words of a report are shortened from the middle, at spaces', () => {
  assert.equal(shorten('short  enough\n', 20), 'short enough');
  const long = shorten('The Security Council adopted a resolution on Monday after the United States abstained', 40);
  assert.equal(long, 'The Security … States abstained');
});
