import type { Reading } from '../reading.ts';
import type { Item, Sentence } from '../words/items.ts';
import { type Quantity, text } from '../words/quantities.ts';
import { type Counted, harmAround, isPeople, isPlural } from './counted.ts';
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
  PLURAL_OF,
  SPEAKERS,
  STATES,
} from './figure-words.ts';

/** The noun counted: adjectives, States, owners and ages may stand between. */
export function thingAfter(reading: Reading, sentence: Sentence, quantity: Quantity): Counted | null {
  const { items } = sentence;
  const { words } = reading;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const posAt = (k: number): string => (items[k] === undefined ? '' : (words.pos[items[k]?.from as number] ?? ''));
  const { to } = quantity;
  const strong = strongAfter(reading, sentence, quantity);
  if (strong) return strong;
  let k = to;
  if (tagAt(k) === '-') return null;
  // «raised to 6,500 the number of dead»
  if (tagAt(k) === 'the' && tagAt(k + 1) === 'number' && tagAt(k + 2) === 'of') k += 3;
  if (tagAt(k) === 'of' && /^(?:his|her|its|their|the|those|these|our|my|your)$/.test(tagAt(k + 1))) k += 2;
  else if (tagAt(k) === 'of') k++;
  // «42 of 178 hospitals», «six of the twelve trucks»
  if (k > to && items[k]?.number !== undefined) k++;
  if (tagAt(k) === 'head' && tagAt(k + 1) === 'of') k += 2;
  if (/^(?:or|and)$/.test(tagAt(k)) && /^(?:more|so|fewer|less)$/.test(tagAt(k + 1))) k += 2;
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
      const compound = follows === 'NOUN' || (follows === 'PROPN' && posAt(k + 2) === 'NOUN');
      if (!compound && !(tagAt(k + 1) === '-' && follows === 'PUNCT') && !(shouted && follows === 'PROPN')) break;
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
    // «one million Rohingya»
    if (pos === 'PROPN' && k === first && isPlainPeople(reading, sentence, quantity, k))
      return { unit: 'people', to: k + 1, sort: 'people' };
    if (/^(?:ADJ|ADV|PROPN)$/.test(pos) || tag === '-') {
      if (pos === 'ADV' && tagAt(k + 1) !== '-' && !/^(?:NOUN|ADJ|VERB)$/.test(follows)) break;
      continue;
    }
    // «14 looted trucks», «60 Russian and Syrian jets»
    if (
      pos === 'VERB' &&
      (/(?:ed|en|ing)$/.test(tag) || tagAt(k - 1) === '-') &&
      /^(?:NOUN|ADJ|PROPN)$/.test(follows) &&
      !(HARM.has(tag) && k === first && !PEOPLE.has(tagAt(k + 1)))
    )
      continue;
    if ((tag === 'and' || tag === ',') && k > first && /^(?:ADJ|PROPN|VERB)$/.test(posAt(k - 1)) && /^(?:ADJ|PROPN)$/.test(follows))
      continue;
    break;
  }
  if (last < 0) return null;
  // «only 42 hospitals work»: no singular is counted by more than one.
  const own = items[last]?.tag ?? '';
  const earlier = items[last - 1]?.tag ?? '';
  if (last > first && !isPlural(own) && !isPeople(own) && (isPlural(earlier) || isPeople(earlier))) last--;
  return accepted(reading, sentence, quantity, first, last);
}

/** A name without a plural behind a large number, with a verb or preposition after it: "one million Rohingya live". */
function isPlainPeople(reading: Reading, sentence: Sentence, { value = 0, numberFrom, to }: Quantity, k: number): boolean {
  const { items } = sentence;
  if (value < 100 || /^\d{4}$/.test(text(reading, sentence, numberFrom, to)) || OF_SPEECH.has(items[k]?.tag as string)) return false;
  const after = text(reading, sentence, k + 1, k + 2);
  return /^\p{Ll}/u.test(after) && /^(?:VERB|AUX|ADP|ADV|CCONJ)$/.test(reading.words.pos[items[k + 1]?.from as number] ?? '');
}

