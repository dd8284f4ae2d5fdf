import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CouncilRecord } from '../../src/record/index.ts';
import { compileText, type Store } from '../../src/store/index.ts';
import { parseSymbol } from '../../src/symbols/index.ts';
import { loadVerbs } from '../../src/text/load.ts';
import { openOrThrow } from '../store/open-or-throw.ts';

const verbs = loadVerbs();

/** A text as the command would keep it. */
export function compiled(record: CouncilRecord, symbol: string, text: string) {
  const parsed = parseSymbol(symbol);
  const kept = parsed.ok ? compileText(record, verbs, parsed.value, text, symbol) : parsed;
  if (!kept.ok) throw new Error(kept.sentence);
  return kept.value;
}

/** A store on disk with these texts by symbol, and what takes it away again. */
export async function storeWith(
  record: CouncilRecord,
  texts: Readonly<Record<string, string>>,
): Promise<{ store: Store; drop: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'penholder-texts-'));
  const store = await openOrThrow({ dataFolder });
  for (const [symbol, text] of Object.entries(texts)) await store.texts.keep(compiled(record, symbol, text));
  const drop = async () => {
    await store.close();
    await rm(dataFolder, { recursive: true });
  };
  return { store, drop };
}
