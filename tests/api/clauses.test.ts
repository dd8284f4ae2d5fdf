/** Clauses of the index that ships, over HTTP. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseList } from '../../src/api/schemas/clauses.ts';
import { testSite } from './site.ts';

const site = testSite();
const ask = async (query: string) => {
  const response = await site.request(`/api/clauses?${query}`);
  return { status: response.status, body: await response.json() };
};

test('clauses with their decisions and counts, the closest first, as the schema says', async () => {
  const { status, body } = await ask(`q=${encodeURIComponent('immediate ceasefire for Ramadan')}`);
  assert.equal(status, 200);
  const list = clauseList.parse(body);
  assert.equal(list.hits[0]?.symbol, 'S/RES/2728');
  assert.equal(list.hits[0]?.verb, 'demand');
  assert.deepEqual(list.hits[0]?.decision?.tally && [list.hits[0].decision.tally.Y, list.hits[0].decision.tally.A], [14, 1]);
  const few = await ask('q=ceasefire&limit=3');
  assert.equal(few.body.hits.length, 3);
  assert.ok(few.body.total > 3);
  assert.deepEqual((await ask('q=zzz')).body.hits, []);
});

test('what cannot be asked is a 400 that names the parameter', async () => {
  for (const [query, sentence] of [
    ['', /^q: /],
    [`q=${'x'.repeat(401)}`, /^q: /],
    ['q=ceasefire&limit=x', /^limit: "x"/],
    ['q=ceasefire&limit=101', /^limit: "101"/],
  ] as const) {
    const { status, body } = await ask(query);
    assert.equal(status, 400);
    assert.match(body.sentence, sentence);
  }
});
