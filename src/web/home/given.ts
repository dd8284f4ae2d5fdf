import type { Given } from '../../reports/types.ts';
import { decodeText, longestReport } from '../../text/index.ts';

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

const limit = longestReport / 1e6;
export const maxFiles = 20;

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
    if (text.length > longestReport)
      problems.push(
        `A text of ${Math.round(text.length / 1e5) / 10} million characters is too long to be one report: the limit is ${limit} million.`,
      );
    const name = form.names[i]?.trim();
    return [{ text: text.replace(/\r\n/g, '\n'), ...(name ? { name } : {}), ...date }];
  });
  const files = form.files.filter((file) => file.name !== '' || file.size > 0);
  if (files.length > maxFiles) problems.push(`${files.length} files are too many at once: the limit is ${maxFiles}.`);
  for (const file of files.slice(0, maxFiles)) {
    if (file.size > longestReport) {
      problems.push(`“${file.name}” is too large to be one report: ${(file.size / 1e6).toFixed(1)} MB, and the limit is ${limit} MB.`);
      continue;
    }
    const read = decodeText(new Uint8Array(await file.arrayBuffer()), `“${file.name}”`);
    if (read.ok) given.push({ text: read.value, name: file.name, ...date });
    else problems.push(read.sentence);
  }
  if (given.length === 0 && problems.length === 0) problems.push('There is nothing to check yet: paste a report or choose a file.');
  return { given, problems, dateline };
}
