import { readTextFile } from '../../files/read-text.ts';
import type { Result } from '../../result.ts';
import { ok, refuse } from '../../result.ts';
import { indexedText, type TextStore, textTools } from '../../store/index.ts';
import { longestReport, type NamedText, parseText } from '../../text/index.ts';
import type { Upload } from '../home/given.ts';

/** What was given for one of the two texts: words, a file, or the symbol of an indexed text; the first that is there counts. */
export interface GivenSide {
  readonly text: string;
  readonly file: Upload | null;
  readonly symbol: string;
}

const limit = longestReport / 1e6;

/** One side as a text; `called` is "first" or "second". Refuses with a sentence that says which side. */
export async function readSide(texts: TextStore, { text, file, symbol }: GivenSide, called: string): Promise<Result<NamedText>> {
  const { verbs } = textTools();
  if (text.trim() !== '') {
    if (text.length > longestReport)
      return refuse(
        'text_too_long',
        `The ${called} text has ${(text.length / 1e6).toFixed(1)} million characters; the limit is ${limit} million.`,
      );
    return ok({ name: `the ${called} text`, text: parseText(text.replace(/\r\n/g, '\n'), verbs).text });
  }
  if (file !== null && (file.name !== '' || file.size > 0)) {
    const read = await readTextFile(new Uint8Array(await file.arrayBuffer()), `“${file.name}”`);
    return read.ok ? ok({ name: file.name, text: parseText(read.value.text, verbs).text }) : read;
  }
  if (symbol.trim() !== '') return indexedText(texts, symbol.trim());
  return refuse('empty', `There is no ${called} text yet: paste it, choose a file, or name the symbol of an indexed text.`);
}
