import type { Act, SearchParagraph, SearchText, TextPart, TextQuery } from '../../text/index.ts';

/** What is kept of whose text it is. */
export interface TextHead {
  /** The id of its symbol: "S/RES/242", "S/2024/254". */
  readonly symbol: string;
  /** The decision of the record whose text this is; null where the record has none. */
  readonly decision: string | null;
  /** The day of that decision. */
  readonly date: string | null;
  /** Whether the text was adopted; null where that is not known. */
  readonly adopted: boolean | null;
}

/** A text as kept: whose it is, and its paragraphs. */
export interface KeptText extends TextHead, SearchText {}

/** Which paragraphs, beside those that the query finds; what is left out does not matter. */
export interface TextFilter {
  readonly part?: TextPart;
  /** A verb of the paragraph does this. */
  readonly act?: Act;
  /** A verb of the paragraph has at least this force. */
  readonly force?: number;
  /** First and last day, both included. Texts whose day is not known are left out. */
  readonly since?: string;
  readonly until?: string;
  readonly adopted?: boolean;
}

/** A paragraph that was found, and whose text it is. */
export interface FoundParagraph extends SearchParagraph, Pick<TextHead, 'symbol' | 'decision'> {}

export interface FoundParagraphs {
  /** All that the query finds, and in how many texts. */
  readonly total: number;
  readonly texts: number;
  /** The stretch asked for, the best first. */
  readonly found: readonly FoundParagraph[];
}

/** Texts of resolutions and drafts that the user has, indexed by their words. */
export interface TextStore {
  /** Keeps a text, whole or not at all, in place of the one of that symbol; says whether there was one and whether it differed. */
  keep(text: KeptText): Promise<'new' | 'changed' | 'same'>;
  /** By the id of a symbol. */
  get(symbol: string): Promise<KeptText | null>;
  /** True when there was one to remove. */
  remove(symbol: string): Promise<boolean>;
  /** All texts without their paragraphs, by symbol. */
  heads(): Promise<readonly TextHead[]>;
  size(): Promise<{ readonly texts: number; readonly paragraphs: number }>;
  find(query: TextQuery, filter: TextFilter, stretch: { readonly limit: number; readonly offset: number }): Promise<FoundParagraphs>;
  /** Makes the index quick again after many changes. */
  settle(): Promise<void>;
}
