import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Verdict } from '../../src/reports/types.ts';

const check = loadChecker();

/** The verdicts on the votes of a text, worst first known. */
function votesOf(text: string, dateline?: string): { verdict: Verdict; said: string; decision: string | undefined }[] {
  const { reports, findings } = check([{ text, ...(dateline ? { dateline } : {}) }]);
  return (reports[0]?.claims ?? [])
    .filter((claim) => claim.kind === 'vote')
    .map((claim) => {
      const finding = findings.find((one) => one.claim === claim.id);
      return {
        verdict: finding?.verdict ?? 'outside',
        said: finding?.because.map((because) => because.sentence).join(' ') ?? '',
        decision: claim.kind === 'vote' ? claim.on.decision : undefined,
      };
    });
}

/** The error patterns of DOMAIN 6.4, each with the sentence that must catch it. */
const PATTERNS: readonly (readonly [string, string, string, Verdict, RegExp])[] = [
  [
    'only permanent seats veto',
    'The Security Council met on Gaza. On 22 March 2024 Russia, China and Algeria vetoed a draft resolution by the United States on a ceasefire in Gaza.',
    '2024-03-23',
    'contradicted',
    /Algeria is no permanent member/,
  ],
  [
    '14-0-1 is not unanimous',
    'The UN Security Council on Monday unanimously adopted a resolution demanding an immediate ceasefire in Gaza.',
    '2024-03-25',
    'contradicted',
    /Not unanimous: 14-0-1/,
  ],
  [
    'those who abstained did not support it',
    'The Security Council adopted resolution 2774 on Ukraine in February 2025. Britain and France supported resolution 2774.',
    '2025-02-25',
    'contradicted',
    /abstained/,
  ],
  [
    'a text short of nine was not vetoed',
    'The Security Council on Monday voted on Gaza. A Russian draft resolution calling for a humanitarian ceasefire was vetoed by the United States, Britain, France.',
    '2023-10-16',
    'contradicted',
    /not vetoed: five in favour, nine required/,
  ],
  [
    'a failed draft was not adopted',
    'On 20 February 2024 the UN Security Council adopted a draft resolution by Algeria demanding a humanitarian ceasefire in Gaza.',
    '2024-02-21',
    'contradicted',
    /not adopted/,
  ],
  [
    'a member that did not sit did not vote',
    'The Security Council adopted a resolution on Gaza on 25 March 2024 by 14 votes. Germany voted in favour of the resolution.',
    '2024-03-26',
    'contradicted',
    /was not a member/,
  ],
  [
    'the tally is held against the record',
    'The UN Security Council on 17 March 2011 adopted resolution 1973 on Libya by 11 votes to none with four abstentions.',
    '2011-03-18',
    'contradicted',
    /Ten voted in favour/,
  ],
  [
    'a day off is said to be a day off',
    'The UN Security Council on Tuesday adopted a resolution demanding an immediate ceasefire in Gaza for Ramadan, with the United States abstaining.',
    '2024-03-27',
    'imprecise',
    /Monday, 25 March 2024/,
  ],
  [
    'only permanent seats veto: joined in vetoing',
    'The UN Security Council failed to pass a ceasefire text on Gaza on 22 March 2024 after Algeria joined Russia and China in vetoing the American draft resolution.',
    '2024-03-23',
    'contradicted',
    /Algeria is no permanent member/,
  ],
  [
    'only permanent seats veto: fell to the vetoes of',
    'A US draft resolution on a ceasefire in Gaza fell on 22 March 2024 in the Security Council to the vetoes of Russia, China and Algeria.',
    '2024-03-23',
    'contradicted',
    /Algeria is no permanent member/,
  ],
  [
    '14-0-1 is not unanimous: all fifteen',
    'All fifteen members of the Security Council voted for resolution 2728 on Monday.',
    '2024-03-25',
    'contradicted',
    /Fourteen voted in favour/,
  ],
  [
    '14-0-1 is not unanimous: by a unanimous vote',
    'By a unanimous vote the Security Council passed resolution 2728 on Gaza on 25 March 2024.',
    '2024-03-26',
    'contradicted',
    /Not unanimous: 14-0-1/,
  ],
  [
    'those who abstained did not support it: among those who voted for',
    'The UK and France were among those who voted for resolution 2774 on Ukraine in the Security Council on 24 February 2025.',
    '2025-02-25',
    'contradicted',
    /The United Kingdom abstained/,
  ],
  [
    'those who abstained did not support it: had the votes of',
    'Resolution 2774 on Ukraine, which the Security Council adopted on 24 February 2025, had the votes of Britain and France.',
    '2025-02-25',
    'contradicted',
    /France abstained/,
  ],
  [
    'a draft that failed brought snapback, it was not adopted',
    'On 19 September 2025 the UN Security Council adopted a draft resolution on Iran that triggers the snapback of sanctions.',
    '2025-09-20',
    'contradicted',
    /It was not adopted: four in favour/,
  ],
  [
    'a draft that failed brought snapback: adopting',
    'The Security Council voted on 19 September 2025 to bring back sanctions on Iran, adopting the draft resolution by nine votes.',
    '2025-09-20',
    'contradicted',
    /It was not adopted: four in favour/,
  ],
  [
    'reversed polarity: the question put was the invitation',
    'On 24 August 2022 the Security Council rejected, by 13 votes to one with China abstaining, a Russian motion to stop President Zelenskyy of Ukraine from speaking by video link.',
    '2022-08-25',
    'contradicted',
    /It was carried. The question put was/,
  ],
  [
    'rejected by veto, with fewer than nine in favour',
    'A Russian draft resolution on Gaza was rejected by a Western veto in the Security Council on 16 October 2023.',
    '2023-10-17',
    'contradicted',
    /not vetoed: five in favour, nine required/,
  ],
  [
    'killed with their vetoes, with fewer than nine in favour',
    'Britain, France and the United States killed the Russian draft on Gaza with their vetoes in the Security Council on 16 October 2023.',
    '2023-10-17',
    'contradicted',
    /not vetoed: five in favour, nine required/,
  ],
  [
    'the day of the Council, told with its date',
    'The Security Council adopted resolution 2728 on Gaza on Tuesday, 26 March 2024.',
    '2024-03-27',
    'imprecise',
    /a day off/,
  ],
  [
    'what is vetoed is a draft',
    'On 20 February 2024 the United States vetoed a Security Council resolution by Algeria on Gaza.',
    '2024-02-21',
    'right',
    /What was vetoed is a draft/,
  ],
];

