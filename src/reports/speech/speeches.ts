import type { Reading } from '../reading.ts';
import type { Source, Span } from '../types.ts';
import type { Sentence } from '../words/items.ts';
import { Acquaintances, type Joined } from './acquaintances.ts';
import type { Person } from './speakers.ts';

/** One act of speaking in a report: who says what, in which words. */
export interface Speech {
  readonly sentence: number;
  /** Who speaks, with name, role and affiliation joined from earlier mentions. */
  readonly speaker: Source;
  /** The speaker is named by a pronoun. */
  readonly pronoun?: 'he' | 'she' | 'they' | 'it';
  /** How the report spells the speaker here, where that was joined to another spelling by its sound. */
  readonly spelt?: string;
  /** Base form; "" for "according to" and "for X, …". */
  readonly verb: string;
  readonly channel?: string;
  /** All that belongs to it: clause of attribution, content, quotations with their marks. */
  readonly span: Span;
  /** The clause of attribution alone: "two Israeli officials said". */
  readonly cue: Span;
  /** What is said, outside or with quotations. */
  readonly content: Span;
  readonly quotes: readonly Span[];
  /** The content is one quotation with its parts, nothing else. */
  readonly direct: boolean;
  /** `before`: the content stands before the clause of attribution. */
  readonly order: 'before' | 'after';
  /** Read by the general reader, which knows grammar and no wordings. */
  readonly general?: boolean;
}

/** What a clause of attribution before its content tells: «X called it "a farce"». */
export interface SaidAfter {
  readonly verb: string;
  readonly cue: Span;
  readonly contentStart: number;
  /** One past the content. */
  readonly end: number;
  readonly quotes: readonly Span[];
}

/** The speeches of a report found so far, the quotations given to one, and who is known. */
export class Speeches {
  readonly reading: Reading;
  readonly known: Acquaintances;
  readonly out: Speech[] = [];
  /** Quotations already given to a speech. */
  readonly used = new Set<Span>();

  private readonly people: readonly Person[];

  constructor(reading: Reading, people: readonly Person[]) {
    this.reading = reading;
    this.people = people;
    this.known = new Acquaintances(reading, people);
  }

  /** Who was known when the report had come to an offset: for what is read when all of it has been. */
  knownAt(offset: number): Acquaintances {
    const then = new Acquaintances(this.reading, this.people);
    for (const speech of this.out) {
      if (speech.span.end > offset) continue;
      if (speech.verb !== '') then.lastSpeech = speech;
      then.remember(speech.speaker, speech.pronoun !== undefined);
    }
    return then;
  }

