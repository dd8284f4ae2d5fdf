import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSentence, dateWords, dayWords, instantWords, listWords, numberWords, plural, sittingWords } from './words.ts';

test('dates in words', () => {
  assert.equal(dateWords('2024-03-25'), '25 March 2024');
  assert.equal(dateWords('2024-03'), 'March 2024');
  assert.equal(dateWords('2024'), '2024');
  assert.equal(dateWords('last week'), 'last week');
  assert.equal(dayWords('2024-03-25'), 'Monday 25 March 2024');
  assert.equal(instantWords('2024-03-25T14:05:33.000Z'), '25 March 2024, 14:05 UTC');
});

test('lists, numbers, sentences', () => {
  assert.equal(listWords(['a', 'b', 'c']), 'a, b and c');
  assert.deepEqual([0, 999, 1000, 12345, 1234567].map(numberWords), ['0', '999', '1,000', '12,345', '1,234,567']);
  assert.equal(plural(1, 'vote'), '1 vote');
  assert.equal(plural(2, 'vote'), '2 votes');
  assert.equal(asSentence('adopted: nine in favour'), 'Adopted: nine in favour.');
  assert.equal(asSentence('Is it?'), 'Is it?');
});

test('when a member sat', () => {
  assert.equal(sittingWords({ from: '1975-01-01', to: '1976-12-31' }), '1975–1976');
  assert.equal(sittingWords({ from: '1961-01-01', to: '1961-12-31' }), '1961');
  assert.equal(sittingWords({ from: '2026-01-01', to: null }), 'since 2026');
  assert.equal(sittingWords({ from: '1971-10-25', to: null }), 'since 25 October 1971');
  assert.equal(sittingWords({ from: '1945-10-24', to: '1971-10-24' }), '24 October 1945 – 24 October 1971');
});
