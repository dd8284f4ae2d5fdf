import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replay } from './index.ts';
import { loadRecord } from './load.ts';
import type { Decision } from './types.ts';

const record = loadRecord();

test('the whole record decided again agrees with what was announced', () => {
  const again = replay(record);
  assert.deepEqual(again.disagreements, []);
  assert.equal(again.undecidable.length, 4);
  assert.equal(again.decided + again.undecidable.length, record.decisions.length);
  assert.deepEqual(
    again.overruled.map(({ id, ruled }) => [id, ruled]),
    [
      ['S/5134', 'vetoed'],
      ['S/5407', 'vetoed'],
      ['S/10768', 'short'],
    ],
  );
});

test('a disagreement is unexplained unless a note says why', () => {
  const changed = (change: Partial<Decision>) => ({
    ...record,
    decisions: record.decisions.map((one) => (one.id === 'S/2024/239' ? { ...one, ...change } : one)),
  });
  const [plain] = replay(changed({ announced: 'adopted' })).disagreements;
  assert.deepEqual([plain?.id, plain?.announced, plain?.ruled, plain?.class], ['S/2024/239', 'adopted', 'vetoed', 'unexplained']);
  const [noted] = replay(changed({ announced: 'adopted', notes: ['Announced as adopted by a slip of the tongue.'] })).disagreements;
  assert.equal(noted?.class, 'noted');
  assert.match(noted!.reason, /slip/);
});
