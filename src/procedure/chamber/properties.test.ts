import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Meeting, setupOn } from '../../../tests/procedure/meeting.ts';
import {
  type Action,
  actionTypes,
  allowed,
  apply,
  type Chamber,
  chamberAt,
  offersTo,
  openChamber,
  orderOfBusiness,
  readAction,
  standingActions,
} from './index.ts';

const members = setupOn('2024-03-25').composition.members.map(({ code }) => code);
const by = fc.constantFrom(
  'presidency',
  'presidency',
  'presidency',
  'secretariat',
  'invited:Israel',
  'invited:Nobody',
  'FRA',
  'USA',
  'RUS',
  'DZA',
  'GUY',
  'XXX',
);
const id = fc.constantFrom('D1', 'D2', 'A1', 'A2', 'P1', 'P2', 'M1', 'M2', 'S1', 'E1');
const question = fc.record({ on: fc.constantFrom('draft', 'amendment', 'part', 'proposal', 'statement', 'agenda'), id });
const ballot = fc.constantFrom('Y', 'N', 'A', 'P', 'X');
const oftenYes = fc.constantFrom('Y', 'Y', 'Y', 'N', 'A', 'P', 'X');

/** Every type of action with contents that often fit. */
const contents: { readonly [T in Action['type']]: fc.Arbitrary<object> } = {
  call_to_order: fc.constant({}),
  suspend: fc.constant({}),
  resume: fc.constant({}),
  adjourn: fc.constant({}),
  take_seat: fc.record({ member: fc.constantFrom(...members) }),
  leave: fc.record({ member: fc.constantFrom(...members) }),
  propose_agenda: fc.constant({ items: ['Item'] }),
  adopt_agenda: fc.constant({}),
  propose_invitation: fc.record({
    id,
    who: fc.constantFrom('Israel', 'A briefer'),
    basis: fc.constantFrom('rule_37', 'rule_39', 'practice'),
  }),
  challenge_credentials: fc.record({ id, member: fc.constantFrom(...members), words: fc.constant('why') }),
  cede_chair: fc.constant({ matter: 'matter' }),
  resume_chair: fc.constant({}),
  ask_for_floor: fc.constant({ purpose: 'statement' }),
  give_floor: fc.record({ to: by }),
  speak: fc.record({ purpose: fc.constantFrom('statement', 'after_the_vote'), words: fc.constant('words') }),
  submit_draft: fc.record({ id, title: fc.constant('title'), kind: fc.constantFrom('substantive', 'procedural') }),
  co_sponsor: fc.record({ draft: id }),
  introduce: fc.record({ draft: id }),
  revise: fc.record({ draft: id, words: fc.constant('words') }),
  withdraw: fc.record({ draft: id }),
  take_over: fc.record({ draft: id, id }),
  ask_vote: fc.record({ draft: id }),
  declare_parties: fc.record({ draft: id, parties: fc.constant(['RUS']) }),
  propose_amendment: fc.record({ id, draft: id, words: fc.constant('words'), effect: fc.constantFrom('adds', 'replaces') }),
  accept_amendment: fc.record({ amendment: id }),
  withdraw_amendment: fc.record({ amendment: id }),
  order_amendments: fc.record({ draft: id, order: fc.array(id, { maxLength: 3 }) }),
  ask_parts: fc.record({ draft: id, parts: fc.array(fc.record({ id, words: fc.constant('part') }), { maxLength: 2 }) }),
  object_to_parts: fc.record({ draft: id }),
  move: fc.record({ id, motion: fc.constantFrom('suspend', 'adjourn', 'postpone', 'order_of_drafts', 'other'), words: fc.constant('') }),
  withdraw_motion: fc.record({ motion: id }),
  point_of_order: fc.constant({ words: 'point' }),
  rule: fc.constant({ words: 'ruling' }),
  challenge: fc.record({ id }),
  ask_preliminary: fc.record({ id, draft: id }),
  rule_matter: fc.record({ draft: id, matter: fc.constantFrom('procedural', 'substantive') }),
  object: fc.record({ to: question }),
  without_objection: fc.record({ question }),
  adopt_without_vote: fc.record({ draft: id }),
  put: fc.record({ question, method: fc.constantFrom('show_of_hands', 'in_writing') }),
  ballot: fc.record({ ballot }),
  announce: fc.constant({}),
  open_election: fc.record({ id, seats: fc.constant(1), candidates: fc.constant(['a', 'b']) }),
  cast_paper: fc.constant({}),
  count_papers: fc.record({ papers: fc.array(fc.constant(['a']), { maxLength: 3 }) }),
  open_straw_poll: fc.record({ id, words: fc.constant('poll') }),
  straw_ballot: fc.constant({}),
  close_straw_poll: fc.record({ views: fc.array(fc.constantFrom('encourage', 'discourage', 'no_opinion'), { maxLength: 2 }) }),
  propose_statement: fc.record({ id, statement: fc.constantFrom('presidential', 'press'), words: fc.constant('words') }),
  dissociate: fc.record({ statement: id, words: fc.constant('words') }),
  place_under_silence: fc.record({ draft: id, deadline: fc.constant('2024-03-26T15:00:00Z') }),
  break_silence: fc.record({ draft: id, words: fc.constant('no') }),
  close_silence: fc.record({ draft: id }),
  answer_roll: fc.record({ answer: fc.constantFrom('present', 'present_and_voting') }),
  pass: fc.constant({}),
  propose_caucus: fc.record({
    id,
    form: fc.constantFrom('moderated', 'unmoderated'),
    topic: fc.constant('topic'),
    minutes: fc.constant(5),
  }),
  end_caucus: fc.constant({}),
  limit_speeches: fc.constant({ seconds: 60 }),
  yield: fc.record({ to: fc.constantFrom('chair', 'questions', ...members) }),
  correct: fc.constant({ reason: 'mistake' }),
};