for (const [name, text, dateline, verdict, sentence] of PATTERNS) {
  test(name, () => {
    const votes = votesOf(text, dateline);
    const caught = votes.find((vote) => sentence.test(vote.said));
    assert.ok(caught, JSON.stringify(votes, null, 1));
    assert.equal(caught.verdict, verdict);
  });
}

test('an expected, threatened or conditional veto is no fact', () => {
  for (const words of ['is expected to veto', 'has threatened to veto', 'would veto', 'may veto', 'will veto']) {
    const votes = votesOf(
      `The UN Security Council will vote on Gaza on Friday. The United States ${words} the draft resolution by Algeria.`,
      '2024-02-18',
    );
    assert.ok(
      votes.length > 0 && votes.every((vote) => vote.verdict === 'outside' || vote.verdict === 'unclear'),
      `${words}: ${JSON.stringify(votes)}`,
    );
  }
});

test('votes of other bodies are not the Council’s', () => {
  const text =
    'The UN Security Council is divided on Gaza. The General Assembly adopted a resolution on 12 December 2023 by 153 votes in favour to 10 against, with 23 abstentions.';
  assert.deepEqual(votesOf(text, '2023-12-13'), []);
});

test('what cannot be tied to one decision is unclear and names its candidates', () => {
  const { findings } = check([
    { text: 'The United States once vetoed a Security Council draft resolution on the Middle East, and Britain abstained.' },
  ]);
  const verdicts = new Set(findings.map((finding) => finding.verdict));
  assert.ok(!verdicts.has('right') && !verdicts.has('contradicted'), [...verdicts].join());
});

test('one meeting, several texts: each tally goes to its own', () => {
  const text = `The Security Council failed on Wednesday, 25 October 2023, to adopt either of two draft resolutions on Gaza.

The draft of the United States received ten votes in favour and three against (China, Russia, United Arab Emirates), with Brazil and Mozambique abstaining, and was vetoed by China and Russia.

The Russian draft won four votes in favour, with two against and nine abstentions.`;
  const votes = votesOf(text, '2023-10-26');
  assert.ok(
    votes.some((vote) => vote.decision === 'S/2023/792' && vote.verdict === 'right'),
    JSON.stringify(votes, null, 1),
  );
  assert.ok(
    votes.some((vote) => vote.decision === 'S/2023/795' && vote.verdict === 'right'),
    JSON.stringify(votes, null, 1),
  );
  assert.ok(
    votes.every((vote) => vote.verdict !== 'contradicted'),
    JSON.stringify(votes, null, 1),
  );
});

test('the procedural twin of a vetoed draft is carried, not vetoed', () => {
  const text =
    'The UN Security Council on Sunday called an emergency special session of the General Assembly on Ukraine, adopting resolution 2623 by 11 votes to one, with three abstentions. Russia voted against.';
  const votes = votesOf(text, '2022-02-27');
  assert.ok(
    votes.length > 0 && votes.every((vote) => vote.decision === 'S/RES/2623' && vote.verdict === 'right'),
    JSON.stringify(votes, null, 1),
  );
});
