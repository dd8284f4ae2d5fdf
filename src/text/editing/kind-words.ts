import type { BlockKind } from './types.ts';

/** Kinds a writer may give a block, with the words for them. */
export const kindWords: Readonly<Partial<Record<BlockKind, string>>> = {
  preambular: 'Preambular paragraph',
  operative: 'Operative paragraph',
  sub: 'Sub-paragraph',
  heading: 'Heading',
  part: 'Part',
  organ: 'Organ',
  annex: 'Annex',
  annex_title: 'Title of the annex',
  plain: 'Paragraph of an annex',
  after: 'Words after sub-paragraphs',
  closing: 'Closing note',
  title: 'Title',
};
