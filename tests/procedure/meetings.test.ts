import assert from 'node:assert/strict';
import test from 'node:test';
import { loadCouncil } from '../../src/council/load.ts';
import { chamberAt, type Meeting, play } from '../../src/procedure/index.ts';
import { loadMeeting, meetingNames } from '../../src/procedure/load.ts';
import { ballotsOf, tallyOf } from '../../src/record/index.ts';
import { loadRecord } from '../../src/record/load.ts';

const council = loadCouncil();
const record = loadRecord();
const names = meetingNames();

/** Decisions of these meetings that are not played, with the reason. */
const leftOut: Readonly<Record<string, string>> = { 'S/PV.49/draft-1': 'no count of it is at hand' };

/** The decisions of the record that a meeting's results are, by the place of the announcement in its log. */
function recorded({ remarks, entries }: Meeting): { id: string; seq: number }[] {
  return remarks.flatMap(({ line, record: id }) => {
    if (id === undefined) return [];
    const at = entries.findIndex((entry) => entry.line > line && entry.action.type === 'announce');
    assert.ok(at >= 0, `${id} is never announced`);
    return [{ id, seq: at + 1 }];
  });
}

test('five historical meetings ship', () => {
  assert.deepEqual(names, ['1946-06-26', '1950-09-29', '2023-10-18', '2023-12-22', '2024-03-25']);
});

for (const name of names) {
  const meeting = loadMeeting(council, name);
  const { chamber, steps } = play(meeting);

  test(`${name}: every action of the meeting is accepted`, () => {
    for (const { entry, result } of steps) assert.ok(result.ok, `line ${entry.line}: ${result.ok ? '' : result.sentence}`);
    assert.equal(chamber.phase, 'adjourned');
    assert.deepEqual(chamberAt(meeting.setup, chamber.log), chamber, 'the chamber is the fold of its log');
  });

  test(`${name}: its results are those of the record`, () => {
    const found = recorded(meeting);
    assert.ok(found.length > 0);
    for (const { id, seq } of found) {
      const decision = record.byId.get(id);
      assert.ok(decision, `${id} is in the record`);
      const decided = chamber.decided.find((one) => one.seq === seq);
      assert.ok(decided, `${id} was decided`);
      assert.equal(decided.outcome, decision.announced, id);
      assert.deepEqual(decided.ruling?.tally, tallyOf(decision), id);
      for (const [code, ballot] of Object.entries(ballotsOf(record, decision)))
        assert.equal(decided.ballots[code], ballot, `${id} ${code}`);
      assert.equal(decided.resolution, decision.resolution, id);
      assert.equal(decision.date, name);
      assert.equal(decided.kind, id === 'S/PV.49/draft-2' ? 'substantive' : decision.kind, id);
    }
  });

  test(`${name}: no decision of the meeting is missing`, () => {
    const played = new Set(recorded(meeting).map(({ id }) => id));
    const meetings = new Set([...played].map((id) => record.byId.get(id)!.meeting));
    for (const decision of record.decisions) {
      if (decision.date === name && meetings.has(decision.meeting) && leftOut[decision.id] === undefined) {
        assert.ok(played.has(decision.id), decision.id);
      }
    }
  });
}

test('the double veto of 1946 fails under the policy of 1950: the same ballots make the matter one of procedure', () => {
  const meeting = loadMeeting(council, '1946-06-26');
  const modern = play({ ...meeting, setup: { ...meeting.setup, rules: { ...meeting.setup.rules, preliminary: 'presidential_ruling' } } });
  assert.deepEqual(
    modern.chamber.decided.slice(0, 2).map(({ kind, outcome }) => [kind, outcome]),
    [
      ['preliminary', 'carried'],
      ['procedural', 'carried'],
    ],
  );
});

test('and the ruling of 1950 could not have been made under that of 1946', () => {
  const meeting = loadMeeting(council, '1950-09-29');
  const old = play({ ...meeting, setup: { ...meeting.setup, rules: { ...meeting.setup.rules, preliminary: 'four_power' } } });
  assert.equal(old.chamber.decided[1]!.outcome, 'vetoed');
  assert.equal(old.chamber.decided[1]!.ruling!.matter, 'substantive');
});
