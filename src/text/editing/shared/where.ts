import type { Layout, Placed } from './row.ts';

/** A place in a block: before its sign or note number `offset`, in UTF-16 units. */
export interface Spot {
  readonly id: string;
  readonly offset: number;
}

/** Where in the row a place in a block is; null where the block is not shown. A place beyond its end is its end. */
export function indexOf({ shown }: Layout, { id, offset }: Spot): number | null {
  const found = shown.find(({ block }) => block.id === id);
  if (found === undefined) return null;
  let left = offset;
  let index = found.mark + 1;
  for (const { at, length } of found.stretches) {
    index = at + Math.min(left, length);
    if (left <= length) break;
    left -= length;
  }
  return index;
}

/** The place in a block that stands at an index of the row; null before the first block, and in one that is not shown. */
export function spotAt({ all, shown }: Layout, index: number): Spot | null {
  let found: Placed | undefined;
  for (const placed of all) if (placed.mark < index) found = placed;
  if (found === undefined || !shown.some(({ mark }) => mark === found.mark)) return null;
  let offset = 0;
  for (const { at, length } of found.stretches) offset += Math.min(Math.max(index - at, 0), length);
  return { id: found.block.id, offset };
}
