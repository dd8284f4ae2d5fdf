import assert from 'node:assert/strict';
import test from 'node:test';
import { loadCouncil } from '../../council/load.ts';
import type { Action } from '../chamber/actions.ts';
import { apply } from '../chamber/index.ts';
import { play, readMeeting } from '../meetings/index.ts';

const council = loadCouncil();
const members = ['UP', 'MID', 'DOWN', 'SEA', 'LAKE'].map((code) => ({ code, name: `${code[0]}${code.slice(1).toLowerCase()}land` }));

/** A meeting of a body of one's own: its setup, then actions a minute apart. */
function meeting(body: object, actions: readonly object[], setup: object = {}) {
  const lines = [
    { setup: { date: '2026-11-28', presidency: 'UP', body, ...setup } },
    ...actions.map((action, i) => ({ by: 'presidency', at: new Date(Date.UTC(2026, 10, 28, 10, i)).toISOString(), ...action })),
  ];
  const read = readMeeting(council, lines.map((line) => JSON.stringify(line)).join('\n'));
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  return play(read.value);
}
const open = [
  { type: 'call_to_order' },
  { type: 'propose_agenda', items: ['The river'] },
  { type: 'adopt_agenda' },
  { type: 'submit_draft', by: 'MID', id: 'D1', title: 'A dam' },
  { type: 'put', question: { on: 'draft', id: 'D1' } },
];
const cast = (letters: string) => [...letters].map((ballot, i) => ({ type: 'ballot', by: members[i]!.code, ballot }));
const riverside = { name: 'Riverside Commission', members, rules: { otherwise: 'two_thirds', procedural: 'simple' } };

test('a chamber of a body of one’s own decides by its rules and has no veto debate and no resolution numbers', () => {
  const { chamber, steps } = meeting(riverside, [...open, ...cast('YYNAA'), { type: 'announce' }]);
  assert.ok(steps.every(({ result }) => result.ok));
  assert.equal(chamber.decided[0]!.outcome, 'adopted', 'two of three who voted');
  assert.equal(chamber.decided[0]!.resolution, null);
  assert.equal(meeting(riverside, [...open, ...cast('YYNNA'), { type: 'announce' }]).chamber.decided[0]!.outcome, 'short');
  const vetoes = {
    ...riverside,
    members: members.map((one) => ({ ...one, veto: one.code === 'UP' })),
    rules: { otherwise: 'simple_with_vetoes' },
  };
  const vetoed = meeting(vetoes, [...open, ...cast('NYYYY'), { type: 'announce' }]).chamber.decided[0]!;
  assert.deepEqual([vetoed.outcome, vetoed.ruling!.vetoedBy, vetoed.debateBy], ['vetoed', ['UP'], null]);
});

test('nothing is put to the vote without a quorum', () => {
  const leave = ['SEA', 'LAKE', 'DOWN'].map((member) => ({ type: 'leave', member }));
  const { steps } = meeting({ ...riverside, quorum: { members: 3 } }, [...leave, ...open]);
  const put = steps.at(-1)!.result;
  assert.ok(!put.ok);
  assert.deepEqual([put.code, put.sentence], ['no_quorum', 'A vote needs three members present, and two are.']);
});

test('three hundred members vote in one chamber', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ code: `M${i}`, name: `Member ${i}` }));
  const body = { name: 'Assembly of the school', members: many, rules: { otherwise: 'absolute' } };
  const { chamber } = meeting(body, [...open.map((one) => ('by' in one ? { ...one, by: 'M1' } : one))], { presidency: 'M0' });
  let now = chamber;
  for (const [i, { code }] of many.entries()) {
    const action: Action = { type: 'ballot', by: code, at: '2026-11-28T11:00:00Z', ballot: i < 151 ? 'Y' : 'A' };
    const next = apply(now, action);
    assert.ok(next.ok);
    now = next.chamber;
  }
  const end = apply(now, { type: 'announce', by: 'presidency', at: '2026-11-28T11:00:01Z' });
  assert.ok(end.ok);
  assert.equal(end.chamber.decided[0]!.outcome, 'adopted');
});
