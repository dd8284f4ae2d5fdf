import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Meeting, setupOn } from '../../../tests/procedure/meeting.ts';
import { chamberAt, houseRuleIds, houseRules, nextInRoll, offersTo, rulesInForce } from '../index.ts';

const withHouse = (...house: string[]) => {
  const { rules } = setupOn('2024-03-25');
  return Meeting.open('2024-03-25', { rules: { ...rules, house } });
};
const draft = { on: 'draft', id: 'D' };
const submit = { type: 'submit_draft', by: 'FRA', id: 'D', title: 'A text', sponsors: ['GBR'] } as const;

test('without house rules none of their actions is known, and the state keeps nothing of them', () => {
  const meeting = Meeting.open('2024-03-25');
  meeting.refused({ type: 'answer_roll', by: 'FRA', answer: 'present' }, 'house_rule', /house rule: present_and_voting/);
  meeting.refused({ type: 'propose_caucus', by: 'FRA', id: 'C', form: 'moderated', topic: 'aid', minutes: 10 }, 'house_rule', /caucuses/);
  meeting.refused({ type: 'limit_speeches', seconds: 60 }, 'house_rule', /speaking_time/);
  assert.equal(meeting.chamber.house, null);
  assert.ok(rulesInForce(meeting.chamber).every(({ from }) => from === 'council'));
});

test('the rules in force say which are the house’s and what they stand in place of', () => {
  const rules = rulesInForce(withHouse('procedural_simple_majority', 'caucuses').chamber).filter(({ from }) => from === 'house');
  assert.deepEqual(
    rules.map(({ id, inPlaceOf }) => [id, inPlaceOf]),
    [
      ['house:procedural_simple_majority', 'Charter Art. 27(2)'],
      ['house:caucuses', null],
    ],
  );
  const all = rulesInForce(withHouse(...houseRuleIds).chamber);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const id of houseRuleIds) assert.match(houseRules[id].words, /\.$/);
});

test('who is present and voting may not abstain; who is present may', () => {
  const meeting = withHouse('present_and_voting').do(
    { type: 'answer_roll', by: 'FRA', answer: 'present_and_voting' },
    { type: 'answer_roll', by: 'GBR', answer: 'present' },
    submit,
    { type: 'put', question: draft },
  );
  meeting.refused({ type: 'ballot', by: 'FRA', ballot: 'A' }, 'may_not_abstain', /house rule: present_and_voting/);
  meeting.do({ type: 'ballot', by: 'GBR', ballot: 'A' }, { type: 'ballot', by: 'FRA', ballot: 'N' });
});

test('a roll is called in order; a pass is called again at the end and then votes yes or no', () => {
  const meeting = withHouse('roll_call').do(submit, { type: 'put', question: draft, method: 'roll_call' });
  const codes = meeting.chamber.setup.composition.members.map(({ code }) => code);
  meeting.refused({ type: 'ballot', by: codes[1]!, ballot: 'Y' }, 'out_of_turn', /roll_call/);
  meeting.do({ type: 'pass', by: codes[0]! });
  meeting.refused({ type: 'pass', by: codes[0]! }, 'out_of_turn', /roll_call/);
  for (const by of codes.slice(1)) {
    assert.equal(nextInRoll(meeting.chamber), by);
    meeting.do({ type: 'ballot', by, ballot: 'Y' });
  }
  assert.equal(nextInRoll(meeting.chamber), codes[0]);
  meeting.refused({ type: 'pass', by: codes[0]! }, 'passed', /roll_call/);
  meeting.refused({ type: 'ballot', by: codes[0]!, ballot: 'A' }, 'passed', /roll_call/);
  meeting.do({ type: 'ballot', by: codes[0]!, ballot: 'N' });
  assert.equal(nextInRoll(meeting.chamber), null);
  meeting.do({ type: 'announce' });
  assert.equal(meeting.last.outcome, 'adopted', 'fourteen in favour, an elected member against');
  assert.deepEqual(meeting.chamber.house?.passed, []);
});

