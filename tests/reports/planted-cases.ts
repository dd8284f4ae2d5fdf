/**
 * Reports with one error planted in them, each beside its true twin: a pattern of error (those of other reports, `DOMAIN` 6.4, and the usual
 * slips), the day of the report, its first sentences, then the sentence with the error and the sentence as the record has it.
 */
export interface Planted {
  readonly pattern: string;
  readonly dateline: string;
  readonly lead: string;
  readonly wrong: string;
  readonly right: string;
}

const planted = (pattern: string, dateline: string, lead: string, wrong: string, right: string): Planted => ({
  pattern,
  dateline,
  lead,
  wrong,
  right,
});

const RAMADAN = 'The UN Security Council on Monday adopted a resolution demanding an immediate ceasefire in Gaza for the month of Ramadan.';
const FRIDAY = 'The UN Security Council voted on Friday on an American draft resolution on a ceasefire in Gaza.';
const KUWAIT =
  'The Security Council on Thursday authorized the use of all necessary means to free Kuwait unless Iraq withdraws by January 15. It was the most important vote on the Gulf crisis so far.';
const LIBYA = 'The United Nations Security Council on Thursday imposed a no-fly zone over Libya.';
const KOREA = 'The Security Council last night recommended that Members help the Republic of Korea to repel the armed attack.';
const UKRAINE = 'A draft resolution deploring the Russian invasion of Ukraine came to a vote in the UN Security Council on Friday.';
const CRIMEA =
  'The Security Council met on Saturday to vote on a draft resolution on the referendum in Crimea, put forward by the United States.';
const SYRIA = 'The Security Council voted on Saturday on a draft resolution that backed the Arab League plan for Syria.';
const FALKLANDS = 'The Security Council on Saturday demanded that Argentina withdraw its forces from the Falkland Islands.';
const DECEMBER =
  'On Friday the Security Council voted on a draft resolution of the United Arab Emirates demanding a humanitarian ceasefire in Gaza.';
const JUNE = 'The Security Council voted on Wednesday on a draft resolution of its ten elected members demanding a ceasefire in Gaza.';
const BOARD =
  'The UN Security Council on Monday adopted an American resolution on Gaza that welcomes a Board of Peace and authorizes a stabilization force.';
const DPRK = 'The UN Security Council voted on Thursday on an American draft resolution to tighten sanctions on North Korea.';
const ALEPPO =
  'The Security Council on Saturday voted on a French and Spanish draft resolution that demanded an end to the bombing of Aleppo.';
const IRAN = 'The Security Council on Wednesday imposed a fourth round of sanctions on Iran over its nuclear programme.';
const SETTLEMENTS =
  'The Security Council on Friday adopted a resolution demanding that Israel stop building settlements in occupied Palestinian territory.';
const CLIMATE =
  'The Security Council on Monday voted on a draft resolution about climate change and security, tabled by Ireland and Niger.';
const RHODESIA = 'The Security Council tonight voted selective mandatory sanctions against Rhodesia.';

