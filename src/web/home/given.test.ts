import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm } from './given.ts';

const form = { texts: [], names: [], files: [], dateline: '' };
const file = (name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({ name, size, arrayBuffer: async () => bytes.buffer });
const utf8 = (text: string) => new TextEncoder().encode(text);

test('texts and files together, each with its name and the date', async () => {
  const read = await readForm({
    ...form,
    texts: ['One\r\ntwo', '  '],
    names: ['', ''],
    files: [file('b.txt', utf8('Three'))],
    dateline: '2024-03-25',
  });
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.given, [
    { text: 'One\ntwo', dateline: '2024-03-25' },
    { text: 'Three', name: 'b.txt', dateline: '2024-03-25' },
  ]);
});

test('nothing given is said', async () => {
  assert.match((await readForm({ ...form, files: [file('', utf8(''))] })).problems[0] ?? '', /nothing to check/);
});

test('what cannot be read is named, the rest is kept', async () => {
  const read = await readForm({
    ...form,
    texts: ['typed'],
    files: [
      file('a.pdf', utf8('%PDF-1.7')),
      file('big.txt', utf8('x'), 6_000_000),
      file('no.bin', new Uint8Array([1, 2, 0, 4])),
      file('none.txt', utf8(' ')),
    ],
    dateline: 'Monday',
  });
  assert.deepEqual(read.given, [{ text: 'typed' }]);
  assert.deepEqual(
    read.problems.map((problem) => /^“([^”]+)”/.exec(problem)?.[1]),
    ['Monday', 'a.pdf', 'big.txt', 'no.bin', 'none.txt'],
  );
});

test('more files than allowed are refused by their number', async () => {
  const read = await readForm({ ...form, files: Array.from({ length: 21 }, (_, i) => file(`${i}.txt`, utf8('x'))) });
  assert.match(read.problems[0] ?? '', /21 files/);
});
