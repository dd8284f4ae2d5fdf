import type { Reading } from '../reading.ts';
import { type Bound, boundAfter, boundBefore } from '../words/hedges.ts';
import type { Sentence } from '../words/items.ts';
import { numberAt } from '../words/numbers.ts';
import { type Quantity, quantityAt, text } from '../words/quantities.ts';
import { type Share, shareAt } from '../words/shares.ts';
import type { Counted } from './counted.ts';
import { countedBy } from './counted-things.ts';
import { endOfChange } from './figure-changes.ts';
import { measured } from './figure-measures.ts';
import { saidOf, withoutPreposition } from './figure-said.ts';
import { BREAKS, DURATIONS, SAYS } from './figure-words.ts';

/** A figure in a sentence: where its words and its number stand, and what they say. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly what: string;
  /** One past the words that name what is counted: numbers behind them are others. */
  readonly countedTo: number;
  /** Shares and measures stand for nothing that a number after them could count again. */
  readonly sort: Counted['sort'] | 'share';
}

/** The figure whose number stands at item `at`; `previous` is the unit of the figure before it. null where the number is none of the world's. */
export function readFigure(reading: Reading, sentence: Sentence, at: number, previous: string | undefined): Figure | null {
  if (sentence.items[at]?.date) return timeAgo(reading, sentence, at);
  const share = shareAt(sentence, at) ?? shareAt(sentence, at + 1);
  if (share && share.from <= at) return shareFigure(reading, sentence, share);
  if (isLabel(sentence, at)) return null;
  const quantity = quantityAt(reading, sentence, at);
  if (!quantity) return null;
  const counted = countedBy(reading, sentence, quantity, previous);
  if (counted) return figureOf(reading, sentence, quantity, counted);
  const end = endOfChange(reading, sentence, quantity, previous);
  return end && figureOf(reading, sentence, end.quantity, end.counted);
}

/** What a number after it is the name of: "resolution 2728", "Flight 103", "Group of 77", "room 3". */
const LABELS =
  /^(?:resolution|resolutions|article|articles|chapter|paragraph|paragraphs|no|no\.|nos|number|#r|#d|#rs|#ds|page|pages|section|rule|rules|aged|age|room|p|g|brics|size|phase|stage|vs|channel|boeing|airbus|operation|flight|flights|any|vol|vol\.|volume|unscr|route|highway|day|item|annex|area|zone|sector|covid|apollo|type|mark|cc|doc|meeting|version|step|point|line|lines|schedule|appendix|sura|ps|psalm|chap|fig|table|figure|tel|fax|phone|local|class)$/;

/** A number that only names or numbers something, or is part of a date, a time, an address or a score. */
function isLabel({ items }: Sentence, at: number): boolean {
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const before = tagAt(at - 1);
  if (LABELS.test(before) || /^#/.test(before) || before === '-' || /^[\d./]/.test(before)) return true;
  if (before === 'of' && /^(?:group|gang)$/.test(tagAt(at - 2)) && tagAt(at) === '=77') return true;
  // «At 9:45», «vote: 12-0»
  if (before === ':' && (items[at - 2]?.number !== undefined || items[at + 1]?.number !== undefined)) return true;
  const next = tagAt(at + 1);
  return next === ':' || next === '/' || (next === '.' && /^\d/.test(tagAt(at + 2)));
}

function figureOf(reading: Reading, sentence: Sentence, quantity: Quantity, counted: Counted): Figure | null {
  const { numberFrom, to: numberTo, value, low, high, vague } = quantity;
  const after = boundAfter(sentence, Math.max(counted.to, numberTo));
  const plain = quantity.bound === 'exact' ? after : quantity.bound;
  const bound = plain === 'exact' && (vague || low !== undefined) ? 'about' : plain;
  const frame = {
    numberFrom,
    numberTo,
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    bound,
    unit: counted.unit,
    sort: counted.sort,
    countedTo: Math.max(counted.to, numberTo),
  } as const;
  if (counted.sort === 'duration' || counted.sort === 'length') {
    // «freed over four days»: in their course, not for more.
    const during = /^over$/.test(sentence.items[quantity.from]?.tag ?? '') && !MORE_THAN.test(sentence.items[quantity.from - 1]?.tag ?? '');
    return {
      ...frame,
      ...(during && counted.sort === 'duration' ? { bound: after } : {}),
      ...measured(reading, sentence, quantity, counted),
    };
  }
  const from = opened(sentence, quantity.from);
  const said = saidOf(reading, sentence, from, counted.to, counted.sort === 'people');
  const what = counted.what ?? said.what;
  return {
    ...frame,
    from: Math.min(said.from, counted.from ?? said.from),
    to: withoutPreposition(sentence, Math.max(said.to, counted.to), counted.to),
    what:
      what.replace(/^of (?:his|her|its|their) /, '').replace(/(?:^|\s)(?:on|in|at|to|of|for|with|by|from|since)$/, '') ||
      text(reading, sentence, numberTo, counted.to).replace(/^-/, '') ||
      counted.unit,
  };
}

/** What "over" follows where it means more than. */
const MORE_THAN = /^(?:last(?:s|ed|ing)|for|after|in|took|takes|taken|of|spent|is|was|just|little)$/;

/** "the", "another", "an additional" before the quantity belong to it. */
function opened({ items }: Sentence, at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && /^(?:the|another|an|some|additional|further|estimated|total)$/.test(items[from - 1]?.tag ?? ''))
    from--;
  return from;
}

/** A share of something: unit "share", value between 0 and 1, `what` is what it is a share of. */
function shareFigure(reading: Reading, sentence: Sentence, share: Share): Figure | null {
  const { items } = sentence;
  const bound = boundBefore(sentence, share.from, false);
  let end = share.to;
  while (end < items.length && end - share.to < 8 && !BREAKS.has(items[end]?.tag ?? '') && !SAYS.has(items[end]?.tag ?? '')) {
    if (end > share.to + 1 && /^(?:VERB|AUX)$/.test(reading.words.pos[items[end]?.from as number] ?? '')) break;
    end++;
  }
  const changes = items[bound.from - 1]?.tag === 'by';
  if (end === share.to && !changes) return null;
  return {
    from: bound.from,
    to: end,
    numberFrom: share.from,
    numberTo: share.to,
    value: share.value,
    bound: bound.bound,
    unit: 'share',
    what: changes
      ? text(reading, sentence, bound.from - 1, share.to)
      : text(reading, sentence, share.to, end).replace(/^of (?:the |its |their )?/, ''),
    sort: 'share',
    // «two-thirds of Yemen's 29 million people»: what it is a share of may be told in numbers too.
    countedTo: share.to,
  };
}

/** «nine years ago», which is read as a date, is a duration too. */
function timeAgo(reading: Reading, sentence: Sentence, at: number): Figure | null {
  const item = sentence.items[at];
  const { words } = reading;
  const number = item && numberAt(words.norm, item.from);
  const unit = number && DURATIONS.get(words.norm[item.from + number.length] ?? '');
  const last = item && (words.norm[item.to - 1] as string);
  if (!number || !unit || number.value === 1 || !last || !/^(?:ago|earlier|later|before|after)$/.test(last)) return null;
  const { bound, from } = boundBefore(sentence, at, false);
  return {
    from,
    to: at + 1,
    numberFrom: at,
    numberTo: at + 1,
    value: number.value,
    bound,
    unit,
    what: last,
    sort: 'duration',
    countedTo: at + 1,
  };
}
