import type { EditorState, Transaction } from 'prosemirror-state';
import { type Block, sameContent } from '../../../text/editing/index.ts';
import { blockOf, nodeOf, schema } from './schema.ts';

type EditorNode = EditorState['doc'];

/** Blocks as paragraphs of the editor, which has always at least one. */
export const nodesOf = (blocks: readonly Block[]): readonly EditorNode[] =>
  blocks.length > 0 ? blocks.map(nodeOf) : [schema.node('paragraph')];

const sameAttributes = (a: Block, b: Block): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.label === b.label &&
  a.style === b.style &&
  a.section === b.section &&
  a.where === b.where;

/** The steps by which the editor comes to show these blocks: paragraphs that are the same stay, as do the signs around a change. */
export function showing(state: EditorState, blocks: readonly Block[]): Transaction {
  const { tr, doc } = state;
  const wanted = nodesOf(blocks);
  const same = (i: number, j: number): boolean => {
    const [a, b] = [blockOf(doc.child(i)), blockOf(wanted[j]!)];
    return sameAttributes(a, b) && sameContent(a, b);
  };
  const least = Math.min(doc.childCount, wanted.length);
  let first = 0;
  while (first < least && same(first, first)) first++;
  let last = 0;
  while (last < least - first && same(doc.childCount - 1 - last, wanted.length - 1 - last)) last++;
  const [from, to] = [doc.childCount - last, wanted.length - last];
  let at = 0;
  for (let i = 0; i < first; i++) at += doc.child(i).nodeSize;
  const paired = from === to && wanted.slice(first, to).every(({ attrs }, i) => attrs.id === doc.child(first + i).attrs.id);
  if (!paired) {
    let end = at;
    for (let i = first; i < from; i++) end += doc.child(i).nodeSize;
    return tr.replaceWith(at, end, wanted.slice(first, to));
  }
  for (let i = first; i < from; i++) {
    const [node, next] = [doc.child(i), wanted[i]!];
    if (!sameAttributes(blockOf(node), blockOf(next))) tr.setNodeMarkup(tr.mapping.map(at), undefined, next.attrs);
    const start = node.content.findDiffStart(next.content);
    const end = node.content.findDiffEnd(next.content);
    if (start !== null && end !== null) {
      // Where signs repeat, the two finds overlap.
      const over = Math.max(0, start - Math.min(end.a, end.b));
      tr.replace(tr.mapping.map(at + 1 + start), tr.mapping.map(at + 1 + end.a + over), next.slice(start, end.b + over));
    }
    at += node.nodeSize;
  }
  return tr;
}
