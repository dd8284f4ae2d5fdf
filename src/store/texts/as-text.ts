import { ok, type Result, refuse } from '../../result.ts';
import { parseSymbol, symbolId } from '../../symbols/index.ts';
import { type CompareTools, type NamedText, textFromPlaces } from '../../text/index.ts';
import { loadLadders, loadVerbs } from '../../text/load.ts';
import type { TextStore } from './types.ts';

let tools: CompareTools | null = null;

/** The lexicons that reading and comparing texts need, loaded when first asked for. */
export function textTools(): CompareTools {
  tools ??= { verbs: loadVerbs(), ladders: loadLadders() };
  return tools;
}

/** The structure of an indexed text, by a symbol as people write it. Refuses what is no symbol, and `unknown_text`. */
export async function indexedText(texts: TextStore, given: string): Promise<Result<NamedText>> {
  const symbol = parseSymbol(given);
  if (!symbol.ok) return symbol;
  const id = symbolId(symbol.value);
  const kept = await texts.get(id);
  if (kept === null) return refuse('unknown_text', `No text of ${id} is indexed here; penholder record texts FOLDER adds texts.`);
  return ok({ name: id, text: textFromPlaces(id, kept.paragraphs), partial: true });
}
