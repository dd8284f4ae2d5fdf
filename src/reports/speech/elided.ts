import type { Source, Span } from '../types.ts';
import { isVerbAt, phraseAt } from '../words/agents.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { readSpeaker } from './speakers.ts';
import type { Speech, Speeches } from './speeches.ts';

const OPENS = /^(?:,|;|—|"|and|but|while|whereas|for|to)$/;
const CLOSES = /^(?:,|:|—|"|of|as|an?|the|it|was|is|one)$/;

/**
 * Where two speakers share one verb: «X called it "timid", Y "reckless"», «for X it was a "victory"; for Y, a "provocation"». A quotation
 * before which, behind another quotation, nothing but a name stands is his who bears it. `first` is the first speech of the sentence.
 */
export function elided(book: Speeches, sentence: Sentence, first: number): void {
  for (let at = first; at < book.out.length; at++) {
    const speech = book.out[at] as Speech;
    for (const quote of speech.quotes) {
      const agent = agentBehind(book, sentence, quote);
      const one = agent && agent.span.start > speech.cue.end ? book.known.join(agent, undefined, sentence) : null;
      if (one && one.speaker.name !== speech.speaker.name) {
        book.giveTo(at, quote, one, itemsOf(book, quote, agent as Source));
        break;
      }
      const before = book.quoteBefore(quote);
      if (!before || before.start < sentence.span.start || quote.end > sentence.span.end + 2) continue;
      const source = nameBetween(book, sentence, before, quote);
      if (!source || (source.span.start >= speech.cue.start && source.span.end <= speech.cue.end)) continue;
      const who = book.known.join(source, undefined, sentence);
      if (!who || who.speaker.name === speech.speaker.name) continue;
      book.giveTo(at, quote, who, source.span);
      break;
    }
  }
}

/** «an assertion “excluded” by X»: the person behind a quotation that is a participle. */
function agentBehind(book: Speeches, sentence: Sentence, quote: Span): Source | undefined {
  const { words, mended } = book.reading;
  if (!/^\p{Ll}+ed$/u.test(mended.text.slice(quote.start, quote.end)) || !/^. by /.test(mended.text.slice(quote.end, quote.end + 5)))
    return undefined;
  const by = sentence.items.findIndex((item) => (words.start[item.from] as number) > quote.end);
  const source = by > 0 ? phraseAt(book.reading, sentence, by + 1)?.source : undefined;
  return source?.kind === 'person' ? source : undefined;
}

const itemsOf = (book: Speeches, quote: Span, { span }: Source): Span => ({
  start: Math.max(0, quote.start - 1),
  end: Math.min(span.end, book.reading.mended.text.length),
});

/** The speaker whose name alone stands between two quotations; undefined where more does. */
function nameBetween(book: Speeches, sentence: Sentence, before: Span, quote: Span): Source | undefined {
  const { items } = sentence;
  const { words } = book.reading;
  const at = (k: number): number => words.start[items[k]?.from as number] as number;
  let from = items.findIndex((_, k) => at(k) >= before.end);
  if (from < 0) return undefined;
  let to = from;
  while (to < items.length && at(to) < quote.start - 1) to++;
  while (from < to && OPENS.test(items[from]?.tag as string)) from++;
  while (to > from && CLOSES.test(items[to - 1]?.tag as string)) to--;
  if (from >= to || to - from > 10) return undefined;
  for (let k = from; k < to; k++) if (/^[,;"]$/.test(items[k]?.tag as string) || isVerbAt(book.reading, sentence, k)) return undefined;
  const source = readSpeaker(sentence, words, from, to);
  return source?.name && source.kind !== 'unnamed' && (source.kind !== 'organisation' || source.affiliation) ? source : undefined;
}

/** «Both Ms Lind and Mr Barsov called it “a farce”»: what the second of two who open a sentence is found to say, the first says too. */
export function shared(book: Speeches, sentence: Sentence, first: number): void {
  const { items } = sentence;
  const { words } = book.reading;
  const end = book.out.length;
  for (let at = first; at < end; at++) {
    const speech = book.out[at] as Speech;
    const own = items.findIndex((item) => (words.start[item.from] as number) >= speech.speaker.span.start);
    if (speech.speaker.kind !== 'person' || own < 2 || own > 9 || items[own - 1]?.tag !== 'and') continue;
    const from = items[0]?.tag === 'both' ? 1 : 0;
    if (items.slice(from, own - 1).some((item, k) => /^[,;:"]$/.test(item.tag) || isVerbAt(book.reading, sentence, from + k))) continue;
    const source = readSpeaker(sentence, words, from, own - 1);
    const who = source?.kind === 'person' ? book.known.join(source, undefined, sentence) : null;
    if (!who) continue;
    const cue = itemsSpan(sentence, words, 0, own - 2);
    book.push({ ...speech, ...who, cue, span: { start: Math.min(cue.start, speech.span.start), end: speech.span.end } }, false);
  }
}
