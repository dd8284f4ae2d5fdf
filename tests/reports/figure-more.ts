import type { FigureCase } from './figure-cases.ts';

/**
 * Four more lists of sentences of our own with figures: sources carried over sentences, both ends of a change, one person, shares, captions.
 * Each was written before the reader was tried on it; docs/checking.md tells how much was read then.
 */
export const carriedOn: readonly FigureCase[] = [
  {
    body: 'The UN mission published its findings on Monday. It found that 340 civilians had been killed in March.',
    read: ['exact 340 people, UN mission'],
  },
  {
    body: 'Amnesty International published a report on Monday. It counted 61 strikes on hospitals.',
    read: ['exact 61 strikes, Amnesty International'],
  },
  {
    body: 'The report said 2,300 people had been killed. It also counted 11,000 wounded.',
    read: ['exact 2300 people, report', 'exact 11000 people, report'],
  },
  {
    body: 'The health ministry said on Tuesday that 410 people had died. Of them, 120 were children.',
    read: ['exact 410 people, health ministry', 'exact 120 people, health ministry'],
  },
  {
    body: 'The Red Cross said 900 bodies had been found. Most of the dead, some 700, were women.',
    read: ['exact 900 bodies, Red Cross', 'about 700 people, Red Cross'],
  },
  { body: 'The army said it had killed 35 gunmen. Another 12 were captured.', read: ['exact 35 gunmen, army', 'exact 12 gunmen, army'] },
  {
    body: 'Israel said 12 of its soldiers had been wounded. Two were in a serious condition.',
    read: ['exact 12 soldiers, Israel', 'exact 2 soldiers, Israel'],
  },
  {
    body: 'UNICEF warned that 1.1 million children were hungry. In the north alone, 300,000 had no clean water.',
    read: ['exact 1100000 children, UNICEF', 'exact 300000 children, UNICEF'],
  },
  {
    body: 'Haitian officials gave the number of dead as 3,661. The figure includes 207 policemen, they said.',
    read: ['exact 3661 people, officials', 'exact 207 policemen, officials'],
  },
  {
    body: '“We have lost 47 colleagues since October,” said Philippe Lazzarini of UNRWA. “Another 100 are missing.”',
    read: ['exact 47 colleagues, Philippe Lazzarini', 'exact 100 colleagues, Philippe Lazzarini'],
  },
  {
    body: 'Mr. Holm told the Council that 7 million people needed aid. He added that 2 million of them were displaced.',
    read: ['exact 7000000 people, Holm', 'exact 2000000 people, Holm'],
  },
  {
    body: 'The World Food Programme says it can feed only 4 million people. Last year it fed 9 million.',
    read: ['exact 4000000 people, World Food Programme', 'exact 9000000 people, World Food Programme'],
  },
  {
    body: 'At least 60 people were killed in the raid, according to the Observatory. Among the dead were 14 women and nine children.',
    read: ['at_least 60 people, Observatory', 'exact 14 women, Observatory', 'exact 9 children, Observatory'],
  },
  {
    body: 'The death toll has passed 40,000, the ministry said. Nearly two-thirds of the victims are women and children.',
    read: ['more_than 40000 people, ministry', 'about 0.6667 share, ministry'],
  },
  { body: 'Upwards of 3,000 people were crammed into the stadium.', read: ['more_than 3000 people'] },
  { body: 'Close to 200 houses were flattened.', read: ['about 200 houses'] },
  { body: 'No fewer than 18 aid workers have died.', read: ['at_least 18 workers'] },
  { body: 'Not less than 500 men took part.', read: ['at_least 500 men'] },
  { body: 'Anything up to 10,000 people may have drowned.', read: ['up_to 10000 people'] },
  { body: 'Well over a million people were driven from their homes.', read: ['more_than 1000000 people'] },
  { body: 'Just under 50,000 troops will stay behind.', read: ['less_than 50000 troops'] },
  { body: 'The toll stands at 1,200 and counting.', read: ['at_least 1200 people'] },
  { body: 'Twenty-odd villages were burnt.', read: ['about 20 villages'] },
  { body: 'Thirty-odd reporters were barred from the room.', read: ['about 30 reporters'] },
  { body: 'Some 15 to 20 lorries cross each day.', read: ['about 15-20 lorries'] },
  { body: 'Anywhere from 30 to 50 people were in the building.', read: ['about 30-50 people'] },
  { body: 'It killed as few as 40 and as many as 90 people.', read: ['up_to 90 people'] },
  { body: 'Possibly as many as 800 prisoners are held there.', read: ['up_to 800 prisoners'] },
  { body: 'Not quite 300 voters turned up.', read: ['about 300 voters'] },
  { body: 'A good 200 people queued for water.', read: ['about 200 people'] },
  {
    body: 'More than one million refugees now live there, and 60 percent of them are children.',
    read: ['more_than 1000000 refugees', 'exact 60 percent'],
  },
  { body: 'A little over 2,000 observers are deployed.', read: ['more_than 2000 observers'] },
  { body: 'One in five children is malnourished.', read: ['exact 0.2 share'] },
  { body: 'Three out of four families have no water.', read: ['exact 0.75 share'] },
  { body: 'Nearly half the population has fled.', read: ['about 0.5 share'] },
  { body: 'Two thirds of the hospitals are closed.', read: ['exact 0.6667 share'] },
  { body: 'Some three-quarters of those killed were civilians, the UN says.', read: ['about 0.75 share, UN'] },
  { body: 'Nine-tenths of the crop was lost.', read: ['exact 0.9 share'] },
  { body: 'Women make up 52 per cent of the victims.', read: ['exact 52 percent'] },
  { body: 'Only 12 of the 36 hospitals still function.', read: ['exact 12 hospitals'] },
  { body: 'Only a fifth of the funds have come in.', read: ['exact 0.2 share'] },
  { body: 'The trade fell by a quarter.', read: ['exact 0.25 share'] },
  {
    body: 'The text cuts deliveries of oil from four million barrels a year to three.',
    read: ['exact 4000000 barrels', 'exact 3000000 barrels'],
  },
  {
    body: 'The number of refugees rose from 300,000 to more than a million.',
    read: ['exact 300000 refugees', 'more_than 1000000 refugees'],
  },
  { body: 'The force will grow from 5,000 to 12,000 troops.', read: ['exact 5000 troops', 'exact 12000 troops'] },
  { body: 'The force is to be cut from 15,000 men to 9,000.', read: ['exact 15000 men', 'exact 9000 men'] },
  { body: 'The text doubles the force, from 2,500 to 5,000.', read: ['exact 2500 troops', 'exact 5000 troops'] },
  { body: 'A Palestinian woman was killed by shrapnel.', read: ['exact 1 people'] },
  { body: 'A French peacekeeper was shot dead near the airport and four others were hurt.', read: ['exact 1 people', 'exact 4 people'] },
  { body: 'One Indonesian peacekeeper died when a shell hit his post.', read: ['exact 1 peacekeepers'] },
  { body: 'The only other victim was an Indian soldier.', read: [] },
  { body: 'Photo: A camp at Adré, which shelters 200,000 refugees from Darfur.', read: ['exact 200000 refugees'] },
  {
    body: 'The toll so far:\n- Gaza: 41,000 killed\n- Israel: 1,200 killed\n- Lebanon: more than 2,000 killed',
    read: ['exact 41000 people', 'exact 1200 people', 'more_than 2000 people'],
  },
  { body: 'Killed: 312. Wounded: 1,450. Missing: 27.', read: ['exact 312 people', 'exact 1450 people', 'exact 27 people'] },
  {
    body: 'BY THE NUMBERS\n• 1.9 million people displaced\n• 36 hospitals hit\n• $2.8 billion needed',
    read: ['exact 1900000 people', 'exact 36 hospitals', 'exact 2800000000 dollars'],
  },
  { body: 'According to figures from the health ministry, 18 people drowned.', read: ['exact 18 people, health ministry'] },
  { body: 'By the ministry’s reckoning, 18 people drowned.', read: ['exact 18 people, ministry'] },
  { body: 'The UN refugee agency estimates that 95,000 people have crossed the border.', read: ['exact 95000 people, UN refugee agency'] },
  {
    body: 'The UN refugee agency’s estimate is that 95,000 people have crossed the border.',
    read: ['exact 95000 people, UN refugee agency’s'],
  },
  { body: 'An estimated 95,000 people have crossed, the UN refugee agency, UNHCR, says.', read: ['about 95000 people, UN refugee agency'] },
  { body: 'An AFP count based on official figures has 1,170 people killed in the attack.', read: ['exact 1170 people, AFP'] },
  { body: 'The attack killed 1,139 people, according to an AFP tally based on Israeli figures.', read: ['exact 1139 people, AFP'] },
  {
    body: 'The Hamas-run health ministry in Gaza says more than 30,000 people have been killed.',
    read: ['more_than 30000 people, Hamas-run health ministry in Gaza'],
  },
  {
    body: 'More than 30,000 people have been killed in Gaza, says the Hamas-run health ministry.',
    read: ['more_than 30000 people, Hamas-run health ministry'],
  },
  {
    body: 'More than 30,000 people, most of them women and children, have been killed in Gaza since then, the Hamas-run health ministry says.',
    read: ['more_than 30000 people, Hamas-run health ministry'],
  },
  { body: 'Ambassador Holm, who said 300 villages had been burnt, demanded sanctions.', read: ['exact 300 villages, Holm'] },
  {
    body: 'In its latest update the UN’s humanitarian office, OCHA, put the number of displaced people at 1.7 million.',
    read: ['exact 1700000 people, OCHA'],
  },
  { body: 'Radio Baghdad said 400 women and children had been burnt alive in the shelter.', read: ['exact 400 women, Radio Baghdad'] },
  { body: 'Cairo says Israel used 80 aircraft; Israel admits to 20.', read: ['exact 80 aircraft, Cairo', 'exact 20 aircraft, Israel'] },
  { body: 'Independent monitors believe the true number to be nearer 5,000 dead.', read: ['about 5000 people, Independent monitors'] },
  { body: 'The President said the operation would cost $600 million a year.', read: ['exact 600000000 dollars, The President'] },
  { body: 'U Thant reported that 61 men of the force had been lost.', read: ['exact 61 men, U Thant'] },
  {
    body: 'A Lebanese police statement listed 29 killed and 48 wounded.',
    read: ['exact 29 people, A Lebanese police statement', 'exact 48 people, A Lebanese police statement'],
  },
  { body: 'Local doctors quoted by the BBC spoke of at least 15 dead.', read: ['at_least 15 people, Local doctors'] },
  { body: 'Syrian state media said the strike killed a colonel and three civilians.', read: ['exact 3 people, Syrian state media'] },
  { body: 'Tel Aviv claims to have destroyed 300 tanks.', read: ['exact 300 tanks, Tel Aviv'] },
  { body: 'Resolution 1701 had 19 paragraphs. Article 27 and Chapter 7 were cited. It was the 9,000th meeting.', read: [] },
  { body: 'He is 54 and has two sons named after him.', read: ['exact 2 sons'] },
  { body: 'The two sides met at 3 p.m. in room 4.', read: [] },
  { body: 'Call 1-800-555-0199. Tickets from page 12. Vol. 3, No. 44.', read: [] },
  { body: 'Read more: 5 things to know about the veto.', read: [] },
  { body: 'The Group of 77 and the Non-Aligned backed it, and the Big Five did not.', read: [] },
];

