import { sql } from 'kysely';
import type { Term, TextQuery } from '../../text/index.ts';
import type { FullText } from './full-text.ts';

/** Folded words are letters and digits: nothing in them has to be escaped. */
const phrase = ({ words, begins }: Term): string => `(${words.map((word) => `'${word}'`).join(' <-> ')}${begins ? ':*' : ''})`;

const either = (terms: readonly Term[]): string => `(${terms.map(phrase).join(' | ')})`;

const expression = ({ all, none }: TextQuery): string => [...all.map(either), ...(none.length > 0 ? [`!${either(none)}`] : [])].join(' & ');

/**
 * A `tsvector` made of our words and their places, with a GIN index; `to_tsvector` and its parser, which take hyphens, strokes and addresses
 * their own way, have no part in it. Ranked by `ts_rank`, longer paragraphs a little lower. Of a word that stands more than 255 times in one
 * paragraph Postgres keeps the first 255 places, so that a phrase only found after them is not found.
 */
export const postgresFullText: FullText = {
  id: sql`paragraph_words.id`,
  async create(db) {
    await sql`create table paragraph_words (id bigint primary key, words tsvector not null)`.execute(db);
    await sql`create index paragraph_words_words on paragraph_words using gin (words)`.execute(db);
  },
  async add(db, paragraphs) {
    const rows = paragraphs.map(
      ({ id, words }) => sql`(${id}::bigint, ${words.map((word, at) => `'${word}':${at + 1}`).join(' ')}::tsvector)`,
    );
    await sql`insert into paragraph_words (id, words) values ${sql.join(rows)}`.execute(db);
  },
  async remove(db, first, last) {
    await sql`delete from paragraph_words where id between ${first} and ${last}`.execute(db);
  },
  matches: (query) => sql`paragraph_words.words @@ ${expression(query)}::tsquery`,
  distance: (query) => sql`-ts_rank(paragraph_words.words, ${expression(query)}::tsquery, 1)`,
  // Every row found is ranked, so that none is found twice for nothing.
  hardToFind: () => true,
  async settle(db) {
    await sql`analyze texts, paragraphs, paragraph_words`.execute(db);
  },
};
