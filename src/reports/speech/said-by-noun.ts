import type { Reading } from '../reading.ts';
import type { Source, Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { apposition, isRoleAlone, nounPhraseEnd, type Subject, subjectBefore } from '../words/subjects.ts';
import { contentEnd } from './said-how.ts';
import { CLAUSE_BREAK, SAY } from './say-words.ts';
import { readSpeaker } from './speakers.ts';
import type { Speeches } from './speeches.ts';

/** «X's warning that he would show "no patience"»: a noun of speaking with whose it is, and a quotation in what follows. */
export function noun(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const { items } = sentence;
  const { words } = book.reading;
  const owner = items[i - 1] as Sentence['items'][number];
  const of = /^(?:of|by)$/.test(items[i + 1]?.tag ?? '') && owner.tag === 'the';
  const end = contentEnd(book.reading, sentence, i + 1);
  const content = itemsSpan(sentence, words, Math.min(i + 1, items.length - 1), Math.max(i + 1, end - 1));
  const quotes = book.quotesIn(content).filter((quote) => !book.used.has(quote));
  const first = quotes[0];
  if (!first || first.start - (words.end[(items[i]?.to as number) - 1] as number) > 120) return;
  for (let k = i + 1; k < end && (words.start[items[k]?.from as number] as number) < first.start; k++)
    if (SAY.has(items[k]?.tag as string) && words.pos[items[k]?.from as number] === 'VERB') return;
  let subject: Subject | null;
  if (/^(?:his|her|its|their)$/.test(owner.tag)) {
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[owner.tag] as string;
    subject = { from: i - 1, source: { name: pronoun, kind: 'person', span: itemsSpan(sentence, words, i - 1, i - 1) } };
  } else if (of) {
    const to = nounPhraseEnd(book.reading, sentence, i + 2);
    const source = to > i + 2 ? readSpeaker(sentence, words, i + 2, to) : null;
    subject = source ? { from: i, source } : null;
  } else subject = subjectBefore(book.reading, sentence, owner.tag === "'s" ? i - 1 : i);
  const person = subject && book.known.join(subject.source, subject.apposed, sentence);
  if (!subject || !person || (person.speaker.kind === 'unnamed' && !of)) return;
  const cue = itemsSpan(sentence, words, subject.from, i);
  const stop = Math.min(Math.max(content.end, (quotes.at(-1) as Span).end + 1), book.reading.mended.text.length);
  book.saidAfter(sentence, person, { verb: base, cue, contentStart: content.start, end: stop, quotes });
}

/** «according to …»: no statement, but who is said to say so. */
export function according(book: Speeches, sentence: Sentence, i: number): void {
  const { items } = sentence;
  const { words } = book.reading;
  if (items[i + 1]?.tag !== 'to') return;
  let end = i + 2;
  while (end < items.length && end - i < 22 && !/^[,.;:"—–()]$/.test(items[end]?.tag as string)) end++;
  let nounEnd = nounPhraseEnd(book.reading, sentence, i + 2);
  for (let k = i + 2; k < nounEnd; k++) if (items[k]?.tag === 'based') nounEnd = k;
  // «According to Sweden the text is …»: no comma, and the clause begins.
  if (i === 0 && nounEnd > i + 2 && /^(?:DET|PRON)$/.test(words.pos[items[nounEnd]?.from as number] ?? '')) end = nounEnd;
  const source = issuer(sentence, book.reading, nounEnd) ?? readSource(sentence, book.reading, i + 2, nounEnd > i + 2 ? nounEnd : end);
  if (!source) return;
  const person = book.known.join(source, undefined, sentence) ?? { speaker: source };
  const cue = itemsSpan(sentence, words, i, Math.max(end, nounEnd) - 1);
  const leading = i === 0 || cue.start === sentence.span.start;
  // «The measures, according to an official, would ban …»: an aside in the middle of what is said.
  const within =
    !leading &&
    items[i - 1]?.tag === ',' &&
    items[end]?.tag === ',' &&
    /^(?:VERB|AUX)$/.test(words.pos[items[end + 1]?.from as number] ?? '');
  const content = leading ? { start: cue.end, end: sentence.span.end } : itemsSpan(sentence, words, 0, within ? items.length - 1 : i - 1);
  const quotes = book.quotesIn(content).filter((quote) => !book.used.has(quote));
  const last = quotes.at(-1);
  const stated =
    last !== undefined &&
    person.speaker.kind !== 'unnamed' &&
    (leading || !CLAUSE_BREAK.test(book.reading.mended.text.slice(last.end, cue.start)));
  book.push(
    {
      sentence: sentence.index,
      ...person,
      verb: '',
      span: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
      cue,
      content,
      quotes: stated ? quotes : [],
      direct: false,
      order: leading || within ? 'after' : 'before',
    },
    false,
  );
}

/** «For Israel's ambassador, the text was a "disgrace"» */
export function forWhom(book: Speeches, sentence: Sentence, nameFrom: number): void {
  const { items } = sentence;
  const { words, mended } = book.reading;
  const comma = items.findIndex((item, k) => k > 0 && k < 12 && item.tag === ',');
  if (comma < 2) return;
  const quotes = book
    .quotesIn({ start: words.start[items[comma]?.from as number] as number, end: sentence.span.end })
    .filter((quote) => !book.used.has(quote));
  if (quotes.length === 0) return;
  const source = readSpeaker(sentence, words, nameFrom, comma);
  // «In the view of the group's director, X, …»
  const aside = source && isRoleAlone(source) ? apposition(book.reading, sentence, comma) : null;
  const named = aside?.source?.kind === 'person' && aside.source.name?.includes(' ') ? aside.source : undefined;
  if (!source || source.kind === 'unnamed' || items.slice(nameFrom, comma).some((item) => item.tag === '"' || item.date !== undefined))
    return;
  const person = book.known.join(source, named, sentence);
  if (!person) return;
  const end = Math.min(
    Math.max(itemsSpan(sentence, words, comma + 1, items.length - 1).end, (quotes.at(-1) as Span).end + 1),
    mended.text.length,
  );
  const cue = itemsSpan(sentence, words, 0, comma - 1);
  book.saidAfter(sentence, person, { verb: '', cue, contentStart: words.start[items[comma + 1]?.from as number] as number, end, quotes });
}

/** Whether a noun is said to be somebody's: "Russia's warning", "her remarks". */
export function isOwned(sentence: Sentence, i: number): boolean {
  const owner = sentence.items[i - 1];
  if (owner?.tag === 'the' && /^(?:of|by)$/.test(sentence.items[i + 1]?.tag ?? '')) return true;
  return owner !== undefined && (owner.tag === "'s" || owner.states !== undefined || /^(?:his|her|its|their)$/.test(owner.tag));
}

const NUMBERS = /^(?:tally|count|figures|data|estimates|statistics|records|numbers|report|study|survey|assessment|census|inquiry)$/;

/** «figures from the ministry», «data compiled by Airwars»: whose the numbers are that end before item `at`. */
function issuer(sentence: Sentence, reading: Reading, at: number): Source | null {
  const { items } = sentence;
  if (!NUMBERS.test(items[at - 1]?.tag ?? '')) return null;
  const by = /^(?:released|published|compiled|issued|provided|collected|gathered|obtained|supplied|cited)$/.test(items[at]?.tag ?? '')
    ? at + 1
    : at;
  if (!/^(?:from|by)$/.test(items[by]?.tag ?? '')) return null;
  return readSpeaker(sentence, reading.words, by + 1, nounPhraseEnd(reading, sentence, by + 1));
}

/** Who a source of "according to" is; a tally or figures count as well as a speaker. */
function readSource(sentence: Sentence, reading: Reading, from: number, to: number): Source | null {
  const { words } = reading;
  const source = readSpeaker(sentence, words, from, to);
  if (source) return source;
  const span = itemsSpan(sentence, words, from, Math.max(from, to - 1));
  const last = sentence.items[to - 1]?.tag ?? '';
  if (
    /^(?:tally|count|figures|data|estimates|statistics|records|reports|report|media|document|documents|poll|study|survey|website|assessment)$/.test(
      last,
    )
  )
    return { name: words.text.slice(span.start, span.end).replace(/^(?:an?|the) /i, ''), kind: 'organisation', span };
  return null;
}
