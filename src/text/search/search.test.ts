import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadVerbs } from '../load.ts';
import { marksOf, matchesTextQuery } from './marks.ts';
import { searchText } from './paragraphs.ts';
import { formatTextQuery, parseTextQuery, type TextQuery, textQueryInWords } from './query.ts';
import { snippetOf } from './snippet.ts';
import { searchWords } from './words.ts';

const parsed = (typed: string): TextQuery => {
  const query = parseTextQuery(typed);
  assert.ok(query.ok, typed);
  return query.value;
};
const marked = (typed: string, body: string): string => {
  let shown = '';
  let at = 0;
  for (const { start, end } of marksOf(parsed(typed), searchWords(body))) {
    shown += `${body.slice(at, start)}[${body.slice(start, end)}]`;
    at = end;
  }
  return shown + body.slice(at);
};
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'aB é-"*’ \u0000\u0301\u00ad½ﬁﷺİς𝔘(OR)'), fc.string({ unit: 'binary', maxLength: 1 })),
});

describe('words', () => {
  test('case, accents, ligatures and what hides in words are folded; marks part words', () => {
    for (const [text, words] of [
      ['Côte d’Ivoire', 'cote d ivoire'],
      ['CEASE-FIRE', 'cease fire'],
      ['conﬂict reso\u00adlution e\u0301tat', 'conflict resolution etat'],
      ['Zambia⁴⁶ S/RES/242 (1967)', 'zambia s res 242 1967'],
      ['', ''],
      ['… — "" \u0000', ''],
      ['１９６７ ÎLE', '1967 ile'],
    ] as const)
      assert.equal(searchWords(text).folded.join(' '), words, text);
  });

  test('each word stands where it is said to, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, start, end } = searchWords(text);
        for (const [i, word] of folded.entries()) {
          assert.match(word, /^[\p{L}\p{Nd}]{1,100}$/u);
          assert.deepEqual(searchWords(text.slice(start[i], end[i])).folded, [word]);
          assert.deepEqual(searchWords(word).folded, [word]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('queries', () => {
  test('words, phrases, exclusions, alternatives and beginnings', () => {
    const query = parsed('Demands "immediate ceasefire" OR cease-fire humanit* -Iraq not:"oil for food"');
    assert.equal(formatTextQuery(query), 'demands "immediate ceasefire" OR "cease fire" humanit* -iraq -"oil for food"');
    assert.equal(
      textQueryInWords(query),
      'with "demands", ("immediate ceasefire" or "cease fire") and "humanit…", without "iraq" or "oil for food"',
    );
    assert.equal(textQueryInWords(parsed('a1 OR b2')), 'with "a1" or "b2"');
  });

  test('what is no operator is taken literally', () => {
    for (const [typed, words] of [
      ['OR ceasefire', 'or ceasefire'],
      ['ceasefire OR', 'ceasefire or'],
      ['ceasefire OR -war', 'ceasefire or -war'],
      ['a AND b NOT c NEAR(d)', 'a and b not c "near d"'],
      ['col:umn ^start {x} + | & ! <-> :*', '"col umn" start x'],
      ['"unclosed phrase', 'unclosed phrase'],
      ["it's", '"it s"'],
      ['e* eu*', 'e eu*'],
      ['"all necessary*"', '"all necessary"'],
    ] as const)
      assert.equal(formatTextQuery(parsed(typed)), words, typed);
  });

  test('nothing to look for and too much are refused in a sentence', () => {
    for (const typed of ['', '  ', '"" * - …', '-war', '\u0000']) {
      const query = parseTextQuery(typed);
      assert.ok(!query.ok && query.code === 'no_words', typed);
    }
    const long = parseTextQuery('x'.repeat(10_000));
    assert.ok(!long.ok && long.code === 'too_long');
  });

  test('any string is read or refused, and what is read can be typed again', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const query = parseTextQuery(typed);
        if (query.ok) assert.deepEqual(parsed(formatTextQuery(query.value)), query.value);
      }),
      { numRuns: 500 },
    );
  });
});

describe('marks and snippets', () => {
  test('phrases are marked whole, in any dress', () => {
    assert.equal(marked('"cease fire" demand*', 'Demands a Cease-Fire; fire, cease'), '[Demands] a [Cease-Fire]; fire, cease');
    assert.equal(marked('cote', 'CÔTE d’Ivoire'), '[CÔTE] d’Ivoire');
    assert.equal(marked('peace -war', 'war and peace'), 'war and [peace]');
    assert.equal(marked('a-b b-c', 'a b c'), '[a b c]');
  });

  test('a snippet is a piece of the body, cut at spaces, and holds a word that was found', () => {
    const word = fc.constantFrom('peace', 'the', 'Secretary-General,', 'x'.repeat(400), 'ceasefire', '(1967)', '𝔘nion');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 200 }),
        fc.constantFrom('ceasefire', 'the OR 1967', '"the ceasefire" OR peace'),
        (all, typed) => {
          const body = all.join(' ');
          const query = parsed(typed);
          const words = searchWords(body);
          const marks = marksOf(query, words);
          assert.equal(marks.length > 0, matchesTextQuery(query, words));
          if (marks.length === 0) return;
          const snippet = snippetOf(body, marks);
          assert.ok(snippet.marks.length > 0);
          const at = body.indexOf(snippet.text);
          assert.ok(at >= 0 && snippet.text.length <= 800);
          assert.equal(snippet.before || snippet.after, snippet.text.length < body.length);
          if (snippet.text.length === body.length) assert.deepEqual(snippet.marks, marks);
          for (const { start, end } of snippet.marks) assert.ok(start >= 0 && start < end && end <= snippet.text.length);
          assert.ok(
            snippet.marks.every(({ start, end }) =>
              matchesTextQuery({ all: [query.all.flat()], none: [] }, searchWords(snippet.text.slice(start, end))),
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the snippet is where most of the words are', () => {
    const far = `${'Nothing here. '.repeat(60)}The ceasefire begins. ${'Nothing there. '.repeat(60)}An immediate ceasefire now. ${'No more. '.repeat(60)}`;
    const snippet = snippetOf(far, marksOf(parsed('immediate OR ceasefire'), searchWords(far)));
    assert.match(snippet.text, /An immediate ceasefire now/);
    assert.ok(snippet.before && snippet.after && snippet.text.length < 400);
  });
});

describe('paragraphs', () => {
  const verbs = loadVerbs();
  const text = `The Security Council,

Recalling its resolution 1 (1946),

1. Demands a truce, and also requests the Secretary-General to report;

2. Decides that all States shall:

(a) Open their ports.

Adopted unanimously.

Annex

First piece of
the annex.

Second piece.`;

  test('numbers, parts and verbs, the annex too', () => {
    const found = searchText(text, verbs);
    assert.deepEqual(
      found.paragraphs.map(({ paragraph, part, verbs: governing, body }) => [
        paragraph,
        part,
        governing.map(({ verb, start }) => `${verb} ${start}`).join(),
        body,
      ]),
      [
        ['PP1', 'preambular', 'recall 0', 'Recalling its resolution 1 (1946),'],
        ['OP1', 'operative', 'demand 0,request 26', 'Demands a truce, and also requests the Secretary-General to report;'],
        ['OP2', 'operative', 'decide that all States shall 0', 'Decides that all States shall:'],
        ['OP2(a)', 'operative', 'decide that all States shall 0', 'Open their ports.'],
        ['AN1', 'annex', '', 'Annex'],
        ['AN2', 'annex', '', 'First piece of the annex.'],
        ['AN3', 'annex', '', 'Second piece.'],
      ],
    );
    assert.ok(found.complete && !found.chapterVII);
  });

  test('an endless paragraph is cut at spaces, and each piece keeps its verb', () => {
    const { paragraphs } = searchText(`The Security Council,\n\n1. Demands ${'peace '.repeat(4000)}`, verbs);
    assert.ok(paragraphs.length > 2 && paragraphs.every(({ body }) => body.length <= 8000));
    assert.deepEqual(
      paragraphs.map(({ paragraph }) => paragraph),
      ['OP1', 'OP1#2', 'OP1#3'].concat(paragraphs.slice(3).map((_, i) => `OP1#${i + 4}`)),
    );
    assert.ok(paragraphs.every(({ verbs: governing }) => governing[0]?.verb === 'demand' && governing[0].start === 0));
    assert.equal(paragraphs.map(({ body }) => body).join(' '), `Demands ${'peace '.repeat(4000)}`.trim());
  });
});
