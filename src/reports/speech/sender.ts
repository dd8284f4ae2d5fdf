import type { Reading } from '../reading.ts';
import type { Source } from '../types.ts';

/** The mission of a State that stands in the first sentences with whom it writes to. */
export function senderOf({ sentences, words }: Reading): Omit<Source, 'span'> | undefined {
  for (const { items } of sentences.slice(0, 3))
    for (let i = 0; i + 1 < items.length; i++) {
      const code = items[i]?.states?.[0];
      const house = items[i + 1];
      if (!code || !house || !/^(?:delegation|mission|embassy|legation)$/.test(house.tag)) continue;
      if (!items.slice(i + 2).some(({ tag }) => tag === 'to')) continue;
      return {
        name: words.text.slice(words.start[items[i]?.from as number], words.end[house.to - 1]),
        affiliation: code,
        kind: 'organisation',
      };
    }
  return undefined;
}
