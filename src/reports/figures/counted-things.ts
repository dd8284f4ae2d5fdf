import type { Reading } from '../reading.ts';
import type { Item, Sentence } from '../words/items.ts';
import type { Quantity } from '../words/quantities.ts';
import { type Counted, harmAround, isPeople, isPlural } from './counted.ts';
import { thingBefore } from './counted-before.ts';
import { oneHarmed, thingAfter } from './counted-nouns.ts';
import { measureAfter } from './figure-measures.ts';
import { DURATIONS, HARM, OF_SPEECH, OF_THE_COUNCIL, PEOPLE, STATES } from './figure-words.ts';

/** What the quantity counts, by the words after it, before it, or the figure `previous` to it; null where it counts nothing of the world. */
export function countedBy(reading: Reading, sentence: Sentence, quantity: Quantity, previous: string | undefined): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const { to } = quantity;
  if (tagAt(to) === '%' || /^(?:percent|pct|percentage)$/.test(tagAt(to))) return { unit: 'percent', to: to + 1, sort: 'percent' };
  if (tagAt(to) === 'per' && tagAt(to + 1) === 'cent') return { unit: 'percent', to: to + 2, sort: 'percent' };
  if (quantity.currency)
    return { unit: quantity.currency, to: /^(?:dollars?|euros?|pounds?)$/.test(tagAt(to)) ? to + 1 : to, sort: 'money' };
  if (ageOf(sentence, quantity)) return { unit: 'years', to, sort: 'duration', what: 'age' };
  if (quantity.value === 1) return oneHarmed(reading, sentence, quantity);
  return (
    measureAfter(sentence, quantity) ??
    ofThem(sentence, quantity, previous) ??
    thingAfter(reading, sentence, quantity) ??
    (otherThing(reading, sentence, quantity) ? null : (thingBefore(sentence, quantity) ?? unnamed(reading, sentence, quantity, previous)))
  );
}

/** «a boy of 14» */
const ageOf = ({ items }: Sentence, { numberFrom, to, value = 0 }: Quantity): boolean =>
  items[numberFrom - 1]?.tag === 'of' &&
  value > 1 &&
  value < 110 &&
  /^(?:boy|girl|child|man|woman|youth|youngster|lad)$/.test(items[numberFrom - 2]?.tag ?? '') &&
  !/^(?:years?|months?|-)$/.test(items[to]?.tag ?? '');

/** «34 of whom are dead», «two of them Kenyans», «40 more were hurt»: of those counted before. */
function ofThem(sentence: Sentence, { to, value, vague, numberFrom }: Quantity, previous: string | undefined): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const them = tagAt(to) === 'of' && /^(?:whom|them|those|these)$/.test(tagAt(to + 1));
  const dead =
    tagAt(to) === 'of' && tagAt(to + 1) === 'the' && /^(?:dead|wounded|injured|victims|missing|casualties|killed)$/.test(tagAt(to + 2));
  if (dead) return { unit: 'people', to: to + 3, sort: 'people', what: HARM.get(tagAt(to + 2)) ?? tagAt(to + 2) };
  const unit = previous ?? justNamed(sentence, numberFrom);
  if (!them || !unit || (tagAt(to + 2) === '.' && previous)) return null;
  // «20,000 of them became refugees»
  const people = isPeople(unit) || [2, 3, 4].some((k) => PEOPLE.has(tagAt(to + k)));
  if (people && !isPeople(unit)) return { unit: 'people', to: to + 2, sort: 'people' };
  if (!people && !vague && (value ?? 0) < 2) return null;
  return { unit, to: to + 2, sort: people ? 'people' : 'things' };
}

