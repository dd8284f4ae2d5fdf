import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import { xmlText } from '../../escape-xml.ts';
import type { Run } from '../../text/out/layout.ts';

/** Footnotes that are called: Word numbers them from 1 in the order of their calls. */
export type NoteNumbers = ReadonlyMap<string, number>;

/** Words as Word's runs. A call of a footnote that the text does not have is set as a raised label. */
export const wordRuns = (runs: readonly Run[], numbers: NoteNumbers): ParagraphChild[] =>
  runs.map((run) => {
    if (!('note' in run)) return new TextRun({ text: xmlText(run.text), italics: run.italic });
    const number = numbers.get(run.note);
    return number === undefined ? new TextRun({ text: xmlText(run.note), superScript: true }) : new FootnoteReferenceRun(number);
  });
