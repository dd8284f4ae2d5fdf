import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim, Verdict } from '../../src/reports/types.ts';

const check = loadChecker();

/** The claims of one kind in a text with their verdicts, in order. */
function claimsOf<K extends Claim['kind']>(kind: K, text: string): { claim: Claim & { kind: K }; words: string; verdict: Verdict }[] {
  const { reports, findings } = check([{ text }]);
  return (reports[0]?.claims ?? [])
    .filter((claim): claim is Claim & { kind: K } => claim.kind === kind)
    .map((claim) => ({
      claim,
      words: text.slice(claim.span.start, claim.span.end),
      verdict: findings.find((one) => one.claim === claim.id)?.verdict ?? 'outside',
    }));
}

const june = `UNITED NATIONS, June 11, 2024 - The UN Security Council adopted resolution 2735 on Gaza on Monday with 14 votes in favour; Russia abstained.

`;

/** Counts from 7 October 2023 to 10 June 2024: four adopted of twelve, admissions apart; three American vetoes. */
const COUNTS: readonly (readonly [string, Partial<Claim>, Verdict])[] = [
  [
    'It is the fourth resolution on Gaza that the council has adopted since the war began.',
    { of: 'resolutions', value: 4, bound: 'ordinal' },
    'right',
  ],
  ['It was only the fourth time that the council passed a resolution on the war.', { value: 4, bound: 'ordinal' }, 'right'],
  ['It is the sixth resolution on Gaza that the council has adopted since the war began.', { value: 6, bound: 'ordinal' }, 'contradicted'],
  ['It is the third text on the war to be adopted since 7 October.', { value: 3, bound: 'ordinal' }, 'stale'],
  ['Washington has vetoed three.', { of: 'vetoes', by: 'USA', value: 3 }, 'right'],
  ['The United States has used its seat in the chamber to veto three earlier resolutions on Gaza.', { by: 'USA', value: 3 }, 'right'],
];

for (const [sentence, expected, verdict] of COUNTS) {
  test(`counted: ${sentence}`, () => {
    const [found, ...more] = claimsOf('count', june + sentence);
    assert.ok(found, 'nothing read');
    assert.deepEqual(more, []);
    for (const [field, value] of Object.entries(expected)) assert.equal(found.claim[field as keyof Claim], value, field);
    assert.equal(found.verdict, verdict);
  });
}

test('a number that depends on a beginning nobody gave is unclear, not wrong', () => {
  const [found] = claimsOf(
    'count',
    `UNITED NATIONS, May 27, 2022 - China and Russia vetoed a US draft on North Korea in the Security Council on Thursday.

The council has adopted 31 resolutions on North Korea.`,
  );
  assert.equal(found?.verdict, 'unclear');
});

test('"the third resolution demanding …" counts something narrower and is left alone', () => {
  assert.deepEqual(claimsOf('count', `${june}It is the third resolution demanding sanctions that the council has adopted.`), []);
});

for (const [sentence, verdict] of [
  ['Nine votes out of fifteen are required.', 'right'],
  ['A resolution needs nine, and no veto.', 'right'],
  ['Ten votes are needed.', 'contradicted'],
] as const) {
  test(`required: ${sentence}`, () => {
    const found = claimsOf('council', june + sentence);
    assert.deepEqual(
      found.map((one) => one.verdict),
      [verdict],
    );
  });
}

test('"it was introduced by" is said of the text last spoken of', () => {
  const text = (sponsors: string): string => `${june}It was introduced on Monday by ${sponsors}.`;
  assert.deepEqual(
    claimsOf('council', text('the United States')).map(({ words, verdict }) => [words, verdict]),
    [['It was introduced on Monday by the United States', 'right']],
  );
  assert.equal(claimsOf('council', text('Algeria'))[0]?.verdict, 'contradicted');
});

test('"it demands" after a question what the text says is read, however many sentences lie between', () => {
  const text = `${june}Fourteen is not fifteen. Some outlets wrote otherwise. That was hasty. A vote is soon counted.

2. What does it say? It urges both parties to implement the proposal. It demands that Iran leave Lebanon.`;
  const found = claimsOf('provision', text);
  assert.deepEqual(
    found.map(({ claim }) => claim.verb),
    ['urge', 'demand'],
  );
  assert.ok(found.every(({ claim }) => claim.of.decision === 'S/RES/2735'));
  assert.equal(found[0]?.verdict, 'right');
  assert.notEqual(found[1]?.verdict, 'right');
});
