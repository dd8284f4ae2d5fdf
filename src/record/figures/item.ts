import { ok, type Result } from '../../result.ts';
import { itemSets, topicSets } from '../columns.ts';
import { fold } from '../fold.ts';
import { quoteValue } from '../query/cut.ts';
import { parseQuery } from '../query/index.ts';
import { select } from '../select.ts';
import type { CouncilRecord, Decision, Query } from '../types.ts';
import { type Entry, entryOf } from './entries.ts';
import { type Asked, asked, type Figure, figureOf, inYears, narrow, yearsOf } from './figure.ts';
import { type OutcomeFigures, outcomeFigures } from './outcomes.ts';

/** A matter before the body: a topic, one agenda item by its full title, or all items whose titles hold some words. */
export interface Matter {
  readonly by: 'topic' | 'title' | 'words';
  /** What `item:` of a query asks for: "palestine", "=The Iranian question", "Palestinian question". */
  readonly item: string;
  /** For people. */
  readonly label: string;
}

/** An agenda item's title, or a topic's label, with the decisions under it. */
export interface MatterLine extends Matter {
  readonly decisions: Figure;
  /** Days of the first and the last of them. */
  readonly first: string;
  readonly last: string;
}

/** The decisions of a year by outcome. */
export interface OutcomeYear extends OutcomeFigures {
  readonly year: number;
}

/** A matter as it went: format 1 of `penholder item --json` and `GET /api/items/{item}`. */
export interface ItemFigures {
  readonly format: 1;
  readonly matter: Matter;
  readonly asked: Asked;
  readonly outcomes: OutcomeFigures;
  readonly years: readonly OutcomeYear[];
  /** The agenda items under which they stand, those with most decisions first. */
  readonly titles: readonly MatterLine[];
  /** The topics to which they belong, likewise, without the one asked for. */
  readonly topics: readonly MatterLine[];
  /** Newest first. */
  readonly entries: readonly Entry[];
}

/** Every agenda item and topic: format 1 of `GET /api/items`. */
export interface ItemIndex {
  readonly format: 1;
  /** Those with most decisions first. */
  readonly topics: readonly MatterLine[];
  readonly titles: readonly MatterLine[];
}

/**
 * The matter that words mean: a topic's id, an item's full title, words of titles, else a topic known to the press by them. A title without
 * its "=" is found first as the full title. Refuses `unknown_item` with the nearest.
 */
export function findMatter(record: CouncilRecord, words: string): Result<Matter> {
  const typed = words.trim();
  const topicOf = (id: string): Matter | null => {
    const topic = record.topics.find((one) => one.id === id);
    return topic ? { by: 'topic', item: id, label: topic.label } : null;
  };
  const bare = typed.replace(/^=/, '');
  const named = topicOf(typed);
  if (named !== null) return ok(named);
  const titles = [...itemSets(record).keys()].filter((title) => title !== '');
  const title = titles.find((one) => one === bare) ?? titles.find((one) => fold(one) === fold(bare));
  if (title !== undefined) return ok({ by: 'title', item: `=${title}`, label: title });
  if (typed === '=') return ok({ by: 'title', item: '=', label: 'No agenda item known' });
  const read = parseQuery(record, `item:${quoteValue(typed)}`);
  if (!read.ok) return { ...read, sentence: read.sentence.replace(/^At column \d+: /, '') };
  const item = read.value.item ?? typed;
  return ok(topicOf(item) ?? { by: 'words', item, label: typed });
}

const byNumber = (a: MatterLine, b: MatterLine): number => b.decisions.value - a.decisions.value || (a.label < b.label ? -1 : 1);

function lineOf(record: CouncilRecord, matter: Matter, frame: Query): MatterLine | null {
  const query = narrow(frame, { item: matter.item });
  const found = select(record, query);
  if (found.length === 0) return null;
  return { ...matter, decisions: figureOf(record, query), first: found[0]!.date, last: found.at(-1)!.date };
}

const titleMatter = (title: string): Matter => ({ by: 'title', item: `=${title}`, label: title || 'No agenda item known' });

const linesOf = (record: CouncilRecord, matters: readonly Matter[], frame: Query): MatterLine[] =>
  matters.flatMap((matter) => lineOf(record, matter, frame) ?? []).sort(byNumber);

const topicMatters = (record: CouncilRecord, ids: Iterable<string>): Matter[] =>
  [...ids].flatMap((id) => {
    const topic = record.topics.find((one) => one.id === id);
    return topic ? [{ by: 'topic', item: id, label: topic.label } as const] : [];
  });

/** Everything decided on a matter within a frame, as a timeline, with the years and outcomes counted. */
export function itemFigures(record: CouncilRecord, matter: Matter, frame: Query = {}): ItemFigures {
  const query = narrow(frame, { item: matter.item });
  const found: readonly Decision[] = select(record, query);
  const titles = new Set(found.map((one) => one.item ?? ''));
  const topics = new Set(found.flatMap((one) => one.topics));
  topics.delete(matter.item);
  const span = yearsOf(record, { since: found[0]?.date ?? '', until: found.at(-1)?.date ?? '' });
  return {
    format: 1,
    matter,
    asked: asked(record, frame),
    outcomes: outcomeFigures(record, query),
    years: found.length === 0 ? [] : span.map((year) => ({ year, ...outcomeFigures(record, narrow(query, inYears(year))) })),
    titles: linesOf(record, [...titles].map(titleMatter), query),
    topics: linesOf(record, topicMatters(record, topics), query),
    entries: found.toReversed().map((decision) => entryOf(record, decision)),
  };
}

/** Every topic and every agenda item with decisions within a frame. */
export const itemIndex = (record: CouncilRecord, frame: Query = {}): ItemIndex => ({
  format: 1,
  topics: linesOf(record, topicMatters(record, topicSets(record).keys()), frame),
  titles: linesOf(record, [...itemSets(record).keys()].map(titleMatter), frame),
});
