import type { Act } from '../types.ts';

/** What is read of a text: by paragraph, in the order of the text. */
export interface TextReadings {
  readonly paragraphs: readonly ParagraphReading[];
  /** The Council says that it acts under Chapter VII, or under one of Articles 39 to 42 which stand in it. */
  readonly chapterVII: boolean;
  /** Ids of paragraphs of the body whose governing verb is not in the lexicon. */
  readonly unread: readonly string[];
}

/** What one paragraph does. Offsets are into `words`. */
export interface ParagraphReading {
  /** The paragraph's `id` in the structure. */
  readonly id: string;
  /** For people: "PP3", "OP1", "OP5(b)(ii)", "B.OP1", "Annex I.3". Counted as the text stands, so that "2 bis" is "OP2 bis". */
  readonly place: string;
  /** Its own words, then the flush words after its sub-paragraphs if any, with one space between. */
  readonly words: string;
  readonly clauses: readonly ReadClause[];
  /** This paragraph is the line that invokes Chapter VII. */
  readonly chapterVII: boolean;
  readonly deadlines: readonly Deadline[];
  readonly mandates: readonly Mandate[];
  readonly citations: readonly Citation[];
}

/** One governing verb and what it governs. A sub-paragraph without a verb of its own has its chapeau's, with surface "". */
export interface ReadClause {
  /** Base form, as in the lexicon: "demand", "call upon". */
  readonly verb: string;
  /** As it stands: "Strongly condemns". */
  readonly surface: string;
  readonly act: Act;
  /** 6 (decides) to 0 (takes note) for directives; null for the other acts. */
  readonly force: number | null;
  readonly start: number;
  readonly end: number;
  /** Where what the verb governs begins. */
  readonly objectStart: number;
  /** Who is told to act; empty where nobody is named. */
  readonly addressees: readonly string[];
  readonly modifiers: readonly Modifier[];
}

/** A word that raises or lowers what is asked (DOMAIN 4.3): "immediately", "all" up; "as appropriate", "where feasible" down. */
export interface Modifier {
  readonly words: string;
  readonly direction: 'up' | 'down';
  readonly start: number;
  readonly end: number;
}

/** A length of time in whole units. */
export interface Span {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
}

/**
 * When something is due once or again and again: "within 30 days and every 60 days thereafter" has `within` and `every`, "by 30 April
 * 2024" has `by`, "six-monthly" has `every` alone.
 */
export interface Deadline {
  /** The words that say it, as they stand. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** A report is due (else some act). */
  readonly report: boolean;
  /** Who must: the addressee of the clause; null where none is named. */
  readonly who: string | null;
  /** Council day, inclusive: "2024-04-30". A month without a day gives its last day. */
  readonly by: string | null;
  readonly within: Span | null;
  /** What `within` counts from, as written after it ("of the adoption of this resolution"); null where the text does not say: then the day of adoption. */
  readonly from: string | null;
  readonly every: Span | null;
}

/** A mandate, authorization or measure set up, prolonged or ended, with its last day (inclusive, New York). */
export interface Mandate {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly what: 'establish' | 'extend' | 'authorize' | 'terminate';
  /** Whose mandate, in the text's words: "the mandate of UNIFIL". */
  readonly of: string;
  /** Last day, "2027-12-31"; null where only a length is given. */
  readonly until: string | null;
  /** "for a period of 12 months"; null where a day is given alone. */
  readonly length: Span | null;
}

/** Another document named in a paragraph. */
export interface Citation {
  /** Formatted: "S/RES/2712 (2023)", "A/RES/377 (V)", "S/2023/970". */
  readonly symbol: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}
