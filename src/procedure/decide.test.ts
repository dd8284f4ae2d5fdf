import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Composition, compositionOn, seatHolder } from '../council/index.ts';
import { loadCouncil } from '../council/load.ts';
import { checkBallots, decide, questionKinds, type Ruling, readBallot, settle, type VoteToDecide } from './index.ts';
import type { Ballot } from './types.ts';

const council = loadCouncil();
const on = (date: string): Composition => {
  const found = compositionOn(council, date);
  assert.ok(found.ok);
  return found.value;
};
const ruled = (vote: VoteToDecide): Ruling => {
  const ruling = decide(vote);
  assert.ok(ruling.ok, ruling.ok ? '' : ruling.sentence);
  return ruling.value;
};
/** Ballots by code: everyone in favour but those named under another letter, "N:CHN RUS A:GUY". */
const ballots = (composition: Composition, others = ''): Record<string, Ballot> => {
  const all: Record<string, Ballot> = Object.fromEntries(composition.members.map((member) => [member.code, 'Y' as Ballot]));
  for (const [, letter, codes] of others.matchAll(/([NAPX]):([A-Z ]+)(?= |$)/g)) {
    for (const code of codes!.trim().split(' ')) all[code] = letter as Ballot;
  }
  return all;
};
const today = on('2024-03-22');