export const changesAndShares: readonly FigureCase[] = [
  {
    body: 'Médecins Sans Frontières opened its books on Friday. It has treated 4,100 wounded since May.',
    read: ['exact 4100 people, Médecins Sans Frontières'],
  },
  {
    body: 'The commission of inquiry presented its report. It documented 29 massacres in two years.',
    read: ['exact 29 massacres, commission of inquiry', 'exact 2 years, commission of inquiry'],
  },
  {
    body: 'The UN says 300 lorries a day are needed. Only 40 got through on Monday, it said.',
    read: ['exact 300 lorries, UN', 'exact 40 lorries, UN'],
  },
  {
    body: 'Rescue workers said they had pulled 17 people from the rubble. Five of them died later.',
    read: ['exact 17 people, Rescue', 'exact 5 people, Rescue'],
  },
  { body: 'Belgrade says 2,000 civilians have died. NATO disputes the number.', read: ['exact 2000 people, Belgrade'] },
  {
    body: 'Civil defence officials reported 22 dead in Khan Younis. Eleven more were killed in Rafah, they said.',
    read: ['exact 22 people, defence officials', 'exact 11 people, defence officials'],
  },
  {
    body: 'According to the ministry, 500 people were wounded, 60 of them seriously.',
    read: ['exact 500 people, ministry', 'exact 60 people, ministry'],
  },
  {
    body: 'Save the Children estimates that 20,000 children are missing. A further 4,000 are thought to be under the rubble.',
    read: ['exact 20000 children, Children', 'exact 4000 children, Children'],
  },
  { body: 'Egypt lost 11 aircraft, its army admitted.', read: ['exact 11 aircraft, its army'] },
  {
    body: 'The Israelis claimed 26 MiGs destroyed for the loss of 2 Mirages.',
    read: ['exact 26 migs, Israelis', 'exact 2 mirages, Israelis'],
  },
  {
    body: 'A spokesman for the agency, Jens Laerke, said aid was reaching 1 in 10 of those in need.',
    read: ['exact 0.1 share, Jens Laerke'],
  },
  { body: 'Numbers given by hospitals in the city suggest that at least 230 people were shot.', read: ['at_least 230 people, hospitals'] },
  {
    body: 'In a statement the army said it struck 75 targets, among them 12 rocket launchers.',
    read: ['exact 75 targets, army', 'exact 12 launchers, army'],
  },
  { body: 'Under the plan the force would be trimmed from 18,000 to 10,000 men by June.', read: ['exact 18000 men', 'exact 10000 men'] },
  { body: 'The price of bread rose from 5 to 60 pounds.', read: ['exact 5 pounds', 'exact 60 pounds'] },
  { body: 'A Thai farm worker was killed and seven people were wounded by the rocket.', read: ['exact 1 people', 'exact 7 people'] },
  { body: 'The strike killed a journalist and wounded two nurses.', read: ['exact 1 people', 'exact 2 nurses'] },
  { body: 'A child would be killed if the wall fell.', read: [] },
  { body: 'A boy of 14 was shot in the leg.', read: ['exact 14 years'] },
  { body: 'Nearer 2,000 than 1,000 men were lost.', read: ['about 2000 men'] },
  { body: 'Some 60-odd vessels were stopped.', read: ['about 60 vessels'] },
  { body: 'Food prices have doubled and one in three shops is shut.', read: ['exact 0.3333 share'] },
  { body: 'The majority, about 85 per cent, are women.', read: ['about 85 percent'] },
  { body: 'Output fell by more than half.', read: ['more_than 0.5 share'] },
  { body: 'The toll had by then topped 900, hospital officials said.', read: ['more_than 900 people, officials'] },
  {
    body: 'The bombing left 14 dead and more than 30 injured, local media report.',
    read: ['exact 14 people, local media', 'more_than 30 people, local media'],
  },
  { body: 'Damage was put at $18.5 billion by the World Bank.', read: ['exact 18500000000 dollars, World Bank'] },
  { body: 'Ten thousand Greeks and Turks live in mixed villages.', read: ['exact 10000 people'] },
  { body: 'U.N. observers counted 37 bodies in the square, and said more lay in the river.', read: ['exact 37 bodies, observers'] },
  {
    body: 'He said UNIFIL had lost 45 men. The Norwegians alone had lost eight. Brian Urquhart was speaking in New York.',
    read: ['exact 45 men', 'exact 8 men'],
  },
  {
    body: 'Pyongyang has carried out six nuclear tests since 2006 and fired 70 missiles last year.',
    read: ['exact 6 tests', 'exact 70 missiles'],
  },
  {
    body: 'The text caps imports of crude at four million barrels a year and refined products at 500,000.',
    read: ['exact 4000000 barrels', 'exact 500000 barrels'],
  },
  {
    body: 'The agency appealed for $1.2bn; it has received less than a tenth of that.',
    read: ['exact 1200000000 dollars, agency', 'less_than 0.1 share'],
  },
  {
    body: 'Hamas is holding 134 hostages, at least 32 of whom are dead, Israel says.',
    read: ['exact 134 hostages, Israel', 'at_least 32 hostages, Israel'],
  },
  { body: 'CAPTION: Mourners carry the body of one of 12 children killed on Saturday.', read: ['exact 12 children'] },
  { body: 'Dead: 3. Injured: 17.', read: ['exact 3 people', 'exact 17 people'] },
  { body: 'Gaza (AP) — The death toll in Gaza has passed 30,000, health officials say.', read: ['more_than 30000 people, officials'] },
  {
    body: 'Tens of thousands marched, organisers said; police put the crowd at 8,000.',
    read: ['about 10000-99999 people, organisers', 'exact 8000 people, police'],
  },
  { body: 'The siege entered its 100th day.', read: [] },
  { body: 'More than 110 countries co-sponsored the text.', read: ['more_than 110 countries'] },
  {
    body: 'Of the 2.2 million people in Gaza, 90 percent are hungry, said Cindy McCain of the WFP.',
    read: ['exact 2200000 people, Cindy McCain', 'exact 90 percent, Cindy McCain'],
  },
  { body: 'Four Turkish ministers resigned after 16 hours of talks.', read: ['exact 4 ministers', 'exact 16 hours'] },
  { body: 'The line is 110 miles long and in places only 200 yards wide.', read: ['exact 110 miles', 'exact 200 yards'] },
  { body: 'Mr Annan said that every third child under five was underweight.', read: [] },
  { body: 'A column of about a hundred vehicles was seen, a French officer reported.', read: ['about 100 vehicles, a French officer'] },
  { body: 'It is the ministry that says 40 died; witnesses speak of twice that number.', read: ['exact 40 people, ministry'] },
  { body: 'Those hurt included 11 police officers, according to a hospital source.', read: ['exact 11 officers, source'] },
  {
    body: 'State radio said the rebels had lost 150 fighters, but they put their losses at nine.',
    read: ['exact 150 fighters, State radio', 'exact 9 losses'],
  },
];

