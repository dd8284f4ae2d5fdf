import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText, plausibleText } from '../../../tests/texts/structures.ts';
import { loadLadders, loadVerbs } from '../load.ts';
import { parseText } from '../model/parse.ts';
import { applyComparison, isUnchanged, reverseComparison } from './apply.ts';
import { compareTexts } from './compare.ts';
import { keepIds } from './keep-ids.ts';
import { summaryOf } from './summary.ts';
import { rowsOf } from './view.ts';
import { editsOf, sideOf } from './words.ts';

const tools = { verbs: loadVerbs(), ladders: loadLadders() };
const read = (source: string) => parseText(source, tools.verbs).text;
const fixture = (name: string) => read(readFileSync(new URL(`../../../fixtures/texts/${name}`, import.meta.url), 'utf8'));
const body = (...paragraphs: string[]) => read(`The Security Council,\n\n${paragraphs.join('\n\n')}`);
const compare = (a: ReturnType<typeof read>, b: ReturnType<typeof read>) => compareTexts(a, b, tools);
const effectsOf = (before: string, after: string) =>
  compare(body(`1. ${before}`), body(`1. ${after}`)).paragraphs.flatMap(({ effects }) =>
    effects.map(({ direction, sentence }) => `${direction}: ${sentence}`),
  );

test('what a change does', () => {
  assert.deepEqual(effectsOf('Demands that all parties stop;', 'Calls upon all parties to stop;'), [
    'down: "demands" becomes "calls upon", which says less (force 5 to 4).',
  ]);
  assert.deepEqual(effectsOf('Deplores the attacks on boats;', 'Condemns the attacks on boats;'), [
    'up: "deplores" becomes "condemns", which says more.',
  ]);
  assert.deepEqual(effectsOf('Urges Marshia to open the harbour;', 'Urges Marshia and Northmere to open the harbour;'), [
    'up: Now addressed: Northmere.',
  ]);
  assert.deepEqual(effectsOf('Urges Marshia to open the harbour;', 'Urges Marshia to open, as appropriate, the harbour;'), [
    'down: "as appropriate" comes in, which asks for less.',
  ]);
  assert.deepEqual(effectsOf('Urges Marshia to open the harbour by 1 May 2031;', 'Urges Marshia to open the harbour by 1 April 2031;'), [
    'up: A deadline is earlier or more frequent by 30 days: "by 1 May 2031" becomes "by 1 April 2031".',
  ]);
  assert.deepEqual(effectsOf('Demands a permanent ceasefire in the bay;', 'Demands a lasting ceasefire in the bay;'), [
    'down: "permanent" becomes "lasting", which asks for less (duration).',
  ]);
  assert.deepEqual(effectsOf('Demands a cessation of hostilities in the bay;', 'Demands a humanitarian pause in the bay;'), [
    'down: "cessation of hostilities" becomes "humanitarian pause", which asks for less (ceasefire).',
  ]);
  assert.deepEqual(
    effectsOf('Requests the Panel to report every 90 days on the bay;', 'Requests the Panel to report every 180 days on the bay;'),
    ['down: A deadline is later or less frequent: "every 90 days" becomes "every 180 days".'],
  );
});

test('two versions of a draft: moved, split, added, deleted, and what each does', () => {
  const comparison = compare(fixture('harbour-1.txt'), fixture('harbour-2.txt'));
  const kinds = comparison.paragraphs
    .filter(({ kind, moved }) => kind !== 'same' || moved)
    .map(({ kind, from, to }) => [kind, from.map((one) => one.place).join(), to.map((one) => one.place).join()].join(' '));
  assert.deepEqual(kinds, [
    ...[
      'same PP2 PP3',
      'changed PP4 PP4',
      'removed PP6 ',
      'changed OP1 OP1',
      'changed OP2 OP2',
      'changed OP2(b) OP2(b)',
      'changed OP3 OP3',
    ],
    ...['split OP4 OP4,OP5', 'changed OP5 OP6', 'added  OP7'],
  ]);
  const summary = summaryOf(comparison);
  assert.equal(summary.lines[0]?.sentence, 'The text no longer invokes Chapter VII.');
  assert.ok(
    summary.byAddressee
      .find(({ who }) => who === 'all parties')
      ?.lines.some(({ sentence }) => sentence.includes('"permanent" becomes "lasting"')),
  );
  assert.equal(summary.byAddressee.at(-1)?.who, null);
  assert.match(summary.sentence, /^6 paragraphs changed, 1 added, 1 deleted, 1 moved, 1 split; the words of 14 as before\.$/);
});

