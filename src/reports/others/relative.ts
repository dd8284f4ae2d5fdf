import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';

/** Whether the verb at item `i` stands in a relative clause: "Algeria, which had argued for changes, voted …" tells two things. */
export function isInRelative({ words }: Reading, { items }: Sentence, i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:AUX|ADV|PART)$/.test(words.pos[items[k]?.from as number] as string)) k--;
  return /^(?:which|who)$/.test(items[k]?.tag ?? '');
}
