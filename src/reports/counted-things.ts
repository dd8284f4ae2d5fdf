import {
  AS_PEOPLE,
  DEMONYM,
  DURATIONS,
  HARM,
  LENGTHS,
  MACHINES,
  OF_SPEECH,
  OF_THE_COUNCIL,
  PEOPLE,
  PLURAL,
  PLURAL_OF,
  SPEAKERS,
  STATES,
} from './figure-words.ts';
import type { Item, Sentence } from './items.ts';
import { type Quantity, text } from './quantities.ts';
import type { Reading } from './reading.ts';

/** What a quantity counts or measures. */
export interface Counted {
  readonly unit: string;
  /** One past the words that name it, or the quantity where they stand before it. */
  readonly to: number;
  /** Where what is counted stands before the number: "the number of refugees". */
  readonly from?: number;
  /** What is said of them there: "the number of dead". */
  readonly what?: string;
  readonly sort: 'people' | 'things' | 'duration' | 'length' | 'percent' | 'money';
  /** Words stand between number and noun: "three Israeli soldiers". */
  readonly qualified?: boolean;
}

/** What the quantity counts, by the words after it, before it, or the figure `previous` to it; null where it counts nothing of the world. */
export function countedBy(reading: Reading, sentence: Sentence, quantity: Quantity, previous: string | undefined): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const { to } = quantity;
  if (tagAt(to) === '%' || /^(?:percent|pct|percentage)$/.test(tagAt(to))) return { unit: 'percent', to: to + 1, sort: 'percent' };
  if (tagAt(to) === 'per' && tagAt(to + 1) === 'cent') return { unit: 'percent', to: to + 2, sort: 'percent' };
  if (quantity.currency)
    return { unit: quantity.currency, to: /^(?:dollars?|euros?|pounds?)$/.test(tagAt(to)) ? to + 1 : to, sort: 'money' };
  if (quantity.value === 1) return oneHarmed(reading, sentence, quantity);
  return (
    measureAfter(sentence, quantity) ??
    ofThem(sentence, quantity, previous) ??
    thingAfter(reading, sentence, quantity) ??
    (otherThing(reading, sentence, quantity) ? null : (thingBefore(sentence, quantity) ?? unnamed(reading, sentence, quantity, previous)))
  );
}

/** «twenty miles», «a six-month mandate», «a 13-year-old boy», «3,600 square miles». */
function measureAfter(sentence: Sentence, { to, value, high, numberFrom }: Quantity): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const joined = tagAt(to) === '-';
  let at = joined ? to + 1 : to;
  if (tagAt(at) === 'of' && /^(?:the|his|her|its|their|these|those)$/.test(tagAt(at + 1))) return null;
  if (tagAt(at) === 'of' && value === undefined) at++;
  else if (/^(?:more|further|additional|consecutive|straight|full|long|whole|other|such|working|calendar)$/.test(tagAt(at))) at++;
  const square = /^(?:square|cubic|sq|nautical)$/.test(tagAt(at)) ? tagAt(at) : undefined;
  if (square) at++;
  const duration = DURATIONS.get(tagAt(at));
  const unit = duration ?? LENGTHS.get(tagAt(at));
  if (unit === undefined || value === 1) return null;
  const most = value ?? high ?? 0;
  if (joined && tagAt(at + 1) === '-' && tagAt(at + 2) === 'old') return { unit, to: at + 3, sort: 'duration', what: 'age' };
  const next = tagAt(joined && tagAt(at + 1) === '-' ? at + 2 : at + 1);
  if (duration !== undefined) {
    // «1500 hours» is a time of day; «the two-year term» and what comes «every two years» are rules.
    if (duration === 'hours' && most >= 100 && Number.isInteger(most) && most % 5 === 0 && tagAt(numberFrom - 1) === 'at') return null;
    if (/^(?:terms?|seats?|stints?|gmt|past)$/.test(next) || tagAt(numberFrom - 1) === 'aged') return null;
    if (most === 2 && duration === 'years' && sentence.items.some((item) => /^(?:elect(?:s|ed|ion)?|terms?|seats?)$/.test(item.tag)))
      return null;
    if (next === 'read' && /^min/.test(tagAt(at))) return null;
    if (next === 'old') return { unit, to: at + 2, sort: 'duration', what: 'age' };
    if (next === 'ago' || next === 'earlier' || next === 'later') return { unit, to: at + 2, sort: 'duration', what: next };
  } else if (joined && /^(?:pounds|feet)$/.test(unit) && tagAt(at) === 'feet') return null;
  return {
    unit: square ? `square ${unit}`.replace('square', square === 'sq' ? 'square' : square) : unit,
    to: at + 1,
    sort: duration === undefined ? 'length' : 'duration',
  };
}

