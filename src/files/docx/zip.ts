import JSZip from 'jszip';
import { ok, type Result, refuse } from '../../result.ts';

/** All that a Word file may hold once unpacked, in bytes. Real ones of a few hundred pages hold a tenth of it. */
const mostUnpacked = 60_000_000;

/** An entry unpacked; null, with unpacking stopped, when it holds more than `most` bytes, whatever the file says of itself. */
function unpacked(entry: JSZip.JSZipObject, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const stream = entry.nodeStream();
    stream.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > most) {
        stream.pause();
        resolve(null);
      } else pieces.push(piece);
    });
    stream.on('end', () => resolve(Buffer.concat(pieces)));
    stream.on('error', reject);
  });
}

/** A Word file that may be unpacked, with the XML of its document. Refuses `damaged_docx`, `not_a_docx`, `docx_too_large`. */
export async function checkDocx(bytes: Uint8Array, name: string): Promise<Result<{ readonly document: string }>> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return refuse(
      'damaged_docx',
      `${name} is not a whole Word file: its parts cannot be unpacked. Save it again as .docx, or paste its text.`,
    );
  }
  if (zip.file('word/document.xml') === null) {
    return refuse('not_a_docx', `${name} is a packed file but no Word document (.docx): it holds no word/document.xml.`);
  }
  let left = mostUnpacked;
  let document = '';
  try {
    for (const entry of Object.values(zip.files)) {
      if (entry.dir) continue;
      const held = await unpacked(entry, left);
      if (held === null) {
        return refuse(
          'docx_too_large',
          `${name} unpacks to more than ${mostUnpacked / 1e6} MB, which no draft does. Paste its text instead.`,
        );
      }
      left -= held.length;
      if (entry.name === 'word/document.xml') document = held.toString('utf8');
    }
  } catch {
    return refuse('damaged_docx', `${name} is damaged: a part of it cannot be unpacked. Save it again as .docx, or paste its text.`);
  }
  return ok({ document });
}
