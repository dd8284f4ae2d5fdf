import type { ResolutionText } from '../model/types.ts';
import { type Found, indexOf } from './tree.ts';
import type { Amendment, AmendmentChange, Conflict } from './types.ts';

/** A pending amendment after another was accepted: rebased, with what it collides with; `fallen` where that did all of it already. */
export interface Rebased {
  readonly amendment: Amendment;
  readonly conflicts: readonly Conflict[];
  readonly fallen: boolean;
}

interface Context {
  readonly index: ReadonlyMap<string, Found>;
  readonly places: ReadonlyMap<string, string>;
  readonly with: string;
}

/**
 * Transforms a pending amendment against one that is being accepted. Both are made to the text as it stands before (`text`, with `places`
 * as people call its paragraphs). Amendments of different words or places do not disturb each other.
 */
export function rebase(pending: Amendment, accepted: Amendment, text: ResolutionText, places: ReadonlyMap<string, string>): Rebased {
  const context: Context = { index: indexOf(text), places, with: accepted.id };
  const conflicts: Conflict[] = [];
  const changes = pending.changes.flatMap((change) => {
    let rebased: AmendmentChange | null = change;
    for (const other of accepted.changes) {
      if (rebased === null) break;
      const outcome: AmendmentChange | Conflict | null = transform(rebased, other, context);
      if (outcome !== null && 'why' in outcome) conflicts.push(outcome);
      else rebased = outcome;
    }
    return rebased === null ? [] : [rebased];
  });
  return { amendment: { ...pending, changes }, conflicts, fallen: changes.length === 0 };
}

/** The paragraphs that a change speaks of: that it changes, and that it finds its place by. */
const targetOf = (change: AmendmentChange): string | null => ('target' in change ? change.target : null);
const anchorsOf = (change: AmendmentChange): string[] => {
  if (change.kind !== 'insert' && change.kind !== 'move') return [];
  const { after, list } = change.spot;
  return [...(after === null ? [] : [after]), ...('parent' in list ? [list.parent] : [])];
};

/** The change after the other; a conflict; or null where the other did the same. */
function transform(mine: AmendmentChange, other: AmendmentChange, context: Context): AmendmentChange | Conflict | null {
  const { index, places } = context;
  const conflict = (why: Conflict['why'], id: string | null): Conflict => {
    const place = (id === null ? undefined : places.get(id)) ?? 'the beginning of a list';
    const [ours, theirs] = [said(mine, places), said(other, places)];
    return {
      with: context.with,
      why,
      place,
      ours,
      theirs,
      sentence: `${REASON[why](place)} ${context.with}: ${theirs}. This one: ${ours}.`,
    };
  };
  const [own, their] = [targetOf(mine), targetOf(other)];
  const within = (id: string | null, whole: string | null): boolean =>
    id !== null && whole !== null && (id === whole || (index.get(id)?.ancestors.includes(whole) ?? false));
  /** Places inside a paragraph: after it is no place inside it. */
  const anchoredIn = (change: AmendmentChange, whole: string | null): boolean =>
    anchorsOf(change).some((anchor) => (within(anchor, whole) && anchor !== whole) || (anchor === whole && parentOf(change) === whole));

  if (same(mine, other)) return null;
  if (other.kind === 'delete' || other.kind === 'paragraph') {
    const why = other.kind === 'delete' ? 'target_deleted' : 'target_replaced';
    if (within(own, their) || anchoredIn(mine, their)) return conflict(why, their);
  }
  if (mine.kind === 'delete' || mine.kind === 'paragraph') {
    const why = mine.kind === 'delete' ? 'target_deleted' : 'target_replaced';
    if (within(their, own) || anchoredIn(other, own)) return conflict(why, own);
  }
  if (mine.kind === 'move' && other.kind === 'move' && own === their) return conflict('moved_twice', own);
  if (other.kind === 'move' && anchorsOf(mine).some((anchor) => within(anchor, their))) return conflict('anchor_moved', their);
  if (mine.kind === 'move' && anchorsOf(other).some((anchor) => within(anchor, own))) return conflict('anchor_moved', own);
  if (mine.kind === 'words' && other.kind === 'words' && own === their) return shifted(mine, other) ?? conflict(touch(mine, other), own);
  return mine;
}

type Words = Extract<AmendmentChange, { kind: 'words' }>;

const touch = (mine: Words, other: Words): Conflict['why'] =>
  mine.start === mine.end && other.start === other.end ? 'same_spot' : 'same_words';

/** Words behind others move with them; null where both touch the same ones. */
function shifted(mine: Words, other: Words): Words | null {
  if (mine.start === mine.end && other.start === other.end && mine.start === other.start) return null;
  if (other.end <= mine.start) {
    const by = other.in.length - (other.end - other.start);
    return { ...mine, start: mine.start + by, end: mine.end + by };
  }
  return other.start >= mine.end ? mine : null;
}

const parentOf = (change: AmendmentChange): string | null =>
  (change.kind === 'insert' || change.kind === 'move') && 'parent' in change.spot.list ? change.spot.list.parent : null;

/** Two changes that do the same; two insertions never do, each brings a paragraph of its own. */
function same(mine: AmendmentChange, other: AmendmentChange): boolean {
  if (mine.kind === 'insert' || mine.kind !== other.kind) return false;
  if (mine.kind === 'paragraph' && other.kind === 'paragraph') return mine.target === other.target && mine.words === other.words;
  if (mine.kind === 'words' && mine.start === mine.end) return false;
  return JSON.stringify(mine) === JSON.stringify(other);
}

const REASON: Readonly<Record<Conflict['why'], (place: string) => string>> = {
  same_words: (place) => `Both change the same words of ${place}.`,
  same_spot: (place) => `Both put words into the same place of ${place}.`,
  target_deleted: (place) => `One deletes ${place}, the other changes it.`,
  target_replaced: (place) => `One replaces ${place} whole, the other changes it.`,
  moved_twice: (place) => `Both move ${place}, to different places.`,
  anchor_moved: (place) => `One moves ${place}, the other finds its place by it.`,
};

/** A change in short words, without a full stop. */
export function said(change: AmendmentChange, places: ReadonlyMap<string, string>): string {
  const place = (id: string) => places.get(id) ?? 'a paragraph';
  const spot = (after: string | null) => (after === null ? 'at the beginning' : `after ${place(after)}`);
  switch (change.kind) {
    case 'words':
      if (change.out === '') return `in ${place(change.target)}, insert "${change.in.trim()}"`;
      return change.in === ''
        ? `in ${place(change.target)}, delete "${change.out.trim()}"`
        : `in ${place(change.target)}, replace "${change.out}" with "${change.in}"`;
    case 'paragraph':
      return `replace ${place(change.target)} with "${change.words}"`;
    case 'insert':
      return `insert ${spot(change.spot.after)}: "${change.paragraph.text}"`;
    case 'delete':
      return `delete ${place(change.target)}`;
    case 'move':
      return `move ${place(change.target)} ${spot(change.spot.after)}`;
  }
}
