import type { Reading } from '../reading.ts';
import { objectEnd } from '../words/clauses.ts';
import type { Item, Sentence } from '../words/items.ts';

/** One past what is acted on from item `from`: up to the next clause, or to a second verb of the same subject ("… and closed its embassy"). */
export function actEnd({ words }: Reading, sentence: Sentence, from: number): number {
  const { items } = sentence;
  const end = objectEnd(sentence, from);
  for (let k = from + 1; k < end; k++) {
    if (!/^(?:and|then|or)$/.test(items[k]?.tag ?? '')) continue;
    let next = k + 1;
    while (next < end && words.pos[items[next]?.from as number] === 'ADV') next++;
    const pos = words.pos[items[next]?.from as number];
    if ((pos === 'VERB' || pos === 'AUX') && !items[next]?.states && !/ing$/.test(items[next]?.tag ?? '')) return k;
    if (opensClause(words, items, next, end)) return k;
  }
  return end;
}

/** «… and Senegal lent two helicopters»: a subject of its own with its verb. */
function opensClause(words: Reading['words'], items: readonly Item[], from: number, end: number): boolean {
  for (let k = from; k < end && k - from < 6; k++) {
    const { from: word, tag, states } = items[k] as Item;
    const pos = words.pos[word];
    if ((pos === 'VERB' || pos === 'AUX') && !states && !tag.endsWith('ing'))
      return k > from && !/^(?:to|by)$/.test(items[k - 1]?.tag ?? '') && items[k + 1]?.tag !== 'by';
    if (!states && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos as string)) return false;
  }
  return false;
}
