import { type CouncilRecord, type DecisionLine, summarize } from '../../record/index.ts';
import type { SearchParagraph } from '../../text/index.ts';
import type { KeptText } from './types.ts';

/** One text with all its paragraphs: format 1 of `GET /api/texts/{symbol}`. */
export interface TextView {
  readonly format: 1;
  readonly symbol: string;
  /** The decision on this text; null where the record has none. */
  readonly decision: DecisionLine | null;
  /** Null where that is not known. */
  readonly adopted: boolean | null;
  /** The Council says that it acts under Chapter VII, or under one of Articles 39 to 42. */
  readonly chapterVII: boolean;
  /** Every paragraph's verb could be read, and the text has the usual frame. */
  readonly complete: boolean;
  readonly paragraphs: readonly SearchParagraph[];
}

/** The decision of the record that a kept text is tied to. */
export function lineOf(record: CouncilRecord, id: string | null): DecisionLine | null {
  const decision = id === null ? undefined : record.byId.get(id);
  return decision ? summarize(record, decision) : null;
}

/** A kept text with its decision. */
export const textView = (record: CouncilRecord, { symbol, decision, adopted, chapterVII, complete, paragraphs }: KeptText): TextView => ({
  format: 1,
  symbol,
  decision: lineOf(record, decision),
  adopted,
  chapterVII,
  complete,
  paragraphs,
});
