import { chainCommands, createParagraphNear, splitBlock } from 'prosemirror-commands';
import type { Command, EditorState } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { type BlockKind, deepestBlock, formFor, headOf, type VerbChoice, wordsOf } from '../../../text/editing/index.ts';
import type { Verbs } from '../../../text/index.ts';
import { blockOf } from './schema.ts';

/** The paragraph in which the selection begins: its place in the document and its node. */
export function paragraphAt({ selection, doc }: EditorState): {
  readonly at: number;
  readonly index: number;
  readonly node: EditorState['doc'];
} {
  const { $from } = selection;
  const index = $from.index(0);
  const node = doc.child(Math.min(index, doc.childCount - 1));
  let at = 0;
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize;
  return { at, index, node };
}

/** Places of all paragraphs that the selection touches. */
function selected({ selection, doc }: EditorState): readonly { readonly at: number; readonly node: EditorState['doc'] }[] {
  const found: { at: number; node: EditorState['doc'] }[] = [];
  doc.forEach((node, at) => {
    if (at + node.nodeSize > selection.from && at < selection.to + 1) found.push({ at, node });
  });
  return found;
}

/** Makes the selected paragraphs of this kind. Their words, ids and what others type in them stay. */
export const setKind =
  (kind: BlockKind): Command =>
  (state, dispatch) => {
    const { tr } = state;
    for (const { at, node } of selected(state)) {
      tr.setNodeMarkup(at, undefined, {
        ...node.attrs,
        kind,
        depth: kind === 'sub' ? Math.max(1, node.attrs.depth) : kind === 'after' ? node.attrs.depth : 0,
        label: null,
        style: null,
      });
    }
    dispatch?.(tr);
    return true;
  };

/** Nests the selected paragraphs one deeper or one less; at depth none a sub-paragraph becomes operative. */
export const nest =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { tr } = state;
    let changed = false;
    for (const { at, node } of selected(state)) {
      const { kind, depth } = node.attrs;
      if (!['operative', 'preambular', 'sub', 'plain'].includes(kind)) continue;
      const next = Math.min(Math.max(depth + by, 0), deepestBlock);
      if (next === depth) continue;
      tr.setNodeMarkup(at, undefined, {
        ...node.attrs,
        depth: next,
        kind: next === 0 ? (kind === 'sub' ? 'operative' : kind) : 'sub',
        label: null,
        style: null,
      });
      changed = true;
    }
    if (!changed) return false;
    dispatch?.(tr);
    return true;
  };

/** Moves the paragraph, with what is nested below it, one place up or down. */
export const moveParagraph =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { doc } = state;
    const { at, index, node } = paragraphAt(state);
    const depth = node.attrs.depth as number;
    let last = index + 1;
    while (last < doc.childCount && doc.child(last).attrs.depth > depth) last++;
    const other = by === 1 ? last : index - 1;
    if (other < 0 || other >= doc.childCount) return false;
    let end = at;
    for (let i = index; i < last; i++) end += doc.child(i).nodeSize;
    const moved = doc.slice(at, end).content;
    const neighbour = doc.child(other);
    const { tr } = state;
    if (by === 1) {
      tr.delete(end, end + neighbour.nodeSize).insert(at, neighbour);
      tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(state.selection.from + neighbour.nodeSize, tr.doc.content.size))));
    } else {
      tr.delete(at - neighbour.nodeSize, at).insert(at - neighbour.nodeSize + moved.size, neighbour);
      tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(0, state.selection.from - neighbour.nodeSize))));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** What follows a line of a kind when Enter ends it. */
const follows: Readonly<Partial<Record<BlockKind, BlockKind>>> = {
  symbol: 'title',
  title: 'organ',
  adoption: 'organ',
  part: 'organ',
  organ: 'preambular',
  heading: 'operative',
  after: 'operative',
  annex: 'plain',
  annex_title: 'plain',
};

/** Enter: an empty nested paragraph comes out one level; a heading is followed by a paragraph; else the paragraph is split. */
export const enter: Command = (state, dispatch, view) => {
  const { node } = paragraphAt(state);
  const { kind, depth } = node.attrs as { kind: BlockKind; depth: number };
  if (node.content.size === 0 && depth > 0) return nest(-1)(state, dispatch, view);
  return chainCommands(createParagraphNear, (now, go) =>
    splitBlock(now, (tr) => {
      const next = follows[kind];
      const $at = tr.selection.$from;
      if (next !== undefined && $at.parent.content.size === 0) {
        tr.setNodeMarkup($at.before(1), undefined, { ...$at.parent.attrs, id: null, kind: next, depth: 0, label: null, style: null });
      } else if ($at.depth > 0) tr.setNodeMarkup($at.before(1), undefined, { ...$at.parent.attrs, label: null, style: null });
      go?.(tr);
    }),
  )(state, dispatch, view);
};

/** Calls a footnote where the caret is, by the first number that none has, and begins its paragraph at the end of the text. */
export const addFootnote: Command = (state, dispatch) => {
  const { doc, schema, selection, tr } = state;
  if (selection.$to.depth === 0 || selection.$to.parent.attrs.kind === 'footnote') return false;
  const used = new Set<string>();
  doc.descendants(({ attrs, type }) => {
    if (type.name === 'note' || attrs.kind === 'footnote') used.add(String(attrs.label));
  });
  let number = 1;
  while (used.has(String(number))) number++;
  const label = String(number);
  tr.insert(selection.to, schema.node('note', { label }));
  const end = tr.doc.content.size;
  tr.insert(end, schema.node('paragraph', { kind: 'footnote', label }));
  tr.setSelection(TextSelection.create(tr.doc, end + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Puts a verb at the paragraph's head, in place of the one that governs it. */
export const chooseVerb =
  (verbs: Verbs, choice: VerbChoice): Command =>
  (state, dispatch) => {
    const { at, node } = paragraphAt(state);
    const block = blockOf(node);
    const form = formFor(choice, block.kind);
    const words = wordsOf(block);
    const head = headOf(verbs, words);
    const said =
      head.end > 0
        ? head.start > 0 && words.charAt(head.start) === words.charAt(head.start).toLowerCase()
          ? form.charAt(0).toLowerCase() + form.slice(1)
          : form
        : words.startsWith(' ')
          ? form
          : `${form} `;
    const { tr } = state;
    tr.insertText(said, at + 1 + head.start, at + 1 + head.end);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