/** «34 of whom are dead», «two of them Kenyans», «40 more were hurt»: of those counted before. */
function ofThem(sentence: Sentence, { to, value, vague }: Quantity, previous: string | undefined): Counted | null {
  const tagAt = (k: number): string => sentence.items[k]?.tag ?? '';
  const them = tagAt(to) === 'of' && /^(?:whom|them|those|these)$/.test(tagAt(to + 1));
  const dead =
    tagAt(to) === 'of' && tagAt(to + 1) === 'the' && /^(?:dead|wounded|injured|victims|missing|casualties|killed)$/.test(tagAt(to + 2));
  if (dead) return { unit: 'people', to: to + 3, sort: 'people', what: HARM.get(tagAt(to + 2)) ?? tagAt(to + 2) };
  if (!them || !previous || tagAt(to + 2) === '.') return null;
  const people = isPeople(previous);
  if (!people && !vague && (value ?? 0) < 2) return null;
  return { unit: previous, to: to + 2, sort: people ? 'people' : 'things' };
}

export const isPeople = (unit: string): boolean => unit === 'people' || PEOPLE.has(unit) || /(?:men|women|persons|people)$/.test(unit);

/** The noun counted: adjectives, States, owners and ages may stand between. */
function thingAfter(reading: Reading, sentence: Sentence, quantity: Quantity): Counted | null {
  const { items } = sentence;
  const { words } = reading;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const posAt = (k: number): string => (items[k] === undefined ? '' : (words.pos[items[k]?.from as number] ?? ''));
  const { to } = quantity;
  const strong = strongAfter(sentence, quantity);
  if (strong) return strong;
  let k = to;
  if (tagAt(k) === '-') return null;
  // «raised to 6,500 the number of dead»
  if (tagAt(k) === 'the' && tagAt(k + 1) === 'number' && tagAt(k + 2) === 'of') k += 3;
  if (tagAt(k) === 'of' && /^(?:his|her|its|their|the|those|these|our|my|your)$/.test(tagAt(k + 1))) k += 2;
  else if (tagAt(k) === 'of') k++;
  else if (/^(?:or|and)$/.test(tagAt(k)) && /^(?:more|so|fewer|less)$/.test(tagAt(k + 1))) k += 2;
  else if (tagAt(k) === 'plus') k++;
  const first = k;
  let last = -1;
  for (; k < items.length && k - first < 9; k++) {
    const item = items[k] as Item;
    const tag = item.tag;
    if (item.head || item.date || tag === '%C' || tag === '"') break;
    // «two 19-year-old farmers»
    if (item.number !== undefined) {
      if (tagAt(k + 1) !== '-' || !DURATIONS.has(tagAt(k + 2))) break;
      k += tagAt(k + 3) === '-' ? 4 : 2;
      continue;
    }
    const pos = posAt(k);
    if (PEOPLE.has(tag) || DEMONYM.test(tag)) {
      last = k;
      if (!/^(?:NOUN|PROPN)$/.test(posAt(k + 1)) || !PEOPLE.has(tagAt(k + 1))) break;
      continue;
    }
    const written = text(reading, sentence, k, k + 1);
    if (item.states) {
      // «1.4 million Palestinians»: the demonym itself is counted.
      if (/(?:s|ese)$/.test(written) && !/^(?:NOUN|PROPN|ADJ)$/.test(posAt(k + 1))) return { unit: 'people', to: k + 1, sort: 'people' };
      continue;
    }
    if (tag.startsWith('%') || tag === "'s") continue;
    const shouted = /^\p{Lu}{4,}$/u.test(written);
    const follows = posAt(k + 1);
    if (pos === 'NOUN' || (pos === 'PROPN' && shouted)) {
      last = k;
      if (follows !== 'NOUN' && !(tagAt(k + 1) === '-' && follows === 'PUNCT') && !(shouted && follows === 'PROPN')) break;
      continue;
    }
    if (
      pos === 'PROPN' &&
      /^\p{Lu}.+s$/u.test(written) &&
      !/^(?:NOUN|PROPN)$/.test(follows) &&
      !OF_THE_COUNCIL.has(tag) &&
      tagAt(k + 1) !== "'s"
    ) {
      // «8,000 Bosniaks»: a people that no list has; «nine Mystères» are machines.
      if (k !== first && !items[k - 1]?.states && posAt(k - 1) !== 'ADJ' && !STATES.has(tag)) break;
      if (tagAt(k + 1) === 'of') break;
      if (STATES.has(tag)) last = k;
      if (STATES.has(tag) || OF_SPEECH.has(tag)) break;
      return MACHINES.test(tag) ? { unit: tag, to: k + 1, sort: 'things' } : { unit: 'people', to: k + 1, sort: 'people' };
    }
    if (/^(?:ADJ|ADV|PROPN)$/.test(pos) || tag === '-') {
      if (pos === 'ADV' && !/^(?:NOUN|ADJ|VERB)$/.test(follows)) break;
      continue;
    }
    // «14 looted trucks», «60 Russian and Syrian jets»
    if (
      pos === 'VERB' &&
      /(?:ed|en|ing)$/.test(tag) &&
      /^(?:NOUN|ADJ|PROPN)$/.test(follows) &&
      !(HARM.has(tag) && k === first && !PEOPLE.has(tagAt(k + 1)))
    )
      continue;
    if ((tag === 'and' || tag === ',') && k > first && /^(?:ADJ|PROPN|VERB)$/.test(posAt(k - 1)) && /^(?:ADJ|PROPN)$/.test(follows))
      continue;
    break;
  }
  if (last < 0) return null;
  return accepted(sentence, quantity, first, last);
}

