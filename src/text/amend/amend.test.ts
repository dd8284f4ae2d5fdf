import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText } from '../../../tests/texts/structures.ts';
import { loadLadders, loadVerbs } from '../load.ts';
import { parseText } from '../model/parse.ts';
import { paragraphsOf, placesOf } from '../model/places.ts';
import type { ResolutionText } from '../model/types.ts';
import { amendedText, citedPlaces, dispose, staleReferences, startAmending } from './amend.ts';
import { proposeOrder } from './order.ts';
import { parseAmendments } from './parse.ts';
import type { Amending, Amendment, Disposal } from './types.ts';

const tools = { verbs: loadVerbs(), ladders: loadLadders() };
const base = parseText(readFileSync(new URL('../../../fixtures/texts/harbour-1.txt', import.meta.url), 'utf8'), tools.verbs).text;
const amendments = (...words: string[]): Amendment[] => {
  const parsed = parseAmendments(words.join('\n\n'), base, tools.verbs);
  assert.ok(parsed.ok, parsed.ok ? '' : parsed.sentence);
  return parsed.value;
};
const refusal = (words: string, text = base): string => {
  const parsed = parseAmendments(words, text, tools.verbs);
  return parsed.ok ? 'ok' : parsed.code;
};
const accept = (state: Amending, ids: readonly string[], how: Disposal = 'adopted'): Amending =>
  ids.reduce((at, id) => {
    const next = dispose(at, id, how);
    assert.ok(next.ok, next.ok ? '' : next.sentence);
    return next.value;
  }, state);
const after = (...words: string[]): ResolutionText => {
  const made = amendments(...words);
  return amendedText(
    accept(
      startAmending(base, made),
      made.map(({ id }) => id),
    ),
  );
};
const words = (text: ResolutionText, place: string): string => {
  const id = [...placesOf(text)].find(([, name]) => name === place)?.[0];
  return [...paragraphsOf(text)].find((one) => one.id === id)?.text ?? '';
};

test('amendments to annexes', () => {
  const numbered = parseText(
    `The Security Council,

1. Demands light;

2. Requests a report as annex I says, see paragraph 1 above.

Annex I

1. Lamps shall burn.

2. Horns shall sound:

(a) by day;

(b) by night.

3. Bells shall ring, as paragraph 2 above says.
`,
    tools.verbs,
  ).text;
  const changed = (...given: string[]) => {
    const parsed = parseAmendments(given.join('\n\n'), numbered, tools.verbs);
    assert.ok(parsed.ok, parsed.ok ? '' : parsed.sentence);
    return accept(
      startAmending(numbered, parsed.value),
      parsed.value.map(({ id }) => id),
    );
  };
  const lines = (state: Amending) => {
    const text = amendedText(state);
    const places = placesOf(text);
    return [...paragraphsOf(text, true)].map((one) => `${places.get(one.id)} ${one.text}`).filter((line) => line.startsWith('Annex'));
  };
  const state = changed(
    'In paragraph 3 of annex I, replace "Bells" with "Gongs"',
    'In Annex I.2(a), replace "day" with "daylight"',
    'Insert a new paragraph after paragraph 2 of annex I: Drums shall roll.',
    'Add a new paragraph at the end of annex I: Flags shall fly.',
    'Delete paragraph 1 of the annex I',
  );
  assert.deepEqual(lines(state), [
    'Annex I.1 Horns shall sound:',
    'Annex I.1(a) by daylight;',
    'Annex I.1(b) by night.',
    'Annex I.2 Drums shall roll.',
    'Annex I.3 Gongs shall ring, as paragraph 2 above says.',
    'Annex I.4 Flags shall fly.',
  ]);
  assert.deepEqual(
    citedPlaces(state)
      .filter(({ was }) => was.startsWith('Annex'))
      .map(({ was, now, deletedBy }) => [was, now, deletedBy]),
    [
      ['Annex I.1', null, 'A5'],
      ['Annex I.2', 'Annex I.1', null],
      ['Annex I.2(a)', 'Annex I.1(a)', null],
      ['Annex I.2(b)', 'Annex I.1(b)', null],
      ['Annex I.3', 'Annex I.3', null],
    ],
  );
  assert.deepEqual(lines(changed('Move paragraph 3 of annex I before paragraph 1 of annex I', 'Delete OP1')).slice(0, 2), [
    'Annex I.1 Bells shall ring, as paragraph 2 above says.',
    'Annex I.2 Lamps shall burn.',
  ]);
  assert.equal(refusal('Delete paragraph 9 of annex I', numbered), 'place_unknown');
  assert.equal(refusal('Add a new paragraph to annex II: Fog.', numbered), 'place_unknown');
  // One deletes a paragraph, the other changes it: they cannot stand together.
  const both = parseAmendments('Delete paragraph 1 of annex I\n\nIn Annex I.1, replace "burn" with "shine"', numbered, tools.verbs);
  assert.ok(both.ok);
  const standing = accept(startAmending(numbered, both.value), ['A1']).standings[1]!;
  assert.equal(standing.status, 'conflict');
});

