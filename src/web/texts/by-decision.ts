import type { TextStore } from '../../store/index.ts';

/** So long an answer of the store is used again, in milliseconds: pages of decisions are many, and texts are seldom added. */
const kept = 5000;

/** Which texts are indexed for each decision, by its id; another process may add some meanwhile. */
export function textsByDecision(texts: TextStore, now: () => number = Date.now): () => Promise<ReadonlyMap<string, readonly string[]>> {
  let known: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  let since = 0;
  const read = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const found = new Map<string, string[]>();
    for (const { symbol, decision } of await texts.heads()) {
      if (decision === null) continue;
      const symbols = found.get(decision);
      if (symbols) symbols.push(symbol);
      else found.set(decision, [symbol]);
    }
    return found;
  };
  return () => {
    if (known === null || now() - since > kept) {
      since = now();
      known = read();
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
}
