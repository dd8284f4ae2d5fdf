import assert from 'node:assert/strict';
import test from 'node:test';
import { refusal } from '../../src/api/schemas/common.ts';
import { decisionList, decisionView } from '../../src/api/schemas/decision.ts';
import { loadRecord } from '../../src/record/load.ts';
import { testSite } from './site.ts';

const site = testSite();

const get = async (reference: string) => {
  const response = await site.request(`/api/decisions/${reference}`);
  return { status: response.status, body: await response.json() };
};

test('a decision is found by any reference, slashes raw or encoded', async () => {
  for (const reference of [
    'S/RES/2728',
    'S%2FRES%2F2728',
    's/res/2728',
    '2728',
    'S-RES-2728',
    'S/2024/254',
    'S%2f2024%2f254',
    'S/RES/2728%20(2024)',
  ]) {
    const { status, body } = await get(reference);
    assert.equal(status, 200, reference);
    assert.equal(body.id, 'S/RES/2728', reference);
  }
  assert.equal((await get('S-2024-239')).body.id, 'S/2024/239');
  const { body } = await get('2728');
  assert.deepEqual(decisionView.parse(body), body);
  assert.deepEqual([body.format, body.outcome, body.tally.Y, body.ballots.USA, body.required], [1, 'adopted', 14, 'A', 9]);
});

test('a meeting with several decisions gives them all', async () => {
  const record = loadRecord();
  const meeting = record.decisions.find((one, index) => one.meeting !== null && record.decisions[index + 1]?.meeting === one.meeting)!
    .meeting!;
  const { status, body } = await get(meeting);
  assert.equal(status, 200);
  assert.deepEqual(decisionList.parse(body), body);
  assert.ok(body.decisions.length > 1);
  assert.ok(body.decisions.every((one: { meeting: string }) => one.meeting === meeting));
});

test('what is not in the record is a 404 with the nearest', async () => {
  const { status, body } = await get('S/RES/27280');
  assert.equal(status, 404);
  assert.deepEqual(refusal.parse(body), body);
  assert.ok((await get('S/2024/2399')).body.nearest.includes('S/2024/239'));
  for (const reference of ['%00', '%', '%FF', '..%2f..', '%3Cscript%3E', 'x'.repeat(5000), '%20']) {
    const { status: found, body: said } = await get(reference);
    assert.equal(found, 404, reference);
    assert.ok(said.sentence.length < 400, reference);
  }
});

test('decisions of all years and kinds are as the published schema says', async () => {
  // Every tenth, so that all of them are met and the test stays quick.
  for (const { id } of loadRecord().decisions.filter((_, index) => index % 10 === 0)) {
    const { status, body } = await get(encodeURIComponent(id));
    assert.equal(status, 200, id);
    assert.equal(body.id, id);
    assert.deepEqual(decisionView.parse(body), body, id);
  }
});
