import type { Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { nounPhraseEnd, type Subject, sentenceSubject, subjectBefore } from '../words/subjects.ts';
import type { Joined } from './acquaintances.ts';
import { prefixed } from './said-content.ts';
import { contentEnd } from './said-how.ts';
import { readSpeaker } from './speakers.ts';
import type { Speeches } from './speeches.ts';

/** «…, saying it "…"»: the speaker is the subject of the sentence, or goes on from the speech before in it. */
export function saying(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const { items } = sentence;
  const { words, mended } = book.reading;
  const before = items[i - 1]?.tag;
  if (before === 'as') {
    const subject = quotedAsSaying(book, sentence, i);
    const person = subject && book.known.join(subject.source, subject.apposed, sentence);
    if (!subject || !person) return;
    let from = i + 1;
    // «as saying by state media that …»
    if (items[from]?.tag === 'by') while (from < items.length && !/^(?:that|"|:|,)$/.test(items[from]?.tag as string)) from++;
    prefixed(book, sentence, subject.from, i, from, person, base, undefined);
    return;
  }
  if (before !== ',' && before !== 'by' && before !== 'and' && before !== '"' && before !== 'without') {
    if (
      !/^(?:statement|letter|message|speech|vote|resolution|~\d+)$/.test(before ?? '') &&
      !(base === 'say' && /^(?:NOUN|PROPN)$/.test(words.pos[items[i - 1]?.from as number] ?? ''))
    )
      return;
  }
  if (before === 'without') return;
  const content = { start: words.end[(items[i] as Sentence['items'][number]).to - 1] as number, end: sentence.span.end };
  const quotes = book.quotesIn(content).filter((quote) => !book.used.has(quote));
  const that = items[i + 1]?.tag === 'that';
  const open = book.out.at(-1);
  if (
    open &&
    open.sentence === sentence.index &&
    open.span.end >= (words.start[(items[i] as Sentence['items'][number]).from] as number) - 3
  ) {
    if (open.span.end < sentence.span.end) book.extend(open, quotes);
    return;
  }
  const end = contentEnd(book.reading, sentence, i + 1);
  if (end <= i + 1) return;
  if (quotes.length === 0 && !(base === 'say' || base === 'add' || (that && base !== 'note'))) return;
  const subject = sentenceSubject(book.reading, sentence, i) ?? asideOf(book, sentence, i);
  if (!subject) {
    if (open && (base === 'add' || base === 'say') && sentence.index - open.sentence <= 1 && quotes.length > 0) book.extend(open, quotes);
    return;
  }
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person) return;
  const inner = itemsSpan(sentence, words, that ? i + 2 : i + 1, end - 1);
  const last = quotes.at(-1);
  const stop = last && last.end >= inner.end - 1 ? Math.min(last.end + 1, mended.text.length) : inner.end;
  const cue = {
    start: words.start[items[subject.from]?.from as number] as number,
    end: words.end[(items[i]?.to as number) - 1] as number,
  };
  book.saidAfter(sentence, person, { verb: base, cue, contentStart: inner.start, end: stop, quotes });
}

/** «The government, maintaining that …, voted»: whose an aside is that stands between the sentence's opening noun phrase and its verb. */
function asideOf(book: Speeches, sentence: Sentence, i: number): Subject | null {
  const { words } = book.reading;
  const { items } = sentence;
  if (
    items[i - 1]?.tag !== ',' ||
    items.slice(0, i).some(({ from, tag, states }) => tag === '"' || (!states && /^(?:VERB|AUX)$/.test(words.pos[from] ?? '')))
  )
    return null;
  const source = readSpeaker(sentence, words, 0, i - 1);
  return source ? { from: 0, source } : null;
}

/** «the agency quoted X as saying …», «X was quoted as saying …»: whose words they are, and from which item on he is named. */
function quotedAsSaying(book: Speeches, sentence: Sentence, i: number): Subject | null {
  const { items } = sentence;
  for (let k = i - 2; k >= 0 && i - k < 26; k--) {
    if (!/^(?:quoted|quotes|quoting|cited|citing|reported)$/.test(items[k]?.tag as string)) continue;
    if (/^(?:is|was|were|are|been|being)$/.test(items[k - 1]?.tag ?? '')) return subjectBefore(book.reading, sentence, k);
    const source = readSpeaker(sentence, book.reading.words, k + 1, i - 1);
    return source ? { from: k + 1, source } : null;
  }
  return null;
}

/** «as X put it, "…"» */
export function putIt(book: Speeches, sentence: Sentence, i: number): void {
  if (sentence.items[i + 1]?.tag !== 'it') return;
  const subject = subjectBefore(book.reading, sentence, i);
  const person = subject && book.known.join(subject.source, subject.apposed, sentence);
  if (subject && person) aside(book, sentence, subject.from, i + 1, person);
}

/** «…; in her words, the text "…"» */
export function inTheirWords(book: Speeches, sentence: Sentence): void {
  const hit = / in (?:(his|her|its|their) (?:own )?words|the words of) /.exec(sentence.line);
  if (!hit) return;
  const at = sentence.at.indexOf(hit.index + 1);
  if (at < 0) return;
  if (hit[1] === undefined) {
    const to = nounPhraseEnd(book.reading, sentence, at + 4);
    const source = to > at + 4 ? readSpeaker(sentence, book.reading.words, at + 4, to) : null;
    const named = source && book.known.join(source, undefined, sentence);
    if (named) aside(book, sentence, at, to - 1, named);
    return;
  }
  const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[hit[1] as 'his'] as string;
  const span = itemsSpan(sentence, book.reading.words, at + 1, at + 1);
  const person = book.known.join({ name: pronoun, kind: 'person', span }, undefined, sentence);
  if (person) aside(book, sentence, at, at + (sentence.items[at + 2]?.tag === 'own' ? 3 : 2), person);
}

/** A clause of attribution between commas in the middle of what is said: the whole sentence is. */
export function around(book: Speeches, sentence: Sentence, from: number, verbAt: number, person: Joined, base: string): void {
  const content = itemsSpan(sentence, book.reading.words, 0, sentence.items.length - 1);
  const quotes = book.quotesIn(content).filter((quote) => !book.used.has(quote));
  for (const quote of quotes) book.used.add(quote);
  book.push({
    sentence: sentence.index,
    ...person,
    verb: base,
    span: content,
    cue: itemsSpan(sentence, book.reading.words, from, verbAt),
    content,
    quotes,
    direct: false,
    order: 'after',
  });
}

/** A clause of attribution within a sentence: the quotations after it are its own, failing those the ones before. */
function aside(book: Speeches, sentence: Sentence, from: number, to: number, person: Joined): void {
  const cue = itemsSpan(sentence, book.reading.words, from, to);
  const free = book.quotesIn(sentence.span).filter((quote) => !book.used.has(quote));
  const after = free.filter((quote) => quote.start > cue.end);
  const quotes = after.length > 0 ? after : free;
  if (quotes.length === 0) return;
  for (const quote of quotes) book.used.add(quote);
  const end = Math.min(Math.max(sentence.span.end, (quotes.at(-1) as Span).end + 1), book.reading.mended.text.length);
  const follows = after.length > 0;
  book.push({
    sentence: sentence.index,
    ...person,
    verb: 'say',
    span: { start: follows ? cue.start : sentence.span.start, end: follows ? end : cue.end },
    cue,
    content: follows ? { start: cue.end, end } : { start: sentence.span.start, end: cue.start },
    quotes,
    direct: false,
    order: follows ? 'after' : 'before',
  });
}

/** «X made it known that …», «X gave notice that …» */
export function madeKnown(book: Speeches, sentence: Sentence, i: number): void {
  const { items } = sentence;
  if (items[i + 1]?.tag !== 'that') return;
  const it = items[i - 1]?.tag === 'it' ? i - 2 : i - 1;
  if (!(items[i]?.tag === 'notice' ? /^(?:gave|gives|served)$/ : /^(?:made|makes|making)$/).test(items[it]?.tag ?? '')) return;
  const subject = subjectBefore(book.reading, sentence, it);
  const person = subject && book.known.join(subject.source, subject.apposed, sentence);
  if (subject && person) prefixed(book, sentence, subject.from, i, i + 1, person, 'say', undefined);
}
