import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureCases } from './figure-cases.ts';
import { claimsOf } from './reading.ts';

for (const { body, read } of figureCases) {
  test(`figures read: ${body}`, () => {
    const found = claimsOf('figure', body).map(({ claim }) => {
      const number = claim.value === undefined ? `${claim.low}-${claim.high}` : String(Number(claim.value.toFixed(4)));
      const source = claim.according ? `, ${claim.according.name ?? claim.according.role}` : '';
      return `${claim.bound} ${number} ${claim.unit}${source}`;
    });
    assert.deepEqual(found, read);
  });
}
