import assert from 'node:assert/strict';
import test from 'node:test';
import { refusal } from '../../src/api/schemas/common.ts';
import { coverage } from '../../src/api/schemas/coverage.ts';
import { count, voteList } from '../../src/api/schemas/query.ts';
import { testSite } from './site.ts';

const site = testSite();
const get = (path: string, params: Record<string, string> = {}) => site.request(`${path}?${new URLSearchParams(params)}`);
const body = async (path: string, params: Record<string, string> = {}) => {
  const response = await get(path, params);
  assert.equal(response.status, 200);
  return response.json();
};

test('votes as JSON are as the published schema says', async () => {
  const list = await body('/api/votes', { q: 'veto:USA item:"Palestinian question" 2023..2024' });
  assert.deepEqual(voteList.parse(list), list);
  assert.equal(list.votes[0].id, 'S/2024/835');
  assert.equal(list.total, list.votes.length);
  const all = await body('/api/votes', { limit: '10000' });
  assert.deepEqual(voteList.parse(all), all);
  assert.equal(all.votes.length, all.total);
  assert.equal((await body('/api/votes')).votes.length, 100);
  const stretch = await body('/api/votes', { limit: '5', offset: '10', sort: 'oldest' });
  assert.deepEqual(stretch.votes, all.votes.toReversed().slice(10, 15));
});

test('votes as CSV hold everything', async () => {
  const response = await get('/api/votes', { q: 'veto:RUS', format: 'csv' });
  assert.match(response.headers.get('content-type') ?? '', /text\/csv/);
  const rows = (await response.text()).trimEnd().split('\r\n');
  assert.equal(rows.length - 1, (await body('/api/count', { q: 'veto:RUS' })).value);
});

test('a count comes with its query, and with what would change it', async () => {
  for (const q of [
    'veto:Russia',
    'ballot:USA=A yes:14 -kind:part',
    'p5:???NA ceasefire',
    'symbol:S/2023/772..S/2024/239',
    'veto:USA veto:GBR',
    '',
  ]) {
    const counted = await body('/api/count', { q });
    assert.deepEqual(count.parse(counted), counted, q);
    assert.equal(counted.value, counted.decisions.length);
    for (const { choices } of counted.switches) {
      for (const choice of choices) assert.equal((await body('/api/count', { q: choice.typed })).value, choice.value, choice.typed);
    }
  }
});

test('coverage is as the published schema says', async () => {
  const covered = await body('/api/coverage');
  assert.deepEqual(coverage.parse(covered), covered);
  assert.ok(covered.missing.some(({ id }: { id: string }) => id === 'S/RES/2800'));
});

test('what cannot be read is a 400 that names the parameter, the column and the nearest', async () => {
  for (const [path, params, sentence] of [
    ['/api/votes', { q: 'gaza vto:USA' }, /^q: At column 6: "vto:"/],
    ['/api/count', { q: 'item:"open' }, /^q: At column 1: .*never closed/],
    ['/api/count', { q: 'x'.repeat(3000) }, /^q: .*2000/],
    ['/api/votes', { limit: '-1' }, /^limit: /],
    ['/api/votes', { limit: '10001' }, /^limit: /],
    ['/api/votes', { offset: 'two' }, /^offset: /],
    ['/api/votes', { sort: 'newst' }, /^sort: /],
    ['/api/votes', { format: 'xml' }, /^format: /],
  ] as const) {
    const response = await get(path, params);
    assert.equal(response.status, 400, sentence.source);
    const said = await response.json();
    assert.deepEqual(refusal.parse(said), said);
    assert.match(said.sentence, sentence);
  }
  assert.deepEqual((await (await get('/api/votes', { q: 'vto:USA' })).json()).nearest, ['veto:']);
});
