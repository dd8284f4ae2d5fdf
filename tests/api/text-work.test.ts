import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { refusal } from '../../src/api/schemas/common.ts';
import { compareAnswer, readAnswer } from '../../src/api/schemas/text-work.ts';
import { loadRecord } from '../../src/record/load.ts';
import { storeWith } from '../texts/kept.ts';
import { lighthouses } from '../texts/own-texts.ts';
import { post, testSite } from './site.ts';

const { store, drop } = await storeWith(loadRecord(), { 'S/RES/242': lighthouses });
after(drop);
const site = testSite({ store });
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/texts/${name}`, import.meta.url), 'utf8');
const answer = async (path: string, body: unknown, headers = {}) => {
  const response = await post(site, path, body, headers);
  assert.equal(response.status, 200, await response.clone().text());
  return response.json();
};

test('a text read: structure and readings, as the schema says', async () => {
  const read = await answer('/api/texts/read', fixture('harbour-1.txt'), { 'Content-Type': 'text/plain' });
  assert.deepEqual(readAnswer.parse(read), read);
  assert.equal(read.text.symbol, 'S/2031/104');
  assert.equal(read.chapterVII, true);
  const paragraph = read.paragraphs.find(({ place }: { place: string }) => place === 'OP5');
  assert.equal(paragraph.mandates[0].until, '2031-12-31');
  assert.equal((await answer('/api/texts/read', { text: '1. Demands peace;', name: 'mine' })).name, 'mine');
});

test('two texts compared, also one that is indexed', async () => {
  const compared = await answer('/api/texts/compare', {
    before: { text: fixture('harbour-1.txt') },
    after: { text: fixture('harbour-2.txt') },
  });
  assert.deepEqual(compareAnswer.parse(compared), compared);
  assert.equal(compared.summary.counts.changed, 6);
  const indexed = await answer('/api/texts/compare', { before: { symbol: '242' }, after: { text: lighthouses } });
  assert.equal(indexed.names.before, 'S/RES/242');
  assert.equal(indexed.summary.counts.changed, 0);
});

test('refusals name the field', async () => {
  const cases: readonly [string, unknown, number, string, RegExp][] = [
    ['/api/texts/read', {}, 400, 'missing_field', /either text or symbol/],
    ['/api/texts/read', { text: '', symbol: 'S/RES/242' }, 400, 'missing_field', /either/],
    ['/api/texts/read', { text: ' ' }, 400, 'empty_text', /^text: is empty/],
    ['/api/texts/read', { text: 'x', colour: 1 }, 400, 'unknown_field', /^colour/],
    ['/api/texts/read', { symbol: 'S/RES/1' }, 404, 'unknown_text', /^symbol: No text of S\/RES\/1/],
    ['/api/texts/compare', { before: { text: 'x' } }, 400, 'bad_field', /^after/],
    [
      '/api/texts/compare',
      { before: { text: 'x' }, after: { text: 'a'.repeat(1_000_001) } },
      413,
      'text_too_long',
      /^after\.text: 1,000,001 characters/,
    ],
    ['/api/texts/compare', { before: { symbol: 'nonsense' }, after: { text: 'x' } }, 400, 'not_a_symbol', /^before\.symbol/],
    [
      '/api/texts/compare',
      { before: { text: 'x' }, after: { text: 'a '.repeat(200_000) } },
      413,
      'text_too_long',
      /texts of at most 400,000 are compared/,
    ],
    ['/api/texts/compare', 'nonsense', 400, 'bad_json', /not JSON/],
  ];
  for (const [path, body, status, code, sentence] of cases) {
    const response = await post(site, path, body);
    const said = refusal.parse(await response.json());
    assert.equal(response.status, status, said.sentence);
    assert.match(said.sentence, sentence);
    if (code !== 'not_a_symbol') assert.equal(said.code, code);
  }
  const large = await post(site, '/api/texts/read', 'a'.repeat(10_100_000), { 'Content-Type': 'text/plain' });
  assert.equal(large.status, 413);
  assert.match(((await large.json()) as { sentence: string }).sentence, /larger than 10 MB/);
});

test('whatever is sent, the answer is a text or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (before, after) => {
      const response = await post(site, '/api/texts/compare', { before, after });
      assert.ok([200, 400, 404, 413].includes(response.status));
      if (response.status !== 200) refusal.parse(await response.json());
    }),
    { numRuns: 60 },
  );
});
