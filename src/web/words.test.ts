import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSentence, dateWords, dayWords, instantWords, listWords, plural } from './words.ts';

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
  assert.equal(plural(1, 'vote'), '1 vote');
  assert.equal(plural(2, 'vote'), '2 votes');
  assert.equal(asSentence('adopted: nine in favour'), 'Adopted: nine in favour.');
  assert.equal(asSentence('Is it?'), 'Is it?');
});