/** Whether the noun from `first` to `last` is one that counts in the world. */
function accepted(sentence: Sentence, quantity: Quantity, first: number, last: number): Counted | null {
  const { items } = sentence;
  const word = items[last]?.tag as string;
  const most = quantity.value ?? quantity.high ?? 0;
  const people = isPeople(word) || DEMONYM.test(word) || HARM.has(word);
  // The Council's own numbers end at fifteen: more States or votes than that are the Assembly's or the world's.
  const beyond = most > 15 && /^(?:members|supporters|sponsors)$/.test(word);
  if ((OF_THE_COUNCIL.has(word) && !beyond) || OF_SPEECH.has(word)) return null;
  if (!people && !isPlural(word)) return null;
  const measure = DURATIONS.get(word) ?? LENGTHS.get(word);
  // «three long and bloody years»; what was not taken for a measure right behind the number is none.
  if (measure !== undefined)
    return last > first ? { unit: measure, to: last + 1, sort: DURATIONS.has(word) ? 'duration' : 'length' } : null;
  const before = items[quantity.from - 1]?.tag ?? '';
  const told = /^(?:that|who|which|whose)$/.test(items[last + 1]?.tag ?? '');
  const known = /^(?:the|these|those|both|all|its|their|of)$/.test(before) && most <= 10 && !told;
  if (STATES.has(word) && most <= 15 && ((known && before !== 'of') || ofAVote(sentence))) return null;
  if (SPEAKERS.has(word) && most < 10 && (items[quantity.to]?.tag !== 'of' || known)) return null;
  if (!people && known && before !== 'of' && quantity.bound === 'exact') return null;
  const unit = AS_PEOPLE.has(word) || DEMONYM.test(word) || HARM.has(word) ? 'people' : word;
  const square = /^(?:square|cubic)$/.exec(items[last - 1]?.tag ?? '');
  return {
    unit: square ? `${square[0]} ${unit}` : unit,
    to: last + 1,
    sort: people ? 'people' : /^(?:dollars|euros|rials|rubles|roubles|francs|dinars|rupees|shekels)$/.test(word) ? 'money' : 'things',
    ...(last > first ? { qualified: true } : {}),
  };
}

/** «One soldier was killed»: of one alone only what befell him is a figure. */
function oneHarmed(reading: Reading, sentence: Sentence, { from, to }: Quantity): Counted | null {
  const { items } = sentence;
  for (let k = to; k < items.length && k - to < 4; k++) {
    const { tag, states, from: word } = items[k] as Item;
    const plural = PLURAL_OF.get(tag) ?? `${tag}s`;
    if (isPeople(plural) && harmAround(sentence, from, k + 1))
      return { unit: AS_PEOPLE.has(plural) ? 'people' : plural, to: k + 1, sort: 'people' };
    if (!states && !/^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[word] ?? '')) return null;
  }
  return null;
}

const isPlural = (word: string): boolean => (/[a-z]s$/.test(word) && !/(?:ss|us|is|news)$/.test(word)) || PLURAL.has(word);

/** Whether the sentence tells of a vote: "seven countries voted for it". */
const ofAVote = ({ items }: Sentence): boolean => items.some((item) => OF_VOTING.test(item.tag));