const letter = fc.constantFrom<Ballot>('Y', 'N', 'A', 'P', 'X');
const anyDate = fc
  .integer({ min: Date.parse('1946-01-17') / 86_400_000, max: Date.parse('2027-12-31') / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const anyVote = fc
  .tuple(anyDate, fc.constantFrom(...questionKinds), fc.array(letter, { minLength: 15, maxLength: 15 }))
  .map(([date, kind, line]) => {
    const composition = on(date);
    return { composition, kind, ballots: Object.fromEntries(composition.members.map(({ code }, i) => [code, line[i]!])) };
  });

test('the draft of 22 March 2024 was vetoed by China and Russia; Algeria’s no was none', () => {
  const ruling = ruled({ composition: today, kind: 'substantive', ballots: ballots(today, 'N:CHN RUS DZA A:GUY') });
  assert.equal(ruling.outcome, 'vetoed');
  assert.deepEqual(ruling.vetoedBy, ['CHN', 'RUS']);
  assert.equal(ruling.reasons[0]!.rule, 'Charter Art. 27(3)');
  assert.equal(
    ruling.reasons[0]!.sentence,
    'vetoed: eleven in favour, nine required, but the negative votes of China and the Russian Federation are vetoes',
  );
  assert.match(ruling.reasons[1]!.sentence, /Algeria, an elected member, is no veto/);
  assert.deepEqual(ruling.wouldChange[0], {
    outcome: 'adopted',
    sentence:
      'Had both China and the Russian Federation abstained, it would have been adopted; one of them alone would not have been enough',
    ballots: { CHN: 'A', RUS: 'A' },
  });
});

test('eight in favour and the United States against: a shortfall, not a veto', () => {
  const jordan = on('2014-12-30');
  const ruling = ruled({ composition: jordan, kind: 'substantive', ballots: ballots(jordan, 'N:USA AUS A:GBR KOR LTU NGA RWA') });
  assert.equal(ruling.outcome, 'short');
  assert.equal(ruling.shortBy, 1);
  assert.deepEqual(ruling.vetoedBy, []);
  assert.equal(
    ruling.reasons[0]!.sentence,
    'failed: eight in favour, nine required; the negative vote of a permanent member did not count as a veto',
  );
  assert.equal(ruling.notes.length, 1);
  assert.deepEqual(
    ruling.wouldChange.map((change) => [change.outcome, change.sentence]),
    [
      [
        'vetoed',
        'With one vote more in favour from other members it would have been vetoed: the negative vote of the United States would then have been a veto',
      ],
      ['adopted', 'It would have been adopted had the United States voted in favour'],
    ],
  );
});

test('nobody against and one not participating is adopted but not unanimous', () => {
  const kuwait = on('1990-08-02');
  const ruling = ruled({ composition: kuwait, kind: 'substantive', ballots: ballots(kuwait, 'P:YEM') });
  assert.equal(ruling.outcome, 'adopted');
  assert.equal(ruling.unanimous, false);
  assert.equal(ruled({ composition: kuwait, kind: 'substantive', ballots: ballots(kuwait) }).unanimous, true);
});

test('the same fifteen ballots give opposite outcomes by kind (25 and 27 February 2022)', () => {
  const composition = on('2022-02-25');
  const cast = ballots(composition, 'N:RUS A:CHN IND ARE');
  assert.equal(ruled({ composition, kind: 'substantive', ballots: cast }).outcome, 'vetoed');
  const motion = ruled({ composition, kind: 'procedural', ballots: cast });
  assert.equal(motion.outcome, 'carried');
  assert.match(motion.reasons[1]!.sentence, /Russian Federation was not a veto: the question is procedural/);
});

test('B01: adopted without a vote has no ballots', () => {
  const ruling = ruled({ composition: on('2016-10-06'), kind: 'secretary_general', ballots: {}, withoutVote: true });
  assert.equal(ruling.outcome, 'adopted_without_vote');
  assert.deepEqual(ruling.tally, { Y: 0, N: 0, A: 0, P: 0, X: 0 });
  assert.deepEqual(ruling.wouldChange, []);
});

test('B06: an election to the Court needs eight of fifteen, and no negative vote is a veto', () => {
  const composition = on('2023-11-09');
  const eight = ballots(composition, 'N:FRA GBR USA ALB JPN MLT CHE');
  const ruling = ruled({ composition, kind: 'election', ballots: eight });
  assert.equal(ruling.outcome, 'carried');
  assert.equal(ruling.required, 8);
  assert.equal(ruled({ composition, kind: 'election', ballots: { ...eight, RUS: 'N' } }).outcome, 'not_carried');
  assert.equal(ruled({ composition: on('1950-06-25'), kind: 'election', ballots: ballots(on('1950-06-25')) }).required, 6);
});

test('B12: a member that sends no ballot is absent', () => {
  const composition = on('2020-03-30');
  const { EST: _, ...rest } = ballots(composition);
  assert.equal(ruled({ composition, kind: 'substantive', ballots: rest }).tally.X, 1);
});

test('B13: the seat of China stays while its holder changes', () => {
  assert.equal(seatHolder(council, 'CN', '1971-10-24'), 'ROC');
  for (const date of ['1971-10-25', '1971-11-23']) {
    const composition = on(date);
    assert.deepEqual(ruled({ composition, kind: 'substantive', ballots: ballots(composition, 'N:CHN') }).vetoedBy, ['CHN']);
  }
});

test('a party to the dispute gives a warning and keeps its ballot', () => {
  const vote = { composition: today, kind: 'substantive' as const, ballots: ballots(today), parties: ['GUY', 'VEN'] };
  const ruling = ruled(vote);
  assert.equal(ruling.tally.Y, 15);
  assert.deepEqual(
    ruling.notes.map((note) => note.rule),
    ['Charter Art. 27(3), proviso'],
  );
  assert.deepEqual(ruled({ ...vote, kind: 'procedural' }).notes, []);
});

test('ballots that cannot be counted are refused in words', () => {
  const refused = (vote: object) => {
    const ruling = decide({ composition: today, kind: 'substantive', ballots: {}, ...vote } as VoteToDecide);
    return ruling.ok ? ['ok'] : [ruling.code, ruling.sentence, ...(ruling.nearest ?? [])];
  };
  assert.deepEqual(refused({ ballots: { USB: 'Y' } }), [
    'not_a_member',
    'USB was not a member of the Council on 2024-03-22. Nearest: United States.',
    'United States',
  ]);
  assert.equal(refused({ ballots: { USA: 'Z' } })[0], 'unknown_ballot');
  assert.equal(refused({ ballots: { USA: 3 } })[0], 'unknown_ballot');
  assert.equal(refused({ kind: 'whatever' })[0], 'unknown_kind');
  assert.equal(refused({ policy: 'whatever' })[0], 'unknown_policy');
});

test('ballots as people give them', () => {
  const read = (pairs: [string, string][], allowAbsent = false) => {
    const found = checkBallots(council, today, pairs, { allowAbsent });
    return found.ok ? found.value : [found.code, found.sentence];
  };
  assert.deepEqual(
    read(
      [
        ['Russia', 'No'],
        ['u.s.', 'in favour'],
        ['Korea, Republic of', 'abstained'],
      ],
      true,
    ),
    { RUS: 'N', USA: 'Y', KOR: 'A' },
  );
  assert.deepEqual(read([['Germany', 'Y']], true), ['not_a_member', 'Germany (DEU) was not a member of the Council on 2024-03-22.']);
  assert.deepEqual(
    read(
      [
        ['US', 'Y'],
        ['Washington', 'Y'],
      ],
      true,
    ),
    ['ballot_twice', 'Two ballots are given for the United States (USA); each member has one vote.'],
  );
  assert.equal((read([['Narnia', 'Y']], true) as string[])[0], 'unknown_state');
  assert.equal((read([['US', 'perhaps']], true) as string[])[0], 'unknown_ballot');
  const fourteen = today.members.filter((member) => member.code !== 'USA').map((member): [string, string] => [member.code, 'Y']);
  assert.deepEqual(read(fourteen), [
    'too_few_ballots',
    'Of fifteen ballots fourteen are given; the United States is missing. Give X for a member that was absent.',
  ]);
  assert.deepEqual(readBallot('not-participating'), { ok: true, value: 'P' });
});

test('settle refuses letters that do not fit, as a bug', () => {
  assert.throws(() => settle('substantive', 'YYY', today), RangeError);
  assert.throws(() => settle('substantive', 'YYYYYYYYYYYYYYQ', today), RangeError);
});

test('invariant: ballots in a tally add up to the members', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const { Y, N, A, P, X } = ruled(vote).tally;
      assert.equal(Y + N + A + P + X, vote.composition.members.length);
    }),
  );
});