test('a paragraph that goes from the preamble to the operative part, and two that are merged', () => {
  const a = body(
    'Deploring every attack on the pilot boats of the bay,',
    '1. Demands peace in the harbour of Saltness;',
    '2. Urges Marshia to open the harbour;',
  );
  const b = body(
    '1. Deplores every attack on the pilot boats of the bay;',
    '2. Demands peace in the harbour of Saltness, and urges Marshia to open the harbour;',
  );
  const [first, second] = compare(a, b).paragraphs;
  assert.equal(first?.crossed, 'to_operative');
  assert.deepEqual([second?.kind, second?.from.length, second?.to.length], ['merged', 2, 1]);
});

test('short paragraphs between the same neighbours are the same one', () => {
  const { paragraphs } = compare(
    body('1. Urges all boats to come home;', '2. Demands peace;', '3. Decides to go to sleep;'),
    body('1. Urges all boats to come home;', '2. Calls for peace;', '3. Decides to go to sleep;'),
  );
  assert.deepEqual(
    paragraphs.map(({ kind }) => kind),
    ['same', 'changed', 'same'],
  );
});

test('word-level edits are whole words, and short stretches do not part them', () => {
  assert.deepEqual(editsOf('a permanent ceasefire', 'a lasting ceasefire'), [
    { kind: 'same', text: 'a ' },
    { kind: 'out', text: 'permanent' },
    { kind: 'in', text: 'lasting' },
    { kind: 'same', text: ' ceasefire' },
  ]);
  assert.equal(editsOf('one two three the four five', 'six seven eight the nine ten').length, 2);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const edits = editsOf(a, b);
      assert.equal(sideOf(edits, 'before'), a);
      assert.equal(sideOf(edits, 'after'), b);
    }),
  );
});

const texts = fc.oneof(plausibleText, anyText).map(read);

test('comparing a text with itself finds nothing', () => {
  fc.assert(
    fc.property(texts, (text) => assert.ok(isUnchanged(compare(text, text)))),
    { numRuns: 150 },
  );
});

test('applied to the first text a comparison gives the second, reversed and applied to the second the first', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const comparison = compare(a, b);
      assert.deepEqual(applyComparison(a, comparison), { ok: true, value: b });
      assert.deepEqual(applyComparison(b, reverseComparison(comparison)), { ok: true, value: a });
      assert.equal(isUnchanged(comparison), JSON.stringify(bare(a)) === JSON.stringify(bare(b)));
    }),
    { numRuns: 200 },
  );
});
const bare = (text: unknown): unknown => JSON.parse(JSON.stringify(text, (key, value) => (key === 'id' ? undefined : value)));

test('a comparison survives JSON, and refuses another text', () => {
  const [a, b] = [fixture('harbour-1.txt'), fixture('harbour-2.txt')];
  const comparison = JSON.parse(JSON.stringify(compare(a, b)));
  assert.deepEqual(applyComparison(a, comparison), { ok: true, value: b });
  const refused = applyComparison(b, comparison);
  assert.equal(refused.ok ? '' : refused.code, 'other_text');
});

test('rows hold what stood and what stands', () => {
  for (const row of rowsOf(compare(fixture('harbour-1.txt'), fixture('harbour-2.txt')))) {
    assert.ok(row.before.edits.every(({ kind }) => kind !== 'in') && row.after.edits.every(({ kind }) => kind !== 'out'));
  }
});

test('a later version keeps the ids of its paragraphs', () => {
  const [a, b] = [fixture('harbour-1.txt'), fixture('harbour-2.txt')];
  const later = keepIds(a, b);
  const { paragraphs } = compareTexts(a, later, tools, { byId: true });
  for (const { from, to } of paragraphs) if (from[0] && to[0]) assert.equal(from[0].id, to[0].id);
  const ids = paragraphs.flatMap(({ to }) => to.map(({ id }) => id));
  assert.equal(new Set(ids).size, ids.length);
});
