import type { Source, Span } from '../types.ts';
import { agentOfVerb, beforeAdverbs, isPassive, isVerbAt, ownerOfNoun, phraseAt } from '../words/agents.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { type Subject, subjectBefore } from '../words/subjects.ts';
import { tagsLike } from '../words/tags.ts';
import { channelAfter, contentEnd, skipCircumstances } from './said-how.ts';
import type { Speeches } from './speeches.ts';
import {
  ASKING,
  BARE_VERBS,
  HAVING,
  LIGHT_NOUNS,
  NOUNS,
  OBJECT_VERBS,
  THAT_VERBS,
  THINKING,
  TO_VERBS,
  WIDE,
  WILL_VERBS,
} from './wide-words.ts';

/** What is said, and by whom: items `from` to `to` of the content, and the item that says so. */
interface Told {
  readonly subject: Subject;
  /** The word of speaking. */
  readonly at: number;
  readonly verb: string;
  readonly from: number;
}

/**
 * Finds who says what in plain words where no reader knows the wording: verbs and nouns of speaking with "that" after them, "X regarded it
 * as …", "X urged Y to …", "…, X held", "in X's opinion …". Words that lie in a speech already found are left alone.
 */
export function generalSpeech(book: Speeches, sentence: Sentence): void {
  const { items } = sentence;
  opinion(book, sentence);
  if (!WIDE.isIn(sentence)) return;
  for (let i = 0; i < items.length; i++) {
    if (!WIDE.has(items[i] as Sentence['items'][number]) || isTold(book, sentence, i)) continue;
    if (tag(book, sentence, i)) continue;
    const told = byVerb(book, sentence, i) ?? byNoun(book, sentence, i) ?? byLightNoun(book, sentence, i) ?? toKnow(book, sentence, i);
    if (told) tell(book, sentence, told);
  }
}

const startOf = (book: Speeches, sentence: Sentence, i: number): number =>
  book.reading.words.start[sentence.items[i]?.from as number] as number;

/** Somebody with a name, or those who hold an office of a State: "the envoys of Russia and India". */
const isKnown = (book: Speeches, { name, role, affiliation, span }: Source): boolean =>
  (name !== undefined && name !== 'it') ||
  (role !== undefined &&
    (affiliation !== undefined || /\b(?:of|from|for|at) (?:the )?\p{Lu}/u.test(book.reading.mended.text.slice(span.start, span.end))));

/** "reports", "claims" after a name: a verb, whatever the language library says. */
function afterName(book: Speeches, sentence: Sentence, i: number): boolean {
  const before = sentence.items[i - 1];
  return /s$/.test(sentence.items[i]?.tag as string) && !before?.attributive && book.reading.words.pos[before?.from as number] === 'PROPN';
}

const isPerson = (book: Speeches, sentence: Sentence, { source, apposed }: Subject): boolean =>
  source.kind === 'person' ||
  (source.kind === 'unnamed' && source.role !== undefined) ||
  book.known.join(source, apposed, sentence)?.speaker.kind === 'person';

/** Whether an item lies in a quotation or in a speech found before. */
function isTold(book: Speeches, sentence: Sentence, i: number): boolean {
  const at = startOf(book, sentence, i);
  if (insideQuote(book.reading.quotes, at)) return true;
  for (let k = book.out.length - 1; k >= 0; k--) {
    const one = book.out[k];
    if (!one || one.sentence < sentence.index - 1) return false;
    // «X signalled that he was unhappy, diplomats said»: X's words all the same.
    const hearsay = one.order === 'before' && one.speaker.kind === 'unnamed' && one.quotes.length === 0;
    if (one.span.start <= at && at < one.span.end && one.verb !== '' && !hearsay) return true;
  }
  return false;
}

