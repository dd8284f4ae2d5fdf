import { ok, type Result, refuse } from '../result.ts';

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or another zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a rich text document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** What 0x80 to 0x9f mean in Windows-1252. Node 20's own decoder takes them for Latin-1 controls and so loses curly quotes. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (c) => upper[c.charCodeAt(0) - 0x80] as string);

const encodingMark = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What to do with bytes that are no Unicode: take them for Windows-1252, the other encoding in which articles are saved, or refuse them. */
type Otherwise = 'windows-1252' | 'refuse';

/**
 * The text of a file: UTF-8, UTF-16 where a byte order mark says so, else as `otherwise` says.
 * `name` begins the sentence of a refusal, with its quotation marks: `not_text` for documents of other kinds and for bytes that hold control
 * characters, `not_utf8`, `empty` where there is nothing but white space.
 *
 * @example decodeText(new Uint8Array([0x93, 0x61, 0x94]), '"a.txt"') // “a”
 */
export function decodeText(bytes: Uint8Array, name: string, otherwise: Otherwise = 'windows-1252'): Result<string> {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind !== undefined) return refuse('not_text', `${name} is ${kind}, not plain text; save its words as a .txt file.`);
  const unicode = tryDecode(bytes, encodingMark(bytes));
  if (unicode === null && otherwise === 'refuse') return refuse('not_utf8', `${name} is not UTF-8; save it in that encoding.`);
  const text = unicode ?? windows1252(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary files from text
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) {
    return refuse('not_text', `${name} is not plain text (it holds binary data).`);
  }
  if (text.trim() === '') return refuse('empty', `${name} is empty: there is nothing to read in it.`);
  return ok(text);
}
