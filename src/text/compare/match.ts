import { wordsOf } from '../model/clauses.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';

/** A paragraph as it is matched. */
export interface Entry {
  readonly paragraph: Paragraph;
  /** In the order of the text. */
  readonly at: number;
  readonly parent: Entry | null;
  readonly inPreamble: boolean;
  /** Its words, annexes apart: a paragraph of an annex never matches one of the body. */
  readonly key: string;
  readonly annex: boolean;
  words: ReadonlyMap<string, number> | null;
  count: number;
}

/** Which paragraphs of two texts are the same one. Usually one of each; a split has several of the second, a merger several of the first. */
export interface Group {
  readonly from: Entry[];
  readonly to: Entry[];
}

/** Two paragraphs share at least this much of their words (Dice: twice the shared, of all) to be the same one. */
const LEAST_ALIKE = 0.45;
/** Of texts so long that they have more pairs than this, only paragraphs near each other are tried: a book has no redline. */
const MOST_PAIRS = 250_000;
const NEAR = 50;
/** Pieces of a split or merger bring the whole nearer by this much. */
const LEAST_GAIN = 0.1;

/** Paragraphs with what matching needs, in order. */
export function entriesOf(text: ResolutionText): Entry[] {
  const entries: Entry[] = [];
  const add = (paragraph: Paragraph, parent: Entry | null, inPreamble: boolean, annex: boolean): void => {
    const key = `${annex ? 'annex ' : ''}${wordsOf(paragraph)}`;
    const entry: Entry = { paragraph, at: entries.length, parent, inPreamble, key, annex, words: null, count: 0 };
    entries.push(entry);
    for (const child of paragraph.children) add(child, entry, inPreamble, annex);
  };
  for (const { preamble, operative } of text.parts) {
    for (const one of preamble) add(one, null, true, false);
    for (const one of operative) add(one, null, false, false);
  }
  for (const { paragraphs } of text.annexes) for (const one of paragraphs) add(one, null, false, true);
  return entries;
}

const WORD = /[\p{L}\p{N}]+/gu;

function bag(entry: Entry): ReadonlyMap<string, number> {
  if (entry.words) return entry.words;
  const words = new Map<string, number>();
  let count = 0;
  for (const [word] of wordsOf(entry.paragraph).toLowerCase().matchAll(WORD)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    count++;
  }
  entry.words = words;
  entry.count = count;
  return words;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, n] of one) sum += Math.min(n, other.get(word) ?? 0);
  return sum;
}

/** How alike two paragraphs are, 0 to 1. */
function alike(one: Entry, other: Entry): number {
  const [a, b] = [bag(one), bag(other)];
  return one.count + other.count === 0 ? 0 : (2 * shared(a, b)) / (one.count + other.count);
}

/**
 * Matches the paragraphs of two texts: first by id where `byId` says that ids are the same text's, then those with the same words, then
 * the most alike; then what is left over is tried as the other piece of one that was split or of two that were merged.
 */
export function matchParagraphs(before: readonly Entry[], after: readonly Entry[], byId: boolean): Group[] {
  const partner = new Map<Entry, Entry>();
  const pair = (one: Entry, other: Entry) => {
    partner.set(one, other);
    partner.set(other, one);
  };
  if (byId) {
    const ids = new Map(before.map((entry) => [entry.paragraph.id, entry]));
    for (const entry of after) {
      const same = ids.get(entry.paragraph.id);
      if (same && same.annex === entry.annex) pair(same, entry);
    }
  }
  pairEqual(before, after, partner, pair);
  pairAlike(before, after, partner, pair);
  pairBetween(before, after, partner, pair);
  const groups = before.filter((one) => partner.has(one)).map((one): Group => ({ from: [one], to: [partner.get(one) as Entry] }));
  const [left, right] = [before.filter((one) => !partner.has(one)), after.filter((one) => !partner.has(one))];
  const added = joinPieces(groups, right, 'to').map((one): Group => ({ from: [], to: [one] }));
  const removed = joinPieces(groups, left, 'from').map((one): Group => ({ from: [one], to: [] }));
  return [...groups, ...added, ...removed];
}

type Pair = (one: Entry, other: Entry) => void;

/** Of paragraphs with the same words so many are looked at for the one under the same paragraph. */
const FIRST_OF_SAME = 20;

function pairEqual(before: readonly Entry[], after: readonly Entry[], partner: ReadonlyMap<Entry, Entry>, pair: Pair): void {
  const waiting = new Map<string, { readonly list: Entry[]; head: number }>();
  for (const entry of before) {
    if (partner.has(entry)) continue;
    const same = waiting.get(entry.key);
    if (same) same.list.push(entry);
    else waiting.set(entry.key, { list: [entry], head: 0 });
  }
  for (const entry of after) {
    const same = partner.has(entry) ? undefined : waiting.get(entry.key);
    if (!same || same.head >= same.list.length) continue;
    const { list, head } = same;
    // Of several with the same words, the one under the paragraph that is already the same comes first.
    const near = list.slice(head, head + FIRST_OF_SAME);
    const under = near.findIndex((one) => one.parent !== null && entry.parent !== null && partner.get(one.parent) === entry.parent);
    if (under > 0) pair(list.splice(head + under, 1)[0] as Entry, entry);
    else pair(list[same.head++] as Entry, entry);
  }
}