test('amendments in plain words', () => {
  assert.match(words(after('In operative paragraph 1, replace "permanent" with "lasting"'), 'OP1'), /immediate and lasting ceasefire/);
  assert.match(words(after('In OP1, substitute the word “lasting” for the word “permanent”.'), 'OP1'), /immediate and lasting ceasefire/);
  assert.match(words(after('Delete "and permanent" from OP1'), 'OP1'), /an immediate ceasefire/);
  assert.match(words(after('In paragraph 3, insert "promptly" after "Marshia"'), 'OP3'), /Marshia promptly to reopen/);
  assert.match(words(after('In paragraph 4, at the end add "by all means"'), 'OP4'), /support the escorts by all means;$/);
  assert.match(
    words(after('In sub-paragraph (b)(ii) of operative paragraph 2, replace "Parts" by "Pieces"'), 'OP2(b)(ii)'),
    /^Pieces of sea mines/,
  );
  assert.equal(words(after('Insert a new preambular paragraph after PP3: Noting the tides,'), 'PP4'), 'Noting the tides,');
  assert.equal(words(after('Delete operative paragraph 3'), 'OP3').slice(0, 10), 'Authorizes');
  assert.match(words(after('Delete the third preambular paragraph'), 'PP3'), /^Condemning/);
  assert.equal(words(after('Operative paragraph 3 should read: "3. Demands light;"'), 'OP3'), 'Demands light;');
  assert.match(words(after('Move OP6 before OP1'), 'OP1'), /^Requests the Secretary-General/);
  const listed = after('Add a new operative paragraph after OP4: Calls upon all parties:\n(a) To share tide tables;\n(b) To light lamps;');
  assert.equal(words(listed, 'OP5(b)'), 'To light lamps;');
  assert.equal(words(after('Add a new sub-paragraph to OP2: Mark wrecks;'), 'OP2(c)'), 'Mark wrecks;');
});

test('the forms that the manual shows are understood', () => {
  const manual = readFileSync(new URL('../../../docs/drafts.md', import.meta.url), 'utf8');
  const [, block = ''] = /```\n(In operative paragraph 1[\s\S]*?)```/.exec(manual) ?? [];
  const forms = block.trim().split('\n');
  assert.ok(forms.length >= 10);
  for (const form of forms) assert.notEqual(refusal(form), 'amendment_unclear', form);
});

test('who proposed it, and several instructions in one', () => {
  const [one] = amendments(
    '1. Marshia and Northmere: In OP1, replace "permanent" with "lasting"\nIn OP1, replace "immediate" with "prompt"\nDelete OP3',
  );
  assert.deepEqual(one?.by, ['Marshia', 'Northmere']);
  assert.equal(one?.changes.length, 3);
  const text = amendedText(accept(startAmending(base, [one as Amendment]), ['A1']));
  assert.match(words(text, 'OP1'), /an prompt and lasting ceasefire/);
});

