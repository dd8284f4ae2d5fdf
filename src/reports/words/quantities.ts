import { ABBREVIATED, CURRENCY, ONE_SCALE, PEOPLE, SCALE, VAGUE } from '../figures/figure-words.ts';
import type { Reading } from '../reading.ts';
import { type Bound, boundBefore } from './hedges.ts';
import type { Item, Sentence } from './items.ts';

/** A number as a report words it, alone or as a range, with the words that hedge it. */
export interface Quantity {
  /** With what hedges it and its currency. */
  readonly from: number;
  readonly numberFrom: number;
  /** One past its last item. */
  readonly to: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: Bound;
  /** "hundreds", "a few thousand": no numeral. */
  readonly vague: boolean;
  readonly currency?: string;
}

interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly vague?: boolean;
}

/** The quantity whose number stands at item `at`; null where none does, or where it is plainly a year. */
export function quantityAt(reading: Reading, sentence: Sentence, at: number): Quantity | null {
  const numeral = rangeFrom(reading, sentence, at) ?? vagueAt(reading, sentence, at) ?? scaleAt(sentence, at);
  if (!numeral) return null;
  const { items } = sentence;
  const sign = items[numeral.from - 1]?.tag ?? '';
  const currency = CURRENCY.get(sign);
  const start = currency === undefined ? numeral.from : numeral.from - 1;
  const before = boundBefore(sentence, start, numeral.value === undefined);
  return {
    from: before.from,
    numberFrom: numeral.from,
    to: numeral.to,
    ...(numeral.value === undefined ? {} : { value: numeral.value }),
    ...(numeral.low === undefined ? {} : { low: numeral.low }),
    ...(numeral.high === undefined ? {} : { high: numeral.high }),
    bound: before.bound === 'exact' && items[numeral.to - 1]?.tag === 'odd' ? 'about' : before.bound,
    vague: numeral.vague === true,
    ...(currency === undefined ? {} : { currency }),
  };
}

/** What makes a range of "from … to …", which is else a change. */
const RANGING = /^(?:anywhere|somewhere|anything|something|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))$/;

/** A number at item `at`, or a range that begins there: "100 to 200", "two or three", "10-15", "between 4 and 20". */
function rangeFrom(reading: Reading, sentence: Sentence, at: number): Numeral | null {
  const { items } = sentence;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const joined = /^(\d[\d,]*)[-–](\d[\d,]*)$/.exec(tagAt(at));
  if (joined) {
    const [low, high] = [joined[1], joined[2]].map((digits) => Number(digits?.replaceAll(',', ''))) as [number, number];
    return high > low && low < 1_900 ? { from: at, to: at + 1, low, high } : null;
  }
  const first = numeralAt(reading, sentence, at);
  if (!first) return null;
  const link = tagAt(first.to);
  const between =
    (tagAt(at - 1) === 'between' && link === 'and') || (tagAt(at - 1) === 'from' && link === 'to' && RANGING.test(tagAt(at - 2)));
  if (!between && !(/^(?:to|-|–|—|or)$/.test(link) && tagAt(at - 1) !== 'from')) return isYear(reading, sentence, first) ? null : first;
  const second = items[first.to + 1]?.number === undefined ? null : numeralAt(reading, sentence, first.to + 1);
  if (!second) return isYear(reading, sentence, first) ? null : first;
  const words = text(reading, sentence, first.to + 1, second.to);
  const low = first.value < 1_000 && second.value >= 1_000 && /[a-z]/i.test(words) ? first.value * scaleOf(words) : first.value;
  if (second.value > low && !(link === 'or' && second.value > 20 * low))
    return isYear(reading, sentence, second) ? null : { from: between ? at - 1 : at, to: second.to, low, high: second.value };
  return /^(?:-|–|—)$/.test(link) || isYear(reading, sentence, first) ? null : first;
}

/** One number, with what follows its digits: "3m", "44 000", "5 bn". */
function numeralAt(reading: Reading, sentence: Sentence, at: number): { from: number; to: number; value: number } | null {
  const { items } = sentence;
  let value = (items[at] as Item).number;
  if (value === undefined) return null;
  let to = at + 1;
  const written = text(reading, sentence, at, to);
  while (/^\d{1,3}$/.test(written) && items[to]?.number !== undefined && /^\d{3}$/.test(text(reading, sentence, to, to + 1))) {
    if (!/^[ \u00a0\u202f]$/.test(gapBefore(reading, sentence, to))) break;
    value = value * 1_000 + (items[to]?.number as number);
    to++;
  }
  // «€90m.» at the end of a sentence
  const short = (items[to]?.tag ?? '').replace(/^([a-z]{1,3})\.$/, '$1');
  const scale = ABBREVIATED.get(short);
  // «30m» alone may be metres.
  if (
    scale !== undefined &&
    (short !== 'm' ||
      CURRENCY.has(items[at - 1]?.tag ?? '') ||
      PEOPLE.has(items[to + 1]?.tag ?? '') ||
      reading.words.pos[items[to + 1]?.from as number] === 'NOUN')
  ) {
    value *= scale;
    to++;
  }
  return { from: at, to: isOdd(sentence, to) ? to + (items[to]?.tag === '-' ? 2 : 1) : to, value };
}

