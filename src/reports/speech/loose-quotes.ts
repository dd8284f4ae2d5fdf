import type { Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { mainSubject, nounPhraseEnd, type Subject, subjectBefore } from '../words/subjects.ts';
import type { Joined } from './acquaintances.ts';
import { isLabel, isVerb, labelledSpeaker } from './labels.ts';
import { JUDGE, SAY } from './say-words.ts';
import { isPronoun, readSpeaker } from './speakers.ts';
import type { Speech, Speeches } from './speeches.ts';

/** Verbs of retorting that the language library takes for nouns. */
const SHARP = /^(?:shot|hit|fired|struck|chimed|snapped|quipped)$/;
/** A line that signs a quotation: a dash and a name. */
const SIGNED = /^.[”"»’']?\s*\n?\s*(?:—|–|--?|\()\s*\p{Lu}/u;
/** A sentence that says whose the words before it were. */
const WORDS_OF =
  /^[”"»’']?\s*(?:(?:Those|These|Such) (?:are|were) the words of|So (?:said|says|spoke|wrote)|Thus (?:said|spoke|wrote)) (?=\S)/;
/** A shorter quotation, standing on its own, is a title or a word in scare quotes. */
const SHORTEST = 9;
/** What may stand before a quotation that begins a paragraph: bullets, numbers, the bars of a table. */
const PARAGRAPH_BEGINS = /(?:^|\n)[\s|•·*\-–—\d.)>`]*$/;
/** A sentence ends before it; the full stop of «U.S.» or «Gen.» ends none. */
const SENTENCE_BEGINS = /(?<!\b(?:\p{Lu}|Mr|Mrs|Dr|Gen|Lt|Col|Sen|Rep|St))[.!?][”"»’)]?[ \t\u00a0]+$/u;
/** Paragraphs of the text voted on, which nobody speaks. */
const OPERATIVE =
  /^(?:\d+\.? )?(?:Decides|Demands|Calls|Requests|Urges|Condemns|Reaffirms|Recalling|Recalls|Stresses|Authori[sz]es|Expresses|Affirms|Endorses|Welcomes|Notes|Deplores|Emphasi[sz]es|Invites|Recognizing|Acting under)\b/;
const TAG_FOLLOWS =
  /^[”"»’']?[ \t]+[^.;\n“"«]{0,90}\b(?:said|says|told|added|wrote|warned|asked|declared|noted|replied|argued|insisted|explained|stated|stressed)\b/;

/**
 * Gives a speaker to quotations that no verb of speaking gives to anybody: behind a colon ("FRANCE: “…”", "The envoy had a message: “…”"),
 * or sentences of their own after one that tells of a speaker ("The minister welcomed the vote. “…”"). The speeches found so far must be in order.
 */
export function looseQuotes(finder: Speeches): void {
  const { reading, used } = finder;
  const { text } = reading.mended;
  const told = [...finder.out];
  let next = 0;
  let last: Speech | undefined;
  for (const [at, quote] of reading.quotes.entries()) {
    if (used.has(quote)) continue;
    while (next < told.length && (told[next] as Speech).span.end <= quote.start) {
      const one = told[next++] as Speech;
      if (one.verb !== '' && (!last || one.span.end > last.span.end)) last = one;
    }
    const lead = text.slice(Math.max(0, quote.start - 13), quote.start - 1);
    const words = text.slice(quote.start, quote.end);
    if (OPERATIVE.test(words)) continue;
    const tag = tagAfter(finder, quote);
    if (tag) {
      const { verb, cue, ...who } = tag;
      used.add(quote);
      const content = { start: quote.start - 1, end: Math.min(quote.end + 1, text.length) };
      // «"The vote," thundered X, "settles nothing."»
      const more = reading.quotes[at + 1];
      const goesOn = more && !used.has(more) && /^[,.]?\s*[“"„«‘']$/.test(text.slice(cue.end, more.start)) ? more : undefined;
      if (goesOn) used.add(goesOn);
      last = {
        sentence: sentenceAt(reading.sentences, quote.start - 1),
        ...who,
        verb,
        span: { start: content.start, end: Math.min(Math.max(cue.end, content.end, goesOn ? goesOn.end + 1 : 0), text.length) },
        cue,
        content,
        quotes: goesOn ? [quote, goesOn] : [quote],
        direct: true,
        order: 'before',
      };
      finder.push(last);
      continue;
    }
    const behind = /(?::\s*(?:[-—–>] |`{3}\s+)?|[—–]\s*\n\s*)$/.test(lead);
    if (!behind && !standsAlone(text, quote, lead) && !(PARAGRAPH_BEGINS.test(lead) && goesOnUnsaid(text, quote))) continue;
    const place = sentenceAt(
      reading.sentences,
      quote.start - 1 - (behind ? (/:(\s*(?:[-—–>] |`{3}\s+)?)$/.exec(lead)?.[1]?.length ?? 0) + 1 : 0),
    );
    const who = behind ? beforeColon(finder, place, quote) : toldBefore(finder, place, quote, last, PARAGRAPH_BEGINS.test(lead));
    if (!who) continue;
    const parts = finder.withFollowing([quote]);
    for (const part of parts) used.add(part);
    const end = Math.min((parts.at(-1) as Span).end + 1, text.length);
    const start = behind ? who.cue.start : quote.start - 1;
    last = {
      sentence: behind ? place : sentenceAt(reading.sentences, quote.start - 1),
      speaker: who.speaker,
      ...(who.pronoun ? { pronoun: who.pronoun } : {}),
      verb: 'say',
      span: { start, end },
      cue: who.cue,
      content: { start: quote.start - 1, end },
      quotes: parts,
      direct: true,
      order: 'after',
    };
    finder.push(last, behind);
  }
}

type Teller = Joined & { readonly cue: Span };

/**
 * The clause after a quotation that has not ended its sentence: «…," snapped the envoy», «…!" X shot back», or a line of its own,
 * «— X of Sweden». Any verb will do there.
 */
function tagAfter(finder: Speeches, quote: Span): (Teller & { readonly verb: string }) | null {
  const { reading, known } = finder;
  const { words, mended } = reading;
  const own = wordsOf(finder, quote);
  if (own) return own;
  const tail = mended.text.slice(quote.end - 1, quote.end + 40);
  const signed = SIGNED.test(tail);
  if (!signed && !/^[,!?—–-][”"»’'] ?\p{L}/u.test(tail)) return null;
  const from = quote.end + (signed ? (SIGNED.exec(tail) as RegExpExecArray)[0].length - 2 : 1);
  const sentence = reading.sentences[sentenceAt(reading.sentences, from + (/^ /.test(mended.text.slice(from)) ? 1 : 0))];
  const first = sentence?.items.findIndex((item) => (words.start[item.from] as number) >= from) ?? -1;
  if (!sentence || first < 0) return null;
  if (signed) {
    const source = readSpeaker(sentence, words, first, nounPhraseEnd(reading, sentence, first));
    const who = source && source.kind === 'person' && source.name?.includes(' ') ? known.join(source, undefined, sentence) : null;
    return who ? { ...who, verb: 'say', cue: who.speaker.span } : null;
  }
  for (let verb = first; verb < Math.min(sentence.items.length, first + 9); verb++) {
    const item = sentence.items[verb] as Sentence['items'][number];
    if (/^[.;:"]$/.test(item.tag)) return null;
    if ((!isVerb(reading, item) || words.pos[item.from] === 'AUX') && !SHARP.test(item.tag)) continue;
    const lemma = words.lemma(item.from);
    if (verb === first) {
      const end = nounPhraseEnd(reading, sentence, verb + 1);
      const source = end > verb + 1 ? readSpeaker(sentence, words, verb + 1, end) : null;
      const who = source && source.kind !== 'unnamed' ? known.join(source, undefined, sentence) : null;
      return who ? { ...who, verb: lemma, cue: itemsSpan(sentence, words, verb, end - 1) } : null;
    }
    const subject = subjectBefore(reading, sentence, verb);
    if (!subject || subject.from < first) return null;
    const who = known.join(subject.source, subject.apposed, sentence);
    return who?.speaker.kind === 'person' ? { ...who, verb: lemma, cue: itemsSpan(sentence, words, subject.from, verb) } : null;
  }
  return null;
}

/** «"…" Those were the words of X, a teacher.» */
function wordsOf({ reading, known }: Speeches, quote: Span): (Teller & { readonly verb: string }) | null {
  const { words, mended } = reading;
  const told = WORDS_OF.exec(mended.text.slice(quote.end, quote.end + 60));
  if (!told) return null;
  const at = quote.end + told[0].length;
  const sentence = reading.sentences[sentenceAt(reading.sentences, at)] as Sentence;
  const first = sentence.items.findIndex((item) => (words.start[item.from] as number) >= at);
  const end = first < 0 ? -1 : nounPhraseEnd(reading, sentence, first);
  const source = end > first ? readSpeaker(sentence, words, first, end) : null;
  const who = source && known.join(source, undefined, sentence);
  return who ? { ...who, verb: 'say', cue: who.speaker.span } : null;
}

/** «“After six months the vote,” has changed little.»: a paragraph that is no sentence of the report's own, and names no other speaker. */
const goesOnUnsaid = (text: string, quote: Span): boolean =>
  quote.end - quote.start >= 30 &&
  /^[”"»’'] (?:has|have|had|is|are|was|were|will|would|which|that|and) /.test(text.slice(quote.end, quote.end + 8));

/** Whether a quotation is a sentence or more of its own, which no clause of attribution follows. */
function standsAlone(text: string, quote: Span, lead: string): boolean {
  if (quote.end - quote.start < SHORTEST || !(PARAGRAPH_BEGINS.test(lead) || SENTENCE_BEGINS.test(lead))) return false;
  if (!/[.!?…]$/.test(text.slice(quote.start, quote.end))) return false;
  const after = text.slice(quote.end, quote.end + 110);
  return /^[”"»’']?[\s|]*(?:$|\n|[\p{Lu}“"«‘|•])/u.test(after) && !TAG_FOLLOWS.test(after);
}

/** The label before a colon, or who does the verb of the clause before it. */
function beforeColon(finder: Speeches, at: number, quote: Span): Teller | null {
  const { reading } = finder;
  const { words } = reading;
  const sentence = reading.sentences[at];
  if (!sentence) return null;
  let colon = -1;
  for (let k = 0; k < sentence.items.length && (words.start[sentence.items[k]?.from as number] as number) < quote.start; k++)
    if (/^[:—]$/.test(sentence.items[k]?.tag as string)) colon = k;
  if (colon < 1) return null;
  let from = 0;
  while (from < colon && /^(?:[•·*|—–-]|=\d+|\.|\))$/.test(sentence.items[from]?.tag as string)) from++;
  if (from === colon) return null;
  if (isLabel(reading, sentence, from, colon)) {
    const label = labelledSpeaker(finder, sentence, from, colon);
    return label && { ...label, cue: itemsSpan(sentence, words, from, colon) };
  }
  return tellerOf(finder, sentence, mainSubject(reading, sentence), false);
}

/** Who was speaking just before, or whom the sentence before tells of. */
function toldBefore(finder: Speeches, at: number, quote: Span, last: Speech | undefined, paragraph: boolean): Teller | null {
  const { reading } = finder;
  const own = reading.sentences[at];
  const before = own && own.span.start < quote.start - 2 ? own : reading.sentences[at - 1];
  if (last && before && last.speaker.kind !== 'unnamed' && last.span.end > before.span.start) return last;
  const subject = before ? mainSubject(reading, before) : null;
  // Quotations are given after the whole report is read: "he" is whoever spoke just before.
  if (last && subject && isPronoun(subject.source.name ?? '') && at - last.sentence <= 3) return last;
  const told = before ? tellerOf(finder, before, subject, true) : null;
  if (told) return told;
  // «X rose to explain his vote. The chamber fell silent. “…”»
  const earlier = before && !subject ? reading.sentences[before.index - 1] : undefined;
  if (earlier && !reading.mended.text.slice(earlier.span.start, quote.start).includes('\n')) {
    const one = tellerOf(finder, earlier, mainSubject(reading, earlier), true);
    if (one?.speaker.kind === 'person') return one;
  }
  return paragraph && last && at - last.sentence <= 3 && last.speaker.kind !== 'unnamed' && quote.end - quote.start >= 30 ? last : null;
}

/** A subject who can be the speaker of a quotation that follows: a person, or a State or body that does something with words. */
function tellerOf(finder: Speeches, sentence: Sentence, subject: Subject | null, alone: boolean): Teller | null {
  const known = isPronoun(subject?.source.name ?? '') ? finder.knownAt(sentence.span.end) : finder.known;
  const one = subject && known.join(subject.source, subject.apposed, sentence);
  if (!subject || !one || one.speaker.kind === 'unnamed') return null;
  if (one.speaker.kind !== 'person' && alone && !sentence.items.some((item) => JUDGE.has(item.tag) || SAY.has(item.tag))) return null;
  if (one.speaker.kind === 'organisation' && !one.speaker.affiliation && !/ /.test(one.speaker.name ?? '')) return null;
  return { ...one, cue: itemsSpan(sentence, finder.reading.words, subject.from, subject.from) };
}

/** The sentence in which an offset lies, or the last before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Sentence).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
