import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTED, UNCOUNTED } from './count-matrix.ts';
import { COUNTED_AGAIN, UNCOUNTED_AGAIN } from './count-more-cases.ts';
import { claimsOf } from './reading.ts';

for (const [words, { of, value, by }] of [...COUNTED, ...COUNTED_AGAIN]) {
  test(`counted: ${words}`, () => {
    const found = claimsOf('count', words).map(({ claim }) => ({ of: claim.of, value: claim.value, by: claim.by }));
    assert.ok(
      found.some((one) => one.of === of && one.value === value && one.by === by),
      `${of} ${value} ${by}, not ${JSON.stringify(found)}`,
    );
  });
}

for (const words of [...UNCOUNTED, ...UNCOUNTED_AGAIN])
  test(`not counted: ${words}`, () =>
    assert.deepEqual(
      claimsOf('count', words).map((one) => one.claim),
      [],
    ));
