import type { ParagraphReading, ReadClause } from '../read/types.ts';
import { thirdPerson, type Verbs } from '../verbs.ts';
import type { Direction, Effect } from './types.ts';

interface ClausePair {
  readonly before: ReadClause | null;
  readonly after: ReadClause | null;
}

interface Read {
  readonly words: string;
  readonly clause: ReadClause;
}

/** Clauses of some paragraphs read, with the words they stand in. */
const clausesOf = (readings: readonly ParagraphReading[]): Read[] =>
  readings.flatMap(({ words, clauses }) => clauses.map((clause) => ({ words, clause })));

const WORD = /[\p{L}\p{N}]+/gu;
const objectWords = ({ words, clause }: Read): ReadonlySet<string> =>
  new Set([...words.slice(clause.objectStart, clause.end).toLowerCase().matchAll(WORD)].map(([word]) => word));

/** Paragraphs with more clauses than these pairs stand for, which no resolution has, are paired in order. */
const MOST_PAIRS = 10_000;

/**
 * Pairs the clauses of two sides: the likest objects first, the same verb counting for them. What is left over stands alone where a side
 * has more clauses; else in order.
 */
function pairClauses(before: readonly Read[], after: readonly Read[]): ClausePair[] {
  if (before.length === 1 && after.length === 1) return [{ before: before[0]!.clause, after: after[0]!.clause }];
  if (before.length * after.length > MOST_PAIRS)
    return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => ({
      before: before[i]?.clause ?? null,
      after: after[i]?.clause ?? null,
    }));
  const bags = new Map([...before, ...after].map((one) => [one, objectWords(one)]));
  const scored = before.flatMap((one, i) =>
    after.map((other, j) => {
      const [a, b] = [bags.get(one)!, bags.get(other)!];
      let shared = 0;
      for (const word of a) if (b.has(word)) shared++;
      const likeness = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
      return { one, other, score: likeness + (one.clause.verb === other.clause.verb ? 0.3 : 0) - Math.abs(i - j) * 0.01 };
    }),
  );
  scored.sort((a, b) => b.score - a.score);
  const partner = new Map<Read, Read>();
  for (const { one, other, score } of scored) {
    if (score < 0.25 || partner.has(one) || partner.has(other)) continue;
    partner.set(one, other);
    partner.set(other, one);
  }
  return [
    ...before.map((one) => ({ before: one.clause, after: partner.get(one)?.clause ?? null })),
    ...after.filter((one) => !partner.has(one)).map((one) => ({ before: null, after: one.clause })),
  ];
}

/** Whether the verb that came says more or less than the one that went: directives by force, evaluative verbs along their scale. */
function verbDirection(verbs: Verbs, before: string, after: string): Direction {
  const [one, other] = [verbs.entries.get(before.toLowerCase()), verbs.entries.get(after.toLowerCase())];
  if (!one || !other) return 'other';
  const by = (a: number | null, b: number | null): Direction => ((b ?? 0) > (a ?? 0) ? 'up' : (b ?? 0) < (a ?? 0) ? 'down' : 'other');
  if (one.force !== null && other.force !== null) return by(one.force, other.force);
  if (one.scale !== null && one.scale === other.scale) return by(one.intensity, other.intensity);
  // An order that becomes a view, or the other way about: only the first tells somebody to act.
  const orders = ({ act, force }: typeof one) =>
    act === 'constitutive' || act === 'authorizing' || (act === 'directive' && (force ?? 0) > 0);
  if (orders(one) !== orders(other)) return orders(other) ? 'up' : 'down';
  return 'other';
}

const said = (verb: string): string => `"${thirdPerson(verb)}"`;