/** «U.N. peacekeepers, 9,500 of them»: what stands before the comma. */
function justNamed({ items }: Sentence, at: number): string | undefined {
  const word = /^[,(—]$/.test(items[at - 1]?.tag ?? '') ? items[at - 2]?.tag : undefined;
  return word && !OF_THE_COUNCIL.has(word) && !DURATIONS.has(word) && (isPeople(word) || isPlural(word)) ? word : undefined;
}

/** What States do in a vote. */
const VOTES =
  /^(?:back(?:ed|s)?|support(?:ed|s)?|vot(?:ed|es?)|abstain(?:ed|s)?|oppos(?:ed|es?)|reject(?:ed|s)?|approv(?:ed|es?)|favou?red|were|against)$/;

const AUXILIARY =
  /^(?:are|were|was|is|have|had|has|remain|remained|died|survived|still|came|went|arrived|crossed|fled|could|would|will|may)$/;

/** Nothing is named: people, where they are harmed or vaguely told of; else those or what was counted before. */
function unnamed(reading: Reading, sentence: Sentence, quantity: Quantity, previous: string | undefined): Counted | null {
  const { to, from } = quantity;
  const { items } = sentence;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const most = quantity.value ?? quantity.high ?? 0;
  // «were under 15»: an age.
  if (
    most < 100 &&
    /^(?:less|more)_than$/.test(quantity.bound) &&
    /^[.,;]?$/.test(tagAt(to)) &&
    /^(?:are|were|is|was)$/.test(tagAt(from - 1))
  )
    return null;
  // «It killed 35 gunmen. Another 12 were captured.»
  if (
    previous &&
    isPeople(previous) &&
    most >= 2 &&
    /^(?:another|further)$/.test(tagAt(quantity.numberFrom - 1)) &&
    AUXILIARY.test(tagAt(to))
  )
    return { unit: previous, to, sort: 'people' };
  const end = tagAt(to) === 'more' || tagAt(to) === 'others' || (tagAt(to) === 'other' && tagAt(to + 1) !== '') ? to + 1 : to;
  if (harmAround(sentence, from, to)) {
    if (most >= 10 || HARM.has(tagAt(end)) || AUXILIARY.test(tagAt(end)) || tagAt(to) === 'others' || tagAt(to) === 'more')
      return { unit: 'people', to: end, sort: 'people' };
    return null;
  }
  if (quantity.vague && quantity.low !== undefined && /^(?:VERB|AUX)$/.test(reading.words.pos[items[to]?.from as number] ?? ''))
    return { unit: 'people', to, sort: 'people' };
  const pos = reading.words.pos[items[to]?.from as number] ?? '';
  // «2.5 million are close to famine»
  if (!previous && most >= 1_000 && /^(?:VERB|AUX)$/.test(pos) && !tagAt(to).endsWith('ing')) return { unit: 'people', to, sort: 'people' };
  if (/^(?:aboard|inside)$/.test(tagAt(to)) || (tagAt(to) === 'on' && tagAt(to + 1) === 'board'))
    return { unit: 'people', to: to + 1, sort: 'people' };
  const bracketed = inBrackets(sentence, quantity, previous);
  if (bracketed) return bracketed;
  // «20 others were trampled»
  if (previous && tagAt(to) === 'others' && /^(?:were|are|was|died|had|have|remain|remained)$/.test(tagAt(to + 1)))
    return { unit: previous, to: end, sort: isPeople(previous) ? 'people' : 'things' };
  if (!previous || (STATES.has(previous) && VOTES.test(tagAt(to)))) return null;
  // «Two were in a serious condition.», «Only 40 got through.»
  // «100 a day are needed»
  const daily = /^(?:an?|per|each|every)$/.test(tagAt(to)) && /^(?:day|week|month|year|hour)$/.test(tagAt(to + 1));
  if (daily && !STATES.has(previous) && /^(?:AUX|VERB)$/.test(reading.words.pos[items[to + 2]?.from as number] ?? ''))
    return { unit: previous, to, sort: isPeople(previous) ? 'people' : 'things' };
  const opens = quantity.from === 0 || (quantity.from === 1 && /^(?:only|just)$/.test(tagAt(0)));
  if (most >= 2 && opens && !STATES.has(previous) && /^(?:VERB|AUX)$/.test(pos) && !tagAt(to).endsWith('ing'))
    return { unit: previous, to, sort: isPeople(previous) ? 'people' : 'things' };
  // «Last year it fed 9 million.», «Israel admits to 20.»
  if (most >= 10 && /^[.,;]$/.test(tagAt(to)) && isObject(reading, sentence, quantity.from))
    return { unit: previous, to, sort: isPeople(previous) ? 'people' : 'things' };
  const hedged = quantity.bound !== 'exact';
  const sort = isPeople(previous) ? 'people' : 'things';
  const verb = pos === 'ADV' ? to + 1 : to;
  if (most >= 100 && /^(?:VERB|AUX)$/.test(reading.words.pos[items[verb]?.from as number] ?? '') && !/ing$/.test(tagAt(verb)))
    return { unit: previous, to, sort };
  if (AUXILIARY.test(tagAt(to)) && (most >= 10 || hedged)) return { unit: previous, to, sort };
  // "and another 200,000 in East Jerusalem", "could reach four million", "and Kuwait about 1.9 million"
  const before = tagAt(quantity.numberFrom - 1);
  const spoken = before === 'of' && /^(?:speaks?|spoke|talks?|talked)$/.test(tagAt(quantity.numberFrom - 2));
  // «France would send 2,500 soldiers and Senegal 500.»
  const theirs = items[quantity.numberFrom - 1]?.states !== undefined && /^[.,;]?$/.test(tagAt(to));
  if (
    most >= 100 &&
    (hedged || spoken || theirs || /^(?:another|reach|reached|to|and|exceed|exceeded|further)$/.test(before)) &&
    !/^(?:-|of)$/.test(tagAt(to))
  )
    return { unit: previous, to, sort };
  if (from > 1 && /^(?:another|further)$/.test(before) && most >= 10) return { unit: previous, to, sort };
  return null;
}

/** Whether a number at item `from` is what a verb before it counts: "fed", "lost only", "admits to", "spoke of". */
function isObject({ words }: Reading, { items }: Sentence, from: number): boolean {
  let k = from - 1;
  while (k > 0 && /^(?:only|just|barely|of|to|down|up|out)$/.test(items[k]?.tag ?? '')) k--;
  const { tag = '', from: word = -1 } = items[k] ?? {};
  if (k < from - 1 && /^(?:to|of)$/.test(items[from - 1]?.tag ?? '')) return /^(?:admit|own|confess|spoke|speak|talk)/.test(tag);
  return (words.pos[word] === 'VERB' || tag === 'shot') && !/^(?:vot|pass|adopt|abstain|veto|cit|invok|turn|return)/.test(tag);
}

/** «as refugees (15.2 million)», «Syria (6.5 million)»: of what stands before the bracket, else of what was counted before. */
function inBrackets({ items }: Sentence, { from, to, value }: Quantity, previous: string | undefined): Counted | null {
  if (items[from - 1]?.tag !== '(' || items[to]?.tag !== ')' || (value ?? 0) < 100) return null;
  const named = items[from - 2];
  const word = named?.tag ?? '';
  if (!named?.states && isPlural(word) && !OF_THE_COUNCIL.has(word) && !OF_SPEECH.has(word))
    return { unit: word, to, sort: isPeople(word) ? 'people' : 'things' };
  const unit = previous !== undefined && isPeople(previous) ? previous : (value ?? 0) >= 1_000 ? 'people' : undefined;
  return unit === undefined ? null : { unit, to, sort: 'people' };
}

/** Whether a noun that counts nothing of the world follows, "29 critical draft resolutions": what stands before is then not meant. */
function otherThing(reading: Reading, sentence: Sentence, { to }: Quantity): boolean {
  const { items } = sentence;
  if (items[to]?.tag === '-') return true;
  if (/^(?:others?|more)$/.test(items[to]?.tag ?? '')) return false;
  for (let k = to; k < items.length && k - to < 5; k++) {
    const item = items[k] as Item;
    if (item.head || OF_THE_COUNCIL.has(item.tag)) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[item.from] ?? '')) return false;
    if (k === to && /^NOUN$/.test(reading.words.pos[item.from] ?? '')) return true;
  }
  return false;
}
