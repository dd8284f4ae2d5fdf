import type { LabelStyle, ParagraphKind, Unplaced } from '../model/types.ts';

/**
 * What a line of an edited text is. A text in the editor is a flat run of blocks, since people working at once then change lines and
 * never a tree: nesting is a depth. `after`: flush words behind the sub-paragraphs of the paragraph of the same depth.
 */
export type BlockKind =
  | 'symbol'
  | 'title'
  | 'adoption'
  | 'part'
  | 'organ'
  | ParagraphKind
  | 'after'
  | 'closing'
  | 'annex'
  | 'annex_title'
  | 'footnote'
  | 'unplaced';

export const blockKinds: readonly BlockKind[] = [
  'symbol',
  'title',
  'adoption',
  'part',
  'organ',
  'preambular',
  'operative',
  'sub',
  'heading',
  'plain',
  'after',
  'closing',
  'annex',
  'annex_title',
  'footnote',
  'unplaced',
];

/** A piece of a block: words, or the call of a footnote. */
export type Inline = { readonly words: string } | { readonly note: string };

export interface Block {
  /** Unique within a text; stays through revisions, moves and changes of kind. */
  readonly id: string;
  readonly kind: BlockKind;
  /** 0, or how deep it is nested. */
  readonly depth: number;
  /** null: numbered automatically; "": no number; else as given ("2 bis", a footnote's mark). */
  readonly label: string | null;
  /** null: as usual for its depth. */
  readonly style: LabelStyle | null;
  /** Of a heading or a preambular paragraph that stands before any operative one and yet belongs to them. */
  readonly section: 'operative' | null;
  /** Of what could not be placed: where it stood. */
  readonly where: Unplaced['where'] | null;
  readonly content: readonly Inline[];
}

/** The words of a block without its footnote calls. */
export const wordsOf = (block: Pick<Block, 'content'>): string => block.content.map((one) => ('words' in one ? one.words : '')).join('');

/** Whether two blocks have the same words and notes. */
export const sameContent = (a: Pick<Block, 'content'>, b: Pick<Block, 'content'>): boolean =>
  a.content.length === b.content.length &&
  a.content.every((one, i) => {
    const other = b.content[i]!;
    return 'words' in one ? 'words' in other && one.words === other.words : 'note' in other && one.note === other.note;
  });

/** Deeper than this no block is nested. */
export const deepestBlock = 30;
