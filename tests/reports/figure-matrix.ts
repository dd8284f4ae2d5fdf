import type { FigureCase } from './figure-cases.ts';

/**
 * Sentences of our own in the manner of agencies, broadcasters, papers and meeting records of eight decades, number by noun by source. The first half was
 * written before the reader was changed and is a measure; see docs/checking.md for how much of it was read at first.
 */
export const matrixBefore: readonly FigureCase[] = [
  // Wire copy.
  { body: 'Gunmen killed seven policemen at a checkpoint on Friday.', read: ['exact 7 policemen'] },
  { body: 'A suicide bomber blew himself up in the market, killing 23 shoppers, officials said.', read: ['exact 23 shoppers, officials'] },
  { body: 'Nearly 300 bodies have been recovered from the mass grave, rescuers said.', read: ['about 300 bodies, rescuers'] },
  { body: 'An aid worker said 14 trucks carrying flour had been looted.', read: ['exact 14 trucks, An aid worker'] },
  {
    body: 'At least 19 people died and scores were hurt when the shell hit a bus station.',
    read: ['at_least 19 people', 'about 40-99 people'],
  },
  { body: 'The toll rose to 86 on Monday, the interior ministry said.', read: ['exact 86 people, interior ministry'] },
  { body: 'Rebels said they had shot down three helicopters.', read: ['exact 3 helicopters, Rebels'] },
  { body: 'Six of the dead were children, the hospital said.', read: ['exact 6 people, hospital'] },
  { body: 'The army said two of its soldiers were killed and eleven wounded.', read: ['exact 2 soldiers, army', 'exact 11 people, army'] },
  { body: 'Some 900,000 refugees, most of them women, have crossed into Chad since April 2023.', read: ['about 900000 refugees'] },
  {
    body: 'According to the Syrian Observatory for Human Rights, air strikes killed 31 people, among them nine children.',
    read: ['exact 31 people, Syrian Observatory for Human Rights', 'exact 9 children, Syrian Observatory for Human Rights'],
  },
  {
    body: 'More than half a million people have been uprooted, UNHCR spokesman Ron Redmond said.',
    read: ['more_than 500000 people, Ron Redmond'],
  },
  {
    body: 'The World Food Programme needs $340 million to feed 4.5 million people until June.',
    read: ['exact 340000000 dollars', 'exact 4500000 people'],
  },
  { body: 'Officials put the damage at 2.3 billion euros.', read: ['exact 2300000000 euros, Officials'] },
  { body: 'Up to 40 percent of the grain was lost.', read: ['up_to 40 percent'] },
  // Durations.
  { body: 'The siege has lasted 18 months.', read: ['exact 18 months'] },
  { body: 'The truce held for six hours.', read: ['exact 6 hours'] },
  { body: 'The mandate of the mission was extended for six months.', read: ['exact 6 months'] },
  { body: 'The text sets up a six-month mission of observers.', read: ['exact 6 months'] },
  { body: 'The president seized power nine years ago.', read: ['exact 9 years'] },
  { body: 'Three weeks later the fighting resumed.', read: ['exact 3 weeks'] },
  { body: 'The secretary-general is to report within 45 days.', read: ['exact 45 days'] },
  { body: 'The talks went on for more than seven hours before they broke down.', read: ['more_than 7 hours'] },
  { body: 'After two decades of sanctions the economy is ruined.', read: ['exact 2 decades'] },
  { body: 'In the past ten days 60 villages have been burnt.', read: ['exact 10 days', 'exact 60 villages'] },
  { body: 'Peace will take another five to ten years.', read: ['about 5-10 years'] },
  // Measures.
  { body: 'The column was halted 12 miles from the capital.', read: ['exact 12 miles'] },
  { body: 'Troops are to pull back ten kilometres on either side of the line.', read: ['exact 10 kilometres'] },
  { body: 'A 500-kilogram bomb fell on the school.', read: ['exact 500 kilograms'] },
  { body: 'A 30-mile buffer zone will be set up.', read: ['exact 30 miles'] },
  { body: 'A 16-year-old girl was shot at the fence.', read: ['exact 1 people', 'exact 16 years'] },
  { body: 'The ship carried 20,000 tons of wheat.', read: ['exact 20000 tons'] },
  { body: 'They hold 3,600 square miles of the country.', read: ['exact 3600 square miles'] },
  // Older newspapers.
  { body: 'Lord Caradon told members that 8,000 Rhodesian troops stood ready.', read: ['exact 8000 troops, Caradon'] },
  {
    body: 'The invaders, with 60 tanks and seven divisions, crossed the 38th parallel at dawn.',
    read: ['exact 60 tanks', 'exact 7 divisions'],
  },
  { body: 'Four Egyptian destroyers were sighted off Port Said.', read: ['exact 4 destroyers'] },
  {
    body: 'An Air Ministry communiqué claimed that nine Israeli Mystères had been downed.',
    read: ['exact 9 mystères, An Air Ministry communiqué'],
  },
  { body: 'Fifty thousand Greeks were homeless.', read: ['exact 50000 people'] },
  { body: 'The U.N. force now numbers 19,000 men from 24 nations.', read: ['exact 19000 men', 'exact 24 nations'] },
  // UN press coverage.
  {
    body: 'The representative of Sweden said that 7.4 million Syrians needed protection.',
    read: ['exact 7400000 people, The representative of Sweden'],
  },
  {
    body: 'Briefing the Council, Mark Lowcock said two thirds of the population depended on aid.',
    read: ['exact 0.6667 share, Mark Lowcock'],
  },
  { body: 'It authorized a ceiling of 17,000 military personnel and 2,101 police.', read: ['up_to 17000 personnel', 'exact 2101 police'] },
  { body: 'The Mission would comprise up to 1,750 troops, including 120 observers.', read: ['up_to 1750 troops', 'exact 120 observers'] },
  { body: 'Of 2,400 trucks promised, only 380 had arrived, she said.', read: ['exact 2400 trucks', 'exact 380 trucks'] },
  // Quotations.
  { body: '"We have lost 240 of our colleagues," Philippe Lazzarini said.', read: ['exact 240 colleagues, Philippe Lazzarini'] },
  { body: '"There are 700 prisoners in that camp," said the envoy of Ghana.', read: ['exact 700 prisoners, the envoy of Ghana'] },
  { body: 'The minister called it "a crime against 30 million Sudanese".', read: ['exact 30000000 people, The minister'] },
  // Sources before and after.
  { body: 'UN figures show that 1.9 million people have been displaced.', read: ['exact 1900000 people, UN'] },
  { body: 'By its own count, the militia has fired 4,000 rockets.', read: ['exact 4000 rockets, militia'] },
  { body: 'The Gaza health ministry says 45,000 Palestinians have been killed.', read: ['exact 45000 people, Gaza health ministry'] },
  { body: 'In the south 260 schools have closed, UNICEF reported.', read: ['exact 260 schools, UNICEF'] },
  { body: "About 1,200 people died in the attack, by Israel's tally.", read: ['about 1200 people, Israel'] },
  // What is none.
  { body: 'The 15-member Council met at 3 p.m. on 4 May 2021 and voted 12-0 on draft resolution S/2021/404.', read: [] },
  { body: 'Article 27 requires nine votes and no veto by any of the five permanent members.', read: [] },
  { body: 'It was the 24th veto by Russia and the third this year.', read: [] },
  { body: 'The two sides will meet again, and the four-power talks go on.', read: [] },
  { body: 'Flight 103 and Flight 772 were the subject of resolution 731.', read: [] },
  { body: 'The Group of 77 and the G7 backed the two-state solution.', read: [] },
  { body: 'Three drafts were put to the vote, and two of them failed.', read: [] },
  { body: 'Channel 12 showed pictures of Highway 1 at 9:45 on Tuesday.', read: [] },
];

