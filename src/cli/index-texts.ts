import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { CouncilRecord } from '../record/index.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { compileText, type KeptText, openStore, storePlace, type TextStore } from '../store/index.ts';
import { parseSymbol, symbolId, symbolOfFile } from '../symbols/index.ts';
import { decodeText, type Verbs } from '../text/index.ts';
import { loadVerbs } from '../text/load.ts';
import { numberWords, plural } from '../web/words.ts';
import { readFile } from './files.ts';
import { hang } from './layout.ts';
import { Progress } from './progress.ts';
import { openRecord } from './record.ts';
import { exit, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** What became of a folder: format 1 of `penholder record texts --json`. */
interface IndexReport {
  readonly format: 1;
  readonly files: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Kept by their symbol alone: the record has no decision on them. */
  readonly untied: readonly string[];
  /** Some paragraph's verb could not be read, or the text has not the usual frame; all of it is kept. */
  readonly incomplete: readonly string[];
  readonly refused: readonly { readonly file: string; readonly code: string; readonly sentence: string }[];
  /** What the store holds now. */
  readonly kept: { readonly texts: number; readonly paragraphs: number };
}

/** More refusals or symbols than this are not listed for people. */
const mostListed = 20;

/** The files of a folder and those in it, by name; hidden ones are left out. A file is a list of itself. */
export function filesIn(place: string): Result<string[]> {
  try {
    if (!statSync(place).isDirectory()) return ok([place]);
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
    const shown = names.filter((name) => !name.split(/[\\/]/).some((part) => part.startsWith('.')));
    const files = shown.map((name) => join(place, name)).filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
    return files.length > 0 ? ok(files.sort()) : refuse('empty', `"${place}" holds no files.`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse('unreadable', code === 'ENOENT' ? `"${place}" does not exist.` : `"${place}" cannot be read (${code}).`);
  }
}

function readText(record: CouncilRecord, verbs: Verbs, path: string, name: string, taken: ReadonlyMap<string, string>): Result<KeptText> {
  const symbol = symbolOfFile(basename(path));
  if (!symbol.ok) return { ...symbol, sentence: symbol.sentence.replace(`"${basename(path)}"`, name) };
  // A pipe would be waited for.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return refuse('not_a_file', `${name} is no file.`);
  const bytes = readFile(path, name, 'text');
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value, name, 'refuse');
  const compiled = text.ok ? compileText(record, verbs, symbol.value, text.value, name) : text;
  const before = compiled.ok ? taken.get(compiled.value.symbol) : undefined;
  return before === undefined ? compiled : refuse('second', `${name} is a second text of ${symbolId(symbol.value)}; ${before} was taken.`);
}

/** Why a store that was open cannot be written; exceptions without a code are faults of ours. */
function whyNot(error: unknown, done: number): Refusal {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  return refuse(
    'store_unwritable',
    `The store cannot be written (${code}). ${plural(done, 'text')} went before and stand whole; run the command again for the rest.`,
  );
}

async function indexFiles(texts: TextStore, place: string, files: readonly string[]): Promise<Result<IndexReport>> {
  const opened = openRecord();
  if (!opened.ok) return opened;
  const record = opened.value;
  const verbs = loadVerbs();
  const progress = new Progress();
  const taken = new Map<string, string>();
  const counts = { new: 0, changed: 0, same: 0 };
  const [untied, incomplete]: [string[], string[]] = [[], []];
  const refused: { file: string; code: string; sentence: string }[] = [];
  for (const [done, path] of files.entries()) {
    progress.show(`${done} of ${files.length} files`);
    const file = relative(place, path) || basename(path);
    const text = readText(record, verbs, path, `"${file}"`, taken);
    if (!text.ok) {
      refused.push({ file, code: text.code, sentence: text.sentence });
      continue;
    }
    const { symbol, decision, complete } = text.value;
    try {
      counts[await texts.keep(text.value)]++;
    } catch (error) {
      return whyNot(error, taken.size);
    }
    taken.set(symbol, `"${file}"`);
    if (decision === null) untied.push(symbol);
    if (!complete) incomplete.push(symbol);
  }
  if (counts.new + counts.changed > 0) {
    progress.show('putting the index in order');
    await texts.settle();
  }
  progress.clear();
  return ok({ format: 1, files: files.length, ...counts, untied, incomplete, refused, kept: await texts.size() });
}

const listed = (symbols: readonly string[]): string =>
  symbols.length > mostListed ? `${symbols.slice(0, mostListed).join(', ')} and ${symbols.length - mostListed} more` : symbols.join(', ');

function reportText(report: IndexReport, screen: Screen): string {
  const { files, untied, incomplete, refused, kept } = report;
  const read = report.new + report.changed + report.same;
  const lines = [
    `${numberWords(read)} of ${plural(files, 'file')} read: ${report.new} new, ${report.changed} changed, ${report.same} as before.`,
    ...(untied.length > 0 ? [`Kept by symbol, as the record has no decision on them: ${listed(untied)}.`] : []),
    ...(incomplete.length > 0
      ? [
          `The verbs of ${plural(incomplete.length, 'text')} could not all be read (the words are found all the same): ${listed(incomplete)}.`,
        ]
      : []),
    ...(refused.length > 0 ? [`Not read (${refused.length}):`] : []),
    ...refused.slice(0, mostListed).map(({ sentence }) => `  ${sentence}`),
    ...(refused.length > mostListed ? [`  and ${refused.length - mostListed} more; --json lists all.`] : []),
    `${numberWords(kept.texts)} texts with ${numberWords(kept.paragraphs)} paragraphs are indexed. Search them: penholder texts 'QUERY'`,
  ];
  return lines.map((line) => hang(/^ */.exec(line)![0], line.trimStart(), screen.width)).join('\n');
}

const refusedWith = (code: string, sentence: string): void => refuseWith(refuse(code, sentence));

async function remove(texts: TextStore, given: string): Promise<void> {
  const symbol = parseSymbol(given);
  if (!symbol.ok) return refuseWith(symbol);
  const id = symbolId(symbol.value);
  if (!(await texts.remove(id))) return refusedWith('unknown_text', `No text of ${id} is indexed.`);
  await print(`The text of ${id} is no longer indexed.`);
}

async function index(texts: TextStore, place: string, files: readonly string[], json: boolean): Promise<void> {
  const report = await indexFiles(texts, place, files);
  if (!report.ok) return refuseWith(report);
  if (report.value.refused.length === report.value.files) process.exitCode = exit.failed;
  if (json) return printJson(report.value);
  await print(reportText(report.value, screenOf(process.stdout, process.env)));
}

/**
 * `penholder record texts`: reads the texts of a folder, named by their symbols, into the store. A file that cannot be read is said and the
 * rest goes on; each text is kept whole or not at all, and what stands already is left. Ends with 1 when nothing could be read.
 */
export async function recordTexts(place: string | undefined, options: { json?: boolean; remove?: string }): Promise<void> {
  if ((place === undefined) === (options.remove === undefined))
    return refusedWith('no_folder', 'Give the folder of the texts, or --remove with the symbol of one.');
  const files = place === undefined ? ok([]) : filesIn(place);
  if (!files.ok) return refuseWith(files);
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return refuseWith(opened);
  const { texts, close } = opened.value;
  try {
    await (place === undefined ? remove(texts, options.remove!) : index(texts, place, files.value, options.json ?? false));
  } finally {
    await close();
  }
}
