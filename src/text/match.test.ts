import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentLemmas } from './content.ts';
import { ladderRank } from './ladders.ts';
import { readWords } from './language.ts';
import { loadLadders, loadProvisions, loadSynonyms, loadVerbs } from './load.ts';
import { matchProvision, mentions } from './match.ts';
import type { TextIndex } from './types.ts';
import { verbEntry } from './verbs.ts';

const synonyms = loadSynonyms();
const store = loadProvisions();
const of = (decision: string) => store.get(decision) as TextIndex;
const lemmas = (text: string) => {
  const words = readWords(text);
  return contentLemmas(words, 0, words.count, synonyms);
};
const best = (decision: string, text: string) => {
  const [first] = matchProvision(of(decision), lemmas(text), synonyms);
  return first ? `${first.provision.paragraph}.${first.provision.clause} ${first.provision.verb}` : 'none';
};

test('words of reports and of texts come to the same lemmas', () => {
  assert.deepEqual(lemmas('the immediate removal of all obstacles'), lemmas('immediately lifting all barriers'));
  assert.deepEqual(lemmas('a cease-fire'), ['ceasefire']);
  assert.deepEqual(lemmas('the withdrawal of troops'), lemmas('withdraw its forces'));
  assert.deepEqual(lemmas('to free the captives'), lemmas('the release of hostages'));
  assert.deepEqual(lemmas('a nuclear-weapon-free zone').includes('release'), false);
  assert.notDeepEqual(lemmas('a humanitarian pause'), lemmas('a humanitarian ceasefire'));
  assert.deepEqual(lemmas(''), []);
});

test('resolution 2728: claims find their clause', () => {
  assert.equal(best('S/RES/2728', 'an immediate ceasefire for the month of Ramadan'), 'OP1.1 demand');
  assert.equal(best('S/RES/2728', 'the immediate and unconditional release of hostages'), 'OP1.2 demand');
  assert.equal(best('S/RES/2728', 'the release of the hostages still held by Hamas'), 'OP1.2 demand');
  assert.equal(best('S/RES/2728', 'the urgent need to expand the flow of aid into Gaza'), 'OP2.1 emphasize the urgent need');
  assert.equal(best('S/RES/2728', 'the removal of all obstacles to humanitarian aid'), 'OP2.2 reiterate its demand');
  assert.equal(best('S/RES/2728', 'all acts of terrorism'), 'PP3.2 deplore');
  assert.equal(best('S/RES/2728', 'a ceasefire between Gaza and Israel'), 'OP1.1 demand');
  assert.equal(best('S/RES/2728', 'purple elephants'), 'none');
});

test('resolution 2728: what it does not mention', () => {
  const index = of('S/RES/2728');
  assert.deepEqual([index.complete, index.chapterVII], [true, false]);
  assert.equal(mentions(index, lemmas('Hamas')), false);
  assert.equal(mentions(index, lemmas('7 October')), false);
  assert.equal(mentions(index, lemmas('hostages')), true);
  assert.equal(mentions(index, []), false);
  assert.deepEqual(index.provisions.find((one) => one.paragraph === 'OP1')?.addressees, ['all parties']);
});

test('the draft of 22 March 2024 only determined the imperative of a ceasefire', () => {
  const index = of('S/2024/239');
  assert.deepEqual([index.complete, index.chapterVII], [false, false]);
  assert.equal(best('S/2024/239', 'an immediate ceasefire'), 'OP1.1 determine the imperative of');
  assert.equal(mentions(index, ['hamas']), true);
});

test('earlier texts', () => {
  assert.equal(best('S/RES/82', 'the immediate cessation of hostilities'), 'OP2.1 call for');
  assert.equal(best('S/RES/242', 'the withdrawal of Israeli forces from occupied territories'), 'OP1(1).1 affirm');
  assert.equal(best('S/RES/660', 'Iraq withdraws its troops immediately and unconditionally'), 'OP2.1 demand');
  assert.equal(best('S/RES/678', 'the use of all necessary means'), 'OP2.1 authorize');
  assert.equal(of('S/RES/660').chapterVII, true);
  assert.equal(of('S/RES/242').chapterVII, false);
});

test('scores lie between 0 and 1, best first', () => {
  for (const decision of ['S/RES/2728', 'S/RES/687', 'S/RES/1973']) {
    const scores = matchProvision(of(decision), lemmas('all States shall comply with the ban on flights and weapons'), synonyms).map(
      (one) => one.score,
    );
    assert.ok(scores.every((score, i) => score > 0 && score <= 1 && score <= (scores[i - 1] ?? 1)));
  }
});

test('the ladder keeps pause, truce, suspension, cessation and ceasefire apart', () => {
  const ladders = loadLadders();
  const rank = (text: string) => ladderRank(ladders, 'ceasefire', lemmas(text));
  assert.deepEqual(
    ['humanitarian pauses', 'a truce', 'suspension of hostilities', 'cessation of hostilities', 'a ceasefire', 'tea'].map(rank),
    [1, 2, 3, 4, 5, null],
  );
  assert.equal(ladderRank(ladders, 'duration', lemmas('a lasting ceasefire')), 2);
  assert.equal(ladderRank(ladders, 'duration', lemmas('a permanent ceasefire')), 3);
});

test('every shipped provision has a verb of the lexicon, sorted content and a source', () => {
  const verbs = loadVerbs();
  for (const decision of store.decisions()) {
    for (const one of of(decision).provisions) {
      assert.equal(verbEntry(verbs, one.verb)?.verb, one.verb);
      assert.deepEqual([...new Set(one.content)].sort(), [...one.content]);
      assert.ok(one.source !== '' && /^[ABCD]$/.test(one.confidence));
      assert.ok(one.gist.split(' ').length <= 40, one.gist);
    }
  }
  assert.equal(store.get('S/RES/99999'), undefined);
});

test('opening the index and reading one text takes less than 30 ms', () => {
  const began = process.hrtime.bigint();
  const fresh = loadProvisions();
  fresh.get('S/RES/2728');
  fresh.get('S/RES/678');
  assert.ok(Number(process.hrtime.bigint() - began) / 1e6 < 30);
});
