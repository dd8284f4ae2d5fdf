import assert from 'node:assert/strict';
import test from 'node:test';
import { queryOf } from './query-words.ts';

test('what the shell has unquoted is quoted again, a single argument is left alone', () => {
  assert.equal(queryOf(['veto:USA item:"Palestinian question"']), 'veto:USA item:"Palestinian question"');
  assert.equal(queryOf(['veto:USA', 'item:Palestinian question', 'peace process']), 'veto:USA item:"Palestinian question" "peace process"');
  assert.equal(queryOf(['item:"a b"', '2023']), 'item:"a b" 2023');
  assert.equal(queryOf([]), '');
});
