import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type EngineUnderTest, hardTexts, storeTester } from '../../src/store/contract.ts';
import type { FoundParagraph, KeptText, TextFilter } from '../../src/store/texts/types.ts';
import type { Store } from '../../src/store/types.ts';
import { type Act, matchesTextQuery, parseTextQuery, type SearchParagraph, searchWords, type TextQuery } from '../../src/text/index.ts';

/** A text whose paragraphs have these bodies; the first is preambular. */
const textOf = (symbol: string, bodies: readonly string[], more: Partial<KeptText> = {}): KeptText => ({
  symbol,
  decision: symbol,
  date: '2024-03-25',
  adopted: true,
  chapterVII: false,
  complete: true,
  paragraphs: bodies.map((body, i): SearchParagraph => {
    const verbs = [{ verb: 'demand', act: 'directive' as const, force: 5, start: 0 }];
    return i === 0 ? { paragraph: 'PP1', part: 'preambular', verbs: [], body } : { paragraph: `OP${i}`, part: 'operative', verbs, body };
  }),
  ...more,
});

const queryOf = (typed: string): TextQuery => {
  const query = parseTextQuery(typed);
  if (!query.ok) throw new Error(`${typed}: ${query.sentence}`);
  return query.value;
};

const nameOf = ({ symbol, paragraph }: Pick<FoundParagraph, 'symbol' | 'paragraph'>): string => `${symbol} ${paragraph}`;

const all = { limit: 10_000, offset: 0 };

const find = async (store: Store, typed: string, filter: TextFilter = {}): Promise<string[]> =>
  (await store.texts.find(queryOf(typed), filter, all)).found.map(nameOf).sort();

const fits = ({ part, verbs }: SearchParagraph, text: KeptText, filter: TextFilter): boolean =>
  (filter.part === undefined || part === filter.part) &&
  (filter.act === undefined || verbs.some(({ act }) => act === filter.act)) &&
  (filter.force === undefined || verbs.some(({ force }) => force !== null && force >= filter.force!)) &&
  (filter.since === undefined || (text.date !== null && text.date >= filter.since)) &&
  (filter.until === undefined || (text.date !== null && text.date <= filter.until)) &&
  (filter.adopted === undefined || text.adopted === filter.adopted);

/** What a reader of all texts would find. */
const scan = (texts: readonly KeptText[], query: TextQuery, filter: TextFilter = {}): string[] =>
  texts
    .flatMap((text) =>
      text.paragraphs
        .filter((paragraph) => fits(paragraph, text, filter) && matchesTextQuery(query, searchWords(paragraph.body)))
        .map(({ paragraph }) => nameOf({ symbol: text.symbol, paragraph })),
    )
    .sort();

const vocabulary = [
  'demands',
  'ceasefire',
  'cease-fire',
  'immediate',
  'the',
  'The',
  'OR',
  'not',
  'Côte',
  'd’Ivoire',
  'COTE',
  '2728',
  '(2024)',
  'S/RES/242',
  'מים',
  '水',
  'ﬁre',
  '𝔘𝔫',
  'humanitarian',
  'human',
  'ÉTAT',
  'état',
  'x'.repeat(300),
];

