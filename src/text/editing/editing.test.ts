import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { loadVerbs } from '../load.ts';
import type { Paragraph, ResolutionText } from '../model/types.ts';
import { type Block, blocksOf, labelShown, marginOf, numberBlocks, readShared, textOf, wordsOf, writeShared } from './index.ts';

const verbs = loadVerbs();

const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ',', '“', 'é', '𝔘', '1', '-'), minLength: 1, maxLength: 12 });
const label = fc.option(fc.constantFrom('1', '2', '3', 'a', 'b', 'i', '2 bis', '10'));
const style = fc.constantFrom('dot' as const, 'parens' as const, 'paren' as const);

/** A footnote is called between signs, never inside one. */
const whole = (text: string, at: number): number => [...text].slice(0, at).join('').length;

/** Paragraphs with ids counted up as they are made. */
const paragraph = (kind: fc.Arbitrary<Paragraph['kind']>, depth: number): fc.Arbitrary<Paragraph> =>
  fc
    .record({
      kind,
      label,
      labelStyle: style,
      text: fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: fc.constant('') }),
      children: depth === 0 ? fc.constant([]) : fc.array(paragraph(fc.constant('sub'), depth - 1), { maxLength: 3 }),
      after: fc.oneof(fc.constant(''), words),
      notes: fc.array(fc.record({ label: fc.constantFrom('1', '2', '*'), at: fc.nat(12) }), { maxLength: 2 }),
    })
    .map((one): Paragraph => {
      const heading = one.kind === 'heading';
      return {
        ...one,
        id: '',
        label: heading ? null : one.label,
        labelStyle: heading || one.label === null ? null : one.labelStyle,
        children: heading ? [] : one.children,
        after: one.children.length === 0 || heading ? '' : one.after,
        notes: one.notes.map(({ label: mark, at }) => ({ label: mark, at: whole(one.text, at) })).toSorted((a, b) => a.at - b.at),
      };
    });

const named = (text: ResolutionText): ResolutionText => {
  let n = 0;
  const name = (one: Paragraph): Paragraph => ({ ...one, id: `p${++n}`, children: one.children.map(name) });
  const plain = JSON.parse(JSON.stringify(text)) as ResolutionText;
  return {
    ...plain,
    parts: plain.parts.map((part) => ({ ...part, preamble: part.preamble.map(name), operative: part.operative.map(name) })),
    annexes: plain.annexes.map((annex) => ({ ...annex, paragraphs: annex.paragraphs.map(name) })),
  };
};