/** The second half, written by other eyes after the reader's first rebuilding. */
export const matrixAfter: readonly FigureCase[] = [
  // Reuters, AFP, AP.
  {
    body: "GENEVA (Reuters) - Sudan's war has forced 10.7 million people from their homes, the International Organization for Migration said on Tuesday.",
    read: ['exact 10700000 people, International Organization for Migration'],
  },
  { body: 'Security sources told AFP that 18 soldiers had died in the ambush.', read: ['exact 18 soldiers, Security sources'] },
  { body: 'Israeli strikes on Wednesday killed at least 33 people, medics said.', read: ['at_least 33 people, medics'] },
  { body: 'Residents said more than 40 houses had been burnt down.', read: ['more_than 40 houses, Residents'] },
  { body: 'A UN report seen by Reuters puts the number of fighters at 3,000 to 5,000.', read: ['about 3000-5000 fighters, A UN report'] },
  {
    body: 'The blast, which left 74 dead and hundreds injured, tore through a crowded street.',
    read: ['exact 74 people', 'about 200-999 people'],
  },
  { body: 'The two-week-old offensive has cost 160 lives.', read: ['exact 2 weeks', 'exact 160 people'] },
  { body: 'Witnesses reported seeing about 20 military vehicles near the border.', read: ['about 20 vehicles, Witnesses'] },
  { body: 'A third of the victims were women, according to the health ministry.', read: ['exact 0.3333 share, health ministry'] },
  { body: 'Oil exports fell by 300,000 barrels a day in March.', read: ['exact 300000 barrels'] },
  // BBC, Al Jazeera, broadcasters.
  { body: 'It is now 16 days since the hospital ran out of fuel.', read: ['exact 16 days'] },
  { body: 'She said her agency had lost contact with 12 of its staff.', read: ['exact 12 staff'] },
  { body: 'Just 7% of the aid has got through, the charity Oxfam says.', read: ['exact 7 percent, Oxfam'] },
  {
    body: 'More than 100 Palestinians, including 27 children, were killed in a single night, Gaza officials say.',
    read: ['more_than 100 people, officials', 'exact 27 children, officials'],
  },
  { body: 'The conflict is in its third year and has left 4.3m people hungry.', read: ['exact 4300000 people'] },
  { body: 'Aid agencies say a further 2.5 million are close to famine.', read: ['exact 2500000 people, Aid agencies'] },
  // Xinhua, TASS, Times of India, translated.
  {
    body: 'MOSCOW, May 5. /TASS/. Air defences destroyed 26 Ukrainian drones over Kursk overnight, the Defence Ministry reported.',
    read: ['exact 26 drones, Defence Ministry'],
  },
  {
    body: 'The Indian Army said that five terrorists were neutralised and two AK-47 rifles recovered.',
    read: ['exact 5 terrorists, Indian Army', 'exact 2 rifles, Indian Army'],
  },
  { body: 'India pledged Rs 500 crore for the relief of the flood victims.', read: ['exact 5000000000 rupees'] },
  { body: 'Authorities of the enclave cipher in 210 the fallen.', read: ['exact 210 people, Authorities'] },
  // The 1950s and 1960s.
  {
    body: 'United States Seventh Fleet units, with twelve destroyers and two carriers, put to sea.',
    read: ['exact 12 destroyers', 'exact 2 carriers'],
  },
  {
    body: 'One hundred and twenty paratroopers were dropped 15 miles north of Léopoldville.',
    read: ['exact 120 paratroopers', 'exact 15 miles'],
  },
  {
    body: 'Katangese jets sank two barges, and 14 Ethiopian soldiers of the United Nations force were drowned.',
    read: ['exact 2 barges', 'exact 14 soldiers'],
  },
  {
    body: 'In six hours of bitter debate the delegate of Jordan charged that the raid had cost 18 lives.',
    read: ['exact 6 hours', 'exact 18 people, the delegate of Jordan'],
  },
  { body: 'Mr. Lodge put the Hungarian dead at 25,000.', read: ['exact 25000 people, Lodge'] },
  { body: 'Three-quarters of the town lay in ruins.', read: ['exact 0.75 share'] },
  { body: 'A Belgian communiqué said 300 Europeans were still held at Stanleyville.', read: ['exact 300 people, A Belgian communiqué'] },
  { body: 'Some fifteen hundred Congolese troops mutinied.', read: ['about 1500 troops'] },
  // Press coverage of meetings, resolutions.
  {
    body: 'By the text, the Council would raise the troop ceiling by 4,000 to 16,000 and keep 1,400 police.',
    read: ['exact 4000 troops', 'exact 16000 troops', 'exact 1400 police'],
  },
  {
    body: 'The Secretary-General is asked to report every 90 days, and to present options within two weeks.',
    read: ['exact 90 days', 'exact 2 weeks'],
  },
  {
    body: 'TOM FLETCHER, Under-Secretary-General for Humanitarian Affairs, said that 15 million people need help, adding that $2 billion has been requested.',
    read: ['exact 15000000 people, TOM FLETCHER', 'exact 2000000000 dollars, TOM FLETCHER'],
  },
  {
    body: "Speaking for the Group of African States, the representative of Kenya noted that 60 per cent of the Council's agenda concerned Africa.",
    read: ['exact 60 percent, the representative of Kenya'],
  },
  {
    body: 'The draft calls for 250 observers to be deployed for an initial three months.',
    read: ['exact 250 observers', 'exact 3 months'],
  },
  // Op-eds, student papers, translated columns.
  { body: 'Eighty years on, the veto still paralyses the body.', read: ['exact 80 years'] },
  { body: 'What have two thousand dead children changed?', read: ['exact 2000 children'] },
  { body: 'The United States gives Israel $3.8 billion a year in arms.', read: ['exact 3800000000 dollars'] },
  { body: 'Between a quarter and a third of the houses are gone.', read: ['about 0.25-0.3333 share'] },
  { body: 'Not one of the 40,000 dead had a say.', read: ['exact 40000 people'] },
  { body: 'In barely three days a thousand people lost their lives.', read: ['about 3 days', 'exact 1000 people'] },
  {
    body: 'It rules over 24 million subjects and a land of 120,000 square kilometres.',
    read: ['more_than 24000000 subjects', 'exact 120000 square kilometres'],
  },
  // Sources in other places.
  { body: 'The army gave its losses as 56 dead and 210 wounded.', read: ['exact 56 people, army', 'exact 210 people, army'] },
  {
    body: 'Data compiled by the Armed Conflict Location project show 1,300 deaths since June.',
    read: ['exact 1300 deaths, Armed Conflict Location'],
  },
  { body: 'Citing the Red Crescent, state television spoke of 62 casualties.', read: ['exact 62 people, Red Crescent'] },
  { body: 'The figure of 1,200 dead was given by the government in Jerusalem.', read: ['exact 1200 people, government'] },
  { body: 'Save the Children has counted 30 attacks on schools.', read: ['exact 30 attacks, Save the Children'] },
  { body: 'In his report Ban Ki-moon estimates that 130,000 people are besieged.', read: ['exact 130000 people, Ban Ki-moon'] },
  { body: 'The mayor told reporters: "We buried 17 people today."', read: ['exact 17 people, The mayor'] },
  {
    body: '"More than 90 trucks are waiting at the crossing," a Red Crescent official said, "and 400 are on their way."',
    read: ['more_than 90 trucks, Red Crescent', 'exact 400 trucks, Red Crescent'],
  },
  {
    body: 'Hamas released 105 hostages in November. Israel says 97 are still in Gaza.',
    read: ['exact 105 hostages', 'exact 97 hostages, Israel'],
  },
  { body: 'The ministry does not tell fighters from civilians. Its latest toll is 41,000.', read: ['exact 41000 people, ministry'] },
  // What is none.
  {
    body: 'The resolution was co-sponsored by 65 Member States and adopted with ten votes, five members abstaining.',
    read: ['exact 65 states'],
  },
  { body: 'Operative paragraph 3, item 4 of document S/1501 and chapter VII were cited twice.', read: [] },
  { body: 'Security Council, 78th Year, 9586th meeting, Monday, 25 March 2024, 10 a.m., New York.', read: [] },
  { body: 'Read also: 5 things to know about the veto', read: [] },
  { body: 'The ambassador, 61, has one of the toughest jobs at the UN.', read: [] },
  { body: 'Two permanent members vetoed it and the other three voted for it.', read: [] },
  { body: 'The quartet of four powers, the P5 and the E3 were divided.', read: ['exact 4 powers'] },
  { body: 'At 1430 hours on 6 June 1967 the Council met for the first time that week.', read: [] },
  { body: 'It needs nine of the 15 votes; it got eight.', read: [] },
];

