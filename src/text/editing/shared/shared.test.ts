/** Several people change one text at once: all come to the same text, and what each did holds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { type Block, type Inline, wordsOf } from '../types.ts';
import { readShared, rowOf, writeShared } from './index.ts';

const block = (id: string, content: readonly Inline[], more: Partial<Block> = {}): Block => ({
  id,
  kind: 'operative',
  depth: 0,
  label: null,
  style: null,
  section: null,
  where: null,
  content,
  ...more,
});
const said = (words: string): readonly Inline[] => (words === '' ? [] : [{ words }]);
const line = (id: string, words: string) => block(id, said(words));

/** One sign of a block's content, or a note. */
type Piece = string | { readonly note: string };
const piecesOf = ({ content }: Block): readonly Piece[] =>
  content.flatMap((one): readonly Piece[] => ('note' in one ? [one] : [...one.words]));
const contentOf = (pieces: readonly Piece[]): readonly Inline[] => {
  const content: Inline[] = [];
  for (const one of pieces) {
    const last = content.at(-1);
    if (typeof one !== 'string') content.push(one);
    else if (last && 'words' in last) content[content.length - 1] = { words: last.words + one };
    else content.push({ words: one });
  }
  return content;
};

const whats = ['type', 'erase', 'split', 'join', 'move', 'kind', 'note', 'drop', 'new', 'across'] as const;

interface Edit {
  readonly what: (typeof whats)[number];
  readonly block: number;
  readonly at: number;
  readonly to: number;
}

const edit = (only: readonly (typeof whats)[number][]): fc.Arbitrary<Edit> =>
  fc.record({ what: fc.constantFrom(...only), block: fc.nat(9), at: fc.nat(30), to: fc.nat(9) });

/** What an editor makes of the text it shows. `fresh` is a sign and an id that nobody else uses; `out` hears of what was taken out. */
function edited(blocks: readonly Block[], { what, block: which, at, to }: Edit, fresh: string, out: (pieces: readonly Piece[]) => void) {
  const next = [...blocks];
  const index = blocks.length === 0 ? 0 : which % blocks.length;
  const own = blocks[index];
  if (own === undefined || what === 'new') {
    next.splice(index, 0, line(`n${fresh}`, fresh));
    return next;
  }
  const pieces = piecesOf(own);
  const place = at % (pieces.length + 1);
  const put = (...some: readonly Piece[]) => {
    next[index] = { ...own, content: contentOf([...pieces.slice(0, place), ...some, ...pieces.slice(place)]) };
  };
  const after = blocks[index + 1];
  switch (what) {
    case 'type':
      put(fresh);
      break;
    case 'note':
      put({ note: fresh });
      break;
    case 'erase':
      out(pieces.slice(place, place + 2));
      next[index] = { ...own, content: contentOf([...pieces.slice(0, place), ...pieces.slice(place + 2)]) };
      break;
    case 'split':
      next.splice(
        index,
        1,
        { ...own, content: contentOf(pieces.slice(0, place)) },
        { ...own, id: `n${fresh}`, content: contentOf(pieces.slice(place)) },
      );
      break;
    case 'join':
      if (after) next.splice(index, 2, { ...own, content: contentOf([...pieces, ...piecesOf(after)]) });
      break;
    case 'across':
      // From within one paragraph into the next, typed over.
      if (after) {
        const rest = piecesOf(after);
        out([...pieces.slice(place), ...rest.slice(0, 1)]);
        next.splice(index, 2, { ...own, content: contentOf([...pieces.slice(0, place), fresh, ...rest.slice(1)]) });
      }
      break;
    case 'move': {
      next.splice(index, 1);
      next.splice(to % (next.length + 1), 0, own);
      break;
    }
    case 'kind':
      next[index] = own.kind === 'operative' ? { ...own, kind: 'sub', depth: 1 + (at % 3) } : { ...own, kind: 'operative', depth: 0 };
      break;
    case 'drop':
      out(pieces);
      next.splice(index, 1);
      break;
  }
  return next;
}

const sign = (i: number): string => String.fromCodePoint(i % 7 === 6 ? 0x1f600 + i : 0x4e00 + i);

const beginning = [line('a', 'Demands'), line('b', 'Calls'), line('c', ''), line('d', 'Urges')];

const startOf = (blocks: readonly Block[]): Uint8Array => {
  const doc = new Y.Doc();
  writeShared(doc, blocks);
  return Y.encodeStateAsUpdate(doc);
};

