import type { LabelStyle, NoteCall, Paragraph, Part, ResolutionText } from '../model/types.ts';
import { type Counted, nothingCounted, numberNext } from './labels.ts';
import type { Block, BlockKind, Inline } from './types.ts';

/** A block whose number stands as the text has it; `settle` makes it automatic where that gives the same. */
interface Given extends Block {
  readonly wanted: { readonly label: string | null; readonly style: LabelStyle | null } | null;
}

/** Words with the calls of footnotes at their places. */
function contentOf(text: string, notes: readonly NoteCall[]): readonly Inline[] {
  const content: Inline[] = [];
  let at = 0;
  for (const { label, at: place } of notes.toSorted((a, b) => a.at - b.at)) {
    const end = Math.min(Math.max(place, at), text.length);
    if (end > at) content.push({ words: text.slice(at, end) });
    content.push({ note: label });
    at = end;
  }
  if (at < text.length) content.push({ words: text.slice(at) });
  return content;
}

/**
 * The text as a flat run of blocks, as the editor has it. Labels that numbering would give anyway become automatic, so that they follow when
 * paragraphs move. `textOf` gives the text back.
 */
export function blocksOf(text: ResolutionText): readonly Block[] {
  const given: Given[] = [];
  let lines = 0;
  const line = (kind: BlockKind, words: string | null, more: Partial<Block> = {}): void => {
    if (words === null) return;
    const id = `${kind}${++lines}`;
    given.push({
      id,
      kind,
      depth: 0,
      label: null,
      style: null,
      section: null,
      where: null,
      content: contentOf(words, []),
      wanted: null,
      ...more,
    });
  };
  const paragraph = (one: Paragraph, depth: number, section: 'operative' | null): void => {
    const { id, kind, label, labelStyle, text: words, notes, children, after } = one;
    const content = contentOf(words, notes);
    given.push({ id, kind, depth, label: null, style: null, section, where: null, content, wanted: { label, style: labelStyle } });
    for (const child of children) paragraph(child, depth + 1, null);
    if (after !== '') line('after', after, { depth });
  };
  for (const { text: words, where } of text.unplaced) if (where === 'before') line('unplaced', words, { where });
  line('symbol', text.symbol);
  line('title', text.title);
  line('adoption', text.adoption);
  for (const part of text.parts) partBlocks(part, line, paragraph);
  for (const { label, title, paragraphs } of text.annexes) {
    line('annex', label);
    line('annex_title', title);
    for (const one of paragraphs) paragraph(one, 0, null);
  }
  for (const { label, text: words } of text.footnotes) line('footnote', words, { label });
  for (const { text: words, where } of text.unplaced) if (where === 'after') line('unplaced', words, { where });
  return settle(given);
}

function partBlocks(
  { label, organ, preamble, operative, closing }: Part,
  line: (kind: BlockKind, words: string | null) => void,
  paragraph: (one: Paragraph, depth: number, section: 'operative' | null) => void,
): void {
  // A part without a label still begins somewhere: its line says so with no words.
  line('part', label);
  line('organ', organ);
  for (const one of preamble) paragraph(one, 0, null);
  let body = false;
  for (const one of operative) {
    body ||= one.kind === 'operative';
    paragraph(one, 0, body ? null : 'operative');
  }
  line('closing', closing);
}

/** Leaves to numbering what it would give; one after the other, as a label given changes those that follow. */
function settle(given: readonly Given[]): readonly Block[] {
  let counted = nothingCounted;
  return given.map(({ wanted, ...block }) => {
    const settled = wanted === null ? block : settleOne(counted, block, wanted);
    [, counted] = numberNext(counted, settled);
    return settled;
  });
}

function settleOne(counted: Counted, block: Block, wanted: NonNullable<Given['wanted']>): Block {
  const [auto] = numberNext(counted, block);
  if (auto.label !== wanted.label) return { ...block, label: wanted.label ?? '', style: wanted.label === null ? null : wanted.style };
  return auto.style === wanted.style ? block : { ...block, style: wanted.style };
}
