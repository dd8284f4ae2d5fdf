import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { symbolOfFile } from './file-name.ts';
import { formatSymbol, symbolSlug } from './format.ts';

test('files are named by symbols in many ways', () => {
  for (const [name, symbol] of [
    ['S_RES_242.txt', 'S/RES/242'],
    ['S_RES_0242_1967_EN.txt', 'S/RES/242 (1967)'],
    ['S-RES-242(1967).txt', 'S/RES/242 (1967)'],
    ['s res 242.TXT', 'S/RES/242'],
    ['S_RES_2728_(2024)-EN.txt', 'S/RES/2728 (2024)'],
    ['242.txt', 'S/RES/242'],
    ['242 (1967)', 'S/RES/242 (1967)'],
    ['1996.txt', 'S/RES/1996'],
    ['Resolution_242_(1967).txt', 'S/RES/242 (1967)'],
    ['UNSCR 1325.md', 'S/RES/1325'],
    ['S_2024_254.txt', 'S/2024/254'],
    ['S_2024_254_Rev.1.txt', 'S/2024/254/Rev.1'],
    ['S_10352.txt', 'S/10352'],
    ['S_PRST_2015_15.txt', 'S/PRST/2015/15'],
    ['A_RES_78_1.txt', 'A/RES/78/1'],
  ] as const) {
    const read = symbolOfFile(name);
    assert.equal(read.ok && formatSymbol(read.value), symbol, name);
  }
});

test('other names are refused by name, other languages too', () => {
  for (const name of ['README.md', 'notes.txt', '.txt', '2024_254.txt', 'S_RES_242 copy.txt', 'S_RES_0.txt', '']) {
    const read = symbolOfFile(name);
    assert.ok(!read.ok && read.code === 'no_symbol' && read.sentence.startsWith(`"${name}"`), name);
  }
  const french = symbolOfFile('S_RES_2728_(2024)-FR.txt');
  assert.ok(!french.ok && french.code === 'not_english' && french.sentence.includes('French'));
});

test('a slug names its symbol again, and no name is too odd', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1994, max: 2099 }), (number, year) => {
      for (const name of [`S_RES_${number}`, `S_${year}_${number}`, `S-PRST-${year}-${number}`, `S_${number}_Rev.2`]) {
        const read = symbolOfFile(`${name}.txt`);
        assert.ok(read.ok, name);
        const again = symbolOfFile(symbolSlug(read.value));
        assert.deepEqual(again.ok && again.value, read.value);
      }
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (name) => typeof symbolOfFile(name).ok === 'boolean'));
});
