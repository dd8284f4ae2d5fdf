import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { largestTextFile, readTextFile } from '../files/read-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { indexedText, openStore, storePlace } from '../store/index.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { parseSymbol } from '../symbols/index.ts';
import { type NamedText, parseText, type Verbs } from '../text/index.ts';
import { readInput } from './files.ts';

/** A draft's file as bytes; `-` is standard input. */
function bytesOf(path: string, name: string): Result<Uint8Array> {
  if (path === '-') return readInput(name);
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('folder', `${name} is a folder; name a file in it.`);
    if (stat.size > largestTextFile)
      return refuse('too_large', `${name} has ${(stat.size / 1e6).toFixed(1)} MB; a draft may have ${largestTextFile / 1e6}.`);
    return ok(readFileSync(path));
  } catch (error) {
    return whyUnreadable(error, name);
  }
}

/** The words of a file (plain text, HTML or Word), or of standard input for "-". What its reader should know goes to standard error. */
export async function wordsOfFile(path: string): Promise<Result<{ readonly name: string; readonly words: string }>> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = bytesOf(path, name);
  if (!bytes.ok) return bytes;
  const read = await readTextFile(bytes.value, name);
  if (!read.ok) return read;
  for (const remark of read.value.remarks) process.stderr.write(`penholder: ${name}: ${remark}\n`);
  return ok({ name: path === '-' ? 'standard input' : basename(path), words: read.value.text });
}

/** A text of a file, of standard input ("-"), or, where no file is so named, the indexed text of a symbol. */
export async function readTextSource(given: string, verbs: Verbs): Promise<Result<NamedText>> {
  if (given !== '-' && !existsSync(given) && parseSymbol(given).ok) return await indexed(given);
  const file = await wordsOfFile(given);
  return file.ok ? ok({ name: file.value.name, text: parseText(file.value.words, verbs).text }) : file;
}

async function indexed(symbol: string): Promise<Result<NamedText>> {
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return opened;
  const { texts, close } = opened.value;
  try {
    const text = await indexedText(texts, symbol);
    if (text.ok || text.code !== 'unknown_text') return text;
    return refuse('unknown_text', `There is no file "${symbol}". ${text.sentence}`);
  } finally {
    await close();
  }
}
