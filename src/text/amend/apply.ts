import type { Paragraph, ResolutionText } from '../model/types.ts';
import { indexOf, kindIn, mapLists, sameList } from './tree.ts';
import type { Amending, Amendment, AmendmentChange, Spot } from './types.ts';

type State = Pick<Amending, 'working' | 'deleted' | 'placed'>;

/** Carries out an amendment that nothing stands against. Deleted paragraphs stay in their places, marked. */
export function carryOut(state: State, amendment: Amendment): State {
  return amendment.changes.reduce((at, change, n) => carryOutChange(at, change, amendment.id, n), state);
}

function carryOutChange(state: State, change: AmendmentChange, by: string, n: number): State {
  const { working, deleted, placed } = state;
  switch (change.kind) {
    case 'words':
      return { ...state, working: withParagraph(working, change.target, (one) => withWords(one, change)) };
    case 'paragraph':
      return {
        ...state,
        working: withParagraph(working, change.target, (one) => ({
          ...change.paragraph,
          id: one.id,
          kind: one.kind,
          label: one.label,
          labelStyle: one.labelStyle,
        })),
      };
    case 'delete':
      return { ...state, deleted: { ...deleted, [change.target]: by } };
    case 'insert': {
      const marks = { ...placed, [change.paragraph.id]: { after: change.spot.after, by, n } };
      return { deleted, placed: marks, working: put(working, change.paragraph, change.spot, marks) };
    }
    case 'move': {
      const moving = indexOf(working).get(change.target)?.paragraph;
      if (!moving) return state;
      const marks = { ...placed, [change.target]: { after: change.spot.after, by, n } };
      const without = mapLists(working, (list) => list.filter(({ id }) => id !== change.target));
      return { deleted, placed: marks, working: put(without, moving, change.spot, marks) };
    }
  }
}

function withWords(paragraph: Paragraph, { start, end, in: words }: Extract<AmendmentChange, { kind: 'words' }>): Paragraph {
  const { text, notes } = paragraph;
  const by = words.length - (end - start);
  // A note called inside what is replaced stays at its beginning.
  const at = (offset: number) => (offset <= start ? offset : offset >= end ? offset + by : start);
  return { ...paragraph, text: text.slice(0, start) + words + text.slice(end), notes: notes.map((note) => ({ ...note, at: at(note.at) })) };
}

const withParagraph = (text: ResolutionText, id: string, change: (paragraph: Paragraph) => Paragraph): ResolutionText =>
  mapLists(text, (list) => (list.some((one) => one.id === id) ? list.map((one) => (one.id === id ? change(one) : one)) : list));

/** "A10" after "A2". */
function orderOf(a: { readonly by: string; readonly n: number }, b: { readonly by: string; readonly n: number }): number {
  return a.by.localeCompare(b.by, 'en', { numeric: true }) || a.n - b.n;
}

/**
 * Puts a paragraph into a spot; of several that came into the same one, those of lower-numbered amendments stand first, in whatever order
 * they were accepted.
 */
function put(text: ResolutionText, paragraph: Paragraph, spot: Spot, placed: Amending['placed']): ResolutionText {
  const mine = placed[paragraph.id]!;
  const list = spot.after === null ? spot.list : (indexOf(text).get(spot.after)?.list ?? spot.list);
  const own: Paragraph = { ...paragraph, kind: paragraph.kind === 'heading' ? 'heading' : kindIn(list) };
  return mapLists(text, (siblings, where) => {
    if (!sameList(where, list)) return siblings;
    let at = spot.after === null ? 0 : siblings.findIndex(({ id }) => id === spot.after) + 1;
    while (at < siblings.length) {
      const other = placed[(siblings[at] as Paragraph).id];
      if (!other || other.after !== spot.after || orderOf(other, mine) > 0) break;
      at++;
    }
    return [...siblings.slice(0, at), own, ...siblings.slice(at)];
  });
}
