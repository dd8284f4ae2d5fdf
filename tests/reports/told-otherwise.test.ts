import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { CouncilClaim } from '../../src/reports/types.ts';
import { claimsOf } from './reading.ts';

/** Provisions in wordings without the plain chain of verbs: the sentence, the verbs read, a word of each content. */
const PROVISIONS: readonly (readonly [string, readonly string[]])[] = [
  ['The Council adopted resolution 253. By 12-1 the Council allowed medicine into Rhodesia under supervision.', ['allow']],
  ['By resolution 1701, the Council ordered a truce and extended the mandate of its force until August.', ['order', 'extend']],
  ['Resolution 1718 gives inspectors the right to board ships on the high seas.', ['give']],
  ['The Council adopted resolution 2375. It caps deliveries of oil and bars new permits for workers abroad.', ['cap', 'bar']],
  ['Under resolution 2375 exports of textiles are banned and joint ventures must be closed.', ['ban', 'require']],
  ['The Council adopted resolution 757. The Council, which met for six hours, voiced its alarm at the shelling of Sarajevo.', ['voice']],
];

for (const [sentence, verbs] of PROVISIONS) {
  test(`provision told: ${sentence}`, () => {
    const found = claimsOf('provision', sentence);
    assert.deepEqual(
      found.map(({ claim }) => claim.verb),
      verbs,
    );
    for (const { claim, text } of found) assert.ok(text.slice(claim.content.start, claim.content.end).length > 5);
  });
}

/** What is said of the body. */
const BODY: readonly (readonly [string, Partial<CouncilClaim>])[] = [
  ['Greece presides over the Council this month.', { standing: 'president', members: ['GRC'] }],
  ['Panama held the presidency of the Council.', { standing: 'president', members: ['PAN'] }],
  ['Kuwait and Peru are elected members of the Council.', { standing: 'elected', members: ['KWT', 'PER'] }],
  ['Turkey was not a member of the Council.', { standing: 'not_member', members: ['TUR'] }],
  ['Ghana leaves the Council at the end of the year.', { standing: 'leaving', members: ['GHA'] }],
  ['Latvia and Liberia were elected as members of the Council.', { standing: 'joining', members: ['LVA', 'LBR'] }],
  ['The draft came from Norway and Ireland.', { sponsors: ['NOR', 'IRL'] }],
  ['Mexico and Ireland co-sponsored it.', { sponsors: ['MEX', 'IRL'] }],
];

for (const [sentence, expected] of BODY) {
  test(`the body: ${sentence}`, () => {
    const [found] = claimsOf('council', sentence);
    assert.ok(found, 'nothing read');
    for (const [field, value] of Object.entries(expected))
      assert.deepEqual((found.claim as Partial<CouncilClaim>)[field as keyof CouncilClaim], value, field);
  });
}

const check = loadChecker();
const verdictsOn = (text: string, dateline: string): { verdict: string; said: string }[] => {
  const { reports, findings } = check([{ text, dateline }]);
  return (reports[0]?.claims ?? [])
    .filter((claim) => claim.kind === 'council')
    .map((claim) => {
      const finding = findings.find((one) => one.claim === claim.id);
      return { verdict: finding?.verdict ?? '', said: finding?.because.map((because) => because.sentence).join(' ') ?? '' };
    });
};

test('who presides is held against the rotation of the month named', () => {
  const [right] = verdictsOn('Somalia held the presidency of the Security Council in January 2026.', '2026-02-03');
  assert.equal(right?.verdict, 'right');
  const [wrong] = verdictsOn('France held the presidency of the Security Council in January 2026.', '2026-02-03');
  assert.equal(wrong?.verdict, 'contradicted');
  assert.match(wrong?.said ?? '', /Somalia presided in January 2026/);
});

test('a permanent seat is a fact of every day; another seat only of its own', () => {
  const [wrong] = verdictsOn('Brazil is a permanent member of the Security Council.', '2023-10-19');
  assert.equal(wrong?.verdict, 'contradicted');
  const [unsure] = verdictsOn('Norway and Ireland are elected members of the Security Council.', '2024-10-19');
  assert.equal(unsure?.verdict, 'unclear');
});

test('a speaker goes on after a verb that is none of speaking, and in a statement', () => {
  const [first] = claimsOf('statement', 'Ambassador Linda Thomas-Greenfield regretted the result and said that the draft was flawed.');
  assert.equal(first?.claim.speaker.name, 'Linda Thomas-Greenfield');
  const notice = claimsOf('statement', 'Ambassador Vassily Nebenzia made it known that his country would vote no.');
  assert.equal(notice[0]?.claim.speaker.name, 'Vassily Nebenzia');
});

test('periods are figures; terms of office are not', () => {
  const figures = (sentence: string) => claimsOf('figure', sentence).map(({ claim }) => `${claim.value} ${claim.unit}`);
  assert.deepEqual(figures('The war has gone on for more than seven years.'), ['7 years']);
  assert.deepEqual(figures('The war broke out six years ago.'), ['6 years']);
  assert.deepEqual(figures('Members serve two-year terms.'), []);
});

test('every claim of an annotated kind says how sure it is', () => {
  const { reports } = check([
    { text: 'The UN Security Council adopted resolution 2728 on Gaza on 25 March 2024 by 14 votes in favour.', dateline: '2024-03-26' },
  ]);
  const vote = reports[0]?.claims.find((claim) => claim.kind === 'vote');
  assert.ok(vote?.confidence !== undefined && vote.confidence > 0.5 && vote.confidence < 1);
});
