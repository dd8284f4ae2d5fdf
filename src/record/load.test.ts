import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { questionKinds } from '../procedure/index.ts';
import { compositionOf } from './ballots.ts';
import { loadRecord } from './load.ts';

const record = loadRecord();

test('every roll call has one known letter for each member of the day', () => {
  for (const decision of record.decisions) {
    if (decision.ballots === '') continue;
    assert.match(decision.ballots, /^[YNAPX]+$/, decision.id);
    assert.equal(decision.ballots.length, compositionOf(record, decision).members.length, decision.id);
  }
});

test('every decision has ballots, or a count, or no vote, or says that neither is known', () => {
  const unknown = record.decisions.filter((one) => one.ballots === '' && one.countOnly === null && !one.withoutVote);
  assert.deepEqual(
    unknown.map((one) => one.id),
    ['S/PV.49/draft-1', 'S/1076', 'S/1148', 'S/PV.8073/motion-1'],
  );
  for (const one of unknown) assert.ok(one.notes.length > 0 || one.announced !== null, one.id);
});

test('members known by name sat on the day, and no more of them than the count allows', () => {
  for (const one of record.decisions) {
    if (one.knownBallots === '') continue;
    const codes = compositionOf(record, one).members.map((member) => member.code);
    for (const known of one.knownBallots.split(' ')) {
      assert.match(known, /^[A-Z]{3}=[YNAPX]$/, one.id);
      assert.ok(codes.includes(known.slice(0, 3)), `${one.id}: ${known}`);
    }
    if (one.countOnly) assert.ok(one.knownBallots.split('=N').length - 1 <= Number(one.countOnly.split('-')[1]), one.id);
  }
});

test('decisions stand in order of date, with kinds, sources, topics and confidence that exist', () => {
  const topics = new Set(record.topics.map((one) => one.id));
  let last = '';
  for (const one of record.decisions) {
    assert.ok(last <= one.date, one.id);
    last = one.date;
    assert.ok(questionKinds.includes(one.kind), one.id);
    assert.match(one.confidence, /^[ABCD]$/);
    assert.ok(one.sources.length > 0, one.id);
    assert.ok(one.question.length > 8, one.id);
    for (const source of one.sources) assert.ok(record.sources.has(source), `${one.id}: ${source}`);
    for (const topic of one.topics) assert.ok(topics.has(topic), `${one.id}: ${topic}`);
  }
});

test('every resolution from 1 to 2799 is there, once', () => {
  for (let number = 1; number <= 2799; number++) assert.ok(record.byId.has(`S/RES/${number}`), String(number));
});

test('the 42 records without letters are decisions without a vote', () => {
  for (const number of [704, 726, 904, 918, 951, 1090, 1326, 1715, 1999, 2034]) {
    const one = record.byId.get(`S/RES/${number}`)!;
    assert.ok(one.withoutVote && one.ballots === '', one.id);
  }
  for (const number of [2311, 2580]) assert.ok(record.byId.get(`S/RES/${number}`)!.withoutVote, String(number));
});

test('China does not participate where the meeting table leaves it out', () => {
  const note = record.byId.get('S/RES/338')!.notes.join(' ');
  assert.match(note, /CHN abstaining \(14-0-1\); the meeting table has 14-0-0/);
  assert.equal(record.byId.get('S/RES/338')!.ballots.split('P').length, 2);
});

test('a damaged file names its line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  writeFileSync(join(folder, 'decisions.tsv'), 'id\tdate\n');
  assert.throws(() => loadRecord(folder, record.council), /decisions\.tsv, line 1: the header should be/);
});
