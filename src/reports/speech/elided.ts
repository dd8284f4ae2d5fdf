import type { Source, Span } from '../types.ts';
import { isVerbAt, phraseAt } from '../words/agents.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { isRoleAlone, subjectBefore } from '../words/subjects.ts';
import { isPronoun, readSpeaker } from './speakers.ts';
import type { Speech, Speeches } from './speeches.ts';
import { QUOTE_VERBS } from './wide-words.ts';

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

/** The items between two quotations, without the marks and words that only join them. */
function gapBetween(book: Speeches, { items }: Sentence, before: Span, quote: Span): { from: number; to: number } | null {
  const at = (k: number): number => book.reading.words.start[items[k]?.from as number] as number;
  let from = items.findIndex((_, k) => at(k) >= before.end);
  if (from < 0) return null;
  let to = from;
  while (to < items.length && at(to) < quote.start - 1) to++;
  while (from < to && OPENS.test(items[from]?.tag as string)) from++;
  while (to > from && CLOSES.test(items[to - 1]?.tag as string)) to--;
  return from < to && to - from <= 14 ? { from, to } : null;
}

/** Who stands between two quotations: with nothing but his name, or with a clause of his own («…, Y saw “a piece of theatre”»). */
function nameBetween(book: Speeches, sentence: Sentence, before: Span, quote: Span): Source | undefined {
  const { items } = sentence;
  const gap = gapBetween(book, sentence, before, quote);
  if (!gap || items[gap.from]?.tag === 'that') return undefined;
  const { from, to } = gap;
  for (let k = to - 1; k > from; k--) {
    if (/^[;"]$/.test(items[k]?.tag as string)) return undefined;
    if (!isVerbAt(book.reading, sentence, k)) continue;
    if (!QUOTE_VERBS.has(items[k]?.tag as string)) return undefined;
    const subject = subjectBefore(book.reading, sentence, k);
    return subject && subject.from >= from && subject.source.kind === 'person' && !isPronoun(subject.source.name ?? '')
      ? subject.source
      : undefined;
  }
  const comma = items.findIndex((item, k) => k > from && k < to && item.tag === ',');
  const whole = comma < 0 ? readSpeaker(sentence, book.reading.words, from, to) : null;
  // «his Peruvian colleague, Rosa Vargas»
  const role = comma < 0 || items[from]?.tag === 'according' ? null : readSpeaker(sentence, book.reading.words, from, comma);
  const apposed = role && isRoleAlone(role) ? readSpeaker(sentence, book.reading.words, comma + 1, to) : null;
  const source = whole ?? (apposed?.kind === 'person' && apposed.name?.includes(' ') ? apposed : null);
  return source?.name && source.kind !== 'unnamed' && (source.kind !== 'organisation' || source.affiliation) ? source : undefined;
}

/** «Russia said it had no choice, and China that the text came too late»: a second speaker for whom the verb is not repeated. */
export function andThat(book: Speeches, sentence: Sentence, first: number): void {
  const { items } = sentence;
  const { words } = book.reading;
  const speech = book.out[first];
  if (speech?.order !== 'after' || speech.verb === '') return;
  for (let that = 4; that < items.length - 2; that++) {
    if (items[that]?.tag !== 'that' || insideQuote(book.reading.quotes, words.start[items[that]?.from as number] as number)) continue;
    let and = that - 1;
    while (and > that - 6 && and > 0 && items[and]?.tag !== 'and') and--;
    if (items[and]?.tag !== 'and' || items[and - 1]?.tag !== ',' || and === that - 1) continue;
    const source = readSpeaker(sentence, words, and + 1, that);
    const who = source && source.kind !== 'organisation' && source.name ? book.known.join(source, undefined, sentence) : null;
    if (!who || who.pronoun || items.slice(and + 1, that).some((_, k) => isVerbAt(book.reading, sentence, and + 1 + k))) continue;
    const cue = itemsSpan(sentence, words, and + 1, that - 1);
    const content = itemsSpan(sentence, words, that + 1, items.length - 1);
    const quotes = speech.quotes.filter((quote) => quote.start >= content.start);
    const until = words.end[(items[and - 2]?.to as number) - 1] as number;
    book.out[first] = {
      ...speech,
      span: { start: speech.span.start, end: Math.min(speech.span.end, until) },
      content: { start: speech.content.start, end: Math.min(speech.content.end, until) },
      quotes: speech.quotes.filter((quote) => quote.start < content.start),
    };
    book.push({ ...speech, ...who, cue, content, span: { start: cue.start, end: content.end }, quotes, direct: false, general: true });
    return;
  }
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
