/** Drafts in the store: who may do what, what is kept, and what happens to bad changes. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as Y from 'yjs';
import type { Doer, DraftRole } from '../../src/procedure/drafting/index.ts';
import type { Result } from '../../src/result.ts';
import { entriesPerSnapshot, largestUpdate } from '../../src/store/drafts/limits.ts';
import { copyOf } from '../../src/store/drafts/update.ts';
import { readShared, wordsOf, writeShared } from '../../src/text/editing/index.ts';
import { block, commenter, type DraftsWorld, draftsWorld, editor, fog, newDraft, owner, reader, typeInto, value } from './world.ts';

let world: DraftsWorld;
before(async () => {
  world = await draftsWorld();
});
after(() => world.drop());

const typing = (doc: Y.Doc, words: string, at = 2): Uint8Array => {
  const copy = copyOf(doc);
  const before = Y.encodeStateVector(copy);
  typeInto(copy, at, 0, words);
  return Y.encodeStateAsUpdate(copy, before);
};
const refusedWith = (result: Result<unknown>, code: string): void => {
  assert.ok(!result.ok, `refused with ${code}`);
  assert.equal(result.code, code);
};
const saidIn = (doc: Y.Doc): string => readShared(doc).map(wordsOf).join('\n');

describe('a draft', () => {
  test('is there again for another process, text, comments, versions and all', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    value(await drafts.edit(id, editor, typing(doc, 'Strongly '), 'w'));
    value(await drafts.comment(id, commenter, { block: 'op1', text: 'All ships?' }));
    const [thread] = value(await drafts.nameVersion(id, editor, 'After the first reading')).threads;
    value(await drafts.comment(id, owner, { block: 'op1', thread: thread!.id, text: 'All.' }));
    value(await drafts.resolve(id, commenter, thread!.id, true));
    value(await drafts.act(id, owner, { do: 'circulate' }));
    const here = (await drafts.get(id))!;
    const there = (await (await world.another()).get(id))!;
    assert.deepEqual({ ...there, doc: null }, { ...here, doc: null });
    assert.equal(saidIn(there.doc), saidIn(here.doc));
    assert.match(saidIn(there.doc), /^Strongly Demands/m);
    assert.deepEqual(
      there.versions.map(({ name }) => name),
      ['Zero draft', 'After the first reading', 'Rev.1'],
    );
    assert.match(JSON.stringify(there.versions[1]?.blocks), /Strongly Demands/);
    assert.equal(there.threads[0]?.resolved, true);
    assert.equal(there.threads[0]?.comments.length, 2);
    assert.ok((await drafts.list()).some((one) => one.id === id));
  });

  test('of which there is none: nothing is made of asking', async () => {
    const { drafts } = world;
    assert.equal(await drafts.get('none'), null);
    assert.equal(await drafts.get('../etc'), null);
    refusedWith(await drafts.act('none', owner, { do: 'circulate' }), 'unknown_draft');
    refusedWith(await drafts.edit('none', owner, new Uint8Array([0, 0]), 'w'), 'unknown_draft');
  });

  test('after many changes opens from what was kept aside, the same', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    const mine = copyOf(doc);
    for (let i = 0; i < entriesPerSnapshot + 20; i++) {
      const before = Y.encodeStateVector(mine);
      typeInto(mine, 2, i, 'x');
      value(await drafts.edit(id, editor, Y.encodeStateAsUpdate(mine, before), 'w'));
    }
    const snapshot = await world.store.snapshots.read(id);
    assert.ok(snapshot !== null && snapshot.seq >= entriesPerSnapshot);
    const there = (await (await world.another()).get(id))!;
    assert.equal(saidIn(there.doc), saidIn(mine));
    assert.equal(there.seq, (await drafts.get(id))!.seq);
  });
});

describe('changes of the text', () => {
  test('damaged, empty, oversized, out of order or beside the text: refused, and the text stays', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    const said = saidIn(doc);
    const good = typing(doc, 'Oh ');
    for (let cut = 1; cut < good.length; cut += 3) refusedWith(await drafts.edit(id, editor, good.slice(0, cut), 'w'), 'bad_update');
    refusedWith(await drafts.edit(id, editor, new Uint8Array(), 'w'), 'bad_update');
    refusedWith(await drafts.edit(id, editor, new Uint8Array([0, 0]), 'w'), 'bad_update');
    refusedWith(await drafts.edit(id, editor, new TextEncoder().encode('{"words": "fog"}'), 'w'), 'bad_update');
    refusedWith(await drafts.edit(id, editor, typing(doc, 'x'.repeat(largestUpdate)), 'w'), 'update_too_large');
    const two = copyOf(doc);
    typeInto(two, 2, 0, 'first ');
    const between = Y.encodeStateVector(two);
    typeInto(two, 2, 6, 'second ');
    refusedWith(await drafts.edit(id, editor, Y.encodeStateAsUpdate(two, between), 'w'), 'update_out_of_order');
    const hidden = new Y.Doc();
    hidden.getMap('elsewhere').set('a', 'b');
    refusedWith(await drafts.edit(id, editor, Y.encodeStateAsUpdate(hidden), 'w'), 'bad_update');
    assert.equal(saidIn((await drafts.get(id))!.doc), said);
    value(await drafts.edit(id, editor, good, 'w'));
    assert.match(saidIn((await drafts.get(id))!.doc), /^Oh Demands/m);
  });

  test('random bytes never break a draft', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    const said = saidIn(doc);
    let random = 20_261_128;
    for (let i = 0; i < 400; i++) {
      const bytes = typing(doc, 'fog');
      for (let n = 0; n < 3; n++) {
        random = (random * 1_103_515_245 + 12_345) & 0x7fffffff;
        bytes[random % bytes.length] = random >> 8;
      }
      await drafts.edit(id, editor, bytes, 'w');
    }
    const state = (await drafts.get(id))!;
    assert.equal(readShared(state.doc).length >= 1, true);
    assert.ok(said.length > 0);
    const again = (await (await world.another()).get(id))!;
    assert.equal(saidIn(again.doc), saidIn(state.doc));
  });

  test('withdrawn, under silence or in blue: refused with the reason', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    const good = typing(doc, 'Oh ');
    refusedWith(await drafts.edit(id, reader, good, 'w'), 'role_too_small');
    refusedWith(await drafts.edit(id, commenter, good, 'w'), 'role_too_small');
    value(await drafts.act(id, owner, { do: 'put_under_silence', deadline: '2027-01-01T00:00:00.000Z' }));
    refusedWith(await drafts.edit(id, editor, good, 'w'), 'text_frozen');
    refusedWith(await drafts.act(id, owner, { do: 'put_in_blue', symbol: 'S/2026/900' }), 'silence_running');
    value(await drafts.act(id, owner, { do: 'lift_silence', reason: '' }));
    value(await drafts.act(id, owner, { do: 'withdraw', reason: 'overtaken' }));
    const frozen = await drafts.edit(id, owner, good, 'w');
    assert.ok(!frozen.ok);
    assert.equal(frozen.rule, 'rule 35');
    assert.equal(saidIn((await drafts.get(id))!.doc), fog.map(wordsOf).join('\n'));
  });

  test('an amendment accepted in blue changes the text; others are rebased, those that collide say so', async () => {
    const { drafts } = world;
    const { id } = await newDraft(drafts);
    const propose = (name: string, words: string) => drafts.act(id, commenter, { do: 'propose_amendment', id: name, words });
    value(await drafts.act(id, owner, { do: 'put_in_blue', symbol: 'S/2026/900' }));
    refusedWith(await propose('z', 'Make it better'), 'amendment_unclear');
    refusedWith(await propose('z', 'Delete operative paragraph 9'), 'place_unknown');
    value(await propose('a', 'Delete operative paragraph 1'));
    value(await propose('b', 'In operative paragraph 2, replace "thirty days" with "sixty days"'));
    value(await propose('c', 'In operative paragraph 1, replace "all ships" with "large ships"'));
    const before = (await drafts.get(id))!.seq;
    const changed = value(await drafts.act(id, owner, { do: 'accept_amendment', id: 'a' }));
    assert.deepEqual(
      readShared(changed.doc).map((one) => one.id),
      ['organ', 'pp1', 'op2'],
    );
    assert.equal(changed.draft.oralRevisions.length, 1);
    assert.ok(changed.versions.at(-1)?.name.startsWith('As amended'));
    assert.deepEqual(
      changed.standings.map(({ status }) => status),
      ['oral_revision', 'pending', 'conflict'],
    );
    refusedWith(await drafts.act(id, owner, { do: 'accept_amendment', id: 'c' }), 'conflict');
    const again = value(await drafts.act(id, owner, { do: 'accept_amendment', id: 'b' }));
    assert.match(saidIn(again.doc), /within sixty days/);
    assert.ok(again.seq > before);
    // Another process reads the same from the stream.
    assert.deepEqual((await (await world.another()).get(id))!.standings, again.standings);
  });

  test('an amendment finds its words though the paragraph was edited and moved since', async () => {
    const { drafts } = world;
    const { id, doc } = await newDraft(drafts);
    value(
      await drafts.act(id, commenter, {
        do: 'propose_amendment',
        id: 'a',
        words: 'In operative paragraph 1, replace "all ships" with "large ships"',
      }),
    );
    const copy = copyOf(doc);
    const at = Y.encodeStateVector(copy);
    const [organ, pp1, op1, op2] = readShared(copy);
    writeShared(copy, [organ!, pp1!, op2!, { ...op1!, content: [{ words: 'Strongly demands that all ships sound their horns;' }] }]);
    value(await drafts.edit(id, editor, Y.encodeStateAsUpdate(copy, at), 'w'));
    const changed = value(await drafts.act(id, owner, { do: 'accept_amendment', id: 'a' }));
    assert.match(saidIn(changed.doc), /Strongly demands that large ships sound/);
  });
});

describe('every operation from every role', () => {
  const least: readonly (readonly [string, DraftRole, (id: string, by: Doer) => Promise<Result<unknown>>])[] = [
    ['edit', 'edit', async (id, by) => world.drafts.edit(id, by, typing((await world.drafts.get(id))!.doc, 'a '), 'w')],
    ['comment', 'comment', (id, by) => world.drafts.comment(id, by, { block: 'op1', text: 'Yes' })],
    ['resolve', 'comment', async (id, by) => world.drafts.resolve(id, by, (await world.drafts.get(id))!.threads[0]!.id, true)],
    ['nameVersion', 'edit', (id, by) => world.drafts.nameVersion(id, by, 'One')],
    ['whip', 'edit', (id, by) => world.drafts.whip(id, by)],
    ['expect', 'edit', (id, by) => world.drafts.expect(id, by, [{ member: 'FRA', ballot: 'Y' }])],
    ['circulate', 'own', (id, by) => world.drafts.act(id, by, { do: 'circulate' })],
    ['sponsor', 'own', (id, by) => world.drafts.act(id, by, { do: 'sponsor', state: 'NOR' })],
    ['withdraw', 'own', (id, by) => world.drafts.act(id, by, { do: 'withdraw', reason: '' })],
    [
      'amendment',
      'comment',
      (id, by) => world.drafts.act(id, by, { do: 'propose_amendment', id: `a${by.role}`, words: 'Delete operative paragraph 1' }),
    ],
  ];
  const roles: readonly DraftRole[] = ['read', 'comment', 'edit', 'own'];
  for (const [name, needs, run] of least) {
    test(name, async () => {
      for (const role of roles) {
        const { id } = await newDraft(world.drafts);
        value(await world.drafts.comment(id, owner, { block: 'op1', text: 'first' }));
        const before = (await world.drafts.get(id))!;
        const done = await run(id, { role, state: null, name: role });
        if (roles.indexOf(role) >= roles.indexOf(needs)) assert.ok(done.ok, `${name} as ${role}: ${done.ok ? '' : done.sentence}`);
        else {
          refusedWith(done, 'role_too_small');
          assert.equal((await world.drafts.get(id))!.seq, before.seq);
        }
      }
    });
  }
});

describe('the whip count', () => {
  test('is kept with its history, apart from the draft’s own stream', async () => {
    const { drafts, store } = world;
    const { id } = await newDraft(drafts);
    value(await drafts.expect(id, editor, [{ member: 'United States', ballot: 'against', source: 'said', note: 'told the penholder' }]));
    const entries = value(
      await drafts.expect(id, owner, [
        { member: 'USA', ballot: 'A' },
        { member: 'FRA', ballot: 'Y' },
      ]),
    );
    assert.deepEqual(
      entries.map(({ member, ballot, by }) => `${member} ${ballot} ${by}`),
      ['USA N Editor', 'USA A Penholder', 'FRA Y Penholder'],
    );
    refusedWith(
      await drafts.expect(id, owner, [
        { member: 'FRA', ballot: 'Y' },
        { member: 'NOR', ballot: 'Y' },
      ]),
      'not_a_member',
    );
    assert.equal(value(await drafts.whip(id, owner)).length, 3);
    assert.doesNotMatch(JSON.stringify(await store.streams.read(id, 0, 1000)), /told the penholder/);
  });
});

test('a long text can be written over, block by block', async () => {
  const { drafts } = world;
  const { id, doc } = await newDraft(drafts, [
    ...fog,
    ...Array.from({ length: 60 }, (_, i) => block(`x${i}`, 'operative', `Requests report ${i};`)),
  ]);
  const copy = copyOf(doc);
  const before = Y.encodeStateVector(copy);
  writeShared(copy, fog);
  value(await drafts.edit(id, editor, Y.encodeStateAsUpdate(copy, before), 'w'));
  assert.equal(readShared((await drafts.get(id))!.doc).length, fog.length);
});