/** "X denied that …", "X informed the Council that …", "X thinks the draft went too far", "X urged both sides to …". */
function byVerb(book: Speeches, sentence: Sentence, i: number): Told | null {
  const { items } = sentence;
  const { reading } = book;
  const word = items[i]?.tag as string;
  const base = THAT_VERBS.get(word);
  const that = thatAfter(book, sentence, i);
  const isVerb = isVerbAt(reading, sentence, i);
  if (!isVerb && !(base !== undefined && that > 0 && (/(?:ed|held|thought|said|told|denies)$/.test(word) || afterName(book, sentence, i))))
    return null;
  if (base === 'ask' && items[that]?.tag !== 'whether') return null;
  const lead = items[beforeAdverbs(reading, sentence, i)]?.tag ?? '';
  if (/^(?:not|n't|never|without|of|the|a|an|would|could|may|might|should|if|to)$/.test(lead)) return null;
  const never = /^(?:not|never)$/.test(items[i + 1]?.tag ?? '') ? i + 2 : i + 1;
  let from = -1;
  let verb = base ?? '';
  if (base !== undefined && that > 0) from = that;
  else if (base !== undefined && BARE_VERBS.has(base) && startsClause(book, sentence, skipCircumstances(reading, sentence, i + 1)))
    from = skipCircumstances(reading, sentence, i + 1);
  else if (word === 'pointed' && items[i + 1]?.tag === 'out' && startsClause(book, sentence, i + 2)) from = i + 2;
  else if (/^(?:known|clear|plain)$/.test(word) && items[i + 1]?.tag === 'that') [from, verb] = [i + 1, 'say'];
  else if (WILL_VERBS.has(word) && items[never]?.tag === 'to' && isInfinitive(book, sentence, never + 1))
    [from, verb] = [i + 1, WILL_VERBS.get(word) as string];
  else if (TO_VERBS.has(word)) {
    const to = items.findIndex((item, k) => k > i + 1 && k < i + 12 && item.tag === 'to' && isInfinitive(book, sentence, k + 1));
    if (to > 0) [from, verb] = [i + 1, TO_VERBS.get(word) as string];
  } else if (OBJECT_VERBS.has(word)) {
    const [own, needs] = OBJECT_VERBS.get(word) as readonly [string, string];
    const link = needs === '' ? i + 1 : items.findIndex((item, k) => k > i && k < i + 16 && item.tag === needs);
    if (link > 0 && !/^[.,;:"]$/.test(items[i + 1]?.tag ?? '.')) [from, verb] = [i + 1, own];
  }
  if (from < 0) return null;
  // «let it be known that …»
  const let_ = word === 'known' && items[i - 2]?.tag === 'it' ? i - 3 : -1;
  const subject = let_ >= 0 ? subjectBefore(reading, sentence, let_) : agentOfVerb(reading, sentence, i);
  const will = WILL_VERBS.has(word) && that < 0;
  if (subject && (will || THINKING.has(verb)) && !isPerson(book, sentence, subject)) return null;
  // What officials hope or fear they have not said.
  if (subject?.source.kind === 'unnamed' && /^(?:hope|fear|feel|worry|wonder)$/.test(verb)) return null;
  return subject && !sentence.items[subject.from]?.head ? { subject, at: i, verb, from } : null;
}

/** "X took the view that …", "X's claim that …", "a warning by X that …". */
function byNoun(book: Speeches, sentence: Sentence, i: number): Told | null {
  const { items } = sentence;
  const { reading } = book;
  const verb = NOUNS.get(items[i]?.tag as string);
  if (verb === undefined || ASKING.has(items[i]?.tag as string) || isVerbAt(reading, sentence, i)) return null;
  const that = thatAfter(book, sentence, i);
  if (that < 0) return null;
  const owner = ownerOfNoun(reading, sentence, i);
  if (owner) return { subject: owner, at: i, verb, from: that };
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    if (!isVerbAt(reading, sentence, k)) continue;
    const subject = HAVING.has(items[k]?.tag as string) && !isPassive(reading, sentence, k) ? agentOfVerb(reading, sentence, k) : null;
    return subject && { subject, at: i, verb, from: that };
  }
  return null;
}

/** "X paid tribute to …", "X drew attention to …". */
function byLightNoun(book: Speeches, sentence: Sentence, i: number): Told | null {
  const [verbs, after] = LIGHT_NOUNS.get(sentence.items[i]?.tag as string) ?? [];
  if (!verbs?.test(sentence.items[i - 1]?.tag ?? '') || !after?.test(sentence.items[i + 1]?.tag ?? '')) return null;
  const subject = agentOfVerb(book.reading, sentence, i - 1);
  return subject && isPerson(book, sentence, subject) ? { subject, at: i, verb: 'say', from: i + 1 } : null;
}

/** "X wanted to know why …" */
function toKnow(book: Speeches, sentence: Sentence, i: number): Told | null {
  const { items } = sentence;
  if (items[i]?.tag !== 'know' || items[i - 1]?.tag !== 'to' || !/^(?:wanted|asked|demanded|wants)$/.test(items[i - 2]?.tag ?? ''))
    return null;
  if (!/^(?:why|whether|how|what|if|who|when)$/.test(items[i + 1]?.tag ?? '')) return null;
  const subject = agentOfVerb(book.reading, sentence, i - 2);
  return subject && { subject, at: i, verb: 'ask', from: i + 1 };
}
const endsThat = tagsLike(/^(?:[.,;:"]|and|but|which|who|when|if)$/);

/** The item of the "that" or "whether" which a word governs: directly, or past whom it was told; -1 for none. */
function thatAfter(book: Speeches, sentence: Sentence, i: number): number {
  const { items } = sentence;
  // «stressed before the draft was voted that …»
  const aside = /^(?:before|after|during|when|as|on|in|at)$/.test(items[i + 1]?.tag ?? '');
  for (let k = i + 1; k < Math.min(items.length, i + 11); k++) {
    const tag = items[k]?.tag as string;
    if (tag === 'that' || tag === 'whether') return k + 2 < items.length && relative(book, sentence, k) ? -1 : k;
    if (endsThat(items[k])) return -1;
    // «to colleagues behind closed doors»
    const ofNoun = tag.endsWith('ed') && book.reading.words.pos[items[k + 1]?.from as number] === 'NOUN';
    if (k > i + 1 && !aside && !ofNoun && isVerbAt(book.reading, sentence, k)) return -1;
  }
  return -1;
}

/** «the draft that failed»: a "that" with a verb right after it, behind a text or thing. */
const relative = (book: Speeches, sentence: Sentence, that: number): boolean =>
  isVerbAt(book.reading, sentence, that + 1) && sentence.items[that - 1]?.head !== undefined;

/** Whether a clause begins at an item: a noun phrase, then a verb before any mark. */
function startsClause(book: Speeches, sentence: Sentence, from: number): boolean {
  const { items } = sentence;
  const { words } = book.reading;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(words.pos[items[from]?.from as number] ?? '')) return false;
  for (let k = from + 1; k < Math.min(items.length, from + 10); k++) {
    const tag = items[k]?.tag as string;
    if (/^[.,;:"]$/.test(tag) || /^(?:that|which|who|to|and)$/.test(tag)) return false;
    if (isVerbAt(book.reading, sentence, k) && !tag.endsWith('ing')) return true;
  }
  return false;
}

const isInfinitive = (book: Speeches, sentence: Sentence, i: number): boolean =>
  isVerbAt(book.reading, sentence, i) && !/(?:ed|ing)$/.test(sentence.items[i]?.tag as string);

/** Puts down what is told from an item on, to the end of its clause. */
function tell(book: Speeches, sentence: Sentence, { subject, at, verb, from }: Told): void {
  const { reading } = book;
  const { items } = sentence;
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person || subject.source.name === 'it' || !isKnown(book, person.speaker)) return;
  const start = /^(?:that|whether)$/.test(items[from]?.tag as string) && items[from]?.tag === 'that' ? from + 1 : from;
  const end = contentEnd(reading, sentence, start);
  if (end - start < 2) return;
  const content = itemsSpan(sentence, reading.words, start, end - 1);
  const cue = itemsSpan(sentence, reading.words, Math.min(subject.from, at), Math.max(at, subject.from));
  const channel = channelAfter(reading, sentence, at, verb)?.name;
  book.push({
    sentence: sentence.index,
    ...person,
    verb,
    ...(channel ? { channel } : {}),
    span: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
    cue,
    content,
    quotes: book.quotesIn(content).filter((quote) => !book.used.has(quote)),
    direct: false,
    order: 'after',
    general: true,
  });
}

/** A clause of attribution between commas or at the end: «…, X held.», «…, reports X, …», «…, X claimed, …». True where there is one. */
function tag(book: Speeches, sentence: Sentence, i: number): boolean {
  const { items } = sentence;
  const { reading } = book;
  const goesOn = items[i]?.tag === 'went' && items[i + 1]?.tag === 'on';
  const verb = goesOn ? 'continue' : THAT_VERBS.get(items[i]?.tag as string);
  const inverted = items[i - 1]?.tag === ',' ? phraseAt(reading, sentence, i + 1) : null;
  if (
    verb === undefined ||
    !(isVerbAt(reading, sentence, i) || (inverted?.source.kind === 'person' && inverted.to >= i + 3)) ||
    /ing$/.test(items[i]?.tag as string) ||
    isPassive(reading, sentence, i)
  )
    return false;
  const closes = (k: number): boolean => items[k] === undefined || /^[,.]$/.test(items[k]?.tag as string);
  let subject: Subject | null = null;
  let from = i;
  let to = i;
  if (items[i - 1]?.tag === ',') {
    if (inverted && closes(inverted.to)) {
      subject = inverted;
      to = inverted.to - 1;
    }
  } else if (closes(/^(?:out|on|back)$/.test(items[i + 1]?.tag ?? '') ? i + 2 : i + 1)) {
    const before = agentOfVerb(reading, sentence, i);
    if (before && items[before.from - 1]?.tag === ',') {
      subject = before;
      from = before.from;
    }
  }
  const ends = to + 2 >= items.length || items[to + 1]?.tag === '.';
  if (!subject || from < (ends ? 4 : 2)) return false;
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person || !isKnown(book, person.speaker)) return false;
  const span = ends ? { start: sentence.span.start, end: itemsSpan(sentence, reading.words, from, to).end } : whole(book, sentence);
  const free = book.quotesIn(span).filter((quote) => !book.used.has(quote));
  for (const quote of free) book.used.add(quote);
  book.push({
    sentence: sentence.index,
    ...person,
    verb,
    span,
    cue: itemsSpan(sentence, reading.words, from, to),
    content: ends ? itemsSpan(sentence, reading.words, 0, from - 1) : span,
    quotes: free,
    direct: false,
    order: ends ? 'before' : 'after',
    general: true,
  });
  return true;
}

const whole = (book: Speeches, sentence: Sentence): Span => itemsSpan(sentence, book.reading.words, 0, sentence.items.length - 1);

/** «In the opinion of X …», «By X's account …», «For X, …»: an opening phrase that says whose view the sentence is. */
function opinion(book: Speeches, sentence: Sentence): void {
  const { items } = sentence;
  const { reading } = book;
  const view = /^(?:view|opinion|eyes|judgment|judgement|estimation|words|account|reckoning)$/;
  const opens = items[0]?.tag as string;
  if (!/^(?:in|by|for|to|as)$/.test(opens) || isTold(book, sentence, 1)) return;
  let one: (Subject & { to: number }) | null = null;
  if (items[1]?.tag === 'the' && view.test(items[2]?.tag ?? '') && items[3]?.tag === 'of') one = phraseAt(reading, sentence, 4);
  else if (opens === 'as') {
    const phrase = phraseAt(reading, sentence, 1);
    if (phrase && /^(?:sees|saw|puts|put|tells|told)$/.test(items[phrase.to]?.tag ?? '') && items[phrase.to + 1]?.tag === 'it')
      one = { ...phrase, to: phrase.to + 2 };
  } else if (/^(?:in|by)$/.test(opens)) {
    const noun = items.findIndex((item, k) => k > 1 && k < 9 && view.test(item.tag));
    const owner = noun > 0 ? ownerOfNoun(reading, sentence, noun) : null;
    if (owner) one = { ...owner, to: noun + 1 };
  } else {
    const phrase = phraseAt(reading, sentence, 1);
    const next = phrase && items[phrase.to];
    // «For France's Gerard Araud it was a sad day.»
    const opensClause = /^(?:it|this|that|the|these|such)$/.test(next?.tag ?? '') && phrase?.source.name?.includes(' ');
    if (phrase?.source.kind === 'person' && (next?.tag === ',' || opensClause)) one = phrase;
  }
  if (one && isTold(book, sentence, Math.min(one.to, items.length - 1))) return;
  const person = one && book.known.join(one.source, one.apposed, sentence);
  if (
    !one ||
    !person ||
    !isKnown(book, person.speaker) ||
    !items.slice(one.to).some((_, k) => isVerbAt(reading, sentence, (one?.to ?? 0) + k))
  )
    return;
  const content = itemsSpan(sentence, reading.words, one.to, items.length - 1);
  book.push({
    sentence: sentence.index,
    ...person,
    verb: 'say',
    span: { start: sentence.span.start, end: content.end },
    cue: itemsSpan(sentence, reading.words, 0, one.to - 1),
    content,
    quotes: [],
    direct: false,
    order: 'after',
    general: true,
  });
}
