import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { compositionOn } from '../../council/index.ts';
import { loadCouncil } from '../../council/load.ts';
import { type Condition, conditionDescription, conditionKinds, conditionWords } from '../majorities/conditions/index.ts';
import {
  absoluteMajorityRule,
  consensusRule,
  namedRules,
  qualifiedDoubleMajority,
  reinforcedDoubleMajority,
  simpleMajority,
  twoThirdsMajority,
  votesInFavour,
  withVetoes,
} from '../majorities/rules.ts';
import { settle } from '../settle.ts';
import type { Ballot, Ruling } from '../types.ts';
import {
  assemblyCommittee,
  assemblyOnImportantQuestions,
  type Body,
  compositionOf,
  councilAsBody,
  councilOfTheUnion,
  decideIn,
  readBody,
  settleIn,
  type VotingRule,
} from './index.ts';
import { outlookIn } from './outlook-in.ts';

const council = loadCouncil();
const today = (() => {
  const found = compositionOn(council, '2024-03-25');
  assert.ok(found.ok);
  return found.value;
})();

const named = (count: number) => Array.from({ length: count }, (_, i) => ({ code: `M${i + 1}`, name: `Member ${i + 1}` }));
const bodyOf = (members: Body['members'], rule: VotingRule): Body => ({ name: 'Ours', members, rules: { otherwise: rule } });
const ruled = (body: Body, ballots: Record<string, Ballot>, kind: 'substantive' | 'procedural' = 'substantive'): Ruling => {
  const ruling = decideIn(body, { kind, ballots });
  assert.ok(ruling.ok, ruling.ok ? '' : ruling.sentence);
  return ruling.value;
};
const everyone = (body: Body, ballot: Ballot, others: Record<string, Ballot> = {}): Record<string, Ballot> => ({
  ...Object.fromEntries(body.members.map(({ code }) => [code, ballot])),
  ...others,
});

/** Every way `count` ballots can fall on the five letters. */
function* tallies(count: number): Generator<string> {
  for (let y = 0; y <= count; y++)
    for (let n = 0; n + y <= count; n++)
      for (let a = 0; a + n + y <= count; a++)
        for (let p = 0; p + a + n + y <= count; p++)
          yield 'Y'.repeat(y) + 'N'.repeat(n) + 'A'.repeat(a) + 'P'.repeat(p) + 'X'.repeat(count - y - n - a - p);
}

test('every count of eleven members under each rule, held against the rule stated otherwise', () => {
  // Said with fractions of real numbers and with subtraction, where the rules use products of whole numbers.
  const statements: [VotingRule, (y: number, n: number, all: number) => boolean][] = [
    [simpleMajority, (y, n) => y > n],
    [twoThirdsMajority, (y, n) => y > 0 && y >= 2 * n],
    [absoluteMajorityRule, (y, _, all) => y > all - y],
    [consensusRule, (y, n) => y > 0 && n === 0],
    [votesInFavour(7), (y) => y > 6],
    [{ ...simpleMajority, all: [{ is: 'of_members', share: [3, 4] }] }, (y, _, all) => y / all >= 0.75],
  ];
  let polls = 0;
  for (const [rule, says] of statements) {
    const body = bodyOf(named(11), rule);
    for (const letters of tallies(11)) {
      const y = letters.split('Y').length - 1;
      const n = letters.split('N').length - 1;
      assert.equal(
        settleIn(body, 'substantive', letters).settlement.outcome,
        says(y, n, 11) ? 'adopted' : 'short',
        `${rule.id} ${letters}`,
      );
      assert.equal(settleIn(body, 'procedural', letters).settlement.outcome, says(y, n, 11) ? 'carried' : 'not_carried');
      polls++;
    }
  }
  assert.equal(polls, 6 * 1365);
});

test('the Council put together from conditions decides as Article 27 does, for every member and count', () => {
  const body = councilAsBody(today);
  const kinds = ['substantive', 'amendment', 'procedural', 'preliminary', 'election'] as const;
  for (const letters of tallies(15)) {
    // Turned once round, so that every rank meets every ballot.
    for (const turn of [0, 4, 9]) {
      const line = letters.slice(turn) + letters.slice(0, turn);
      for (const kind of kinds) {
        const ours = settleIn(body, kind, line).settlement;
        const theirs = settle(kind, line, today, 'presidential_ruling');
        assert.deepEqual(ours, theirs, `${kind} ${line}`);
      }
    }
  }
});

