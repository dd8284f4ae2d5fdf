/**
 * Reads the resolution texts in ../shared/data/texts and writes the index of their provisions to data/provisions:
 * texts.tsv (one text a line), one file of clauses per hundred resolutions, and the texts noted by hand (notable.tsv) into the list.
 * Run: node --import tsx scripts/compile-provisions.ts [folder of texts]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../src/data-folder.ts';
import { readWords } from '../src/text/language.ts';
import { loadSynonyms, loadVerbs } from '../src/text/load.ts';
import { PROVISION_COLUMNS, provisionToCells, TEXT_COLUMNS } from '../src/text/provision-rows.ts';
import { provisionsOf } from '../src/text/provisions.ts';
import { readText } from '../src/text/reader.ts';
import { readNotable } from './notable-provisions.ts';

const texts = process.argv[2] ?? join(dataFolder(), '..', '..', 'shared', 'data', 'texts');
const out = join(dataFolder(), 'provisions');
const verbs = loadVerbs();
const synonyms = loadSynonyms();
const CORPUS = 'English text in a CC0 corpus of Council resolutions, read by machine';

/** Clauses whose words in the corpus are a reconstruction (its README): believed, not checked. */
const LESS_SURE = /^S\/RES\/2728 (OP2 2|OP3 1)$/;

/** Texts whose corpus copy has "Chapter VI" by a misreading of the scan where the Council acted under Chapter VII. */
const MISREAD_CHAPTER_VII = new Set(['S/RES/713']);

const list: string[][] = [];
const files = new Map<string, string[]>();
const unreadCount: string[] = [];
let clauses = 0;
let incomplete = 0;
let chapterVII = 0;

mkdirSync(out, { recursive: true });

for (const name of readdirSync(texts).sort()) {
  const number = Number(/^S_RES_(\d+)_/.exec(name)?.[1]);
  if (!number) continue;
  const decision = `S/RES/${number}`;
  const reading = readText(readFileSync(join(texts, name), 'utf8'), verbs);
  const provisions = provisionsOf(decision, reading, { synonyms, readWords, source: CORPUS, confidence: 'B' });
  const complete = reading.framed && reading.unread.length === 0;
  for (const id of reading.unread) {
    const paragraph = reading.paragraphs.find((one) => one.id === id);
    unreadCount.push(`${decision} ${id}: ${paragraph?.text.slice(0, 90)}`);
  }
  const actsUnderVII = reading.chapterVII || MISREAD_CHAPTER_VII.has(decision);
  const file = `${String(number - (number % 100)).padStart(4, '0')}.tsv`;
  const lines = files.get(file) ?? [];
  for (const provision of provisions) {
    const sure = LESS_SURE.test(`${decision} ${provision.paragraph} ${provision.clause}`) ? 'C' : provision.confidence;
    lines.push(provisionToCells({ ...provision, confidence: sure }, CORPUS).join('\t'));
  }
  files.set(file, lines);
  list.push([decision, complete ? 'yes' : 'no', actsUnderVII ? 'yes' : 'no', file, CORPUS]);
  clauses += provisions.length;
  if (!complete) incomplete++;
  if (actsUnderVII) chapterVII++;
}

const notable = readNotable(readFileSync(join(import.meta.dirname, 'notable-provisions.txt'), 'utf8'), { verbs, synonyms, readWords });
for (const text of notable) {
  list.push([
    text.decision,
    text.complete ? 'yes' : 'no',
    text.chapterVII === null ? '' : text.chapterVII ? 'yes' : 'no',
    'notable.tsv',
    text.source,
  ]);
  files.set('notable.tsv', [
    ...(files.get('notable.tsv') ?? []),
    ...text.provisions.map((one) => provisionToCells(one, text.source).join('\t')),
  ]);
}

for (const name of readdirSync(out)) if (/^\d{4}\.tsv$/.test(name)) rmSync(join(out, name));
for (const [file, lines] of files) writeFileSync(join(out, file), `${[PROVISION_COLUMNS.join('\t'), ...lines].join('\n')}\n`);
writeFileSync(join(out, 'texts.tsv'), `${[TEXT_COLUMNS.join('\t'), ...list.map((row) => row.join('\t'))].join('\n')}\n`);
if (process.env.UNREAD) for (const line of unreadCount) console.log(line);
console.log(
  `${list.length - notable.length} texts of the corpus, ${clauses} clauses; ${incomplete} texts incomplete, ${unreadCount.length} paragraphs unread; Chapter VII in ${chapterVII}.`,
  `${notable.length} texts noted by hand, ${notable.reduce((sum, text) => sum + text.provisions.length, 0)} clauses.`,
);
