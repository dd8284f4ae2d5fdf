import type { Words } from '../../text/language.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { apposition, mainSubject, nounPhraseEnd, type Subject, sentenceSubject, subjectBefore } from '../words/subjects.ts';
import { plainSpeaker, plainSubject } from './plain-speaker.ts';
import { around, saying } from './said-aside.ts';
import { direct, prefixed, trailing } from './said-content.ts';
import { channelAfter, cueEnd, endsHere, goesOn, hasVerb, onlyCircumstances, skipCircumstances, takesMore } from './said-how.ts';
import { CLAUSE } from './say-words.ts';
import { readSpeaker } from './speakers.ts';
import type { Speeches } from './speeches.ts';

/** «…, X said on Wednesday, a figure far higher than before»: behind time and place a comma and no clause. */
function onlyApposed(reading: Reading, sentence: Sentence, from: number): boolean {
  const at = skipCircumstances(reading, sentence, from);
  return (
    at > from &&
    sentence.items[at]?.tag === ',' &&
    /^(?:an?|the)$/.test(sentence.items[at + 1]?.tag ?? '') &&
    !hasVerb(reading, sentence, at + 2, Math.min(at + 5, sentence.items.length))
  );
}

/** Whether what is said goes on at an item behind a clause of attribution: with its verb, or anyhow with no new clause where a pronoun told. */
const isWithin = ({ items }: Sentence, words: Words, at: number, byPronoun: boolean): boolean =>
  /^(?:VERB|AUX)$/.test(words.pos[items[at]?.from as number] ?? '') ||
  (byPronoun && /^(?:PART|ADP|ADJ|NOUN)$/.test(words.pos[items[at]?.from as number] ?? '') && !CLAUSE.has(items[at]?.tag as string));

/** «"…," declared to AFP the envoy»: the item after a name to whom it was said. */
function pastHearer({ items }: Sentence, words: Words, at: number): number {
  if (items[at]?.tag !== 'to') return at;
  let to = at + 1;
  while (words.pos[items[to]?.from as number] === 'PROPN') to++;
  return to > at + 1 && /^(?:the|a|an)$/.test(items[to]?.tag ?? '') ? to : at;
}

const DOCUMENT = /^(?:statement|communique|communiqué|letter|declaration|note|message)$/;

