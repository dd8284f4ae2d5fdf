import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { searchWords } from '../../text/index.ts';
import type { Engine } from '../engine.ts';
import type { ParagraphRow, Tables, TextRow } from '../tables.ts';
import type { FoundParagraph, KeptText, TextFilter, TextHead, TextStore } from './types.ts';

/** Ids of a text's paragraphs: its own number times this, and on by place. No text has so many. */
const mostParagraphs = 2 ** 20;

/** Rows of one statement: both engines bound the values that one may have. */
const batch = 200;

/** What tells whether a text has changed. It is taken of what would be kept, so that a better reader is a change, too. */
const hashOf = (text: KeptText): string => createHash('sha256').update(JSON.stringify(text)).digest('hex');

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));

const toRow = (id: number, hash: string, { symbol, decision, date, adopted, chapterVII, complete, paragraphs }: KeptText): TextRow => ({
  id,
  symbol,
  decision,
  date,
  adopted: flag(adopted),
  chapter_vii: Number(chapterVII),
  complete: Number(complete),
  paragraphs: paragraphs.length,
  hash,
});

const toRows = (text: number, { paragraphs }: KeptText): ParagraphRow[] =>
  paragraphs.map((paragraph, place) => {
    const forces = paragraph.verbs.flatMap(({ force }) => force ?? []);
    return {
      id: text * mostParagraphs + place,
      text,
      part: paragraph.part,
      acts: ` ${[...new Set(paragraph.verbs.map(({ act }) => act))].join(' ')} `,
      force: forces.length > 0 ? Math.max(...forces) : null,
      paragraph: JSON.stringify(paragraph),
    };
  });

const headOf = ({ symbol, decision, date, adopted }: Pick<TextRow, 'symbol' | 'decision' | 'date' | 'adopted'>): TextHead => ({
  symbol,
  decision,
  date,
  adopted: adopted === null ? null : adopted === 1,
});

/** A row of what is found; without a paragraph when there is none and the row is there for the count. */
interface FoundRow extends Pick<TextRow, 'symbol' | 'decision'> {
  readonly total: number;
  readonly texts: number;
  readonly paragraph: string | null;
}

