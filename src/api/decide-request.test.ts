import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { loadCouncil } from '../council/load.ts';
import { decide } from '../procedure/index.ts';
import type { VoteToDecide } from '../procedure/types.ts';
import { readDecideRequest } from './decide-request.ts';

const council = loadCouncil();

const read = (input: unknown): VoteToDecide => {
  const vote = readDecideRequest(council, input);
  assert.ok(vote.ok, vote.ok ? '' : vote.sentence);
  return vote.value;
};

const refusedWith = (input: unknown, code: string, sentence: RegExp) => {
  const vote = readDecideRequest(council, input);
  assert.ok(!vote.ok);
  assert.equal(vote.code, code, vote.sentence);
  assert.match(vote.sentence, sentence);
  return vote;
};

const march22 = { date: '2024-03-22' };

test('the three ways of giving ballots are one', () => {
  const grouped = read({ ...march22, ballots: { against: ['Russia', 'China', 'Algeria'], abstaining: ['Guyana'], rest: 'Y' } });
  const code = (name: string): string => grouped.composition.members.find((member) => member.name.includes(name))!.code;
  assert.equal(grouped.ballots[code('Russia')], 'N');
  assert.equal(grouped.ballots[code('Guyana')], 'A');
  assert.equal(grouped.ballots[code('Malta')], 'Y');
  assert.equal(Object.keys(grouped.ballots).length, 15);
  assert.equal(grouped.kind, 'substantive');
  const listed = read({
    ...march22,
    ballots: grouped.composition.members.map(({ name }) => ({ member: name, ballot: grouped.ballots[code(name)] })),
  });
  const byMember = read({ ...march22, kind: 'other', ballots: { ...grouped.ballots } });
  const runTogether = read({
    ...march22,
    ballots: {
      Against: ['RUS', 'cn', 'DZA'],
      inFavour: ['us'],
      abstaining: [],
      notParticipating: [],
      absent: [],
      GUY: 'abstained',
      rest: 'in favour',
    },
  });
  for (const vote of [listed, byMember, runTogether]) assert.deepEqual(vote, grouped);
  const ruling = decide(grouped);
  assert.ok(ruling.ok);
  assert.deepEqual([ruling.value.outcome, ruling.value.vetoedBy.toSorted()], ['vetoed', ['CHN', 'RUS']]);
});

test('kinds and policies have synonyms', () => {
  for (const [word, kind] of Object.entries({
    PRO: 'procedural',
    'other matter': 'substantive',
    AMD: 'amendment',
    SG: 'secretary_general',
    ele: 'election',
  })) {
    assert.equal(read({ ...march22, kind: word, ballots: { rest: 'Y' } }).kind, kind);
  }
  assert.equal(read({ ...march22, kind: 'preliminary', policy: 'four powers', ballots: { rest: 'N' } }).policy, 'four_power');
});

test('words of a seat mean its holder on the day', () => {
  const vote = read({ date: '1962-05-01', ballots: { Russia: 'N', China: 'Y', rest: 'Y' } });
  assert.equal(vote.ballots.SUN, 'N');
  assert.equal(vote.ballots.ROC, 'Y');
});

test('without a vote there are no ballots, and parties are read', () => {
  const vote = read({ ...march22, withoutVote: true, parties: ['Israel'] });
  assert.deepEqual([vote.withoutVote, vote.ballots, vote.parties], [true, {}, ['ISR']]);
  refusedWith({ ...march22, withoutVote: true, ballots: { rest: 'Y' } }, 'bad_field', /^ballots: /);
});

test('each refusal begins with the field at fault', () => {
  refusedWith(null, 'bad_request', /object/);
  refusedWith([], 'bad_request', /object/);
  refusedWith({ ballots: { rest: 'Y' } }, 'missing_field', /^date: /);
  refusedWith(march22, 'missing_field', /^ballots: /);
  refusedWith({ date: '2024-02-30', ballots: {} }, 'invalid_date', /^date: /);
  refusedWith({ date: '1945-10-24', ballots: {} }, 'before_first_meeting', /^date: /);
  refusedWith({ date: '2999-01-01', ballots: {} }, 'after_known_terms', /^date: /);
  refusedWith({ ...march22, kind: 'vibes', ballots: {} }, 'unknown_kind', /^kind: "vibes"/);
  refusedWith({ ...march22, kind: 7, ballots: {} }, 'unknown_kind', /^kind: /);
  refusedWith({ ...march22, ballot: {} }, 'unknown_field', /^ballot: /);
  refusedWith({ ...march22, ballots: 'YYY' }, 'bad_field', /^ballots: /);
  refusedWith({ ...march22, ballots: [{ member: 'France' }] }, 'bad_field', /^ballots\[0\]: /);
  refusedWith({ ...march22, ballots: { France: 'maybe' } }, 'unknown_ballot', /^ballots\.France: "maybe"/);
  refusedWith({ ...march22, ballots: { France: 1 } }, 'unknown_ballot', /^ballots\.France: /);
  refusedWith({ ...march22, ballots: { inFavour: [1] } }, 'bad_field', /^ballots\.inFavour: /);
  refusedWith({ ...march22, policy: 'mine', ballots: { rest: 'Y' } }, 'bad_field', /^policy: /);
  refusedWith({ ...march22, withoutVote: 'yes' }, 'bad_field', /^withoutVote: /);
  refusedWith({ ...march22, ballots: { rest: 'Y' }, parties: 'Israel' }, 'bad_field', /^parties: /);
  refusedWith({ ...march22, ballots: { rest: 'Y' }, parties: ['Atlantis'] }, 'unknown_state', /^parties: /);
});

test('ballots of strangers, doubles and gaps are refused, not guessed at', () => {
  assert.equal(refusedWith({ ...march22, ballots: { Brazil: 'Y', rest: 'Y' } }, 'not_a_member', /Brazil/).rule, 'Charter Art. 27(1)');
  refusedWith({ ...march22, ballots: { US: 'Y', 'United States': 'N', rest: 'Y' } }, 'ballot_twice', /United States/);
  assert.ok(refusedWith({ ...march22, ballots: { Maltta: 'Y', rest: 'Y' } }, 'unknown_state', /Maltta/).nearest?.includes('Malta'));
  refusedWith({ ...march22, ballots: { France: 'Y' } }, 'too_few_ballots', /missing/);
});

test('whatever is given, an answer comes and never an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (kind, ballots, parties) => {
      const vote = readDecideRequest(council, { ...march22, kind, ballots, parties });
      if (!vote.ok) assert.ok(vote.sentence.length > 0 && vote.code.length > 0);
    }),
  );
  readDecideRequest(council, JSON.parse('{"date":"2024-03-22","ballots":{"__proto__":"Y","constructor":"N","rest":"Y"}}'));
});
