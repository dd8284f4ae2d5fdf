import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { language } from '../../bench/bare.ts';
import { readWords } from './language.ts';

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'));

const SHORT = [
  '',
  ' ',
  '\n\n',
  'One word',
  "It can't and won't; they're, I'd, he'll, gonna.  The dogs' tails.",
  'A tab\tand\r\n\r\n a break.\nAn end',
  '“Why?”She said. No. “Never!” (It was 9 p.m.) So be it',
  'U.N. envoy Mr. Smith left... "Ok." S/RES/2728 (2024) on 25 March, 13-0-2, cost $3.5m',
  'Non\u00a0breaking\u2003spaces\u2009here \u2028 there.',
  'Caf\u00e9 \u{1f600} na\u00efve \u4e2d\u6587 \ud800 end.',
];

interface Told {
  readonly words: readonly (readonly [string, string, string])[];
  readonly sentences: readonly string[];
}

/** What the library itself says of a text: words with part of speech and base form, and the first word of each sentence. */
function byLibrary(text: string): Told {
  const { its } = language;
  const doc = language.readDoc(text);
  const tokens = doc.tokens();
  const out = (what: unknown): string[] => tokens.out(what as never) as unknown as string[];
  const [values, pos, lemmas] = [out(its.value), out(its.pos), out(its.lemma)];
  const words = values.flatMap((value, i) => (pos[i] === 'SPACE' ? [] : [[value, pos[i] as string, lemmas[i] as string] as const]));
  const sentences: string[] = [];
  for (const [first, last] of doc.sentences().out(its.span as never) as unknown as [number, number][])
    for (let i = first; i <= last; i++) {
      if (pos[i] === 'SPACE') continue;
      sentences.push(`${i - pos.slice(0, i).filter((one) => one === 'SPACE').length} ${values[i]}`);
      break;
    }
  return { words, sentences };
}

function byOurs(text: string): Told {
  const words = readWords(text);
  const at = (i: number): string => text.slice(words.start[i], words.end[i]);
  return {
    words: Array.from({ length: words.count }, (_, i) => [at(i), words.pos[i] as string, words.lemma(i)] as const),
    sentences: words.sentenceStarts.map((i) => `${i} ${at(i)}`),
  };
}

for (const [i, text] of [...SHORT, ...reports].entries())
  test(`words, parts of speech, base forms and sentences are the library's: text ${i + 1}`, () => {
    assert.deepEqual(byOurs(text), byLibrary(text));
  });

test('how a text is cut does not hang on what was read before it', () => {
  const before = readWords("Sudan's vote was Sudan's.").norm;
  readWords("The vote was Malta's.");
  assert.deepEqual(
    readWords("Malta's vote was Malta's.").norm,
    before.map((word) => word.replace('sudan', 'malta')),
  );
});
