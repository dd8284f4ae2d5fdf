import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Spot } from '../../../text/editing/index.ts';
import type { Person } from './server.ts';
import { placeOf, spotOf } from './spots.ts';

export const caretsKey = new PluginKey<Carets>('carets');

const hues = 6;

/** One of the colours of the style sheet; the same for one window on every screen. */
const hueOf = (window: string): string => String([...window].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7) % hues);

const caret =
  ({ name, window }: Person) =>
  (): HTMLElement => {
    const mark = document.createElement('span');
    mark.className = 'their-caret';
    mark.dataset.hue = hueOf(window);
    mark.dataset.name = name;
    mark.setAttribute('aria-hidden', 'true');
    return mark;
  };

/** A place after steps: with the words it stood at, or where its paragraph was put in again, at the same distance. */
function moved(spot: Spot, { before, mapping, doc }: Transaction): Spot {
  const at = placeOf(before, spot);
  const found = at === null ? null : mapping.mapResult(at, -1);
  return found === null || found.deletedAcross ? spot : (spotOf(doc, found.pos) ?? spot);
}

interface Carets {
  readonly people: readonly Person[];
  readonly marks: DecorationSet;
}

function draw(people: readonly Person[], doc: EditorState['doc']): Carets {
  const marks: Decoration[] = [];
  for (const person of people) {
    if (person.selection === null) continue;
    const [anchor, head] = [placeOf(doc, person.selection.anchor), placeOf(doc, person.selection.head)];
    if (anchor === null || head === null) continue;
    const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
    if (from < to) marks.push(Decoration.inline(from, to, { class: 'their-choice', 'data-hue': hueOf(person.window) }));
    marks.push(Decoration.widget(head, caret(person), { side: -1, key: `${person.window} ${person.name}`, ignoreSelection: true }));
  }
  return { people, marks: DecorationSet.create(doc, marks) };
}

/** Where others are in the text, and what they have chosen: a line with their name. It goes with the words until they are heard of again. */
export const caretsPlugin = (): Plugin<Carets> =>
  new Plugin({
    key: caretsKey,
    state: {
      init: (_, { doc }) => draw([], doc),
      apply(tr, before) {
        const people = tr.getMeta(caretsKey) as readonly Person[] | undefined;
        if (people !== undefined) return draw(people, tr.doc);
        if (!tr.docChanged || before.people.length === 0) return before;
        const after = before.people.map((person): Person => {
          const { selection } = person;
          return selection === null
            ? person
            : { ...person, selection: { anchor: moved(selection.anchor, tr), head: moved(selection.head, tr) } };
        });
        return draw(after, tr.doc);
      },
    },
    props: { decorations: (state) => caretsKey.getState(state)?.marks },
  });
