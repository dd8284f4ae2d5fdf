import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecord, loadTopics } from './load.ts';
import { matchTopics, topicsInWords, topicsOfDecision } from './topics.ts';

const topics = loadTopics();
const record = loadRecord();

test('words of the press lead to topics', () => {
  assert.equal(topicsInWords(topics, 'Gaza: Israel and Hamas talk about hostages')[0], 'palestine');
  assert.equal(topicsInWords(topics, 'the Argentine landing on the Malvinas')[0], 'falklands');
  assert.equal(topicsInWords(topics, 'Pyongyang fired a missile')[0], 'dprk');
  assert.ok(topicsInWords(topics, 'the Houthis attack ships in the Red Sea').includes('red-sea'));
  assert.deepEqual(topicsInWords(topics, 'a quiet day'), []);
});

test('words count whole', () => {
  assert.ok(!topicsInWords(topics, 'the malign influence').includes('mali'));
  assert.ok(!topicsInWords(topics, 'Nigerian elections').includes('niger'));
  assert.ok(matchTopics(topics, 'acts of terrorism').includes('terrorism'));
});

test('decisions carry the topic one looks for', () => {
  for (const [id, topic] of [
    ['S/RES/2728', 'palestine'],
    ['S/RES/82', 'korea'],
    ['S/RES/502', 'falklands'],
    ['S/RES/1973', 'libya'],
    ['S/RES/678', 'iraq-kuwait'],
    ['S/RES/1718', 'dprk'],
    ['S/2017/1060', 'palestine'],
    ['S/2015/508', 'bosnia'],
    ['S/2019/186', 'venezuela'],
    ['S/RES/1701', 'lebanon'],
    ['S/RES/425', 'lebanon'],
    ['S/RES/350', 'golan'],
    ['S/2021/990', 'climate'],
    ['S/2024/826', 'sudan'],
    ['S/2022/155', 'ukraine'],
    ['S/RES/242', 'palestine'],
    ['S/2024/312', 'admission'],
  ] as const) {
    assert.ok(topicsOfDecision(topics, record.byId.get(id)!).includes(topic), `${id}: ${record.byId.get(id)!.topics.join(' ')}`);
  }
});

test('nearly every decision has a topic', () => {
  const without = record.decisions.filter((one) => one.topics.length === 0);
  assert.ok(without.length < 20, without.map((one) => one.id).join(' '));
});
