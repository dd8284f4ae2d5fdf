import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { inFolder, penholder } from './run.ts';

const draft =
  'The Security Council,\n\nRecalling its resolution 242 (1967),\n\n1. Demands a ceasefire in <Costa Verde>;\n\n2. Decides to remain seized of the matter.\n';

test('a draft goes into every format, and through a Word file back to its words', () => {
  inFolder((folder) => {
    const file = join(folder, 'draft.txt');
    writeFileSync(file, draft);
    assert.match(penholder(['convert', file, '--to', 'md']).out, /1\\\. \*Demands\* a ceasefire in \\<Costa Verde\\>;/);
    assert.match(
      penholder(['convert', '-', '--to', 'html'], { input: draft }).out,
      /<em>Demands<\/em> a ceasefire in &lt;Costa Verde&gt;;/,
    );
    assert.match(penholder(['convert', file, '--to', 'akn']).out, /^<\?xml .*\n<akomaNtoso /);
    for (const name of ['draft.docx', 'draft.pdf']) {
      const made = penholder(['convert', file, '--out', join(folder, name)]);
      assert.equal(made.code, 0, made.err);
    }
    assert.equal(readFileSync(join(folder, 'draft.pdf')).subarray(0, 5).toString(), '%PDF-');
    assert.equal(penholder(['convert', join(folder, 'draft.docx'), '--to', 'txt']).out, draft);
  });
});

test('what cannot be converted is refused in a sentence', () => {
  inFolder((folder) => {
    const broken = join(folder, 'broken.docx');
    writeFileSync(broken, 'PK\u0003\u0004 and nothing more');
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const cases: [string[], RegExp][] = [
      [['convert', broken, '--to', 'txt'], /broken\.docx" is not a whole Word file/],
      [['convert', empty, '--to', 'txt'], /is empty/],
      [['convert', join(folder, 'none.txt'), '--to', 'txt'], /none\.txt/],
      [['convert', folder, '--to', 'txt'], /is a folder/],
      [['convert', empty, '--to', 'odt'], /"odt" is no format for texts; there are docx, pdf/],
      [['convert', empty], /Say which format with --to/],
    ];
    for (const [words, sentence] of cases) {
      const ran = penholder(words);
      assert.equal(ran.code, 2, words.join(' '));
      assert.match(ran.err, sentence);
      assert.equal(ran.out, '');
    }
  });
});

test('a comparison becomes a Word file with tracked changes, which is read as the second text', () => {
  inFolder((folder) => {
    const [before, after, redline] = ['a.txt', 'b.txt', 'changes.docx'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(before, draft);
    writeFileSync(after, draft.replace('Demands', 'Calls for'));
    const made = penholder(['compare', before, after, '--redline', redline]);
    assert.equal(made.code, 0, made.err);
    const back = penholder(['convert', redline, '--to', 'txt']);
    assert.equal(back.out, draft.replace('Demands', 'Calls for'));
    assert.match(back.err, /tracked changes; they were read as accepted/);
  });
});
