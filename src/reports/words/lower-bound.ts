/** How many of some things, which stand in order, come before a place; `at` gives the place of one. */
export function countBefore<T>(ordered: readonly T[], place: number, at: (one: T) => number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ordered[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
