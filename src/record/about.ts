import { distance } from '../edit-distance.ts';
import { fold } from './fold.ts';
import { once } from './once.ts';
import { type DecisionSet, emptySet, put } from './sets.ts';
import { topicsInWords } from './topics.ts';
import type { CouncilRecord, Decision } from './types.ts';

/** Words that say nothing of what a decision is about: function words, and what stands in nearly every question. */
const stopWords = new Set(
  (
    'a about against all an and any as at be between by concerning dated did do for from had has have how in into is it its of off on or ' +
    'over regarding s submitted that the their there these they this to under un upon was were what when where which who whose with ' +
    'draft drafts question questions resolution resolutions text texts vote voted votes'
  ).split(' '),
);

/** Whether a word is one that free text leaves out. */
export const isStopWord = (word: string): boolean => stopWords.has(fold(word));

/** A plural as its singular; other words as they are. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('sses')) return word.slice(0, -2);
  return word.length > 3 && /[^suí]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** The terms of a text: folded words by their stem; "cease-fire" is "ceasefire" as well as its halves. */
function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of fold(text)
    .replaceAll("'", '')
    .matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    if (!word.includes('-')) terms.push(stem(word));
    else for (const part of [word.replaceAll('-', ''), ...word.split('-')]) terms.push(stem(part));
  }
  return terms;
}

interface Vocabulary {
  /** Where decisions stand that hold a term. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly terms: readonly string[];
  /** Which letters a term has, one bit each: two terms a letter apart differ in two bits at most. */
  readonly letters: Int32Array;
}

function lettersOf(term: string): number {
  let bits = 0;
  for (let i = 0; i < term.length; i++) bits |= 1 << (term.charCodeAt(i) & 31);
  return bits;
}

const vocabularyOf = once((record: CouncilRecord): Vocabulary => {
  const places = new Map<string, number[]>();
  // Agenda items are long and few.
  const ofItems = new Map<string, readonly string[]>();
  for (const [place, decision] of record.decisions.entries()) {
    const item = decision.item ?? '';
    let itemTerms = ofItems.get(item);
    if (itemTerms === undefined) {
      itemTerms = termsOf(item);
      ofItems.set(item, itemTerms);
    }
    for (const term of new Set([...termsOf(`${decision.question} ${decision.subject ?? ''}`), ...itemTerms])) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
  }
  const terms = [...places.keys()];
  return { places, terms, letters: Int32Array.from(terms, lettersOf) };
});

const singleWord = /^[\p{L}-]+$/u;

/** Terms by which one State goes ("syria", "syrian"), by each of them. Capitals and other names unlike its own are left out. */
const stateTerms = once((record: CouncilRecord): ReadonlyMap<string, ReadonlySet<string>> => {
  const byTerm = new Map<string, ReadonlySet<string>>();
  for (const state of record.council.states.values()) {
    const names = [state.name, ...state.names.map((one) => one.name), ...state.aliases].filter((one) => singleWord.test(one));
    const terms = names.map((one) => stem(fold(one)));
    for (const term of terms) {
      const alike = terms.filter((other) => other.length > 3 && other.slice(0, 3) === term.slice(0, 3));
      if (term.length > 3) byTerm.set(term, new Set([...(byTerm.get(term) ?? []), ...alike]));
    }
  }
  return byTerm;
});

/** What a word of free text was taken for. */
export interface Meaning {
  /** `word` itself or another form; `begins` with it; a topic's word of the press; a typing error (`near`); nothing of the record. */
  readonly by: 'word' | 'begins' | 'topic' | 'near' | 'nothing';
  /** Terms of the record. */
  readonly terms: readonly string[];
  /** Topic ids. */
  readonly topics: readonly string[];
}

