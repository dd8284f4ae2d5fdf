import * as Y from 'yjs';
import type { Block, Inline } from '../types.ts';
import { type Attributes, type attributeNames, fromAttributes } from './attributes.ts';

/*
 * A shared text is one row of signs. Among the words stand marks: one where a block begins, with its id and what it was when it came in; one
 * for the call of a footnote; one for a place that a block was moved to. What changes of a block (its kind, its depth, where it stands, that
 * it was taken out) is kept beside the row, by its id. So splitting, joining and moving put marks in or take them out and never touch the
 * words: what others type among these at the same moment stays, and where two move one block, the later move holds.
 */

/** Names of the shared text's parts within its document: the row, and what blocks are now. */
const rowName = 'text';
const nowName = 'blocks';
export const sharedNames: readonly string[] = [rowName, nowName];

export const rowOf = (doc: Y.Doc): Y.Text => doc.getText(rowName);
export const nowOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(nowName);

/** Key under which one thing of a block is kept. `at`: the name of the place it was moved to; `gone`: true once it was taken out. */
export const keyOf = (name: (typeof attributeNames)[number] | 'at' | 'gone', id: string): string => `${name}:${id}`;

/** The three marks. */
export const blockMark = (id: string, attributes: Attributes): Attributes => ({ block: id, ...attributes });
export const noteMark = (label: string): Attributes => ({ note: label });
export const placeMark = (name: string): Attributes => ({ place: name });

/** Signs of a block's words or notes that stand one after the other in the row. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** A block with where it stands in the row. */
export interface Placed {
  readonly block: Block;
  /** Its mark; -1 where words stand before any. */
  readonly mark: number;
  readonly stretches: readonly Stretch[];
  /** It was taken out. It shows only while there are words in it, which somebody typed at that moment. */
  readonly gone: boolean;
}

/** A block as it is shown: at its own mark, or at the place it was moved to. */
export interface Shown extends Placed {
  /** The mark at which it shows. */
  readonly shownAt: number;
}

export interface Layout {
  /** In the order of reading. */
  readonly shown: readonly Shown[];
  /** All there are, in the order of the row. */
  readonly all: readonly Placed[];
  /** Marks of places, in the order of the row. */
  readonly places: readonly number[];
  readonly length: number;
}

interface Growing {
  readonly id: string;
  readonly base: Attributes;
  readonly mark: number;
  readonly content: Inline[];
  readonly stretches: { readonly at: number; length: number }[];
}

const isMark = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !(value instanceof Y.AbstractType);

/** A text's blocks and where they stand. Total: whatever its updates made of it, this gives blocks, the same for all who have the same. */
export function layoutOf(doc: Y.Doc): Layout {
  const now = changedOf(doc);
  const growing: Growing[] = [];
  const places: { readonly name: string; readonly mark: number }[] = [];
  const ids = new Set<string>();
  const begin = (id: string, base: Attributes, mark: number): Growing => {
    let fresh = id;
    // Undoing one joining on two screens brings a mark twice.
    for (let n = 2; ids.has(fresh); n++) fresh = `${id}~${n}`;
    ids.add(fresh);
    const one: Growing = { id: fresh, base, mark, content: [], stretches: [] };
    growing.push(one);
    return one;
  };
  let at = 0;
  const take = (piece: Inline, length: number): void => {
    const { content, stretches } = growing.at(-1) ?? begin('start', {}, -1);
    const last = content.at(-1);
    if ('words' in piece && last && 'words' in last) content[content.length - 1] = { words: last.words + piece.words };
    else content.push(piece);
    const before = stretches.at(-1);
    if (before && before.at + before.length === at) before.length += length;
    else stretches.push({ at, length });
  };
  for (const { insert } of rowOf(doc).toDelta() as readonly { readonly insert: unknown }[]) {
    if (typeof insert === 'string') {
      if (insert !== '') take({ words: insert }, insert.length);
      at += insert.length;
      continue;
    }
    if (isMark(insert)) {
      if (typeof insert.block === 'string') begin(insert.block || 'new', insert, at);
      else if (typeof insert.note === 'string') take({ note: insert.note }, 1);
      else if (typeof insert.place === 'string') places.push({ name: insert.place, mark: at });
    }
    at++;
  }
  const all = growing.map(({ id, base, mark, content, stretches }): Placed => {
    const changed = now.get(id);
    return { block: { id, ...fromAttributes({ ...base, ...changed }), content }, mark, stretches, gone: changed?.gone === true };
  });
  return { shown: shownOf(all, places, now), all, places: places.map(({ mark }) => mark), length: at };
}

/** What is kept of blocks beside the row, by their ids. */
function changedOf(doc: Y.Doc): ReadonlyMap<string, Attributes> {
  const changed = new Map<string, Record<string, unknown>>();
  for (const [key, value] of nowOf(doc)) {
    const cut = key.indexOf(':');
    const id = key.slice(cut + 1);
    const of = changed.get(id) ?? Object.create(null);
    of[key.slice(0, cut)] = value;
    changed.set(id, of);
  }
  return changed;
}

function shownOf(
  all: readonly Placed[],
  places: readonly { readonly name: string; readonly mark: number }[],
  now: ReadonlyMap<string, Attributes>,
): readonly Shown[] {
  const markOf = new Map(places.toReversed().map(({ name, mark }) => [name, mark]));
  return all
    .filter(({ gone, block }) => !gone || block.content.length > 0)
    .map((placed): Shown => {
      const place = now.get(placed.block.id)?.at;
      return { ...placed, shownAt: (typeof place === 'string' ? markOf.get(place) : undefined) ?? placed.mark };
    })
    .toSorted((a, b) => a.shownAt - b.shownAt);
}

/** The blocks of a shared text, in the order of reading. */
export const readShared = (doc: Y.Doc): readonly Block[] => layoutOf(doc).shown.map(({ block }) => block);
