import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { CouncilRecord } from '../src/record/index.ts';
import { loadRecord } from '../src/record/load.ts';
import { findTexts, type KeptText, openStore, readTextSearch } from '../src/store/index.ts';
import { loadProvisions } from '../src/text/load.ts';
import { inTurn, type Outcome } from './measure.ts';

const howMany = 3000;
const paragraphs = 15;

/** As typed, and as FTS5 has it: rare and common words, phrases, alternatives, exclusions, beginnings. */
const queries: readonly (readonly [typed: string, match: string])[] = [
  ['ceasefire', '"ceasefire"'],
  ['"all necessary" measure', '"all necessary" AND "measure"'],
  ['demand ceasefire', '"demand" AND "ceasefire"'],
  ['"the security council"', '"the security council"'],
  ['iraq -kuwait', '"iraq" NOT "kuwait"'],
  ['humanit*', '"humanit" *'],
  ['ceasefire OR truce', '("ceasefire" OR "truce")'],
  ['lebanon extend mandate', '"lebanon" AND "extend" AND "mandate"'],
  ['sanction committee report', '"sanction" AND "committee" AND "report"'],
  ['"the secretary general to"', '"the secretary general to"'],
  ['cyprus', '"cyprus"'],
  ['peace AND "and the"', '"peace" AND "and" AND "and the"'],
];

/** Small words as running text has them between the others. */
const small = 'the of and to the in that for the and by with all its on'.split(' ');

/** A generator of numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Texts of the usual size, their words those of real provisions, which the record's index keeps without order or endings. */
function plausibleTexts(record: CouncilRecord): KeptText[] {
  const provisions = loadProvisions();
  const clauses = provisions.decisions().flatMap((id) => provisions.get(id)?.provisions ?? []);
  const random = seeded(242);
  const decisions = record.decisions.filter(({ resolution }) => resolution !== null);
  return Array.from({ length: howMany }, (_, n): KeptText => {
    const decision = decisions[n % decisions.length]!;
    const start = Math.floor(random() * (clauses.length - 20));
    return {
      symbol: n < decisions.length ? decision.id : `S/${90_000 + n}`,
      decision: decision.id,
      date: decision.date,
      adopted: true,
      chapterVII: false,
      complete: true,
      paragraphs: Array.from({ length: paragraphs }, (_, i) => {
        const clause = clauses[start + i]!;
        const content = [...clause.content].sort(() => random() - 0.5);
        const words = content.flatMap((word) => [
          small[Math.floor(random() * small.length)]!,
          small[Math.floor(random() * small.length)]!,
          word,
        ]);
        const { verb, act, force } = clause;
        return {
          paragraph: i < 6 ? `PP${i + 1}` : `OP${i - 5}`,
          part: i < 6 ? ('preambular' as const) : ('operative' as const),
          verbs: [{ verb, act, force, start: 0 }],
          body: `${verb} ${clause.gist} ${words.join(' ')}${random() < 0.15 ? ' by the Security Council' : ''}${random() < 0.1 ? ', and requests the Secretary-General to report' : ''}.`,
        };
      }),
    };
  });
}

/**
 * Queries over 3,000 texts, whole: read, counted, ranked, with snippets, verbs and decisions; against the same MATCH of FTS5 with the same
 * order and limit, its ids and ranks alone, asked of the database directly. All queries run once in each round.
 */
export async function texts(): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(opened.sentence);
  const store = opened.value;
  const database = new Database(join(folder, 'penholder.sqlite'));
  try {
    const record = loadRecord();
    const given = plausibleTexts(record);
    for (const text of given) await store.texts.keep(text);
    await store.texts.settle();
    const search = readTextSearch(() => undefined);
    if (!search.ok) throw new Error(search.sentence);
    const { limit } = search.value;
    const bare = database.prepare(`select rowid, rank from paragraph_words where paragraph_words match ? order by rank limit ${limit}`);
    // Our own order, ties by place: FTS5 then sorts in another way, which is quicker.
    const inPlace = database.prepare(
      `select rowid, rank from paragraph_words where paragraph_words match ? order by rank, rowid limit ${limit}`,
    );
    let found = 0;
    for (const [typed, match] of queries) {
      const list = await findTexts(store.texts, record, typed, search.value);
      if (!list.ok || list.value.hits.length === 0) throw new Error(`${typed} finds nothing`);
      if (bare.all(match).length !== list.value.hits.length) throw new Error(`${typed} finds something else than ${match}`);
      found += list.value.total;
    }
    const ours = async () => {
      for (const [typed] of queries) await findTexts(store.texts, record, typed, search.value);
    };
    const asked = (statement: typeof bare) => () => {
      for (const [, match] of queries) statement.all(match);
    };
    const options = { rounds: 41, warmup: 8 };
    const sorted = await inTurn(ours, asked(inPlace), options);
    const run = await inTurn(ours, asked(bare), options);
    return [
      {
        name: 'texts',
        what: `${queries.length} full-text queries over ${howMany} texts, ${limit} snippets each`,
        against: 'the same MATCH, order by rank and limit by libsql',
        target: 1.5,
        note: `${(howMany * paragraphs).toLocaleString('en')} paragraphs, ${found.toLocaleString('en')} found; against the same with ties in order, which FTS5 answers quicker, ${sorted.ratio.toFixed(2)} ×`,
        ...run,
      },
    ];
  } finally {
    database.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
