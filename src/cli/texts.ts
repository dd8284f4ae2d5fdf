import picocolors from 'picocolors';
import { findTexts, openStore, readTextSearch, type Store, storePlace, type TextOption } from '../store/index.ts';
import { numberWords } from '../web/words.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { nothingIndexed, textsText } from './texts-view.ts';

export interface TextsOptions extends Readonly<Partial<Record<Exclude<TextOption, 'adopted'>, string>>> {
  readonly json?: boolean;
  readonly adopted?: string | true;
}

/** `penholder texts`: the paragraphs of indexed texts that a query finds; without a query, how many texts there are. */
export async function searchTexts(typed: string, options: TextsOptions): Promise<void> {
  const given = { ...options, adopted: options.adopted === true ? 'yes' : options.adopted };
  const search = readTextSearch(
    (name) => given[name],
    (name) => `--${name}`,
  );
  if (!search.ok) return refuseWith(search);
  const opened = await openStore(storePlace(process.env, process.platform));
  if (!opened.ok) return refuseWith(opened);
  const store = opened.value;
  try {
    if (typed === '') return await showSize(store, options.json ?? false);
    const record = openRecord();
    const list = record.ok ? await findTexts(store.texts, record.value, typed, search.value) : record;
    if (!list.ok) return refuseWith(list);
    if (options.json) return await printJson(list.value);
    const screen = screenOf(process.stdout, process.env);
    await print(textsText(list.value, screen, picocolors.createColors(screen.colour)));
  } finally {
    await store.close();
  }
}

async function showSize({ texts }: Store, json: boolean): Promise<void> {
  const size = await texts.size();
  if (json) return printJson({ format: 1, ...size });
  const words =
    size.texts === 0
      ? nothingIndexed
      : `${numberWords(size.texts)} texts with ${numberWords(size.paragraphs)} paragraphs are indexed. Give a query to search them.`;
  await print(hang('', words, screenOf(process.stdout, process.env).width));
}
