import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { Claim, Verdict } from '../../src/reports/types.ts';
import { findDates, placeDate } from '../../src/reports/words/dates.ts';
import { readHead } from '../../src/reports/words/head.ts';

const check = loadChecker();

/** The claims of a report with their words, verdicts and reasons. */
function claimsOf(text: string, dateline: string): { kind: Claim['kind']; words: string; verdict: Verdict; why: string }[] {
  const { reports, findings } = check([{ text, dateline }]);
  return (reports[0]?.claims ?? []).map((claim) => {
    const finding = findings.find((one) => one.claim === claim.id);
    return {
      kind: claim.kind,
      words: text.slice(claim.span.start, claim.span.end),
      verdict: finding?.verdict ?? 'outside',
      why: finding?.because[0]?.sentence ?? '',
    };
  });
}

/** Reports without an error in what they say of votes: nothing in them may be contradicted. */
const SOUND: readonly (readonly [string, string, string])[] = [
  [
    'a headline in the passive',
    '1985-03-12',
    'Resolution on Israel Vetoed by U.S.\n\nThe United States vetoed a Security Council resolution on southern Lebanon today.',
  ],
  [
    'two drafts of one day',
    '2019-02-28',
    'The Security Council voted on two opposed drafts on Venezuela on Thursday. The American one was vetoed by Russia and China. The Russian one, in its turn, had four votes in favour, seven against and four abstentions.',
  ],
  [
    'the other text rejected, then one passed',
    '1948-05-29',
    'The Security Council tonight turned down a Russian proposal on Palestine, five voting for it and six abstaining, and passed a British resolution that orders a truce of four weeks.',
  ],
  [
    'a State without a seat that endorses a text',
    '1971-12-22',
    'The Security Council adopted a resolution on India and Pakistan on Tuesday by 13 votes to none. The governments of India and Pakistan had endorsed the resolution.',
  ],
  [
    'an idiom for abstaining or standing aside',
    '1990-08-03',
    'The Security Council voted 14-0 early on Thursday to condemn the invasion of Kuwait. Yemen sat it out.',
  ],
  [
    'earlier resolutions named beside a draft',
    '1982-06-09',
    'The United States vetoed a draft on Lebanon in the Security Council on Tuesday. It voted against the text, which recalled two earlier resolutions that the Council had adopted unanimously.',
  ],
  ['a large count of vetoes', '1991-01-05', 'Between 1970 and 1990 the United States used its veto in the Security Council 58 times.'],
  ['no veto since a year in which there was one', '2022-05-26', 'France has not cast a veto in the Security Council since 1989.'],
  [
    'a count of some resolutions',
    '2017-09-12',
    'Since 2006 the Security Council has unanimously adopted nine sanctions resolutions on North Korea.',
  ],
  [
    'a chapter named in a draft that was vetoed',
    '1975-06-07',
    'The United States, Britain and France vetoed a Security Council draft on Namibia. The draft resolution, S/11713, invoked Chapter VII of the Charter.',
  ],
];

for (const [what, dateline, text] of SOUND) {
  test(`no error is seen where there is none: ${what}`, () => {
    const alarms = claimsOf(text, dateline).filter(({ verdict }) => verdict === 'contradicted' || verdict === 'stale');
    assert.deepEqual(alarms, []);
  });
}

test('an error is still an error where no other vote of those days fits', () => {
  const text = 'The Security Council adopted a resolution on Gaza on Monday with 13 votes in favour and two abstentions.';
  assert.deepEqual(
    claimsOf(text, '2024-03-25').map(({ kind, verdict }) => [kind, verdict]),
    [['vote', 'contradicted']],
  );
});

test('what fits another text of those days is unclear, and the other is named', () => {
  const text = 'The United States vetoed a draft on Gaza in the Security Council on Wednesday. Russia had sponsored the draft.';
  const [sponsor] = claimsOf(text, '2023-10-18').filter(({ kind }) => kind === 'council');
  assert.equal(sponsor?.verdict, 'unclear');
  assert.match(sponsor?.why ?? '', /S\/2023\/77[123]/);
});

test('a weekday beside a day of the month says nothing more', () => {
  for (const words of ['Tuesday 10 April', 'Tuesday, April 10', 'April 10, a Tuesday', 'Tuesday (April 10)']) {
    const dates = findDates(`The vote was on ${words}.`);
    assert.ok(
      dates.some((date) => placeDate(date, '2018-06-02')?.value === '2018-04-10'),
      words,
    );
    if (!words.includes(' a ')) assert.equal(dates.length, 1, words);
  }
});

test('a date inside the first paragraphs is no dateline, however long they are', () => {
  const filler = 'The members spoke of what had come of the talks and of what was still to be done in the weeks to come. '.repeat(5);
  const text = `The Security Council called for a truce in Sudan.\n${filler}The war broke out on April 15, 2023. ${filler}\n`;
  assert.equal(readHead(text, '2024-03-09').dateline, '2024-03-09');
});

test('what several texts are said to ask is held against none of them', () => {
  const text =
    'The Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza. Washington has previously vetoed similar resolutions calling for a ceasefire.';
  const [one, several, ...more] = claimsOf(text, '2024-03-25').filter((claim) => claim.kind === 'provision');
  assert.deepEqual([one?.verdict, several?.verdict, more.length], ['right', 'unclear', 0]);
  assert.match(several?.why ?? '', /several texts/);
});

for (const [text, dateline, verdict] of [
  ['Resolution 1264 falls under Chapter VII of the UN Charter.', '1999-09-16', 'right'],
  ['Resolution 1264 was not adopted under Chapter VII of the UN Charter.', '1999-09-16', 'contradicted'],
  ['Resolution 2334 was adopted under Chapter VII of the UN Charter.', '2016-12-24', 'contradicted'],
  ['Resolution 2334 was not adopted under Chapter VII of the UN Charter.', '2016-12-24', 'right'],
] as const)
  test(`the chapter a text acts under is told where its preamble is indexed: ${text}`, () => {
    assert.deepEqual(
      claimsOf(text, dateline)
        .filter(({ kind }) => kind === 'legal')
        .map((claim) => claim.verdict),
      [verdict],
    );
  });

for (const manner of ['under Chapter VII of the Charter', 'by consensus', 'unanimously', 'until Friday', 'without a vote'])
  test(`a text not adopted ${manner} was adopted`, () => {
    const text = `The Security Council met on Palestine. Resolution 2334 was not adopted ${manner}.`;
    const outcomes = claimsOf(text, '2016-12-24').filter(({ kind, verdict }) => kind === 'vote' && verdict === 'contradicted');
    assert.deepEqual(outcomes, []);
  });

test('a text said to have failed has still been said to fail, whatever day is named', () => {
  const text = 'The Security Council met on Palestine. Resolution 2334 was not adopted on Friday.';
  assert.deepEqual(
    claimsOf(text, '2016-12-24').map(({ kind, verdict }) => [kind, verdict]),
    [['vote', 'contradicted']],
  );
});