test('a caucus begins when its motion carries and ends with its time; meanwhile formal business waits', () => {
  const meeting = withHouse('caucuses').do(submit, {
    type: 'propose_caucus',
    by: 'FRA',
    id: 'C',
    form: 'unmoderated',
    topic: 'aid',
    minutes: 5,
  });
  meeting.refused({ type: 'propose_caucus', by: 'GBR', id: 'C2', form: 'moderated', topic: 'aid', minutes: 5 }, 'proposed', /caucuses/);
  meeting.do({ type: 'without_objection', question: { on: 'proposal', id: 'C' } });
  assert.equal(meeting.chamber.house?.caucus?.topic, 'aid');
  meeting.refused({ type: 'put', question: draft }, 'in_caucus', /caucuses/);
  meeting.refused({ type: 'ask_for_floor', by: 'FRA', purpose: 'debate' }, 'in_caucus', /caucuses/);
  meeting.do({ type: 'co_sponsor', by: 'USA', draft: 'D' });
  const until = Date.parse(meeting.chamber.house!.caucus!.until);
  meeting.do({ type: 'put', question: draft, at: new Date(until).toISOString() });
});

test('in a moderated caucus there are speeches; the President may end it early', () => {
  const meeting = withHouse('caucuses').do(
    { type: 'propose_caucus', by: 'FRA', id: 'C', form: 'moderated', topic: 'aid', minutes: 30 },
    { type: 'without_objection', question: { on: 'proposal', id: 'C' } },
    { type: 'ask_for_floor', by: 'FRA', purpose: 'debate' },
    { type: 'give_floor', to: 'FRA' },
    { type: 'speak', by: 'FRA', purpose: 'debate', words: 'On aid.' },
  );
  meeting.refused({ type: 'end_caucus', by: 'FRA' }, 'not_yours', /./);
  meeting.do({ type: 'end_caucus' });
  meeting.refused({ type: 'end_caucus' }, 'no_caucus', /caucuses/);
});

test('time left of a speech is yielded once', () => {
  const meeting = withHouse('speaking_time').do(
    { type: 'limit_speeches', seconds: 180 },
    { type: 'ask_for_floor', by: 'FRA', purpose: 'statement' },
    { type: 'give_floor', to: 'FRA' },
    { type: 'speak', by: 'FRA', purpose: 'statement', words: 'Briefly.' },
  );
  meeting.refused({ type: 'yield', by: 'GBR', to: 'chair' }, 'nothing_to_yield', /speaking_time/);
  meeting.refused({ type: 'yield', by: 'FRA', to: 'XXX' }, 'nobody', /speaking_time/);
  meeting.do({ type: 'yield', by: 'FRA', to: 'GBR' }, { type: 'speak', by: 'GBR', purpose: 'statement', words: 'Thank you.' });
  meeting.refused({ type: 'yield', by: 'GBR', to: 'USA' }, 'yielded', /speaking_time/);
});

test('a speech over its time is noted, and leaves nothing to yield', () => {
  const meeting = withHouse('speaking_time').do(
    { type: 'limit_speeches', seconds: 30 },
    { type: 'ask_for_floor', by: 'FRA', purpose: 'statement' },
    { type: 'give_floor', to: 'FRA' },
  );
  const spoken = meeting.try({ type: 'speak', by: 'FRA', purpose: 'statement', words: 'At length.' });
  assert.ok(spoken.ok);
  assert.deepEqual(spoken.notes, [{ rule: 'house rule: speaking_time', sentence: 'The speech was 30 seconds over its time.' }]);
  meeting.chamber = spoken.chamber;
  meeting.refused({ type: 'yield', by: 'FRA', to: 'chair' }, 'no_time_left', /speaking_time/);
});

test('an amendment is friendly when the last sponsor accepts it, and not before', () => {
  const amend = { type: 'propose_amendment', by: 'DZA', id: 'A', draft: 'D', words: 'add a line', effect: 'adds' } as const;
  const meeting = withHouse('all_sponsors_accept').do(submit, amend);
  meeting.refused({ type: 'accept_amendment', by: 'USA', amendment: 'A' }, 'not_a_sponsor', /all_sponsors_accept/);
  meeting.do({ type: 'accept_amendment', by: 'GBR', amendment: 'A' });
  assert.equal(meeting.chamber.amendments[0]!.status, 'pending');
  meeting.refused({ type: 'accept_amendment', by: 'GBR', amendment: 'A' }, 'accepted', /all_sponsors_accept/);
  meeting.do({ type: 'accept_amendment', by: 'FRA', amendment: 'A' });
  assert.equal(meeting.chamber.amendments[0]!.status, 'accepted');
  assert.equal(meeting.chamber.drafts[0]!.revision, 1);
  const real = Meeting.open('2024-03-25').do(submit, amend, { type: 'accept_amendment', by: 'FRA', amendment: 'A' });
  assert.equal(real.chamber.amendments[0]!.status, 'accepted', 'in the Council the mover’s word is enough');
});

