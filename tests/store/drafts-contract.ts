import assert from 'node:assert/strict';
import * as Y from 'yjs';
import { type EngineUnderTest, storeTester } from '../../src/store/contract.ts';
import { draftsOn } from '../../src/store/drafts/drafts.ts';
import { copyOf } from '../../src/store/drafts/update.ts';
import type { Store } from '../../src/store/types.ts';
import { readShared, wordsOf } from '../../src/text/editing/index.ts';
import { council, editor, newDraft, owner, typeInto, value, verbs } from '../drafts/world.ts';

const draftsIn = ({ streams, snapshots }: Store) => draftsOn({ streams, snapshots, council, verbs });

/** What drafts and the states kept aside need of an engine, as tests: run once for each. */
export const draftsContract = (engine: EngineUnderTest): void => {
  const storeTest = storeTester(engine);

  storeTest('a state kept aside is replaced by a newer one only', async ({ snapshots }) => {
    assert.equal(await snapshots.read('a'), null);
    await snapshots.keep('a', 5, '{"n":5}');
    await snapshots.keep('a', 9, '{"n":9}');
    await snapshots.keep('a', 7, '{"n":7}');
    await snapshots.keep('b', 1, 'one');
    assert.deepEqual(await snapshots.read('a'), { seq: 9, state: '{"n":9}' });
    assert.deepEqual(await snapshots.read('b'), { seq: 1, state: 'one' });
  });

  storeTest('who is there is known to every process, until they have not been heard of', async ({ presences }, open) => {
    const other = await open();
    const at = (second: number) => new Date(Date.UTC(2026, 10, 28, 15, 0, second)).toISOString();
    try {
      await presences.note('d', 'w1', at(0), '{"name":"Ana"}');
      await other.presences.note('d', 'w2', at(5), '{"name":"Bo"}');
      await presences.note('d', 'w1', at(9), '{"name":"Ana","block":"op1"}');
      await presences.note('e', 'w3', at(9), '{}');
      assert.deepEqual(await other.presences.since('d', at(0)), [
        { window: 'w1', said: '{"name":"Ana","block":"op1"}' },
        { window: 'w2', said: '{"name":"Bo"}' },
      ]);
      assert.deepEqual(
        (await presences.since('d', at(6))).map(({ window }) => window),
        ['w1'],
      );
      await other.presences.forget(at(6));
      assert.deepEqual(
        (await presences.since('d', at(0))).map(({ window }) => window),
        ['w1'],
      );
    } finally {
      await other.close();
    }
  });

  storeTest('two processes type into one draft at once: nothing is lost, and both come to the same text', async (store, open) => {
    const other = await open();
    try {
      const here = draftsIn(store);
      const { id, doc } = await newDraft(here);
      const each = [here, draftsIn(other)].map((drafts) => ({ drafts, mine: copyOf(doc) }));
      await Promise.all(
        each.map(async ({ drafts, mine }, who) => {
          for (let n = 0; n < 15; n++) {
            const before = Y.encodeStateVector(mine);
            typeInto(mine, 2, 0, `<${who}.${n}>`);
            value(await drafts.edit(id, editor, Y.encodeStateAsUpdate(mine, before), `w${who}`));
          }
        }),
      );
      const texts = await Promise.all(
        each.map(async ({ drafts }) =>
          readShared((await drafts.get(id))!.doc)
            .map(wordsOf)
            .join('\n'),
        ),
      );
      assert.equal(texts[0], texts[1]);
      for (const who of [0, 1]) for (let n = 0; n < 15; n++) assert.equal(texts[0]!.split(`<${who}.${n}>`).length, 2, `${who}.${n}`);
      // A withdrawal by one ends typing by the other, who has not heard of it.
      value(await here.act(id, owner, { do: 'withdraw', reason: '' }));
      const late = each[1]!;
      const before = Y.encodeStateVector(late.mine);
      typeInto(late.mine, 2, 0, 'late');
      const done = await late.drafts.edit(id, editor, Y.encodeStateAsUpdate(late.mine, before), 'w');
      assert.equal(done.ok ? null : done.code, 'text_frozen');
    } finally {
      await other.close();
    }
  });
};