function verbEffect(verbs: Verbs, before: ReadClause, after: ReadClause, whom: readonly string[]): Effect[] {
  if (before.verb === after.verb) return [];
  const direction = verbDirection(verbs, before.verb, after.verb);
  const forces =
    before.force !== null && after.force !== null && before.force !== after.force ? ` (force ${before.force} to ${after.force})` : '';
  const how = direction === 'up' ? ', which says more' : direction === 'down' ? ', which says less' : '';
  const acts = before.act === after.act ? '' : `; from ${before.act} to ${after.act}`;
  const sentence = `${said(before.verb)} becomes ${said(after.verb)}${how}${forces}${acts}.`;
  return [{ kind: 'verb', before: before.verb, after: after.verb, direction, whom, sentence }];
}

const missing = (from: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return from.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const both = (one: ReadClause, other: ReadClause): string[] => [...new Set([...one.addressees, ...other.addressees])];

function pairEffects(verbs: Verbs, { before, after }: ClausePair): Effect[] {
  if (before === null || after === null) {
    const only = (before ?? after) as ReadClause;
    if (only.surface === '') return [];
    const change = before === null ? 'gained' : 'lost';
    const orders = (only.force ?? 0) > 0 || only.act === 'authorizing' || only.act === 'constitutive';
    const direction = !orders ? 'other' : change === 'gained' ? 'up' : 'down';
    const sentence = `A clause with ${said(only.verb)} ${change === 'gained' ? 'comes in' : 'goes'}.`;
    return [{ kind: 'clause', change, verb: only.verb, direction, whom: only.addressees, sentence }];
  }
  const whom = both(before, after);
  const gained = (change: 'gained' | 'lost', who: string): Effect => ({
    kind: 'addressee',
    change,
    who,
    whom: [who],
    direction: change === 'gained' ? 'up' : 'down',
    sentence: change === 'gained' ? `Now addressed: ${who}.` : `No longer addressed: ${who}.`,
  });
  const modifiers = (clause: ReadClause) => clause.modifiers.map(({ words, direction }) => `${direction} ${words}`);
  const modifier = (change: 'gained' | 'lost', marked: string): Effect => {
    const raises = marked.startsWith('up ');
    const words = marked.slice(marked.indexOf(' ') + 1);
    const direction = raises === (change === 'gained') ? 'up' : 'down';
    const sentence = `"${words}" ${change === 'gained' ? 'comes in' : 'goes'}, which asks for ${direction === 'up' ? 'more' : 'less'}.`;
    return { kind: 'modifier', change, words, whom, direction, sentence };
  };
  return [
    ...verbEffect(verbs, before, after, whom),
    ...missing(after.addressees, before.addressees).map((who) => gained('gained', who)),
    ...missing(before.addressees, after.addressees).map((who) => gained('lost', who)),
    ...missing(modifiers(after), modifiers(before)).map((words) => modifier('gained', words)),
    ...missing(modifiers(before), modifiers(after)).map((words) => modifier('lost', words)),
  ];
}

/** Without those whom one clause of the paragraph no longer addresses and another now does. */
function withoutHandedOver(effects: readonly Effect[]): Effect[] {
  const of = (change: 'gained' | 'lost') =>
    new Set(effects.flatMap((effect) => (effect.kind === 'addressee' && effect.change === change ? [effect.who] : [])));
  const [gained, lost] = [of('gained'), of('lost')];
  return effects.filter((effect) => effect.kind !== 'addressee' || !(gained.has(effect.who) && lost.has(effect.who)));
}

/** What became of the clauses of a paragraph: verbs, whom they address, what raises or lowers them. */
export function clauseEffects(verbs: Verbs, before: readonly ParagraphReading[], after: readonly ParagraphReading[]): Effect[] {
  return withoutHandedOver(pairClauses(clausesOf(before), clausesOf(after)).flatMap((pair) => pairEffects(verbs, pair)));
}

/** Everyone whom a paragraph addresses. */
export const addressedBy = (readings: readonly ParagraphReading[]): string[] => [
  ...new Set(readings.flatMap(({ clauses }) => clauses.flatMap(({ addressees }) => addressees))),
];