test('the same ballots on a motion: eight to seven carries by the house rule and not by the Charter; substance is untouched', () => {
  const codes = setupOn('2024-03-25').composition.members.map(({ code }) => code);
  const run = (meeting: Meeting) => {
    meeting.do(
      { type: 'move', by: 'FRA', id: 'M', motion: 'other', words: 'hear a guest' },
      { type: 'put', question: { on: 'proposal', id: 'M' } },
    );
    meeting.do(...codes.map((by, i) => ({ type: 'ballot', by, ballot: i < 8 ? 'Y' : 'N' }) as const));
    meeting.do({ type: 'announce' });
    const motion = meeting.last.outcome;
    meeting.do(submit, { type: 'put', question: draft });
    meeting.do(...codes.map((by, i) => ({ type: 'ballot', by, ballot: i < 8 ? 'Y' : 'A' }) as const));
    meeting.do({ type: 'announce' });
    return [motion, meeting.last.outcome];
  };
  assert.deepEqual(run(withHouse('procedural_simple_majority')), ['carried', 'short']);
  assert.deepEqual(run(Meeting.open('2024-03-25')), ['not_carried', 'short']);
  const house = withHouse('procedural_simple_majority');
  run(house);
  assert.equal(house.chamber.decided[0]!.ruling!.reasons[0]!.rule, 'house rule: procedural_simple_majority');
});

test('with house rules too a chamber is the fold of its log, corrections included', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(14)), { maxLength: 60 }), (choices) => {
      const meeting = withHouse(...houseRuleIds).do(submit);
      const codes = meeting.chamber.setup.composition.members.map(({ code }) => code);
      choices.forEach(([what, who], i) => {
        const by = codes[who]!;
        const action = [
          { type: 'answer_roll', by, answer: i % 2 === 0 ? 'present' : 'present_and_voting' },
          { type: 'put', question: draft, method: 'roll_call' },
          { type: 'pass', by: nextInRoll(meeting.chamber) ?? by },
          { type: 'ballot', by: nextInRoll(meeting.chamber) ?? by, ballot: 'YNA'[i % 3] },
          { type: 'announce' },
          { type: 'propose_caucus', by, id: `C${i}`, form: 'moderated', topic: 'aid', minutes: 2 },
          { type: 'without_objection', question: { on: 'proposal', id: `C${i - 1}` } },
          { type: 'correct', reason: 'A slip.' },
          { type: 'limit_speeches', seconds: 60 + i },
          { type: 'ask_for_floor', by, purpose: 'statement' },
        ][what] as { readonly type: 'announce' };
        const next = meeting.try(action);
        if (next.ok) meeting.chamber = next.chamber;
      });
      assert.deepEqual(chamberAt(meeting.chamber.setup, meeting.chamber.log), meeting.chamber);
    }),
    { numRuns: 50 },
  );
});

test('what house rules allow is offered with their name where they are in force, and nowhere else', () => {
  const at = '2024-03-25T18:00:00Z';
  const offered = (meeting: Meeting, by: string) => offersTo(meeting.chamber, by, at).map(({ words, rule }) => `${words} [${rule}]`);
  const ready = (meeting: Meeting) => meeting.do(submit, { type: 'put', question: draft, method: 'roll_call' });
  assert.ok(
    offered(withHouse('present_and_voting'), 'FRA').includes('Answer the roll: present and voting [house rule: present_and_voting]'),
  );
  const first = setupOn('2024-03-25').composition.members[0]!.code;
  assert.ok(offered(ready(withHouse('roll_call')), first).includes('Pass [house rule: roll_call]'));
  assert.ok(!offered(ready(withHouse('roll_call')), 'USA').some((one) => one.startsWith('Vote')), 'it has not been called');
  const plain = Meeting.open('2024-03-25');
  for (const by of ['FRA', 'presidency']) assert.ok(!offered(plain, by).some((one) => one.includes('house rule')));
});
