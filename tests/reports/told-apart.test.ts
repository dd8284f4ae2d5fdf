import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';

const check = loadChecker();
const L = 'The UN Security Council met on Monday on Gaza. ';

/** What two reports tell differently, and the two. */
const PAIRS: readonly (readonly [string, string, string, string?])[] = [
  [
    'number',
    'The UN Security Council on Monday adopted a resolution on Gaza by 14 votes to none.',
    'The UN Security Council on Monday passed a resolution on Gaza with 13 votes in favour.',
  ],
  [
    'ballots',
    'The UN Security Council on Monday adopted resolution 2728 on Gaza, with the United States abstaining.',
    'The UN Security Council on Monday adopted resolution 2728 on Gaza. The United States voted against it.',
  ],
  [
    'ballots',
    'The Security Council adopted resolution 1973 on Libya on Thursday. Germany abstained.',
    'The Security Council adopted resolution 1973 on Libya on Thursday. Germany voted in favour.',
    '2011-03-18',
  ],
  [
    'outcome',
    'The Security Council on Friday rejected a US draft resolution on Gaza, which Russia and China vetoed.',
    'The Security Council on Friday adopted a US draft resolution on Gaza.',
    '2024-03-23',
  ],
  [
    'verb',
    'The UN Security Council on Monday adopted resolution 2728. The resolution demands an immediate ceasefire in Gaza for Ramadan.',
    'The UN Security Council on Monday adopted resolution 2728. The resolution calls for an immediate ceasefire in Gaza for Ramadan.',
  ],
  [
    'number',
    `${L}More than 32,000 people have been killed in Gaza, according to the health ministry.`,
    `${L}Some 25,000 people have been killed in Gaza, according to the health ministry.`,
  ],
  [
    'source',
    `${L}At least 32,000 people have been killed in Gaza, according to the Hamas-run health ministry.`,
    `${L}At least 32,000 people have been killed in Gaza, according to the United Nations.`,
  ],
  [
    'precision',
    `${L}32,333 people have been killed in Gaza, the health ministry said.`,
    `${L}More than 32,000 people have been killed in Gaza, the health ministry said.`,
  ],
  [
    'date',
    `${L}Israel cancelled a visit of two advisers to Washington on Monday.`,
    `${L}Israel cancelled a visit of two advisers to Washington on Tuesday.`,
    '2024-03-27',
  ],
  [
    'name',
    `${L}"The bloodbath has continued for far too long," said Amar Bendjama, the Algerian ambassador.`,
    `${L}"The bloodbath has continued for far too long," said Nacim Gaouaoui, the Algerian ambassador.`,
  ],
  [
    'status',
    `${L}Israel cancelled a planned visit of two advisers to Washington.`,
    `${L}Israel threatened to cancel a planned visit of two advisers to Washington.`,
  ],
  ['stance', `${L}Hamas accepted the US ceasefire proposal.`, `${L}Hamas rejected the US ceasefire proposal.`],
  [
    'number',
    `${L}It was the third time that the United States vetoed a resolution on Gaza since October 7.`,
    `${L}It was the fourth time that the United States vetoed a resolution on Gaza since October 7.`,
    '2024-02-21',
  ],
  [
    'name',
    'The Security Council on Monday adopted resolution 2728, put forward by Mozambique.',
    'The Security Council on Monday adopted resolution 2728, put forward by Algeria.',
  ],
  [
    'assertion',
    'The Security Council on Monday adopted resolution 2728. The resolution is legally binding.',
    'The Security Council on Monday adopted resolution 2728. The resolution is not legally binding.',
  ],
  [
    'date',
    'Resolution 2728 was adopted by the Security Council on March 25, 2024.',
    'Resolution 2728 was adopted by the Security Council on March 24, 2024.',
    '2024-04-20',
  ],
  [
    'name',
    'The Security Council met on Monday. Japan, president of the Council for March, chaired the meeting.',
    'The Security Council met on Monday. Malta, president of the Council for March, chaired the meeting.',
  ],
  [
    'number',
    'The Security Council on Monday adopted resolution 2728. A draft needs nine votes to be adopted.',
    'The Security Council on Monday adopted resolution 2728. A draft needs eight votes to be adopted.',
  ],
  [
    'addressee',
    'The Security Council on Monday adopted resolution 2728 on Gaza. It demands that Israel allow aid in.',
    'The Security Council on Monday adopted resolution 2728 on Gaza. It demands that all parties allow aid in.',
  ],
  [
    'number',
    'The Security Council on Saturday adopted resolution 2401. It demands a cessation of hostilities in Syria for at least 30 days.',
    'The Security Council on Saturday adopted resolution 2401. It demands a cessation of hostilities in Syria for at least 60 days.',
    '2018-02-25',
  ],
  [
    'number',
    `${L}Hamas would release 40 hostages in exchange for 700 Palestinian prisoners.`,
    `${L}Hamas would release 40 hostages in exchange for 400 Palestinian prisoners.`,
  ],
];

for (const [what, one, other, dateline = '2024-03-26'] of PAIRS) {
  test(`two reports differ on ${what}: ${one.slice(0, 60)} …`, () => {
    const { facts } = check([
      { text: one, dateline },
      { text: other, dateline },
    ]);
    const shared = facts.filter(({ claims }) => new Set(claims.map(({ report }) => report)).size > 1);
    assert.ok(
      shared.some(({ on }) => on.includes(what)),
      JSON.stringify(shared.map(({ about, relation, on }) => ({ about, relation, on }))),
    );
  });
}

test('who names one of two vetoers does not contradict who names both', () => {
  const dateline = '2012-02-05';
  const { facts } = check([
    { text: 'Russia vetoed a draft resolution of the Security Council on Syria on Saturday.', dateline },
    { text: 'Russia and China vetoed a draft resolution of the Security Council on Syria on Saturday.', dateline },
  ]);
  assert.ok(facts.every(({ on }) => on.length === 0));
});
