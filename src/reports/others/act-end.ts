import type { Reading } from '../reading.ts';
import { objectEnd } from '../words/clauses.ts';
import type { Sentence } from '../words/items.ts';

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
  }
  return end;
}