test('the Union: fifteen of twenty-seven with 65 per cent; three large members cannot block alone, four can', () => {
  const without = (...codes: string[]) =>
    ruled(councilOfTheUnion, everyone(councilOfTheUnion, 'Y', Object.fromEntries(codes.map((code) => [code, 'N' as Ballot]))));
  assert.equal(without('DEU', 'FRA', 'ITA').outcome, 'adopted');
  assert.match(without('DEU', 'FRA', 'ITA').reasons[0]!.sentence, /only three members are not in favour, and four are needed to block/);
  assert.equal(without('DEU', 'FRA', 'ITA', 'MLT').outcome, 'short');
  assert.equal(without('DEU', 'FRA', 'MLT', 'FIN').outcome, 'short', '64.97 per cent');
  assert.equal(without('DEU', 'FRA', 'MLT', 'IRL').outcome, 'adopted', '65.03 per cent');
  const small = councilOfTheUnion.members.toSorted((a, b) => a.weight! - b.weight!).map(({ code }) => code);
  assert.equal(without(...small.slice(0, 13)).outcome, 'short', 'fourteen large members have the weight and not the number');
  assert.equal(without(...small.slice(0, 12)).outcome, 'adopted');
  const abstaining = ruled(councilOfTheUnion, everyone(councilOfTheUnion, 'Y', { DEU: 'A', FRA: 'A', ITA: 'A', MLT: 'A' }));
  assert.equal(abstaining.outcome, 'short', 'an abstention counts as not in favour');
});

test('a double majority over every ballot of nine weighted members, held against a plain recount', () => {
  const weights = [40, 20, 11, 9, 7, 5, 4, 3, 1];
  const members = named(9).map((member, i) => ({ ...member, weight: weights[i]! }));
  for (const [rule, least, blocking] of [
    [qualifiedDoubleMajority, 5, 4],
    [reinforcedDoubleMajority, 7, 0],
  ] as const) {
    const body = bodyOf(members, rule);
    for (let bits = 0; bits < 512; bits++) {
      let count = 0;
      let weight = 0;
      let letters = '';
      for (let i = 0; i < 9; i++) {
        const yes = (bits >> i) & 1;
        count += yes;
        weight += yes * weights[i]!;
        letters += yes === 1 ? 'Y' : 'A';
      }
      const enough = count >= least && (weight >= 65 || 9 - count < blocking);
      assert.equal(settleIn(body, 'substantive', letters).settlement.outcome, enough ? 'adopted' : 'short', `${rule.id} ${letters}`);
    }
  }
});

test('a veto stops only what would otherwise have passed', () => {
  const members = named(5).map((member, i) => (i === 0 ? { ...member, veto: true } : member));
  const body = bodyOf(members, withVetoes(absoluteMajorityRule));
  const vetoed = ruled(body, { M1: 'N', M2: 'Y', M3: 'Y', M4: 'Y', M5: 'A' });
  assert.equal(vetoed.outcome, 'vetoed');
  assert.deepEqual(vetoed.vetoedBy, ['M1']);
  assert.equal(vetoed.reasons[0]!.sentence, 'vetoed: the negative vote of Member 1 is a veto');
  const short = ruled(body, { M1: 'N', M2: 'Y', M3: 'Y', M4: 'A', M5: 'A' });
  assert.equal(short.outcome, 'short');
  assert.deepEqual(short.vetoedBy, []);
  assert.equal(ruled(body, { M1: 'A', M2: 'Y', M3: 'Y', M4: 'Y', M5: 'N' }).outcome, 'adopted');
});

test('a committee of the Assembly: abstentions do not count, and a majority must be present', () => {
  const committee = assemblyCommittee('Third Committee', named(9));
  assert.equal(ruled(committee, { M1: 'Y', M2: 'A', M3: 'A', M4: 'A', M5: 'A' }).outcome, 'adopted');
  assert.equal(ruled(committee, { M1: 'Y', M2: 'N', M3: 'A', M4: 'A', M5: 'A' }).outcome, 'short');
  const few = decideIn(committee, { kind: 'substantive', ballots: { M1: 'Y', M2: 'Y', M3: 'Y', M4: 'A' } });
  assert.ok(!few.ok);
  assert.equal(few.code, 'no_quorum');
  assert.equal(few.sentence, 'Four of 9 members are present, and five are needed for a vote.');
  const plenary = assemblyOnImportantQuestions(named(9));
  const vote: Record<string, Ballot> = { M1: 'Y', M2: 'Y', M3: 'Y', M4: 'N', M5: 'N' };
  assert.equal(ruled(plenary, vote).outcome, 'short');
  assert.equal(ruled(plenary, vote, 'procedural').outcome, 'carried');
});

