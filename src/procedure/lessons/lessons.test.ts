import assert from 'node:assert/strict';
import test from 'node:test';
import { loadCouncil } from '../../council/load.ts';
import { chamberAt, type LessonVote, lessonOf, play, seatsThatDecide, whatIfs } from '../index.ts';
import { loadMeeting, meetingNames } from '../load.ts';

const council = loadCouncil();
const meeting = loadMeeting(council, '2024-03-25');
const lesson = lessonOf(meeting);
const votes = lesson.steps.flatMap(({ vote }) => (vote === null ? [] : [vote]));
const outcomes = (vote: LessonVote, seat: string) =>
  Object.fromEntries(whatIfs(vote, seat).map(({ ballot, outcome }) => [ballot, outcome]));

test('25 March 2024 is a lesson of two votes, and its results are told only after the learner has voted', () => {
  assert.equal(lesson.title, 'Security Council, 9586th meeting');
  assert.equal(lesson.seats.length, 15);
  assert.deepEqual(
    votes.map(({ outcome }) => outcome),
    ['short', 'adopted'],
  );
  for (const { vote, before, told, after } of lesson.steps) {
    if (vote === null) continue;
    assert.doesNotMatch([...before.map(({ words }) => words), ...told].join(' '), /abstained|against|result/i);
    assert.ok(after.length > 0);
  }
});

test('what the ballot of each seat would have done on 25 March 2024', () => {
  const [amendment, draft] = votes as [LessonVote, LessonVote];
  assert.deepEqual(outcomes(draft, 'USA'), { Y: 'adopted', N: 'vetoed', A: 'adopted', P: 'adopted', X: 'adopted' });
  assert.deepEqual(outcomes(draft, 'DZA'), { Y: 'adopted', N: 'adopted', A: 'adopted', P: 'adopted', X: 'adopted' });
  assert.deepEqual(seatsThatDecide(draft), ['CHN', 'FRA', 'RUS', 'GBR', 'USA']);
  assert.deepEqual(seatsThatDecide(amendment), [], 'with three in favour nobody alone could carry it');
  const no = whatIfs(draft, 'USA').find(({ ballot }) => ballot === 'N')!;
  assert.equal(
    no.sentence,
    'Not adopted: vetoed: fourteen in favour, nine required, but the negative vote of the United States is a veto.',
  );
  assert.ok(no.changes && !no.asCast);
  assert.ok(whatIfs(draft, 'USA').find(({ ballot }) => ballot === 'A')!.asCast);
});

test('on 22 December 2023 one abstention would have carried the amendment', () => {
  const vote = lessonOf(loadMeeting(council, '2023-12-22')).steps.find((step) => step.vote !== null)!.vote!;
  assert.deepEqual(outcomes(vote, 'USA'), { Y: 'adopted', N: 'vetoed', A: 'adopted', P: 'adopted', X: 'adopted' });
  assert.deepEqual(seatsThatDecide(vote), ['USA'], 'ten in favour: no other seat alone would have made it fall short');
});

test('the steps of every meeting cover its log once, in order, and each ends in a state that can be shown', () => {
  for (const name of meetingNames()) {
    const one = loadMeeting(council, name);
    const { log, decided } = play(one).chamber;
    const { steps } = lessonOf(one);
    let at = 0;
    for (const { from, to } of steps) {
      assert.equal(from, at, name);
      assert.ok(to >= from);
      assert.equal(chamberAt(one.setup, log, to).log.length, to);
      at = to;
    }
    assert.equal(at, log.length, name);
    assert.equal(steps.filter(({ vote }) => vote !== null).length, decided.filter(({ ruling }) => ruling !== null).length);
  }
});
