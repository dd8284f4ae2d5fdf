import type { Span } from '../types.ts';
import { beforeAdverbs, closesAside, withPhrase } from '../words/agents.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { mainSubject, nounPhraseEnd, type Subject, sentenceSubject, subjectBefore } from '../words/subjects.ts';
import { contentEnd } from './said-how.ts';
import { JUDGE, JUDGED_WITH, SAY, SPEAKING } from './say-words.ts';
import { readSpeaker } from './speakers.ts';
import type { Speeches } from './speeches.ts';

/** A clause of attribution that follows a quotation at once: «…," one attendee told the Post». */
const TOLD_BEHIND = /^[”"»’'] (?!and |but |who |which )(?:[\p{L}.]+ ){1,4}(?:said|says|told|added|explained)\b/u;

/** «X accused members of …», «praised the veto as an act of decency», without a quotation: what is judged and how is what is said. */
export function judgedPlainly(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const { items } = sentence;
  const { words } = book.reading;
  const tag = items[i]?.tag as string;
  const needs = JUDGED_WITH.get(base);
  if (needs === undefined || tag.endsWith('ing') || !/^(?:VERB|AUX)$/.test(words.pos[items[i]?.from as number] as string)) return;
  const open = book.out.at(-1);
  if (open && open.sentence === sentence.index && open.span.end > (words.start[items[i]?.from as number] as number)) return;
  const named = base === 'call' ? secondObject(book, sentence, i) : -1;
  const link =
    named > 0
      ? named
      : needs === ''
        ? i
        : items.findIndex((item, k) => k > i && k < (base === 'call' ? i + 2 : i + 14) && needs.split(' ').includes(item.tag));
  if (link < 0) return;
  const subject =
    subjectBefore(book.reading, sentence, i) ?? (items[i - 1]?.tag === 'and' ? sentenceSubject(book.reading, sentence, i) : null);
  const person = subject && book.known.join(subject.source, subject.apposed, sentence);
  if (!subject || !person) return;
  // What a State or body welcomes or rejects is its position; what it accuses another of, it has said.
  if (person.speaker.kind !== 'person' && !/^(?:accuse|charge|rebuke)$/.test(base) && named < 0) return;
  let end = contentEnd(book.reading, sentence, link);
  for (let k = link + 1; k < end - 1; k++)
    if (
      /^(?:and|but|while)$/.test(items[k]?.tag as string) &&
      SPEAKING.has(items[k + 1] as Sentence['items'][number]) &&
      (items[k + 2]?.tag === 'that' || book.quoteSoonAfter(sentence, k + 1))
    )
      end = k;
  // «criticized the resolution» says too little.
  if (end <= link + 1 || (needs === '' && end - i < (base === 'thank' ? 3 : 5))) return;
  const content = itemsSpan(sentence, words, i + 1, end - 1);
  if (book.quotesIn(content).length > 0) return;
  const cue = itemsSpan(sentence, words, Math.min(subject.from, i), i);
  book.saidAfter(sentence, person, { verb: base, cue, contentStart: content.start, end: content.end, quotes: [] });
}

/** «called the draft a step forward»: the article of what somebody is called, behind a first object; -1 for none. */
function secondObject(book: Speeches, { items }: Sentence, verb: number): number {
  const { pos } = book.reading.words;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(pos[items[verb + 1]?.from as number] ?? '')) return -1;
  for (let k = verb + 2; k < Math.min(items.length, verb + 12); k++) {
    const { tag, from } = items[k] as Sentence['items'][number];
    if (/^[.,;:"]$/.test(tag) || /^(?:VERB|AUX)$/.test(pos[from] ?? '')) return -1;
    if (/^(?:an?|the)$/.test(tag)) {
      if (/^(?:NOUN|PROPN|PRON)$/.test(pos[items[k - 1]?.from as number] ?? '')) return k;
      if (!/^(?:of|in|by|on|for|with|from|and)$/.test(items[k - 1]?.tag ?? '')) return -1;
    }
  }
  return -1;
}

/** «X called it "a farce"», «condemned by Israel as a "gimmick"». */
export function judged(book: Speeches, sentence: Sentence, i: number, base: string): void {
  const { items, span } = sentence;
  const { words, mended, quotes } = book.reading;
  const at = words.end[(items[i] as Sentence['items'][number]).to - 1] as number;
  const anyQuote = quotes.find((quote) => quote.start > at && quote.start < span.end);
  if (!anyQuote || book.used.has(anyQuote)) return;
  if (anyQuote.start - at > 160 || TOLD_BEHIND.test(mended.text.slice(anyQuote.end, anyQuote.end + 50))) return;
  // «a resolution that demanded … and called "upon all parties to …"»: the words of a text.
  if (base === 'call' && /^(?:upon|on|for)\b/.test(mended.text.slice(anyQuote.start, anyQuote.start + 5))) return;
  // «it called on Israel to withdraw "unconditionally"»: a text does.
  if (base === 'call' && items[i - 1]?.tag === 'it' && /^(?:on|upon|for)$/.test(items[i + 1]?.tag ?? '')) return;
  const previous = items[beforeAdverbs(book.reading, sentence, i)]?.tag ?? '';
  const open = book.out.at(-1);
  if (open && open.sentence === sentence.index && open.span.start <= at && open.span.end > at && open.order === 'after') return;
  for (let k = i + 1; k < items.length && (words.start[items[k]?.from as number] as number) < anyQuote.start; k++) {
    const tag = items[k]?.tag as string;
    if ((SAY.has(tag) || JUDGE.has(tag)) && /^(?:VERB|AUX)$/.test(words.pos[items[k]?.from as number] as string) && !tag.endsWith('ing'))
      return;
  }
  let subject: Subject | null;
  let from: number;
  if (items[i + 1]?.tag === 'by') {
    const end = nounPhraseEnd(book.reading, sentence, i + 2);
    const source = end > i + 2 ? readSpeaker(sentence, words, i + 2, end) : null;
    if (!source) return;
    subject = { from: i, source };
    from = i;
  } else if (/^(?:is|was|were|been|being)$/.test(previous) && agentAfter(book, sentence, anyQuote)) {
    // «was dismissed as "a circus" by X»
    subject = agentAfter(book, sentence, anyQuote);
    from = i;
  } else {
    // «went on to condemn», «did not fail to lash out»
    const goesOn = previous === 'to' && /^(?:on|fail|failed|continued|proceeded|rose|hastened)$/.test(items[i - 2]?.tag ?? '');
    if (!goesOn && /^(?:to|is|was|are|were|be|been|not|n't|the|a)$/.test(previous)) return;
    const participle = (items[i] as Sentence['items'][number]).tag.endsWith('ing');
    if (i === 0 && participle) subject = subjectAfter(book, sentence, anyQuote);
    else if (goesOn || (participle && (previous === ',' || previous === 'and'))) subject = sentenceSubject(book.reading, sentence, i);
    else subject = participle ? withPhrase(book.reading, sentence, i) : subjectBefore(book.reading, sentence, i);
    if (!subject) {
      coordinatedSubject(book, sentence, i, base, anyQuote);
      return;
    }
    from = Math.min(subject.from, i);
  }
  if (!subject) return;
  const between = items.slice(i + 1).findIndex((item) => item.tag === '"');
  if (between < 0) return;
  for (let k = i + 1; k < i + 1 + between; k++) if (/^(?:which|who|;|but|while)$/.test(items[k]?.tag as string)) return;
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person || (person.speaker.kind === 'organisation' && !person.speaker.name)) return;
  const end = contentEnd(book.reading, sentence, i + 1);
  const inner = itemsSpan(sentence, words, i + 1, Math.max(i + 1, end - 1));
  const found = book.quotesIn({ start: inner.start, end: Math.max(inner.end, anyQuote.end) }).filter((quote) => !book.used.has(quote));
  if (found.length === 0) return;
  const last = found.at(-1) as Span;
  const stop = last.end >= inner.end - 1 ? Math.min(last.end + 1, mended.text.length) : inner.end;
  const cue = { start: words.start[items[from]?.from as number] as number, end: at };
  book.saidAfter(sentence, person, { verb: base, cue, contentStart: inner.start, end: stop, quotes: found });
}

/** Whose an opening participle is: «Calling it "a trap", X voted against». */
function subjectAfter(book: Speeches, sentence: Sentence, quote: Span): Subject | null {
  const after = sentence.items.findIndex((item) => item.tag === ',' && (book.reading.words.start[item.from] as number) >= quote.end - 1);
  return after < 0 ? null : mainSubject(book.reading, sentence, after + 1);
}

/** Who a passive says by: «… as "a circus" by Ambassador X». */
function agentAfter(book: Speeches, sentence: Sentence, quote: Span): Subject | null {
  const { items } = sentence;
  const { words } = book.reading;
  const after = items.findIndex((item) => (words.start[item.from] as number) > quote.end);
  if (after < 0 || items[after]?.tag !== 'by') return null;
  const end = nounPhraseEnd(book.reading, sentence, after + 1);
  const source = end > after + 1 ? readSpeaker(sentence, words, after + 1, end) : null;
  return source ? { from: after, source } : null;
}

/** A second verb of the same speaker: «rejected the text and called it "…"». */
function coordinatedSubject(book: Speeches, sentence: Sentence, i: number, base: string, quote: Span): void {
  const { items } = sentence;
  const previous = items[i - 1]?.tag ?? '';
  if (previous !== 'and' && previous !== ',' && previous !== 'but') return;
  // «a draft, which India had co-sponsored, called it …»: what stands before the aside called it.
  if (previous === ',' && closesAside(sentence, i - 1)) return;
  const open = book.out.at(-1);
  if (open && open.sentence === sentence.index) {
    book.extend(open, [quote]);
    return;
  }
  const subject = sentenceSubject(book.reading, sentence, i);
  if (!subject) return;
  const person = book.known.join(subject.source, subject.apposed, sentence);
  if (!person) return;
  const { words, mended } = book.reading;
  const cue = {
    start: words.start[items[subject.from]?.from as number] as number,
    end: words.end[(items[i]?.to as number) - 1] as number,
  };
  const end = Math.min(quote.end + 1, mended.text.length);
  book.saidAfter(sentence, person, { verb: base, cue, contentStart: quote.start - 1, end, quotes: [quote] });
}
