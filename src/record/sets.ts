/**
 * A set of decisions by their place in the record, one bit each. Queries are answered by combining such sets, which costs a hundred steps
 * where going through the decisions costs thousands.
 */
export interface DecisionSet {
  readonly size: number;
  readonly bits: Uint32Array;
}

export const emptySet = (size: number): DecisionSet => ({ size, bits: new Uint32Array((size + 31) >> 5) });

/** The places from `start` up to but without `end`. */
export function rangeSet(size: number, start: number, end: number): DecisionSet {
  const set = emptySet(size);
  const first = Math.max(0, start);
  const last = Math.min(size, end) - 1;
  if (last < first) return set;
  const from = first >> 5;
  const to = last >> 5;
  set.bits.fill(0xffffffff, from, to + 1);
  set.bits[from]! &= 0xffffffff << (first & 31);
  set.bits[to]! &= 0xffffffff >>> (31 - (last & 31));
  return set;
}

export function put(set: DecisionSet, place: number): void {
  set.bits[place >> 5]! |= 1 << (place & 31);
}

/** Keeps in `set` only what `other` has too. */
export function keep(set: DecisionSet, other: DecisionSet): void {
  for (let i = 0; i < set.bits.length; i++) set.bits[i]! &= other.bits[i]!;
}

/** Takes out of `set` what `other` has. */
export function drop(set: DecisionSet, other: DecisionSet): void {
  for (let i = 0; i < set.bits.length; i++) set.bits[i]! &= ~other.bits[i]!;
}

/** What any of the sets has. */
export function unionOf(size: number, sets: readonly (DecisionSet | undefined)[]): DecisionSet {
  const union = emptySet(size);
  for (const set of sets) {
    if (set === undefined) continue;
    for (let i = 0; i < union.bits.length; i++) union.bits[i]! |= set.bits[i]!;
  }
  return union;
}

/** How many places a set has. */
export function countOf({ bits }: DecisionSet): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** The first place in a set; -1 in an empty one. */
export function lowestPlace({ bits }: DecisionSet): number {
  for (let i = 0; i < bits.length; i++) {
    const word = bits[i]!;
    if (word !== 0) return (i << 5) + 31 - Math.clz32(word & -word);
  }
  return -1;
}

/** The places in a set, in order. */
export function placesOf({ bits }: DecisionSet): number[] {
  const places: number[] = [];
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i]!;
    while (word !== 0) {
      places.push((i << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
  return places;
}

/** The last places of a set in falling order, without the first `offset` of them, at most `limit`. */
export function lastPlaces({ bits }: DecisionSet, offset: number, limit: number): number[] {
  const places: number[] = [];
  let left = offset;
  for (let i = bits.length - 1; i >= 0 && places.length < limit; i--) {
    let word = bits[i]!;
    while (word !== 0 && places.length < limit) {
      const bit = 31 - Math.clz32(word);
      word &= ~(1 << bit);
      if (left > 0) left--;
      else places.push((i << 5) + bit);
    }
  }
  return places;
}
