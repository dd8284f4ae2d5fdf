/** Every form of the pages: what it makes is taken by the rules whenever it is shown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpening } from '../../src/api/chambers/setup.ts';
import { loadCouncil } from '../../src/council/load.ts';
import { type Action, apply, type Chamber, openChamber, readAction } from '../../src/procedure/index.ts';
import type { ChamberData } from '../../src/web/chambers/data.ts';
import { actionOfForm, formsFor } from '../../src/web/chambers/forms.ts';

const at = '2026-11-28T12:00:00.000Z';
const opening = readOpening(loadCouncil(), { date: '2024-03-25', house: ['caucuses', 'speaking_time'] }, '2026-11-28');
assert.ok(opening.ok);

const as = (chamber: Chamber, role: ChamberData['you']['role'], seat: string | null = null): ChamberData => ({
  id: 'x',
  name: 'x',
  seq: chamber.log.length + 1,
  you: { as: 'x', role, seat },
  chamber,
  hidden: [],
  key: 'x',
  now: at,
});

/** Fills a form with its first choices and some words. */
const filled = (data: ChamberData, title: string) => {
  const form = formsFor(data).find((one) => one.title === title)!;
  return (name: string): readonly string[] => {
    const field = form.fields.find((one) => one.name === name)!;
    if (name === 'deadline') return ['2026-11-29T12:00:00Z'];
    if (field.kind === 'choice' || field.kind === 'choices') return field.options!.slice(0, 1).map(([value]) => value);
    return [field.value || (field.kind === 'number' ? '10' : 'Some words')];
  };
};

const after = (chamber: Chamber, ...actions: readonly object[]): Chamber =>
  actions.reduce<Chamber>((before, action) => {
    const next = apply(before, { at, ...action } as Action);
    assert.ok(next.ok, `${JSON.stringify(action)}: ${JSON.stringify(next)}`);
    return next.chamber;
  }, chamber);

test('a filled form makes a well-formed action that the rules take', () => {
  const waiting = openChamber(opening.value.setup);
  const open = after(
    waiting,
    { by: 'presidency', type: 'propose_agenda', items: ['x'] },
    { by: 'presidency', type: 'call_to_order' },
    { by: 'presidency', type: 'adopt_agenda' },
  );
  const tabled = after(open, { by: 'FRA', type: 'submit_draft', id: 'S/1', title: 'x' });
  const two = after(
    tabled,
    { by: 'USA', type: 'submit_draft', id: 'S/2', title: 'y' },
    { by: 'USA', type: 'propose_amendment', id: 'a1', draft: 'S/1', words: 'x', effect: 'replaces' },
    { by: 'USA', type: 'propose_amendment', id: 'a2', draft: 'S/1', words: 'y', effect: 'replaces' },
  );
  const moments: readonly Chamber[] = [
    two,
    waiting,
    open,
    tabled,
    after(tabled, { by: 'presidency', type: 'put', question: { on: 'draft', id: 'S/1' } }),
    after(tabled, { by: 'FRA', type: 'withdraw', draft: 'S/1' }),
    after(tabled, { by: 'FRA', type: 'place_under_silence', draft: 'S/1', deadline: '2026-11-29T12:00:00Z' }),
    after(open, { by: 'USA', type: 'point_of_order', words: 'x' }),
    after(open, { by: 'FRA', type: 'move', id: 'm', motion: 'refer', words: '' }),
    after(open, { by: 'presidency', type: 'open_election', id: 'e', seats: 1, candidates: ['Ms Adler', 'Mr Binh'] }),
    after(open, { by: 'presidency', type: 'open_straw_poll', id: 's', words: 'Ms Adler' }),
  ];
  const seen = new Set<string>();
  for (const chamber of moments) {
    for (const data of [
      as(chamber, 'presidency'),
      as(chamber, 'secretariat'),
      as(chamber, 'delegation', 'FRA'),
      as(chamber, 'delegation', 'USA'),
    ]) {
      for (const { title, fields, type } of formsFor(data)) {
        const action = actionOfForm(chamber, title, filled(data, title))!;
        assert.equal(action.type, type);
        assert.ok(
          fields.every(({ kind, options }) => kind !== 'choice' || options!.length > 0),
          `${title} offers a choice`,
        );
        const by = data.you.seat ?? data.you.role;
        // What goes into the box is no part of the action.
        const { paper, view, ...own } = action;
        const read = readAction({ ...own, by, at });
        assert.ok(read.ok, `${title}: ${JSON.stringify(read)}`);
        const next = apply(chamber, read.value);
        assert.ok(next.ok, `${title}: ${JSON.stringify(next)}`);
        assert.equal(paper === undefined, type !== 'cast_paper');
        assert.equal(view === undefined, type !== 'straw_ballot');
        seen.add(type);
      }
    }
    for (const role of ['audience', 'projector'] as const) assert.deepEqual(formsFor(as(chamber, role)), []);
  }
  const asked = (title: string, name: string, value: string, role: 'presidency' | 'delegation') => {
    const by = role === 'delegation' ? 'FRA' : role;
    const action = actionOfForm(two, title, (field) => (field === name ? [value] : []))!;
    const next = apply(two, { ...action, by, at } as unknown as Action);
    assert.ok(next.ok);
    return next.chamber;
  };
  assert.deepEqual(asked('Move to put another draft first', 'draft', 'S/2', 'delegation').proposals.at(-1)?.order, ['S/2', 'S/1']);
  assert.deepEqual(
    asked('Rule which amendment is put first', 'amendment', 'a2', 'presidency').amendments.map(({ id }) => id),
    ['a2', 'a1'],
  );
  for (const type of [
    'order_amendments',
    'cast_paper',
    'straw_ballot',
    'break_silence',
    'place_under_silence',
    'take_over',
    'withdraw_motion',
    'rule',
    'propose_caucus',
    'correct',
    'ask_parts',
  ]) {
    assert.ok(seen.has(type), `${type} was shown at some moment`);
  }
  assert.equal(
    actionOfForm(tabled, 'No such form', () => []),
    null,
  );
});
