import { labelWords } from '../model/format.ts';
import type { NoteCall, Paragraph, ParagraphKind, ResolutionText } from '../model/types.ts';
import type { ParagraphReading, TextReadings } from '../read/types.ts';

/** A stretch of words set in one way, or the call of a footnote. */
export type Run = { readonly text: string; readonly italic: boolean } | { readonly note: string };

/** One paragraph as it is set, in any format: a text laid out is these, from top to bottom. */
export type Block =
  | { readonly kind: 'symbol' | 'title' | 'adoption' | 'part' | 'organ' | 'closing' | 'annex' | 'annex_title'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly paragraph: SetParagraph }
  | { readonly kind: 'footnote'; readonly label: string; readonly words: string }
  | { readonly kind: 'unplaced'; readonly words: string };

/** A paragraph of the body or of an annex, or the words that follow its sub-paragraphs. */
export interface SetParagraph {
  /** The paragraph's own, in the text. */
  readonly id: string;
  readonly is: ParagraphKind;
  /** With its marks: "1.", "(a)". null for none, and for flush words. */
  readonly label: string | null;
  /** 0 for what stands directly in a part or annex. */
  readonly depth: number;
  /** These are the words after the sub-paragraphs, set flush with the beginning. */
  readonly flush: boolean;
  readonly runs: readonly Run[];
}

/**
 * A text as paragraphs to be set, in the order in which the United Nations sets them: head, parts, what could not be placed,
 * annexes, footnotes. With `readings`, the verb with which a paragraph begins is set in italics, as in the Council's documents.
 */
export function layoutOf(text: ResolutionText, readings?: TextReadings): Block[] {
  const read = readingsById(readings);
  const blocks: Block[] = [];
  const line = (kind: Exclude<Block['kind'], 'paragraph' | 'footnote' | 'unplaced'>, words: string | null): void => {
    if (words !== null && words !== '') blocks.push({ kind, words });
  };
  const body = (paragraphs: readonly Paragraph[]): void => {
    for (const set of paragraphs.flatMap((one) => setParagraph(one, 0, read))) blocks.push({ kind: 'paragraph', paragraph: set });
  };
  const unplaced = (where: 'before' | 'after'): void => {
    for (const one of text.unplaced) if (one.where === where) blocks.push({ kind: 'unplaced', words: one.text });
  };
  line('symbol', text.symbol);
  unplaced('before');
  line('title', text.title);
  line('adoption', text.adoption);
  for (const part of text.parts) {
    line('part', part.label);
    line('organ', part.organ);
    body(part.preamble);
    body(part.operative);
    line('closing', part.closing);
  }
  unplaced('after');
  for (const annex of text.annexes) {
    line('annex', annex.label);
    line('annex_title', annex.title);
    body(annex.paragraphs);
  }
  for (const { label, text: words } of text.footnotes) blocks.push({ kind: 'footnote', label, words });
  return blocks;
}

/** What is read of each paragraph, by its id. */
export type ReadingsById = ReadonlyMap<string, ParagraphReading>;

export const readingsById = (readings: TextReadings | undefined): ReadingsById => new Map(readings?.paragraphs.map((one) => [one.id, one]));

/** A paragraph with all below it, in the order in which they are set; the words after its sub-paragraphs come last, as `flush`. */
export function setParagraph(paragraph: Paragraph, depth: number, read: ReadingsById): SetParagraph[] {
  const { id, kind: is, label: written, labelStyle, after, children } = paragraph;
  const label = written === null ? null : labelWords(written, labelStyle);
  const own: SetParagraph = { id, is, label, depth, flush: false, runs: runsOf(paragraph, read.get(paragraph.id)) };
  const below = children.flatMap((child) => setParagraph(child, depth + 1, read));
  if (after === '') return [own, ...below];
  return [own, ...below, { id, is, label: null, depth, flush: true, runs: [{ text: after, italic: false }] }];
}

/** The paragraph's words, its leading verb in italics, cut where footnotes are called. */
function runsOf({ text, notes, kind }: Paragraph, reading: ParagraphReading | undefined): Run[] {
  const verb = kind === 'heading' ? 0 : verbEnd(text, reading);
  const runs: Run[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    for (const [from, to, italic] of [
      [at, Math.min(end, verb), true],
      [Math.max(at, verb), end, false],
    ] as const) {
      if (from < to) runs.push({ text: text.slice(from, to), italic });
    }
    at = Math.max(at, end);
  };
  for (const note of inOrder(notes)) {
    upTo(Math.min(Math.max(note.at, at), text.length));
    runs.push({ note: note.label });
  }
  upTo(text.length);
  return runs;
}

const inOrder = (notes: readonly NoteCall[]): NoteCall[] => [...notes].sort((a, b) => a.at - b.at);

/** Where the governing verb ends with which the paragraph begins; 0 where it begins with none. */
function verbEnd(text: string, reading: ParagraphReading | undefined): number {
  const first = reading?.clauses[0];
  if (!first || first.surface === '' || !text.startsWith(first.surface, first.start) || text.slice(0, first.start).trim() !== '') return 0;
  return first.start + first.surface.length;
}
