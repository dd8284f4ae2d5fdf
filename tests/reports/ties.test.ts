/** Which decision words about a vote are tied to, where the report names it only by day, author or what went before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadChecker } from '../../src/reports/load.ts';
import type { VoteClaim } from '../../src/reports/types.ts';
import { findDates, placeDate } from '../../src/reports/words/dates.ts';

const check = loadChecker();

/** The decisions that the votes of a report are tied to, in its order, each once; "?" where none. */
const tiedIn = (text: string): readonly string[] => {
  const votes = check([{ text: `${text}\n\nThe Security Council met in New York.` }]).reports[0]!.claims.filter(
    (claim): claim is VoteClaim => claim.kind === 'vote',
  );
  return [...new Set(votes.map(({ on }) => on.decision ?? '?'))];
};

test('a State that abstains or stays away is not what the vote is about', () => {
  const text = `LAKE SUCCESS, 2 August 1990. Baghdad's seizure of Kuwait was condemned in the Council before dawn.
The vote was 14-0, with Yemen taking no part.`;
  assert.deepEqual(tiedIn(text), ['S/RES/660']);
});

test('authors joined by a hanging hyphen are all of them authors, of the text just spoken of', () => {
  const text = `18 November 2024
Moscow on Monday vetoed a draft resolution on the fighting in Sudan. The British- and Sierra Leonean-drafted text had 14 votes.
Beijing voted for the text. In March, a resolution for a truce there had passed with 14 votes, Russia abstaining.`;
  assert.deepEqual(tiedIn(text), ['S/2024/826', 'S/RES/2724']);
});

test('a vote is placed by what it came before or after', () => {
  assert.deepEqual(
    tiedIn(`2 August 1990. The Security Council adopted resolution 660 on Kuwait by 14 votes to none, Yemen taking no part.
Four days later the Council put an embargo on Iraq by 13 votes to none, Cuba and Yemen abstaining.`),
    ['S/RES/660', 'S/RES/661'],
  );
  assert.deepEqual(
    tiedIn(`Comment. On 18 April 2024 the United States vetoed the Palestinian bid for membership, with 12 in favour.
Two months earlier it had vetoed a ceasefire text of Algeria by 13 votes to one.`),
    ['S/2024/312', 'S/2024/173'],
  );
});

const placed = (text: string, dateline?: string): readonly (string | null)[] =>
  findDates(text).map((date) => placeDate(date, dateline)?.value ?? null);

test('dates counted from another', () => {
  assert.deepEqual(placed('On 2 August 1990 this. Four days later that.'), ['1990-08-02', '1990-08-06']);
  assert.deepEqual(placed('In April 2024 this; two months earlier that.'), ['2024-04', '2024-02']);
  assert.deepEqual(placed('On 30 March 2024 this. The following day that.'), ['2024-03-30', '2024-03-31']);
  assert.deepEqual(placed('On 1 March 2024 this. A week later that.'), ['2024-03-01', '2024-03-04/2024-03-12']);
  assert.deepEqual(
    placed('A year earlier, that.', '2024-03-25'),
    ['2023-09-28/2024-09-19'].map(() => placed('one year ago', '2024-03-25')[0]!),
  );
  assert.deepEqual(placed('Since 7 October 2023 this. Two days earlier that.', '2024-03-25'), ['2023-10-07', '2024-03-23']);
  assert.deepEqual(placed('Two days later that.', '2024-03-25'), []);
  assert.deepEqual(placed('two weeks ago', '2024-03-25'), ['2024-03-07/2024-03-15']);
  assert.deepEqual(placed('three days on'), []);
});

