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
  paragraphs.map(({ paragraph, part, verbs, body }, place) => {
    const forces = verbs.flatMap(({ force }) => force ?? []);
    return {
      id: text * mostParagraphs + place,
      text,
      paragraph,
      part,
      acts: ` ${[...new Set(verbs.map(({ act }) => act))].join(' ')} `,
      force: forces.length > 0 ? Math.max(...forces) : null,
      verbs: JSON.stringify(verbs),
      body: JSON.stringify(body),
    };
  });

type ShownText = Pick<TextRow, 'symbol' | 'decision' | 'date' | 'adopted'>;
type ShownParagraph = Pick<ParagraphRow, 'paragraph' | 'part' | 'verbs' | 'body'>;

const headOf = ({ symbol, decision, date, adopted }: ShownText): TextHead => ({
  symbol,
  decision,
  date,
  adopted: adopted === null ? null : adopted === 1,
});

const paragraphOf = ({ paragraph, part, verbs, body }: ShownParagraph) => ({
  paragraph,
  part,
  verbs: JSON.parse(verbs),
  body: JSON.parse(body),
});

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
        .select(['p.paragraph', 'p.part', 'p.verbs', 'p.body'])
        .where('t.symbol', '=', symbol)
        .orderBy('p.id')
        .execute();
      const [head] = rows;
      if (head === undefined) return null;
      return {
        ...headOf(head),
        chapterVII: head.chapter_vii === 1,
        complete: head.complete === 1,
        paragraphs: rows.flatMap((row) => (row.paragraph === null ? [] : [paragraphOf(row as ShownParagraph)])),
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
      const from = sql`from paragraph_words ${joined} where ${where}`;
      const counted = await sql<{ total: number; texts: number }>`
        select cast(count(*) as integer) as total, cast(count(distinct ${fullText.id} / ${sql.lit(mostParagraphs)}) as integer) as texts
        ${from}`.execute(db);
      const { total, texts } = counted.rows[0]!;
      if (offset >= total || limit < 1) return { total, texts, found: [] };
      const { rows } = await sql<ShownText & ShownParagraph>`
        select t.symbol, t.decision, t.date, t.adopted, p.paragraph, p.part, p.verbs, p.body
        from (select ${fullText.id} as id, ${fullText.distance(query)} as distance ${from} order by 2, 1 limit ${limit} offset ${offset}) as f
        join paragraphs as p on p.id = f.id join texts as t on t.id = p.text
        order by f.distance, f.id`.execute(db);
      return { total, texts, found: rows.map((row): FoundParagraph => ({ ...headOf(row), ...paragraphOf(row) })) };
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
