import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText, plausibleText } from '../../../tests/texts/structures.ts';
import { loadVerbs } from '../load.ts';
import { formatText } from './format.ts';
import { parseText } from './parse.ts';
import { paragraphsOf, placesOf } from './places.ts';
import type { Paragraph, ResolutionText } from './types.ts';

const verbs = loadVerbs();
const parsed = (source: string) => parseText(source, verbs);
const read = (source: string) => parsed(source).text;
const bare = (text: ResolutionText): unknown => JSON.parse(JSON.stringify(text, (key, value) => (key === 'id' ? undefined : value)));
const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/texts/${name}`, import.meta.url), 'utf8');
const outline = (text: ResolutionText): string[] => {
  const places = placesOf(text);
  return [...paragraphsOf(text, true)].map(({ id, kind }) => `${places.get(id)} ${kind}`);
};

test('a draft in the layout of the United Nations', () => {
  const { text, pieces } = parsed(fixture('harbour-1.txt'));
  assert.equal(text.symbol, 'S/2031/104');
  assert.equal(text.title, 'Brightland, Marshia and Northmere: draft resolution');
  assert.deepEqual(text.unplaced, []);
  assert.deepEqual(outline(text), [
    ...['PP1', 'PP2', 'PP3', 'PP4', 'PP5', 'PP6'].map((place) => `${place} preambular`),
    'H1 heading',
    ...['OP1 operative', 'OP2 operative', 'OP2(a) sub', 'OP2(b) sub', 'OP2(b)(i) sub', 'OP2(b)(ii) sub'],
    ...['OP3 operative', 'OP4 operative', 'OP5 operative', 'OP6 operative', 'OP7 operative'],
    ...['Annex.1 plain', 'Annex.2 plain', 'Annex.2(a) sub', 'Annex.2(b) sub'],
  ]);
  const [first, , third] = text.parts[0]!.preamble as [Paragraph, Paragraph, Paragraph];
  assert.deepEqual(first.notes, [{ label: '1', at: first.text.length }]);
  assert.ok(third.text.includes('civilian population of'), 'a word broken at the end of a line is mended');
  const second = text.parts[0]!.operative.find(({ label }) => label === '2')!;
  assert.match(second.after, /^and shall report to the Committee .* 30 days/);
  assert.deepEqual(text.footnotes, [{ label: '1', text: 'See S/2031/61/Add.1.' }]);
  assert.equal(text.annexes[0]?.title, 'List of inspected goods');
  const furniture = pieces.filter(({ role }) => role === 'furniture').map((piece) => piece.text);
  assert.ok(furniture.some((line) => line.startsWith('31-02345 (E)')) && furniture.includes('S/2031/104'));
});

test('parts whose numbers start again, each with its closing note', () => {
  const text = read(
    'A\n\nThe Security Council,\n\n1. Demands peace;\n\nAdopted at the 3rd meeting.\n\nB\n\nThe Security Council,\n\nNoting peace,\n\n1. Demands quiet.',
  );
  assert.deepEqual(outline(text), ['A.OP1 operative', 'B.PP1 preambular', 'B.OP1 operative']);
  assert.equal(text.parts[0]?.closing, 'Adopted at the 3rd meeting.');
});

test('sub-paragraphs: (i) after (h) stands beside it, after (b) below it; numbers with bis; labels without an opening bracket', () => {
  const list = (labels: string) =>
    `The Security Council,\n\n1. Decides:\n\n${labels
      .split(' ')
      .map((label) => `${label} goods;`)
      .join('\n')}`;
  assert.deepEqual(outline(read(list('(a) (b) (i) (ii) (c)'))).slice(1), [
    ...['OP1(a) sub', 'OP1(b) sub', 'OP1(b)(i) sub', 'OP1(b)(ii) sub', 'OP1(c) sub'],
  ]);
  assert.equal(outline(read(list('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)'))).at(-2), 'OP1(i) sub');
  assert.deepEqual(outline(read(list('a) i) ii) b)'))).slice(1), ['OP1(a) sub', 'OP1(a)(i) sub', 'OP1(a)(ii) sub', 'OP1(b) sub']);
  const bis = read('The Security Council,\n\n1. Demands peace;\n\n2. Demands quiet;\n\n2 bis. Demands rest;\n\n3. Demands sleep.');
  assert.deepEqual(outline(bis).slice(2), ['OP2 bis operative', 'OP3 operative']);
});

test('a paragraph whose verb nobody knows has its number all the same', () => {
  const text = read('The Security Council,\n\n1. Demands peace;\n\n2. Frobnicates the harbour;\n\n3. Demands quiet.');
  assert.deepEqual(
    text.parts[0]?.operative.map(({ label }) => label),
    ['1', '2', '3'],
  );
});

test('words of no known kind are kept as unplaced', () => {
  const text = read(
    'Some heading\n\nThe Security Council,\n\n1. Demands peace.\n\nAdopted at the 3rd meeting.\n\nAn afterthought\nof two lines.',
  );
  assert.deepEqual(text.unplaced, [
    { text: 'Some heading', where: 'before' },
    { text: 'An afterthought of two lines.', where: 'after' },
  ]);
});

test('nested thirty deep', () => {
  const labels = Array.from({ length: 30 }, (_, i) => `${' '.repeat(2 * i)}(${['a', 'i', '1', 'A'][i % 4]}) goods;`);
  const text = read(`The Security Council,\n\n1. Decides:\n\n${labels.join('\n\n')}`);
  let depth = 0;
  for (let at: Paragraph | undefined = text.parts[0]?.operative[0]; at; at = at.children[0]) depth++;
  assert.equal(depth, 31);
  assert.deepEqual(bare(read(formatText(text))), bare(text));
  const endless = read(`The Security Council,\n\n1. Decides:\n\n${'(a) goods;\n'.repeat(20_000)}`);
  assert.equal([...paragraphsOf(endless)].length, 20_001);
});

test('reading is total and loses nothing: the pieces joined are any source, and only white space is blank', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { text, pieces } = parsed(source);
      assert.equal(pieces.map((piece) => piece.text).join(''), source);
      const ids = [...paragraphsOf(text, true)].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { role, text: words, owner } of pieces) {
        if (role === 'blank') assert.equal(words.trim(), '');
        if (role === 'words' || role === 'label' || role === 'heading') assert.ok(owner !== null && ids.includes(owner));
      }
    }),
    { numRuns: 400 },
  );
});

test('every word of a paragraph is in the pieces that are its own', () => {
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
  for (const name of ['harbour-1.txt', 'harbour-2.txt']) {
    const { text, pieces } = parsed(fixture(name));
    for (const { id, text: words, after, notes } of paragraphsOf(text, true)) {
      const own = pieces.filter((piece) => piece.owner === id && piece.role !== 'label').map((piece) => piece.text);
      const calls = notes.length > 0 ? /[⁰¹²³⁴-⁹]/g : /$^/g;
      assert.equal(letters(own.join('').replace(calls, '')), letters(words + after));
    }
  }
});

test('the canonical print reads as the same structure', () => {
  for (const name of ['harbour-1.txt', 'harbour-2.txt']) {
    const text = read(fixture(name));
    assert.deepEqual(bare(read(formatText(text))), bare(text));
  }
  fc.assert(
    fc.property(plausibleText, (source) => {
      const text = read(source);
      assert.deepEqual(bare(read(formatText(text))), bare(text));
    }),
    { numRuns: 100 },
  );
});

test('a quoted sentence about the organ begins no text', () => {
  const text = read(
    'Whereas the rules of the harbour provide:\n\n“The Security Council shall, subject to the tide, light the lamps”,\n\nThe Security Council\n\n1. Demands light.\n',
  );
  assert.equal(text.parts[0]?.organ, 'The Security Council');
  assert.deepEqual(outline(text), ['PP1 preambular', 'PP2 preambular', 'OP1 operative']);
  assert.equal(text.parts[0]?.preamble[1]?.text, '“The Security Council shall, subject to the tide, light the lamps”,');
  assert.deepEqual(bare(read(formatText(text))), bare(text));
});

test('of any string the canonical print is steady from the second reading on', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const once = read(formatText(read(source)));
      assert.deepEqual(bare(read(formatText(once))), bare(once));
    }),
    { numRuns: 400 },
  );
});
