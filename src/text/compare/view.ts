import { placeOf } from './summary.ts';
import type { Comparison, Edit, ParagraphChange } from './types.ts';

/** One row of a comparison as it is shown. */
export interface CompareRow {
  /** "PP2 → PP3". */
  readonly place: string;
  readonly kind: ParagraphChange['kind'];
  readonly moved: boolean;
  readonly crossed: ParagraphChange['crossed'];
  /** Sub-paragraphs are set in; 0 for paragraphs of the text. */
  readonly depth: number;
  /** What stood, with what went out; empty for an added paragraph. */
  readonly before: { readonly place: string; readonly edits: readonly Edit[] };
  /** What stands, with what came in; empty for a removed one. */
  readonly after: { readonly place: string; readonly edits: readonly Edit[] };
  /** Both in one. */
  readonly inline: readonly Edit[];
  readonly sentences: readonly string[];
}

const depthOf = (place: string): number => (place.match(/\(/g) ?? []).length;
const places = (sides: ParagraphChange['from']): string => sides.map(({ place }) => place).join(', ');

/** A comparison as rows to be drawn beside each other or in one column. */
export function rowsOf({ paragraphs }: Pick<Comparison, 'paragraphs'>): CompareRow[] {
  return paragraphs.map((change): CompareRow => {
    const { kind, moved, crossed, from, to, effects } = change;
    const words = [...to, ...from][0];
    const same: Edit[] = words ? [{ kind: 'same', text: words.after === '' ? words.text : `${words.text} ${words.after}` }] : [];
    const inline = kind === 'same' ? same : change.edits;
    return {
      place: placeOf(change),
      kind,
      moved,
      crossed,
      depth: depthOf((to[0] ?? from[0])?.place ?? ''),
      before: { place: places(from), edits: from.length === 0 ? [] : inline.filter((edit) => edit.kind !== 'in') },
      after: { place: places(to), edits: to.length === 0 ? [] : inline.filter((edit) => edit.kind !== 'out') },
      inline,
      sentences: effects.map(({ sentence }) => sentence),
    };
  });
}