const of = (...kinds: Paragraph['kind'][]) => fc.array(paragraph(fc.constantFrom(...kinds), 3), { maxLength: 4 });
const optional = fc.option(words);
const anyText: fc.Arbitrary<ResolutionText> = fc
  .record({
    symbol: optional,
    title: optional,
    adoption: optional,
    parts: fc.array(
      fc.record({
        label: fc.option(fc.constantFrom('A', 'B', 'II')),
        organ: optional,
        preamble: of('preambular', 'heading'),
        operative: of('operative', 'heading', 'preambular'),
        closing: optional,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    annexes: fc.array(fc.record({ label: fc.constantFrom('Annex', 'Annex I'), title: optional, paragraphs: of('plain', 'heading') }), {
      maxLength: 2,
    }),
    footnotes: fc.array(fc.record({ label: fc.constantFrom('1', '*'), text: words }), { maxLength: 2 }),
    unplaced: fc.array(fc.record({ text: words, where: fc.constantFrom('before' as const, 'after' as const) }), { maxLength: 2 }),
  })
  .map((text) => {
    // Several parts are told apart by their labels; the heads of one without a label would fall to the part before.
    const several = text.parts.length > 1;
    const unplaced = text.unplaced.toSorted((a, b) => Number(a.where === 'after') - Number(b.where === 'after'));
    return named({ ...text, unplaced, parts: text.parts.map((part, i) => ({ ...part, label: several ? 'ABC'.charAt(i) : part.label })) });
  });

describe('texts as blocks', () => {
  test('a text comes back from its blocks, and from a shared document', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = blocksOf(text);
        assert.deepEqual(textOf(blocks), text);
        const doc = new Y.Doc();
        writeShared(doc, blocks);
        assert.deepEqual(readShared(doc), blocks);
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
        assert.deepEqual(textOf(readShared(copy)), text);
      }),
      { numRuns: 300 },
    );
  });

  test('writing another text over it leaves that text, whatever stood there', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const doc = new Y.Doc();
        writeShared(doc, blocksOf(one));
        writeShared(doc, blocksOf(other));
        assert.deepEqual(textOf(readShared(doc)), other);
      }),
      { numRuns: 150 },
    );
  });

  test('usual numbers are left to numbering, so that they follow when a paragraph goes', () => {
    const own = (id: string, kind: Paragraph['kind'], number: string | null, children: Paragraph[] = []): Paragraph => ({
      id,
      kind,
      label: number,
      labelStyle: number === null ? null : kind === 'sub' ? 'parens' : 'dot',
      text: id,
      children,
      after: '',
      notes: [],
    });
    const text: ResolutionText = {
      symbol: null,
      title: null,
      adoption: null,
      parts: [
        {
          label: null,
          organ: 'The Security Council,',
          preamble: [own('p', 'preambular', null)],
          operative: [
            own('one', 'operative', '1'),
            own('two', 'operative', '2', [own('a', 'sub', 'a'), own('b', 'sub', 'b')]),
            own('three', 'operative', '3'),
          ],
          closing: null,
        },
      ],
      annexes: [],
      footnotes: [],
      unplaced: [],
    };
    const blocks = blocksOf(text);
    assert.ok(blocks.every((block) => block.label === null));
    const without = blocks.filter(({ id }) => id !== 'one');
    assert.deepEqual(
      numberBlocks(without).map((one) => [labelShown(one), one.place]),
      [
        ['', ''],
        ['', 'PP1'],
        ['1.', 'OP1'],
        ['(a)', 'OP1(a)'],
        ['(b)', 'OP1(b)'],
        ['2.', 'OP2'],
      ],
    );
  });

  test('any blocks make a text that has all their words', () => {
    const block: fc.Arbitrary<Block> = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom(
        'symbol',
        'title',
        'part',
        'organ',
        'preambular',
        'operative',
        'sub',
        'heading',
        'plain',
        'after',
        'closing',
        'annex',
        'annex_title',
        'footnote',
        'unplaced',
      ),
      depth: fc.nat(4),
      label: fc.option(fc.constantFrom('', '2 bis', '7')),
      style: fc.option(style),
      section: fc.constantFrom(null, 'operative' as const),
      where: fc.constant(null),
      content: fc.array(fc.record({ words: fc.stringMatching(/^w[0-9]{3}$/) }), { maxLength: 1 }),
    }) as fc.Arbitrary<Block>;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const said = JSON.stringify(textOf(blocks));
        for (const one of blocks) if (one.content.length > 0) assert.ok(said.includes(wordsOf(one)), `${one.kind}: ${wordsOf(one)}`);
      }),
    );
  });
});

describe('the margin', () => {
  const block = (id: string, kind: Block['kind'], said: string, depth = 0): Block => ({
    id,
    kind,
    depth,
    label: null,
    style: null,
    section: null,
    where: null,
    content: [{ words: said }],
  });

  test('shows verb, act and force; a sub-paragraph has its chapeau’s verb; what is unknown is said', () => {
    const margin = marginOf(
      [
        block('1', 'preambular', 'Recalling its earlier resolutions on fog,'),
        block('2', 'operative', 'Demands that all ships sound their horns, and requests the Secretary-General to report:'),
        block('3', 'sub', 'within thirty days;', 1),
        block('4', 'operative', 'Fogs the harbour.'),
      ],
      verbs,
    );
    assert.deepEqual(
      margin.map((one) => one.verbs.map(({ verb, force, inherited }) => `${verb} ${force} ${inherited}`)),
      [['recall 0 false'], ['demand 5 false', 'request 2 false'], ['request 2 true'], []],
    );
    assert.equal(margin[3]!.unread, true);
    assert.deepEqual(
      margin.map(({ place }) => place),
      ['PP1', 'OP1', 'OP1(a)', 'OP2'],
    );
  });
});
