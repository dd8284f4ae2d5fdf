import { nameOn, type SeatId, type StateCode, seatIds, withArticle } from '../../council/index.ts';
import { type Ballot, ballotWords, type Outcome, type QuestionKind } from '../../procedure/index.ts';
import { aboutSets, isStopWord, meaningsOf } from '../about.ts';
import {
  ballotSet,
  itemSets,
  kindSets,
  type Measure,
  measureSet,
  outcomeSets,
  satSet,
  sponsorSets,
  topicSets,
  unanimousSet,
  vetoSet,
} from '../columns.ts';
import { exactWordsSet } from '../exact-words.ts';
import { fold } from '../fold.ts';
import { once } from '../once.ts';
import { placeOf } from '../places.ts';
import { type DecisionSet, drop, emptySet, keep, rangeSet, unionOf } from '../sets.ts';
import { symbolSet } from '../symbol-order.ts';
import { mostSet, pairSet } from '../together.ts';
import type { Bounds, CouncilRecord, QueryPart } from '../types.ts';
import { quoteValue } from './cut.ts';
import { isBareWord, sayBounds, writeBounds } from './values.ts';

/** What one field of a query is typed as, says, and finds. */
export interface Field<Value> {
  /** As typed, each part by itself: "veto:USA". */
  readonly write: (value: Value) => string;
  /** A phrase that follows a noun: "vetoed by the United States". */
  readonly say: (record: CouncilRecord, value: Value) => string;
  /** The decisions for which it holds. Shared: not to be changed. */
  readonly find: (record: CouncilRecord, value: Value) => DecisionSet;
}

const sizeOf = (record: CouncilRecord): number => record.decisions.length;
const name = (record: CouncilRecord, code: StateCode): string => withArticle(nameOn(record.council, code));
const choice = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

const kindNames: Readonly<Record<QuestionKind, string>> = {
  procedural: 'procedural questions',
  substantive: 'full drafts',
  amendment: 'amendments',
  part: 'parts of drafts',
  admission: 'admissions of new Members',
  preliminary: 'preliminary questions',
  secretary_general: 'recommendations on the Secretary-General',
  election: 'elections',
};
const outcomeNames: Readonly<Record<Outcome, string>> = {
  adopted: 'adopted',
  adopted_without_vote: 'adopted without a vote',
  vetoed: 'vetoed',
  short: 'short of the required votes',
  carried: 'carried',
  not_carried: 'not carried',
};

/** "whoever held the seat of China (the Republic of China, China)": every holder of a seat in the order they held it. */
function holderWords(record: CouncilRecord, seat: SeatId): string {
  const holders = record.council.terms
    .filter((term) => term.seat === seat)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((term) => name(record, term.state));
  return `whoever held the seat ${seat} (${[...new Set(holders)].join(', then ')})`;
}

const ballotsInWords = (is: readonly Ballot[]): string => choice(is.map((one) => ballotWords(one)));

const measure = (key: string, of: Measure, words: (bounds: string) => string): Field<Bounds> => ({
  write: (bounds) => `${key}:${writeBounds(bounds)}`,
  say: (_, bounds) => words(sayBounds(bounds)),
  find: (record, bounds) => measureSet(record, of, bounds),
});

