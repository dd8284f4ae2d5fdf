import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { labelShown, type Margin, marginOf, type NumberHad } from '../../../text/editing/index.ts';
import type { Verbs } from '../../../text/index.ts';
import { formerWords, marginWords } from './margin-words.ts';
import { blocksOfNode } from './schema.ts';

interface MarginState {
  readonly margin: readonly Margin[];
  readonly marks: DecorationSet;
}

export const marginKey = new PluginKey<MarginState>('margin');

/** Told to the plugin when comments or people come and go: how many open threads a block has, who is on it, and what it was called. */
export interface Beside {
  readonly threads: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly numbersHad: readonly NumberHad[];
}

const nobody: Beside = { threads: new Map(), people: new Map(), numbersHad: [] };

/** Numbers before paragraphs, verbs and force beside them, from the words as they are typed. */
export function marginPlugin(verbs: Verbs): Plugin<MarginState & { readonly beside: Beside }> {
  const draw = (doc: EditorState['doc'], beside: Beside): MarginState & { readonly beside: Beside } => {
    const margin = marginOf(blocksOfNode(doc), verbs);
    const marks: Decoration[] = [];
    doc.forEach((node, offset, i) => {
      const here = margin[i]!;
      const open = beside.threads.get(here.id) ?? 0;
      const people = beside.people.get(here.id) ?? [];
      const said = [
        marginWords(here),
        formerWords(here, beside.numbersHad),
        open > 0 ? `${open} ${open === 1 ? 'comment' : 'comments'}` : '',
        people.length > 0 ? people.join(', ') : '',
      ];
      marks.push(
        Decoration.node(offset, offset + node.nodeSize, {
          id: `b-${here.id}`,
          'data-label': labelShown(here),
          'data-place': here.place,
          'data-margin': said.filter((words) => words !== '').join(' · '),
          ...(here.verbs[0]?.force === undefined || here.verbs[0].force === null ? {} : { 'data-force': String(here.verbs[0].force) }),
          ...(open > 0 ? { 'data-comments': String(open) } : {}),
          ...(people.length > 0 ? { 'data-people': 'yes' } : {}),
        }),
      );
    });
    return { margin, marks: DecorationSet.create(doc, marks), beside };
  };
  return new Plugin({
    key: marginKey as PluginKey,
    state: {
      init: (_, { doc }) => draw(doc, nobody),
      apply: (tr, before, _old, { doc }) => {
        const beside = tr.getMeta(marginKey) as Beside | undefined;
        return tr.docChanged || beside !== undefined ? draw(doc, beside ?? before.beside) : before;
      },
    },
    props: { decorations: (state) => marginKey.getState(state)?.marks ?? null },
  });
}
