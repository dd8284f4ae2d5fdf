import { Acquaintances, type Joined } from './acquaintances.ts';
import { Cues } from './cues.ts';
import { itemsSpan, type Sentence } from './items.ts';
import { looseQuotes } from './loose-quotes.ts';
import type { Reading } from './reading.ts';
import {
  channelAfter,
  contentEnd,
  cueEnd,
  endsHere,
  goesOn,
  hasVerb,
  onlyCircumstances,
  skipCircumstances,
  takesMore,
} from './said-how.ts';
import { CLAUSE, CLAUSE_BREAK, JUDGE, JUDGED_WITH, NEEDS_QUOTE, NEEDS_THAT, OPENERS, SAY, SAYING } from './say-words.ts';
import { type Person, readSpeaker } from './speakers.ts';
import { apposition, mainSubject, nounPhraseEnd, type Subject, sentenceSubject, subjectBefore } from './subjects.ts';
import type { Source, Span } from './types.ts';

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
}

/** Words that can be the verb of an act of speaking. */
const CUES = new Cues([...SAY.keys(), ...JUDGE.keys(), ...SAYING.keys(), 'according', 'known', 'plain', 'clear', 'notice', 'put']);
const DOCUMENT = /^(?:statement|communique|communiqué|letter|declaration|note|message)$/;

const cache = new WeakMap<Reading, readonly Speech[]>();

/** Every act of speaking in a reading, in order; worked out once for each reading. `people` fill in role, affiliation and pronoun. */
export function speechOf(reading: Reading, people: readonly Person[] = []): readonly Speech[] {
  const before = cache.get(reading);
  if (before) return before;
  const found = new SpeechFinder(reading, people).find();
  cache.set(reading, found);
  return found;
}

class SpeechFinder {
  readonly reading: Reading;
  readonly known: Acquaintances;
  readonly out: Speech[] = [];
  /** Quotations already given to a speech. */
  readonly used = new Set<Span>();

  constructor(reading: Reading, people: readonly Person[]) {
    this.reading = reading;
    this.known = new Acquaintances(reading, people);
  }

