import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText } from '../../../tests/texts/structures.ts';
import { loadVerbs } from '../load.ts';
import { parseText } from '../model/parse.ts';
import { countOf, DATE, dayOf } from './dates.ts';
import { readingsOf } from './read.ts';
import type { ParagraphReading } from './types.ts';

const verbs = loadVerbs();
const readings = (source: string) => readingsOf(parseText(source, verbs).text, verbs);
const one = (words: string): ParagraphReading => {
  const found = readings(`The Security Council,\n\n1. ${words}`).paragraphs.find(({ place }) => place === 'OP1');
  assert.ok(found);
  return found;
};

test('deadlines and reporting cycles', () => {
  const due = (words: string) => one(words).deadlines.map(({ by, within, every, who, report }) => ({ by, within, every, who, report }));
  const none = { by: null, within: null, every: null };
  const general = { who: 'Secretary-General', report: true };
  const days = (count: number) => ({ count, unit: 'day' });
  assert.deepEqual(due('Requests the Secretary-General to report within 30 days and every 60 days thereafter;'), [
    { ...none, ...general, within: days(30), every: days(60) },
  ]);
  assert.deepEqual(due('Requests the Secretary-General to submit six-monthly reports;'), [
    { ...none, ...general, every: { count: 6, unit: 'month' } },
  ]);
  assert.deepEqual(
    due('Requests the Secretary-General to report by 30 April 2024 and within ninety days of the adoption of this resolution;'),
    [
      { ...none, ...general, by: '2024-04-30' },
      { ...none, ...general, within: days(90) },
    ],
  );
  assert.deepEqual(due('Calls upon Marshia to open the harbour no later than the end of February 2028;'), [
    { ...none, by: '2028-02-29', who: 'Marshia', report: false },
  ]);
  assert.deepEqual(due('Requests the Panel to report every one hundred and twenty days;'), [
    { ...none, every: days(120), who: 'Panel', report: true },
  ]);
  assert.deepEqual(due('Demands an end to the attacks by all parties;'), []);
});

test('what a deadline counts from', () => {
  assert.equal(one('Requests the Panel to report within 90 days of its appointment, and to go;').deadlines[0]?.from, 'its appointment');
});

test('mandates with their last day or length', () => {
  const mandates = (words: string) => one(words).mandates.map(({ what, of, until, length }) => ({ what, of, until, length }));
  assert.deepEqual(mandates('Decides to extend the mandate of UNIFIL until 31 December 2027;'), [
    { what: 'extend', of: 'the mandate of UNIFIL', until: '2027-12-31', length: null },
  ]);
  assert.deepEqual(mandates('Decides to renew for a further period of twelve months the authorizations in paragraph 1;'), [
    { what: 'extend', of: 'the authorizations in paragraph 1', until: null, length: { count: 12, unit: 'month' } },
  ]);
  assert.equal(mandates('Decides to establish, for a period of one year, a Panel of Experts;')[0]?.what, 'establish');
  assert.deepEqual(mandates('Demands an end to the attacks;'), []);
});

test('days that texts write', () => {
  const day = (words: string) => dayOf(new RegExp(DATE).exec(words)?.groups ?? {});
  assert.equal(day('1 May 2030'), '2030-05-01');
  assert.equal(day('May 3, 2030'), '2030-05-03');
  assert.equal(day('15 March'), '--03-15');
  assert.equal(day('the end of 2027'), '2027-12-31');
  assert.equal(day('mid-July 2027'), '2027-07-15');
  assert.equal(day('31 February 2027'), null);
  assert.deepEqual(['12', 'thirty', 'ninety-five', 'one hundred and twenty', 'a'].map(countOf), [12, 30, 95, 120, 1]);
});

test('citations as symbols', () => {
  const symbols = one('Recalls its resolutions 242 (1967) and 338 (1973), S/2023/970 and A/RES/377 (V);').citations.map(
    ({ symbol }) => symbol,
  );
  assert.deepEqual(symbols, ['S/RES/242 (1967)', 'S/RES/338 (1973)', 'S/2023/970', 'A/RES/377 (V)']);
});

test('whom a sub-paragraph tells: its chapeau’s addressee, or its own where the chapeau names none', () => {
  const { paragraphs } = readings(
    'The Security Council,\n\n1. Decides that all States shall:\n\n(a) Inspect cargo;\n\n2. Calls upon:\n\n(a) Marshia to open the harbour;\n\n(b) Inspect nothing;',
  );
  assert.deepEqual(
    paragraphs.map(({ place, clauses }) => `${place} ${clauses.flatMap(({ addressees }) => addressees)}`),
    ['OP1 all States', 'OP1(a) all States', 'OP2 ', 'OP2(a) Marshia', 'OP2(b) '],
  );
});

test('modifiers up and down; "all" of an addressee is none', () => {
  const [clause] = one('Urges all States immediately to inspect all cargo, as appropriate;').clauses;
  assert.deepEqual(
    clause?.modifiers.map(({ words, direction }) => `${words} ${direction}`),
    ['immediately up', 'all up', 'as appropriate down'],
  );
});

test('never throws, and offsets are those of the words, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      for (const { words, clauses, deadlines, mandates, citations } of readings(source).paragraphs) {
        for (const { start, end, words: own } of [...deadlines, ...mandates, ...citations]) assert.equal(words.slice(start, end), own);
        for (const { modifiers } of clauses)
          for (const { start, end, words: own } of modifiers) assert.equal(words.slice(start, end).toLowerCase(), own);
      }
    }),
    { numRuns: 200 },
  );
});
