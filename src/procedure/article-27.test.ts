import assert from 'node:assert/strict';
import test from 'node:test';
import { type Composition, compositionOn } from '../council/index.ts';
import { loadCouncil } from '../council/load.ts';
import { type Outcome, type QuestionKind, settle } from './index.ts';
import type { PreliminaryPolicy } from './types.ts';

const council = loadCouncil();
const letters = ['Y', 'N', 'A', 'P', 'X'] as const;

interface Rule {
  readonly kind: QuestionKind;
  readonly policy: PreliminaryPolicy;
  /** The outcome told apart from our engine: from the affirmative votes and whether every permanent member concurred. */
  readonly says: (affirmative: number, concurrence: boolean, members: number) => Outcome;
}

const majority = (members: number) => ({ 11: 7, 15: 9 })[members]!;
const otherMatter: Rule['says'] = (affirmative, concurrence, members) =>
  affirmative < majority(members) ? 'short' : concurrence ? 'adopted' : 'vetoed';
const proceduralMatter: Rule['says'] = (affirmative, _, members) => (affirmative >= majority(members) ? 'carried' : 'not_carried');

const rules: readonly Rule[] = [
  ...(['substantive', 'amendment', 'part', 'admission', 'secretary_general'] as const).map(
    (kind): Rule => ({ kind, policy: 'presidential_ruling', says: otherMatter }),
  ),
  { kind: 'procedural', policy: 'presidential_ruling', says: proceduralMatter },
  { kind: 'preliminary', policy: 'presidential_ruling', says: proceduralMatter },
  {
    kind: 'preliminary',
    policy: 'four_power',
    says: (affirmative, concurrence, members) =>
      proceduralMatter(affirmative, concurrence, members) === 'not_carried' ? 'not_carried' : concurrence ? 'carried' : 'vetoed',
  },
  {
    kind: 'election',
    policy: 'presidential_ruling',
    says: (affirmative, _, members) => (affirmative * 2 > members ? 'carried' : 'not_carried'),
  },
];

/** Every way five permanent members can vote among `choices`, as strings in seat order. */
const permanentVotes = (choices: readonly string[]): string[] =>
  Array.from({ length: 5 }).reduce<string[]>((sofar) => sofar.flatMap((word) => choices.map((choice) => word + choice)), ['']);

/** Checks every distinct count: members of one rank are alike, so only how many cast each ballot can matter among the elected. */
function checkAll(composition: Composition, choices: readonly string[], among: readonly Rule[]): number {
  const elected = composition.members.filter((member) => !member.permanent).length;
  let votes = 0;
  for (const permanent of permanentVotes(choices)) {
    const affirmative = permanent.split('Y').length - 1;
    const concurrence = !permanent.includes('N');
    for (let yes = 0; yes <= elected; yes++) {
      for (let no = 0; no + yes <= elected; no++) {
        const rest = letters[2 + ((yes + no) % (choices.length - 2))]!;
        const others = 'Y'.repeat(yes) + 'N'.repeat(no) + rest.repeat(elected - yes - no);
        let p = 0;
        let e = 0;
        let line = '';
        for (const member of composition.members) line += member.permanent ? permanent[p++] : others[e++];
        for (const { kind, policy, says } of among) {
          const expected = says(affirmative + yes, concurrence, composition.members.length);
          if (settle(kind, line, composition, policy).outcome !== expected) {
            assert.fail(`${kind} ${policy} ${line}: expected ${expected}, got ${settle(kind, line, composition, policy).outcome}`);
          }
          votes++;
        }
      }
    }
  }
  return votes;
}

const on = (date: string): Composition => {
  const found = compositionOn(council, date);
  assert.ok(found.ok);
  return found.value;
};

test('all 3^15 ballots in favour, against and abstaining, by symmetry, on every kind of question', () => {
  assert.equal(checkAll(on('2024-03-25'), ['Y', 'N', 'A'], rules), 243 * 66 * 9);
});

test('all 3^11 ballots of the Council of eleven, by symmetry, on every kind of question', () => {
  assert.equal(checkAll(on('1950-06-25'), ['Y', 'N', 'A'], rules), 243 * 28 * 9);
});

test('all five ballots of each permanent member with every count of the elected ones', () => {
  const kinds = rules.filter(({ kind }) => kind === 'substantive' || kind === 'procedural');
  assert.equal(checkAll(on('2024-03-25'), letters, kinds), 3125 * 66 * 2);
  assert.equal(checkAll(on('1950-06-25'), letters, kinds), 3125 * 28 * 2);
});
