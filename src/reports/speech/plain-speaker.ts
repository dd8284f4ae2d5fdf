import type { Reading } from '../reading.ts';
import type { Source } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import type { Subject } from '../words/subjects.ts';

const ARTICLE = /^(?:an?|one|another|=1|the|his|her|their|its|my|some)$/;
const INDEFINITE = /^(?:an?|one|another|=1|some)$/;
/** Nouns that are no people, though words may be said to stand in them. */
const PAPERS =
  /^(?:statement|letter|report|text|resolution|draft|document|note|message|article|banner|sign|headline|editorial|act|vote|treaty|charter|spokes\w+|arrival|refusal|proposal|approval|denial|trial|\w+(?:ion|ment|ness|ity|ence|ance|ism|ure))$/;

/**
 * Somebody whom only a plain noun names, in a clause of attribution beside a quotation: "one attendee", "a shopkeeper from Basra". Elsewhere
 * no noun that is none of an office can be told from a thing. Items `from` to `to` (exclusive); null where they are no such phrase.
 */
export function plainSpeaker({ words }: Reading, sentence: Sentence, from: number, to: number): Source | null {
  const { items } = sentence;
  if (to - from < 2 || to - from > 8 || !ARTICLE.test(items[from]?.tag ?? '')) return null;
  let head = from + 1;
  while (head < to && /^(?:ADJ|PROPN|NUM)$/.test(words.pos[items[head]?.from as number] ?? '')) head++;
  while (head + 1 < to && words.pos[items[head + 1]?.from as number] === 'NOUN') head++;
  const noun = items[head];
  if (!noun || head >= to || noun.head || words.pos[noun.from] !== 'NOUN' || PAPERS.test(noun.tag)) return null;
  if (head + 1 < to && !/^(?:from|of|in|at|with|who|near|for|outside|inside|behind|on)$/.test(items[head + 1]?.tag as string)) return null;
  const span = itemsSpan(sentence, words, from, to - 1);
  const written = words.text.slice(span.start, span.end);
  const role = noun.tag;
  return INDEFINITE.test(items[from]?.tag as string)
    ? { role: written, kind: 'unnamed', span }
    : { name: written, role, kind: 'person', span };
}

/** The plain noun phrase right before the verb at item `verb`, which begins behind a quotation or its comma. */
export function plainSubject(reading: Reading, sentence: Sentence, verb: number): Subject | null {
  const { items } = sentence;
  for (let from = verb - 2; from >= 0 && verb - from < 9; from--) {
    if (!ARTICLE.test(items[from]?.tag as string)) continue;
    if (!/^["”,]?$/.test(items[from - 1]?.tag ?? '')) return null;
    const source = plainSpeaker(reading, sentence, from, verb);
    return source ? { from, source } : null;
  }
  return null;
}