export const tellersBeside: readonly FigureCase[] = [
  {
    body: 'A UN inquiry has found evidence of war crimes. The 120-page report says 49 people were executed in one village.',
    read: ['exact 49 people, 120-page report'],
  },
  {
    body: 'The Palestinian Red Crescent said its crews had picked up 31 bodies since dawn. It said 80 people were wounded.',
    read: ['exact 31 bodies, Red Crescent', 'exact 80 people, Red Crescent'],
  },
  {
    body: 'Human Rights Watch has documented 17 attacks on clinics. At least 40 patients were killed in them, the group says.',
    read: ['exact 17 attacks, Human Rights Watch has', 'at_least 40 patients, group'],
  },
  {
    body: 'The Sudanese government says that 10,000 people have died; independent groups believe the number is closer to 200,000.',
    read: ['exact 10000 people, Sudanese government', 'about 200000 people, independent groups'],
  },
  {
    body: 'Jan Egeland, the UN relief chief, told the Council that 3,000 villages had been burnt. He put the number of displaced at 1.8 million.',
    read: ['exact 3000 villages, Jan Egeland', 'exact 1800000 people, Jan Egeland'],
  },
  {
    body: 'According to UNICEF, half a million children are out of school, and one in six is acutely malnourished.',
    read: ['exact 500000 children, UNICEF'],
  },
  {
    body: 'Figures released on Monday by the statistics office in Ramallah put unemployment at 47 per cent.',
    read: ['exact 47 percent, statistics office in Ramallah'],
  },
  { body: 'The attack, which Israeli officials say killed about 1,200 people, set off the war.', read: ['about 1200 people, officials'] },
  {
    body: 'Israeli bombardment has killed more than 18,000 people in Gaza, according to health authorities there.',
    read: ['more_than 18000 people, health authorities there'],
  },
  { body: 'Of the roughly 240 people seized, 105 were let go during the truce.', read: ['about 240 people', 'exact 105 people'] },
  { body: 'The dead include 12 women, the youngest of them aged 19.', read: ['exact 12 women'] },
  { body: 'A lorry bomb killed 22 people, among them the UN envoy, Sergio Vieira de Mello.', read: ['exact 22 people'] },
  {
    body: 'The Council was told that 800,000 Tutsis and moderate Hutus had been slaughtered in a hundred days.',
    read: ['exact 800000 people', 'exact 100 days'],
  },
  { body: 'Troop strength: 7,200. Police: 1,100. Budget: $480 million.', read: ['exact 7200 troops', 'exact 480000000 dollars'] },
  {
    body: 'KEY FACTS: Population 2.2 million; displaced 1.9 million; killed 45,000',
    read: ['exact 2200000 people', 'exact 1900000 people', 'exact 45000 people'],
  },
  { body: 'Some 80 per cent of those who fled are women and children, said the agency.', read: ['about 80 percent, agency'] },
  { body: 'It would take 12 years to rebuild, the World Bank reckons.', read: ['exact 12 years, World Bank'] },
  { body: 'Mortar fire killed a Norwegian observer and wounded a Finn.', read: ['exact 1 people'] },
  { body: 'One American and two Britons died in the crash.', read: ['exact 1 people', 'exact 2 people'] },
  { body: 'The crash left no survivors among the 62 people on board.', read: ['exact 62 people'] },
  { body: 'Between them the two camps shelter 90,000.', read: ['exact 90000 people'] },
  { body: 'Up to a third of the fighters are under 18.', read: ['up_to 0.3333 share'] },
  { body: 'Barely one in ten of the trucks gets through.', read: ['about 0.1 share'] },
  { body: 'Wheat stocks will last for three weeks at most.', read: ['up_to 3 weeks'] },
  { body: 'Egypt has 21,000 men on the line, and Israel perhaps half as many.', read: ['exact 21000 men'] },
  { body: 'Twenty thousand demonstrators, by police estimates, filled the square.', read: ['exact 20000 demonstrators, by police'] },
  { body: 'The Syrians say they lost 15 aircraft and shot down 34.', read: ['exact 15 aircraft, Syrians', 'exact 34 aircraft, Syrians'] },
  { body: 'A communiqué issued in Damascus claimed 34 enemy planes.', read: ['exact 34 planes, A communiqué'] },
  { body: 'Lt. Gen. Bull reported from Jerusalem that 44 shells had fallen on the post.', read: ['exact 44 shells, Lt. Gen. Bull'] },
  { body: 'At 3 a.m. on June 6 some 150 tanks crossed the line.', read: ['about 150 tanks'] },
  { body: 'The tribunal has indicted 161 people, and the last trial cost €90m.', read: ['exact 161 people', 'exact 90000000 euros'] },
  { body: 'In Aleppo alone, say residents, 25 schools have been hit.', read: ['exact 25 schools, residents'] },
  { body: 'Some 6,000 to 8,000 foreign fighters are thought to be in the country.', read: ['about 6000-8000 fighters'] },
  {
    body: 'Pakistan lost 93,000 soldiers as prisoners and 56,000 square miles of land.',
    read: ['exact 93000 soldiers', 'exact 56000 square miles'],
  },
  { body: 'Nine out of every ten dollars went on arms, the auditors found.', read: ['exact 0.9 share, auditors'] },
  {
    body: 'Food for 200,000 people had been stolen, an official of the World Food Programme told the BBC.',
    read: ['exact 200000 people, official'],
  },
  {
    body: 'The number killed since the truce was broken has risen to 591, Gaza health officials said Friday.',
    read: ['exact 591 people, officials'],
  },
  {
    body: 'He demanded the release of all 59 captives, of whom 24 are believed to be alive.',
    read: ['exact 59 captives', 'exact 24 captives'],
  },
  { body: 'Two-fifths of the dead were under 15.', read: ['exact 0.4 share'] },
  {
    body: 'An average of 28 children a day have been killed since then, UNICEF’s Catherine Russell said.',
    read: ['exact 28 children, Catherine Russell'],
  },
];

