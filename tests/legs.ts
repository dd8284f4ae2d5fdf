import assert from 'node:assert/strict';
import test from 'node:test';

/**
 * Some legs of the suite need a program that not every machine has (Postgres, Chromium). Gives back `available`;
 * where it is not, says in one line that the leg did not run and how to get it, and with CI=true fails:
 * there, a leg that silently does not run would be a suite that lies.
 */
export const leg = (name: string, available: boolean, howToGet: string): boolean => {
  if (!available) {
    const sentence = `The ${name} leg of the tests did not run: ${howToGet}`;
    if (process.env.CI === 'true') test(`${name} leg`, () => assert.fail(sentence));
    else console.log(sentence);
  }
  return available;
};