/** «20-odd villages», «thirty odd men» */
const isOdd = ({ items }: Sentence, to: number): boolean => items[items[to]?.tag === '-' ? to + 1 : to]?.tag === 'odd';

const gapBefore = (reading: Reading, sentence: Sentence, k: number): string => {
  const { words } = reading;
  const first = sentence.items[k]?.from as number;
  return words.text.slice(words.end[first - 1], words.start[first]);
};

/** «hundreds of thousands», «dozens»; followed by those counted or by what became of them. */
function vagueAt(reading: Reading, sentence: Sentence, at: number): Numeral | null {
  const { items } = sentence;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  const word = tagAt(at);
  const one = VAGUE.get(word);
  if (one === undefined) return null;
  let to = at + 1;
  let scale = one;
  const scaled = tagAt(to) === 'of' ? SCALE.get(tagAt(to + 1)) : undefined;
  if (scaled !== undefined) {
    scale *= scaled;
    to += 2;
  } else if (word === 'tens') return null;
  // «hundreds or possibly thousands», «dozens if not hundreds»
  const more = upTo(tagAt, to);
  if (more && more.scale > scale) return { from: at, to: more.to, low: scale * 2, high: more.scale * 10 - 1, vague: true };
  const pos = reading.words.pos[items[to]?.from as number] ?? '';
  if (tagAt(to) !== 'of' && !/^(?:VERB|AUX|ADJ)$/.test(pos) && tagAt(to) !== 'more') return null;
  const small = word === 'dozens' || word === 'scores';
  const low = word === 'tens' ? scale : scale * 2;
  // Billions are told to the million.
  const high = small && scaled === undefined ? 99 : scale * 10 - (scale >= 1e9 ? 1e6 : 1);
  return { from: at, to, low, high, vague: true };
}

/** A larger vague number that is joined to one at item `to`, and where it ends. */
function upTo(tagAt: (k: number) => string, to: number): { scale: number; to: number } | null {
  let k = tagAt(to) === ',' ? to + 1 : to;
  if (tagAt(k) === 'or') k++;
  else if (tagAt(k) === 'if' && tagAt(k + 1) === 'not') k += 2;
  else return null;
  if (/^(?:possibly|perhaps|even|maybe)$/.test(tagAt(k))) k++;
  const scale = VAGUE.get(tagAt(k));
  if (scale === undefined || tagAt(k) === 'tens') return null;
  return { scale, to: tagAt(k + 1) === ',' ? k + 2 : k + 1 };
}

/** «a dozen», «half a million», «a hundred and fifty», «several hundred», «a couple of thousand». */
function scaleAt(sentence: Sentence, at: number): Numeral | null {
  const { items } = sentence;
  const tagAt = (k: number): string => items[k]?.tag ?? '';
  if (tagAt(at) === 'couple') {
    if (tagAt(at - 1) !== 'a' || tagAt(at + 1) !== 'of') return null;
    const scale = ONE_SCALE.get(tagAt(at + 2));
    return { from: at - 1, to: scale === undefined ? at + 1 : at + 3, value: 2 * (scale ?? 1), vague: scale !== undefined };
  }
  const scale = ONE_SCALE.get(tagAt(at));
  if (scale === undefined) return null;
  const before = tagAt(at - 1);
  if (before === 'several' || before === 'few')
    return {
      from: before === 'few' && tagAt(at - 2) === 'a' ? at - 2 : at - 1,
      to: at + 1,
      low: scale * 2,
      high: scale * 10 - 1,
      vague: true,
    };
  if (before !== 'a' || /^(?:votes?|times?|of)$/.test(tagAt(at + 1))) return null;
  if (tagAt(at - 2) === 'half') return { from: at - 2, to: at + 1, value: scale / 2 };
  const more = tagAt(at + 1) === 'and' ? items[at + 2]?.number : undefined;
  return more !== undefined && more < scale && more >= scale / 100
    ? { from: at - 1, to: at + 3, value: scale + more }
    : { from: at - 1, to: at + 1, value: scale };
}

/** Digits without a comma from 1900 to 2100 date something, unless people follow. */
function isYear(reading: Reading, sentence: Sentence, { from, to, value }: { from: number; to: number; value: number }): boolean {
  return (
    value >= 1_600 &&
    value <= 2_100 &&
    Number.isInteger(value) &&
    /^\d{4}$/.test(text(reading, sentence, from, to)) &&
    !PEOPLE.has(sentence.items[to]?.tag ?? '') &&
    boundBefore(sentence, from, false).bound === 'exact'
  );
}

const scaleOf = (words: string): number =>
  /trillion/i.test(words)
    ? 1e12
    : /billion|bn/i.test(words)
      ? 1e9
      : /million|\dm|mn/i.test(words)
        ? 1e6
        : /thousand/i.test(words)
          ? 1e3
          : /hundred/i.test(words)
            ? 100
            : 1;

/** The words of items `from` to `to` (exclusive) as they stand. */
export const text = (reading: Reading, sentence: Sentence, from: number, to: number): string =>
  to <= from
    ? ''
    : reading.words.text.slice(
        reading.words.start[sentence.items[from]?.from as number],
        reading.words.end[(sentence.items[to - 1]?.to as number) - 1],
      );