test('invariant: abstaining, not participating and absent are alike for the outcome', () => {
  fc.assert(
    fc.property(anyVote, fc.array(fc.constantFrom<Ballot>('A', 'P', 'X'), { minLength: 15, maxLength: 15 }), (vote, others) => {
      const entries = Object.entries(vote.ballots).map(([code, ballot], i) => [
        code,
        ballot === 'Y' || ballot === 'N' ? ballot : others[i]!,
      ]);
      assert.equal(ruled({ ...vote, ballots: Object.fromEntries(entries) }).outcome, ruled(vote).outcome);
    }),
  );
});

test('invariant: a veto needs enough votes in favour, and is undone by the abstention of those who cast it', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const ruling = ruled(vote);
      assert.equal(ruling.vetoedBy.length > 0, ruling.outcome === 'vetoed');
      if (ruling.outcome !== 'vetoed') return;
      assert.ok(ruling.tally.Y >= ruling.required);
      const without = { ...vote.ballots, ...Object.fromEntries(ruling.vetoedBy.map((code) => [code, 'A' as Ballot])) };
      assert.equal(ruled({ ...vote, ballots: without }).outcome, vote.kind === 'preliminary' ? 'carried' : 'adopted');
    }),
  );
});

test('invariant: on a procedural question only the votes in favour count', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const ruling = ruled({ ...vote, kind: 'procedural' });
      assert.equal(ruling.outcome, ruling.tally.Y >= vote.composition.required ? 'carried' : 'not_carried');
    }),
  );
});

test('invariant: amendments, parts, admissions and the Secretary-General are decided as substance', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const outcome = ruled({ ...vote, kind: 'substantive' }).outcome;
      for (const kind of ['amendment', 'part', 'admission', 'secretary_general'] as const)
        assert.equal(ruled({ ...vote, kind }).outcome, outcome);
    }),
  );
});

test('invariant: each change that names its ballots gives the outcome it promises, which is another one', () => {
  fc.assert(
    fc.property(anyVote, (vote) => {
      const ruling = ruled(vote);
      assert.ok(ruling.wouldChange.length > 0);
      for (const change of ruling.wouldChange) {
        assert.notEqual(change.outcome, ruling.outcome);
        if (Object.keys(change.ballots).length === 0) continue;
        assert.equal(ruled({ ...vote, ballots: { ...vote.ballots, ...change.ballots } }).outcome, change.outcome, change.sentence);
      }
    }),
    { numRuns: 500 },
  );
});
