import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnyOf, requiredBy } from './required.ts';

const CASES: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/veto|abst|unanim/, [['veto', 'abst', 'unanim']]],
  [/the resolution/, [['resolution']]],
  [/ (?:in exchange for|swapped for) /, [['exchange', 'swapped']]],
  [/@([A-Z+]+) (?:has |had )?vetoed/, [['@'], ['vetoed']]],
  [/adopt(?:s|ed)?(?: #R)+ unanimous(?:ly)?/, [['adopt'], ['#R'], ['unanimous']]],
  [/votes? against/, [['vote'], ['against']]],
  [/(?<= )=\d{1,2} abstentions{2}/, [['='], ['abstentions']]],
  [/(?!never)adopted(?<!not )(?= unanimously)/, [['adopted'], ['unanimously']]],
  [/\( [^)]{0,30} \)\u2019 \p{L}vetoed [sz\]]/u, [['('], [')'], ['vetoed']]],
  // Either of two, one of which may stand anywhere: nothing is told.
  [/veto|\d-\d|.*/, []],
  [/under (?:the )?#R|by which/, []],
  [/VETO/i, []],
  [/(?:veto)?/, []],
];

test('a pattern tells what a line must hold for it to match', () => {
  for (const [pattern, required] of CASES) assert.deepEqual(requiredBy(pattern), required, pattern.source);
});

test('only a list of pieces matches wherever one of them stands', () => {
  assert.ok(isAnyOf(/veto|#R|unanim/));
  for (const pattern of [/veto |vote/, /\d-\d|veto/, /veto/i, /vetos?/, /^veto/]) assert.ok(!isAnyOf(pattern), pattern.source);
});