/** The place of the first decision on a day or later, by halving: decisions stand in order of date. */
function firstFrom(record: CouncilRecord, day: string): number {
  let low = 0;
  let high = sizeOf(record);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (record.decisions[middle]!.date < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first decision after a day. */
const firstAfter = (record: CouncilRecord, day: string): number => firstFrom(record, `${day}~`);

const placeOfId = (record: CouncilRecord, id: string): number => {
  const decision = record.byId.get(id);
  return decision ? placeOf(record, decision) : -1;
};

const foldedItems = once((record: CouncilRecord) => [...itemSets(record)].map(([item, set]) => ({ item: fold(item), set })));

const mostKept = 2000;
const itemsFound = once((_record: CouncilRecord) => new Map<string, DecisionSet>());

/** Decisions under an agenda item: of the topic with this id, else those whose item's title holds these words. Kept once found. */
function itemSet(record: CouncilRecord, item: string): DecisionSet {
  const kept = itemsFound(record);
  let found = kept.get(item);
  if (found === undefined) {
    found = findItem(record, item);
    if (kept.size >= mostKept) kept.clear();
    kept.set(item, found);
  }
  return found;
}

function findItem(record: CouncilRecord, item: string): DecisionSet {
  if (record.topics.some((one) => one.id === item)) return topicSets(record).get(item) ?? emptySet(sizeOf(record));
  const words = fold(item);
  const found = foldedItems(record).filter((one) => one.item !== '' && one.item.includes(words));
  return found.length === 1
    ? found[0]!.set
    : unionOf(
        sizeOf(record),
        found.map(({ set }) => set),
      );
}

/** Whether a word of free text may be typed bare: read back as the same. */
const typedBare = (word: string): boolean => isBareWord(word) && word === word.toLowerCase() && word !== 'unanimous' && !isStopWord(word);

function aboutWords(record: CouncilRecord, word: string): string {
  const read = meaningsOf(record, word).map((meaning) => {
    if (meaning.by === 'near') return choice(meaning.terms.slice(0, 4));
    if (meaning.by === 'topic')
      return record.topics
        .filter((one) => meaning.topics.includes(one.id))
        .map((one) => one.label)
        .join(', ');
    return '';
  });
  const other = read.filter((one) => one !== '');
  if (other.length > 0) return `"${word}" (read as ${other.join(' and ')})`;
  return meaningsOf(record, word).some(({ by }) => by === 'nothing') ? `"${word}" (a word the record does not know)` : `"${word}"`;
}

/** Every field of a query, in the order in which queries are typed and said. */
const fields: { readonly [Name in keyof QueryPart]-?: Field<NonNullable<QueryPart[Name]>> } = {
  kinds: {
    write: (kinds) => `kind:${kinds.join(',')}`,
    say: (_, kinds) => `that are ${choice(kinds.map((kind) => kindNames[kind]))}`,
    find: (record, kinds) =>
      unionOf(
        sizeOf(record),
        kinds.map((kind) => kindSets(record).get(kind)),
      ),
  },
  item: {
    write: (item) => `item:${quoteValue(item)}`,
    say: (record, item) => {
      if (item === '=') return 'with no agenda item known';
      if (item.startsWith('=')) return `on the agenda item called "${item.slice(1)}" in full`;
      const topic = record.topics.find((one) => one.id === item);
      return topic ? `on ${topic.label}` : `on the agenda item "${item}"`;
    },
    find: (record, item) =>
      item.startsWith('=') ? (itemSets(record).get(item.slice(1)) ?? emptySet(sizeOf(record))) : itemSet(record, item),
  },
  about: {
    write: (words) => (words.every(typedBare) ? words.join(' ') : `about:${quoteValue(words.join(' '))}`),
    say: (record, words) => `about ${words.map((word) => aboutWords(record, word)).join(' and ')}`,
    find: (record, words) => {
      const found = rangeSet(sizeOf(record), 0, sizeOf(record));
      for (const word of words) for (const set of aboutSets(record, word)) keep(found, set);
      return found;
    },
  },
  words: {
    write: (words) => words.map((word) => `word:${quoteValue(word)}`).join(' '),
    say: (_, words) => `with the words ${words.map((word) => `"${word}"`).join(' and ')}`,
    find: (record, words) => {
      const [first = '', ...more] = words;
      const found = exactWordsSet(record, first);
      for (const word of more) keep(found, exactWordsSet(record, word));
      return found;
    },
  },
  sponsor: {
    write: (code) => `sponsor:${quoteValue(code)}`,
    say: (record, code) => `submitted by ${record.council.states.has(code) ? name(record, code) : `the ${code}`}`,
    find: (record, code) => sponsorSets(record).get(code) ?? emptySet(sizeOf(record)),
  },
  outcomes: {
    write: (outcomes) => `outcome:${outcomes.join(',')}`,
    say: (_, outcomes) => choice(outcomes.map((outcome) => outcomeNames[outcome])),
    find: (record, outcomes) =>
      unionOf(
        sizeOf(record),
        outcomes.map((outcome) => outcomeSets(record).get(outcome)),
      ),
  },
  vetoBy: {
    write: (code) => `veto:${code}`,
    say: (record, code) => `vetoed by ${name(record, code)}`,
    find: vetoSet,
  },
  vetoSeat: {
    write: (seat) => `veto:seat-${seat}`,
    say: (record, seat) => `vetoed by ${holderWords(record, seat)}`,
    find: (record, seat) => vetoSet(record, `seat-${seat}`),
  },
  ballot: {
    write: ({ member, is }) => `ballot:${member}=${is.join(',')}`,
    say: (record, { member, is }) => `on which ${name(record, member)} was ${ballotsInWords(is)}`,
    find: (record, { member, is }) => ballotSet(record, member, is),
  },
  seatBallot: {
    write: ({ seat, is }) => `ballot:seat-${seat}=${is.join(',')}`,
    say: (record, { seat, is }) => `on which ${holderWords(record, seat)} was ${ballotsInWords(is)}`,
    find: (record, { seat, is }) => ballotSet(record, `seat-${seat}`, is),
  },
  sat: {
    write: (code) => `sat:${code}`,
    say: (record, code) => `while ${name(record, code)} sat`,
    find: satSet,
  },
  most: {
    write: ({ member, is }) => `${is === 'with' ? 'majority' : 'minority'}:${member}`,
    say: (record, { member, is }) =>
      is === 'with'
        ? `on which ${name(record, member)} cast the ballot that most members cast`
        : `on which ${name(record, member)} cast another ballot than most members`,
    find: (record, { member, is }) => mostSet(record, member, is),
  },
  pair: {
    write: ({ members, is }) => `${is}:${members.join(',')}`,
    say: (record, { members: [a, b], is }) => {
      const voted = { both: 'both voted', same: 'cast the same ballot', differ: 'cast different ballots' }[is];
      return `on which ${name(record, a)} and ${name(record, b)} ${voted}`;
    },
    find: (record, { members: [a, b], is }) => pairSet(record, a, b, is),
  },
  p5: {
    write: (pattern) => `p5:${pattern}`,
    say: (_, pattern) =>
      `on which the permanent seats voted ${seatIds.flatMap((seat, i) => (pattern[i] === '?' ? [] : [`${seat} ${pattern[i]}`])).join(', ') || 'in any way'}`,
    find: (record, pattern) => {
      const found = rangeSet(sizeOf(record), 0, sizeOf(record));
      for (const [i, seat] of seatIds.entries()) {
        if (pattern[i] !== '?') keep(found, ballotSet(record, `seat-${seat}`, [pattern[i] as Ballot]));
      }
      return found;
    },
  },
  yes: measure('yes', 'Y', (n) => `with ${n} in favour`),
  no: measure('no', 'N', (n) => `with ${n} against`),
  abstaining: measure('abstaining', 'A', (n) => `with ${n} abstaining`),
  notParticipating: measure('notparticipating', 'P', (n) => `with ${n} not participating`),
  absent: measure('absent', 'X', (n) => `with ${n} absent`),
  vetoes: measure('vetoes', 'vetoes', (n) => `vetoed by ${n} of the permanent members`),
  required: measure('required', 'required', (n) => `that required ${n} votes`),
  shortBy: measure('short', 'shortBy', (n) => `short by ${n} of the required votes`),
  unanimous: {
    write: (wanted) => (wanted ? 'unanimous' : '-unanimous'),
    say: (_, wanted) => (wanted ? 'with every member in favour' : 'without every member in favour'),
    find: (record, wanted) => {
      if (wanted) return unanimousSet(record);
      const rest = rangeSet(sizeOf(record), 0, sizeOf(record));
      drop(rest, unanimousSet(record));
      return rest;
    },
  },
  symbols: {
    write: ({ from, to }) => `symbol:${from === to ? from : `${from ?? ''}..${to ?? ''}`}`,
    say: (_, { from, to }) =>
      from === to ? `with the symbol ${from}` : `with symbols${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`,
    find: symbolSet,
  },
  resolutions: {
    write: (bounds) => `res:${writeBounds(bounds)}`,
    say: (_, bounds) => `that became ${bounds.least === bounds.most ? 'resolution' : 'resolutions'} ${sayBounds(bounds)}`,
    find: (record, bounds) => measureSet(record, 'resolution', bounds),
  },
  meetings: {
    write: (bounds) => `meeting:${writeBounds(bounds)}`,
    say: (_, bounds) => `at ${bounds.least === bounds.most ? 'meeting' : 'meetings'} ${sayBounds(bounds)}`,
    find: (record, bounds) => measureSet(record, 'meeting', bounds),
  },
  since: {
    write: (day) => `since:${day}`,
    say: (_, day) => `from ${day}`,
    find: (record, day) => rangeSet(sizeOf(record), firstFrom(record, day), sizeOf(record)),
  },
  until: {
    write: (day) => `until:${day}`,
    say: (_, day) => `to ${day}`,
    find: (record, day) => rangeSet(sizeOf(record), 0, firstAfter(record, day)),
  },
  before: {
    write: (id) => `before:${quoteValue(id)}`,
    say: (_, id) => `put before ${id}`,
    find: (record, id) => rangeSet(sizeOf(record), 0, placeOfId(record, id)),
  },
  after: {
    write: (id) => `after:${quoteValue(id)}`,
    say: (_, id) => `put after ${id}`,
    find: (record, id) => {
      const place = placeOfId(record, id);
      return place < 0 ? emptySet(sizeOf(record)) : rangeSet(sizeOf(record), place + 1, sizeOf(record));
    },
  },
};

export const fieldNames = Object.keys(fields) as (keyof QueryPart)[];

const isGiven = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

const orderOf = new Map<string, number>(fieldNames.map((name, i) => [name, i]));

/**
 * The fields that a part gives, in the order in which they are typed. Asked of the part and not of all fields: a page of figures puts more
 * than a thousand queries of two or three.
 */
function givenBy(part: QueryPart): (keyof QueryPart)[] {
  const given = (Object.keys(part) as (keyof QueryPart)[]).filter((name) => orderOf.has(name) && isGiven(part[name]));
  return given.length < 2 ? given : given.sort((a, b) => (orderOf.get(a) as number) - (orderOf.get(b) as number));
}

/** What `use` makes of each field that a part gives, with its value; the types of the two are tied by the name. An empty list asks nothing. */
const using =
  <Made>(use: (field: Field<unknown>, value: unknown) => Made) =>
  (part: QueryPart): Made[] =>
    givenBy(part).map((name) => use(fields[name] as Field<unknown>, part[name]));

/** Each given field of a part, as typed. */
export const writePart = using((field, value) => field.write(value));

/** Each given field of a part but its kinds in words. */
export const sayPart = (record: CouncilRecord, { kinds: _, ...part }: QueryPart): string[] =>
  using((field, value) => field.say(record, value))(part);

/** The decisions for which every given field of a part holds, one set for each field. */
export const findPart = (record: CouncilRecord, part: QueryPart): DecisionSet[] => using((field, value) => field.find(record, value))(part);

/** Kinds of question as a noun: "amendments or parts of drafts". */
export const kindWords = (kinds: readonly QuestionKind[]): string => choice(kinds.map((kind) => kindNames[kind]));
