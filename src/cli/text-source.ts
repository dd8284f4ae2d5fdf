import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ok, type Result, refuse } from '../result.ts';
import { indexedText, openStore, storePlace } from '../store/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import { decodeText, type NamedText, parseText, type Verbs } from '../text/index.ts';
import { readFile, readInput } from './files.ts';

/** The text of a file, or of standard input for "-". */
export function readTextFile(path: string): Result<{ readonly name: string; readonly words: string }> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = path === '-' ? readInput(name) : readFile(path, name, 'text');
  const words = bytes.ok ? decodeText(bytes.value, name) : bytes;
  return words.ok ? ok({ name: path === '-' ? 'standard input' : basename(path), words: words.value }) : words;
}

/** A text of a file, of standard input ("-"), or, where no file is so named, the indexed text of a symbol. */
export async function readTextSource(given: string, verbs: Verbs): Promise<Result<NamedText>> {
  if (given !== '-' && !existsSync(given) && parseSymbol(given).ok) return await indexed(given);
  const file = readTextFile(given);
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
