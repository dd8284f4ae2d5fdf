import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listVotes, parseQuery, readOrder, votesCsv } from './index.ts';
import { loadRecord } from './load.ts';
import type { Query } from './types.ts';

const record = loadRecord();
const read = (typed: string): Query => {
  const query = parseQuery(record, typed);
  assert.ok(query.ok);
  return query.value;
};
const ids = (typed: string, options = {}) => listVotes(record, read(typed), options).votes.map(({ id }) => id);

test('orders and stretches', () => {
  const newest = ids('veto:USA 2023..2024');
  assert.deepEqual(ids('veto:USA 2023..2024', { order: 'oldest' }), newest.toReversed());
  assert.deepEqual(ids('veto:USA 2023..2024', { limit: 2, offset: 1 }), newest.slice(1, 3));
  assert.equal(listVotes(record, read('veto:USA'), { limit: 0 }).total, ids('veto:USA').length);
  const favour = listVotes(record, read('2024'), { order: 'favour' }).votes.map(({ tally }) => tally?.Y ?? 99);
  assert.deepEqual(
    favour,
    favour.toSorted((a, b) => a - b),
  );
  const against = listVotes(record, read('2024'), { order: 'against' }).votes.map(({ tally }) => tally?.N ?? -1);
  assert.deepEqual(
    against,
    against.toSorted((a, b) => b - a),
  );
  const wrong = readOrder('newst');
  assert.ok(!wrong.ok && wrong.nearest?.[0] === 'newest');
});

test('words in the subject come before words in the item alone', () => {
  const { votes, order } = listVotes(record, read('ramadan ceasefire'));
  assert.equal(order, 'relevance');
  assert.match(votes[0]!.question, /ceasefire/i);
  const [first] = ids('chemical weapons Syria');
  assert.match(record.byId.get(first!)!.subject ?? '', /chemical/i);
});

test('CSV has one line a decision, and gives the cells back', () => {
  const list = listVotes(record, read('2024'));
  const csv = votesCsv(list);
  const rows = csv.split('\r\n');
  assert.equal(rows.length, list.total + 2);
  assert.ok(rows[0]!.startsWith('id,date,meeting,symbol,resolution,kind,question,item,'));
  assert.equal(rows.at(-1), '');
  // Cells with commas stand in quotation marks, so that every row has as many as the header.
  const width = rows[0]!.split(',').length;
  for (const row of rows.slice(1, -1)) assert.equal(row.replace(/"(?:[^"]|"")*"/g, '').split(',').length, width, row);
});
