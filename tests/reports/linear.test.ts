import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';

const check = loadChecker();

/** Milliseconds of the processor's time that checking a text takes, at best: other programs on the machine do not count. */
function cost(text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const began = process.cpuUsage();
    check([{ text, dateline: '2024-03-25' }]);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const symbols = (count: number): string => Array.from({ length: count }, (_, i) => `S/2024/${i + 1}`).join(' ');

/** Texts that made some part of reading look back over all that came before, or over the whole record. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'quotation marks': (count) => '" '.repeat(count),
  'quotations and pronouns': (count) => 'he said “no” '.repeat(count),
  'quotations before pronouns': (count) => '"no," he said, '.repeat(count),
  'pronouns that speak': (count) => 'he said, '.repeat(count),
  'quotations of their own': (count) => '“We have been here before.” '.repeat(count),
  'labels before quotations': (count) => 'Kenya: “Why now?” '.repeat(count),
  'offices that speak': (count) => 'Envoy Ivan Orlov left. “No,” the ambassador said. '.repeat(count),
  'names by ear': (count) =>
    Array.from({ length: count }, (_, i) => `Mr. Iv${'aeiou'[i % 5]}n Orl${'aeiou'[(i >> 2) % 5]}v said it. `).join(''),
  drafts: (count) => 'the draft '.repeat(count),
  vetoes: (count) => 'Russia vetoed the draft '.repeat(count),
  'sentences of one word': (count) => 'a\n\n'.repeat(count),
  'unknown symbols': symbols,
  'brackets never closed': (count) => '('.repeat(count),
};

/** Twenty times the text may cost forty times as much: what looks back over all before it would cost four hundred times as much. */
const LESS = 250;
const MORE = 5_000;

for (const [name, body] of Object.entries(HOSTILE)) {
  test(`the time of reading grows with the text and no faster: ${name}`, () => {
    const text = (count: number): string => `The Security Council met. ${body(count)}`;
    check([{ text: text(LESS) }]);
    const little = Math.max(1, cost(text(LESS), 4));
    // A busy machine slows the first runs of a text that the engine has not met; what looks back over all before it stays slow.
    let much = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 6 && much > little * 2 * (MORE / LESS); tries++) much = Math.min(much, cost(text(MORE), 1));
    assert.ok(much <= little * 2 * (MORE / LESS), `${much.toFixed(0)} ms for ${MORE}, ${little.toFixed(1)} ms for ${LESS}`);
  });
}

test('a symbol that is not in the record is not looked for in all of it', () => {
  assert.ok(cost(`The Security Council met. ${symbols(500)}`, 1) < 2_500);
});