/** A third part, written when the first two were read, to see what of other wordings is read at first sight. */
export const matrixThird: readonly FigureCase[] = [
  {
    body: 'The U.N. says nearly 6 million South Sudanese, more than half the population, do not know where their next meal will come from.',
    read: ['about 6000000 people, U.N.', 'more_than 0.5 share, U.N.'],
  },
  {
    body: 'U.N. peacekeepers, 9,500 of them, are stretched along a 120-kilometre line.',
    read: ['exact 9500 peacekeepers', 'exact 120 kilometres'],
  },
  { body: 'The airlift brought in 45 tonnes of medicine aboard three planes.', read: ['exact 45 tonnes', 'exact 3 planes'] },
  { body: 'Casualties so far: 12 dead, 31 injured, four missing.', read: ['exact 12 people', 'exact 31 people', 'exact 4 people'] },
  {
    body: 'Some 70 to 80 per cent of those killed were women and children, the Office of the High Commissioner said.',
    read: ['about 70-80 percent, the Office of the High Commissioner'],
  },
  { body: 'The number of children out of school has doubled to 8 million.', read: ['exact 8000000 children'] },
  { body: 'In Mosul alone, 200,000 have fled, said the Norwegian Refugee Council.', read: ['exact 200000 people, Refugee Council'] },
  {
    body: 'Moscow has massed an estimated 150,000 troops along the border, Western officials say.',
    read: ['about 150000 troops, officials'],
  },
  {
    body: 'Washington gave $14 billion in military aid last year, up from $3 billion.',
    read: ['exact 14000000000 dollars', 'exact 3000000000 dollars'],
  },
  { body: 'The shelling killed a woman and her two children.', read: ['exact 1 people', 'exact 2 children'] },
  { body: 'Four out of five people in the north live on less than $2 a day.', read: ['exact 0.8 share', 'less_than 2 dollars'] },
  { body: 'He has ruled for 42 years.', read: ['exact 42 years'] },
  {
    body: 'Since 1991 the sanctions have cost half a million Iraqi children their lives, Baghdad claims.',
    read: ['exact 500000 children, Baghdad'],
  },
  { body: 'The Congolese Government put the refugees at 61,000.', read: ['exact 61000 refugees, Congolese Government'] },
  { body: 'An army of 40,000 men with 300 guns was thrown back.', read: ['exact 40000 men', 'exact 300 guns'] },
  {
    body: 'About two hundred Dutch parachutists seized the airfield, 250 miles from Batavia.',
    read: ['about 200 parachutists', 'exact 250 miles'],
  },
  {
    body: 'Pakistan says 47 of its civilians died when India fired six missiles.',
    read: ['exact 47 people, Pakistan', 'exact 6 missiles, Pakistan'],
  },
  {
    body: 'The delegation of Israel stated that 1,200 of its citizens had been murdered and 251 abducted.',
    read: ['exact 1200 citizens, delegation of Israel', 'exact 251 people, delegation of Israel'],
  },
  { body: 'Three months on, the observers number only 78.', read: ['exact 3 months', 'exact 78 observers'] },
  {
    body: "More than two-thirds of Gaza's buildings lie in rubble, satellite images show.",
    read: ['more_than 0.6667 share, satellite images'],
  },
  { body: 'The mission has cost the lives of 31 blue helmets.', read: ['exact 31 helmets'] },
  {
    body: 'Inflation stands at 240 percent and the currency has lost four-fifths of its value.',
    read: ['exact 240 percent', 'exact 0.8 share'],
  },
  { body: 'The envoy told the Council that only 42 of 178 hospitals work.', read: ['exact 42 hospitals, The envoy'] },
  { body: 'It lasted barely 15 minutes.', read: ['about 15 minutes'] },
  { body: 'Within hours, 5,000 demonstrators filled the square.', read: ['exact 5000 demonstrators'] },
  { body: 'The rebels hold a 20-by-30-mile pocket and some 70 villages.', read: ['about 70 villages'] },
  { body: 'France would send 2,500 soldiers and Senegal 500.', read: ['exact 2500 soldiers', 'exact 500 soldiers'] },
  { body: 'A convoy of 31 trucks was attacked; 18 of them burnt out.', read: ['exact 31 trucks', 'exact 18 trucks'] },
  {
    body: 'The bombardment of the past 48 hours has killed 90, wounded 300 and destroyed 1,100 homes, local doctors said.',
    read: [
      'exact 48 hours, local doctors',
      'exact 90 people, local doctors',
      'exact 300 people, local doctors',
      'exact 1100 homes, local doctors',
    ],
  },
  { body: 'More than one million Rohingya live in 33 camps.', read: ['more_than 1000000 people', 'exact 33 camps'] },
  { body: 'One child dies every ten minutes, the agency says.', read: ['exact 1 children, agency', 'exact 10 minutes, agency'] },
  {
    body: 'The government says it holds 1,500 prisoners, but rights groups speak of 12,000.',
    read: ['exact 1500 prisoners, government', 'exact 12000 prisoners, rights groups'],
  },
  {
    body: 'It called for 3,000 more troops, a dozen helicopters and 60 engineers.',
    read: ['exact 3000 troops', 'exact 12 helicopters', 'exact 60 engineers'],
  },
  {
    body: 'Ukrainian officials claimed to have killed 800 Russian soldiers and destroyed 30 tanks.',
    read: ['exact 800 soldiers, officials', 'exact 30 tanks, officials'],
  },
  { body: 'Dozens of homes and two mosques were set alight.', read: ['about 24-99 homes', 'exact 2 mosques'] },
  { body: 'The ferry, with 400 aboard, sank in 30 metres of water.', read: ['exact 400 people', 'exact 30 metres'] },
  { body: 'The strip is 25 miles long and home to 2.2 million Palestinians.', read: ['exact 25 miles', 'exact 2200000 people'] },
  { body: 'Under the plan 50 captives would be freed over four days.', read: ['exact 50 captives', 'exact 4 days'] },
  {
    body: 'A report by Amnesty International documents 172 executions.',
    read: ['exact 172 executions, A report by Amnesty International'],
  },
  {
    body: 'Mr. Hammarskjold said 20,000 troops of 18 nations stood under his command.',
    read: ['exact 20000 troops, Hammarskjold', 'exact 18 nations, Hammarskjold'],
  },
  {
    body: 'Nasser had 120 MIGs; the Israelis destroyed 300 planes in three hours.',
    read: ['exact 120 migs', 'exact 300 planes', 'exact 3 hours'],
  },
  { body: '"They killed 40 of my relatives," a survivor told the BBC.', read: ['exact 40 relatives, a survivor'] },
  { body: 'Food prices have risen 30-fold.', read: [] },
  {
    body: 'An additional 1,000 observers and a 600-strong guard unit are on their way.',
    read: ['exact 1000 observers', 'exact 600 people'],
  },
  { body: "Chile's 53-year-old delegate pleaded for a 10-day truce.", read: ['exact 53 years', 'exact 10 days'] },
  { body: 'The drought has killed 1.5m head of cattle.', read: ['exact 1500000 cattle'] },
  { body: 'At 55, the former general has been president since 2014.', read: [] },
  { body: 'The Council has 15 members, ten of them elected, and needs nine votes.', read: [] },
  { body: 'On a vote of 9 to 0, with 2 abstentions, the seventh draft of the week was carried.', read: [] },
  { body: 'Rule 28 and Article 2(7) were invoked by two delegations.', read: ['exact 2 delegations'] },
  { body: 'Updated at 6:15 pm, 3 minutes read, 1,204 views.', read: ['exact 1204 views'] },
  { body: 'Page 4 of 12. Photo: AFP/File 2019.', read: [] },
  { body: 'The third of the three texts was the second to fail that week.', read: [] },
  { body: 'The two leaders spoke for the first time in months.', read: [] },
  { body: 'The A-10 and the F-16, the AK-47 and the T-72 were on show.', read: [] },
];

/** Sentences of the matrix that are not read as they should be. */
export const stillMissed: ReadonlySet<string> = new Set<string>([
  'Authorities of the enclave cipher in 210 the fallen.',
  'By the text, the Council would raise the troop ceiling by 4,000 to 16,000 and keep 1,400 police.',
  'Between a quarter and a third of the houses are gone.',
  'Save the Children has counted 30 attacks on schools.',
]);