const OF_VOTING =
  /^(?:vot(?:e|es|ed|ing)|abstain(?:s|ed|ing)?|abstentions?|vetoe?[sd]?|ballots?|favou?r|against|back(?:s|ed)|oppose[sd]?|support(?:s|ed)|reject(?:s|ed)|approve[sd]?|%C|members|#.*)$/;

/** «a 5,000-strong force», «a 40-man patrol». */
function strongAfter({ items }: Sentence, { to, value }: Quantity): Counted | null {
  if (items[to]?.tag !== '-' || (value ?? 0) < 16) return null;
  return /^(?:strong|man|person)$/.test(items[to + 1]?.tag ?? '') ? { unit: 'people', to: to + 2, sort: 'people' } : null;
}

/** Whether a noun that counts nothing of the world follows, "29 critical draft resolutions": what stands before is then not meant. */
function otherThing(reading: Reading, sentence: Sentence, { to }: Quantity): boolean {
  const { items } = sentence;
  if (items[to]?.tag === '-') return true;
  for (let k = to; k < items.length && k - to < 5; k++) {
    const item = items[k] as Item;
    if (item.head || OF_THE_COUNCIL.has(item.tag)) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[item.from] ?? '')) return false;
    if (k === to && /^NOUN$/.test(reading.words.pos[item.from] ?? '')) return true;
  }
  return false;
}

/** What holds a number after it, and whose number that is. */
const HOLDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    population: 'people',
    army: 'troops',
    force: 'troops',
    garrison: 'troops',
    mission: 'people',
    brigade: 'troops',
    contingent: 'troops',
    crowd: 'people',
    toll: 'people',
  }),
);

/** "the number of refugees at nearly 10 million", "the death toll rose to 400", "a population of 17 million": what is counted stands before. */
function thingBefore(sentence: Sentence, { from }: Quantity): Counted | null {
  const { items } = sentence;
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const tag = items[k]?.tag ?? '';
    if (/^[.;"]$/.test(tag) || items[k]?.number !== undefined) return null;
    if (tag === 'of' && items[k - 1]?.tag === 'number') {
      const of = items[k + 1]?.tag ?? '';
      const harm = items.slice(k, from).find((item) => HARM.has(item.tag));
      const what = harm && HARM.get(harm.tag);
      if (!PEOPLE.has(of) && !HARM.has(of)) return null;
      return {
        unit: PEOPLE.has(of) && !AS_PEOPLE.has(of) ? of : 'people',
        to: from,
        from: k - 1,
        sort: 'people',
        ...(what ? { what } : {}),
      };
    }
    const unit = HOLDERS.get(tag);
    if (unit === undefined) continue;
    const toll = tag === 'toll';
    // «a force of 3,000», «its army numbers 10,000»
    if (!toll && from - k > 3) return null;
    return { unit, to: from, from: toll && items[k - 1]?.tag === 'death' ? k - 1 : k, sort: 'people', ...(toll ? { what: 'killed' } : {}) };
  }
  return null;
}

const AUXILIARY =
  /^(?:are|were|was|is|have|had|has|remain|remained|died|survived|still|came|went|arrived|crossed|fled|could|would|will|may)$/;

/** Nothing is named: people, where they are harmed or vaguely told of; else those or what was counted before. */
function unnamed(reading: Reading, sentence: Sentence, quantity: Quantity, previous: string | undefined): Counted | null {
  const { to, from } = quantity;
  const { items } = sentence;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const most = quantity.value ?? quantity.high ?? 0;
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
  if (!previous) return null;
  const hedged = quantity.bound !== 'exact';
  const sort = isPeople(previous) ? 'people' : 'things';
  if (AUXILIARY.test(tagAt(to)) && (most >= 10 || hedged)) return { unit: previous, to, sort };
  // "and another 200,000 in East Jerusalem", "could reach four million", "and Kuwait about 1.9 million"
  const before = tagAt(quantity.numberFrom - 1);
  if (most >= 100 && (hedged || /^(?:another|reach|reached|to|and|exceed|exceeded|further)$/.test(before)) && !/^(?:-|of)$/.test(tagAt(to)))
    return { unit: previous, to, sort };
  if (from > 1 && /^(?:another|further)$/.test(before) && most >= 10) return { unit: previous, to, sort };
  return null;
}

/** What befell those counted, told within a few words on either side in the same clause. */
export function harmAround({ items }: Sentence, from: number, to: number): string | undefined {
  for (let k = to; k < Math.min(items.length, to + 5); k++) {
    const tag = items[k]?.tag as string;
    if (HARM.has(tag)) return HARM.get(tag);
    if (/^[,;:."()—–]$|^(?:and|but|or|while|after|before|when|who|which|that|said|says|of)$/.test(tag)) break;
  }
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    const tag = items[k]?.tag as string;
    if (HARM.has(tag)) return HARM.get(tag);
    if (/^(?:,|;|\.|and|but|vote|votes)$/.test(tag)) break;
  }
  return undefined;
}
