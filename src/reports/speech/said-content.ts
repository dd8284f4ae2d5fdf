import type { Words } from '../../text/language.ts';
import type { Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import type { Joined } from './acquaintances.ts';
import { contentEnd, hasVerb, skipCircumstances } from './said-how.ts';
import { NEEDS_QUOTE, NEEDS_THAT, OPENERS } from './say-words.ts';
import type { Speeches } from './speeches.ts';

/** «X said [that] …» */
export function prefixed(
  book: Speeches,
  sentence: Sentence,
  from: number,
  verbAt: number,
  contentFrom: number,
  person: Joined,
  base: string,
  channel: string | undefined,
): void {
  const { items } = sentence;
  const { words, mended } = book.reading;
  let start = skipCircumstances(book.reading, sentence, contentFrom);
  const that = items[start]?.tag === 'that';
  if (that) start++;
  while (start < items.length && /^[,:—–]$/.test(items[start]?.tag as string)) start++;
  if (start >= items.length) {
    lead(book, sentence, from, verbAt, person, base, channel);
    return;
  }
  if (/^\.$/.test(items[start]?.tag as string)) return;
  const end = contentEnd(book.reading, sentence, start);
  const span = itemsSpan(sentence, words, start, end - 1);
  let stop = span.end;
  const quotes = book.quotesIn({ start: span.start, end: Math.max(span.end, sentence.span.end) }).filter((quote) => quote.start <= stop);
  const last = quotes.at(-1) ?? book.reading.quotes.find((quote) => quote.start >= span.start && quote.start < sentence.span.end);
  if (last && last.start <= stop) {
    if (!quotes.includes(last)) quotes.push(last);
    // A quotation that ends with a full stop ends the sentence, whatever was cut.
    stop = /[.!?]/.test(mended.text[last.end - 1] as string) ? last.end : Math.max(stop, last.end);
  }
  // «The U.S. hoped to guarantee that “the West” held …»: no more than a word in marks.
  if (!that && person.speaker.kind !== 'person' && /^(?:hope|feel|fear|believe)$/.test(base)) return;
  if (person.speaker.kind === 'unnamed' && /^(?:hope|feel|fear)$/.test(base)) return;
  if (quotes.length === 0) {
    if (NEEDS_QUOTE.has(base) && !(that && NEEDS_THAT.has(base))) return;
    if (!that && !hasVerb(book.reading, sentence, start, end)) return;
    const opening = items[start] as Sentence['items'][number];
    // «which the United States says is tied to …», «had argued for changes»
    if (
      !that &&
      ((/^(?:VERB|AUX)$/.test(words.pos[opening.from] as string) && !isRelative(sentence, from, start, words)) ||
        /^(?:for|against|with|over|and|but|while|as|goodbye|no|yes)$/.test(opening.tag))
    )
      return;
    if (opening.tag === 'about' && items[start + 1]?.number === undefined) return;
    if (base === 'insist' && items[contentFrom]?.tag === 'on') return;
  }
  if (last && stop === last.end) {
    const mark = mended.text[stop];
    if (mark && /[”"»’]/.test(mark)) stop++;
  } else if (end < items.length && items[end]?.tag === '"') {
    stop = words.end[(items[end] as Sentence['items'][number]).from] as number;
  }
  const firstQuote = quotes[0];
  const direct =
    firstQuote !== undefined &&
    firstQuote.start - span.start <= 1 &&
    quotes.length >= 1 &&
    stop - (quotes.at(-1) as Span).end <= 2 &&
    quotes.length === 1;
  const parts = direct ? book.withFollowing(quotes) : quotes;
  for (const quote of parts) book.used.add(quote);
  const lastPart = parts.at(-1);
  const whole = lastPart && lastPart.end + 1 > stop ? lastPart.end + 1 : stop;
  const cue = { start: words.start[items[from]?.from as number] as number, end: words.end[(items[verbAt]?.to as number) - 1] as number };
  book.push({
    sentence: sentence.index,
    ...person,
    verb: base,
    ...(channel ? { channel } : {}),
    span: { start: cue.start, end: Math.min(whole, mended.text.length) },
    cue,
    content: { start: span.start, end: stop },
    quotes: parts,
    direct,
    order: 'after',
  });
}

/** «a raid which officials say would cost lives»: what is said goes on behind the clause of attribution with a verb of its own. */
const isRelative = ({ items }: Sentence, from: number, at: number, words: Words): boolean =>
  items[from - 1]?.tag === 'which' &&
  words.pos[items[at]?.from as number] === 'AUX' &&
  /^(?:would|will|could|may|might|is|was|are|were|has|have|had)$/.test(items[at]?.tag ?? '');

/** «X told the Council:» with the quotation in the next sentence or paragraph. */
function lead(
  book: Speeches,
  sentence: Sentence,
  from: number,
  verbAt: number,
  person: Joined,
  base: string,
  channel: string | undefined,
): void {
  const { items } = sentence;
  const { words, quotes, mended } = book.reading;
  if (!/[:,]$/.test(mended.text.slice(sentence.span.start, sentence.span.end).trimEnd())) return;
  const next = quotes.find((quote) => quote.start >= sentence.span.end);
  if (!next || next.start - sentence.span.end > 5) return;
  const parts = book.withFollowing([next]);
  for (const quote of parts) book.used.add(quote);
  const cue = { start: words.start[items[from]?.from as number] as number, end: words.end[(items[verbAt]?.to as number) - 1] as number };
  const end = Math.min((parts.at(-1) as Span).end + 1, mended.text.length);
  book.push({
    sentence: sentence.index,
    ...person,
    verb: base,
    ...(channel ? { channel } : {}),
    span: { start: cue.start, end },
    cue,
    content: { start: next.start - 1, end },
    quotes: parts,
    direct: true,
    order: 'after',
  });
}

/** «"…," X said.» and what the quotation goes on with. */
export function direct(
  book: Speeches,
  sentence: Sentence,
  quote: Span,
  cueFrom: number,
  cueEnd: number,
  person: Joined,
  base: string,
  channel: string | undefined,
): void {
  const { words, quotes, mended } = book.reading;
  const parts = [quote];
  // Paragraphs of one quotation: each opens anew, none but the last is closed.
  for (let at = quotes.indexOf(quote) - 1; at >= 0; at--) {
    const earlier = quotes[at] as Span;
    const gap = mended.text.slice(earlier.end, (parts[0] as Span).start);
    if (book.used.has(earlier) || !(/^\s*\n\s*[“"„«‘]$/.test(gap) || /^[”"»]?\s{0,2}[“"„«]$/.test(gap))) break;
    if (/^[”"»]\s*[“"„«]$/.test(gap) && !/\n\s*\n/.test(gap) && gap.length > 4) break;
    parts.unshift(earlier);
  }
  // A short quotation inside the sentence that only ends the clause before: «called it "a farce", X said»; then the sentence is the content.
  const firstPart = parts[0] as Span;
  const sentenceStart = sentence.span.start;
  const embedded =
    firstPart.start > sentenceStart + 1 &&
    parts.length === 1 &&
    !OPENERS.has(mended.text[sentenceStart] as string) &&
    /[\p{L}\p{N}]/u.test(mended.text.slice(sentenceStart, firstPart.start - 1)) &&
    !startsAfterClause(book, sentence, firstPart);
  if (embedded) {
    trailing(book, sentence, cueFrom, cueEnd, person, base, cueFrom);
    return;
  }
  const cue = itemsSpan(sentence, words, cueFrom, cueEnd - 1);
  let end = cue.end;
  const after = quotes.find((one) => one.start >= cue.end);
  if (after && !book.used.has(after)) {
    const gap = mended.text.slice(cue.end, after.start);
    if (/^[,.:;—–\s]*(?:but|and)?\s*[“"„«‘']$/.test(gap) && !/\n\s*\n/.test(gap) && !book.attributedAfter(after)) {
      const more = book.withFollowing([after]);
      parts.push(...more);
      end = Math.min((more.at(-1) as Span).end + 1, mended.text.length);
    }
  }
  for (const part of parts) book.used.add(part);
  const start = Math.max(0, (parts[0] as Span).start - 1);
  book.push({
    sentence: book.sentenceAt(start, sentence.index),
    ...person,
    verb: base,
    ...(channel ? { channel } : {}),
    span: { start, end },
    cue,
    content: { start, end: Math.min(quote.end + 1, mended.text.length) },
    quotes: parts,
    direct: true,
    order: 'before',
  });
}

/** Whether a quotation inside a sentence opens after a colon, a dash or a lead-in such as «But "…"». */
function startsAfterClause(book: Speeches, sentence: Sentence, quote: Span): boolean {
  const lead = book.reading.mended.text.slice(sentence.span.start, quote.start - 1);
  return /(?:^|[:—–])\s*(?:(?:but|and|still|yet|also|meanwhile),?\s*)?$/i.test(lead) && lead.length < 80;
}

/** «…, two officials said» */
export function trailing(
  book: Speeches,
  sentence: Sentence,
  cueFrom: number,
  cueEnd: number,
  person: Joined,
  base: string,
  contentTo: number,
): void {
  const { words } = book.reading;
  const { items } = sentence;
  if (contentTo < 1) return;
  let start = 0;
  for (let k = contentTo - 1; k > 0; k--)
    if (items[k]?.tag === ';') {
      start = k + 1;
      break;
    }
  const content = itemsSpan(sentence, words, start, contentTo - 1);
  const cue = itemsSpan(sentence, words, cueFrom, cueEnd - 1);
  const quotes = book.quotesIn(content).filter((quote) => !book.used.has(quote));
  const end = Math.max(cue.end, content.end);
  for (const quote of quotes) book.used.add(quote);
  book.push({
    sentence: sentence.index,
    ...person,
    verb: base,
    span: { start: content.start, end },
    cue,
    content,
    quotes,
    direct: false,
    order: 'before',
  });
}
