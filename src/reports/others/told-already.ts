import type { BySentence } from '../by-sentence.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { isInRelative } from './relative.ts';

/** Another claim already tells the verb at item `i`: of any kind but those of `besides`, and no vote that is told by the way. */
export function isTold(reading: Reading, sentence: Sentence, i: number, told: BySentence, besides: RegExp): boolean {
  const at = reading.words.start[sentence.items[i]?.from as number] as number;
  const aside = isInRelative(reading, sentence, i);
  return told
    .of(sentence.index)
    .some(({ claim }) => !besides.test(claim.kind) && !(aside && claim.kind === 'vote') && claim.span.start <= at && at < claim.span.end);
}