/** The texts on an engine whose schema is up to date. */
export const textsOn = (engine: Engine): TextStore => {
  const { db, fullText } = engine;

  const clear = async (writing: Kysely<Tables>, id: number): Promise<void> => {
    const [first, last] = [id * mostParagraphs, (id + 1) * mostParagraphs - 1];
    await fullText.remove(writing, first, last);
    await writing.deleteFrom('paragraphs').where('id', '>=', first).where('id', '<=', last).execute();
    await writing.deleteFrom('texts').where('id', '=', id).execute();
  };

  const fill = async (writing: Kysely<Tables>, id: number, hash: string, text: KeptText): Promise<void> => {
    await writing
      .insertInto('texts')
      .values(toRow(id, hash, text))
      .execute();
    const rows = toRows(id, text);
    const words = rows.map((row, place) => ({ id: row.id, words: searchWords(text.paragraphs[place]!.body).folded }));
    for (let at = 0; at < rows.length; at += batch) {
      await writing
        .insertInto('paragraphs')
        .values(rows.slice(at, at + batch))
        .execute();
      await fullText.add(writing, words.slice(at, at + batch));
    }
  };

  const kept = (reading: Kysely<Tables>, symbol: string) =>
    reading.selectFrom('texts').select(['id', 'hash']).where('symbol', '=', symbol).executeTakeFirst();

  /** A symbol that no text can have is not asked for: Postgres takes no NUL. */
  const possible = (symbol: string): boolean => /^[ -~]{1,200}$/.test(symbol);

  return {
    async keep(text) {
      if (!possible(text.symbol)) throw new Error(`not the id of a symbol: ${JSON.stringify(text.symbol)}`);
      if (text.paragraphs.length > mostParagraphs) throw new Error(`${text.symbol}: ${text.paragraphs.length} paragraphs`);
      const hash = hashOf(text);
      if ((await kept(db, text.symbol))?.hash === hash) return 'same';
      return engine.exclusively(async (writing) => {
        const before = await kept(writing, text.symbol);
        if (before?.hash === hash) return 'same';
        const last = await writing.selectFrom('texts').select(sql<number | null>`max(id)`.as('id')).executeTakeFirst();
        if (before) await clear(writing, before.id);
        await fill(writing, before?.id ?? (last?.id ?? 0) + 1, hash, text);
        return before ? 'changed' : 'new';
      });
    },

    async get(symbol) {
      if (!possible(symbol)) return null;
      const rows = await db
        .selectFrom('texts as t')
        .leftJoin('paragraphs as p', 'p.text', 't.id')
        .select(['t.symbol', 't.decision', 't.date', 't.adopted', 't.chapter_vii', 't.complete'])
        .select('p.paragraph')
        .where('t.symbol', '=', symbol)
        .orderBy('p.id')
        .execute();
      const [head] = rows;
      if (head === undefined) return null;
      return {
        ...headOf(head),
        chapterVII: head.chapter_vii === 1,
        complete: head.complete === 1,
        paragraphs: rows.flatMap(({ paragraph }) => (paragraph === null ? [] : [JSON.parse(paragraph)])),
      };
    },

    async remove(symbol) {
      if (!possible(symbol)) return false;
      return engine.exclusively(async (writing) => {
        const before = await kept(writing, symbol);
        if (before) await clear(writing, before.id);
        return before !== undefined;
      });
    },

    async heads() {
      return (await db.selectFrom('texts').select(['symbol', 'decision', 'date', 'adopted']).orderBy('symbol').execute()).map(headOf);
    },

    async size() {
      const { rows } = await sql<{ texts: number; paragraphs: number }>`
        select cast(count(*) as integer) as texts, cast(coalesce(sum(paragraphs), 0) as integer) as paragraphs from texts`.execute(db);
      return { texts: rows[0]!.texts, paragraphs: rows[0]!.paragraphs };
    },

    async find(query, filter, { limit, offset }) {
      const conditions = conditionsOf(filter);
      const where = sql.join([fullText.matches(query), ...conditions], sql` and `);
      const joined =
        conditions.length > 0 ? sql`join paragraphs on paragraphs.id = ${fullText.id} join texts on texts.id = paragraphs.text` : sql``;
      const once = sql.raw(fullText.hardToFind(query) ? 'materialized' : 'not materialized');
      // One statement, so that the count and the stretch are of the same moment; it always has a row, for the count.
      const { rows } = await sql<FoundRow>`
        with m as ${once} (select ${fullText.id} as id, ${fullText.distance(query)} as distance from paragraph_words ${joined} where ${where})
        select c.total, c.texts, t.symbol, t.decision, p.paragraph
        from (
          select cast(count(*) as integer) as total, cast(count(distinct id / ${sql.lit(mostParagraphs)}) as integer) as texts from m
        ) as c
        left join (select id, distance from m order by distance, id limit ${limit} offset ${offset}) as f on true
        left join paragraphs as p on p.id = f.id
        left join texts as t on t.id = p.text
        order by f.distance, f.id`.execute(db);
      const { total, texts } = rows[0]!;
      const found = rows.flatMap(({ symbol, decision, paragraph }): FoundParagraph[] =>
        paragraph === null ? [] : [{ symbol, decision, ...JSON.parse(paragraph) }],
      );
      return { total, texts, found };
    },

    settle: () => fullText.settle(db),
  };
};

function conditionsOf({ part, act, force, since, until, adopted }: TextFilter): RawBuilder<unknown>[] {
  return [
    ...(part === undefined ? [] : [sql`paragraphs.part = ${part}`]),
    ...(act === undefined ? [] : [sql`paragraphs.acts like ${`% ${act} %`}`]),
    ...(force === undefined ? [] : [sql`paragraphs.force >= ${force}`]),
    ...(since === undefined ? [] : [sql`texts.date >= ${since}`]),
    ...(until === undefined ? [] : [sql`texts.date <= ${until}`]),
    ...(adopted === undefined ? [] : [sql`texts.adopted = ${Number(adopted)}`]),
  ];
}
