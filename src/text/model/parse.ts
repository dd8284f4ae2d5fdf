import type { Verbs } from '../verbs.ts';
import { build } from './build.ts';
import { cut, type Mark } from './cut.ts';
import { linesOf } from './lines.ts';
import type { ParsedText, SourcePiece } from './types.ts';

/**
 * Reads plain text into the structure of a resolution. Total: any string gives a text, the worst one with everything in one paragraph.
 * What it cannot place it keeps as `unplaced`. The pieces, joined in order, are `source`. Ids are "p1", "p2" … in the order of the text;
 * `keepIds` gives paragraphs of a later version those of the earlier.
 */
export function parseText(source: string, verbs: Verbs): ParsedText {
  const made = cut(linesOf(source), verbs);
  const { text, owners } = build(made, verbs);
  return { text, pieces: piecesOf(source, made.marks, owners) };
}

function piecesOf(
  source: string,
  marks: readonly Mark[],
  owners: ReadonlyMap<number, { readonly id: string; readonly kind: string }>,
): SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let from = 0;
  for (const { start, end, role, block } of marks) {
    if (start > from) pieces.push({ role: 'blank', text: source.slice(from, start), owner: null });
    const owner = block === null ? undefined : owners.get(block);
    // An annex's title is known as one only when its first block is complete.
    const own = owner === undefined ? role : owner.id === '' ? 'annex' : role === 'words' && owner.kind === 'heading' ? 'heading' : role;
    pieces.push({ role: own, text: source.slice(start, end), owner: owner?.id || null });
    from = end;
  }
  if (from < source.length) pieces.push({ role: 'blank', text: source.slice(from), owner: null });
  return pieces;
}
