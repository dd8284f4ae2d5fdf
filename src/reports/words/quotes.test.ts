import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes, insideQuote } from './quotes.ts';

const quoted = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));

test('every kind of mark', () => {
  assert.deepEqual(quoted('He said “one” and "two", „three“, «four», ‘five’.'), ['one', 'two', 'three', 'four', 'five']);
});

test('straight single marks quote; apostrophes do not', () => {
  assert.deepEqual(quoted("'We do so,' Baker said, while Russia's and the members' votes weren't counted."), ['We do so,']);
  assert.deepEqual(quoted("the ministers' '90s talks and rock 'n' roll: nobody's"), []);
});

test('a quotation over paragraphs that open anew is one span for each', () => {
  assert.deepEqual(quoted('“One.\n\n“Two,” she said.'), ['One.', 'Two,']);
});

test('which quotation an offset lies in', () => {
  const text = 'a “bc” d “ef” g';
  const quotes = findQuotes(text);
  assert.equal(insideQuote(quotes, text.indexOf('c')), quotes[0]);
  assert.equal(insideQuote(quotes, text.indexOf('d')), undefined);
});
