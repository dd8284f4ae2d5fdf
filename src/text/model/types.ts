/**
 * The structure of a resolution or draft: plain data, JSON through and through, the same in the store, the browser and the exports.
 * It holds words and where they stand; what is read of them (verbs, deadlines …) is `TextReadings`, worked out when it is needed and
 * never kept, so that it cannot differ from the words.
 */
export interface ResolutionText {
  /** The symbol written at the head, formatted: "S/RES/2728 (2024)", "S/2024/254/Rev.1". null where none is. */
  readonly symbol: string | null;
  /** The title's line as written: "Resolution 2728 (2024)", "Albania and United States of America: draft resolution". */
  readonly title: string | null;
  /** "Adopted by the Security Council at its 9586th meeting, on 25 March 2024", or the "of 22 November 1967" of older texts. */
  readonly adoption: string | null;
  /** At least one; a text without lettered parts has one whose label is null. */
  readonly parts: readonly Part[];
  readonly annexes: readonly Annex[];
  readonly footnotes: readonly Footnote[];
  /** What the reader could not place, in order. Kept and shown, never dropped. */
  readonly unplaced: readonly Unplaced[];
}

/** A, B, C or I, II of a text whose numbers start again; or the whole body. */
export interface Part {
  /** "A", "II"; null where the text has no parts. */
  readonly label: string | null;
  /** The line that names the organ, as written: "The Security Council,". null where the part has none. */
  readonly organ: string | null;
  readonly preamble: readonly Paragraph[];
  readonly operative: readonly Paragraph[];
  /** The note after the last paragraph: "Adopted unanimously at the 1382nd meeting." */
  readonly closing: string | null;
}

/**
 * preambular and operative: the paragraphs of a part (a text that goes back to its reasons has a preambular one among the operative). sub: under either, and under another sub, to any depth. heading: a line between
 * paragraphs that governs nothing ("Sanctions measures"); it stands in `preamble` or `operative` but takes no number. plain: a paragraph
 * of an annex, numbered or not.
 */
export type ParagraphKind = 'preambular' | 'operative' | 'sub' | 'heading' | 'plain';

export interface Paragraph {
  /** Stays with the paragraph through revisions and moves; never shown. Unique within a text. */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** The number shown, without the marks around it: "1", "2 bis", "a", "iv". null for what has none (preamble, texts before 1960). */
  readonly label: string | null;
  /** How the label is set: "1." or "(a)" or "a)"; null where there is no label. */
  readonly labelStyle: LabelStyle | null;
  /** Its own words up to its first sub-paragraph, as running text: lines joined, hyphenation mended, single spaces, closing mark kept. */
  readonly text: string;
  readonly children: readonly Paragraph[];
  /** Words of the paragraph that follow its sub-paragraphs, flush with its beginning; "" where there are none. */
  readonly after: string;
  /** Footnotes called in it, by `Footnote.label`, each with the offset in `text` where the call stands (at most `text.length`). */
  readonly notes: readonly NoteCall[];
}

/** dot: "1."; parens: "(a)"; paren: "a)". */
export type LabelStyle = 'dot' | 'parens' | 'paren';

export interface NoteCall {
  readonly label: string;
  readonly at: number;
}

export interface Annex {
  /** Its first line: "Annex", "Annex I", "Appendix". */
  readonly label: string;
  /** The line below it, where it is a title. */
  readonly title: string | null;
  /** Of kind plain, heading and sub. */
  readonly paragraphs: readonly Paragraph[];
}

export interface Footnote {
  /** "1", "*". */
  readonly label: string;
  readonly text: string;
}

export interface Unplaced {
  /** The words, lines joined. */
  readonly text: string;
  /** before: ahead of the organ's line, of no known kind; after: behind the closing note. Whatever stands between is a paragraph. */
  readonly where: 'before' | 'after';
}

/** What a stretch of the text that was read is. Furniture: page headers and numbers, document numbers, rules. */
export type PieceRole =
  | 'symbol'
  | 'title'
  | 'adoption'
  | 'part'
  | 'organ'
  | 'label'
  | 'words'
  | 'heading'
  | 'closing'
  | 'annex'
  | 'footnote'
  | 'furniture'
  | 'blank'
  | 'unplaced';

/** A stretch of the source. The pieces of a text joined in order are that text, unit by unit. */
export interface SourcePiece {
  readonly role: PieceRole;
  readonly text: string;
  /** The paragraph's id, for labels, words and headings. */
  readonly owner: string | null;
}

/** A text as read from a source: its structure, and the source cut into pieces that lose nothing. */
export interface ParsedText {
  readonly text: ResolutionText;
  readonly pieces: readonly SourcePiece[];
}
