import { steadyOf } from '../../compare/match.ts';
import { type Block, sameContent } from '../types.ts';
import type { Layout, Shown } from './row.ts';
import { type Token, type TokenThere, tokensOf, tokensThere } from './tokens.ts';

/** One change of the row: so many signs out, these in. Never both in one. */
export interface RowOp {
  readonly at: number;
  readonly remove: number;
  readonly put: readonly Token[];
}

/** What stands from one block that stays up to the next, before and after. */
export interface Region {
  readonly from: readonly Shown[];
  readonly to: readonly Block[];
  /** Where what is new goes when nothing stood here: before the next block that stays. */
  readonly at: number;
}

/**
 * Cuts a text and what it is to become at the blocks that stay in their order. Blocks that move are each a region of their own. Regions in
 * which nothing changes are left out.
 */
export function regionsOf({ shown, length }: Layout, wanted: readonly Block[]): readonly Region[] {
  const place = new Map(shown.map(({ block }, i) => [block.id, i]));
  const common = wanted.filter(({ id }) => place.has(id));
  const steady = steadyOf(common.map(({ id }) => place.get(id)!));
  const stays = new Set(common.filter((_, i) => steady.has(i)).map(({ id }) => id));
  const moves = new Set(common.filter((_, i) => !steady.has(i)).map(({ id }) => id));
  const from = cutAt(shown, ({ block }) => block.id, stays, moves);
  const to = cutAt(wanted, ({ id }) => id, stays, moves);
  const regions = from.map((some, i): Region => ({ from: some, to: to[i]!, at: Math.max(0, from[i + 1]?.[0]?.mark ?? length) }));
  for (const block of common) {
    if (moves.has(block.id)) regions.push({ from: [shown[place.get(block.id)!]!], to: [block], at: length });
  }
  return regions.filter((region) => !isSame(region));
}

/** Runs that each begin with one that stays, but for the first. */
function cutAt<T>(all: readonly T[], idOf: (one: T) => string, stays: ReadonlySet<string>, without: ReadonlySet<string>): readonly T[][] {
  const runs: T[][] = [[]];
  for (const one of all) {
    if (without.has(idOf(one))) continue;
    if (stays.has(idOf(one))) runs.push([one]);
    else runs.at(-1)!.push(one);
  }
  return runs;
}

const isSame = ({ from, to }: Region): boolean =>
  from.length === to.length && from.every(({ block }, i) => block.id === to[i]!.id && sameContent(block, to[i]!));

export interface Done {
  readonly ops: readonly RowOp[];
  /** Ids of blocks that are taken out: their marks stay, so that words typed into them at this moment have a paragraph. */
  readonly gone: readonly string[];
}

/** How the row is changed for a region. */
export function opsFor(layout: Layout, region: Region): Done {
  const there = region.from.flatMap(tokensThere);
  return followOn(layout, there) ? inPlace(layout, there, region.to.flatMap(tokensOf), region.at) : apart(layout, region);
}

/** Whether these stand one after the other, with nothing shown between. */
function followOn({ shown }: Layout, there: readonly TokenThere[]): boolean {
  let end = there[0]?.at ?? 0;
  for (const { at, length } of there) {
    if (at < end) return false;
    if (at > end && shown.some(({ mark }) => mark >= end && mark < at)) return false;
    end = at + length;
  }
  return true;
}

function inPlace({ all }: Layout, from: readonly TokenThere[], to: readonly Token[], at: number): Done {
  let start = 0;
  while (start < from.length && start < to.length && from[start]!.is === to[start]!.is) start++;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end)!.is === to.at(-1 - end)!.is) end++;
  const [out, put] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const before = from[start - 1];
  const place = before ? before.at + before.length : (from[0]?.at ?? at);
  const follows = from[from.length - end];
  const ops: RowOp[] = [];
  const gone: string[] = [];
  for (const { of, value, at: there, length } of out) {
    // Its words are all gone too, or they follow and fall to the block before.
    if (of === 'block' && follows === undefined) gone.push(value);
    else ops.push({ at: there, remove: length, put: [] });
  }
  if (follows !== undefined && out.some(({ of }) => of === 'block')) {
    // What was taken out earlier and stands between must not catch them.
    for (const { mark } of all) {
      if (mark >= place && mark < follows.at && !from.some((one) => one.at === mark)) ops.push({ at: mark, remove: 1, put: [] });
    }
  }
  if (put.length > 0) ops.push({ at: place, remove: 0, put });
  return { ops: joined(ops), gone };
}

/** Signs that go out side by side go out as one. */
function joined(ops: readonly RowOp[]): readonly RowOp[] {
  const runs: RowOp[] = [];
  for (const op of ops) {
    const last = runs.at(-1);
    if (last && last.remove > 0 && op.remove > 0 && last.at + last.remove === op.at) {
      runs[runs.length - 1] = { ...last, remove: last.remove + op.remove };
    } else runs.push(op);
  }
  return runs;
}

/** Blocks that are read one after the other but stand apart in the row, as after a move: each is changed for itself. */
function apart(layout: Layout, { from, to, at }: Region): Done {
  const [first] = from;
  const stays = first !== undefined && to[0]?.id === first.block.id;
  const fresh = stays ? to.slice(1) : to;
  const last = stays ? tokensThere(first).at(-1) : undefined;
  const ops: RowOp[] = fresh.length > 0 ? [{ at: last ? last.at + last.length : at, remove: 0, put: fresh.flatMap(tokensOf) }] : [];
  if (stays) ops.push(...inPlace(layout, tokensThere(first), tokensOf(to[0]!), at).ops);
  const out = stays ? from.slice(1) : from;
  for (const { stretches } of out) for (const { at: there, length } of stretches) ops.push({ at: there, remove: length, put: [] });
  return { ops, gone: out.map(({ block }) => block.id) };
}
