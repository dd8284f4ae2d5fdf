import type { Span } from '../types.ts';
import { agentOfVerb, beforeAdverbs, isPassive, isVerbAt, ownerOfNoun, phraseAt } from '../words/agents.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { type Subject, subjectBefore } from '../words/subjects.ts';
import { plainSubject } from './plain-speaker.ts';
import { JUDGE, SAY } from './say-words.ts';
import { isRoleWord } from './speakers.ts';
import type { Speeches } from './speeches.ts';
import { NOUNS, QUOTE_VERBS, THINKING } from './wide-words.ts';

/** Verbs of speaking or judging: what a State is quoted with, though it be one word. */
const SPOKEN: ReadonlySet<string> = new Set([...JUDGE.values(), 'say', 'tell', 'declare', 'announce', '']);

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).trim().split(/\s+/).length;

/** Who says a quotation, and the items that tell it. */
interface Frame {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  /** Any person may be quoted in a clause of whatever verb; a State or body only with one of speaking or judging. */
  readonly ofSpeaking: boolean;
}

/** Words before a quotation that make it a name or a phrase of nobody in particular. */
const NAMED =
  /\b(?:so-called|titled|entitled|headed|headlined|nicknamed|known as|named|film|book|article|item|agenda|programme|operation|phrases?|terms?|words?|resolution|clauses?|paragraphs?|follows)\W*$/i;
/** What ends the clause that a quotation stands in, looking away from it. */
const CLAUSE_ENDS = /^(?:;|while|whereas|although|though|because|:)$/;
const REACH = 30;

/**
 * Gives the quotations of a sentence that no reader has given to anybody to who acts in the clause around them: after the quotation (who told,
 * whose answer it was, as who put it), else before it (the nearest verb or noun of speaking, else whatever a person is said to do).
 */
