import assert from 'node:assert/strict';
import test from 'node:test';
import { decisionView } from '../../src/api/schemas/decision.ts';
import { count, voteList } from '../../src/api/schemas/query.ts';
import { loadRecord } from '../../src/record/load.ts';
import { assemblyRecord } from '../import/assembly.ts';
import { testSite } from './site.ts';

const assembly = assemblyRecord(loadRecord());
const site = testSite({ assembly });
const get = async (path: string, of = site) => {
  const response = await of.request(path);
  return { status: response.status, text: await response.text() };
};

test('votes and counts of the Assembly are asked for by the parameter body', async () => {
  const votes = JSON.parse((await get('/api/votes?body=GA&q=ballot:FRA=Y,N,A,X')).text);
  assert.deepEqual(voteList.parse(votes), votes);
  assert.equal(votes.total, assembly.decisions.length);
  assert.equal(Object.keys(votes.votes[0].ballots).length, assembly.decisions[0]!.members!.length);
  const counted = JSON.parse((await get('/api/count?body=ga&q=ballot:FRA=N')).text);
  assert.deepEqual(count.parse(counted), counted);
  const naive = assembly.decisions.filter((one) => one.ballots[one.members!.indexOf('FRA')] === 'N');
  assert.equal(counted.value, naive.length);
  assert.match((await get('/api/export.csv?body=GA')).text, /^format,id,.*\r\n1,A\/RES\/78\/1,2023-12-19,A\/78\/PV\.49/);
  assert.match((await get('/feed.xml?body=GA')).text, /UN General Assembly/);
});

test('a decision of the Assembly is found by its symbol, with the rule by which it was decided', async () => {
  const { status, text } = await get('/api/decisions/a/res/78/2');
  assert.equal(status, 200);
  const decision = JSON.parse(text);
  assert.deepEqual(decisionView.parse(decision), decision);
  assert.match(decision.reasons[0].rule, /Charter Art\. 18/);
  assert.match((await get('/api/decisions/A/RES/78/2/cite')).text, /United Nations General Assembly/);
  assert.match((await get('/api/decisions/A/RES/78/2/embed.svg')).text, /^<svg[^>]*aria-label="UN General Assembly/);
});

test('without an import, and for an unknown body, the answer says what to do', async () => {
  const bare = testSite();
  assert.deepEqual(JSON.parse((await get('/api/votes?body=GA', bare)).text).code, 'not_imported');
  assert.deepEqual((await get('/api/decisions/A/RES/78/2', bare)).status, 404);
  const unknown = await get('/api/votes?body=XX');
  assert.deepEqual([unknown.status, JSON.parse(unknown.text).code], [400, 'unknown_body']);
});
