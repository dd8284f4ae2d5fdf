import type { ResolutionText } from '../model/types.ts';
import type { Span } from '../read/types.ts';

/** A stretch of words that stayed, came in or went out. Joined, `same` and `out` are the words before, `same` and `in` those after. */
export interface Edit {
  readonly kind: 'same' | 'in' | 'out';
  readonly text: string;
}

/** Words of one paragraph of one side. */
export interface Side {
  readonly id: string;
  readonly place: string;
  readonly text: string;
  /** Flush words behind its sub-paragraphs. */
  readonly after: string;
}

/**
 * What became of one paragraph. `from` and `to` have one side each; an added one has no `from`, a removed one no `to`; a split has several
 * `to`, a merger several `from`.
 */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'split' | 'merged';
  readonly from: readonly Side[];
  readonly to: readonly Side[];
  /** It stands elsewhere among those that stayed, or under another paragraph. */
  readonly moved: boolean;
  /** From the preamble to the operative part, or back. */
  readonly crossed: 'to_operative' | 'to_preamble' | null;
  /** Of the words of `from` joined and those of `to` joined. */
  readonly edits: readonly Edit[];
  readonly effects: readonly Effect[];
}

/** up: more is asked; down: less; other: something else. */
export type Direction = 'up' | 'down' | 'other';

/** What a change does, beyond its words. Every effect says itself in one sentence. */
export type Effect = {
  readonly sentence: string;
  readonly direction: Direction;
  /** Whom it concerns: addressees of the clauses it stands in. */
  readonly whom: readonly string[];
} & (
  | { readonly kind: 'verb'; readonly before: string; readonly after: string }
  | { readonly kind: 'clause'; readonly change: 'gained' | 'lost'; readonly verb: string }
  | { readonly kind: 'addressee'; readonly change: 'gained' | 'lost'; readonly who: string }
  | { readonly kind: 'modifier'; readonly change: 'gained' | 'lost'; readonly words: string }
  | { readonly kind: 'scope'; readonly ladder: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'deadline' | 'mandate'; readonly before: string | null; readonly after: string | null; readonly shift: Shift | null }
  | { readonly kind: 'chapter_vii'; readonly change: 'gained' | 'lost' }
  | { readonly kind: 'crossed' | 'moved' | 'added' | 'removed' }
);

/** By how much a day or a length of time moved, where it can be told. */
export interface Shift {
  readonly earlier: boolean;
  readonly days: number | null;
  readonly before: Span | null;
  readonly after: Span | null;
}

/** A line outside the paragraphs that differs. */
export interface LineChange {
  readonly what: 'symbol' | 'title' | 'adoption' | 'part' | 'organ' | 'closing' | 'annex' | 'footnote' | 'unplaced';
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Two texts compared: plain data that holds all it takes to make the second from the first, and the first from the second. `before` and
 * `after` are their structures without the words of their paragraphs.
 */
export interface Comparison {
  readonly before: ResolutionText;
  readonly after: ResolutionText;
  /** In the order of the second text; a removed paragraph stands where it stood. */
  readonly paragraphs: readonly ParagraphChange[];
  readonly lines: readonly LineChange[];
  /** The text as a whole invokes Chapter VII, or no longer does. */
  readonly effects: readonly Effect[];
}