  find(): Speech[] {
    const { reading } = this;
    const { words, quotes } = reading;
    let quote = 0;
    for (const sentence of reading.sentences) {
      const { items } = sentence;
      for (let i = 0; i < items.length; i++) {
        const item = items[i] as Sentence['items'][number];
        if (!CUES.has(item)) continue;
        const at = words.start[item.from] as number;
        while (quote < quotes.length && (quotes[quote] as Span).end <= at) quote++;
        const inside = quotes[quote];
        if (inside && inside.start <= at && at < inside.end) continue;
        const base = SAY.get(item.tag);
        if (item.tag === 'according') this.according(sentence, i);
        else if (/^(?:known|plain|clear|notice)$/.test(item.tag)) this.madeKnown(sentence, i);
        else if (SAYING.has(item.tag) && isOwned(sentence, i)) this.noun(sentence, i, SAYING.get(item.tag) as string);
        else if (base !== undefined) this.said(sentence, i, base);
        else if (item.tag === 'put') this.putIt(sentence, i);
        else if (SAYING.has(item.tag)) continue;
        else {
          const judging = JUDGE.get(item.tag) as string;
          if (items[i + 1]?.tag === 'that' && /^(?:charge|regret|deplore|demand)$/.test(judging)) this.said(sentence, i, judging);
          else {
            this.judged(sentence, i, judging);
            this.judgedPlainly(sentence, i, judging);
          }
        }
      }
      if (items[0]?.tag === 'for' || items[0]?.tag === 'to') this.forWhom(sentence, 1);
      else if (/^ in the (?:words|view|opinion|eyes) of /.test(sentence.line)) this.forWhom(sentence, 4);
      else this.inTheirWords(sentence);
    }
    const inOrder = (a: Speech, b: Speech) => a.span.start - b.span.start;
    this.out.sort(inOrder);
    looseQuotes(this);
    this.out.sort(inOrder);
    return this.out;
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

  said(sentence: Sentence, i: number, base: string): void {
    const { items } = sentence;
    const { words, mended } = this.reading;
    const tag = (items[i] as Sentence['items'][number]).tag;
    const participle = tag.endsWith('ing');
    const previous = items[i - 1]?.tag ?? '';
    if (
      /^(?:to|is|was|are|were|be|been|being|not|n't|never|as|so|or|of|no|for)$/.test(previous) &&
      items[i - 2]?.tag !== 'used' &&
      !(participle && previous === 'as') &&
      !this.quoteEndingBefore(sentence, i)
    )
      return;
    const open = this.out.at(-1);
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
    const before = this.quoteEndingBefore(sentence, i);
    const next = items[i + 1];
    const inverted =
      !participle &&
      base !== 'tell' &&
      next !== undefined &&
      (before !== undefined || previous === ',') &&
      !/^(?:that|"|:|,|\.|on|in|it|they|he|she|there)$/.test(next.tag) &&
      (!/^=\d/.test(next.tag) || before !== undefined);
    if (inverted) {
      const end = nounPhraseEnd(this.reading, sentence, i + 1);
      const speaker = end > i + 1 ? readSpeaker(sentence, words, i + 1, end) : null;
      const apposed = speaker ? apposition(this.reading, sentence, end) : null;
      const afterwards = items[end]?.tag ?? '.';
      if (speaker && (before || endsHere(sentence, Math.max(end, apposed?.to ?? 0)) || /^(?:on|in|at|after|during|to)$/.test(afterwards))) {
        const person = this.known.join(speaker, apposed?.source, sentence);
        if (!person) return;
        const to = cueEnd(sentence, apposed ? apposed.to : end);
        if (before) this.direct(sentence, before, i, to, person, base, undefined);
        else this.trailing(sentence, i, to, person, base, previous === ',' ? i - 1 : i);
        return;
      }
    }

    // «Said he: "…"»
    if (i === 0 && next && /^(?:he|she)$/.test(next.tag)) {
      const person = this.known.join({ name: next.tag, kind: 'person', span: itemsSpan(sentence, words, 1, 1) }, undefined, sentence);
      if (person) this.prefixed(sentence, 0, 1, 2, person, base, undefined);
      return;
    }
    if (participle) {
      this.participle(sentence, i, base);
      return;
    }
    const subject = subjectBefore(this.reading, sentence, i) ?? this.document(sentence, i);
    if (!subject) {
      // «…, he said, and warned that …»: the subject of the verb before.
      this.coordinated(sentence, i, base);
      return;
    }
    let quoted = this.quoteEndingBefore(sentence, subject.from);
    const channel = base === 'tell' || /^(?:on|in|to)$/.test(next?.tag ?? '') ? channelAfter(this.reading, sentence, i, base) : undefined;
    const person = this.known.join(subject.source, subject.apposed, sentence);
    if (!person) return;
    const contentFrom = channel ? channel.to : i + 1;
    // A quotation closed by a full stop was a sentence of its own, unless nothing but circumstances follows the verb.
    if (quoted && /[.!?]$/.test(mended.text.slice(quoted.start, quoted.end)) && !onlyCircumstances(this.reading, sentence, contentFrom))
      quoted = undefined;
    if (quoted && !takesMore(this.reading, sentence, contentFrom)) {
      this.direct(sentence, quoted, subject.from, cueEnd(sentence, contentFrom), person, base, channel?.name);
      return;
    }
    if (quoted && items[contentFrom]?.tag !== 'that') {
      this.direct(sentence, quoted, subject.from, cueEnd(sentence, contentFrom), person, base, channel?.name);
      return;
    }
    // «The aim, she said, was peace.»
    if (
      items[subject.from - 1]?.tag === ',' &&
      subject.from > 2 &&
      items[contentFrom]?.tag === ',' &&
      /^(?:VERB|AUX)$/.test(words.pos[items[contentFrom + 1]?.from as number] ?? '') &&
      person.speaker.kind !== 'unnamed'
    ) {
      this.around(sentence, subject.from, i, person, base);
      return;
    }
    // «…, two officials said.»
    const lead = items[subject.from - 1]?.tag;
    if (
      lead === ',' &&
      subject.from > 3 &&
      (onlyCircumstances(this.reading, sentence, contentFrom) || (items[i + 1]?.tag === ',' && CLAUSE.has(items[i + 2]?.tag ?? ''))) &&
      base !== 'agree' &&
      base !== 'broadcast'
    ) {
      this.trailing(sentence, subject.from, cueEnd(sentence, contentFrom), person, base, subject.from - 1);
      return;
    }
    this.prefixed(sentence, subject.from, i, contentFrom, person, base, channel?.name);
  }

  /** «…," the statement said»: it speaks for who spoke last, or for itself. */
  document(sentence: Sentence, i: number): Subject | null {
    const { items } = sentence;
    if (!DOCUMENT.test(items[i - 1]?.tag ?? '') || !/^(?:the|a|its|his|her|their)$/.test(items[i - 2]?.tag ?? '')) return null;
    const span = itemsSpan(sentence, this.reading.words, i - 2, i - 1);
    const last = this.out.findLast((one) => one.verb !== '');
    if (last?.speaker.name && sentence.index - last.sentence <= 4) return { from: i - 2, source: { ...last.speaker, span } };
    const issuer = this.issuer(sentence);
    if (issuer) return { from: i - 2, source: { ...issuer, span } };
    return { from: i - 2, source: { name: this.reading.words.text.slice(span.start, span.end), kind: 'organisation', span } };
  }

  /** Whose statement was spoken of shortly before: «In a statement, X welcomed …». */
  issuer(sentence: Sentence): Source | undefined {
    const { sentences } = this.reading;
    for (let s = sentence.index - 1; s >= Math.max(0, sentence.index - 3); s--) {
      const one = sentences[s];
      if (!one || !/ in an? (?:written |joint |brief |short )?(?:statement|letter|declaration|message|note) /.test(one.line)) continue;
      const subject = mainSubject(this.reading, one);
      const person = subject && this.known.join(subject.source, subject.apposed, one);
      return person?.speaker;
    }
    return undefined;
  }

  /** «X made it known that …», «X gave notice that …» */
  madeKnown(sentence: Sentence, i: number): void {
    const { items } = sentence;
    if (items[i + 1]?.tag !== 'that') return;
    const it = items[i - 1]?.tag === 'it' ? i - 2 : i - 1;
    if (!(items[i]?.tag === 'notice' ? /^(?:gave|gives|served)$/ : /^(?:made|makes|making)$/).test(items[it]?.tag ?? '')) return;
    const subject = subjectBefore(this.reading, sentence, it);
    const person = subject && this.known.join(subject.source, subject.apposed, sentence);
    if (subject && person) this.prefixed(sentence, subject.from, i, i + 1, person, 'say', undefined);
  }

  /** «X accused members of …», «praised the veto as an act of decency», without a quotation: what is judged and how is what is said. */
  judgedPlainly(sentence: Sentence, i: number, base: string): void {
    const { items } = sentence;
    const { words } = this.reading;
    const tag = items[i]?.tag as string;
    const needs = JUDGED_WITH.get(base);
    if (needs === undefined || tag.endsWith('ing') || !/^(?:VERB|AUX)$/.test(words.pos[items[i]?.from as number] as string)) return;
    const open = this.out.at(-1);
    if (open && open.sentence === sentence.index && open.span.end > (words.start[items[i]?.from as number] as number)) return;
    const link = needs === '' ? i : items.findIndex((item, k) => k > i && k < i + 14 && needs.split(' ').includes(item.tag));
    if (link < 0) return;
    const subject =
      subjectBefore(this.reading, sentence, i) ?? (items[i - 1]?.tag === 'and' ? sentenceSubject(this.reading, sentence, i) : null);
    const person = subject && this.known.join(subject.source, subject.apposed, sentence);
    if (!subject || !person) return;
    // What a State or body welcomes or rejects is its position; what it accuses another of, it has said.
    if (person.speaker.kind !== 'person' && !/^(?:accuse|charge)$/.test(base)) return;
    let end = contentEnd(this.reading, sentence, link);
    for (let k = link + 1; k < end - 1; k++)
      if (
        /^(?:and|but|while)$/.test(items[k]?.tag as string) &&
        CUES.has(items[k + 1] as Sentence['items'][number]) &&
        (items[k + 2]?.tag === 'that' || this.quoteSoonAfter(sentence, k + 1))
      )
        end = k;
    // «criticized the resolution» says too little.
    if (end <= link + 1 || (needs === '' && end - i < 5)) return;
    const content = itemsSpan(sentence, words, i + 1, end - 1);
    if (this.quotesIn(content).length > 0) return;
    const cue = itemsSpan(sentence, words, Math.min(subject.from, i), i);
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: { start: cue.start, end: content.end },
      cue,
      content,
      quotes: [],
      direct: false,
      order: 'after',
    });
  }

  /** A clause of attribution between commas in the middle of what is said: the whole sentence is. */
  around(sentence: Sentence, from: number, verbAt: number, person: Joined, base: string): void {
    const content = itemsSpan(sentence, this.reading.words, 0, sentence.items.length - 1);
    const quotes = this.quotesIn(content).filter((quote) => !this.used.has(quote));
    for (const quote of quotes) this.used.add(quote);
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: content,
      cue: itemsSpan(sentence, this.reading.words, from, verbAt),
      content,
      quotes,
      direct: false,
      order: 'after',
    });
  }

  /** «as X put it, "…"» */
  putIt(sentence: Sentence, i: number): void {
    if (sentence.items[i + 1]?.tag !== 'it') return;
    const subject = subjectBefore(this.reading, sentence, i);
    const person = subject && this.known.join(subject.source, subject.apposed, sentence);
    if (subject && person) this.aside(sentence, subject.from, i + 1, person);
  }

  /** «…; in her words, the text "…"» */
  inTheirWords(sentence: Sentence): void {
    const hit = / in (?:(his|her|its|their) (?:own )?words|the words of) /.exec(sentence.line);
    if (!hit) return;
    const at = sentence.at.indexOf(hit.index + 1);
    if (at < 0) return;
    if (hit[1] === undefined) {
      const to = nounPhraseEnd(this.reading, sentence, at + 4);
      const source = to > at + 4 ? readSpeaker(sentence, this.reading.words, at + 4, to) : null;
      const named = source && this.known.join(source, undefined, sentence);
      if (named) this.aside(sentence, at, to - 1, named);
      return;
    }
    const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[hit[1] as 'his'] as string;
    const span = itemsSpan(sentence, this.reading.words, at + 1, at + 1);
    const person = this.known.join({ name: pronoun, kind: 'person', span }, undefined, sentence);
    if (person) this.aside(sentence, at, at + (sentence.items[at + 2]?.tag === 'own' ? 3 : 2), person);
  }

  /** A clause of attribution within a sentence: the quotations after it are its own, failing those the ones before. */
  aside(sentence: Sentence, from: number, to: number, person: Joined): void {
    const cue = itemsSpan(sentence, this.reading.words, from, to);
    const free = this.quotesIn(sentence.span).filter((quote) => !this.used.has(quote));
    const after = free.filter((quote) => quote.start > cue.end);
    const quotes = after.length > 0 ? after : free;
    if (quotes.length === 0) return;
    for (const quote of quotes) this.used.add(quote);
    const end = Math.min(Math.max(sentence.span.end, (quotes.at(-1) as Span).end + 1), this.reading.mended.text.length);
    const follows = after.length > 0;
    this.push({
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

  /** «X's warning that he would show "no patience"»: a noun of speaking with whose it is, and a quotation in what follows. */
  noun(sentence: Sentence, i: number, base: string): void {
    const { items } = sentence;
    const { words } = this.reading;
    const owner = items[i - 1] as Sentence['items'][number];
    const of = /^(?:of|by)$/.test(items[i + 1]?.tag ?? '') && owner.tag === 'the';
    const end = contentEnd(this.reading, sentence, i + 1);
    const content = itemsSpan(sentence, words, Math.min(i + 1, items.length - 1), Math.max(i + 1, end - 1));
    const quotes = this.quotesIn(content).filter((quote) => !this.used.has(quote));
    const first = quotes[0];
    if (!first || first.start - (words.end[(items[i]?.to as number) - 1] as number) > 120) return;
    for (let k = i + 1; k < end && (words.start[items[k]?.from as number] as number) < first.start; k++)
      if (SAY.has(items[k]?.tag as string) && words.pos[items[k]?.from as number] === 'VERB') return;
    let subject: Subject | null;
    if (/^(?:his|her|its|their)$/.test(owner.tag)) {
      const pronoun = { his: 'he', her: 'she', its: 'it', their: 'they' }[owner.tag] as string;
      subject = { from: i - 1, source: { name: pronoun, kind: 'person', span: itemsSpan(sentence, words, i - 1, i - 1) } };
    } else if (of) {
      const to = nounPhraseEnd(this.reading, sentence, i + 2);
      const source = to > i + 2 ? readSpeaker(sentence, words, i + 2, to) : null;
      subject = source ? { from: i, source } : null;
    } else subject = subjectBefore(this.reading, sentence, owner.tag === "'s" ? i - 1 : i);
    const person = subject && this.known.join(subject.source, subject.apposed, sentence);
    if (!subject || !person || (person.speaker.kind === 'unnamed' && !of)) return;
    for (const quote of quotes) this.used.add(quote);
    const cue = itemsSpan(sentence, words, subject.from, i);
    const stop = Math.min(Math.max(content.end, (quotes.at(-1) as Span).end + 1), this.reading.mended.text.length);
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: { start: cue.start, end: stop },
      cue,
      content: { start: content.start, end: stop },
      quotes,
      direct: false,
      order: 'after',
    });
  }

  /** «the agency quoted X as saying …», «X was quoted as saying …»: whose words they are, and from which item on he is named. */
  quotedAsSaying(sentence: Sentence, i: number): Subject | null {
    const { items } = sentence;
    for (let k = i - 2; k >= 0 && i - k < 26; k--) {
      if (!/^(?:quoted|quotes|quoting|cited|citing|reported)$/.test(items[k]?.tag as string)) continue;
      if (/^(?:is|was|were|are|been|being)$/.test(items[k - 1]?.tag ?? '')) return subjectBefore(this.reading, sentence, k);
      const source = readSpeaker(sentence, this.reading.words, k + 1, i - 1);
      return source ? { from: k + 1, source } : null;
    }
    return null;
  }

  /** «X said [that] …» */
  prefixed(
    sentence: Sentence,
    from: number,
    verbAt: number,
    contentFrom: number,
    person: Joined,
    base: string,
    channel: string | undefined,
  ): void {
    const { items } = sentence;
    const { words, mended } = this.reading;
    let start = skipCircumstances(this.reading, sentence, contentFrom);
    const that = items[start]?.tag === 'that';
    if (that) start++;
    while (start < items.length && /^[,:—–]$/.test(items[start]?.tag as string)) start++;
    if (start >= items.length) {
      this.lead(sentence, from, verbAt, person, base, channel);
      return;
    }
    if (/^\.$/.test(items[start]?.tag as string)) return;
    const end = contentEnd(this.reading, sentence, start);
    const span = itemsSpan(sentence, words, start, end - 1);
    let stop = span.end;
    const quotes = this.quotesIn({ start: span.start, end: Math.max(span.end, sentence.span.end) }).filter((quote) => quote.start <= stop);
    const last = quotes.at(-1) ?? this.reading.quotes.find((quote) => quote.start >= span.start && quote.start < sentence.span.end);
    if (last && last.start <= stop) {
      if (!quotes.includes(last)) quotes.push(last);
      // A quotation that ends with a full stop ends the sentence, whatever was cut.
      stop = /[.!?]/.test(mended.text[last.end - 1] as string) ? last.end : Math.max(stop, last.end);
    }
    if (quotes.length === 0) {
      if (NEEDS_QUOTE.has(base) && !(that && NEEDS_THAT.has(base))) return;
      if (!that && !hasVerb(this.reading, sentence, start, end)) return;
      const opening = items[start] as Sentence['items'][number];
      // «which the United States says is tied to …», «had argued for changes»
      if (
        !that &&
        (/^(?:VERB|AUX)$/.test(words.pos[opening.from] as string) ||
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
    const parts = direct ? this.withFollowing(quotes) : quotes;
    for (const quote of parts) this.used.add(quote);
    const lastPart = parts.at(-1);
    const whole = lastPart && lastPart.end + 1 > stop ? lastPart.end + 1 : stop;
    const cue = { start: words.start[items[from]?.from as number] as number, end: words.end[(items[verbAt]?.to as number) - 1] as number };
    this.push({
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

  /** «X told the Council:» with the quotation in the next sentence or paragraph. */
  lead(sentence: Sentence, from: number, verbAt: number, person: Joined, base: string, channel: string | undefined): void {
    const { items } = sentence;
    const { words, quotes, mended } = this.reading;
    if (!/[:,]$/.test(mended.text.slice(sentence.span.start, sentence.span.end).trimEnd())) return;
    const next = quotes.find((quote) => quote.start >= sentence.span.end);
    if (!next || next.start - sentence.span.end > 5) return;
    const parts = this.withFollowing([next]);
    for (const quote of parts) this.used.add(quote);
    const cue = { start: words.start[items[from]?.from as number] as number, end: words.end[(items[verbAt]?.to as number) - 1] as number };
    const end = Math.min((parts.at(-1) as Span).end + 1, mended.text.length);
    this.push({
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
  direct(
    sentence: Sentence,
    quote: Span,
    cueFrom: number,
    cueEnd: number,
    person: Joined,
    base: string,
    channel: string | undefined,
  ): void {
    const { words, quotes, mended } = this.reading;
    const parts = [quote];
    // Paragraphs of one quotation: each opens anew, none but the last is closed.
    for (let at = quotes.indexOf(quote) - 1; at >= 0; at--) {
      const earlier = quotes[at] as Span;
      const gap = mended.text.slice(earlier.end, (parts[0] as Span).start);
      if (this.used.has(earlier) || !(/^\s*\n\s*[“"„«‘]$/.test(gap) || /^[”"»]?\s{0,2}[“"„«]$/.test(gap))) break;
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
      !this.startsAfterClause(sentence, firstPart);
    if (embedded) {
      this.trailing(sentence, cueFrom, cueEnd, person, base, cueFrom);
      return;
    }
    const cue = itemsSpan(sentence, words, cueFrom, cueEnd - 1);
    let end = cue.end;
    const after = quotes.find((one) => one.start >= cue.end);
    if (after && !this.used.has(after)) {
      const gap = mended.text.slice(cue.end, after.start);
      if (/^[,.:;—–\s]*(?:but|and)?\s*[“"„«‘']$/.test(gap) && !/\n\s*\n/.test(gap) && !this.attributedAfter(after)) {
        const more = this.withFollowing([after]);
        parts.push(...more);
        end = Math.min((more.at(-1) as Span).end + 1, mended.text.length);
      }
    }
    for (const part of parts) this.used.add(part);
    const start = Math.max(0, (parts[0] as Span).start - 1);
    this.push({
      sentence: this.sentenceAt(start, sentence.index),
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
  startsAfterClause(sentence: Sentence, quote: Span): boolean {
    const lead = this.reading.mended.text.slice(sentence.span.start, quote.start - 1);
    return /(?:^|[:—–])\s*(?:(?:but|and|still|yet|also|meanwhile),?\s*)?$/i.test(lead) && lead.length < 80;
  }

  /** «…, two officials said» */
  trailing(sentence: Sentence, cueFrom: number, cueEnd: number, person: Joined, base: string, contentTo: number): void {
    const { words } = this.reading;
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
    const quotes = this.quotesIn(content).filter((quote) => !this.used.has(quote));
    const end = Math.max(cue.end, content.end);
    for (const quote of quotes) this.used.add(quote);
    this.push({
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

  /** «…, saying it "…"»: the speaker is the subject of the sentence, or goes on from the speech before in it. */
  participle(sentence: Sentence, i: number, base: string): void {
    const { items } = sentence;
    const { words, mended } = this.reading;
    const before = items[i - 1]?.tag;
    if (before === 'as') {
      const subject = this.quotedAsSaying(sentence, i);
      const person = subject && this.known.join(subject.source, subject.apposed, sentence);
      if (!subject || !person) return;
      let from = i + 1;
      // «as saying by state media that …»
      if (items[from]?.tag === 'by') while (from < items.length && !/^(?:that|"|:|,)$/.test(items[from]?.tag as string)) from++;
      this.prefixed(sentence, subject.from, i, from, person, base, undefined);
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
    const quotes = this.quotesIn(content).filter((quote) => !this.used.has(quote));
    const that = items[i + 1]?.tag === 'that';
    const open = this.out.at(-1);
    if (
      open &&
      open.sentence === sentence.index &&
      open.span.end >= (words.start[(items[i] as Sentence['items'][number]).from] as number) - 3
    ) {
      if (open.span.end < sentence.span.end) this.extend(open, quotes);
      return;
    }
    const end = contentEnd(this.reading, sentence, i + 1);
    if (end <= i + 1) return;
    if (quotes.length === 0 && !(base === 'say' || base === 'add' || (that && base !== 'note'))) return;
    const subject = sentenceSubject(this.reading, sentence, i);
    if (!subject) {
      if (open && (base === 'add' || base === 'say') && sentence.index - open.sentence <= 1 && quotes.length > 0) this.extend(open, quotes);
      return;
    }
    const person = this.known.join(subject.source, subject.apposed, sentence);
    if (!person) return;
    const inner = itemsSpan(sentence, words, that ? i + 2 : i + 1, end - 1);
    const last = quotes.at(-1);
    const stop = last && last.end >= inner.end - 1 ? Math.min(last.end + 1, mended.text.length) : inner.end;
    for (const quote of quotes) this.used.add(quote);
    const cue = {
      start: words.start[items[subject.from]?.from as number] as number,
      end: words.end[(items[i]?.to as number) - 1] as number,
    };
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: { start: cue.start, end: stop },
      cue,
      content: { start: inner.start, end: stop },
      quotes: quotes.filter((quote) => quote.start < stop),
      direct: false,
      order: 'after',
    });
  }

  /** «X said … and warned that …»: goes on with the speech before. */
  coordinated(sentence: Sentence, i: number, base: string): void {
    const open = this.out.at(-1);
    const { words } = this.reading;
    const joined = /^(?:and|but|then)$/.test(sentence.items[i - 1]?.tag ?? '');
    const that = sentence.items[i + 1]?.tag === 'that';
    if (!open || open.sentence !== sentence.index) {
      // «X regretted the result and said that …»: the subject of a verb that is none of speaking.
      const subject =
        joined && (that || /^(?:"|:|,)$/.test(sentence.items[i + 1]?.tag ?? '') || this.quoteSoonAfter(sentence, i))
          ? sentenceSubject(this.reading, sentence, i)
          : null;
      const person = subject && this.known.join(subject.source, subject.apposed, sentence);
      if (subject && person) this.prefixed(sentence, subject.from, i, i + 1, person, base, undefined);
      return;
    }
    if (
      open.order === 'after' &&
      joined &&
      (sentence.items[i - 2]?.tag === ',' || that || (open.quotes.length === 0 && this.quoteSoonAfter(sentence, i))) &&
      (goesOn(this.reading, sentence, i) || this.quoteSoonAfter(sentence, i))
    ) {
      this.prefixed(sentence, i, i, i + 1, { speaker: open.speaker, ...(open.pronoun ? { pronoun: open.pronoun } : {}) }, base, undefined);
      return;
    }
    const at = words.start[(sentence.items[i] as Sentence['items'][number]).from] as number;
    const quotes = this.quotesIn({ start: at, end: sentence.span.end }).filter((quote) => !this.used.has(quote));
    if (quotes.length > 0) this.extend(open, quotes);
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

  /** «X called it "a farce"», «condemned by Israel as a "gimmick"». */
  judged(sentence: Sentence, i: number, base: string): void {
    const { items, span } = sentence;
    const { words, mended, quotes } = this.reading;
    const at = words.end[(items[i] as Sentence['items'][number]).to - 1] as number;
    const anyQuote = quotes.find((quote) => quote.start > at && quote.start < span.end);
    if (!anyQuote || this.used.has(anyQuote)) return;
    if (anyQuote.start - at > 160) return;
    // «a resolution that demanded … and called "upon all parties to …"»: the words of a text.
    if (base === 'call' && /^(?:upon|on|for)\b/.test(mended.text.slice(anyQuote.start, anyQuote.start + 5))) return;
    // «it called on Israel to withdraw "unconditionally"»: a text does.
    if (base === 'call' && items[i - 1]?.tag === 'it' && /^(?:on|upon|for)$/.test(items[i + 1]?.tag ?? '')) return;
    const previous = items[i - 1]?.tag ?? '';
    const open = this.out.at(-1);
    if (open && open.sentence === sentence.index && open.span.start <= at && open.span.end > at && open.order === 'after') return;
    for (let k = i + 1; k < items.length && (words.start[items[k]?.from as number] as number) < anyQuote.start; k++) {
      const tag = items[k]?.tag as string;
      if ((SAY.has(tag) || JUDGE.has(tag)) && /^(?:VERB|AUX)$/.test(words.pos[items[k]?.from as number] as string) && !tag.endsWith('ing'))
        return;
    }
    let subject: Subject | null;
    let from: number;
    if (items[i + 1]?.tag === 'by') {
      const end = nounPhraseEnd(this.reading, sentence, i + 2);
      const source = end > i + 2 ? readSpeaker(sentence, words, i + 2, end) : null;
      if (!source) return;
      subject = { from: i, source };
      from = i;
    } else if (/^(?:is|was|were|been|being)$/.test(previous) && this.agentAfter(sentence, anyQuote)) {
      // «was dismissed as "a circus" by X»
      subject = this.agentAfter(sentence, anyQuote);
      from = i;
    } else {
      // «went on to condemn», «did not fail to lash out»
      const goesOn = previous === 'to' && /^(?:on|fail|failed|continued|proceeded|rose|hastened)$/.test(items[i - 2]?.tag ?? '');
      if (!goesOn && /^(?:to|is|was|are|were|be|been|not|n't|the|a)$/.test(previous)) return;
      const participle = (items[i] as Sentence['items'][number]).tag.endsWith('ing');
      if (i === 0 && participle) subject = this.subjectAfter(sentence, anyQuote);
      else if (goesOn || (participle && (previous === ',' || previous === 'and'))) subject = sentenceSubject(this.reading, sentence, i);
      else subject = participle ? null : subjectBefore(this.reading, sentence, i);
      if (!subject) {
        this.coordinatedSubject(sentence, i, base, anyQuote);
        return;
      }
      from = Math.min(subject.from, i);
    }
    if (!subject) return;
    const between = items.slice(i + 1).findIndex((item) => item.tag === '"');
    if (between < 0) return;
    for (let k = i + 1; k < i + 1 + between; k++) if (/^(?:which|who|;|but|while)$/.test(items[k]?.tag as string)) return;
    const person = this.known.join(subject.source, subject.apposed, sentence);
    if (!person || (person.speaker.kind === 'organisation' && !person.speaker.name)) return;
    const end = contentEnd(this.reading, sentence, i + 1);
    const inner = itemsSpan(sentence, words, i + 1, Math.max(i + 1, end - 1));
    const found = this.quotesIn({ start: inner.start, end: Math.max(inner.end, anyQuote.end) }).filter((quote) => !this.used.has(quote));
    if (found.length === 0) return;
    const last = found.at(-1) as Span;
    const stop = last.end >= inner.end - 1 ? Math.min(last.end + 1, mended.text.length) : inner.end;
    for (const quote of found) this.used.add(quote);
    const cue = { start: words.start[items[from]?.from as number] as number, end: at };
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: { start: cue.start, end: stop },
      cue,
      content: { start: inner.start, end: stop },
      quotes: found,
      direct: false,
      order: 'after',
    });
  }

  /** Whose an opening participle is: «Calling it "a trap", X voted against». */
  subjectAfter(sentence: Sentence, quote: Span): Subject | null {
    const after = sentence.items.findIndex((item) => item.tag === ',' && (this.reading.words.start[item.from] as number) >= quote.end - 1);
    return after < 0 ? null : mainSubject(this.reading, sentence, after + 1);
  }

  /** Who a passive says by: «… as "a circus" by Ambassador X». */
  agentAfter(sentence: Sentence, quote: Span): Subject | null {
    const { items } = sentence;
    const { words } = this.reading;
    const after = items.findIndex((item) => (words.start[item.from] as number) > quote.end);
    if (after < 0 || items[after]?.tag !== 'by') return null;
    const end = nounPhraseEnd(this.reading, sentence, after + 1);
    const source = end > after + 1 ? readSpeaker(sentence, words, after + 1, end) : null;
    return source ? { from: after, source } : null;
  }

  /** A second verb of the same speaker: «rejected the text and called it "…"». */
  coordinatedSubject(sentence: Sentence, i: number, base: string, quote: Span): void {
    const { items } = sentence;
    const previous = items[i - 1]?.tag ?? '';
    if (previous !== 'and' && previous !== ',' && previous !== 'but') return;
    const open = this.out.at(-1);
    if (open && open.sentence === sentence.index) {
      this.extend(open, [quote]);
      return;
    }
    const subject = sentenceSubject(this.reading, sentence, i);
    if (!subject) return;
    const person = this.known.join(subject.source, subject.apposed, sentence);
    if (!person) return;
    const { words, mended } = this.reading;
    this.used.add(quote);
    const cue = {
      start: words.start[items[subject.from]?.from as number] as number,
      end: words.end[(items[i]?.to as number) - 1] as number,
    };
    const end = Math.min(quote.end + 1, mended.text.length);
    this.push({
      sentence: sentence.index,
      ...person,
      verb: base,
      span: { start: cue.start, end },
      cue,
      content: { start: quote.start - 1, end },
      quotes: [quote],
      direct: false,
      order: 'after',
    });
  }

  /** «according to …»: no statement, but who is said to say so. */
  according(sentence: Sentence, i: number): void {
    const { items } = sentence;
    const { words } = this.reading;
    if (items[i + 1]?.tag !== 'to') return;
    let end = i + 2;
    while (end < items.length && end - i < 22 && !/^[,.;:"—–()]$/.test(items[end]?.tag as string)) end++;
    let nounEnd = nounPhraseEnd(this.reading, sentence, i + 2);
    for (let k = i + 2; k < nounEnd; k++) if (items[k]?.tag === 'based') nounEnd = k;
    const source = readSource(sentence, this.reading, i + 2, nounEnd > i + 2 ? nounEnd : end);
    if (!source) return;
    const person = this.known.join(source, undefined, sentence) ?? { speaker: source };
    const cue = itemsSpan(sentence, words, i, Math.max(end, nounEnd) - 1);
    const leading = i === 0 || cue.start === sentence.span.start;
    const content = leading ? { start: cue.end, end: sentence.span.end } : itemsSpan(sentence, words, 0, i - 1);
    const quotes = this.quotesIn(content).filter((quote) => !this.used.has(quote));
    const last = quotes.at(-1);
    const stated =
      last !== undefined &&
      person.speaker.kind === 'person' &&
      (leading || !CLAUSE_BREAK.test(this.reading.mended.text.slice(last.end, cue.start)));
    this.push(
      {
        sentence: sentence.index,
        ...person,
        verb: '',
        span: { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) },
        cue,
        content,
        quotes: stated ? quotes : [],
        direct: false,
        order: leading ? 'after' : 'before',
      },
      false,
    );
  }

  /** «For Israel's ambassador, the text was a "disgrace"» */
  forWhom(sentence: Sentence, nameFrom: number): void {
    const { items } = sentence;
    const { words, mended } = this.reading;
    const comma = items.findIndex((item, k) => k > 0 && k < 12 && item.tag === ',');
    if (comma < 2) return;
    const quotes = this.quotesIn({ start: words.start[items[comma]?.from as number] as number, end: sentence.span.end }).filter(
      (quote) => !this.used.has(quote),
    );
    if (quotes.length === 0) return;
    const source = readSpeaker(sentence, words, nameFrom, comma);
    if (!source || source.kind === 'unnamed' || items.slice(nameFrom, comma).some((item) => item.tag === '"' || item.date !== undefined))
      return;
    const person = this.known.join(source, undefined, sentence);
    if (!person) return;
    for (const quote of quotes) this.used.add(quote);
    const end = Math.min(
      Math.max(itemsSpan(sentence, words, comma + 1, items.length - 1).end, (quotes.at(-1) as Span).end + 1),
      mended.text.length,
    );
    const cue = itemsSpan(sentence, words, 0, comma - 1);
    this.push({
      sentence: sentence.index,
      ...person,
      verb: '',
      span: { start: cue.start, end },
      cue,
      content: { start: words.start[items[comma + 1]?.from as number] as number, end },
      quotes,
      direct: false,
      order: 'after',
    });
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
}

/** Whether a noun is said to be somebody's: "Russia's warning", "her remarks". */
function isOwned(sentence: Sentence, i: number): boolean {
  const owner = sentence.items[i - 1];
  if (owner?.tag === 'the' && /^(?:of|by)$/.test(sentence.items[i + 1]?.tag ?? '')) return true;
  return owner !== undefined && (owner.tag === "'s" || owner.states !== undefined || /^(?:his|her|its|their)$/.test(owner.tag));
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
