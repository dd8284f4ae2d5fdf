import { ok, type Result, refuse } from '../result.ts';
import { decodeText } from '../text/index.ts';

/** A file of a draft may be so large. */
export const largestTextFile = 10_000_000;

/** Plain words of a file, and what its reader should know. */
export interface TextFromFile {
  readonly text: string;
  readonly from: 'docx' | 'html' | 'text';
  readonly remarks: readonly string[];
}

/** Word files are zip archives. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isHtml = (name: string, text: string): boolean => /\.(html?|xhtml)$/i.test(name) || /^\s*(<!doctype\s+html|<html[\s>])/i.test(text);

/**
 * The words of a file that somebody gives: plain text, HTML or Word (.docx), told by what it holds. Refuses `empty_file` and `too_large`,
 * and what the readers of each kind refuse.
 */
export async function readTextFile(bytes: Uint8Array, name: string): Promise<Result<TextFromFile>> {
  if (bytes.length === 0) return refuse('empty_file', `${name} is empty.`);
  if (bytes.length > largestTextFile)
    return refuse('too_large', `${name} has ${(bytes.length / 1e6).toFixed(1)} MB; a draft may have ${largestTextFile / 1e6}.`);
  if (isZip(bytes)) {
    const read = await (await import('./docx/read.ts')).textOfDocx(bytes, name);
    return read.ok ? ok({ ...read.value, from: 'docx' }) : read;
  }
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return decoded;
  if (!isHtml(name, decoded.value)) return ok({ text: decoded.value, from: 'text', remarks: [] });
  const { text, changes } = (await import('./html/read.ts')).textOfHtml(decoded.value);
  return ok({ text, from: 'html', remarks: changes ? ['The page shows changes; they were read as accepted.'] : [] });
}