/** Whether the noun from `first` to `last` is one that counts in the world. */
function accepted(reading: Reading, sentence: Sentence, quantity: Quantity, first: number, last: number): Counted | null {
  const { items } = sentence;
  const word = items[last]?.tag as string;
  const most = quantity.value ?? quantity.high ?? 0;
  if (most === 0) return null;
  const people = isPeople(word) || DEMONYM.test(word) || HARM.has(word);
  // The Council's own numbers end at fifteen: more States or votes than that are the Assembly's or the world's.
  const beyond = most > 15 && /^(?:members|supporters|sponsors)$/.test(word);
  if ((OF_THE_COUNCIL.has(word) && !beyond) || (OF_SPEECH.has(word) && !onTheGround(reading, sentence, last, last > first))) return null;
  if (!people && !isPlural(word)) return null;
  const measure = DURATIONS.get(word) ?? LENGTHS.get(word);
  // «three long and bloody years»; what was not taken for a measure right behind the number is none.
  if (measure !== undefined)
    return last > first ? { unit: measure, to: last + 1, sort: DURATIONS.has(word) ? 'duration' : 'length' } : null;
  const before = items[quantity.from - 1]?.tag ?? '';
  const told = /^(?:that|who|which|whose)$/.test(items[last + 1]?.tag ?? '');
  const known = /^(?:the|these|those|both|all|its|their|of)$/.test(before) && most <= 10 && !told;
  if (STATES.has(word) && most <= 15 && ((known && before !== 'of') || ofAVote(sentence) || areNamed(sentence, most))) return null;
  // The Council's own.
  if (/^(?:delegates|envoys|ambassadors|representatives)$/.test(word) && (most === 11 || most === 15)) return null;
  if (SPEAKERS.has(word) && most < 10 && (items[quantity.to]?.tag !== 'of' || known)) return null;
  if (!people && known && before !== 'of' && quantity.bound === 'exact') return null;
  const own = /^(?:deaths|injuries)$/.test(word);
  const unit = !own && (AS_PEOPLE.has(word) || DEMONYM.test(word) || HARM.has(word)) ? 'people' : word;
  const square = /^(?:square|cubic)$/.exec(items[last - 1]?.tag ?? '');
  return {
    unit: square ? `${square[0]} ${unit}` : unit,
    to: last + 1,
    sort: people ? 'people' : /^(?:dollars|euros|rials|rubles|roubles|francs|dinars|rupees|shekels)$/.test(word) ? 'money' : 'things',
    ...(last > first ? { qualified: true } : {}),
  };
}

/** «two aid distribution points», «three supply lines»: a noun before it makes a thing of it. */
const onTheGround = ({ words }: Reading, { items }: Sentence, last: number, qualified: boolean): boolean =>
  qualified && /^(?:points|lines)$/.test(items[last]?.tag ?? '') && words.pos[items[last - 1]?.from as number] === 'NOUN';

/** «One soldier was killed»: of one alone only what befell him is a figure. */
export function oneHarmed(reading: Reading, sentence: Sentence, { from, to }: Quantity): Counted | null {
  const { items } = sentence;
  for (let k = to; k < items.length && k - to < 4; k++) {
    const { tag, states, from: word } = items[k] as Item;
    // «one American and two Britons died»
    if (states && k === to && /^(?:and|or|,|was|died|has)$/.test(items[k + 1]?.tag ?? '') && harmedLater(sentence, k + 1))
      return { unit: 'people', to: k + 1, sort: 'people' };
    const plural = PLURAL_OF.get(tag) ?? `${tag}s`;
    if (isPeople(plural) && (harmAround(sentence, from, k + 1) || harmedLater(sentence, k + 1)))
      return { unit: AS_PEOPLE.has(plural) ? 'people' : plural, to: k + 1, sort: 'people' };
    if (!states && !/^(?:ADJ|NOUN|PROPN)$/.test(reading.words.pos[word] ?? '')) return null;
  }
  return null;
}

/** «one soldier and two civilians were wounded» */
const harmedLater = ({ items }: Sentence, from: number): boolean => {
  for (let k = from; k < items.length && k - from < 8; k++) {
    if (/^[,;.:"]$/.test(items[k]?.tag as string)) return false;
    if (HARM.has(items[k]?.tag as string)) return true;
  }
  return false;
};

/** Whether a sentence names as many States as it counts: "only four countries, China, Russia, …". */
const areNamed = ({ items }: Sentence, count: number): boolean => {
  const named = new Set(items.flatMap(({ states }) => states ?? []));
  return named.size === count;
};

/** Whether the sentence tells of a vote: "seven countries voted for it". */
const ofAVote = ({ items }: Sentence): boolean => items.some((item) => OF_VOTING.test(item.tag));

const OF_VOTING =
  /^(?:vot(?:e|es|ed|ing)|abstain(?:s|ed|ing)?|abstentions?|vetoe?[sd]?|ballots?|favou?r|against|back(?:s|ed)|oppose[sd]?|support(?:s|ed)|reject(?:s|ed)|approve[sd]?|%C|members|yes|nay|yea|aye|#.*)$/;

/** «a 5,000-strong force», «a 40-man patrol», «a 25-truck convoy»; «15-member», «two-state» and the like name something. */
function strongAfter(reading: Reading, sentence: Sentence, { to, value = 0 }: Quantity): Counted | null {
  const { items } = sentence;
  if (items[to]?.tag !== '-') return null;
  const word = items[to + 1]?.tag ?? '';
  if (/^(?:strong|man|person)$/.test(word)) return value > 15 ? { unit: 'people', to: to + 2, sort: 'people' } : null;
  const plural = `${word}s`;
  const { pos } = reading.words;
  const isNoun = [to + 1, to + 2].every((k) => pos[items[k]?.from as number] === 'NOUN');
  if (!isNoun || NAMING.test(word) || OF_SPEECH.has(plural) || OF_THE_COUNCIL.has(plural) || STATES.has(plural)) return null;
  return { unit: plural, to: to + 2, sort: isPeople(plural) ? 'people' : 'things' };
}

const NAMING =
  /^(?:nation|power|state|party|member|point|way|page|part|phase|step|seat|vote|star|tier|track|pronged?|fold|hand|man|level|time|some|half|thirds?|quarters?|fifths?|year|olds?)$/;
