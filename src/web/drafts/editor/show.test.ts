/** What others changed, as steps of the editor: they lead to what is shared, and leave alone what is the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import type { Block, Inline } from '../../../text/editing/index.ts';
import { blocksOfNode, schema } from './schema.ts';
import { nodesOf, showing } from './show.ts';

const piece: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝔘', '😀', '😁'), minLength: 1, maxLength: 8 }).map((words) => ({ words })),
  },
  { weight: 1, arbitrary: fc.constantFrom('1', '*').map((note) => ({ note })) },
);
/** Words never stand beside words: they would be one. */
const content = fc
  .array(piece, { maxLength: 4 })
  .map((all) => all.filter((one, i) => i === 0 || 'note' in one || !('words' in all[i - 1]!)));
const block: fc.Arbitrary<Block> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom('operative' as const, 'preambular' as const, 'sub' as const),
    depth: fc.nat(2),
    label: fc.option(fc.constantFrom('', '2 bis')),
    style: fc.constant(null),
    section: fc.constant(null),
    where: fc.option(fc.constantFrom('before' as const, 'after' as const)),
    content,
  })
  .map((one) => ({ ...one }));
const blocks = fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 5 });

const stateOf = (given: readonly Block[]): EditorState =>
  EditorState.create({ schema, doc: schema.node('doc', null, [...nodesOf(given)]) });

test('the steps lead from any text to any other', () => {
  fc.assert(
    fc.property(blocks, blocks, (from, to) => {
      const state = stateOf(from);
      const shown = state.apply(showing(state, to));
      shown.doc.check();
      assert.deepEqual(blocksOfNode(shown.doc), to.length > 0 ? to : blocksOfNode(stateOf([]).doc));
    }),
    { numRuns: 500 },
  );
});

test('what is the same is not touched: no steps, or steps within the one paragraph that changed', () => {
  const line = (id: string, words: string): Block => ({
    id,
    kind: 'operative',
    depth: 0,
    label: null,
    style: null,
    section: null,
    where: null,
    content: [{ words }],
  });
  const state = stateOf([line('a', 'Demands'), line('b', 'Calls for horns'), line('c', 'Urges')]);
  assert.equal(showing(state, blocksOfNode(state.doc)).steps.length, 0);
  const tr = showing(state, [line('a', 'Demands'), line('b', 'Calls for loud horns'), line('c', 'Urges')]);
  assert.equal(tr.steps.length, 1);
  const changed: number[][] = [];
  tr.mapping.maps[0]?.forEach((from, to) => {
    changed.push([from, to]);
  });
  assert.deepEqual(changed, [[20, 20]]);
});
