import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compositionOn } from '../../council/index.ts';
import { loadCouncil } from '../../council/load.ts';
import type { Ballot } from '../types.ts';
import { readWhip, type WhipEntry, whipCount } from './index.ts';

const council = loadCouncil();
const composition = (() => {
  const found = compositionOn(council, '2026-11-30');
  if (!found.ok) throw new Error(found.sentence);
  return found.value;
})();
const codes = composition.members.map(({ code }) => code);
const expecting = (ballots: Record<string, Ballot | null>, more: Partial<WhipEntry> = {}): WhipEntry[] =>
  Object.entries(ballots).map(([member, ballot]) => ({
    at: '2026-11-28T15:00:00.000Z',
    by: 'A',
    member,
    ballot,
    source: 'said',
    note: '',
    ...more,
  }));
const count = (entries: readonly WhipEntry[], kind: Parameters<typeof whipCount>[1] = 'substantive') => {
  const counted = whipCount(composition, kind, entries);
  assert.ok(counted.ok);
  return counted.value;
};
const first = (n: number, not: readonly string[] = []) =>
  Object.fromEntries(
    codes
      .filter((code) => !not.includes(code))
      .slice(0, n)
      .map((code) => [code, 'Y' as Ballot]),
  );

test('what is missing is said: votes, and a permanent member against', () => {
  const counted = count(expecting({ ...first(7, ['USA', 'RUS']), USA: 'N' }));
  assert.equal(counted.ruling.outcome, 'short');
  assert.match(counted.missing[0]!, /^Two more votes in favour are needed from the seven still open\.$/);
  assert.match(
    counted.missing[1]!,
    /^The United States, a permanent member, is expected against: the negative vote would be a veto once nine are in favour\.$/,
  );
  assert.equal(counted.certain, false);
  const named = new Map(counted.scenarios.map((one) => [one.name, one.outcome]));
  assert.equal(named.get('open_in_favour'), 'vetoed');
  assert.equal(named.get('open_against'), 'short');
});

test('nothing is missing where nine are in favour and no permanent member is against or unheard', () => {
  const counted = count(expecting(Object.fromEntries(codes.map((code) => [code, 'Y']))));
  assert.deepEqual(counted.missing, []);
  assert.equal(counted.certain, true);
  assert.equal(counted.ruling.unanimous, true);
});

test('a permanent member that has not been heard is named; on a procedural question it does not matter', () => {
  const entries = expecting(first(14, ['RUS']));
  assert.match(count(entries).missing.join(), /Russian Federation, a permanent member, has not been heard/);
  assert.equal(count(entries).certain, false);
  assert.deepEqual(count(entries, 'procedural').missing, []);
  assert.equal(count(entries, 'procedural').certain, true);
});

test('the newest entry counts and the older are kept', () => {
  const later = expecting({ GRC: 'A' }, { at: '2026-11-29T09:00:00.000Z', source: 'reported', note: 'at the stakeout' });
  const counted = count([...later, ...expecting({ GRC: 'Y' })]);
  const greece = counted.expected.find(({ member }) => member === 'GRC')!;
  assert.equal(greece.ballot, 'A');
  assert.deepEqual(
    greece.history.map(({ ballot }) => ballot),
    ['A', 'Y'],
  );
});

test('only what was said by the member itself: a scenario of its own', () => {
  const counted = count([...expecting(first(8)), ...expecting({ [codes.at(-2)!]: 'Y' }, { source: 'guess' })]);
  assert.equal(counted.ruling.outcome, 'adopted');
  assert.equal(counted.scenarios.find(({ name }) => name === 'only_said')?.outcome, 'short');
});

test('certain means that no ballot of those open changes the outcome', () => {
  const ballot = fc.constantFrom<Ballot | null>('Y', 'N', 'A', 'P', 'X', null);
  fc.assert(
    fc.property(
      fc.array(ballot, { minLength: 15, maxLength: 15 }),
      fc.array(fc.constantFrom<Ballot>('Y', 'N', 'A', 'P', 'X'), { minLength: 15, maxLength: 15 }),
      (given, filling) => {
        const counted = count(expecting(Object.fromEntries(codes.map((code, i) => [code, given[i]!]))));
        if (!counted.certain) return;
        const filled = count(expecting(Object.fromEntries(codes.map((code, i) => [code, given[i] ?? filling[i]!]))));
        assert.equal(filled.ruling.outcome, counted.ruling.outcome);
      },
    ),
    { numRuns: 400 },
  );
});

test('files: fields at fault are named', () => {
  const code = (input: unknown) => {
    const read = readWhip(council, input);
    return read.ok ? null : `${read.code} ${read.sentence}`;
  };
  assert.match(code(3)!, /^bad_request/);
  assert.match(code({})!, /^missing_field date/);
  assert.match(code({ date: '2026-11-30', expected: [{ member: 'Norway', ballot: 'Y' }] })!, /^not_a_member expected\[0\]\.member/);
  assert.match(code({ date: '2026-11-30', expected: [{ member: 'France', ballot: 'perhaps' }] })!, /^unknown_ballot expected\[0\]\.ballot/);
  assert.match(code({ date: '2026-11-30', expected: [{ member: 'France', source: 'a bird' }] })!, /^bad_field expected\[0\]\.source/);
  assert.match(code({ date: '2026-11-30', kind: 'odd' })!, /^unknown_kind/);
  assert.match(code({ date: '2026-11-30', outcome: 'adopted' })!, /^unknown_field/);
  assert.equal(code({ date: '2026-11-30', expected: [{ member: 'France', ballot: '?' }] }), null);
  fc.assert(fc.property(fc.jsonValue(), (value) => void readWhip(council, value)));
});
