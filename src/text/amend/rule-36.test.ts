import assert from 'node:assert/strict';
import test from 'node:test';
import { byRule36 } from './rule-36.ts';

test('what adds or deletes comes first, then the furthest removed; equals stay as they were moved', () => {
  const moved = [
    { id: 'near', addsOrDeletes: false, distance: 1 },
    { id: 'far', addsOrDeletes: false, distance: 9 },
    { id: 'adds a word', addsOrDeletes: true, distance: 0 },
    { id: 'near, later', addsOrDeletes: false, distance: 1 },
    { id: 'deletes a paragraph', addsOrDeletes: true, distance: 4 },
  ];
  assert.deepEqual(
    moved.toSorted(byRule36).map(({ id }) => id),
    ['deletes a paragraph', 'adds a word', 'far', 'near', 'near, later'],
  );
});
