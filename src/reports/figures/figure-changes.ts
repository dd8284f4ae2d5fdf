import type { Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import { type Quantity, quantityAt } from '../words/quantities.ts';
import type { Counted } from './counted.ts';
import { countedBy } from './counted-things.ts';

/** How far apart both ends of a change may stand. */
const REACH = 9;
/** What a change is told of; a duration "from two to three years" is one range. */
const CHANGING: ReadonlySet<Counted['sort']> = new Set(['people', 'things', 'money', 'percent', 'length']);

/** A quantity with what it counts. */
export interface End {
  readonly quantity: Quantity;
  readonly counted: Counted;
}

/**
 * What a number without a noun counts where it is one end of a change: "from 5,000 to 12,000 troops", "from four million barrels a year to
 * three" (million). null where it is none.
 */
export function endOfChange(reading: Reading, sentence: Sentence, quantity: Quantity, previous: string | undefined): End | null {
  const { items } = sentence;
  const before = items[quantity.from - 1]?.tag;
  if (before === 'from' && items[quantity.to]?.tag === 'to') {
    const to = endFrom(reading, sentence, quantity.to + 1, previous);
    return to && CHANGING.has(to.counted.sort) && to.quantity.value !== undefined
      ? { quantity, counted: { unit: to.counted.unit, sort: to.counted.sort, to: quantity.to } }
      : null;
  }
  if (before !== 'to' || quantity.value === undefined) return null;
  for (let k = quantity.from - 2; k >= Math.max(0, quantity.from - REACH); k--) {
    if (/^[.;:"]$/.test(items[k]?.tag as string)) return null;
    if (items[k]?.tag !== 'from') continue;
    const from = endFrom(reading, sentence, k + 1, previous);
    if (!from || !CHANGING.has(from.counted.sort) || from.quantity.value === undefined) return null;
    const scale = quantity.value < 1_000 ? scaleOf(from.quantity.value) : 1;
    return {
      quantity: { ...quantity, value: quantity.value * scale },
      counted: { unit: from.counted.unit, sort: from.counted.sort, to: quantity.to },
    };
  }
  return null;
}

/** The number and what it counts that begin within two items of `at`: hedges may stand before it. */
function endFrom(reading: Reading, sentence: Sentence, at: number, previous: string | undefined): End | null {
  for (let k = at; k < at + 4; k++) {
    if (sentence.items[k]?.number === undefined) continue;
    const quantity = quantityAt(reading, sentence, k);
    const counted = quantity && countedBy(reading, sentence, quantity, previous);
    return quantity && counted ? { quantity, counted } : null;
  }
  return null;
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 10_000 ? 1e3 : 1);