test('the day a report was written, as openings of many manners state it', () => {
  const datelineOf = (opening: string): string | undefined =>
    check([{ text: `The powers disagree on Kashmir again\n\n${opening} The Security Council met and voted.` }]).reports[0]!.dateline;
  for (const opening of [
    'LAKE SUCCESS, Feb. 20, 1957 — ',
    'NEW YORK/DELHI — 20 February 1957. ',
    'KARACHI, 20 February 1957: ',
    '20 February 1957. ',
    'February 20, 1957 - ',
    'NEW DELHI (Reuter), February 20, 1957 -- ',
  ])
    assert.equal(datelineOf(opening), '1957-02-20', opening);
  for (const [opening, day] of [
    [
      'Port-au-Prince, 3 October 2023. By 13 votes to none the mission was authorised, and more was said of it at length in the hall afterwards.',
      '2023-10-03',
    ],
    ['Issued on: 26/03/2024 - 04:01\n', '2024-03-26'],
    ['25.03.2024\n', '2024-03-25'],
    ['Published 03/04/2024\n', undefined],
  ])
    assert.equal(datelineOf(opening as string), day, opening);
  assert.equal(datelineOf('On 20 February 1957 a veto was cast. '), undefined);
});

test('counts of a report without a date do not end with an old vote it begins with', () => {
  const text = `Who has vetoed most? The United States cast its first veto in the Security Council on 17 March 1970, on Southern Rhodesia.
Since 2011, Russia has vetoed 17 resolutions on Syria.`;
  const { findings } = check([{ text }]);
  assert.ok(
    findings.every(({ verdict }) => verdict !== 'contradicted'),
    JSON.stringify(findings),
  );
});

test('what does not fit the one veto it could be tied to is unclear, not wrong', () => {
  const text = `The veto explained. The Soviet Union cast the first veto in the Security Council on 16 February 1946, on Syria and Lebanon.
Last week a resolution on Palestine was vetoed by the United States.`;
  const { findings } = check([{ text }]);
  assert.ok(
    findings.every(({ verdict }) => verdict !== 'contradicted'),
    JSON.stringify(findings),
  );
});

test('a report without a date is of the time when those whom it quotes were in office', () => {
  const text = 'The United States vetoed a draft resolution on Jerusalem in the Security Council by 14 votes to one.';
  assert.deepEqual(tiedIn(text), ['?']);
  assert.deepEqual(tiedIn(`${text} "This is an insult," said Nikki Haley.`), ['S/2017/1060']);
  assert.deepEqual(tiedIn(`${text} "This is an insult," said Adlai Stevenson.`), ['?']);
});

/** Each vote's words with the decision it is tied to. */
const tiesOf = (text: string): readonly string[] =>
  check([{ text }]).reports[0]!.claims.flatMap((claim) => (claim.kind === 'vote' ? [claim.on.decision ?? '?'] : []));

test('words without text or day go on with the vote told just before, not with the one the report leads with', () => {
  const text = `UNITED NATIONS, May 31, 1982 (Wire) - The Security Council was deadlocked again over the Falkland Islands.
In April it had demanded, by a vote of 10 to 1, an immediate withdrawal of Argentine forces. Panama cast the only negative vote.
The Soviet Union, China, Poland and Spain abstained. Last Wednesday the Council had adopted resolution, No. 505, unanimously.`;
  assert.deepEqual(tiesOf(text), ['S/RES/502', 'S/RES/502', 'S/RES/502', 'S/RES/505']);
});

test('a rival text told in passing is not what the report goes on about', () => {
  const text = `NEW YORK, November 17, 2025. The UN Security Council on Monday adopted resolution 2803 on Gaza by 13-0, Russia and China abstaining.
Russia's envoy, who had circulated a rival text last week, complained of haste. Moscow did not use its veto. The resolution was welcomed in Cairo.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/RES/2803']);
});

test('a Soviet, a Greek or a Yugoslav draft is that State’s, and not the one spoken of before', () => {
  const text = `LAKE SUCCESS, June 27, 1950 (Wire) - The Security Council met on Korea. The American resolution was adopted shortly before midnight by 7 votes to 1.
A Yugoslav proposal for mediation was rejected.`;
  const { claims } = check([{ text }]).reports[0]!;
  const votes = claims.flatMap((claim) => (claim.kind === 'vote' ? [[claim.on.sponsor, claim.on.decision ?? '?']] : []));
  assert.deepEqual(votes, [
    ['USA', 'S/RES/83'],
    ['YUG', 'S/1509'],
  ]);
});

test('texts that a report counts are kept apart', () => {
  const text = `18 April 2018. On 10 April the Security Council voted on drafts on chemical weapons in Syria, and on 14 April on another.
The first draft, by the United States, got 12 votes and was vetoed by Russia; Bolivia also voted against and China abstained.
A further Russian draft, on 14 April, condemned the air strikes and got three votes.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/2018/321', 'S/2018/355']);
});