/** Some actions of any kind, and often whole votes, so that results are reached. */
const anyAction = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...actionTypes)
      .chain((type) => fc.record({ one: contents[type], by }).map(({ one, by }) => [{ type, by, ...one }])),
  },
  { weight: 3, arbitrary: id.map((draft) => [{ type: 'submit_draft', by: 'FRA', id: draft, title: 'title' }]) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 0, 0, 0, 1, 2), fc.array(oftenYes, { minLength: 15, maxLength: 15 }))
      .map(([nth, letters]) => [
        { type: 'put', by: 'presidency', nth },
        ...members.map((code, i) => ({ type: 'ballot', by: code, ballot: letters[i] })),
        { type: 'announce', by: 'presidency' },
      ]),
  },
);
const anyMeeting = fc
  .array(anyAction, { minLength: 10, maxLength: 30 })
  .map((groups) => groups.flat() as (Record<string, unknown> & { nth?: number })[]);

/** Art. 27 once more, told as plainly as can be: an oracle that knows nothing of the program. */
function naive(kind: string, ballots: Readonly<Record<string, string>>): boolean {
  const yes = Object.values(ballots).filter((letter) => letter === 'Y').length;
  if (yes < 9) return false;
  if (kind === 'procedural' || kind === 'preliminary') return true;
  return ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].every((code) => ballots[code] !== 'N');
}

function run(
  actions: readonly (Record<string, unknown> & { nth?: number })[],
  each: (before: Chamber, action: Action, after: Chamber | null) => void,
): Chamber {
  let chamber = openChamber(setupOn('2024-03-25', { nextResolution: 2728 }));
  let minute = 0;
  const start: readonly Record<string, unknown>[] = [
    { type: 'propose_agenda', by: 'secretariat', items: ['Item'] },
    { type: 'call_to_order', by: 'presidency' },
    { type: 'adopt_agenda', by: 'presidency' },
  ];
  for (const given of [...start, ...actions]) {
    const { nth, ...rest } = given as Record<string, unknown> & { nth?: number };
    const at = new Date(Date.parse('2024-03-25T15:00:00Z') + minute++ * 1000).toISOString();
    const business = orderOfBusiness(chamber);
    const action = {
      at,
      ...rest,
      ...(nth === undefined ? {} : { question: business[nth % Math.max(1, business.length)] ?? { on: 'draft', id: 'none' } }),
    } as unknown as Action;
    const before = JSON.stringify(chamber);
    const next = apply(chamber, action);
    assert.equal(JSON.stringify(chamber), before, 'apply changed the chamber it was given');
    each(chamber, action, next.ok ? next.chamber : null);
    if (next.ok) chamber = next.chamber;
    else assert.ok(next.sentence.length > 0 && /\.$/.test(next.sentence), next.sentence);
  }
  return chamber;
}

const same = (a: unknown, b: unknown) => assert.deepEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

test('any actions in any order: nothing throws, the log folds to the state, every result is what Article 27 says', () => {
  let votes = 0;
  fc.assert(
    fc.property(anyMeeting, (actions) => {
      const chamber = run(actions, (before, action, after) => {
        if (!after) return;
        assert.equal(after.log.length, before.log.length + 1);
        assert.deepEqual(after.log.at(-1), action);
        assert.equal(after.history.length, after.log.length);
      });
      same(chamberAt(chamber.setup, chamber.log), chamber);
      for (const { kind, ballots, outcome, method, ruling } of chamber.decided) {
        if (!['show_of_hands', 'roll_call', 'in_writing'].includes(method)) continue;
        assert.equal(outcome === 'adopted' || outcome === 'carried', naive(kind, ballots), `${kind} ${JSON.stringify(ballots)}`);
        assert.equal(Object.keys(ballots).length, 15);
        if (outcome === 'vetoed') assert.ok((ruling?.tally.Y ?? 0) >= 9);
        votes++;
      }
      const numbers = chamber.decided.flatMap(({ resolution }) => (resolution ? [resolution] : []));
      assert.equal(new Set(numbers).size, numbers.length);
    }),
    { numRuns: 150 },
  );
  assert.ok(votes > 100, `only ${votes} votes were taken: the actions do not reach what is to be tested`);
});

