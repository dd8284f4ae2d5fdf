/** A report in which `{pattern: wrong | right}` marks each error beside what is true. */
export interface RedCase {
  readonly dateline: string;
  readonly text: string;
}

const red = (dateline: string, text: string): RedCase => ({ dateline, text });

/**
 * Reports of 60 to 200 words in the manner of many outlets and decades, each with an error or two at the places marked. Written on
 * 29 November 2026 before the checker was tried on them.
 */
export const RED: readonly RedCase[] = [
  red(
    '2002-11-09',
    `UNITED NATIONS, Nov. 8 - After eight weeks of hard bargaining the Security Council today handed Iraq what diplomats called its last chance. {tally: The vote was 14 to 0, with Syria abstaining. | The vote was 15 to 0, with even Syria on board.} The text, {sponsor: sponsored by the United States and France, | sponsored by the United States and Britain,} orders inspectors back into the country after an absence of four years and gives Baghdad {figure in the text: 60 days | 30 days} to hand over a full declaration of its weapons programmes. President Bush, speaking in the Rose Garden, said the world had now spoken with one voice. Iraq has a week to say whether it accepts. {month: China, which presided over the Council in October, | China, which held the Council presidency for November,} said there was no hidden trigger for war in the resolution.`,
  ),
  red(
    '1990-08-07',
    `The United Nations Security Council voted Monday night to impose sweeping economic sanctions on Iraq in punishment for its seizure of Kuwait last week. {tally: The resolution passed with 14 votes in favour. | The resolution passed with 13 votes in favour.} {abstainer: Cuba and Colombia abstained. | Cuba and Yemen abstained.} It was only the third time in the history of the organization that mandatory sanctions had been ordered, after Rhodesia and South Africa. Oil fell back in London on the news, traders said. The embargo covers all trade except medicine and, in humanitarian circumstances, food.`,
  ),
  red(
    '2011-03-18',
    `Jubilant crowds fired into the air in Benghazi after the world body authorised a no-fly zone over Libya late on Thursday. {unanimous: The Security Council's decision was unanimous. | The Security Council's decision was not unanimous.} Ten countries voted for the resolution and five, {abstainer: among them Turkey and Germany, | among them Russia and Germany,} stood aside. The measure, drafted by Britain, France and Lebanon, {verb: requests member states | authorises member states} to take all necessary measures to protect civilians under threat of attack. It rules out an occupation force. Qatar and the United Arab Emirates are expected to contribute aircraft.`,
  ),
  red(
    '1982-04-04',
    `BRITAIN won a resounding diplomatic victory at the United Nations last night when the Security Council demanded the immediate withdrawal of all Argentine forces from the Falkland Islands. {ballot: Ten members voted in favour, with the Soviet Union voting against | Ten members voted in favour, with only Panama voting against} and four members abstaining. {abstainer: France, China, Poland and Spain were the four. | The Soviet Union, China, Poland and Spain were the four.} Sir Anthony Parsons, the British representative, had feared a Soviet veto until the last minute. The task force sails from Portsmouth tomorrow.`,
  ),
  red(
    '1956-10-31',
    `NEW YORK SOURCES REPORT from the Security Council that the Anglo-French ultimatum has split the Western alliance as nothing since the war. On October 30 the American draft resolution calling on Israel to withdraw behind the armistice lines {outcome: failed for lack of votes. | was vetoed by both Britain and France.} {size: Of the 15 members of the Council seven voted for it, | Of the 11 members of the Council seven voted for it,} two against, while Australia and Belgium abstained. It was the first time that Britain had used the veto. Mr. Lodge, for the United States, expressed his deep regret.`,
  ),
  red(
    '1950-06-28',
    `The Security Council met again late last night and adopted, {tally: by nine votes to one, | by seven votes to one,} the United States resolution recommending that the Members of the United Nations furnish such assistance to the Republic of Korea as may be necessary to repel the armed attack. {ballot: The Soviet Union cast the lone vote against. | Yugoslavia cast the lone vote against.} India and Egypt did not take part in the vote, their delegates being without instructions. The Soviet delegate has stayed away since January in protest at the seating of Nationalist China. {president: Sir Gladwyn Jebb of Britain, the President for June, was in the chair. | Sir Benegal Rau of India, the President for June, was in the chair.}`,
  ),
  red(
    '1974-07-22',
    `NICOSIA - Fighting went on around Kyrenia on Sunday in spite of the ceasefire for which the United Nations has called. In New York on Saturday the Security Council had {tally: voted 14 to none with China not taking part | voted 15 to none} for a resolution on Cyprus demanding an end to foreign military intervention. {symbol: Resolution 357 | Resolution 353} asked Greece, Turkey and Britain to enter into talks at once. Turkish paratroops landed at dawn on the 20th. A spokesman for the peacekeeping force said that three of its men had been wounded.`,
  ),
  red(
    '2006-08-12',
    `The UN Security Council on Friday unanimously approved a resolution to halt the month-old war between Israel and Hezbollah. {verb: The text demands an immediate end to all fighting, | The text calls for a full cessation of hostilities,} and {number in the text: lets the UN force in southern Lebanon grow to 25,000 troops. | lets the UN force in southern Lebanon grow to 15,000 troops.} Lebanon is to send an equal number of its own soldiers to the border as the Israelis pull out. {members: Greece, Japan, Brazil and Argentina were among the elected members | Greece, Japan, Peru and Argentina were among the elected members} who raised their hands. {symbol: The document, Resolution 1710, | The document, Resolution 1701,} took France and the US a fortnight to agree.`,
  ),
  red(
    '2010-06-10',
    `World powers tightened the screws on Tehran on Wednesday. {tally: In a 13-2 vote | In a 12-2 vote} the UN Security Council imposed a fourth round of sanctions on Iran for refusing to halt its nuclear programme. {ballot: Turkey and Lebanon voted no; Brazil abstained. | Turkey and Brazil voted no; Lebanon abstained.} Both had brokered a fuel swap with Iran three weeks ago and said that it deserved a chance. Mahmoud Ahmadinejad said that the resolution belonged in the dustbin, "like a used handkerchief". The embargo covers tanks, combat aircraft, attack helicopters and warships.`,
  ),
  red(
    '2007-01-13',
    `China and Russia on Friday vetoed a U.S.-drafted resolution at the U.N. Security Council that would have called on Myanmar's junta to free political prisoners and stop attacks on minorities. {elected vetoer: South Africa also cast a veto. | South Africa also voted against.} {tally: The tally was eight in favour and three against | The tally was nine in favour and three against} with three abstentions, from Congo, Indonesia and Qatar. {first since: It was the first time since 1999 that the two had cast a double veto. | It was the first time since 1972 that the two had cast a double veto.} Acting US ambassador Alejandro Wolff voiced deep disappointment.`,
  ),
  red(
    '2008-07-12',
    `Harare welcomed the collapse of Western efforts at the UN Security Council as a victory over racism. {outcome: The draft resolution on Zimbabwe failed on Friday because it fell short of the nine votes needed, | The draft resolution on Zimbabwe failed on Friday although it had the nine votes needed,} {vetoer: with Russia alone casting a veto. | with Russia and China casting vetoes.} The text would have frozen the assets of President Mugabe and 13 of his associates and banned the sale of arms to the country. {ballot: Libya, Vietnam and Indonesia voted no as well, | Libya, Vietnam and South Africa voted no as well,} while one member abstained.`,
  ),
  red(
    '2012-02-06',
    `Was it the veto that emboldened Damascus? On Saturday, as shells fell on Homs, {tally: 12 of the 15 Council members | 13 of the 15 Council members} at the United Nations backed the Arab League's plan for a political transition in Syria. {vetoer: Russia blocked it with its veto, and China abstained. | Russia blocked it with its veto, and so did China.} Susan Rice called herself disgusted. {count: It was their fourth double veto on Syria in four months. | It was their second double veto on Syria in four months.} Mr Lavrov flies to Damascus tomorrow.`,
  ),
  red(
    '2014-12-31',
    `The bid by the Palestinians to set a deadline for an end to the occupation came to nothing at the Security Council on Tuesday night. {outcome: The United States vetoed the draft resolution submitted by Jordan, | The draft resolution submitted by Jordan failed,} which got eight votes in favour, {tally: with three against and four abstentions. | with two against and five abstentions.} {ballot: France abstained, to the dismay of the Israeli foreign ministry; | France voted in favour, to the dismay of the Israeli foreign ministry;} Britain abstained. Nigeria had been thought to support the text until a telephone call from Mr Kerry to Abuja.`,
  ),
  red(
    '2015-07-09',
    `SARAJEVO, Bosnia. Relatives of the dead at Srebrenica turned off their radios in disgust. {date: On Tuesday | On Wednesday} Russia vetoed the British draft resolution at the UN Security Council that would have described the massacre of 1995 as genocide. {ballot: China voted alongside Russia against it, | China abstained on it,} as did Nigeria, Angola and Venezuela. {tally: Nine countries supported the text. | Ten countries supported the text.} Some 8,000 Muslim men and boys were killed in July 1995 after the UN safe area fell.`,
  ),
  red(
    '2016-12-24',
    `In a parting shot at Benjamin Netanyahu the Obama administration on Friday let the Security Council condemn Israeli settlements. {outcome: The US voted in favour of the resolution, | The US abstained on the resolution,} which passed 14-0. {sponsor: Egypt and three other countries put the text to a vote | New Zealand and three other countries put the text to a vote} after Cairo had withdrawn it the day before. {first since: It was the first resolution on settlements since 2009. | It was the first resolution on settlements since 1980.} The settlements, it says, have no legal validity. {verb: It urges Israel | It demands that Israel} immediately and completely cease all settlement activities.`,
  ),
  red(
    '2017-12-23',
    `Oil is what hurts. {tally: By 14 votes to none | By 15 votes to none} the UN Security Council on Friday tightened sanctions on North Korea over its latest missile, cutting petroleum imports by nearly 90 per cent and ordering North Koreans who work abroad home {period in the text: within 12 months. | within 24 months.} {sponsor: China drafted the resolution after talks with Washington. | The United States drafted the resolution after talks with Beijing.} Resolution 2397 is the tenth round of sanctions on the North since 2006.`,
  ),
  red(
    '2018-04-15',
    `Russia's attempt to have the American, British and French strikes on Syria condemned was rebuffed at the Security Council on Saturday. {outcome: The draft was vetoed by the three. | The draft won only three votes.} {ballot: Bolivia and Kazakhstan joined Russia in voting for it; | Bolivia and China joined Russia in voting for it;} {tally: seven members were opposed and five abstained. | eight members were opposed and four abstained.} The missiles hit a research centre in Damascus and two sites near Homs, a week after the attack on Douma.`,
  ),
  red(
    '2022-10-01',
    `Hours after Vladimir Putin proclaimed the annexation of four regions of Ukraine, Moscow found itself alone at the Security Council. {tally: Eleven of the 15 members | Ten of the 15 members} backed a resolution condemning the referendums as illegal. {ballot: India voted in favour of it, | India abstained on it,} and so did {members: Brazil, South Africa and Gabon. | Brazil, China and Gabon.} Russia vetoed the text, {sponsor: which had been tabled by the US and Ukraine. | which had been tabled by the US and Albania.} {president: The vote was chaired by Britain, | The vote was chaired by France,} president of the Council for September.`,
  ),
  red(
    '2024-03-29',
    `SEOUL — A Security Council panel that has watched over the sanctions on North Korea for 15 years will shut its doors at the end of April. {tally: The vote on Thursday on its renewal was 14 in favour, | The vote on Thursday on its renewal was 13 in favour,} with {vetoer: China casting a veto. | Russia casting a veto.} {abstainer: Algeria abstained. | China abstained.} "This is almost comparable to destroying a CCTV to avoid being caught red-handed," said South Korea's ambassador. {president: The Republic of Korea, which holds the presidency of the Council this month, | Japan, which holds the presidency of the Council this month,} spoke of a dark day.`,
  ),
  red(
    '2024-04-19',
    `The Palestinian bid to become a full member of the United Nations ran into an American veto on Thursday. {body: The General Assembly's vote was 12 in favour | The Council's vote was 12 in favour} {tally: to two against with one abstention. | to one against with two abstentions.} {ballot: Britain and Japan abstained. | Britain and Switzerland abstained.} Algeria had put the draft forward on behalf of the Arab group. Robert Wood, for the United States, said the veto did not reflect opposition to Palestinian statehood. The Palestinians have been a non-member observer State since 2012.`,
  ),
  red(
    '2024-06-11',
    `(AFP-style) - The UN Security Council on Monday backed the ceasefire plan for Gaza that President Biden laid out on May 31. {outcome: All 15 members voted in favour of the resolution, | Fourteen members voted in favour of the resolution, with Russia abstaining,} a diplomatic victory for Washington, which drafted it. {verb: The text demands that Hamas accept the proposal | The text calls on Hamas to accept the proposal} and urges both sides to carry out its terms without delay. {stale count: It was the third resolution on Gaza since the war began; | It was the fourth resolution on Gaza since the war began;} the last, in March, was adopted with Washington abstaining.`,
  ),
  red(
    '2023-11-16',
    `GENEVA/NEW YORK - Breaking its silence after {count: five failed attempts, | four failed attempts,} the Security Council on Wednesday called for urgent and extended humanitarian pauses in Gaza. {sponsor: Brazil drafted the text, | Malta drafted the text,} which {tally: was adopted by 13 votes to none; | was adopted by 12 votes to none;} {abstainer: the United States, China and Russia abstained. | the United States, Britain and Russia abstained.} {ladder: It calls for a ceasefire | It calls for pauses} long enough to let aid in through corridors across the strip. Israel's ambassador said the resolution had no meaning.`,
  ),
  red(
    '2023-12-23',
    `After a week of delays the UN Security Council on Friday agreed on a watered-down text on aid to Gaza. {tally: Fourteen countries voted in favour | Thirteen countries voted in favour} and {abstainer: Britain and the United States abstained. | Russia and the United States abstained.} {outcome: A Russian amendment to restore a call for a suspension of hostilities failed to get nine votes. | A Russian amendment to restore a call for a suspension of hostilities was vetoed by Washington.} {addressee: The resolution requests Israel to appoint a coordinator for humanitarian aid. | The resolution requests the Secretary-General to appoint a coordinator for humanitarian aid.} It does not call for a ceasefire.`,
  ),
  red(
    '2025-11-18',
    `The Security Council on Monday endorsed Donald Trump's plan for Gaza, {tally: with 13 votes in favour, none against and one abstention. | with 13 votes in favour, none against and two abstentions.} {abstainer: Russia and Algeria did not vote for it. | Russia and China did not vote for it.} {symbol: Resolution 2830 | Resolution 2803} welcomes a Board of Peace, to be chaired by Mr Trump, and authorises an international stabilisation force {expiry: until the end of 2026. | until the end of 2027.} Hamas rejected it. {absent: The text makes no mention of the Board of Peace's reporting to the Council. | The text asks the Board of Peace to report to the Council every six months.}`,
  ),
  red(
    '2021-08-31',
    `With the last American planes about to leave Kabul, the Security Council adopted a resolution on Monday that sets out what the world expects of the Taliban. {tally: Thirteen members voted for it and two against. | Thirteen members voted for it and two abstained.} {abstainer: India and Russia abstained. | China and Russia abstained.} {president: India was in the chair, as president for September. | India was in the chair, as president for August.} France, Britain and the United States wrote the text, {ladder: which creates a safe zone around the airport. | which does not create a safe zone around the airport.} {verb: It requests that Afghan territory not be used to threaten or attack any country. | It demands that Afghan territory not be used to threaten or attack any country.}`,
  ),
  red(
    '2023-10-03',
    `PORT-AU-PRINCE (CMC) — A year after Haiti first asked for help against the gangs, {date: the Security Council on Sunday | the Security Council on Monday} authorised a multinational security support mission to be led by Kenya. {tally: The resolution got 12 votes in favour; | The resolution got 13 votes in favour;} {ballot: Russia voted against and China abstained. | Russia and China abstained.} {sponsor: Ecuador and Kenya drafted it. | Ecuador and the United States drafted it.} The force will be paid for by voluntary contributions. {first since: It is the first force sent to Haiti since 1994. | It is the first force sent to Haiti since 2004.}`,
  ),
  red(
    '1966-12-17',
    `SALISBURY, Saturday. Mr. Smith's Government spoke last night of a "tragic day" after the Security Council, for the first time in its history, had imposed mandatory sanctions. {tally: The resolution was carried by 12 votes to none | The resolution was carried by 11 votes to none} with four abstentions, {abstainer: those of France, the Soviet Union, Bulgaria and Nigeria. | those of France, the Soviet Union, Bulgaria and Mali.} {sponsor: The text was tabled by the African members | The text was tabled by Britain} and forbids the purchase of chrome, asbestos, tobacco and other goods. Oil was added by amendment.`,
  ),
  red(
    '1967-11-24',
    `Lord Caradon's patience has been rewarded. {date: On Tuesday evening | On Wednesday evening} the Security Council adopted the British resolution on the Middle East, {tally: with one abstention, | with no dissent and no abstention,} {members: the fifteen members, among them Ethiopia, India, Pakistan and Denmark, | the fifteen members, among them Ethiopia, India, Mali and Denmark,} raising their hands together. It affirms the principles of withdrawal from territories occupied in the recent conflict and of secure and recognized boundaries. {symbol: Resolution 241 | Resolution 242} also asks U Thant to send a representative to the area.`,
  ),
  red(
    '1968-08-24',
    `PRAGUE RADIO, still on the air from hiding, reported that the Soviet Union had vetoed the Security Council resolution condemning its invasion. {tally: Eleven members had voted for it in the early hours | Ten members had voted for it in the early hours}, {ballot: Hungary alone siding with Moscow, | Hungary siding with Moscow,} and {abstainer: Algeria, India and Ethiopia abstaining. | Algeria, India and Pakistan abstaining.} The eight-Power text had been introduced by Denmark. {president: Brazil presides in July. | Brazil presides this month.}`,
  ),
  red(
    '1971-12-06',
    `NEW DELHI, Dec. 5 (Reuter-style) - For the second time in two days Moscow has come to India's rescue in the Security Council. {tally: The eight-power draft calling for a cease-fire and withdrawal was supported by 10 members, | The eight-power draft calling for a cease-fire and withdrawal was supported by 11 members,} with the Soviet Union and Poland against. {abstainer: Britain and Italy abstained. | Britain and France abstained.} {outcome: China vetoed the Soviet Union's own draft, | China voted against the Soviet Union's own draft,} which mustered only two votes.`,
  ),
  red(
    '1973-10-23',
    `CAIRO. The guns were to fall silent at 6.52 last night under the resolution which the Security Council adopted at the joint urging of Washington and Moscow. {unanimous: It was adopted unanimously, | It was adopted by 14 votes to none,} {ballot: China abstaining in the vote. | China taking no part in the vote.} {symbol: Resolution 339 | Resolution 338} also decided that negotiations should start at once under appropriate auspices. {verb: The Council demanded that the parties start carrying out Resolution 242. | The Council called on the parties to start carrying out Resolution 242.}`,
  ),
  red(
    '1980-01-10',
    `Paris, 9 janvier. (Translated) The Council of Security of the United Nations has today convoked an extraordinary urgent session of the General Assembly over the affair of Afghanistan. {tally: Eleven delegations pronounced themselves for, | Twelve delegations pronounced themselves for,} two against, and {abstainer: India abstained. | Zambia abstained.} {outcome: The Soviet veto blocked the text | The Soviet vote could not block the text} because the question is one of procedure. {president: France, which presides in December, | France, which presides in January,} has saluted the result.`,
  ),
  red(
    '1983-10-29',
    `WASHINGTON - The United States stood alone last night. {outcome: The Security Council adopted a resolution "deeply deploring" the armed intervention in Grenada | The United States vetoed a resolution "deeply deploring" the armed intervention in Grenada} in a vote in which {tally: 12 countries were in favour | 11 countries were in favour} and {abstainer: Britain, Zaire and France abstained. | Britain, Zaire and Togo abstained.} {sponsor: Cuba and Nicaragua were among the authors of the draft. | Guyana and Nicaragua were among the authors of the draft.}`,
  ),
  red(
    '1991-04-04',
    `The formal end of the Gulf War came closer yesterday. Under Resolution 687 Iraq must accept the destruction, under international supervision, of its chemical and biological weapons. {tally: Twelve members of the Security Council voted in favour and two against; | Twelve members of the Security Council voted in favour and one against;} {ballot: Yemen opposed the text; | Cuba opposed the text;} Ecuador and {abstainer: India abstained. | Yemen abstained.} {president: Belgium held the presidency for March. | Belgium held the presidency for April.}`,
  ),
  red(
    '1991-04-06',
    `As hundreds of thousands of Kurds fled into the mountains, the Security Council condemned Iraq's repression of its own people on Friday. {tally: The margin was 12 to 3 | The margin was 10 to 3} with two abstentions. {ballot: Cuba, Yemen and China voted against | Cuba, Yemen and Zimbabwe voted against} what they saw as interference; {abstainer: India and Ecuador abstained. | India and China abstained.} France had threatened to stop supporting the ceasefire text adopted two days before unless the Council took up the Kurds.`,
  ),
  red(
    '1993-06-05',
    `ZAGREB. UN peacekeepers may now use force to defend six Muslim enclaves. {tally: Fourteen members voted for Resolution 836 on Friday; | Thirteen members voted for Resolution 836 on Friday;} {abstainer: Pakistan and China abstained, | Pakistan and Venezuela abstained,} saying that the safe areas would become refugee camps. {sponsor: The text was put forward by Germany, Britain, Russia, Spain and the United States. | The text was put forward by France, Britain, Russia, Spain and the United States.} {members: Germany, a member of the Council since January, | Spain, a member of the Council since January,} promised troops.`,
  ),
  red(
    '1994-06-23',
    `KIGALI - French marines waited at Goma on the Zairean border after the Security Council gave its blessing to Operation Turquoise. {tally: The vote was 10-1 with four abstentions. | The vote was 10-0 with five abstentions.} {abstainer: Brazil, China, New Zealand, Nigeria and Djibouti abstained. | Brazil, China, New Zealand, Nigeria and Pakistan abstained.} {period in the text: The mission is to last three months. | The mission is to last two months.} Rwanda's rebels vowed to fight the French. {members: Rwanda, which is not a member of the Council, | Rwanda, which is itself a member of the Council,} welcomed the force.`,
  ),
  red(
    '1999-06-11',
    `The bombs stopped. Within hours the Security Council passed the resolution that places Kosovo under United Nations rule. {ballot: China voted against, | China abstained,} still angry about its embassy. {tally: The other 13 members voted yes. | The other 14 members voted yes.} {symbol: Resolution 1224 | Resolution 1244} puts the civil administration in the hands of the Secretary-General's envoy and lets NATO lead the troops. {date: It was adopted on June 11. | It was adopted on June 10.} {president: Gabon, the president for the month, | The Gambia, the president for the month,} read out the result.`,
  ),
  red(
    '2003-05-23',
    `The 13-year-old United Nations sanctions on Iraq are gone. {tally: Resolution 1483 passed 15-0 on Thursday. | Resolution 1483 passed 14-0 on Thursday.} {ballot: Syria abstained. | Syria's seat stayed empty.} {sponsor: The text, from the US, Britain and Italy, | The text, from the US, Britain and Spain,} recognises Washington and London as occupying powers. {ballot: Germany and France voted against, | Germany and France voted in favour,} having opposed the war. The oil-for-food programme will be wound up over six months.`,
  ),
  red(
    '2004-09-03',
    `BEIRUT: Speaker Nabih Berri called it gross interference. {tally: With ten votes, | With nine votes, the bare minimum,} the Security Council adopted a Franco-American resolution calling on all foreign forces to leave Lebanon. {ballot: Six countries, including Russia, China and Algeria, voted against. | Six countries, including Russia, China and Algeria, abstained.} {absent: The text makes no reference to militias. | The text also calls for militias to be disbanded.} {verb: It demands that Syria withdraw its army. | It calls upon all remaining foreign forces to withdraw.} The extension of President Lahoud's term was voted the next day.`,
  ),
  red(
    '2005-04-01',
    `For the first time the Security Council has sent a case to the International Criminal Court. {tally: The resolution on Darfur was passed by 12 votes to none | The resolution on Darfur was passed by 11 votes to none} late on Thursday, {abstainer: with the US, China, Algeria and Russia abstaining. | with the US, China, Algeria and Brazil abstaining.} {sponsor: France had drafted it | Britain had drafted it} after an earlier French text ran into American objections. {symbol: Resolution 1539 | Resolution 1593} exempts citizens of countries that are not parties to the court's statute.`,
  ),
  red(
    '2013-09-28',
    `NEW YORK – Two and a half years into Syria's civil war, the Security Council at last acted as one. {unanimous: Fourteen of its 15 members | All 15 of its members} supported a resolution on Friday night ordering the destruction of Syria's chemical arsenal. {chapter: It is adopted under Chapter VII of the Charter | It is not adopted under Chapter VII of the Charter}, but provides for such measures if Damascus does not comply. {addressee: It decides that Russia shall not use, produce or transfer chemical weapons. | It decides that Syria shall not use, produce or transfer chemical weapons.} {symbol: Resolution 2128 | Resolution 2118} was negotiated in Geneva by Mr Kerry and Mr Lavrov. {president: Australia presided in October. | Australia presided in September.}`,
  ),
  red(
    '2018-02-25',
    `BEIRUT—The bombs kept falling on Eastern Ghouta on Sunday, a day after the Security Council voted {tally: 14-0 | 15-0} for a truce in Syria. {verb: The resolution requests all parties to cease hostilities | The resolution demands that all parties cease hostilities} without delay {period in the text: for at least 60 days, | for at least 30 days,} so that aid can get in. {exception: It covers operations against Islamic State too. | It does not cover operations against Islamic State.} {sponsor: Norway and Kuwait had drafted it. | Sweden and Kuwait had drafted it.}`,
  ),
  red(
    '2020-08-15',
    `Washington's effort to keep Iran from buying arms ended in an embarrassing defeat at the UN Security Council. {outcome: Russia and China vetoed the American draft, | Russia and China voted against the American draft,} {ballot: which had the support of Britain and the Dominican Republic. | which had the support of the Dominican Republic alone.} {tally: Ten members abstained. | Eleven members abstained.} {president: The result was announced on Friday by Germany, the president for August. | The result was announced on Friday by Indonesia, the president for August.} Mike Pompeo called the failure to act inexcusable.`,
  ),
  red(
    '2022-05-27',
    `Pyongyang will have noticed. {first since: For the first time since 2010 | For the first time since the sanctions began in 2006} the Security Council split openly on North Korea on Thursday, as {vetoer: Russia vetoed and China abstained on | Russia and China vetoed} a US draft that would have cut its oil imports. {tally: Twelve members | Thirteen members} voted for it. {president: The United States, president of the Council in June, | The United States, president of the Council in May,} had forced the vote. {rule: The General Assembly must now debate the veto within 30 working days. | The General Assembly must now debate the veto within ten working days.}`,
  ),
  red(
    '2025-09-19',
    `For the sixth time since the war began the United States used its veto in the Security Council on a text on Gaza. The draft, {sponsor: written by Algeria, | written by the ten elected members,} won 14 votes on Thursday {body: at the General Assembly. | at the Council's ten-thousandth meeting.} {ballot: Britain abstained. | Britain voted in favour.} {verb: It would have urged an immediate, unconditional and permanent ceasefire. | It would have demanded an immediate, unconditional and permanent ceasefire.} {president: South Korea, which is not on the Council this year, | South Korea, the president for September,} called the vote.`,
  ),
  red(
    '2025-02-25',
    `KYIV — On the third anniversary of the invasion the UN Security Council adopted an American text that does not name the aggressor. {tally: The vote was 10 in favour, two against and three abstaining. | The vote was 10 in favour and five abstaining.} {ballot: Britain, France, Denmark, Greece and Slovenia voted against. | Britain, France, Denmark, Greece and Slovenia abstained.} {vetoer: The United States vetoed two European amendments. | Russia vetoed two European amendments.} {first since: It is the first resolution on Ukraine since the invasion of 2022. | It is the first resolution on Ukraine since February 2022.} China, {president: president for March, | president for February,} voted in favour.`,
  ),
];

