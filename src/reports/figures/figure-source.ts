import type { Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import { type Person, readSpeaker } from '../speech/speakers.ts';
import type { Source, Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { nounPhraseEnd, subjectBefore } from '../words/subjects.ts';
import { firstTeller, isName, openingAccording, otherTeller, tellerIn, tellerOf } from './figure-tellers.ts';

/** Verbs of counting: who does them is the source of the numbers after them. */
const COUNTS =
  /^(?:puts|put|placed|estimate|estimates|estimated|counts|counted|reported|reports|recorded|records|registered|documented|verified|confirmed|show|shows|showed|indicate|suggest|cites|cited|said|says|say)$/;
/** «raised the toll to 11 dead» */
const RAISES = /^(?:raised|raises|raise|lifted|lowered|cut|revised|updated)$/;
/** What holds numbers and is no source by itself. */
const NUMBERS = /^(?:figures|data|statistics|records|estimates|numbers|tally|tallies|count|counts|toll|tolls)$/;
/** What a sentence about the numbers before or after it begins with: "The toll is that of the ministry". */
const ABOUT =
  /^ (?:the|those|these|its|their|both) (?:death )?(?:toll|figures?|tolls|numbers?|tally|count|data|estimates?)(?: of [^.]{3,40}?)? (?:is|are|was|were|comes?|came) (?:that of|those of|from|by|given by|provided by|compiled by|issued by) /;

/**
 * Who is said to give a figure that stands in `span`: by a clause of attribution; by who puts, counts or estimates it in its own
 * sentence ("The Red Cross puts the missing at 1,100", "UN figures show"); failing these, by a sentence before or after it that says
 * whose numbers they are. undefined where the reporter gives it himself.
 */
export function figureSource(
  reading: Reading,
  sentence: Sentence,
  [from, to]: readonly [number, number],
  span: Span,
  people: readonly Person[],
): Source | undefined {
  const other = otherTeller(reading, sentence, from);
  if (other) return other.source;
  return (
    openingAccording(reading, sentence) ??
    attributionOf(reading, sentence.index, span, people) ??
    counterBefore(reading, sentence, from) ??
    tellerOf(reading, sentence, from, to) ??
    closingAccording(reading, sentence, to) ??
    closingTally(reading, sentence, to) ??
    accordingBefore(reading, sentence, from) ??
    ownToll(reading, sentence, from) ??
    sourceTold(reading, reading.sentences[sentence.index + 1]) ??
    sourceTold(reading, reading.sentences[sentence.index - 1])
  );
}

/** «…, according to Israeli tallies»: what closes a sentence is the source of all its numbers that have none of their own. */
function closingAccording(reading: Reading, sentence: Sentence, to: number): Source | undefined {
  const { items } = sentence;
  for (let k = to; k + 2 < items.length; k++) {
    const tag = items[k]?.tag as string;
    if (tag === ';' || tag === '"') return undefined;
    if (tag !== 'according' || items[k + 1]?.tag !== 'to') continue;
    const end = nounPhraseEnd(reading, sentence, k + 2);
    const teller = tellerIn(reading, sentence, k + 2, end);
    if (teller) return teller;
    const held = items.slice(k + 2, end).findIndex((item) => NUMBERS.test(item.tag));
    if (held < 0) return undefined;
    const affiliation = items[k + 2]?.states?.[0];
    const span = itemsSpan(sentence, reading.words, k + 2, k + 2 + held);
    return {
      name: reading.words.text.slice(span.start, span.end),
      ...(affiliation ? { affiliation } : {}),
      kind: affiliation ? 'state' : 'organisation',
      span,
    };
  }
  return undefined;
}

/** «…, by Israeli tallies.», «… by the ministry's count»: whose count closes a sentence. */
function closingTally(reading: Reading, sentence: Sentence, to: number): Source | undefined {
  const { items } = sentence;
  let end = items.length;
  while (end > to && /^[."]$/.test(items[end - 1]?.tag as string)) end--;
  if (end - to < 3 || !NUMBERS.test(items[end - 1]?.tag as string)) return undefined;
  const by = items.findLastIndex((item, k) => k >= to && k < end - 1 && item.tag === 'by');
  if (by < 0 || end - by > 7) return undefined;
  const affiliation = items.slice(by + 1, end - 1).find((item) => item.states)?.states?.[0];
  if (!affiliation) return readSpeaker(sentence, reading.words, by + 1, end - 1) ?? undefined;
  const span = itemsSpan(sentence, reading.words, by + 1, end - 1);
  return { name: reading.words.text.slice(span.start, span.end), affiliation, kind: 'state', span };
}

/** «killed 1,200 people, according to the authorities, and took 240 hostages»: what goes on behind the source is its own as well. */
function accordingBefore(reading: Reading, sentence: Sentence, from: number): Source | undefined {
  const { items } = sentence;
  const at = items.findLastIndex((item, k) => k < from - 3 && item.tag === 'according' && items[k + 1]?.tag === 'to');
  if (at < 1 || items[at - 1]?.tag !== ',') return undefined;
  const end = nounPhraseEnd(reading, sentence, at + 2);
  if (items[end]?.tag !== ',' || items[end + 1]?.tag !== 'and') return undefined;
  return items.slice(end + 2, from).some(({ tag }) => tag === ';' || tag === '"')
    ? undefined
    : (tellerIn(reading, sentence, at + 2, end) ?? undefined);
}

function counterBefore(reading: Reading, sentence: Sentence, from: number): Source | undefined {
  const { items } = sentence;
  for (let k = Math.min(from, items.length) - 1; k >= 1 && from - k < 14; k--) {
    const tag = items[k]?.tag as string;
    if (/^[.;:"]$/.test(tag) || (tag === ',' && /^(?:while|but|whereas)$/.test(items[k + 1]?.tag ?? ''))) return undefined;
    // «An AFP count has 1,170 people killed»
    const has = /^(?:has|have|had)$/.test(tag) ? numbersBefore(reading, sentence, k) : undefined;
    if (has) return has;
    const raises = RAISES.test(tag) && items.slice(k, from).some((item) => NUMBERS.test(item.tag));
    if ((!COUNTS.test(tag) && !raises) || items[k - 1]?.tag === 'to' || isName(reading, sentence, k)) continue;
    if (/^puts?$/.test(tag) && !items.slice(k, from).some((item) => item.tag === 'at')) continue;
    // «Damage was put at»: by nobody yet.
    if (/^(?:is|are|was|were|been|be)$/.test(items[k - 1]?.tag ?? '')) continue;
    const held = numbersBefore(reading, sentence, k);
    if (held) return held;
    const subject = subjectBefore(reading, sentence, k);
    // «a report seen by Reuters puts»: the report tells, not who saw it.
    if (subject && (items[subject.from - 1]?.tag === 'by' || items[subject.from - 1]?.tag.endsWith('ing'))) continue;
    const plain = subject?.source.kind === 'organisation' && !/^(?:which|who)$/.test(items[k - 1]?.tag ?? '');
    const source = plain ? tellerIn(reading, sentence, subject.from, k) : subject?.source;
    return source && source.name !== 'it' && source.name !== 'he' && source.name !== 'she' && source.name !== 'they' ? source : undefined;
  }
  return undefined;
}

/** «UN figures show», «Data released by the ministry show»: whose numbers they are. */
function numbersBefore(reading: Reading, sentence: Sentence, verb: number): Source | undefined {
  const { items } = sentence;
  for (let k = verb - 1; k >= 0 && verb - k < 12; k--) {
    const tag = items[k]?.tag as string;
    if (/^[,.;:"]$/.test(tag)) return undefined;
    // «An AFP count based on official figures»
    // and the numbers, not «the statistics office»
    if (!NUMBERS.test(tag) || (k + 1 < verb && reading.words.pos[items[k + 1]?.from as number] === 'NOUN')) continue;
    if (items.slice(Math.max(0, k - 5), k).some((item) => item.tag === 'based')) continue;
    const by = items.findIndex((item, at) => at > k && at < verb && /^(?:by|from|of)$/.test(item.tag));
    if (by > 0) return readSpeaker(sentence, reading.words, by + 1, verb) ?? tellerIn(reading, sentence, by + 1, verb);
    let start = k;
    while (start > 0 && k - start < 8 && !/^[,.;:"]$/.test(items[start - 1]?.tag as string)) start--;
    return start < k ? (readSpeaker(sentence, reading.words, start, k) ?? undefined) : undefined;
  }
  return undefined;
}

/** «The figures come from the health ministry», of the sentence before or after. */
function sourceTold(reading: Reading, sentence: Sentence | undefined): Source | undefined {
  const hit = sentence && ABOUT.exec(sentence.line);
  if (!sentence || !hit) return undefined;
  const from = sentence.at.indexOf(hit[0].length);
  if (from < 0) return undefined;
  const to = nounPhraseEnd(reading, sentence, from);
  return to > from ? (readSpeaker(sentence, reading.words, from, to) ?? undefined) : undefined;
}

/** «The ministry does not tell fighters from civilians. Its latest toll is 41,000.»: the toll of who did the sentence before. */
function ownToll(reading: Reading, sentence: Sentence, from: number): Source | undefined {
  const before = reading.sentences[sentence.index - 1];
  if (!before || from > 8 || !/^(?:its|their)$/.test(sentence.items[0]?.tag ?? '')) return undefined;
  if (!sentence.items.slice(1, from).some((item) => NUMBERS.test(item.tag))) return undefined;
  return firstTeller(reading, before);
}