test('what cannot be understood or found is refused, with the amendment named', () => {
  assert.equal(refusal('Make it better'), 'amendment_unclear');
  assert.equal(refusal('Delete operative paragraph 12'), 'place_unknown');
  assert.equal(refusal('In OP1, replace "evermore" with "lasting"'), 'not_found');
  assert.equal(refusal('In OP2(b)(i), delete "mine"'), 'not_found');
  assert.equal(refusal('In OP1, delete "that"'), 'ambiguous');
  assert.equal(refusal('Move OP2 after OP2(a)'), 'into_itself');
  assert.equal(refusal('In OP1, replace "permanent" with "a"\nIn OP1, replace "permanent ceasefire" with "b"'), 'overlapping');
  assert.equal(refusal(' \n '), 'empty');
  assert.equal(refusal('Delete OP1\n\n'.repeat(201)), 'too_many');
  assert.equal(refusal(`Delete OP1 ${'x'.repeat(20_000)}`), 'amendment_too_long');
  const parsed = parseAmendments('Delete OP1\n\nDelete OP12', base, tools.verbs);
  assert.match(parsed.ok ? '' : parsed.sentence, /^Amendment 2: The text has no OP12\./);
});

test('the order of rule 36: what adds or deletes first, then the furthest removed; with reasons', () => {
  const order = proposeOrder(
    base,
    amendments(
      'In OP3, replace "lighthouse" with "light"',
      'In OP1, replace "Demands that all parties observe" with "Calls for"',
      'Delete OP3',
    ),
    tools,
  );
  assert.deepEqual(
    order.map(({ amendment }) => amendment.id),
    ['A3', 'A2', 'A1'],
  );
  assert.ok(order[0]?.addsOrDeletes && order[0].reasons.some((reason) => reason.startsWith('Collides with A1')));
  assert.ok((order[1]?.distance ?? 0) > (order[2]?.distance ?? 0));
});

test('when one is accepted the others follow the words they change', () => {
  const made = amendments(
    'In OP1, replace "Demands that all parties observe" with "Calls for"',
    'In OP1, replace "permanent" with "lasting"',
  );
  const text = amendedText(accept(startAmending(base, made), ['A1', 'A2'], 'oral_revision'));
  assert.match(words(text, 'OP1'), /^Calls for an immediate and lasting ceasefire/);
});

test('a conflict is shown with both sides, and what collides cannot be accepted; what is the same falls', () => {
  const made = amendments(
    'In OP1, replace "permanent" with "lasting"',
    'In OP1, replace "immediate and permanent" with "temporary"',
    'In OP1, replace "permanent" with "lasting"',
    'Delete OP1',
  );
  const state = accept(startAmending(base, made), ['A1']);
  const [, second, third, fourth] = state.standings;
  assert.equal(second?.status, 'conflict');
  assert.deepEqual(second?.conflicts[0], {
    with: 'A1',
    why: 'same_words',
    place: 'OP1',
    ours: 'in OP1, replace "immediate and permanent" with "temporary"',
    theirs: 'in OP1, replace "permanent" with "lasting"',
    sentence:
      'Both change the same words of OP1. A1: in OP1, replace "permanent" with "lasting". This one: in OP1, replace "immediate and permanent" with "temporary".',
  });
  assert.equal(third?.status, 'fallen');
  assert.equal(fourth?.conflicts[0]?.why, 'target_deleted');
  const codes = ['A2', 'A1', 'A9'].map((id) => {
    const next = dispose(state, id, 'adopted');
    return next.ok ? 'ok' : next.code;
  });
  assert.deepEqual(codes, ['conflict', 'disposed', 'unknown_amendment']);
  assert.equal(accept(state, ['A2'], 'withdrawn').standings[1]?.status, 'withdrawn');
});

test('numbers that were cited stay citable', () => {
  const made = amendments('Delete OP3', 'Insert a new operative paragraph before OP1: Demands light;');
  const state = accept(startAmending(base, made), ['A1', 'A2']);
  const cited = new Map(citedPlaces(state).map(({ was, now, deletedBy }) => [was, now ?? `deleted by ${deletedBy}`]));
  assert.deepEqual(
    ['OP1', 'OP2(b)(i)', 'OP3', 'OP4', 'PP1'].map((place) => cited.get(place)),
    ['OP2', 'OP3(b)(i)', 'deleted by A1', 'OP4', 'PP1'],
  );
});

