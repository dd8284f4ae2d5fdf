import mammoth from 'mammoth';
import { ok, type Result, refuse } from '../../result.ts';
import { textOfHtml } from '../html/read.ts';
import { checkDocx } from './zip.ts';

/** The words of a Word file, and what became of what is no word of it. */
export interface DocxText {
  readonly text: string;
  /** Sentences for whoever gave the file. */
  readonly remarks: readonly string[];
}

/** Tracked changes are read as accepted: an inserted or deleted run in the document says that there are some. */
const trackedChanges = (xml: string): boolean => /<w:(ins|del|moveFrom)\b/.test(xml);

/**
 * The words of a Word file, one paragraph a block. Automatic numbers are written out by the depth of their list, tracked changes are
 * taken as accepted, footnotes stand at the end. Refuses `damaged_docx`, `not_a_docx` and `docx_too_large`.
 */
export async function textOfDocx(bytes: Uint8Array, name: string): Promise<Result<DocxText>> {
  const checked = await checkDocx(bytes, name);
  if (!checked.ok) return checked;
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { ignoreEmptyParagraphs: true, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    const remarks = trackedChanges(checked.value.document) ? ['The file has tracked changes; they were read as accepted.'] : [];
    return ok({ text: textOfHtml(html).text, remarks });
  } catch {
    return refuse('damaged_docx', `${name} is damaged: its document cannot be read. Save it again as .docx, or paste its text.`);
  }
}