  /** The quotation that ends just before item `i` of a sentence (only marks between). */
  quoteEndingBefore(sentence: Sentence, i: number): Span | undefined {
    const { words, quotes, mended } = this.reading;
    const first = sentence.items[i];
    if (!first) return undefined;
    const at = words.start[first.from] as number;
    const near = lastBefore(quotes, at);
    if (!near) return undefined;
    const gap = mended.text.slice(near.end, at);
    // «… "crucial". The representative said»: a full stop after the mark ends the sentence before.
    return gap.length <= 5 && /^[”"“»’'‘,. \u00a0—–-]*$/.test(gap) && !/^[”"»’']\./.test(gap) ? near : undefined;
  }

  /** Quotations that begin inside a span, outermost only. */
  quotesIn(span: Span): Span[] {
    const found: Span[] = [];
    for (const quote of this.reading.quotes) {
      if (quote.start >= span.end) break;
      if (quote.start >= span.start && quote.end <= span.end + 1) found.push(quote);
    }
    return found;
  }

  /** The quotation before another. */
  quoteBefore(quote: Span): Span | undefined {
    return this.reading.quotes[firstEndingAfter(this.reading.quotes, quote.end - 1) - 1];
  }

  /** Takes a quotation and those after it from a speech and makes another's of them, whose name stands at `cue`. */
  giveTo(at: number, quote: Span, who: Joined, cue: Span): void {
    const speech = this.out[at] as Speech;
    const given = speech.quotes.filter((one) => one.start >= quote.start);
    const kept = speech.quotes.filter((one) => one.start < quote.start);
    const end = Math.min((given.at(-1) as Span).end + 1, this.reading.mended.text.length);
    const other = { ...speech, ...who, span: { start: cue.start, end }, cue, content: { start: quote.start - 1, end }, quotes: given };
    if (kept.length === 0) this.out[at] = other;
    else {
      const until = Math.max((kept.at(-1) as Span).end + 1, speech.cue.end);
      const content = { start: speech.content.start, end: Math.min(speech.content.end, until) };
      this.out[at] = { ...speech, span: { start: speech.span.start, end: until }, content, quotes: kept };
      this.push(other);
    }
  }

  /** The quotation after another. */
  quoteAfter(quote: Span): Span | undefined {
    return this.reading.quotes[firstEndingAfter(this.reading.quotes, quote.end)];
  }

  /** Whether a quotation opens within a few words after item `i`: «warned of a "…"». */
  quoteSoonAfter(sentence: Sentence, i: number): boolean {
    return sentence.items.slice(i + 1, i + 5).some((item) => item.tag === '"');
  }

  extend(open: Speech, quotes: readonly Span[]): void {
    const last = quotes.at(-1);
    if (!last) return;
    for (const quote of quotes) this.used.add(quote);
    const end = Math.max(open.span.end, Math.min(last.end + 1, this.reading.mended.text.length));
    this.out[this.out.length - 1] = {
      ...open,
      span: { start: open.span.start, end },
      quotes: [...open.quotes, ...quotes.filter((quote) => !open.quotes.includes(quote))],
    };
  }

  /** Quotations that begin or end inside a span. */
  quotesNear(span: Span): Span[] {
    const { quotes } = this.reading;
    const found: Span[] = [];
    for (let at = firstEndingAfter(quotes, span.start); at < quotes.length && (quotes[at] as Span).start < span.end; at++)
      found.push(quotes[at] as Span);
    return found;
  }

  /** Quotations that go on in the next paragraph or stand free in the same one: still the same speaker. */
  withFollowing(quotes: readonly Span[]): Span[] {
    const all = this.reading.quotes;
    const { text } = this.reading.mended;
    const parts = [...quotes];
    let at = all.indexOf(parts.at(-1) as Span);
    while (at >= 0 && at + 1 < all.length) {
      const last = parts.at(-1) as Span;
      const next = all[at + 1] as Span;
      const gap = text.slice(last.end, next.start);
      const reopened = /^\s*\n\s*\n\s*[“"„«‘]$/.test(gap);
      if (!reopened) break;
      if (this.used.has(next)) break;
      parts.push(next);
      at++;
    }
    return parts;
  }

  /** Whether a quotation has its own «said X» after it. */
  attributedAfter(quote: Span): boolean {
    const tail = this.reading.mended.text.slice(quote.end, quote.end + 90);
    const stop = tail.search(/[.;\n]/);
    const clause = stop < 0 ? tail : tail.slice(0, stop);
    if (!/^[”"»’]/.test(clause)) return false;
    // «…,” X lamented»: what ends with a comma goes on.
    if (/,\s?$/.test(this.reading.mended.text.slice(quote.start, quote.end))) return true;
    return /\b(?:said|says|told|added|wrote|warned|asked|declared|noted|replied|argued|insisted)\b/.test(clause);
  }

  sentenceAt(offset: number, latest: number): number {
    for (let s = latest; s >= 0; s--) if ((this.reading.sentences[s]?.span.start ?? 0) <= offset) return s;
    return latest;
  }

  /** Adds a speech; `remember` when its speaker may be meant by a later pronoun. */
  push(speech: Speech, remember = true): void {
    this.out.push(speech);
    if (speech.verb !== '') this.known.lastSpeech = speech;
    if (remember) this.known.remember(speech.speaker, speech.pronoun !== undefined);
  }

  /** Adds a speech whose content follows its clause of attribution and is more than a quotation. */
  saidAfter(sentence: Sentence, person: Joined, { verb, cue, contentStart, end, quotes }: SaidAfter): void {
    for (const quote of quotes) this.used.add(quote);
    this.push({
      sentence: sentence.index,
      ...person,
      verb,
      span: { start: cue.start, end },
      cue,
      content: { start: contentStart, end },
      quotes: quotes.filter((quote) => quote.start < end),
      direct: false,
      order: 'after',
    });
  }

  inOrder(): void {
    this.out.sort((a, b) => a.span.start - b.span.start);
  }
}

function lastBefore(quotes: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = quotes.length - 1;
  let found: Span | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle] as Span;
    if (quote.end <= at) {
      found = quote;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Index of the first quotation that ends after an offset. */
function firstEndingAfter(quotes: readonly Span[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
