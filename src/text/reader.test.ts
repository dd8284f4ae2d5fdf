import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadVerbs } from './load.ts';
import { readText } from './reader.ts';

const verbs = loadVerbs();
const outline = (text: string) =>
  readText(text, verbs).paragraphs.map((one) => `${one.id}: ${one.clauses.map((clause) => clause.verb.verb).join('; ')}`);

/** A text in the Council's manner, written for this test. */
const SAMPLE = `Resolution 9999 (2030)

Adopted by the Security Council at its 99th meeting, on 1 May 2030

The Security Council,

Recalling and reaffirming its resolution 1 (1946),
Reiterating its demand that all sides observe the truce, and in this regard
deploring every raid on the harbour, and every theft of grain, and recalling
that lighthouses are pro-
tected,

Deeply concerned at the fog,

Acting under Chapter VII of the Charter,

1. Demands an immediate end to the fog, and also demands the release of all
boats, and further demands that the crews be fed;

2. Emphasizes the urgent need to widen the flow of tea to the port and
reiterates its demand for the lifting of all fees;

3. Decides that all States shall:

(a) Stop the sale of foghorns;

(5) Report on their stocks;

4. Requests the Secretary-General to report;

S. Decides to remain actively seized of the matter.

Adopted unanimously at the 99th meeting.

1 See Official Records. Demands nothing.`;

test('paragraphs and clauses with their own verbs', () => {
  assert.deepEqual(outline(SAMPLE), [
    'PP1: recall; reaffirm',
    'PP2: reiterate its demand; deplore; recall',
    'PP3: express deep concern',
    'PP4: act under',
    'OP1: demand; demand; demand',
    'OP2: emphasize the urgent need; reiterate its demand',
    'OP3: decide that all States shall',
    'OP3(a): decide that all States shall',
    'OP3(b): decide that all States shall',
    'OP4: request',
    'OP5: decide to remain actively seized of the matter',
  ]);
  const reading = readText(SAMPLE, verbs);
  assert.ok(reading.framed && reading.chapterVII);
  assert.deepEqual(reading.unread, []);
  assert.ok(reading.paragraphs[1]?.text.includes('protected'));
});

test('coordinated verbs share what they govern', () => {
  const [first] = readText(SAMPLE, verbs).paragraphs;
  assert.deepEqual(
    first?.clauses.map((clause) => first.text.slice(clause.objectStart, clause.end)),
    [' its resolution 1 (1946),', ' its resolution 1 (1946),'],
  );
});

test('texts without numbers, as before 1960', () => {
  const text =
    'The Security Council,\n\nNoting with grave concern the raid,\n\nCalls for an end ;\n\nCalls upon all\nStates to help.\n\nAdopted at the 3rd meeting.';
  assert.deepEqual(outline(text), ['PP1: note with grave concern', 'OP1: call for', 'OP2: call upon']);
});

test('a note of adoption at the head ends nothing, also where the line of the organ is missing', () => {
  const text =
    'RESOLUTION 9998 (2030)\n\nAdopted by the Security Council at its 98th meeting, on 30 April 2030\n\nRecalling peace,\n\n1. Demands peace.';
  assert.deepEqual(outline(text), ['PP1: recall', 'OP1: demand']);
});

test('an annex ends the text; a line that begins with the word in the middle of a sentence does not', () => {
  const text =
    'The Security Council,\n\n1. Approves the list in\n\nAnnex A to this resolution;\n\n2. Demands peace.\n\nAnnex A\n\nOne. Demands nothing.';
  assert.deepEqual(outline(text), ['OP1: approve', 'OP2: demand']);
});

test('a recalled Chapter VII is no invocation; Articles 39 to 42 are', () => {
  const chapter = (line: string) => readText(`The Security Council,\n\n${line}\n\n1. Demands peace.`, verbs).chapterVII;
  assert.equal(chapter('Recalling its decisions under Chapter VII of the Charter,'), false);
  assert.equal(chapter('Acting under Articles 39 and 40 of the Charter,'), true);
  assert.equal(chapter('Acting, therefore, under Chapter VII of the Charter,'), true);
});

test('a paragraph without a known verb is kept and named', () => {
  const reading = readText('The Security Council,\n\nRecalling peace,\n\n1. Demands peace;\n\nNobody knows what this is.', verbs);
  assert.deepEqual(reading.unread, ['OP2']);
});

test('never throws, and spans lie inside the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '1. Demands ',
      '(a) ',
      'The Security Council,\n',
      'Adopted at the',
      'A\n',
      'and further demands ',
      'Annex',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      const reading = readText(text, verbs);
      const ids = new Set(reading.paragraphs.map((one) => one.id));
      assert.equal(ids.size, reading.paragraphs.length);
      for (const one of reading.paragraphs) {
        assert.ok(one.start >= 0 && one.end <= text.length && one.start <= one.end);
        for (const clause of one.clauses)
          assert.ok(clause.start <= clause.objectStart && clause.objectStart <= clause.end && clause.end <= one.text.length);
      }
    }),
    { numRuns: 300 },
  );
});
