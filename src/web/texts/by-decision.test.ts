import assert from 'node:assert/strict';
import test from 'node:test';
import { noTexts } from '../../../tests/no-texts.ts';
import { textsByDecision } from './by-decision.ts';

test('the store is asked again after a while, and at once where it failed', async () => {
  let now = 0;
  let asked = 0;
  let fails = true;
  const heads = async () => {
    asked++;
    if (fails) throw new Error('busy');
    return [
      { symbol: 'S/2024/254', decision: 'S/RES/2728', date: null, adopted: null },
      { symbol: 'S/RES/2728', decision: 'S/RES/2728', date: null, adopted: null },
      { symbol: 'S/1', decision: null, date: null, adopted: null },
    ];
  };
  const texts = textsByDecision({ ...noTexts, heads }, () => now);
  await assert.rejects(texts(), /busy/);
  fails = false;
  assert.deepEqual([...(await texts())], [['S/RES/2728', ['S/2024/254', 'S/RES/2728']]]);
  await Promise.all([texts(), texts()]);
  now = 4000;
  await texts();
  assert.equal(asked, 2);
  now = 5001;
  await texts();
  assert.equal(asked, 3);
});
