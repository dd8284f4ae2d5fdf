import type * as Y from 'yjs';
import type { Block, Inline } from '../types.ts';
import { attributeNames, attributesOf, fromAttributes } from './attributes.ts';
import { inOrder } from './order.ts';
import { opsFor, type RowOp, regionsOf } from './regions.ts';
import { blockMark, keyOf, type Layout, layoutOf, noteMark, nowOf, rowOf, type Shown } from './row.ts';

/**
 * Makes the shared text say `blocks`, changing no more than differs, in one transaction: blocks are known by their ids, words are changed
 * where they differ, a block that was split keeps its words where they are, one that moved gets another place. Both the editor and what the
 * server does to a text go through this.
 */
export function writeShared(doc: Y.Doc, blocks: readonly Block[], origin?: unknown): void {
  doc.transact(() => {
    const layout = layoutOf(doc);
    const wanted = settled(blocks);
    const there = new Map(layout.shown.map((one) => [one.block.id, one]));
    const [ops, gone] = changes(layout, wanted);
    const fresh = new Set(wanted.filter(({ id }) => !there.has(id)).map(({ id }) => id));
    for (const { block, mark } of layout.all) {
      // Taken out before, and back again.
      if (fresh.has(block.id)) ops.push({ at: mark, remove: 1, put: [] });
    }
    const now = nowOf(doc);
    for (const id of fresh) for (const name of [...attributeNames, 'at', 'gone'] as const) now.delete(keyOf(name, id));
    applyOps(rowOf(doc), ops, new Map(wanted.map((block) => [block.id, block])));
    for (const id of gone) now.set(keyOf('gone', id), true);
    for (const block of wanted) {
      const before = there.get(block.id);
      if (before) changeAttributes(now, before, block);
    }
    const [was, is] = [layout.shown.map(({ block }) => block.id), wanted.map(({ id }) => id)];
    if (was.length !== is.length || was.some((id, i) => id !== is[i])) inOrder(doc, is);
  }, origin);
}

/** As they would be read again: no id twice, words in one piece. */
function settled(blocks: readonly Block[]): readonly Block[] {
  const ids = new Set<string>();
  return blocks.map((block) => {
    let id = block.id || 'new';
    for (let n = 2; ids.has(id); n++) id = `${block.id || 'new'}~${n}`;
    ids.add(id);
    const content: Inline[] = [];
    for (const one of block.content) {
      const last = content.at(-1);
      if ('note' in one) content.push(one);
      else if (last && 'words' in last) content[content.length - 1] = { words: last.words + one.words };
      else if (one.words !== '') content.push(one);
    }
    return { id, ...fromAttributes(attributesOf(block)), content };
  });
}

/** What is done to the row, and which blocks are taken out. */
function changes(layout: Layout, wanted: readonly Block[]): readonly [RowOp[], readonly string[]] {
  const ops: RowOp[] = [];
  const gone: string[] = [];
  for (const region of regionsOf(layout, wanted)) {
    const done = opsFor(layout, region);
    ops.push(...done.ops);
    gone.push(...done.gone);
  }
  return [ops, gone];
}

/** From the row's end to its beginning, so that what stands before keeps its place. What is put in later at one place comes to stand first. */
function applyOps(row: Y.Text, ops: readonly RowOp[], blocks: ReadonlyMap<string, Block>): void {
  const weight = ({ remove }: RowOp): number => (remove > 0 ? 0 : 1);
  for (const { at, remove, put } of ops.toSorted((a, b) => b.at - a.at || weight(a) - weight(b))) {
    if (remove > 0) row.delete(at, remove);
    let place = at;
    let words = '';
    const say = (): void => {
      if (words !== '') row.insert(place, words);
      place += words.length;
      words = '';
    };
    for (const { of, value } of put) {
      if (of === 'sign') {
        words += value;
        continue;
      }
      say();
      row.insertEmbed(place, of === 'note' ? noteMark(value) : blockMark(value, attributesOf(blocks.get(value)!)));
      place++;
    }
    say();
  }
}

function changeAttributes(now: Y.Map<unknown>, before: Shown, block: Block): void {
  for (const name of attributeNames) if (before.block[name] !== block[name]) now.set(keyOf(name, block.id), block[name]);
  // Whoever changes a block that somebody else took out meanwhile has it back.
  if (before.gone && JSON.stringify(before.block) !== JSON.stringify(block)) now.delete(keyOf('gone', block.id));
}