describe('one who writes', () => {
  test('the text is what was written, after any row of changes', () => {
    fc.assert(
      fc.property(fc.array(edit(whats), { maxLength: 30 }), (edits) => {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, startOf(beginning));
        for (const [i, one] of edits.entries()) {
          const wanted = edited(readShared(doc), one, sign(i), () => undefined);
          writeShared(doc, wanted);
          assert.deepEqual(readShared(doc), wanted, `after ${i}: ${JSON.stringify(one)}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a change is as small as can be: moving and splitting leave every word where it is', () => {
    const doc = new Y.Doc();
    writeShared(doc, [line('a', 'Demands light'), line('b', 'Calls for horns'), line('c', 'Urges')]);
    const items = rowOf(doc).length;
    writeShared(doc, [line('c', 'Urges'), line('a', 'Demands'), line('a2', ' light'), line('b', 'Calls for horns')]);
    assert.equal(rowOf(doc).length, items + 2);
    const { ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc));
    assert.equal(ds.clients.size, 0, 'nothing was deleted');
  });

  test('a block that was taken out can be written again', () => {
    const doc = new Y.Doc();
    writeShared(doc, beginning);
    writeShared(doc, beginning.slice(0, 1));
    writeShared(doc, beginning);
    assert.deepEqual(readShared(doc), beginning);
  });
});

describe('several people at once', () => {
  const signsOf = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap(piecesOf).map((piece) => (typeof piece === 'string' ? piece : piece.note));

  interface Session {
    readonly steps: readonly { readonly who: number; readonly hears: boolean; readonly edit: Edit }[];
    readonly seed: readonly number[];
    readonly repeat: boolean;
  }
  const network = { seed: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), repeat: fc.boolean() };
  /** Who changes what, and after which changes they hear from others. */
  const session = (only: readonly (typeof whats)[number][]) =>
    fc.record({
      steps: fc.array(fc.record({ who: fc.nat(2), hears: fc.boolean(), edit: edit(only) }), { maxLength: 30 }),
      ...network,
    });

  /** Plays a session: updates come late, in any order, some twice. Gives the texts and what people took out on purpose. */
  function play({ steps, seed, repeat }: Session): {
    readonly texts: readonly (readonly Block[])[];
    readonly typed: readonly string[];
    readonly out: ReadonlySet<string>;
    readonly ids: ReadonlySet<string>;
  } {
    const start = startOf(beginning);
    const docs = [0, 1, 2].map(() => new Y.Doc());
    const boxes: Uint8Array[][] = [[], [], []];
    const out = new Set<string>();
    const typed: string[] = [];
    const ids = new Set(beginning.map(({ id }) => id));
    docs.forEach((doc, who) => {
      Y.applyUpdate(doc, start, 'net');
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'net') for (const [other, box] of boxes.entries()) if (other !== who) box.push(update);
      });
    });
    const deliver = (who: number, most: number): void => {
      const box = boxes[who]!;
      for (let n = 0; n < most && box.length > 0; n++) {
        const [update] = box.splice(seed[(n + box.length) % seed.length]! % box.length, 1);
        Y.applyUpdate(docs[who]!, update!, 'net');
        if (repeat) Y.applyUpdate(docs[who]!, update!, 'net');
      }
    };
    for (const [i, { who, hears, edit: one }] of steps.entries()) {
      if (hears) deliver(who, 3);
      const fresh = sign(i);
      const before = readShared(docs[who]!);
      const wanted = edited(before, one, fresh, (pieces) => {
        for (const piece of pieces) out.add(typeof piece === 'string' ? piece : piece.note);
      });
      if (signsOf(wanted).includes(fresh)) typed.push(fresh);
      writeShared(docs[who]!, wanted);
      // Whatever came in between, one's own change is what one sees.
      assert.deepEqual(readShared(docs[who]!), wanted);
      for (const { id } of wanted) ids.add(id);
    }
    for (const who of [0, 1, 2]) deliver(who, Number.POSITIVE_INFINITY);
    return { texts: docs.map(readShared), typed, out, ids };
  }

  test('typing, splitting, joining, moving, nesting, taking out: all come to one text, and no keystroke is lost that nobody took out', () => {
    fc.assert(
      fc.property(session(whats), (given) => {
        const { texts, typed, out } = play(given);
        assert.deepEqual(texts[1], texts[0]);
        assert.deepEqual(texts[2], texts[0]);
        const there = new Set(signsOf(texts[0]!));
        for (const one of typed) assert.ok(out.has(one) || there.has(one), `${one} is gone`);
        for (const one of beginning.map(wordsOf).join('')) assert.ok(out.has(one) || there.has(one), `${one} is gone`);
      }),
      { numRuns: 600 },
    );
  });

  test('without joining nothing stands twice either, and no paragraph is there in two copies', () => {
    fc.assert(
      fc.property(session(['type', 'type', 'note', 'split', 'move', 'move', 'kind', 'new']), (given) => {
        const { texts, typed, ids } = play(given);
        assert.deepEqual(texts[1], texts[0]);
        assert.deepEqual(texts[2], texts[0]);
        const signs = signsOf(texts[0]!);
        assert.deepEqual([...signs].toSorted(), [...typed, ...beginning.map(wordsOf).join('')].toSorted());
        assert.deepEqual(texts[0]!.map(({ id }) => id).toSorted(), [...ids].toSorted());
      }),
      { numRuns: 400 },
    );
  });
});

describe('two at the same moment', () => {
  /** Both begin from the same text, change it without knowing of each other, and hear of it in either order. */
  const both = (from: readonly Block[], one: readonly Block[], other: readonly Block[]): readonly (readonly [string, string])[] => {
    const start = startOf(from);
    const docs = [one, other].map((wanted, i) => {
      const doc = new Y.Doc();
      doc.clientID = 100 + i;
      Y.applyUpdate(doc, start);
      writeShared(doc, wanted);
      return doc;
    });
    const [a, b] = docs as [Y.Doc, Y.Doc];
    const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
    Y.applyUpdate(a, fromB);
    Y.applyUpdate(b, fromA);
    assert.deepEqual(readShared(a), readShared(b));
    return readShared(a).map((each) => [each.id, wordsOf(each)] as const);
  };
  const text = [line('a', 'Demands'), line('b', 'Calls'), line('c', 'Urges')];
  const [a, b, c] = text as [Block, Block, Block];

  test('one moves a paragraph, the other types in it, and in the one it passes', () => {
    const typed = [line('a', 'Demands now'), line('b', 'Calls out'), c];
    for (const moved of [
      [b, a, c],
      [b, c, a],
      [c, a, b],
    ]) {
      assert.deepEqual(
        both(text, moved, typed),
        moved.map(({ id, content }) => [id, `${wordsOf({ content })}${id === 'a' ? ' now' : id === 'b' ? ' out' : ''}`]),
      );
    }
  });

  test('both move the same paragraph: it stands once, at one of the two places', () => {
    const found = both(text, [b, c, a], [b, a, c])
      .map(([id]) => id)
      .join('');
    assert.ok(['bca', 'bac'].includes(found), found);
  });

  test('one joins two paragraphs, the other types in the second', () => {
    assert.deepEqual(both(text, [line('a', 'DemandsCalls'), c], [a, line('b', 'Calls out'), c]), [
      ['a', 'DemandsCalls out'],
      ['c', 'Urges'],
    ]);
  });

  test('one splits a paragraph, the other types behind the cut: the words stay with their neighbours', () => {
    assert.deepEqual(both(text, [line('a', 'Dem'), line('n', 'ands'), b, c], [line('a', 'Demands now'), b, c]), [
      ['a', 'Dem'],
      ['n', 'ands now'],
      ['b', 'Calls'],
      ['c', 'Urges'],
    ]);
  });

  test('both split one paragraph: no word stands twice', () => {
    assert.deepEqual(both(text, [line('a', 'De'), line('n', 'mands'), b, c], [line('a', 'Deman'), line('m', 'ds'), b, c]), [
      ['a', 'De'],
      ['n', 'man'],
      ['m', 'ds'],
      ['b', 'Calls'],
      ['c', 'Urges'],
    ]);
  });

  test('one takes a paragraph out, the other types in it: what was typed stays, what was taken out does not come back', () => {
    assert.deepEqual(both(text, [a, c], [a, line('b', 'Calls out'), c]), [
      ['a', 'Demands'],
      ['b', ' out'],
      ['c', 'Urges'],
    ]);
  });

  test('one takes a paragraph out, the other moves it: it is out', () => {
    assert.deepEqual(both(text, [a, c], [b, a, c]), [
      ['a', 'Demands'],
      ['c', 'Urges'],
    ]);
  });
});