export const asReported: readonly FigureCase[] = [
  {
    body: 'KINSHASA, Nov. 20 - At least 53 villagers were hacked to death in eastern Congo at the weekend, local officials said on Monday, hours before the Security Council was to vote on a 3,000-strong reinforcement of its mission there.',
    read: ['at_least 53 villagers, officials', 'exact 3000 people, officials'],
  },
  {
    body: 'Since the operation began two weeks ago, 61 Israeli soldiers have been killed, according to the army, which says it has destroyed 130 tunnels.',
    read: ['exact 2 weeks, army', 'exact 61 soldiers, army', 'exact 130 tunnels, army'],
  },
  {
    body: 'Mr. Pronk said the militias numbered between 10,000 and 20,000. He estimated that 50 people were dying every day.',
    read: ['about 10000-20000 militias, Pronk', 'exact 50 people, Pronk'],
  },
  {
    body: 'The World Health Organization has counted 516 attacks on health care. They have left 165 dead, its director said.',
    read: ['exact 516 attacks, World Health Organization has', 'exact 165 people, its director'],
  },
  {
    body: 'According to a report by the Secretary-General, 15 of the 22 camps have been emptied and 41,000 fighters disarmed.',
    read: ['exact 15 camps, the Secretary-General', 'exact 41000 fighters, the Secretary-General'],
  },
  {
    body: 'Turkish Cypriots lost 103 villages in those years, wrote the Times correspondent, and some 20,000 of them became refugees.',
    read: ['exact 103 villages, the Times correspondent', 'about 20000 people, the Times correspondent'],
  },
  {
    body: 'A convoy of 20 lorries entered on Saturday, the first in two weeks. Aid agencies say 100 a day are needed.',
    read: ['exact 20 lorries', 'exact 2 weeks', 'exact 100 lorries, Aid agencies'],
  },
  {
    body: 'President Aristide’s supporters claim that 3,000 people have been murdered since the coup; the army admits to some 300.',
    read: ['exact 3000 people, supporters', 'about 300 people, army'],
  },
  {
    body: 'The Pentagon disclosed on Tuesday that 24 cruise missiles had been fired, one of which hit a hotel and killed a receptionist.',
    read: ['exact 24 missiles, Pentagon'],
  },
  { body: 'In the Security Council, Lord Caradon put the number of the missing at 210.', read: ['exact 210 people, Caradon'] },
  {
    body: 'About 60,000 people have died in Syria’s civil war, the UN human rights commissioner, Navi Pillay, said on Wednesday, a figure far higher than earlier estimates.',
    read: ['about 60000 people, Navi Pillay'],
  },
  {
    body: 'Some 4,400 peacekeepers are in the country, where three million people go hungry.',
    read: ['about 4400 peacekeepers', 'exact 3000000 people'],
  },
  {
    body: 'The Iraqi news agency said 48 aircraft had made 62 sorties over the south. Three civilians were injured, it said.',
    read: ['exact 48 aircraft, Iraqi news agency', 'exact 62 sorties, Iraqi news agency', 'exact 3 people, Iraqi news agency'],
  },
  {
    body: 'Human rights groups put the dead at more than 5,000. The government, which blames terrorists, says 2,000 of its men have been killed.',
    read: ['more_than 5000 people, Human rights groups', 'exact 2000 men, government'],
  },
  {
    body: 'Ivory Coast’s army lost 800 men and 80 per cent of its vehicles, a French colonel estimated.',
    read: ['exact 800 men, colonel', 'exact 80 percent, colonel'],
  },
  {
    body: 'The fund has $12 million left, enough for six weeks, its head told the Council.',
    read: ['exact 12000000 dollars, its head', 'exact 6 weeks, its head'],
  },
  { body: 'Of 193 member states, 141 backed the text and 35 abstained.', read: ['exact 193 states'] },
  {
    body: 'The camp, built for 12,000, now holds 75,000 people, 11,000 of them children.',
    read: ['exact 12000 people', 'exact 75000 people', 'exact 11000 people'],
  },
  {
    body: 'UNHCR’s spokesman, Ron Redmond, said 5,500 had crossed since Friday and that as many as 20,000 more were on their way.',
    read: ['exact 5500 people, Ron Redmond', 'up_to 20000 people, Ron Redmond'],
  },
  {
    body: 'Israel’s army radio reported that nine rockets had been fired from Lebanon; no one was hurt.',
    read: ['exact 9 rockets, Israel’s army radio'],
  },
  { body: 'A French soldier and two Chadians were killed on Thursday.', read: ['exact 1 people', 'exact 2 people'] },
  {
    body: 'More than two-thirds of Yemen’s 29 million people need aid, says the UN.',
    read: ['more_than 0.6667 share, UN', 'exact 29000000 people, UN'],
  },
  {
    body: 'The Red Cross reckons that 40 per cent of the shells do not explode. That would leave half a million in the ground.',
    read: ['exact 40 percent, Red Cross', 'exact 500000 shells, Red Cross'],
  },
  { body: 'The Rwandan mission shrank from 2,500 men to 270 within a fortnight.', read: ['exact 2500 men', 'exact 270 men'] },
  {
    body: 'Officials in Belgrade speak of 1,200 civilians killed and 5,000 wounded in the first month.',
    read: ['exact 1200 people, Officials', 'exact 5000 people, Officials'],
  },
  {
    body: 'It was the deadliest attack on the mission in its ten-year history: nine Nepalese soldiers died.',
    read: ['exact 10 years', 'exact 9 soldiers'],
  },
  { body: 'Nasser told the Assembly that Egypt had spent 40 million pounds on the canal.', read: ['exact 40000000 pounds, Nasser'] },
  { body: 'He said that 1,100 of the 1,500 hostages had been freed. Kofi Annan was briefing the Council.', read: ['exact 1100 hostages'] },
  { body: 'The ship, carrying 290 passengers, was hit 12 miles off the coast.', read: ['exact 290 passengers', 'exact 12 miles'] },
  {
    body: 'As of Friday, 2,350 Palestinians had been killed and 9,714 wounded, the health ministry in Gaza reported, while in Israel more than 1,300 had died.',
    read: ['exact 2350 people, health ministry in Gaza', 'exact 9714 people, health ministry in Gaza', 'more_than 1300 people'],
  },
];

/** Not read so yet. */
export const figuresMissedYet: ReadonlySet<string> = new Set<string>([
  'The Red Cross said 900 bodies had been found. Most of the dead, some 700, were women.',
  'It killed as few as 40 and as many as 90 people.',
  'Médecins Sans Frontières opened its books on Friday. It has treated 4,100 wounded since May.',
  'Nearer 2,000 than 1,000 men were lost.',
  'He said UNIFIL had lost 45 men. The Norwegians alone had lost eight. Brian Urquhart was speaking in New York.',
  'The text caps imports of crude at four million barrels a year and refined products at 500,000.',
  'The agency appealed for $1.2bn; it has received less than a tenth of that.',
  'Dead: 3. Injured: 17.',
  'More than 110 countries co-sponsored the text.',
  'Four Turkish ministers resigned after 16 hours of talks.',
  'It is the ministry that says 40 died; witnesses speak of twice that number.',
  'Between them the two camps shelter 90,000.',
  'The camp, built for 12,000, now holds 75,000 people, 11,000 of them children.',
  'The Red Cross reckons that 40 per cent of the shells do not explode. That would leave half a million in the ground.',
]);
