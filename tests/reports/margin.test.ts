import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';

const check = loadChecker();

/** What it is about, the day of the report, the report, what a margin says, and a field with its verdict. */
const MARGINS: readonly (readonly [string, string, string, RegExp, string, string])[] = [
  [
    'a symbol with two digits changed',
    '2006-08-12',
    'The UN Security Council on Friday unanimously approved a resolution to halt the war between Israel and Hezbollah in Lebanon. Resolution 1710 calls for a full cessation of hostilities.',
    /This is S\/RES\/1701 \(2006\) of 11 August 2006, by all else that is said of it; S\/RES\/1710 is of/,
    'symbol',
    'contradicted',
  ],
  [
    'a symbol that the record has not',
    '2025-11-18',
    'The UN Security Council on Monday endorsed Donald Trump’s plan for Gaza with 13 votes in favour and two abstentions, those of Russia and China. Resolution 2830 authorizes an international stabilization force.',
    /the record has no S\/RES\/2830/,
    'symbol',
    'contradicted',
  ],
  [
    'alone, though two vetoed',
    '2012-02-05',
    'The UN Security Council voted on Saturday on a draft resolution on Syria. Russia alone vetoed it.',
    /Not alone: China vetoed it too/,
    'alone',
    'contradicted',
  ],
  [
    'fifteen members before 1966',
    '1956-10-31',
    'On October 30 Britain and France vetoed the American draft resolution in the Security Council that called on Israel to withdraw from Egypt. Seven of the 15 members of the Council voted for the American draft resolution.',
    /Eleven members sat in the Council that day, not fifteen/,
    'size',
    'contradicted',
  ],
  [
    'the President of a month',
    '2022-10-01',
    'The UN Security Council voted on Friday on a resolution on Ukraine, which Russia vetoed. Britain, the president for September, was in the chair.',
    /France presided in September 2022, not the United Kingdom/,
    'president GBR',
    'contradicted',
  ],
  [
    'a State long out of the Council',
    '1993-06-05',
    'The UN Security Council on Friday adopted resolution 836 on Bosnia. Egypt, a member of the Council, promised troops.',
    /Egypt did not sit in the Council on 4 June 1993/,
    'members EGY',
    'contradicted',
  ],
  [
    'an ordinal',
    '2023-12-09',
    'The UN Security Council on Friday voted on a draft resolution of the United Arab Emirates on Gaza. It was the fourth time since October 2023 that the United States vetoed a draft resolution on Gaza.',
    /By the record it is the second, not the fourth: .* from 1 October 2023 to 8 December 2023/,
    'value',
    'contradicted',
  ],
  [
    'a period',
    '2018-02-25',
    'The UN Security Council on Saturday adopted resolution 2401 on Syria. The resolution demands that all parties cease hostilities without delay for at least 60 days.',
    /The paragraph says 30 days, not 60 days/,
    'number',
    'contradicted',
  ],
  [
    'another addressee than the one',
    '2023-12-23',
    'The UN Security Council on Friday adopted resolution 2720. The resolution requests Israel to appoint a coordinator for humanitarian aid.',
    /addresses Secretary-General, not Israel/,
    'addressee',
    'imprecise',
  ],
  [
    'who voted how',
    '2010-06-10',
    'The UN Security Council on Wednesday imposed a fourth round of sanctions on Iran in a vote of 13 to 2.',
    /Twelve voted in favour: 12-2-1/,
    'inFavour',
    'contradicted',
  ],
];

for (const [what, dateline, text, margin, field, verdict] of MARGINS) {
  test(`the margin on ${what}`, () => {
    const { findings } = check([{ text, dateline }]);
    const sentences = findings.flatMap(({ because }) => because.map(({ sentence }) => sentence));
    assert.ok(
      sentences.some((sentence) => margin.test(sentence)),
      sentences.join('\n'),
    );
    const fields = findings.flatMap((finding) => finding.fields ?? []);
    assert.ok(
      fields.some((one) => [one.field, one.member].filter(Boolean).join(' ').startsWith(field) && one.verdict === verdict),
      JSON.stringify(fields),
    );
  });
}
