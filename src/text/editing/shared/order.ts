import * as Y from 'yjs';
import { steadyOf } from '../../compare/match.ts';
import { keyOf, type Layout, layoutOf, nowOf, placeMark, rowOf } from './row.ts';

/** Moves as few blocks as need be to other places, so that those with these ids are read in this order. */
export function inOrder(doc: Y.Doc, ids: readonly string[]): void {
  let layout = layoutOf(doc);
  const position = new Map(layout.shown.map(({ block }, i) => [block.id, i]));
  const known = ids.filter((id) => position.has(id));
  const steady = steadyOf(known.map((id) => position.get(id)!));
  for (const [i, id] of known.entries()) {
    if (steady.has(i)) continue;
    // A name that no other window can give, at this or any other time.
    const name = `${doc.clientID}.${Y.getState(doc.store, doc.clientID)}`;
    rowOf(doc).insertEmbed(behind(layout, known[i - 1]), placeMark(name));
    nowOf(doc).set(keyOf('at', id), name);
    layout = layoutOf(doc);
  }
}

/** Where in the row a place stands that is read right behind a block. */
function behind({ shown, places }: Layout, id: string | undefined): number {
  const before = shown.find(({ block }) => block.id === id);
  if (before === undefined) return 0;
  const { mark, shownAt, stretches } = before;
  if (shownAt !== mark) return shownAt + 1;
  const last = stretches.at(-1);
  const end = last ? last.at + last.length : mark + 1;
  // Behind its words, so that what is split off them is read first; unless a place among them is read before that.
  return places.some((place) => place > mark && place < end) ? mark + 1 : end;
}