test('a comment written weeks after finds the vote of that month on its subject', () => {
  const text = `22 December 1986. It was the worst week on the West Bank in years. At the United Nations, the Security Council condemned the shootings by a vote of 14 to 0, with the U.S. abstaining.`;
  assert.deepEqual(tiesOf(text), ['S/RES/592']);
});

test('a veto in the United Nations is the Council’s, though it is not named; one in the Assembly’s debate is not', () => {
  const found = (text: string): number => check([{ text }]).reports[0]!.claims.filter(({ kind }) => kind === 'vote').length;
  assert.ok(
    found(
      'From our United Nations correspondent, 23 December 2016. The United States declined to veto a resolution on Israeli settlements, which passed by 14 votes to none.',
    ) > 0,
  );
  assert.equal(
    found(
      'NEW YORK, 12 December 2023. The United Nations General Assembly adopted a resolution on Gaza by 153 votes to 10, days after a text had been vetoed elsewhere.',
    ),
    0,
  );
});

test('entries of a chronology give their day to what is told in them', () => {
  const text = `Feb. 22, 1991. What the Security Council has decided since Iraqi troops marched into Kuwait:

Aug. 6. A ban on trade is ordered by 13 votes to none; Cuba and Yemen abstain.

Sept. 13. Food only to relieve suffering: 13 votes to 2, Cuba and Yemen against.

Sept. 25. The embargo now covers cargo flights too. The vote is 14 to 1; Cuba is opposed.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/RES/661', 'S/RES/666', 'S/RES/670']);
});

test('"the same day" is the day told before', () => {
  const text = `30 October 2023. On October 25 Russia and China vetoed an American draft on Gaza in the Security Council. The same day, another Russian-sponsored draft failed.`;
  assert.deepEqual(tiesOf(text), ['S/2023/792', 'S/2023/795']);
});

test('a text that more members voted on than the Council has is not held against its record', () => {
  const text = `30 October 2023. On October 18 the United States vetoed a Brazilian draft on Gaza in the Security Council. Then the United Nations General Assembly stepped in.
On October 27 it passed a resolution tabled by Jordan demanding a humanitarian truce. The resolution passed with 120 votes for, 14 against, and 45 abstentions.`;
  const { claims } = check([{ text }]).reports[0]!;
  assert.deepEqual(
    claims.flatMap((claim) => (claim.kind === 'vote' ? [claim.on.decision] : claim.kind === 'provision' ? ['provision'] : [])),
    ['S/2023/773'],
  );
});

test('"never" counts no veto that somebody else only threatened; who walks out of a speech has left no vote out', () => {
  const { claims } = check([
    {
      text: `18 March 2003. The United States withdrew its draft on Iraq in the Security Council. It had never found the nine votes it needed, and France had threatened to veto it. The American envoy walked out of the chamber as the Iraqi spoke.`,
    },
  ]).reports[0]!;
  assert.deepEqual(
    claims.filter(({ kind, modality }) => kind === 'count' || (kind === 'vote' && modality === 'asserted')),
    [],
  );
});

test('what a resolution told in passing does is told of it, not of the draft that was withdrawn', () => {
  const text = `18 March 2003. The United States withdrew its draft resolution on Iraq without a vote. Last November the Security Council adopted Resolution 1441 by 15 votes to 0. The resolution gave Iraq "a final opportunity to comply with its disarmament obligations".`;
  const { findings, reports } = check([{ text }]);
  const provision = reports[0]!.claims.findIndex(({ kind }) => kind === 'provision');
  assert.equal(findings[provision]?.verdict, 'right');
});

test('a resolution known by its number is the Council’s where a veto stands beside it', () => {
  const text =
    'JERUSALEM -- Resolution 1701 was passed unanimously on August 11, 2006. A month earlier, on July 13, the United States had vetoed a Qatari draft on Gaza.';
  assert.deepEqual(tiesOf(text), ['S/RES/1701', 'S/2006/508']);
});

test('"the resolution" after a vote of the Council is the one adopted there', () => {
  const text = `5 December 1979. The Security Council last night voted 15-0 to demand the release of the American hostages in Teheran. The resolution also calls on Iran and the United States to resolve their issues peacefully.`;
  const { reports, findings } = check([{ text }]);
  const provision = reports[0]!.claims.findIndex(
    ({ kind, span }) => kind === 'provision' && text.slice(span.start).startsWith('The resolution'),
  );
  assert.equal(findings[provision]?.verdict, 'right');
});

test('vetoes of amendments are counted among amendments', () => {
  const text = `24 February 2025. The Security Council adopted an American text on Ukraine. Before that, Russia had vetoed two European amendments.`;
  const { reports, findings } = check([{ text }]);
  const count = findings[reports[0]!.claims.findIndex(({ kind }) => kind === 'count')]!;
  assert.match(JSON.stringify(count), /kind:amendment/);
  assert.equal(count.verdict, 'right');
});

test('what a sentence tells of another day does not tie the text spoken of; a day that opens a sentence is that of its vote', () => {
  const text = `1 April 2005. Eleven members of the Security Council were in favour of the resolution on Darfur. Four abstained: the United States, China, Algeria and Brazil.
On March 24 the members agreed unanimously to send soldiers to Sudan. On Tuesday a travel ban and a freeze of the assets of those who commit atrocities there were adopted, 12 to 0.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/RES/1593', 'S/RES/1590', 'S/RES/1591']);
});

