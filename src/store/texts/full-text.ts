import type { Kysely, RawBuilder } from 'kysely';
import type { TextQuery } from '../../text/index.ts';
import type { Tables } from '../tables.ts';

/** The words of one paragraph, by the paragraph's id. */
export interface ParagraphWords {
  readonly id: number;
  /** Folded words in order, of letters and digits only: `searchWords`. */
  readonly words: readonly string[];
}

/**
 * Full text as each engine has it, over a table `paragraph_words`. The words are cut and folded by us, so that both engines hold the same
 * words in the same order and answer every query alike; only how they rank differs.
 */
export interface FullText {
  /** The column of a paragraph's id. */
  readonly id: RawBuilder<number>;
  create(db: Kysely<Tables>): Promise<void>;
  add(db: Kysely<Tables>, paragraphs: readonly ParagraphWords[]): Promise<void>;
  /** Removes the words of the paragraphs with ids from `first` to `last`. */
  remove(db: Kysely<Tables>, first: number, last: number): Promise<void>;
  /** True of the rows whose words are what the query looks for. */
  matches(query: TextQuery): RawBuilder<boolean>;
  /** Smaller for rows that are more about it; only where `matches` holds. */
  distance(query: TextQuery): RawBuilder<number>;
  /** Whether finding the rows costs so much that they are better kept while they are counted and put in order than found twice. */
  hardToFind(query: TextQuery): boolean;
  settle(db: Kysely<Tables>): Promise<void>;
}