test('nobody voting decides nothing, and without a vote there are no ballots', () => {
  const body = bodyOf(named(6), simpleMajority);
  assert.equal(ruled(body, {}).outcome, 'short');
  const none = decideIn(body, { kind: 'substantive', ballots: { M1: 'Y' }, withoutVote: true });
  assert.ok(none.ok);
  assert.equal(none.value.outcome, 'adopted_without_vote');
  assert.deepEqual(none.value.tally, { Y: 0, N: 0, A: 0, P: 0, X: 0 });
});

test('ballots of others and ballots that are none are refused', () => {
  const body = bodyOf(named(3), simpleMajority);
  const stranger = decideIn(body, { kind: 'substantive', ballots: { M9: 'Y' } });
  assert.ok(!stranger.ok && stranger.code === 'not_a_member');
  const odd = decideIn(body, { kind: 'substantive', ballots: { M1: 'yes' as Ballot } });
  assert.ok(!odd.ok && odd.code === 'unknown_ballot');
  const inherited = decideIn(body, { kind: 'substantive', ballots: JSON.parse('{"__proto__": "Y", "M1": "Y"}') as Record<string, Ballot> });
  assert.ok(!inherited.ok && inherited.code === 'not_a_member');
});

const letter = fc.constantFrom<Ballot>('Y', 'N', 'A', 'P', 'X');
const anyBody = fc
  .record({
    weights: fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.boolean()), { minLength: 1, maxLength: 12 }),
    rule: fc.constantFrom(...namedRules, ...namedRules.map(withVetoes)),
  })
  .map(({ weights, rule }) =>
    bodyOf(
      weights.map(([weight, veto], i) => ({ code: `M${i}`, name: `Member ${i}`, weight, ...(veto ? { veto } : {}) })),
      rule,
    ),
  );
const anyPoll = anyBody.chain((body) =>
  fc.tuple(fc.constant(body), fc.array(letter, { minLength: body.members.length, maxLength: body.members.length })),
);

test('a vote more in favour never turns a yes into a no; what would have changed it does', () => {
  const good = (outcome: string) => outcome === 'adopted';
  fc.assert(
    fc.property(anyPoll, ([body, letters]) => {
      const before = settleIn(body, 'substantive', letters.join('')).settlement.outcome;
      letters.forEach((_, i) => {
        const after = settleIn(body, 'substantive', letters.with(i, 'Y').join('')).settlement.outcome;
        assert.ok(!good(before) || good(after));
      });
      const ballots = Object.fromEntries(body.members.map(({ code }, i) => [code, letters[i]!]));
      for (const change of ruled(body, ballots).wouldChange) {
        assert.notEqual(change.outcome, before);
        if (Object.keys(change.ballots).length > 0) {
          assert.equal(ruled(body, { ...ballots, ...change.ballots }).outcome, change.outcome, change.sentence);
        }
      }
    }),
  );
});

test('what is said to be settled while a body votes is so, however the others vote', () => {
  let settled = 0;
  fc.assert(
    fc.property(anyPoll, fc.nat(12), fc.array(letter, { minLength: 12, maxLength: 12 }), ([body, letters], given, rest) => {
      const cast = letters.slice(0, given);
      const so = outlookIn(body, 'substantive', Object.fromEntries(cast.map((ballot, i) => [body.members[i]!.code, ballot])));
      if (so.length === 0) return;
      settled++;
      const whole = body.members.map((_, i) => cast[i] ?? rest[i]!).join('');
      const passed = settleIn(body, 'substantive', whole).settlement.outcome === 'adopted';
      assert.equal(passed, so[0]!.sentence.startsWith('It passes'));
    }),
    { numRuns: 500 },
  );
  assert.ok(settled > 100, `${settled} were settled early`);
});

test('what one member could have done alone is said of exactly those members', () => {
  const body = bodyOf(named(5), simpleMajority);
  const said = ({ wouldChange }: Ruling) => wouldChange.map(({ outcome, sentence }) => [outcome, sentence]);
  assert.deepEqual(said(ruled(body, { M1: 'Y', M2: 'Y', M3: 'N', M4: 'A', M5: 'X' })), [
    ['short', 'Had Member 1 or Member 2 abstained, it would have been not adopted: too few votes in favour'],
    ['short', 'Had Member 1, Member 2, Member 4 or Member 5 voted against, it would have been not adopted: too few votes in favour'],
  ]);
  assert.deepEqual(said(ruled(body, { M1: 'N', M2: 'N', M3: 'N', M4: 'A', M5: 'X' })), [
    ['adopted', 'Had two members more voted in favour, it would have been adopted'],
  ]);
});

