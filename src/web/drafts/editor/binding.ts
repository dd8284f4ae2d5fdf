import { type Command, type EditorState, Plugin, type Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import * as Y from 'yjs';
import { indexOf, type Layout, layoutOf, nowOf, rowOf, spotAt, writeShared } from '../../../text/editing/index.ts';
import { blocksOfNode } from './schema.ts';
import { showing } from './show.ts';
import { placeOf, spotOf } from './spots.ts';

/** Both ends of a selection, tied to what stands before them, so that they stay there whatever comes in, goes or moves. */
interface Tied {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

export interface Binding {
  readonly plugin: Plugin;
  readonly undo: Command;
  readonly redo: Command;
}

/** Where in the row a place of the editor's document is. */
function rowIndex(layout: Layout, { doc }: EditorState, at: number): number {
  const spot = spotOf(doc, at);
  return (spot === null ? null : indexOf(layout, spot)) ?? layout.length;
}

/**
 * Ties an editor to a shared text: what is changed in the one is changed in the other. What others change reaches the editor as the
 * smallest steps; the caret and what is chosen stay with the words they stood at. Undoing takes back one's own changes only.
 */
export function bindEditor(doc: Y.Doc): Binding {
  const row = rowOf(doc);
  const origin = {};
  const history = new Y.UndoManager([row, nowOf(doc)], { trackedOrigins: new Set([origin]) });
  let view: EditorView | null = null;
  let layout = layoutOf(doc);
  /** While steps that came from the shared text are shown. */
  let drawing = false;
  let tied: Tied | null = null;

  const tie = (state: EditorState, { anchor, head }: Selection): Tied => {
    const one = (at: number) => Y.createRelativePositionFromTypeIndex(row, rowIndex(layout, state, at), -1);
    return { anchor: one(anchor), head: one(head) };
  };
  const untied = (state: EditorState, { anchor, head }: Tied): TextSelection | null => {
    const [a, h] = [anchor, head].map((one) => {
      const found = Y.createAbsolutePositionFromRelativePosition(one, doc);
      const spot = found === null ? null : spotAt(layout, found.index);
      return spot === null ? null : placeOf(state.doc, spot);
    });
    return a == null || h == null ? null : TextSelection.create(state.doc, a, h);
  };
  const show = (): void => {
    if (view === null) return;
    const tr = showing(
      view.state,
      layout.shown.map(({ block }) => block),
    );
    const selection = tied === null ? null : untied(view.state.apply(tr), tied);
    if (selection !== null && !tr.selection.eq(selection)) tr.setSelection(TextSelection.create(tr.doc, selection.anchor, selection.head));
    if (!tr.docChanged && !tr.selectionSet) return;
    drawing = true;
    view.dispatch(tr.setMeta('addToHistory', false));
    drawing = false;
  };
  doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    if (transaction.origin !== origin && view !== null) tied = tie(view.state, view.state.selection);
  });
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    layout = layoutOf(doc);
    if (transaction.origin !== origin) show();
  });
  history.on('stack-item-added', ({ stackItem, type }: { stackItem: { meta: Map<unknown, unknown> }; type: 'undo' | 'redo' }) => {
    if (type === 'undo' && tied !== null && !stackItem.meta.has(origin)) stackItem.meta.set(origin, tied);
  });
  history.on('stack-item-popped', ({ stackItem, type }: { stackItem: { meta: Map<unknown, unknown> }; type: 'undo' | 'redo' }) => {
    const before = stackItem.meta.get(origin) as Tied | undefined;
    const selection = view === null || type === 'redo' || before === undefined ? null : untied(view.state, before);
    if (selection !== null) view?.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  });

  const plugin = new Plugin({
    view(made) {
      view = made;
      return {
        update(_, before) {
          if (drawing || before.doc.eq(made.state.doc)) return;
          tied = tie(before, before.selection);
          writeShared(doc, blocksOfNode(made.state.doc), origin);
          // What cannot stand in a shared text as the editor had it (a sub-paragraph of no depth) is shown as it stands there.
          tied = null;
          show();
        },
        destroy() {
          view = null;
          history.destroy();
        },
      };
    },
  });
  return {
    plugin,
    undo: (_, dispatch) => dispatch === undefined || history.undo() !== null,
    redo: (_, dispatch) => dispatch === undefined || history.redo() !== null,
  };
}