export function said(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const { items } = sentence;
  const { words, mended } = book.reading;
  const tag = (items[i] as Sentence['items'][number]).tag;
  // «continued its advance» is no speaking.
  if (base === 'continue' && !/^[,:"]$/.test(items[i + 1]?.tag ?? '') && !book.quoteEndingBefore(sentence, i)) return;
  const participle = tag.endsWith('ing');
  const previous = items[i - 1]?.tag ?? '';
  if (
    /^(?:to|is|was|are|were|be|been|being|not|n't|never|as|so|or|of|no|for)$/.test(previous) &&
    items[i - 2]?.tag !== 'used' &&
    !(participle && previous === 'as') &&
    !book.quoteEndingBefore(sentence, i)
  )
    return;
  const open = book.out.at(-1);
  const at = words.start[(items[i] as Sentence['items'][number]).from] as number;
  if (
    open &&
    open.sentence === sentence.index &&
    open.order === 'after' &&
    open.verb !== '' &&
    open.content.start <= at &&
    at < open.content.end &&
    !participle
  )
    return;
  if ((previous === 'the' || previous === 'a' || previous === 'an' || previous === 'its' || previous === 'his') && i > 0) return;

  // «"…," said X»
  const before = book.quoteEndingBefore(sentence, i);
  const next = items[i + 1];
  const inverted =
    !participle &&
    base !== 'tell' &&
    next !== undefined &&
    (before !== undefined || previous === ',') &&
    !/^(?:that|"|:|,|\.|on|in|it|they|he|she|there)$/.test(next.tag) &&
    (!/^=\d/.test(next.tag) || before !== undefined);
  if (inverted) {
    const from = before ? pastHearer(sentence, words, i + 1) : i + 1;
    const end = nounPhraseEnd(book.reading, sentence, from);
    const aside = end > from ? apposition(book.reading, sentence, end) : null;
    const own = end > from ? readSpeaker(sentence, words, from, end) : null;
    // «said Washington's top dog, administrator Paul Bremer»: only the aside names him.
    const named = before && aside?.source?.kind === 'person' && aside.source.name?.includes(' ') ? aside.source : null;
    const speaker = own ?? named ?? (before ? plainSpeaker(book.reading, sentence, from, end) : null);
    const apposed = speaker ? aside : null;
    const afterwards = items[end]?.tag ?? '.';
    // «…, quoting "reports", said Syria had …»: what is said has a verb of its own.
    const isClause = /^(?:VERB|AUX)$/.test(words.pos[items[end]?.from as number] ?? '') && !items[end]?.states;
    if (
      speaker &&
      !isClause &&
      (before || endsHere(sentence, Math.max(end, apposed?.to ?? 0)) || /^(?:on|in|at|after|during|to)$/.test(afterwards))
    ) {
      const person = book.known.join(speaker, apposed?.source, sentence);
      if (!person) return;
      const to = cueEnd(sentence, apposed ? apposed.to : end);
      if (before) direct(book, sentence, before, i, to, person, base, undefined);
      else trailing(book, sentence, i, to, person, base, previous === ',' ? i - 1 : i);
      return;
    }
  }

  // «Said he: "…"»
  if (i === 0 && next && /^(?:he|she)$/.test(next.tag)) {
    const person = book.known.join({ name: next.tag, kind: 'person', span: itemsSpan(sentence, words, 1, 1) }, undefined, sentence);
    if (person) prefixed(book, sentence, 0, 1, 2, person, base, undefined);
    return;
  }
  if (participle) {
    saying(book, sentence, i, base);
    return;
  }
  // «contracts that they feared would be lost»: a relative clause.
  if (/^(?:feel|hope|fear|believe)$/.test(base) && words.pos[next?.from as number] === 'AUX') return;
  const subject =
    subjectBefore(book.reading, sentence, i) ??
    document(book, sentence, i) ??
    besideQuote(book, sentence, plainSubject(book.reading, sentence, i));
  if (!subject) {
    // «…, he said, and warned that …»: the subject of the verb before.
    coordinated(book, sentence, i, base);
    return;
  }
  let quoted = book.quoteEndingBefore(sentence, subject.from);
  const channel = base === 'tell' || /^(?:on|in|to)$/.test(next?.tag ?? '') ? channelAfter(book.reading, sentence, i, base) : undefined;
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person) return;
  const contentFrom = channel ? channel.to : i + 1;
  // A quotation closed by a full stop was a sentence of its own, unless nothing but circumstances follows the verb.
  if (quoted && /[.!?]$/.test(mended.text.slice(quoted.start, quoted.end)) && !onlyCircumstances(book.reading, sentence, contentFrom))
    quoted = undefined;
  if (quoted && !takesMore(book.reading, sentence, contentFrom)) {
    direct(book, sentence, quoted, subject.from, cueEnd(sentence, contentFrom), person, base, channel?.name);
    return;
  }
  if (quoted && items[contentFrom]?.tag !== 'that') {
    direct(book, sentence, quoted, subject.from, cueEnd(sentence, contentFrom), person, base, channel?.name);
    return;
  }
  // «The aim, she said, was peace.»
  if (
    items[subject.from - 1]?.tag === ',' &&
    subject.from > 2 &&
    items[contentFrom]?.tag === ',' &&
    isWithin(sentence, words, contentFrom + 1, person.pronoun !== undefined) &&
    person.speaker.kind !== 'unnamed'
  ) {
    around(book, sentence, subject.from, i, person, base);
    return;
  }
  // «…, two officials said.»
  const lead = items[subject.from - 1]?.tag;
  if (
    lead === ',' &&
    subject.from > 3 &&
    (onlyCircumstances(book.reading, sentence, contentFrom) ||
      onlyApposed(book.reading, sentence, contentFrom) ||
      (items[i + 1]?.tag === ',' && CLAUSE.has(items[i + 2]?.tag ?? ''))) &&
    base !== 'agree' &&
    base !== 'broadcast'
  ) {
    trailing(book, sentence, subject.from, cueEnd(sentence, contentFrom), person, base, subject.from - 1);
    return;
  }
  prefixed(book, sentence, subject.from, i, contentFrom, person, base, channel?.name);
}

/** A subject that only a quotation right before it makes a speaker. */
const besideQuote = (book: Speeches, sentence: Sentence, subject: Subject | null): Subject | null =>
  subject && book.quoteEndingBefore(sentence, subject.from) ? subject : null;

/** «…," the statement said»: it speaks for who spoke last, or for itself. */
function document(book: Speeches, sentence: Sentence, i: number): Subject | null {
  const { items } = sentence;
  if (!DOCUMENT.test(items[i - 1]?.tag ?? '') || !/^(?:the|a|its|his|her|their)$/.test(items[i - 2]?.tag ?? '')) return null;
  const span = itemsSpan(sentence, book.reading.words, i - 2, i - 1);
  const last = book.out.findLast((one) => one.verb !== '');
  if (last?.speaker.name && sentence.index - last.sentence <= 4) return { from: i - 2, source: { ...last.speaker, span } };
  const issuer = issuerBefore(book, sentence);
  if (issuer) return { from: i - 2, source: { ...issuer, span } };
  return { from: i - 2, source: { name: book.reading.words.text.slice(span.start, span.end), kind: 'organisation', span } };
}

/** Whose statement was spoken of shortly before: «In a statement, X welcomed …». */
function issuerBefore(book: Speeches, sentence: Sentence): Source | undefined {
  const { sentences } = book.reading;
  for (let s = sentence.index - 1; s >= Math.max(0, sentence.index - 3); s--) {
    const one = sentences[s];
    if (!one || !/ in an? (?:written |joint |brief |short )?(?:statement|letter|declaration|message|note) /.test(one.line)) continue;
    const subject = mainSubject(book.reading, one);
    const person = subject && book.known.join(subject.source, subject.apposed, one);
    return person?.speaker;
  }
  return undefined;
}

/** «X said … and warned that …»: goes on with the speech before. */
function coordinated(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const open = book.out.at(-1);
  const { words } = book.reading;
  const joined = /^(?:and|but|then)$/.test(sentence.items[i - 1]?.tag ?? '');
  const that = sentence.items[i + 1]?.tag === 'that';
  if (!open || open.sentence !== sentence.index) {
    // «X regretted the result and said that …»: the subject of a verb that is none of speaking.
    const subject =
      joined && (that || /^(?:"|:|,)$/.test(sentence.items[i + 1]?.tag ?? '') || book.quoteSoonAfter(sentence, i))
        ? sentenceSubject(book.reading, sentence, i)
        : null;
    const person = subject && book.known.join(subject.source, subject.apposed, sentence);
    if (subject && person) prefixed(book, sentence, subject.from, i, i + 1, person, base, undefined);
    return;
  }
  if (
    open.order === 'after' &&
    joined &&
    (sentence.items[i - 2]?.tag === ',' || that || (open.quotes.length === 0 && book.quoteSoonAfter(sentence, i))) &&
    (goesOn(book.reading, sentence, i) || book.quoteSoonAfter(sentence, i))
  ) {
    prefixed(book, sentence, i, i, i + 1, { speaker: open.speaker, ...(open.pronoun ? { pronoun: open.pronoun } : {}) }, base, undefined);
    return;
  }
  const at = words.start[(sentence.items[i] as Sentence['items'][number]).from] as number;
  const quotes = book.quotesIn({ start: at, end: sentence.span.end }).filter((quote) => !book.used.has(quote));
  if (quotes.length > 0) book.extend(open, quotes);
}