test('whoever backs the aims of a text has not voted for it', () => {
  const { claims } = check([{ text: '9 January 2009. The Security Council met on Gaza. Washington backed the aims of the text.' }])
    .reports[0]!;
  assert.deepEqual(
    claims.filter(({ kind }) => kind === 'vote'),
    [],
  );
});

test('"did not use its veto until 17 March 1970" tells of a veto of that day', () => {
  const text = `3 March 2022. The veto in the Security Council, a history. The United States did not use its veto until 17 March 1970, when it joined the United Kingdom in blocking a text on Southern Rhodesia.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/9696']);
});

test('the day of what a mission is asked to do is not the day of the vote', () => {
  const text = `June 30, 2023. The Security Council on Friday voted unanimously to end a mission in Mali. The 15-member Council adopted a French-drafted resolution asking the mission on Saturday to start "the cessation of its operations".`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/RES/2690']);
});

test('numbers that fit an amendment are of the text, where the report speaks of no amendment', () => {
  const text = `26 March 2024. The UN Security Council on Monday passed a resolution on Gaza. The vote was 14-1, the United States casting the only vote against.`;
  assert.deepEqual([...new Set(tiesOf(text))], ['S/RES/2728']);
});

test('a day without a year is of the year before where only then there was a vote on the matter', () => {
  const text = `15 December 1961. The Congo is burning again. On July 14 the Security Council -- with France and Great Britain abstaining -- voted the resolution which drew the U.N. into the Congo.`;
  assert.deepEqual(tiesOf(text), ['S/RES/143']);
});

test('different numbers told of one early vote are of votes that the record lacks, not wrong', () => {
  const text = `20 September 1946. The Security Council voted on the Greek question. The Soviet resolution was put to the vote, and was rejected by nine votes to two. The Netherlands resolution was also rejected, by six votes to three, Australia abstaining.`;
  const { findings } = check([{ text }]);
  assert.ok(
    findings.every(({ verdict }) => verdict !== 'contradicted'),
    JSON.stringify(findings),
  );
});

test('a text is not adopted by whoever backs it; the long name of a power before a text is its author', () => {
  const text = `24 February 2025. The Security Council rejected amendments on Ukraine. The second amendment was backed by its sponsor alone, with 7 against and 7 abstaining.`;
  const { findings } = check([{ text }]);
  assert.ok(findings.every(({ verdict }) => verdict !== 'contradicted'));
  const headline = `25 October 2023. Rival texts on Gaza failed in the Security Council. The Russian Federation draft fell short of nine votes.`;
  assert.equal(tiesOf(headline).at(-1), 'S/2023/795');
});
