/**
 * Reads every text of a folder and tells how many are read with nothing unplaced, how many have every verb read, and that none loses a
 * sign: the pieces joined are the file, and the canonical print reads as the same text.
 * Run: node --import tsx scripts/parse-texts.ts FOLDER [--list]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadVerbs } from '../src/text/load.ts';
import { formatText } from '../src/text/model/format.ts';
import { parseText } from '../src/text/model/parse.ts';
import { paragraphsOf } from '../src/text/model/places.ts';
import { readText } from '../src/text/reader.ts';

const [folder, list] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Give the folder of the texts.');
  process.exit(2);
}
const verbs = loadVerbs();
const counts = { texts: 0, lossless: 0, steady: 0, placed: 0, read: 0, both: 0, framed: 0, paragraphs: 0, unread: 0 };

/** A structure without what a second reading counts anew. */
const bare = (value: unknown): string => JSON.stringify(value, (key, inner) => (key === 'id' ? undefined : inner));

for (const name of readdirSync(folder).sort()) {
  const source = readFileSync(join(folder, name), 'utf8');
  const { text, pieces } = parseText(source, verbs);
  const { unread, framed } = readText(source, verbs);
  const placed = text.unplaced.length === 0;
  counts.texts++;
  counts.paragraphs += [...paragraphsOf(text)].length;
  counts.unread += unread.length;
  if (pieces.map((piece) => piece.text).join('') === source) counts.lossless++;
  if (bare(parseText(formatText(text), verbs).text) === bare(text)) counts.steady++;
  if (placed) counts.placed++;
  if (unread.length === 0) counts.read++;
  if (placed && unread.length === 0) counts.both++;
  if (framed) counts.framed++;
  if (list !== undefined) {
    for (const one of text.unplaced) console.log(`${name}: unplaced ${one.where}: ${one.text.slice(0, 100)}`);
    if (unread.length > 0) console.log(`${name}: unread ${unread.join(', ')}`);
  }
}
console.log(
  [
    `${counts.texts} texts, ${counts.paragraphs} paragraphs.`,
    `Lossless (pieces joined are the file): ${counts.lossless}.`,
    `Canonical print reads as the same structure: ${counts.steady}.`,
    `Nothing unplaced: ${counts.placed}. With the usual frame: ${counts.framed}.`,
    `Every verb read: ${counts.read} texts; verbs not read in ${counts.unread} paragraphs. Nothing unplaced and every verb read: ${counts.both}.`,
  ].join('\n'),
);