function pairAlike(before: readonly Entry[], after: readonly Entry[], partner: ReadonlyMap<Entry, Entry>, pair: Pair): void {
  const left = before.filter((one) => !partner.has(one));
  const right = after.filter((one) => !partner.has(one));
  const scored: { one: Entry; other: Entry; score: number }[] = [];
  const reach = left.length * right.length > MOST_PAIRS ? NEAR : Number.POSITIVE_INFINITY;
  for (const [i, one] of left.entries()) {
    const from = Math.max(0, i - reach);
    for (const other of right.slice(from, Math.min(right.length, i + reach))) {
      if (one.annex !== other.annex) continue;
      const likeness = alike(one, other);
      if (likeness < LEAST_ALIKE) continue;
      const distance = Math.abs(one.at / before.length - other.at / after.length);
      scored.push({ one, other, score: likeness - distance * 0.1 + (one.paragraph.kind === other.paragraph.kind ? 0.05 : 0) });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.one.at - b.one.at || a.other.at - b.other.at);
  for (const { one, other } of scored) if (!partner.has(one) && !partner.has(other)) pair(one, other);
}

/** A short paragraph between the same neighbours shares at least this much of its words to be the same one: "Demands peace" and "Calls for peace". */
const LEAST_BETWEEN = 0.2;

/** Pairs a left-over paragraph with the one that stands alone in its place, between paragraphs that are the same on both sides. */
function pairBetween(before: readonly Entry[], after: readonly Entry[], partner: ReadonlyMap<Entry, Entry>, pair: Pair): void {
  const beside = (entries: readonly Entry[], at: number, step: 1 | -1): Entry | null => {
    const next = entries[at + step];
    return next && next.annex === entries[at]?.annex ? next : null;
  };
  for (const one of before) {
    if (partner.has(one)) continue;
    const [previous, next] = [beside(before, one.at, -1), beside(before, one.at, 1)];
    if ((previous && !partner.has(previous)) || (next && !partner.has(next))) continue;
    const other = previous ? after[(partner.get(previous) as Entry).at + 1] : next ? after[(partner.get(next) as Entry).at - 1] : after[0];
    if (!other || partner.has(other) || other.paragraph.kind !== one.paragraph.kind || other.annex !== one.annex) continue;
    const follows = beside(after, other.at, 1);
    const inPlace = next ? follows !== null && partner.get(next) === follows : follows === null;
    if (inPlace && alike(one, other) >= LEAST_BETWEEN) pair(one, other);
  }
}

/** Adds left-over paragraphs to the groups beside them whose other side holds their words too; gives those that stay alone. */
function joinPieces(groups: readonly Group[], pieces: readonly Entry[], side: 'from' | 'to'): Entry[] {
  const at = new Map<number, Group>();
  for (const group of groups) for (const entry of group[side]) at.set(entry.at, group);
  return pieces.filter((piece) => {
    const beside = [at.get(piece.at - 1), at.get(piece.at + 1)].filter((group) => group !== undefined);
    const best = beside.map((group) => ({ group, gain: gainOf(group, piece, side) })).sort((a, b) => b.gain - a.gain)[0];
    if (!best || best.gain < LEAST_GAIN) return true;
    best.group[side].push(piece);
    best.group[side].sort((a, b) => a.at - b.at);
    at.set(piece.at, best.group);
    return false;
  });
}

/** By how much a piece brings one side of a group nearer to the other, which must be one paragraph. */
function gainOf(group: Group, piece: Entry, side: 'from' | 'to'): number {
  const [entire, ...more] = group[side === 'to' ? 'from' : 'to'];
  if (!entire || more.length > 0 || piece.annex !== entire.annex) return 0;
  const whole = bag(entire);
  const without = group[side].reduce((sum, one) => sum + shared(bag(one), whole), 0);
  const count = group[side].reduce((sum, one) => sum + one.count, 0);
  bag(piece);
  const both = jointlyShared([...group[side], piece], whole);
  return (2 * both) / (count + piece.count + entire.count) - (2 * without) / (count + entire.count);
}

function jointlyShared(pieces: readonly Entry[], whole: ReadonlyMap<string, number>): number {
  const sum = new Map<string, number>();
  for (const piece of pieces) for (const [word, n] of bag(piece)) sum.set(word, (sum.get(word) ?? 0) + n);
  return shared(sum, whole);
}

/** Those that stand in one order on both sides: the longest rising run (by patience sorting); all others have moved. */
export function steadyOf(positions: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [i, position] of positions.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[tails[middle] as number] as number) < position) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = i;
  }
  const steady = new Set<number>();
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] as number) steady.add(i);
  return steady;
}