export const PLANTED: readonly Planted[] = [
  planted(
    'number',
    '2024-03-26',
    RAMADAN,
    'Thirteen of the fifteen members voted for it and the United States abstained.',
    'Fourteen of the fifteen members voted for it and the United States abstained.',
  ),
  planted(
    'number',
    '1990-11-30',
    KUWAIT,
    'The resolution was approved by a vote of 13 to 2, with China abstaining.',
    'The resolution was approved by a vote of 12 to 2, with China abstaining.',
  ),
  planted('number', '2011-03-18', LIBYA, 'The vote was 11-0 with five abstentions.', 'The vote was 10-0 with five abstentions.'),
  planted(
    'number',
    '1950-06-28',
    KOREA,
    'The resolution was carried by eight votes to one.',
    'The resolution was carried by seven votes to one.',
  ),
  planted(
    'number',
    '2022-02-26',
    UKRAINE,
    'Eleven countries backed the text, Russia opposed it and four abstained.',
    'Eleven countries backed the text, Russia opposed it and three abstained.',
  ),
  planted(
    'number',
    '2012-02-05',
    SYRIA,
    'The draft received 12 votes in favour, but Russia and China vetoed it.',
    'The draft received 13 votes in favour, but Russia and China vetoed it.',
  ),
  planted(
    'number',
    '1982-04-04',
    FALKLANDS,
    'The tally was 10 to 1 with three abstentions; Panama cast the only negative vote.',
    'The tally was 10 to 1 with four abstentions; Panama cast the only negative vote.',
  ),
  planted(
    'number',
    '2010-06-10',
    IRAN,
    'The text got 12 votes for and three against, Lebanon abstaining.',
    'The text got 12 votes for and two against, Lebanon abstaining.',
  ),
  planted(
    'number',
    '1966-12-17',
    RHODESIA,
    'The resolution passed by 10 votes to none with four abstentions.',
    'The resolution passed by 11 votes to none with four abstentions.',
  ),
  planted(
    'number of abstentions',
    '2025-11-18',
    BOARD,
    'There were three abstentions and no votes against.',
    'There were two abstentions and no votes against.',
  ),
  planted(
    'fraction of the Council',
    '2025-06-05',
    JUNE,
    'All 13 other members voted in favour, but the United States blocked it with its veto.',
    'All 14 other members voted in favour, but the United States blocked it with its veto.',
  ),
  planted('name', '2024-03-26', RAMADAN, 'Britain was the only country to abstain.', 'The United States was the only country to abstain.'),
  planted(
    'name',
    '1990-11-30',
    KUWAIT,
    'Only Cuba and Malaysia voted against the resolution.',
    'Only Cuba and Yemen voted against the resolution.',
  ),
  planted('name', '1982-04-04', FALKLANDS, 'Spain cast the sole vote against.', 'Panama cast the sole vote against.'),
  planted(
    'name',
    '2010-06-10',
    IRAN,
    'Brazil and Lebanon voted no, and Turkey abstained.',
    'Brazil and Turkey voted no, and Lebanon abstained.',
  ),
  planted(
    'name',
    '1950-06-28',
    KOREA,
    'Yugoslavia and Egypt voted against; the Soviet representative stayed away.',
    'Yugoslavia voted against; the Soviet representative stayed away.',
  ),
  planted(
    'name',
    '2011-03-18',
    LIBYA,
    'China, Russia, Germany, India and South Africa abstained.',
    'China, Russia, Germany, India and Brazil abstained.',
  ),
  planted(
    'name',
    '2014-03-16',
    CRIMEA,
    'Russia vetoed the draft, while India abstained.',
    'Russia vetoed the draft, while China abstained.',
  ),
  planted(
    'name',
    '2025-11-18',
    BOARD,
    'Thirteen members voted in favour, with Russia and Pakistan abstaining.',
    'Thirteen members voted in favour, with Russia and China abstaining.',
  ),
  planted(
    'not a member',
    '2014-03-16',
    CRIMEA,
    'The draft was supported by 13 countries, among them Germany, which voted in favour.',
    'The draft was supported by 13 countries, among them Lithuania, which voted in favour.',
  ),
  planted(
    'not a member',
    '2022-02-26',
    UKRAINE,
    'China, India and Turkey abstained in the vote.',
    'China, India and the United Arab Emirates abstained in the vote.',
  ),
  planted(
    'abstained for against',
    '2011-03-18',
    LIBYA,
    'Germany and Brazil voted against the resolution.',
    'Germany and Brazil abstained on the resolution.',
  ),
  planted(
    'abstained for against',
    '2023-12-09',
    DECEMBER,
    'The United States vetoed it, and the United Kingdom voted against it too.',
    'The United States vetoed it, and the United Kingdom abstained.',
  ),
  planted(
    'abstained for against',
    '1990-11-30',
    KUWAIT,
    'Yemen and Cuba abstained and China voted in favour.',
    'Yemen and Cuba voted against and China abstained.',
  ),
  planted(
    'abstained for against',
    '2014-03-16',
    CRIMEA,
    'China joined Russia in voting against the draft.',
    'China did not join Russia in voting against the draft but abstained.',
  ),
  planted(
    'abstained for against',
    '2022-02-26',
    UKRAINE,
    'China voted against the resolution alongside Russia.',
    'China abstained from the vote alongside India.',
  ),
  planted(
    'supported for abstained',
    '2025-02-25',
    'The Security Council on Monday adopted an American resolution that calls for a swift end to the war in Ukraine.',
    'Britain and France voted for the resolution, as did Denmark.',
    'Britain and France abstained on the resolution, as did Denmark.',
  ),
  planted(
    'supported for abstained',
    '2023-11-16',
    'The Security Council on Wednesday adopted a resolution calling for humanitarian pauses in Gaza, drafted by Malta.',
    'The US and the UK voted in favour of the text, while Russia abstained.',
    'The US, the UK and Russia all abstained from voting on the text.',
  ),
  planted(
    'against for in favour',
    '2016-10-09',
    ALEPPO,
    'Russia cast its veto; Venezuela voted in favour of the text.',
    'Russia cast its veto; Venezuela voted against the text as well.',
  ),
  planted('elected member vetoes', '2024-03-23', FRIDAY, 'Russia, China and Algeria vetoed the text.', 'Russia and China vetoed the text.'),
  planted('elected member vetoes', '2016-10-09', ALEPPO, 'The text was vetoed by Russia and Venezuela.', 'The text was vetoed by Russia.'),
  planted(
    'elected member vetoes',
    '2021-12-14',
    CLIMATE,
    'India and Russia used their vetoes to block it.',
    'Russia used its veto to block it.',
  ),
  planted('wrong vetoer', '2014-03-16', CRIMEA, 'Russia and China vetoed the resolution.', 'Russia vetoed the resolution.'),
  planted(
    'wrong vetoer',
    '2023-12-09',
    DECEMBER,
    'The draft was vetoed by the United States and Britain.',
    'The draft was vetoed by the United States.',
  ),
  planted(
    'wrong vetoer',
    '2012-02-05',
    SYRIA,
    'Russia alone vetoed the resolution, China abstaining.',
    'Russia and China both vetoed the resolution.',
  ),
  planted(
    'vetoed for short',
    '2023-10-17',
    'The Security Council voted on Monday on a Russian draft resolution calling for a humanitarian ceasefire in Gaza.',
    'The draft was vetoed by the United States, Britain and France.',
    'The draft failed to get the nine votes it needed.',
  ),
  planted(
    'vetoed for short',
    '2014-12-31',
    'The Security Council on Tuesday voted on a draft resolution of Jordan that demanded an end to Israeli occupation within three years.',
    'The United States vetoed the draft.',
    'The draft got eight votes, one short of the nine needed.',
  ),
  planted(
    'short for vetoed',
    '2023-12-09',
    DECEMBER,
    'The text failed to win the nine votes required.',
    'The text won thirteen votes but was vetoed.',
  ),
  planted(
    'adopted for vetoed',
    '2022-05-27',
    DPRK,
    'The Council adopted the resolution with 13 votes in favour.',
    'The draft, with 13 votes in favour, was not adopted.',
  ),
  planted(
    'vetoed for adopted',
    '2025-11-18',
    BOARD,
    'Russia and China vetoed the resolution.',
    'Russia and China did not veto the resolution.',
  ),
  planted('unanimous', '2024-03-26', RAMADAN, 'The resolution was adopted unanimously.', 'The resolution was not adopted unanimously.'),
  planted(
    'unanimous',
    '1999-06-11',
    'The Security Council on Thursday approved an international security presence and a civil administration for Kosovo.',
    'The vote on the resolution was unanimous.',
    'The vote on the resolution was 14 to none with China abstaining.',
  ),
  planted(
    'unanimous',
    '2016-12-24',
    SETTLEMENTS,
    'All fifteen members voted for the resolution.',
    'Fourteen members voted for the resolution, and the United States abstained.',
  ),
  planted('unanimous', '1966-12-17', RHODESIA, 'The decision was unanimous.', 'The decision was not unanimous: four members abstained.'),
  planted(
    'unanimous',
    '2002-11-09',
    'The Security Council on Friday gave Iraq a final opportunity to disarm.',
    'The vote was 14 to none, Syria abstaining.',
    'The vote was 15 to none, Syria voting in favour.',
  ),
  planted(
    'date',
    '2024-03-30',
    'The Security Council this week adopted resolution 2728 on Gaza.',
    'Resolution 2728 was adopted on March 22 with 14 votes in favour.',
    'Resolution 2728 was adopted on March 25 with 14 votes in favour.',
  ),
  planted(
    'date',
    '2003-02-01',
    'Inspectors went back to Iraq under a resolution of the Security Council.',
    'Resolution 1441 was adopted unanimously on December 8, 2002.',
    'Resolution 1441 was adopted unanimously on November 8, 2002.',
  ),
  planted(
    'date',
    '1991-01-10',
    'Diplomats in New York spoke of the resolutions of the Security Council on Kuwait.',
    'Resolution 678 was adopted on 19 November 1990 by 12 votes to two.',
    'Resolution 678 was adopted on 29 November 1990 by 12 votes to two.',
  ),
  planted(
    'symbol',
    '2024-03-26',
    RAMADAN,
    'The text, resolution 2727, was adopted by 14 votes to none with the United States abstaining.',
    'The text, resolution 2728, was adopted by 14 votes to none with the United States abstaining.',
  ),
  planted(
    'symbol',
    '2011-03-19',
    LIBYA,
    'Resolution 1970, with its no-fly zone, was adopted by 10 votes with five abstentions.',
    'Resolution 1973, with its no-fly zone, was adopted by 10 votes with five abstentions.',
  ),
  planted(
    'sponsor',
    '2023-12-09',
    DECEMBER.replace('of the United Arab Emirates ', ''),
    'The draft, S/2023/970, was submitted by Brazil.',
    'The draft, S/2023/970, was submitted by the United Arab Emirates.',
  ),
  planted(
    'sponsor',
    '2024-03-26',
    RAMADAN,
    'Resolution 2728 was drafted by the United States.',
    'Resolution 2728 was drafted by the ten elected members of the Council.',
  ),
  planted(
    'ordinal of vetoes',
    '2023-12-09',
    DECEMBER,
    'The United States vetoed it, its fourth veto on Gaza since the war began in October.',
    'The United States vetoed it, its second veto on Gaza since the war began in October.',
  ),
  planted(
    'ordinal of vetoes',
    '2025-06-05',
    JUNE,
    'It was the eighth time since October 2023 that the United States vetoed a draft resolution on Gaza.',
    'It was the fifth time since October 2023 that the United States vetoed a draft resolution on Gaza.',
  ),
  planted(
    'number of vetoes',
    '2024-03-26',
    RAMADAN,
    'Washington has vetoed six draft resolutions on Gaza since the war began in October.',
    'Washington has vetoed three draft resolutions on Gaza since the war began in October.',
  ),
  planted(
    'stale count',
    '2024-03-26',
    RAMADAN,
    'Since October 7 the Council had adopted only two of eight draft resolutions on Gaza put to a vote.',
    'Since October 7 the Council had adopted only two of nine draft resolutions on Gaza put to a vote.',
  ),
  planted(
    'stale count',
    '2024-06-11',
    'The Security Council on Monday adopted an American resolution backing a three-phase ceasefire plan for Gaza, with Russia abstaining.',
    'It is the third resolution on Gaza that the Council has adopted since October 7.',
    'It is the fourth resolution on Gaza that the Council has adopted since October 7.',
  ),
  planted(
    'binding though not adopted',
    '2024-03-23',
    FRIDAY,
    'The resolution, which Russia and China vetoed, is legally binding.',
    'The resolution, which Russia and China vetoed, is not legally binding.',
  ),
  planted(
    'votes required',
    '2022-02-26',
    UKRAINE,
    'Under the rules a draft needs eight votes and no veto to be adopted.',
    'Under the rules a draft needs nine votes and no veto to be adopted.',
  ),
  planted(
    'size of the Council',
    '2024-03-26',
    RAMADAN,
    'The Council, with its ten permanent and five elected members, had been deadlocked for months.',
    'The Council, with its five permanent and ten elected members, had been deadlocked for months.',
  ),
  planted(
    'verb',
    '2024-03-26',
    RAMADAN,
    'The resolution requests the immediate and unconditional release of all hostages.',
    'The resolution demands the immediate and unconditional release of all hostages.',
  ),
  planted(
    'verb',
    '2024-03-26',
    RAMADAN,
    'It condemns all acts of terrorism.',
    'It deplores all attacks against civilians and all acts of terrorism.',
  ),
  planted(
    'verb',
    '2024-03-26',
    RAMADAN,
    'It demands that the flow of humanitarian aid be expanded.',
    'It emphasizes the urgent need to expand the flow of humanitarian aid.',
  ),
  planted(
    'one half wrong',
    '2024-03-26',
    RAMADAN,
    'It was adopted by 14 votes to none, with Britain abstaining.',
    'It was adopted by 14 votes to none, with the United States abstaining.',
  ),
  planted(
    'one half wrong',
    '2012-02-05',
    SYRIA,
    'Thirteen members voted for it, but it was vetoed by Russia and India.',
    'Thirteen members voted for it, but it was vetoed by Russia and China.',
  ),
  planted(
    'one half wrong',
    '2018-04-11',
    'The Security Council voted on Tuesday on an American draft resolution to create a body to investigate chemical weapons attacks in Syria.',
    'Russia vetoed it; twelve members voted in favour, Bolivia abstained and China voted against.',
    'Russia vetoed it; twelve members voted in favour, Bolivia voted against and China abstained.',
  ),
  planted(
    'reversed polarity',
    '2022-08-25',
    'The Security Council on Wednesday held a meeting on Ukraine, six months after the invasion.',
    'A Russian proposal to bar President Zelensky from speaking by video link was rejected by 13 votes to one.',
    'Thirteen members voted to let President Zelensky speak by video link; Russia voted against.',
  ),
];
