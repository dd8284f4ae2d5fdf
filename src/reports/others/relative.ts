import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { tagsLike } from '../words/tags.ts';

/** Parts of speech that may stand between "which" and its verb. */
const BEFORE_VERB: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const isWho = tagsLike(/^(?:which|who)$/);

/** Whether the verb at item `i` stands in a relative clause: "Algeria, which had argued for changes, voted …" tells two things. */
export function isInRelative({ words }: Reading, { items }: Sentence, i: number): boolean {
  let k = i - 1;
  while (k > 0 && BEFORE_VERB.has(words.pos[items[k]?.from as number] as string)) k--;
  return isWho(items[k]);
}
