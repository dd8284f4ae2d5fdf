import { compareSymbols, type DocumentSymbol, formatSymbol, parseSymbol } from '../symbols/index.ts';
import { once } from './once.ts';
import { type DecisionSet, emptySet, put } from './sets.ts';
import type { CouncilRecord, SymbolRange } from './types.ts';

/** Drafts' symbols in the order of their series, each with the place of its decision. */
const ordered = once((record: CouncilRecord): readonly { readonly symbol: DocumentSymbol; readonly place: number }[] =>
  record.decisions
    .flatMap((decision, place) => {
      const symbol = decision.symbol === null ? null : parseSymbol(decision.symbol);
      return symbol?.ok ? [{ symbol: symbol.value, place }] : [];
    })
    .sort((a, b) => compareSymbols(a.symbol, b.symbol)),
);

const read = (symbol: string): DocumentSymbol => {
  const parsed = parseSymbol(symbol);
  if (!parsed.ok) throw new Error(`a query holds "${symbol}", which is no symbol`);
  return parsed.value;
};

/** Decisions whose draft's symbol lies between two, both included; the last with its revisions. */
export function symbolSet(record: CouncilRecord, range: SymbolRange): DecisionSet {
  const all = ordered(record);
  const set = emptySet(record.decisions.length);
  let low = 0;
  if (range.from !== undefined) {
    const from = read(range.from);
    for (let high = all.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (compareSymbols(all[middle]!.symbol, from) < 0) low = middle + 1;
      else high = middle;
    }
  }
  const to = range.to === undefined ? null : read(range.to);
  for (let i = low; i < all.length; i++) {
    const { symbol, place } = all[i]!;
    if (to !== null && compareSymbols(symbol, to) > 0 && !formatSymbol(symbol).startsWith(`${range.to}/`)) break;
    put(set, place);
  }
  return set;
}
