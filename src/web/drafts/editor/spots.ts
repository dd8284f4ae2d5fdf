import type { EditorState } from 'prosemirror-state';
import type { Spot } from '../../../text/editing/index.ts';

/** A place of the editor's document as a place in a block; null beyond its last paragraph. */
export function spotOf(doc: EditorState['doc'], at: number): Spot | null {
  const $at = doc.resolve(at);
  const id = doc.maybeChild($at.index(0))?.attrs.id as string | null | undefined;
  return typeof id === 'string' ? { id, offset: $at.depth > 0 ? $at.parentOffset : 0 } : null;
}

/** The place of the editor's document for one in a block; null where there is no such block. */
export function placeOf(doc: EditorState['doc'], { id, offset }: Spot): number | null {
  let place: number | null = null;
  doc.forEach((node, at) => {
    if (node.attrs.id === id) place = at + 1 + Math.min(offset, node.content.size);
  });
  return place;
}
