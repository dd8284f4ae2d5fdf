import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCouncil } from '../../src/council/load.ts';
import { mayBeOne } from '../../src/reports/together/actors.ts';

const council = loadCouncil();

for (const [one, other, expected] of [
  ['RUS', 'RUS', true],
  ['RUS', 'Russian warplanes', true],
  ['RUS', 'Syrian warplanes', false],
  ['RUS', 'SYR', false],
  ['Netanyahu', 'Benjamin Netanyahu', true],
  ['Benjamin Netanyahu', 'Sara Netanyahu', false],
  ['Hamas', 'Fatah', false],
  ['', 'Fatah', true],
] as const) {
  test(`${one || 'nobody'} and ${other} ${expected ? 'may be' : 'are not'} one`, () => {
    assert.equal(mayBeOne(one, other, council), expected);
    assert.equal(mayBeOne(other, one, council), expected);
  });
}
