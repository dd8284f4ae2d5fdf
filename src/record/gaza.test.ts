import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, parseQuery } from './index.ts';
import { loadRecord } from './load.ts';

const record = loadRecord();
const counted = (typed: string): number => {
  const query = parseQuery(record, typed);
  assert.ok(query.ok, typed);
  return count(record, query.value).value;
};

/** DOMAIN.md 6.2: what a count of the Gaza votes gives at five moments. */
const moments: readonly (readonly [
  moment: string,
  limit: string,
  drafts: number,
  adopted: number,
  vetoed: number,
  short: number,
  us: number,
  usAll: number,
  usWithAdmission: number,
])[] = [
  ['before 22 March 2024', 'until:2024-03-21', 8, 2, 4, 2, 3, 4, 4],
  ['before the vote of 25 March', 'before:S/RES/2728', 9, 2, 5, 2, 3, 4, 4],
  ['after it', 'until:2024-03-25', 10, 3, 5, 2, 3, 4, 4],
  ['after 10 June 2024', 'until:2024-06-10', 11, 4, 5, 2, 3, 4, 5],
  ['after 4 June 2025', 'until:2025-06-04', 13, 4, 7, 2, 5, 6, 7],
];

const item = 'item:"including the Palestinian question" since:2023-10-07';

for (const [moment, limit, drafts, adopted, vetoed, short, us, usAll, usWithAdmission] of moments) {
  test(`the Gaza drafts ${moment}`, () => {
    const full = `${item} kind:substantive ${limit}`;
    assert.equal(counted(full), drafts);
    assert.equal(counted(`${full} outcome:adopted`), adopted);
    assert.equal(counted(`${full} outcome:vetoed`), vetoed);
    assert.equal(counted(`${full} outcome:short`), short);
    assert.equal(counted(`${full} veto:USA`), us);
    assert.equal(counted(`${item} ${limit} veto:USA`), usAll);
    assert.equal(counted(`item:palestine since:2023-10-07 ${limit} veto:USA`), usWithAdmission);
  });
}

test('short titles of the item give the same', () => {
  assert.equal(counted('item:"Palestinian question" kind:substantive since:2023-10-07 before:2728'), 9);
  assert.equal(
    counted('item:"The situation in the Middle East, including the Palestinian question" kind:substantive since:2023-10 before:2728'),
    9,
  );
});

test('amendments count apart', () => {
  assert.equal(counted(`${item} kind:amendment until:2024-03-25`), 5);
  assert.equal(counted(`${item} kind:amendment until:2024-03-25 outcome:short`), 4);
});
