import { Document, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx';
import { xmlText } from '../../escape-xml.ts';
import type { ResolutionText } from '../../text/model/types.ts';
import { type Block, layoutOf, type SetParagraph } from '../../text/out/layout.ts';
import type { TextReadings } from '../../text/read/types.ts';
import { type Masthead, wordPage } from './page.ts';
import { type NoteNumbers, wordRuns } from './runs.ts';

/** A text as the bytes of a Word file laid out like a document of the United Nations. Numbers are written out, so that they stay as cited. */
export async function docxOf(text: ResolutionText, masthead: Masthead, readings?: TextReadings): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = layoutOf(text, readings);
  const numbers = noteNumbers(blocks, text);
  const notes = new Map(text.footnotes.map((note) => [note.label, note.text]));
  const footnotes = Object.fromEntries(
    [...numbers].map(([label, number]) => [number, { children: [new Paragraph({ text: xmlText(notes.get(label) ?? '') })] }]),
  );
  const uncalled = blocks.findIndex((block) => block.kind === 'footnote' && !numbers.has(block.label));
  const rule = new Paragraph({ text: '________', spacing: { before: 240 } });
  const children = blocks.flatMap((block, i) => (i === uncalled ? [rule, ...wordBlock(block, numbers)] : wordBlock(block, numbers)));
  const document = new Document(wordPage(masthead, text.title ?? text.symbol ?? 'Draft resolution', children, footnotes));
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Numbers for the footnotes that are called, in the order of their first calls. */
function noteNumbers(blocks: readonly Block[], { footnotes }: ResolutionText): NoteNumbers {
  const known = new Set(footnotes.map(({ label }) => label));
  const numbers = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const run of block.paragraph.runs) {
      if ('note' in run && known.has(run.note) && !numbers.has(run.note)) numbers.set(run.note, numbers.size + 1);
    }
  }
  return numbers;
}

const twip = 567;

/** Where a paragraph stands: a first line set in, sub-paragraphs further in by their depth, words after them flush. */
export function placed({ is, depth, flush }: Pick<SetParagraph, 'is' | 'depth' | 'flush'>): IParagraphOptions {
  const left = twip * (depth + 1);
  const spacing = { after: 120 };
  if (is === 'heading') return { indent: { left }, spacing: { before: 120, after: 120 }, keepNext: true };
  if (is === 'sub') return { indent: { left: left + twip, hanging: flush ? 0 : twip }, spacing };
  return { indent: { left, firstLine: flush ? 0 : twip }, spacing };
}

const plain = (words: string, options: IParagraphOptions, run: { bold?: boolean; italics?: boolean } = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text: xmlText(words), ...run })] });

function wordBlock(block: Block, numbers: NoteNumbers): Paragraph[] {
  const spacing = { after: 160 };
  switch (block.kind) {
    case 'paragraph': {
      const { label, runs, is } = block.paragraph;
      const number = label === null ? [] : [new TextRun({ text: `${xmlText(label)}\t` })];
      const words = is === 'heading' ? runs.map((run) => ('note' in run ? run : { ...run, italic: true })) : runs;
      return [new Paragraph({ ...placed(block.paragraph), children: [...number, ...wordRuns(words, numbers)] })];
    }
    // The symbol stands in the head.
    case 'symbol':
      return [];
    case 'title':
      return [plain(block.words, { spacing }, { bold: true })];
    case 'organ':
      return [plain(block.words, { spacing, indent: { left: twip * 2 } }, { italics: true })];
    case 'part':
    case 'annex':
      return [plain(block.words, { spacing: { before: 240, after: 160 }, keepNext: true }, { bold: true })];
    case 'annex_title':
      return [plain(block.words, { spacing, keepNext: true }, { bold: true })];
    case 'footnote':
      return numbers.has(block.label) ? [] : [plain(`${block.label} ${block.words}`, { spacing })];
    default:
      return [plain(block.words, { spacing })];
  }
}
