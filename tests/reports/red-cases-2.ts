import type { RedCase } from './red-cases.ts';

const red = (dateline: string, text: string): RedCase => ({ dateline, text });

/** A second list like that of `red-cases.ts`, written before the checker was mended and not mended against: what it gives is the measure. */
export const RED_UNSEEN: readonly RedCase[] = [
  red(
    '2007-05-31',
    `BEIRUT (Agencies) - Fireworks lit up the sky over the capital late on Wednesday after the UN Security Council voted to set up a court to try those suspected of killing former prime minister Rafik Hariri. {tally: Eleven of the 15 members backed the resolution | Ten of the 15 members backed the resolution} drafted by the United States, France and Britain. {abstainer: Russia, China, South Africa, Qatar and Italy abstained, | Russia, China, South Africa, Qatar and Indonesia abstained,} objecting to the use of Chapter VII. Syria, whose officials have been named by investigators, denies any part in the murder.`,
  ),
  red(
    '1992-04-01',
    `The United Nations Security Council on Tuesday gave Libya two weeks to hand over the suspects in the Lockerbie bombing or face an air and arms embargo. {tally: The vote was 11-0, | The vote was 10-0,} {abstainer: with China, India, Morocco, Zimbabwe and Ecuador abstaining. | with China, India, Morocco, Zimbabwe and Cape Verde abstaining.} {symbol: Resolution 784 | Resolution 748} bars all flights to and from the country. {president: Venezuela, the president for April, | Venezuela, the president for March,} appealed to Colonel Gadhafi to comply.`,
  ),
  red(
    '1983-11-19',
    `NICOSIA, Cyprus - President Spyros Kyprianou hailed what he called a victory for justice. The Security Council had late on Friday declared the independence proclaimed by the Turkish Cypriots three days earlier legally invalid. {ballot: Thirteen members were for the British resolution, Jordan voted against it | Thirteen members were for the British resolution, Pakistan voted against it} and {abstainer: Pakistan abstained. | Jordan abstained.} {members: Malta, Greece and Guyana, all members of the Council, | Malta, Poland and Guyana, all members of the Council,} spoke before the vote.`,
  ),
  red(
    '1979-03-24',
    `JERUSALEM — The Israeli cabinet said it would ignore the resolution of the UN Security Council on settlements. Adopted on Thursday {tally: by 13 votes to none, | by 12 votes to none,} it finds that they have no legal validity and sets up a commission of three members to look into them. {ballot: The United States vetoed no part of it but voted in favour; | The United States vetoed no part of it but abstained;} {abstainer: Britain and Portugal did the same. | Britain and Norway did the same.}`,
  ),
  red(
    '1970-01-31',
    `UNITED NATIONS, N.Y., Jan. 30 — South Africa's presence in South-West Africa was declared illegal by the Security Council tonight. {unanimous: The resolution was adopted unanimously. | The resolution was adopted by 13 votes to none.} {abstainer: Britain and the Soviet Union abstained. | Britain and France abstained.} {sponsor: The text was sponsored by Finland and four African and Asian members, among them Algeria. | The text was sponsored by Finland and four African and Asian members, among them Nepal.} It also established a subcommittee to study how the Council's decisions might be put into effect.`,
  ),
  red(
    '1963-09-14',
    `From our own correspondent. Britain last night used her veto for the first time in seven years. {tally: Nine of the 11 members of the Security Council supported | Eight of the 11 members of the Security Council supported} the African draft asking London not to hand over the forces of Southern Rhodesia; {ballot: the United States voted against it and France abstained. | the United States abstained and France abstained.} {sponsor: Ghana, Morocco and India had put the draft forward. | Ghana, Morocco and the Philippines had put the draft forward.} {size: Two more of the 15-nation Council's votes | Two more of the 11-nation Council's votes} would not have changed the result.`,
  ),
  red(
    '1961-11-25',
    `Leopoldville, Nov. 24. Mr. Tshombe threatened a scorched earth after the Security Council had tonight authorized U Thant to use force to clear Katanga of mercenaries. {tally: The vote was ten in favour with one abstention. | The vote was nine in favour with two abstentions.} {abstainer: Britain and the United States abstained. | Britain and France abstained.} A Soviet veto defeated two American amendments during the sitting. {date: The resolution, adopted on November 23, | The resolution, adopted on November 24,} deprecates the secession.`,
  ),
  red(
    '1985-10-06',
    `TUNIS - The PLO counted sixty dead. In New York the Security Council condemned "vigorously" the Israeli air raid on its headquarters; {outcome: the United States vetoed the resolution, | the United States abstained on the resolution,} {tally: which 13 members supported. | which 14 members supported.} {date: The vote came late on Thursday. | The vote came late on Friday.} The text {verb: calls on Israel to refrain | demands that Israel refrain} from such acts of aggression.`,
  ),
  red(
    '1987-04-10',
    `Pretoria's friends came through. {vetoer: Britain, France and the United States vetoed | Britain and the United States vetoed} mandatory sanctions on South Africa over Namibia at the Security Council on Thursday. {tally: Ten countries voted for the draft, | Nine countries voted for the draft,} three voted against and three abstained. {elected vetoer: West Germany joined in the veto. | West Germany joined in voting no.} {president: Bulgaria, president for May, | Bulgaria, president for April,} announced the result.`,
  ),
  red(
    '1998-04-01',
    `BELGRADE — Yugoslavia rejected as a gift to terrorists the arms embargo that the UN Security Council slapped on it on Tuesday over Kosovo. {outcome: China vetoed the resolution, | China abstained on the resolution,} {tally: which 13 members supported. | which 14 members supported.} {ballot: Russia abstained as well, | Russia voted for it,} after London had agreed to a review. {symbol: Resolution 1106 | Resolution 1160} is the first on the crisis.`,
  ),
  red(
    '1999-12-18',
    `After eight months of haggling the Security Council on Friday created a new arms inspection agency for Iraq. {tally: The resolution passed with ten votes in favour, | The resolution passed with eleven votes in favour,} none against and four abstentions: {abstainer: those of Russia, China, France and Namibia. | those of Russia, China, France and Malaysia.} {sponsor: The Netherlands drafted it. | Britain drafted it.} The body, UNMOVIC, takes the place of UNSCOM. Britain was in the chair as December's president.`,
  ),
  red(
    '2002-07-01',
    `SARAJEVO - Washington carried out its threat. {outcome: A draft resolution to extend the mission in Bosnia fell short of nine votes at the UN Security Council on Sunday, | A draft resolution to extend the mission in Bosnia was vetoed at the UN Security Council on Sunday,} {tally: 12 members being in favour | 13 members being in favour} and {abstainer: Croatia abstaining. | Bulgaria abstaining.} The Americans want immunity for their peacekeepers from the new court. {members: Germany, a member of the Council, | Norway, a member of the Council,} called it a sad day.`,
  ),
  red(
    '2006-11-12',
    `Arab diplomats spoke of a licence to kill after the American veto. {sponsor: The draft, put forward by Egypt, | The draft, put forward by Qatar,} condemned the shelling of Beit Hanoun. {tally: Nine members of the Security Council voted for it on Saturday, | Ten members of the Security Council voted for it on Saturday,} {abstainer: and Britain, Denmark, Japan and France abstained. | and Britain, Denmark, Japan and Slovakia abstained.} {ladder: It asked for a truce | It asked for an end to the operations} in the Gaza Strip. {count: It was the first time the US had vetoed a text on Israel since 2001. | It was the second time that year that the US had vetoed a text on Gaza.}`,
  ),
  red(
    '2011-02-19',
    `President Obama cast his first veto on Friday. {tally: Thirteen of the 15 members of the Security Council voted for a resolution | Fourteen of the 15 members of the Security Council voted for a resolution} that condemned Israeli settlements as illegal; {ballot: Britain abstained, | Britain voted in favour,} its ambassador said, because settlements are an obstacle to peace. {sponsor: Some 80 states sponsored the text, among them the United States. | Some 80 states sponsored the text.} {president: Brazil, president of the Council for January, | Brazil, president of the Council for February,} called the vote.`,
  ),
  red(
    '2014-03-16',
    `Samantha Power looked across the table at an isolated man. {tally: Twelve members | Thirteen members} of the Security Council had just backed the American text on Saturday declaring the referendum in Crimea invalid. {ballot: China voted with Russia. | China abstained.} Moscow's hand alone was raised against it. {president: Lithuania chaired the meeting as president for March. | Luxembourg chaired the meeting as president for March.} {rule: With nine votes it would have been adopted in spite of the veto. | With thirteen votes it would have been adopted but for the veto.}`,
  ),
  red(
    '2017-04-13',
    `For the eighth time Russia has shielded Damascus. {sponsor: The draft of the US, Britain and Germany | The draft of the US, Britain and France} condemning the attack on Khan Sheikhoun won {tally: nine votes in favour | ten votes in favour} at the Security Council on Wednesday. {ballot: Bolivia abstained; | Bolivia voted against;} {abstainer: China, Ethiopia and Egypt abstained. | China, Ethiopia and Kazakhstan abstained.} {president: Nikki Haley, whose country presides in May, | Nikki Haley, whose country presides in April,} said that Russia was isolating itself.`,
  ),
  red(
    '2018-02-27',
    `Russia on Monday vetoed a British draft at the UN Security Council that would have rebuked Iran over missiles fired at Saudi Arabia by Yemen's Houthis. {tally: Twelve members voted in favour, | Eleven members voted in favour,} {ballot: and Kazakhstan voted against with Bolivia. | and only Bolivia voted against with Russia.} China abstained. {outcome: A Russian text renewing the sanctions for a year was then adopted by 14 votes with one abstention. | A Russian text renewing the sanctions for a year was then adopted unanimously.} {president: Kuwait, in the chair for March, | Kuwait, in the chair for February,} thanked both.`,
  ),
  red(
    '2018-03-20',
    `The UN's human rights chief had come to brief the Security Council on Syria but never got to speak. {outcome: Russia vetoed the agenda on Monday: | The agenda failed on Monday:} {tally: it had the support of nine members, | it had the support of eight members,} {ballot: four were against, among them Ethiopia, | four were against, among them Kazakhstan,} and three abstained. {rule: Procedural votes can be vetoed. | Procedural votes cannot be vetoed.} Britain and France called a meeting of another kind at once.`,
  ),
  red(
    '2022-12-10',
    `Aid groups welcomed the Security Council's decision of Friday to exempt humanitarian work from its sanctions. {unanimous: Resolution 2664 was adopted unanimously. | Resolution 2664 was adopted with 14 votes.} {abstainer: China abstained, | India abstained,} fearing that blacklisted groups in its neighbourhood might benefit. {sponsor: Ireland and Norway drafted the text. | Ireland and the United States drafted the text.} {president: India itself presides in November. | India itself presides in December.}`,
  ),
  red(
    '2023-07-12',
    `IDLIB — Four million people depend on one crossing, and its fate hangs in the air. {two mixed: The Russian draft won 13 votes on Tuesday, but was vetoed. | The draft of Brazil and Switzerland won 13 votes on Tuesday, but Russia vetoed it.} {abstainer: Gabon abstained. | China abstained.} {outcome: Moscow's own text was vetoed by France, Britain and the United States. | Moscow's own text won the votes of China and Russia alone.} {president: The United Kingdom, president of the Security Council in June, | The United Kingdom, president of the Security Council in July,} regretted the outcome.`,
  ),
  red(
    '2023-12-30',
    `KABUL: The Taliban rejected the appointment of a UN envoy for Afghanistan. The Security Council had asked for one on Friday {tally: by 14 votes to none. | by 13 votes to none.} {abstainer: Russia and Ecuador abstained. | Russia and China abstained.} {sponsor: The resolution was penned by Japan and Switzerland, | The resolution was penned by Japan and the United Arab Emirates,} both of them {members: permanent members of the Council. | elected members of the Council.}`,
  ),
  red(
    '2024-04-25',
    `Washington asked what Moscow has to hide. On Wednesday Russia vetoed a draft resolution at the UN Security Council on keeping nuclear weapons out of orbit. {tally: It was supported by 14 countries. | It was supported by 13 countries.} {ballot: China voted against it too. | China abstained.} {sponsor: The text came from the US and South Korea. | The text came from the US and Japan.} {president: Vanessa Frazier of Malta, president of the Council for March, | Vanessa Frazier of Malta, president of the Council for April,} presided.`,
  ),
  red(
    '2024-06-14',
    `The siege of El Fasher must end, the UN Security Council told Sudan's Rapid Support Forces on Thursday. {outcome: All fifteen members supported the British draft. | All but one of its members supported the British draft.} {abstainer: China abstained. | Russia abstained.} {verb: The text urges the paramilitaries to halt the siege | The text demands that the paramilitaries halt the siege} of a city of 1.8 million people. {stale count: It is the Council's first resolution on the war. | It is the Council's second resolution this year on the war.}`,
  ),
  red(
    '2024-11-19',
    `"One country stands in the way," said Foreign Secretary David Lammy, who had flown to New York to chair the Security Council as its {president: president for October. | president for November.} {ballot: Russia and China vetoed the draft on Sudan on Monday | Russia alone vetoed the draft on Sudan on Monday} {sponsor: that Britain had written with Guyana; | that Britain had written with Sierra Leone;} {tally: 13 members were in favour. | 14 members were in favour.} {ladder: It demanded a permanent ceasefire. | It called for an end to hostilities.}`,
  ),
  red(
    '2025-11-01',
    `RABAT - Crowds waved flags as the news came from New York. {tally: With twelve votes in favour | With eleven votes in favour} the UN Security Council on Friday backed Morocco's plan of autonomy for Western Sahara. {abstainer: Russia, China and Algeria abstained, | Russia, China and Pakistan abstained,} {ballot: while Guyana took no part in the vote. | while Algeria took no part in the vote.} {sponsor: France drafted the text, | The United States drafted the text,} which {expiry: prolongs the UN mission by six months. | prolongs the UN mission by a year.} {president: Russia presided over the Council in November. | Russia presided over the Council in October.}`,
  ),
];