const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** The terms a few letters away, the nearest only: one letter in words of four or five, two in longer ones. */
function nearTerms({ terms, letters }: Vocabulary, word: string): string[] {
  if (word.length < 4) return [];
  const bits = lettersOf(word);
  let best = word.length < 6 ? 1 : 2;
  let near: string[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (bitCount(bits ^ letters[i]!) > 2 * best) continue;
    const term = terms[i]!;
    if (Math.abs(term.length - word.length) > best || /\d/.test(term)) continue;
    const apart = distance(word, term, best);
    if (apart > best) continue;
    if (apart < best) near = [];
    best = apart;
    near.push(term);
  }
  return near;
}

const nothing: Meaning = { by: 'nothing', terms: [], topics: [] };

function meaningOf(record: CouncilRecord, term: string): Meaning {
  const vocabulary = vocabularyOf(record);
  const held = (one: string): boolean => vocabulary.places.has(one);
  const forms = [...new Set([term, ...(stateTerms(record).get(term) ?? [])])].filter(held);
  if (forms.length > 0) return { by: 'word', terms: forms, topics: [] };
  const begun = term.length < 4 ? [] : vocabulary.terms.filter((one) => one.startsWith(term));
  if (begun.length > 0) return { by: 'begins', terms: begun, topics: [] };
  const topics = topicsInWords(record.topics, term);
  if (topics.length > 0) return { by: 'topic', terms: [], topics };
  const near = nearTerms(vocabulary, term);
  return near.length > 0 ? { by: 'near', terms: near, topics: [] } : nothing;
}

const mostKept = 2000;
const meanings = once((_record: CouncilRecord) => new Map<string, readonly Meaning[]>());

/**
 * What a word of free text means in the record, for each of its terms ("cease-fire" is one). In this order: the word in another form
 * (plural, "Syrian" for "Syria"); words it begins; a topic the press knows by it; the nearest words, for typing errors.
 */
export function meaningsOf(record: CouncilRecord, word: string): readonly Meaning[] {
  const kept = meanings(record);
  let found = kept.get(word);
  if (found === undefined) {
    const plain = fold(word).replaceAll("'", '');
    const joined = stem(plain.replaceAll('-', ''));
    const vocabulary = vocabularyOf(record);
    // "cease-fire" is looked for as one word where the record knows it so, and else by its halves.
    const terms = plain.includes('-') && !vocabulary.places.has(joined) ? termsOf(plain.replaceAll('-', ' ')) : [joined];
    found = terms.filter((term) => term !== '').map((term) => meaningOf(record, term));
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, found);
  }
  return found;
}

/** Decisions whose question, subject or item hold a word of free text, in the sense of `meaningsOf`. */
export function aboutSets(record: CouncilRecord, word: string): DecisionSet[] {
  const { places } = vocabularyOf(record);
  return meaningsOf(record, word).map(({ terms, topics }) => {
    const set = emptySet(record.decisions.length);
    for (const term of terms) for (const place of places.get(term)!) put(set, place);
    if (topics.length > 0)
      for (const [place, decision] of record.decisions.entries()) if (decision.topics.some((id) => topics.includes(id))) put(set, place);
    return set;
  });
}

const fieldWeights = [
  ['subject', 3],
  ['question', 2],
  ['item', 1],
] as const;

/**
 * How much a decision is about these words: rare words count for more, and a word in the subject for more than in the question, in the
 * question for more than in the agenda item. Only for ordering; 0 for no words.
 */
export function relevance(record: CouncilRecord, decision: Decision, words: readonly string[]): number {
  const { places } = vocabularyOf(record);
  const size = record.decisions.length;
  let score = 0;
  const fields = fieldWeights.map(([name, weight]) => ({ weight, terms: new Set(termsOf(decision[name] ?? '')) }));
  for (const word of words) {
    for (const { terms } of meaningsOf(record, word)) {
      const own = stem(fold(word));
      for (const term of terms) {
        const rarity = Math.log(1 + size / places.get(term)!.length);
        for (const field of fields) if (field.terms.has(term)) score += field.weight * rarity * (term === own ? 2 : 1);
      }
    }
  }
  return score;
}
