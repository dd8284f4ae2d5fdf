import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => {
  const read = decodeText(bytes, 'It');
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  return read.value;
};
const codeOf = (bytes: Uint8Array) => {
  const read = decodeText(bytes, 'It');
  return read.ok ? read.value : read.code;
};

test('UTF-8, with and without its mark, comes back as it was', () => {
  assert.equal(textOf(utf8('“Non”, dit-il.')), '“Non”, dit-il.');
  assert.equal(textOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])), 'a');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const text = `a${words}`;
      const read = decodeText(utf8(text), 'It');
      if (read.ok) assert.equal(read.value, text);
      else assert.equal(read.code, 'not_text');
    }),
  );
});

test('UTF-16 with its mark is read in both orders', () => {
  assert.equal(textOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x1c, 0x20])), 'a“');
  assert.equal(textOf(new Uint8Array([0xfe, 0xff, 0, 0x61, 0x20, 0x1c])), 'a“');
});

test('other bytes are Windows-1252: quotes, dashes and the euro keep their meaning', () => {
  assert.equal(textOf(new Uint8Array([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe9])), '“a” – €é');
});

test('what is no text is refused by what it is', () => {
  assert.equal(codeOf(utf8('%PDF-1.7')), 'not_text');
  assert.equal(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'not_text');
  assert.equal(codeOf(new Uint8Array([1, 2, 0, 4])), 'not_text');
  assert.equal(codeOf(utf8(' \n\t')), 'empty');
  assert.equal(codeOf(new Uint8Array()), 'empty');
  const pdf = decodeText(utf8('%PDF-1.7'), '“a.pdf”');
  assert.equal(pdf.ok ? '' : pdf.sentence, '“a.pdf” is a PDF, not plain text; save its words as a .txt file.');
});

test('other encodings are refused where words must be certain, binary data as such', () => {
  const latin = decodeText(new Uint8Array([0x43, 0xf4, 0x74, 0x65]), '"a.txt"', 'refuse');
  assert.ok(!latin.ok && latin.code === 'not_utf8' && latin.sentence.startsWith('"a.txt" is not UTF-8'));
  assert.deepEqual(decodeText(new TextEncoder().encode('Côte'), '"a.txt"', 'refuse'), { ok: true, value: 'Côte' });
});
