import { once } from '../../record/once.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import type { Sentence } from '../words/items.ts';
import { carriedSpeech } from './carried-speech.ts';
import { andThat, elided, shared } from './elided.ts';
import { generalQuotes } from './general-quotes.ts';
import { generalSpeech } from './general-speech.ts';
import { labelledSpeech } from './labels.ts';
import { looseQuotes } from './loose-quotes.ts';
import { said } from './said.ts';
import { inTheirWords, madeKnown, putIt } from './said-aside.ts';
import { according, forWhom, isOwned, noun } from './said-by-noun.ts';
import { judged, judgedPlainly } from './said-judged.ts';
import { JUDGE, SAY, SAYING, SPEAKING } from './say-words.ts';
import type { Person } from './speakers.ts';
import { type Speech, Speeches } from './speeches.ts';

export type { Speech } from './speeches.ts';

const cache = new WeakMap<Reading, readonly Speech[]>();

/** Every act of speaking in a reading, in order; worked out once for each reading. `people` fill in role, affiliation and pronoun. */
export function speechOf(reading: Reading, people: readonly Person[] = []): readonly Speech[] {
  const before = cache.get(reading);
  if (before) return before;
  const book = new Speeches(reading, people);
  findSpeeches(book);
  cache.set(reading, book.out);
  return book.out;
}

/** Goes through the sentences from word of speaking to word of speaking. */
function findSpeeches(book: Speeches): void {
  const { reading } = book;
  const { words, quotes } = reading;
  let quote = 0;
  for (const sentence of reading.sentences) {
    const { items } = sentence;
    const first = book.out.length;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Sentence['items'][number];
      if (!SPEAKING.has(item)) continue;
      const at = words.start[item.from] as number;
      while (quote < quotes.length && (quotes[quote] as Span).end <= at) quote++;
      const inside = quotes[quote];
      if (inside && inside.start <= at && at < inside.end) continue;
      const base = SAY.get(item.tag);
      if (item.tag === 'according') according(book, sentence, i);
      else if (/^(?:known|plain|clear|notice)$/.test(item.tag)) madeKnown(book, sentence, i);
      else if (SAYING.has(item.tag) && isOwned(sentence, i)) noun(book, sentence, i, SAYING.get(item.tag) as string);
      else if (base !== undefined) said(book, sentence, i, base);
      else if (item.tag === 'put') putIt(book, sentence, i);
      else if (SAYING.has(item.tag)) continue;
      else {
        const judging = JUDGE.get(item.tag) as string;
        if (items[i + 1]?.tag === 'that' && /^(?:charge|regret|deplore|demand)$/.test(judging)) said(book, sentence, i, judging);
        else {
          judged(book, sentence, i, judging);
          judgedPlainly(book, sentence, i, judging);
        }
      }
    }
    if (items[0]?.tag === 'for' || items[0]?.tag === 'to') forWhom(book, sentence, 1);
    else if (/^ in the (?:words|view|opinion|eyes) of /.test(sentence.line)) forWhom(book, sentence, 4);
    else inTheirWords(book, sentence);
    labelledSpeech(book, sentence);
    generalQuotes(book, sentence);
    generalSpeech(book, sentence);
    elided(book, sentence, first);
    andThat(book, sentence, first);
    shared(book, sentence, first);
  }
  book.inOrder();
  carriedSpeech(book);
  book.inOrder();
  looseQuotes(book);
  book.inOrder();
}

/** The speeches of each sentence, sorted once for a reading. */
export const speechesBySentence = once((speeches: readonly Speech[]): ReadonlyMap<number, readonly Speech[]> => {
  const sorted = new Map<number, Speech[]>();
  for (const speech of speeches) {
    const list = sorted.get(speech.sentence);
    if (list) list.push(speech);
    else sorted.set(speech.sentence, [speech]);
  }
  return sorted;
});
