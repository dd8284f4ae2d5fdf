import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { refusal } from '../../src/api/schemas/common.ts';
import { textList, textView } from '../../src/api/schemas/texts.ts';
import { loadRecord } from '../../src/record/load.ts';
import { storeWith } from '../texts/kept.ts';
import { lighthouses, unknownText, vetoedDraft } from '../texts/own-texts.ts';
import { testSite } from './site.ts';

const { store, drop } = await storeWith(loadRecord(), { 'S/RES/242': lighthouses, 'S/2024/239': vetoedDraft, 'S/RES/9999': unknownText });
after(drop);
const site = testSite({ store });
const get = (params: Record<string, string>) => site.request(`/api/texts?${new URLSearchParams(params)}`);
const found = async (params: Record<string, string>) => {
  const response = await get(params);
  assert.equal(response.status, 200, JSON.stringify(params));
  const list = await response.json();
  assert.deepEqual(textList.parse(list), list);
  return list;
};
const names = async (params: Record<string, string>): Promise<string[]> =>
  (await found(params)).hits.map(({ symbol, paragraph }: { symbol: string; paragraph: string }) => `${symbol} ${paragraph}`).sort();

test('paragraphs with their decision, verb, force and the words found', async () => {
  const list = await found({ q: 'demands "immediate end"' });
  assert.deepEqual([list.total, list.texts, list.offset, list.indexed], [1, 1, 0, undefined]);
  const [hit] = list.hits;
  assert.deepEqual([hit.symbol, hit.paragraph, hit.verb, hit.act, hit.force], ['S/RES/242', 'OP1', 'demand', 'directive', 5]);
  assert.equal(hit.decision.date, '1967-11-22');
  assert.deepEqual(
    hit.snippet.marks.map(({ start, end }: { start: number; end: number }) => hit.snippet.text.slice(start, end)),
    ['Demands', 'immediate end'],
  );
  // The verb is the one that governs the words, not the first of the paragraph.
  assert.equal((await found({ q: 'lighthouse' })).hits[0].verb, 'request');
  assert.equal((await found({ q: 'seagulls boats' })).hits[0].decision, null);
  const none = await found({ q: 'pelicans' });
  assert.deepEqual([none.total, none.indexed, none.hits], [0, 3, []]);
});

test('filters', async () => {
  const fog = { q: 'fog OR foghorns' };
  assert.deepEqual(await names(fog), ['S/RES/242 AN2', 'S/RES/242 OP1', 'S/RES/242 OP2(a)', 'S/RES/242 PP2']);
  assert.deepEqual(await names({ ...fog, part: 'operative' }), ['S/RES/242 OP1', 'S/RES/242 OP2(a)']);
  assert.deepEqual(await names({ ...fog, part: 'annex' }), ['S/RES/242 AN2']);
  assert.deepEqual(await names({ ...fog, act: 'evaluative' }), ['S/RES/242 PP2']);
  assert.deepEqual(await names({ ...fog, force: '5' }), ['S/RES/242 OP1']);
  assert.deepEqual(await names({ q: 'the', since: '2024' }), ['S/2024/239 OP1', 'S/2024/239 OP2', 'S/2024/239 PP1']);
  assert.deepEqual(await names({ q: 'ceasefire', adopted: 'yes' }), ['S/RES/9999 OP1']);
  assert.deepEqual(await names({ q: 'ceasefire', adopted: 'no' }), ['S/2024/239 OP1']);
  assert.deepEqual(await names({ q: 'ceasefire', until: '2024-03' }), ['S/2024/239 OP1']);
  assert.deepEqual(await names({ q: 'ceasefire', until: '2024-03-21', part: '' }), []);
});

test('stretches', async () => {
  const all = (await found({ q: 'the' })).hits;
  const some = await found({ q: 'the', limit: '2', offset: '1' });
  assert.deepEqual([some.hits, some.total], [all.slice(1, 3), all.length]);
  assert.deepEqual((await found({ q: 'the', limit: '0' })).hits, []);
  assert.deepEqual((await found({ q: 'the', offset: '9999999' })).hits, []);
});

test('one text whole, by any way to write its symbol', async () => {
  for (const reference of ['S/RES/242', 's-res-242', '242', 'S%2FRES%2F242', 'S/RES/242%20(1967)']) {
    const response = await site.request(`/api/texts/${reference}`);
    assert.equal(response.status, 200, reference);
    const text = await response.json();
    assert.deepEqual(textView.parse(text), text);
    assert.deepEqual(
      [text.symbol, text.decision.id, text.adopted, text.chapterVII, text.complete],
      ['S/RES/242', 'S/RES/242', true, false, true],
    );
    assert.deepEqual(
      text.paragraphs.map(({ paragraph }: { paragraph: string }) => paragraph),
      ['PP1', 'PP2', 'OP1', 'OP2', 'OP2(a)', 'OP2(b)', 'OP3', 'AN1', 'AN2'],
    );
  }
  assert.equal((await (await site.request('/api/texts/S/RES/9999')).json()).decision, null);
});

test('what cannot be read is a 400 that names the parameter, what is not there a 404', async () => {
  for (const [params, sentence] of [
    [{}, /^q: Give words/],
    [{ q: '-fog' }, /^q: Give words to look for, too/],
    [{ q: 'x'.repeat(10_000) }, /^q: .*2000/],
    [{ q: 'fog', part: 'middle' }, /^part: "middle"/],
    [{ q: 'fog', act: 'x' }, /^act: /],
    [{ q: 'fog', force: '7' }, /^force: .*0 to 6/],
    [{ q: 'fog', since: '1967-13' }, /^since: /],
    [{ q: 'fog', limit: '501' }, /^limit: .*500/],
    [{ q: 'fog', offset: '-1' }, /^offset: /],
    [{ q: 'fog', adopted: 'maybe' }, /^adopted: /],
  ] as const) {
    const response = await get(params);
    assert.equal(response.status, 400, sentence.source);
    const said = await response.json();
    assert.deepEqual(refusal.parse(said), said);
    assert.match(said.sentence, sentence);
  }
  for (const reference of ['S/RES/243', 'nonsense', '%00', '%F0'])
    assert.equal((await site.request(`/api/texts/${reference}`)).status, 404, reference);
});

test('any query is answered, never with a fault', async () => {
  const faults: unknown[] = [];
  const watched = testSite({ store, report: (error) => faults.push(error) });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (q) => {
      const { status } = await watched.request(`/api/texts?${new URLSearchParams({ q: `${q} the` })}`);
      assert.ok(status === 200 || status === 400);
    }),
    { numRuns: 100 },
  );
  assert.deepEqual(faults, []);
});