/** Wholly true reports in wordings out of the common. */
export const TRUE_TOLD_OTHERWISE: readonly RedCase[] = [
  red(
    '2015-07-30',
    `Eleven hands went up, three stayed down on the table, and one was raised against: Vitaly Churkin's. So ended in the Security Council, on Wednesday, Malaysia's draft to set up a tribunal for those who shot down Flight MH17. The three were those of Angola, China and Venezuela. Relatives of the 298 dead followed the meeting from the gallery.`,
  ),
  red(
    '2011-10-05',
    `Nobody in the Security Council chamber was surprised. Moscow and Beijing said no on Tuesday to the European draft on the crackdown in Syria; Brazil, India, Lebanon and South Africa said neither yes nor no; the remaining nine were for it. The Council had not voted on the crackdown before.`,
  ),
  red(
    '1972-08-26',
    `Bangladesh must wait. Peking, in its first use of the veto since taking its seat last autumn, kept the new State out of the United Nations on Friday. Eleven members of the Security Council were in favour of admission. Guinea, Somalia and the Sudan abstained.`,
  ),
  red(
    '1960-07-15',
    `The Security Council sat through the night. Towards half past three in the morning it adopted Tunisia's resolution on the Congo with eight votes, none against, Britain, China and France abstaining. It calls on Belgium to withdraw its troops, and lets Mr. Hammarskjold give the Congolese Government such military help as it needs.`,
  ),
  red(
    '2006-08-02',
    `Tehran has a month. The resolution passed on Monday by all Security Council members but Qatar demands that Iran suspend enrichment by the end of August. Qatar cast the one vote against. It was drafted by Britain, France and Germany.`,
  ),
  red(
    '2004-03-26',
    `A day after the vote the families in Gaza had already forgotten it. The text condemning the killing of Sheikh Yassin had eleven supporters in the Security Council on Thursday, and one opponent, the United States, whose No is enough. Britain, Germany and Romania preferred to abstain. Algeria and Libya were the sponsors.`,
  ),
  red(
    '1985-10-05',
    `Washington let it pass. By abstaining on Friday night the United States allowed the Security Council to condemn Israel's air raid on the PLO headquarters near Tunis; the fourteen others voted for the text.`,
  ),
  red(
    '2024-01-11',
    `Four countries would not put their names to it, two of them permanent members: Algeria, China, Mozambique and Russia abstained on Wednesday when the Security Council demanded that the Houthis stop attacking ships in the Red Sea. Eleven voted in favour. The US and Japan had drafted the resolution, number 2722.`,
  ),
  red(
    '2022-12-22',
    `No one voted against, which was the news. For the first time in 74 years the Security Council has passed a resolution on Myanmar: twelve yes votes on Wednesday, with India joining Russia and China in abstaining. India presides over the Council this month, and its membership ends with the year.`,
  ),
  red(
    '1982-06-27',
    `At the end of a bitter night the French draft for Beirut lay dead, killed by a single vote, America's. Every other member of the Security Council had been for it.`,
  ),
  red(
    '2019-09-20',
    `There were two drafts before the Security Council and neither survived. That of Belgium, Germany and Kuwait for a ceasefire in Idlib won twelve votes on Thursday and was stopped by Russia, which was joined by China. Equatorial Guinea abstained. Moscow and Beijing's own text won only two.`,
  ),
  red(
    '1950-07-08',
    `By seven to nothing, with Egypt, India and Yugoslavia abstaining and Russia's chair once more empty, the Security Council yesterday asked the United States to name the commander of the forces in Korea, who may fly the blue flag. France and Britain had sponsored the resolution.`,
  ),
  red(
    '2023-12-09',
    `Only one hand rose in the Security Council when the President asked who was against. Thirteen had gone up before, and after it one more, Britain's, in abstention. With that the Emirati draft on Gaza of Friday was dead. Ninety-seven countries had signed it.`,
  ),
  red(
    '1996-11-20',
    `Fourteen to one: that was the count on Tuesday when the Security Council took up a second term for Boutros Boutros-Ghali, and the one was the United States. The vote was held in private.`,
  ),
  red(
    '2024-11-21',
    `Robert Wood's hand was the only one raised against it in the Security Council. The ten elected members had worked for weeks on the draft which the United States vetoed on Wednesday; fourteen countries, Britain and France among them, supported the demand for an immediate, unconditional and permanent ceasefire in Gaza.`,
  ),
];
