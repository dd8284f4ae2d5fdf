import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareVerbs } from './compare-verbs.ts';
import { readWords } from './language.ts';
import { loadVerbs } from './load.ts';
import { findVerbs, type LexiconVerb, thirdPerson, verbEntry } from './verbs.ts';

const verbs = loadVerbs();
const entry = (base: string) => verbEntry(verbs, base) as LexiconVerb;
const found = (text: string) => {
  const words = readWords(text);
  return findVerbs(verbs, words).map(({ entry, form, surface }) => `${entry.verb} (${form}): ${surface}`);
};

test('the lexicon has the force and act of DOMAIN 4.3', () => {
  const table = [
    ['decide', 'directive', 6],
    ['demand', 'directive', 5],
    ['insist', 'directive', 5],
    ['call upon', 'directive', 4],
    ['call for', 'directive', 4],
    ['strongly urge', 'directive', 3],
    ['request', 'directive', 2],
    ['recommend', 'directive', 2],
    ['encourage', 'directive', 1],
    ['appeal to', 'directive', 1],
    ['take note of', 'directive', 0],
    ['endorse', 'constitutive', null],
    ['authorize', 'authorizing', null],
    ['condemn', 'evaluative', null],
    ['determine the imperative of', 'declaratory', null],
    ['decide to remain actively seized of the matter', 'administrative', null],
  ] as const;
  for (const [base, act, force] of table) assert.deepEqual([entry(base).act, entry(base).force], [act, force], base);
});

test('base forms are found in any case and without their adverb', () => {
  assert.equal(entry('  Decide THAT States   shall').force, 6);
  assert.equal(verbEntry(verbs, 'vehemently condemn')?.verb, 'condemn');
  assert.equal(verbEntry(verbs, 'dance'), undefined);
});

test('the third person is formed regularly, adverbs left alone', () => {
  assert.equal(thirdPerson('strongly urge'), 'strongly urges');
  assert.equal(thirdPerson('press for'), 'presses for');
  assert.equal(thirdPerson('be mindful of'), 'is mindful of');
  assert.equal(thirdPerson('reiterate its demand'), 'reiterates its demand');
});

test('reports: verbs are found in their forms', () => {
  assert.deepEqual(found('The Council demanded an immediate truce.'), ['demand (finite): demanded']);
  assert.deepEqual(found('It passed a resolution calling for a ceasefire.'), ['call for (participle): calling for']);
  assert.deepEqual(found('a resolution that demands the release'), ['demand (finite): demands']);
  assert.deepEqual(found('The text called on Monday for restraint.'), ['call for (finite): called on Monday for']);
  assert.deepEqual(found('It reiterates once again its demand for aid.'), [
    'reiterate its demand (finite): reiterates once again its demand',
  ]);
  assert.deepEqual(found('a draft that underlined the “need” for a truce'), ['underline the need (finite): underlined the “need']);
  assert.deepEqual(found('It expresses deep concern.'), ['express deep concern (finite): expresses deep concern']);
  assert.ok(found('They rejected a demand for aid.').includes('demand (noun): demand for'));
});

test('"condemns … in the strongest terms" is the stronger verb', () => {
  assert.deepEqual(found('It condemned the attacks on the convoy in the strongest terms.'), [
    'condemn in the strongest terms (finite): condemned',
  ]);
});

test('reported verbs against the text: weaker, stronger, another act', () => {
  assert.equal(compareVerbs(entry('call for'), entry('demand')).relation, 'weaker');
  assert.equal(compareVerbs(entry('demand'), entry('call for')).relation, 'stronger');
  assert.equal(compareVerbs(entry('condemn'), entry('deplore')).relation, 'stronger');
  assert.equal(compareVerbs(entry('regret'), entry('strongly deplore')).relation, 'weaker');
  assert.equal(compareVerbs(entry('call for'), entry('reiterate its demand')).relation, 'weaker');
  assert.equal(compareVerbs(entry('demand'), entry('reiterate its demand')).relation, 'same_family');
  assert.equal(compareVerbs(entry('call on'), entry('call upon')).relation, 'same_family');
  assert.equal(compareVerbs(entry('demand'), entry('demand')).relation, 'same');
  assert.equal(compareVerbs(entry('call for'), entry('determine the imperative of')).relation, 'other_act');
  const need = compareVerbs(entry('demand'), entry('emphasize the urgent need'));
  assert.equal(need.relation, 'other_act');
  assert.match(need.sentence, /need is put on record there, not demanded/);
  assert.equal(compareVerbs(entry('welcome'), entry('condemn')).relation, 'other_act');
});

test('press words stand for Council verbs', () => {
  assert.equal(compareVerbs(entry('ask'), entry('request')).relation, 'same_family');
  assert.equal(compareVerbs(entry('ask'), entry('demand')).relation, 'weaker');
  assert.equal(compareVerbs(entry('back'), entry('endorse')).relation, 'same_family');
  assert.equal(compareVerbs(entry('slap'), entry('decide to impose')).relation, 'same_family');
  assert.equal(compareVerbs(entry('slam'), entry('condemn')).relation, 'same_family');
});

test('comparing is antisymmetric for directives, and finding never throws or overlaps', () => {
  const all = [...verbs.entries.values()].filter((one) => one.use === 'council');
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
      const mirrored = { weaker: 'stronger', stronger: 'weaker' } as Readonly<Record<string, string>>;
      const { relation } = compareVerbs(one, other);
      if (mirrored[relation]) assert.equal(compareVerbs(other, one).relation, mirrored[relation]);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const one of findVerbs(verbs, readWords(text))) {
        assert.ok(one.start >= end && one.end > one.start);
        end = one.end;
      }
    }),
    { numRuns: 50 },
  );
});