test('a body is read from JSON, and says what is wrong with it', () => {
  const given = {
    name: 'Riverside Commission',
    members: [
      { code: 'UP', name: 'Upstream', weight: 3, veto: true },
      { code: 'DOWN', name: 'Downstream', weight: 2 },
    ],
    rules: {
      otherwise: { name: 'Two thirds of the water', all: [{ is: 'of_weight', share: [2, 3] }, { is: 'no_veto' }] },
      procedural: 'simple',
    },
    quorum: { members: 2 },
  };
  const read = readBody(given);
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  assert.deepEqual(readBody(JSON.parse(JSON.stringify(read.value)) as unknown), read, 'what is read reads back the same');
  const refusals: [unknown, string, RegExp][] = [
    [null, 'bad_body', /object/],
    [{ ...given, name: ' ' }, 'bad_body', /name/],
    [{ ...given, members: [] }, 'bad_body', /members/],
    [{ ...given, members: named(301) }, 'bad_body', /at most 300/],
    [{ ...given, members: [given.members[0], given.members[0]] }, 'member_twice', /UP/],
    [{ ...given, members: [{ code: 'a b', name: 'x' }] }, 'bad_body', /code/],
    [{ ...given, members: [{ code: 'A', name: 'x', weight: 1.5 }] }, 'bad_body', /weight/],
    [{ ...given, members: named(2) }, 'bad_body', /counts weights/],
    [{ ...given, members: named(2), rules: { otherwise: 'simple_with_vetoes' } }, 'bad_body', /no member has "veto"/],
    [{ ...given, rules: { procedural: 'simple' } }, 'bad_body', /otherwise/],
    [{ ...given, rules: { otherwise: 'most' } }, 'unknown_rule', /most/],
    [{ ...given, rules: { otherwise: 'simple', quarrel: 'simple' } }, 'unknown_kind', /quarrel/],
    [{ ...given, rules: { otherwise: { name: 'x', all: [] } } }, 'bad_rule', /one to eight/],
    [{ ...given, rules: { otherwise: { name: 'x', all: [{ is: 'none_against' }] } } }, 'bad_rule', /in favour as well/],
    [{ ...given, rules: { otherwise: { name: 'x', all: [{ is: 'of_members', share: [3, 2] }] } } }, 'bad_rule', /share/],
    [{ ...given, rules: { otherwise: { name: 'x', all: [{ is: 'of_members', share: [1, 1], moreThan: true }] } } }, 'bad_rule', /never/],
    [{ ...given, rules: { otherwise: { name: 'x', all: [{ is: 'votes', atLeast: 3 }] } } }, 'bad_body', /never be reached/],
    [{ ...given, quorum: { members: 3 } }, 'bad_body', /quorum/],
  ];
  for (const [body, code, words] of refusals) {
    const refused = readBody(body);
    assert.ok(!refused.ok, `accepted ${JSON.stringify(body).slice(0, 80)}`);
    assert.equal(refused.code, code);
    assert.match(refused.sentence, words);
  }
});

test('a body as a composition keeps its order, its vetoes and what it needs', () => {
  const composition = compositionOf(councilAsBody(today), today.date);
  assert.deepEqual(
    composition.members.map(({ code, permanent }) => [code, permanent]),
    today.members.map(({ code, permanent }) => [code, permanent]),
  );
  assert.equal(composition.required, 9);
  assert.equal(compositionOf(assemblyCommittee('Ours', named(9)), today.date).required, 5);
});

test('reading a body never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void readBody(value)));
  fc.assert(
    fc.property(
      fc.record({ name: fc.jsonValue(), members: fc.jsonValue(), rules: fc.jsonValue(), quorum: fc.jsonValue() }),
      (value) => void readBody(value),
    ),
  );
});

test('every kind of condition says what it asks', () => {
  const examples: Record<Condition['is'], string> = {
    votes: conditionWords({ is: 'votes', atLeast: 9 }),
    of_members: conditionWords({ is: 'of_members', share: [1, 2], moreThan: true }),
    of_voting: conditionWords({ is: 'of_voting', share: [2, 3] }),
    of_weight: conditionWords({ is: 'of_weight', share: [65, 100], unlessFewerOppose: 4 }),
    no_veto: conditionWords({ is: 'no_veto' }),
    none_against: conditionWords({ is: 'none_against' }),
  };
  assert.deepEqual(examples, {
    votes: 'at least nine votes in favour',
    of_members: 'more than half of the members in favour',
    of_voting: 'at least two thirds of the members present and voting in favour',
    of_weight: 'members in favour that bear at least 65 per cent of the weight, or fewer than four members not in favour',
    no_veto: 'no member with a veto against',
    none_against: 'nobody against',
  });
  for (const kind of conditionKinds) assert.match(conditionDescription(kind), /\.$/);
});