/** Few words, so that they often stand together, in this order and in others. */
const common = fc.constantFrom('the', 'The', 'immediate', 'ceasefire', 'cease-fire', 'human', 'Côte', 'COTE');
const word = fc.oneof({ weight: 3, arbitrary: common }, { weight: 1, arbitrary: fc.constantFrom(...vocabulary) });
const body = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const typed = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom('', '', '-', 'OR '), word, fc.constantFrom('', '', '*')).map((part) => part.join('')),
      fc
        .tuple(fc.constantFrom('', '', '-', 'OR '), fc.array(common, { minLength: 2, maxLength: 3 }))
        .map(([sign, words]) => `${sign}"${words.join(' ')}"`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const acts: readonly Act[] = ['directive', 'constitutive', 'authorizing', 'evaluative', 'declaratory', 'administrative'];
const governing = fc.record({
  verb: fc.constant('demand'),
  act: fc.constantFrom(...acts),
  force: fc.option(fc.integer({ min: 0, max: 6 })),
  start: fc.nat(10),
});
const day = fc.constantFrom('1967-11-22', '2001-09-12', '2024-03-25');
const texts = fc
  .array(
    fc.record({
      date: fc.option(day),
      adopted: fc.option(fc.boolean()),
      paragraphs: fc.array(
        fc.record({
          part: fc.constantFrom('preambular' as const, 'operative', 'annex'),
          verbs: fc.array(governing, { maxLength: 3 }),
          body,
        }),
        { maxLength: 8 },
      ),
    }),
    { minLength: 12, maxLength: 12 },
  )
  .map((some) =>
    some.map(({ date, adopted, paragraphs }, n): KeptText => {
      const numbered = paragraphs.map((one, i) => ({ paragraph: `OP${i}`, ...one }));
      return { ...textOf(`S/RES/${n}`, []), date, adopted, paragraphs: numbered };
    }),
  );
const filters: fc.Arbitrary<TextFilter> = fc.record(
  {
    part: fc.constantFrom('preambular' as const, 'operative', 'annex'),
    act: fc.constantFrom(...acts),
    force: fc.integer({ min: 0, max: 6 }),
    since: day,
    until: day,
    adopted: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Everything a `TextStore` promises, as tests: run once for each engine. */
export const textsContract = (engine: EngineUnderTest): void => {
  const storeTest = storeTester(engine);

  storeTest('a new place has no texts', async ({ texts: none }) => {
    assert.deepEqual(await none.size(), { texts: 0, paragraphs: 0 });
    assert.deepEqual(await none.heads(), []);
    assert.equal(await none.get('S/RES/1'), null);
    assert.equal(await none.remove('S/RES/1'), false);
    assert.deepEqual(await none.find(queryOf('peace'), {}, all), { total: 0, texts: 0, found: [] });
    await none.settle();
  });

  storeTest('a text comes back exactly as given, also after closing', async (store, open) => {
    const given = textOf('S/RES/1', hardTexts, { decision: null, date: null, adopted: null, chapterVII: true, complete: false });
    assert.equal(await store.texts.keep(given), 'new');
    assert.equal(await store.texts.keep(textOf('S/2024/1', [])), 'new');
    const again = await open();
    try {
      assert.deepEqual(await again.texts.get('S/RES/1'), given);
      assert.deepEqual(await again.texts.get('S/2024/1'), textOf('S/2024/1', []));
      assert.deepEqual(await again.texts.size(), { texts: 2, paragraphs: hardTexts.length });
      assert.deepEqual(
        (await again.texts.heads()).map(({ symbol }) => symbol),
        ['S/2024/1', 'S/RES/1'],
      );
    } finally {
      await again.close();
    }
  });

  storeTest('the same text again changes nothing; another takes its place, words and all', async (store) => {
    assert.equal(await store.texts.keep(textOf('S/RES/1', ['old words', 'stay', 'old third'])), 'new');
    assert.equal(await store.texts.keep(textOf('S/RES/2', ['old words elsewhere'])), 'new');
    assert.equal(await store.texts.keep(textOf('S/RES/1', ['old words', 'stay', 'old third'])), 'same');
    assert.equal(await store.texts.keep(textOf('S/RES/1', ['new words', 'stay'])), 'changed');
    assert.deepEqual(await find(store, 'old'), ['S/RES/2 PP1']);
    assert.deepEqual(await find(store, 'new OR stay'), ['S/RES/1 OP1', 'S/RES/1 PP1']);
    assert.equal(await store.texts.keep(textOf('S/RES/1', ['new words', 'stay'], { date: null })), 'changed');
    assert.deepEqual(await find(store, 'stay', { since: '2000-01-01' }), []);
    assert.deepEqual(await store.texts.size(), { texts: 2, paragraphs: 3 });
  });

  storeTest('a removed text is gone, once, and its place can be taken', async (store) => {
    await store.texts.keep(textOf('S/RES/1', ['peace']));
    await store.texts.keep(textOf('S/RES/2', ['peace']));
    assert.equal(await store.texts.remove('S/RES/2'), true);
    assert.equal(await store.texts.remove('S/RES/2'), false);
    assert.equal(await store.texts.get('S/RES/2'), null);
    await store.texts.keep(textOf('S/RES/3', ['war', 'peace']));
    assert.deepEqual(await find(store, 'peace'), ['S/RES/1 PP1', 'S/RES/3 OP1']);
  });

  storeTest(
    'a query finds what a reader of all texts would find, whatever the filter, in pages none twice and none missed',
    async (store) => {
      let given: readonly KeptText[] = [];
      for (const set of fc.sample(texts, { seed: 20_241_121, numRuns: 3 })) {
        given = set;
        for (const text of given) await store.texts.keep(text);
        await store.texts.settle();
        await fc.assert(
          fc.asyncProperty(typed, filters, fc.integer({ min: 1, max: 9 }), async (words, filter, limit) => {
            const read = parseTextQuery(words);
            if (!read.ok) return;
            const expected = scan(given, read.value, filter);
            const paged: FoundParagraph[] = [];
            for (let offset = 0; ; offset += limit) {
              const page = await store.texts.find(read.value, filter, { limit, offset });
              assert.equal(page.total, expected.length);
              assert.equal(page.texts, new Set(expected.map((name) => name.split(' ')[0])).size);
              if (page.found.length === 0) break;
              paged.push(...page.found);
            }
            assert.deepEqual(paged.map(nameOf).sort(), expected);
          }),
          { numRuns: 60 },
        );
      }
      for (const text of given) {
        for (const one of text.paragraphs) {
          for (const word of new Set(searchWords(one.body).folded)) {
            const { found } = await store.texts.find({ all: [[{ words: [word], begins: false }]], none: [] }, {}, all);
            assert.ok(
              found.some((hit) => nameOf(hit) === nameOf({ symbol: text.symbol, paragraph: one.paragraph })),
              word,
            );
          }
        }
      }
    },
  );

  storeTest('no query throws, whatever is in it', async (store) => {
    await store.texts.keep(textOf('S/RES/1', [...hardTexts, 'peace OR war AND NOT "quoted" \\ \' : * ( ) & | ! <->']));
    const pieces = fc.oneof(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 12 }),
      fc.constantFrom(
        '"',
        "'",
        '*',
        ' OR ',
        ' AND ',
        ' NOT ',
        ' NEAR(',
        ')',
        '-',
        ':',
        '^',
        '\\',
        '<->',
        '!',
        '&',
        '|',
        '\u0000',
        ' peace ',
        '{',
        '}',
        '+',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (some) => {
        const read = parseTextQuery(some.join(''));
        if (read.ok) await store.texts.find(read.value, {}, all);
      }),
      { numRuns: 150 },
    );
    const many = await store.texts.find(
      queryOf(
        Array.from({ length: 330 }, (_, n) => `w${n}`)
          .join(' OR ')
          .slice(0, 1999),
      ),
      {},
      all,
    );
    assert.equal(many.total, 0);
    assert.equal(
      (await store.texts.find(queryOf(`peace ${Array.from({ length: 400 }, (_, n) => `-${n}`).join(' ')}`.slice(0, 1999)), {}, all)).total,
      1,
    );
    for (const symbol of ['', '\u0000', 'S/RES/1\u0000', 'x'.repeat(300), '\uD800']) {
      assert.equal(await store.texts.get(symbol), null);
      assert.equal(await store.texts.remove(symbol), false);
      await assert.rejects(store.texts.keep(textOf(symbol, [])), /not the id/);
    }
  });

  storeTest('the best stands first: more of the words, then fewer other words', async (store) => {
    const filler = 'and so on and so forth in many other words of no import at all';
    await store.texts.keep(
      textOf('S/RES/1', [`ceasefire ${filler} ${filler} ${filler}`, 'The ceasefire, an immediate ceasefire', filler, filler]),
    );
    await store.texts.keep(textOf('S/RES/2', ['ceasefire at last', ...Array.from({ length: 20 }, () => filler)]));
    const { found } = await store.texts.find(queryOf('ceasefire'), {}, all);
    assert.equal(nameOf(found.at(-1)!), 'S/RES/1 PP1');
    assert.equal(found.length, 3);
  });

  storeTest('a text of many paragraphs and a word that stands many times', async (store) => {
    const many = textOf(
      'S/RES/1',
      Array.from({ length: 2500 }, (_, n) => `paragraph number${n} of many`),
    );
    const often = textOf('S/RES/2', [`${'the peace '.repeat(790)}end`]);
    await store.texts.keep(many);
    await store.texts.keep(often);
    assert.deepEqual(await find(store, '"number2499 of"'), ['S/RES/1 OP2499']);
    assert.deepEqual((await store.texts.find(queryOf('many'), {}, { limit: 2, offset: 2499 })).found.length, 1);
    assert.deepEqual(await find(store, '"peace the peace" end'), ['S/RES/2 PP1']);
    assert.equal((await store.texts.get('S/RES/1'))?.paragraphs.length, 2500);
    assert.equal(await store.texts.remove('S/RES/1'), true);
    assert.deepEqual(await find(store, 'paragraph OR the'), ['S/RES/2 PP1']);
  });

  storeTest('several keep the same texts at once: each is there whole, and once', async (store, open) => {
    const others = await Promise.all([open(), open()]);
    try {
      const given = Array.from({ length: 8 }, (_, n) => textOf(`S/RES/${n}`, [`peace ${n}`, `war ${n}`]));
      const said = await Promise.all([store, ...others].map((one) => Promise.all(given.map((text) => one.texts.keep(text)))));
      for (const n of given.keys()) assert.deepEqual(said.map((one) => one[n]).sort(), ['new', 'same', 'same']);
      for (const text of given) assert.deepEqual(await store.texts.get(text.symbol), text);
      assert.equal((await find(store, 'peace OR war')).length, 16);
    } finally {
      await Promise.all(others.map((one) => one.close()));
    }
  });
};
