import type { Given } from '../../reports/types.ts';

/** What the form sent, as far as it could be read; `texts` are shown again so that nothing typed is lost. */
export interface FormRead {
  readonly given: readonly Given[];
  readonly problems: readonly string[];
  readonly dateline: string;
}

/** A text field or an uploaded file; the browser's `File` fits. */
export interface Upload {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** A report of more bytes than this is an archive, not an article. */
const maxBytes = 5_000_000;
export const maxFiles = 20;

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or a zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a rich text document'],
];

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What 0x80 to 0x9f mean in Windows-1252. Node 20's own decoder takes them for Latin-1 controls and so loses curly quotes. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => upper[c.charCodeAt(0) - 0x80] as string);

/** The text of a file's bytes, or the sentence that says why there is none. UTF-8, UTF-16 with its mark, else Windows-1252. */
export function textOfBytes(bytes: Uint8Array, name: string): { readonly text: string } | { readonly problem: string } {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) return { problem: `“${name}” is ${kind}, not plain text: save its words as a .txt file.` };
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decode(bytes, mark) ?? windows1252(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files from text
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return { problem: `“${name}” is not plain text (it holds binary data).` };
  if (text.trim() === '') return { problem: `“${name}” is empty: there is nothing to read in it.` };
  return { text };
}

/** Reads the check form: texts with their names in step, files, one date for those that do not state one. */
export async function readForm(form: {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly files: readonly Upload[];
  readonly dateline: string;
}): Promise<FormRead> {
  const problems: string[] = [];
  const dateline = form.dateline.trim();
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(dateline) && !Number.isNaN(Date.parse(dateline));
  if (dateline && !dated) problems.push(`“${dateline}” is not a date: write it as year-month-day, for example 2024-03-25.`);
  const date = dated ? { dateline } : {};
  const given: Given[] = form.texts.flatMap((text, i) => {
    if (text.trim() === '') return [];
    if (text.length > maxBytes)
      problems.push(
        `A text of ${Math.round(text.length / 1e5) / 10} million characters is too long to be one report: the limit is 5 million.`,
      );
    const name = form.names[i]?.trim();
    return [{ text: text.replace(/\r\n/g, '\n'), ...(name ? { name } : {}), ...date }];
  });
  const files = form.files.filter((file) => file.name !== '' || file.size > 0);
  if (files.length > maxFiles) problems.push(`${files.length} files are too many at once: the limit is ${maxFiles}.`);
  for (const file of files.slice(0, maxFiles)) {
    if (file.size > maxBytes) {
      problems.push(`“${file.name}” is too large to be one report: ${(file.size / 1e6).toFixed(1)} MB, and the limit is 5 MB.`);
      continue;
    }
    const read = textOfBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    if ('problem' in read) problems.push(read.problem);
    else given.push({ text: read.text, name: file.name, ...date });
  }
  if (given.length === 0 && problems.length === 0) problems.push('There is nothing to check yet: paste a report or choose a file.');
  return { given, problems, dateline };
}
