import { readFileSync } from 'node:fs';
import { readTsv } from './tsv.ts';

const beyondAscii = /[\x80-\xff]/;

/** The cells of a line that was read byte for byte, as the UTF-8 they are; those of ASCII alone stay as short as they were read. */
export function cellsOf(line: string): string[] {
  const cells = line.split('\t');
  if (beyondAscii.test(line))
    for (let i = 0; i < cells.length; i++) if (beyondAscii.test(cells[i]!)) cells[i] = Buffer.from(cells[i]!, 'latin1').toString('utf8');
  return cells;
}

/**
 * The text of a file with a letter for each byte; `cellsOf` makes its lines readable. A file of UTF-8 with one sign beyond ASCII would be held
 * with two bytes for each letter, and so would all that is cut out of it: names and days would be slow to compare, and pages made of them slow
 * to send.
 */
export const readBytes = (file: string): string => readFileSync(file, 'latin1');

/** The rows of a tab-separated file on disk; see `readTsv`. */
export const readTsvFile = (file: string, columns: readonly string[]): string[][] => readTsv(readBytes(file), file, columns, cellsOf);
