import type { FigureClaim } from '../types.ts';
import type { Sentence } from './items.ts';

export type Bound = FigureClaim['bound'];

/** Hedges before a number, longest first. */
const HEDGES: readonly (readonly [RegExp, number, Bound])[] = [
  [/ (?:in the region of|in the order of|of the order of|in the neighbourhood of|in the neighborhood of) $/, 4, 'about'],
  [/ (?:no fewer than|not fewer than|not less than|no less than|a minimum of) $/, 3, 'at_least'],
  [/ (?:in excess of) $/, 3, 'more_than'],
  [/ (?:no more than|not more than|a maximum of|as many as|as much as|a ceiling of) $/, 3, 'up_to'],
  [/ (?:fewer than|less than|just under|short of|shy of) $/, 2, 'less_than'],
  [
    / (?:more than|upwards of|upward of|greater than|well over|just over|beyond the|north of|(?:toll|has|have|had|now|already) passed) $/,
    2,
    'more_than',
  ],
  [/ at least $/, 2, 'at_least'],
  [/ (?:up to|at most|could reach|may reach|might reach) $/, 2, 'up_to'],
  [/ (?:close to|an estimated|or so|not quite|something like|nearer to|closer to|a good|somewhere near) $/, 2, 'about'],
  [/ (?:over|above|exceeding|exceeds|exceeded|topped|topping|tops|surpassed|surpassing|surpasses) $/, 1, 'more_than'],
  [/ (?:under|below) $/, 1, 'less_than'],
  [
    / (?:about|around|some|nearly|almost|approximately|roughly|estimated|circa|perhaps|approaching|nearing|nearer|barely|approx|approx\.|~) $/,
    1,
    'about',
  ],
];

/** The hedge before item `from`, and where it begins. */
export function boundBefore(sentence: Sentence, from: number, vague: boolean): { bound: Bound; from: number } {
  const { items } = sentence;
  let start = from;
  while (start > 0 && from - start < 2 && /^(?:only|just|mere)$/.test(items[start - 1]?.tag ?? '')) start--;
  for (const at of start === from ? [from] : [from, start]) {
    const lead = ` ${items
      .slice(Math.max(0, at - 4), at)
      .map((item) => item.tag)
      .join(' ')} `;
    const hedge = HEDGES.find(([re]) => re.test(lead));
    if (hedge) return { bound: hedge[2], from: at - hedge[1] };
  }
  return { bound: vague ? 'about' : 'exact', from };
}

/** A hedge that follows: "200 or more", "30 or so", "500-plus". */
export function boundAfter(sentence: Sentence, to: number): Bound {
  const one = `${sentence.items[to]?.tag ?? ''} ${sentence.items[to + 1]?.tag ?? ''}`;
  if (one === 'and more' && sentence.items[to + 2]?.tag === 'than') return 'exact';
  if (/^(?:(?:or|and) more|- plus|at least|and (?:counting|rising|climbing))$/.test(one)) return 'at_least';
  return /^or (?:so|thereabouts)$/.test(one) ? 'about' : /^(?:or (?:fewer|less)|at (?:most|best))$/.test(one) ? 'up_to' : 'exact';
}