test('references in the text to numbers that changed are named', () => {
  const text = parseText(
    'The Security Council,\n\n1. Demands peace;\n\n2. Demands light;\n\n3. Affirms paragraph 2 above and paragraph 1 of resolution 2 (1946);',
    tools.verbs,
  ).text;
  const parsed = parseAmendments('Delete OP1', text, tools.verbs);
  assert.ok(parsed.ok);
  const state = accept(startAmending(text, parsed.value), ['A1']);
  assert.deepEqual(staleReferences(state), [{ place: 'OP2', words: 'paragraph 2 above', was: 'OP2', now: 'OP1' }]);
});

const pool = [
  'In OP1, replace "permanent" with "lasting"',
  'In OP1, replace "Demands that all parties observe" with "Calls for"',
  'In OP1, insert "promptly" after "they"',
  'In OP1, delete "without conditions"',
  'In OP1, replace "immediate and permanent" with "temporary"',
  'Delete OP1',
  'Delete OP3',
  'Delete OP2(b)',
  'In OP2(b)(i), replace "Sea" with "Floating"',
  'In OP3, delete "at Cape Dunlin"',
  'Insert a new operative paragraph after OP3: Demands light;',
  'Insert a new operative paragraph after OP3: Demands warmth;',
  'Insert a new operative paragraph before OP1: Demands rest;',
  'Add a new sub-paragraph to OP2: Mark wrecks;',
  'Add a new sub-paragraph after OP2(a): Count boats;',
  'Insert a new preambular paragraph after PP3: Noting the tides,',
  'Replace OP4 with: Authorizes nothing;',
  'In OP4, replace "Brightland" with "Northmere and Brightland"',
  'Move OP6 after OP3',
  'Move OP6 before OP1',
  'Move OP3 after OP4',
];

/** Accepts in the order given what may be accepted; who could not be is left out. */
function acceptAll(made: readonly Amendment[], order: readonly string[]): { text: string; refused: string[] } {
  let state = startAmending(base, made);
  const refused: string[] = [];
  for (const id of order) {
    const next = dispose(state, id, 'adopted');
    if (next.ok) state = next.value;
    else refused.push(id);
  }
  return { text: JSON.stringify(amendedText(state)), refused };
}

test('amendments that do not conflict may be accepted in any order', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(fc.constantFrom(...pool), { minLength: 2, maxLength: 6 })
        .chain((chosen) => fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length }))),
      ([chosen, shuffled]) => {
        const made = amendments(...chosen);
        const ids = made.map(({ id }) => id);
        const one = acceptAll(made, ids);
        const other = acceptAll(
          made,
          shuffled.map((words) => ids[chosen.indexOf(words)] as string),
        );
        fc.pre(one.refused.length === 0 && other.refused.length === 0);
        assert.equal(one.text, other.text);
      },
    ),
    { numRuns: 400 },
  );
});

test('whether two collide does not depend on which is accepted first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...pool), { minLength: 2, maxLength: 2 }), (chosen) => {
      const made = amendments(...chosen);
      assert.equal(acceptAll(made, ['A1', 'A2']).refused.length, acceptAll(made, ['A2', 'A1']).refused.length);
    }),
    { numRuns: 200 },
  );
});

test('reading amendments is total, and what was read can be carried out', () => {
  const piece = fc.oneof(
    anyText,
    fc.constantFrom(...pool, 'In OP1, replace "', '" with "', 'Delete ', 'Move OP1 ', 'OP2(b)', '\n\n', 'Marshia: '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), anyText, (pieces, source) => {
      for (const text of [base, parseText(source, tools.verbs).text]) {
        const parsed = parseAmendments(pieces.join(''), text, tools.verbs);
        if (!parsed.ok) continue;
        let state = startAmending(text, parsed.value);
        for (const { id } of parsed.value) {
          const next = dispose(state, id, 'oral_revision');
          if (next.ok) state = next.value;
        }
        const ids = [...paragraphsOf(amendedText(state))].map((one) => one.id);
        assert.equal(new Set(ids).size, ids.length);
      }
    }),
    { numRuns: 200 },
  );
});
