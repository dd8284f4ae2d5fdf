import { DeletedTextRun, Document, InsertedTextRun, type IParagraphOptions, Packer, Paragraph, TextRun } from 'docx';
import { xmlText } from '../../escape-xml.ts';
import type { Comparison } from '../../text/compare/types.ts';
import type { ResolutionText } from '../../text/model/types.ts';
import { type RedlineLine, redlineOf } from '../../text/out/redline.ts';
import { type Masthead, wordPage } from './page.ts';
import { placed } from './write.ts';

/** Who is named as the author of the changes, and when they were marked (ISO instant). */
export interface Marked {
  readonly author: string;
  readonly date: string;
}

function lineIn({ block, whole, edits }: RedlineLine, marked: Marked, next: () => number): Paragraph {
  const change = () => ({ id: next(), author: xmlText(marked.author), date: marked.date });
  const look = block.kind === 'paragraph' ? placed(block.paragraph) : { spacing: { after: 160 } };
  const end: IParagraphOptions = whole === null ? {} : { run: whole === 'in' ? { insertion: change() } : { deletion: change() } };
  const bold = ['title', 'part', 'annex', 'annex_title'].includes(block.kind);
  const children = edits.map(({ kind, text }) => {
    const run = { text: xmlText(text), bold };
    if (kind === 'same') return new TextRun(run);
    return kind === 'in' ? new InsertedTextRun({ ...run, ...change() }) : new DeletedTextRun({ ...run, ...change() });
  });
  return new Paragraph({ ...look, ...end, children });
}

/**
 * Two texts as one Word file with tracked changes: accepting all gives the second, rejecting all the first. The head of the document is
 * the second's and is not tracked.
 */
export async function redlineDocx(
  a: ResolutionText,
  b: ResolutionText,
  comparison: Comparison,
  masthead: Masthead,
  marked: Marked,
): Promise<Uint8Array<ArrayBuffer>> {
  let id = 0;
  const lines = redlineOf(a, b, comparison).map((line) => lineIn(line, marked, () => ++id));
  const document = new Document(wordPage(masthead, b.title ?? b.symbol ?? 'Draft resolution', lines));
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
