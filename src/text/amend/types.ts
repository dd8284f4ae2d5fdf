import type { Paragraph, ResolutionText } from '../model/types.ts';

/** One change that an amendment makes, tied to the paragraphs of the text it was made to by their ids. */
export type AmendmentChange =
  /** Words in a paragraph's `text`, from `start` to `end`; an empty stretch is a place where words come in. */
  | {
      readonly kind: 'words';
      readonly target: string;
      readonly start: number;
      readonly end: number;
      readonly out: string;
      readonly in: string;
    }
  /** The whole paragraph, with its sub-paragraphs. */
  | { readonly kind: 'paragraph'; readonly target: string; readonly words: string; readonly paragraph: Paragraph }
  | { readonly kind: 'insert'; readonly spot: Spot; readonly paragraph: Paragraph }
  | { readonly kind: 'delete'; readonly target: string }
  | { readonly kind: 'move'; readonly target: string; readonly spot: Spot };

/** A place between paragraphs. */
export interface Spot {
  /** The paragraph it is behind; null for the first place of its list. */
  readonly after: string | null;
  /** The list, where `after` is null: under a paragraph, in a part, or in an annex. */
  readonly list:
    | { readonly parent: string }
    | { readonly part: number; readonly section: 'preamble' | 'operative' }
    | { readonly annex: number };
}

export interface Amendment {
  /** "A1"; unique among the amendments to a text. Amendments accepted into the same place stand in the order of their ids' numbers. */
  readonly id: string;
  /** Who proposed it. */
  readonly by: readonly string[];
  /** As it was written. */
  readonly words: string;
  readonly changes: readonly AmendmentChange[];
}

/** How an amendment was disposed of: accepted by the sponsors without a vote, voted, or taken back (rule 35). */
export type Disposal = 'oral_revision' | 'adopted' | 'rejected' | 'withdrawn';

/** Two amendments that cannot both be carried out, with what either would do. */
export interface Conflict {
  /** The amendment that was accepted. */
  readonly with: string;
  readonly why: 'same_words' | 'target_deleted' | 'target_replaced' | 'moved_twice' | 'anchor_moved' | 'same_spot';
  readonly place: string;
  readonly ours: string;
  readonly theirs: string;
  readonly sentence: string;
}

export interface Standing {
  /** Rebased on what was accepted since. */
  readonly amendment: Amendment;
  /** fallen: what was accepted did the same already. */
  readonly status: 'pending' | 'conflict' | 'fallen' | Disposal;
  readonly conflicts: readonly Conflict[];
}

/** A text with the amendments to it: plain data, a fold over what was disposed of. */
export interface Amending {
  /** The text the amendments were made to. */
  readonly base: ResolutionText;
  /** The text as it stands, deleted paragraphs still in their places so that others can be found from them. */
  readonly working: ResolutionText;
  /** Which amendment deleted a paragraph. */
  readonly deleted: Readonly<Record<string, string>>;
  /** Paragraphs that came in or moved: behind which, and by which amendment. */
  readonly placed: Readonly<Record<string, { readonly after: string | null; readonly by: string; readonly n: number }>>;
  readonly standings: readonly Standing[];
}