export function generalQuotes(book: Speeches, sentence: Sentence): void {
  const { reading } = book;
  const { words, mended } = reading;
  const free = book.quotesNear(sentence.span).filter((quote) => !book.used.has(quote));
  for (const quote of free) {
    if (book.used.has(quote)) continue;
    const before = mended.text.slice(Math.max(sentence.span.start, quote.start - 30), quote.start - 1);
    if (NAMED.test(before)) continue;
    const long = wordsIn(mended.text, quote) >= 3;
    const first = sentence.items.findIndex((item) => (words.start[item.from] as number) >= quote.start);
    const after = sentence.items.findIndex((item) => (words.start[item.from] as number) > quote.end);
    const frame = (after > 0 ? frameAfter(book, sentence, after) : null) ?? (first > 0 ? frameBefore(book, sentence, first, quote) : null);
    if (!frame) {
      if (!goOn(book, sentence, quote)) afterSpeech(book, sentence, quote);
      continue;
    }
    const person = book.known.join(frame.subject.source, frame.subject.apposed, sentence);
    // "It" is mostly a text, whose words nobody speaks.
    if (frame.subject.source.name === 'it') continue;
    if (!person || (frame.subject.source.kind === 'organisation' && !person.speaker.name)) continue;
    const isPerson = person.speaker.kind === 'person' || person.speaker.kind === 'unnamed';
    if (
      !isPerson &&
      (!frame.ofSpeaking || (!long && !SPOKEN.has(frame.verb) && !/ as (?:being )?\S$/.test(before + mended.text[quote.start - 1])))
    )
      continue;
    if (!frame.ofSpeaking && wordsIn(mended.text, quote) < 2 && !/\b(?:his|her) \S$/.test(before + mended.text[quote.start - 1])) continue;
    const cue = itemsSpan(sentence, words, Math.min(frame.from, frame.subject.from), Math.max(frame.to, frame.from));
    const start = Math.min(cue.start, quote.start - 1);
    // «"The vote," thundered X, "settles nothing."»
    const next = book.quoteAfter(quote);
    const more =
      next && cue.start > quote.end && !book.used.has(next) && /^[,.]?\s*[“"„«]$/.test(mended.text.slice(cue.end, next.start))
        ? next
        : undefined;
    const quotes = more ? [quote, more] : [quote];
    for (const one of quotes) book.used.add(one);
    book.push({
      sentence: sentence.index,
      ...person,
      verb: frame.verb,
      span: { start, end: Math.min(Math.max(cue.end, (quotes.at(-1) as Span).end + 1), mended.text.length) },
      cue,
      content: { start: quote.start - 1, end: Math.min(quote.end + 1, mended.text.length) },
      quotes,
      direct: cue.start > quote.end,
      order: cue.start > quote.end ? 'before' : 'after',
      general: true,
    });
  }
}

/** «voiced “alarm” and demanded an end to “this madness”»: goes on with the speech before in the sentence where nobody else acts between. */
function goOn(book: Speeches, sentence: Sentence, quote: Span): boolean {
  const open = book.out.at(-1);
  const last = open?.quotes.at(-1);
  if (!open || !last || open.sentence !== sentence.index || last.end > quote.start || quote.start - last.end > 120) return false;
  if (/[;:.]|\b(?:while|whereas|but|which|who)\b/.test(book.reading.mended.text.slice(last.end + 1, quote.start - 1))) return false;
  book.extend(open, [quote]);
  return true;
}

/** «… “on the table”, X said. But it was “gathering dust”.»: in the sentence after one that quotes somebody, and nobody else acts. */
function afterSpeech(book: Speeches, sentence: Sentence, quote: Span): void {
  const open = book.out.at(-1);
  const { text } = book.reading.mended;
  if (!open?.speaker.name || open.quotes.length === 0 || open.sentence !== sentence.index - 1 || wordsIn(text, quote) < 2) return;
  if (quote.start - 1 <= sentence.span.start || open.order !== 'before' || text.slice(open.span.end, quote.start).includes('\n')) return;
  if (sentence.items.some((item) => item.head !== undefined || item.states !== undefined)) return;
  book.used.add(quote);
  const end = Math.min(quote.end + 1, text.length);
  book.push({
    sentence: sentence.index,
    speaker: open.speaker,
    verb: open.verb,
    span: { start: sentence.span.start, end: Math.max(end, sentence.span.start + 1) },
    cue: open.cue,
    content: { start: sentence.span.start, end },
    quotes: [quote],
    direct: false,
    order: 'after',
    general: true,
  });
}

const outside = (book: Speeches, sentence: Sentence, i: number): boolean =>
  insideQuote(book.reading.quotes, book.reading.words.start[sentence.items[i]?.from as number] as number) === undefined;

/** The clause behind a quotation whose first item is `at`. */
function frameAfter(book: Speeches, sentence: Sentence, at: number): Frame | null {
  const { items } = sentence;
  const { reading } = book;
  let first = at;
  while (first < items.length && /^[,"—]$/.test(items[first]?.tag as string)) first++;
  if (first >= items.length || !outside(book, sentence, first)) return null;
  const opening = items[first]?.tag as string;
  if (/^[.;:!?]$/.test(opening)) return null;
  // «according to X», «in the words of X», «as X told the Council»
  if (opening === 'according' && items[first + 1]?.tag === 'to') return framed(phraseAt(reading, sentence, first + 2), first, first + 1);
  if (opening === 'in' && /^(?:words|view|opinion|eyes|phrase)$/.test(items[first + 2]?.tag ?? '') && items[first + 3]?.tag === 'of')
    return framed(phraseAt(reading, sentence, first + 4), first, first + 3);
  // «went on X», «said X»
  if ((isVerbAt(reading, sentence, first) || QUOTE_VERBS.has(opening)) && !/^(?:is|was|were|are|has|had|have|be)$/.test(opening)) {
    let name = first + 1;
    while (/^(?:on|out|back|in|up|forth)$/.test(items[name]?.tag ?? '')) name++;
    const inverted = phraseAt(reading, sentence, name);
    if (
      inverted &&
      name === first + 1 &&
      inverted.source.kind !== 'person' &&
      !QUOTE_VERBS.has(opening) &&
      inverted.source.kind !== 'unnamed'
    )
      return null;
    // «…, quoting "reports", said Syria had …»: what is said has a verb of its own.
    const isClause = inverted && isVerbAt(reading, sentence, inverted.to);
    if (inverted && !isClause) return framed(inverted, first, inverted.to - 1);
  }
  const told = ofClause(book, sentence, first);
  return told;
}

/** The first verb or noun of speaking in a clause that begins at item `first`, with whose it is. */
function ofClause(book: Speeches, sentence: Sentence, first: number): Frame | null {
  const { items } = sentence;
  const { reading } = book;
  for (let k = first; k < Math.min(items.length, first + 16); k++) {
    const tag = items[k]?.tag as string;
    if (CLAUSE_ENDS.test(tag) || tag === '.' || tag === '"' || !outside(book, sentence, k)) return null;
    if (k > first && /^(?:and|but|which|who)$/.test(tag)) return null;
    const verb = QUOTE_VERBS.get(tag);
    if (verb !== undefined && isVerbAt(reading, sentence, k)) {
      const subject = agentOfVerb(reading, sentence, k) ?? plainSubject(reading, sentence, k);
      if (!subject || (subject.from < first && !isPassive(reading, sentence, k))) return null;
      return framed(subject, first, k, verb);
    }
    if (NOUNS.has(tag) && /^(?:is|was|came|comes|ran|went|were|are)$/.test(items[first]?.tag as string))
      return framed(ownerOfNoun(reading, sentence, k), first, k);
    // «was all he would say»
    if (k > first && isVerbAt(reading, sentence, k)) {
      const subject = subjectBefore(reading, sentence, k);
      if (subject && subject.from >= first && subject.source.kind === 'person' && !isThing(book, sentence, subject.from, k))
        return framed(subject, first, k, 'say', false);
    }
  }
  return null;
}

/** «President X's palaces»: a thing of his. */
function isThing(book: Speeches, sentence: Sentence, from: number, to: number): boolean {
  const { items } = sentence;
  const own = items.findIndex((item, k) => k > from && k < to && item.tag === "'s");
  return (
    own > 0 &&
    own + 1 < to &&
    book.reading.words.pos[items[own + 1]?.from as number] === 'NOUN' &&
    !isRoleWord(items[own + 1]?.tag as string)
  );
}

const framed = (subject: Subject | null, from: number, to: number, verb = 'say', ofSpeaking = true): Frame | null =>
  subject ? { subject, from, to, verb, ofSpeaking } : null;

/** The clause before a quotation whose first item is `at`. */
function frameBefore(book: Speeches, sentence: Sentence, at: number, quote: Span): Frame | null {
  const { items } = sentence;
  const { reading } = book;
  const { words } = reading;
  let any: Frame | null = null;
  let tried = false;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    if ((words.start[items[k]?.from as number] as number) >= quote.start - 1) continue;
    const tag = items[k]?.tag as string;
    if (CLAUSE_ENDS.test(tag) && !(tag === ':' && k >= at - 3)) break;
    if (!outside(book, sentence, k)) break;
    if (/^(?:said|that)$/.test(tag) && tried) break;
    const verb = QUOTE_VERBS.get(tag);
    if (verb !== undefined && isVerbAt(reading, sentence, k)) {
      // «It was, said X, “…”»
      const inverted = /^(?:,|)$/.test(items[k - 1]?.tag ?? '') && !tag.endsWith('ing') ? phraseAt(reading, sentence, k + 1) : null;
      const subject =
        inverted && (inverted.source.kind !== 'organisation' || (k === 0 && SAY.has(tag))) && /^[,:]$/.test(items[inverted.to]?.tag ?? '')
          ? inverted
          : agentOfVerb(reading, sentence, k);
      // What a State hopes or fears is not said aloud.
      if (subject && THINKING.has(verb) && (subject.source.kind === 'state' || subject.source.name === 'they')) return null;
      if (subject) return framed(subject, Math.min(subject.from, k), k, verb);
      if (!tag.endsWith('ing')) return null;
    } else if (NOUNS.has(tag) && !isVerbAt(reading, sentence, k)) {
      const owner = ownerOfNoun(reading, sentence, k);
      if (owner) return framed(owner, Math.min(owner.from, k), k, NOUNS.get(tag));
    } else if (!tried && isVerbAt(reading, sentence, k) && words.pos[items[k]?.from as number] === 'VERB') {
      tried = true;
      const subject = agentOfVerb(reading, sentence, k);
      if (subject?.source.kind === 'person' && subject.from < k && !isThing(book, sentence, subject.from, k))
        any = framed(subject, subject.from, k, words.lemma(items[k]?.from as number), false);
      else if (!subject && beforeAdverbs(reading, sentence, k) >= 0 && !tag.endsWith('ing')) tried = false;
    }
  }
  return any ?? toWhom(book, sentence, at);
}

/** «To X it was “…”», «For X, the text is “…”» */
function toWhom(book: Speeches, sentence: Sentence, at: number): Frame | null {
  if (!/^(?:to|for)$/.test(sentence.items[0]?.tag ?? '')) return null;
  const one = phraseAt(book.reading, sentence, 1);
  return one && one.to < at && one.source.kind !== 'unnamed' ? framed(one, 0, one.to - 1, '') : null;
}
