import { sql } from 'kysely';
import type { Term, TextQuery } from '../../text/index.ts';
import type { FullText } from './full-text.ts';

/** In FTS5's language a string is a phrase. Folded words hold nothing that would end it. */
const phrase = ({ words, begins }: Term): string => `"${words.join(' ')}"${begins ? ' *' : ''}`;

const either = (terms: readonly Term[]): string => (terms.length === 1 ? phrase(terms[0] as Term) : `(${terms.map(phrase).join(' OR ')})`);

const expression = ({ all, none }: TextQuery): string => {
  const wanted = all.map(either).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT ${either(none)}`;
};

/**
 * SQLite's FTS5 without a copy of the words. Its `ascii` tokenizer leaves every sign above ASCII in the word, so that the words it holds are
 * those between our spaces. Ranked by BM25.
 */
export const sqliteFullText: FullText = {
  id: sql`paragraph_words.rowid`,
  async create(db) {
    await sql`create virtual table paragraph_words using fts5(words, content='', contentless_delete=1, tokenize='ascii')`.execute(db);
  },
  async add(db, paragraphs) {
    const rows = paragraphs.map(({ id, words }) => sql`(${id}, ${words.join(' ')})`);
    await sql`insert into paragraph_words (rowid, words) values ${sql.join(rows)}`.execute(db);
  },
  async remove(db, first, last) {
    await sql`delete from paragraph_words where rowid between ${first} and ${last}`.execute(db);
  },
  matches: (query) => sql`paragraph_words match ${expression(query)}`,
  distance: () => sql`paragraph_words.rank`,
  // Single words stand in the index as they are; measured, finding them again costs less than keeping their ranks.
  hardToFind: ({ all }) => all.length > 1 || all.flat().some(({ words }) => words.length > 1),
  async settle(db) {
    await sql`insert into paragraph_words (paragraph_words) values ('optimize')`.execute(db);
  },
};