test('a correction gives back the state before, keeps both entries, and never takes back a result', () => {
  fc.assert(
    fc.property(anyMeeting, (actions) => {
      const chamber = run(actions, () => {});
      const at = '2024-03-30T00:00:00Z';
      const corrected = apply(chamber, { type: 'correct', by: 'presidency', at, reason: 'a slip' });
      const last = standingActions(chamber.log).at(-1);
      if (!corrected.ok) {
        assert.ok(['final', 'nothing_to_correct'].includes(corrected.code), corrected.sentence);
        return;
      }
      assert.ok(last && !['announce', 'adopt_without_vote', 'without_objection', 'count_papers', 'close_straw_poll'].includes(last.type));
      const { log, history, at: _, ...state } = corrected.chamber;
      const { log: __, history: ___, at: ____, ...before } = chamberAt(chamber.setup, standingActions(log));
      // Results keep their places in the whole log, which the shortened one does not know (seed 1108415276 in minutes.test.ts).
      for (const { seq, at } of state.decided) assert.equal(log[seq - 1]?.at, at);
      const placeless = ({ decided, ...rest }: typeof state) => ({ ...rest, decided: decided.map(({ seq: _, ...one }) => one) });
      same(placeless(state), placeless(before));
      assert.equal(log.length, chamber.log.length + 1);
      assert.equal(history.length, log.length);
    }),
    { numRuns: 60 },
  );
});

test('what is offered is accepted', () => {
  fc.assert(
    fc.property(anyMeeting, (actions) => {
      const chamber = run(actions, () => {});
      for (const who of ['presidency', 'secretariat', 'FRA', 'USA']) {
        for (const { action, rule } of offersTo(chamber, who, '2024-03-30T00:00:00Z')) {
          assert.ok(rule);
          assert.ok(apply(chamber, { ...action, by: who, at: '2024-03-30T00:00:00Z' } as Action).ok);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('every action from every role that may not take it is refused, whatever it says', () => {
  const meeting = Meeting.open('2024-03-25').do({ type: 'propose_invitation', id: 'I', who: 'Israel', basis: 'rule_37' });
  meeting.do({ type: 'without_objection', question: { on: 'proposal', id: 'I' } });
  const actors = { presidency: 'presidency', member: 'FRA', secretariat: 'secretariat', invited: 'invited:Israel' } as const;
  for (const type of actionTypes) {
    for (const [role, who] of Object.entries(actors)) {
      if ((allowed[type] as readonly string[]).includes(role)) continue;
      const [content] = fc.sample(contents[type], { numRuns: 1, seed: 1 });
      meeting.refused({ type, by: who, ...content }, 'not_yours');
    }
    const [content] = fc.sample(contents[type], { numRuns: 1, seed: 1 });
    meeting.refused({ type, by: 'DEU', ...content }, 'no_seat');
    meeting.refused({ type, by: '', ...content }, 'no_seat');
  }
});

test('actions are read from any JSON, and nothing that is not described gets through', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readAction(value)));
  const good = { type: 'ballot', by: 'FRA', at: '2024-03-25T15:00:00Z', ballot: 'Y' };
  assert.ok(readAction(good).ok);
  for (const bad of [
    { ...good, ballot: 'yes' },
    { ...good, outcome: 'adopted' },
    { ...good, at: 'now' },
    { ...good, type: 'win' },
    { ...good, by: 3 },
    [good],
    null,
    'ballot',
    { ...good, __proto__x: 1 },
  ]) {
    const read = readAction(bad);
    assert.ok(!read.ok && read.sentence !== '', JSON.stringify(bad));
  }
  assert.ok(!readAction({ ...good, type: 'speak', purpose: 'statement', words: 'x'.repeat(20_001) }).ok);
  for (const type of actionTypes) {
    const [content] = fc.sample(contents[type], { numRuns: 1, seed: 2 });
    const read = readAction({ type, by: 'FRA', at: '2024-03-25T15:00:00Z', ...content });
    assert.ok(read.ok, `${type}: ${read.ok ? '' : read.sentence}`);
  }
});
