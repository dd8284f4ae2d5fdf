/** A passage of a report, and words that must each stand in a provision of its own read from it; none where nothing may be read. */
export type ProvisionCase = readonly [passage: string, ...told: readonly string[]];

/**
 * Provisions in the wordings of many desks and times, written before the general reader was. They were not used to make it: what is read of
 * them is its measure (provision-frames.test.ts).
 */
export const WRITTEN_BEFORE: readonly ProvisionCase[] = [
  // Agencies.
  ['The resolution, drafted by France, gives Syria 30 days to hand over its files.', '30 days to hand over'],
  ['The text slaps a travel ban on eight officials and freezes their assets.', 'travel ban on eight officials', 'their assets'],
  ['Under the measure, peacekeepers will stay in the country for another year.', 'stay in the country for another year'],
  ['The measure would have set up a tribunal for the crew of the airliner.', 'tribunal for the crew'],
  ['The Council on Thursday slapped an arms embargo on the rebels.', 'arms embargo on the rebels'],
  ['Washington circulated a draft resolution that would let inspectors board the ships.', 'let inspectors board the ships'],
  ['The U.N. Security Council adopted a resolution stripping the mission of its police component.', 'mission of its police component'],
  ['The Security Council adopted a resolution paving the way for a regional force in Haiti.', 'regional force in Haiti'],
  ['The text, which needs nine votes, asks Secretary-General Ban Ki-moon to report within 14 days.', 'report within 14 days'],
  [
    'The resolution bans the sale of coal. It also tells members to expel North Korean workers.',
    'sale of coal',
    'expel North Korean workers',
  ],
  ['In its resolution the Council said the embargo would stay until the colonel left.', 'embargo would stay'],
  ['The draft resolution wants all foreign fighters out within 90 days.', 'foreign fighters out within 90 days'],
  ['The Security Council extended for six months the mandate of its force on the Golan Heights.', 'six months the mandate of its force'],
  ['The vote keeps the monitors in Hodeidah until January.', 'monitors in Hodeidah until January'],
  ['The mandate of the mission was renewed until 31 October by the Council.', 'mandate of the mission'],
  ['The arms embargo was lifted by the resolution.', 'arms embargo was lifted'],
  ['The Security Council voted to send 3,000 more soldiers to the island.', '3,000 more soldiers'],
  ['The Security Council agreed unanimously to wind up the mission by the end of December.', 'wind up the mission'],
  [
    'The Security Council authorised the use of force to protect convoys, and told its sanctions panel to name offenders.',
    'use of force to protect convoys',
    'name offenders',
  ],
  [
    'According to the draft resolution, Belgrade must pull its troops out of the province within ten days.',
    'pull its troops out of the province',
  ],
  // Broadcast and web.
  ['The draft resolution is understood to call for an immediate end to the siege.', 'immediate end to the siege'],
  ['The resolution makes it illegal to trade in looted antiquities.', 'trade in looted antiquities'],
  [
    'What does the resolution say? It obliges banks to report suspicious transfers. It says nothing about oil.',
    'report suspicious transfers',
    'oil',
  ],
  ['The resolution stopped short of naming a culprit.', 'naming a culprit'],
  ['There is no mention of the settlements in the resolution.', 'settlements'],
  ['The final text of the resolution dropped a demand for sanctions.', 'demand for sanctions'],
  ['The resolution avoids any condemnation of the coup.', 'condemnation of the coup'],
  [
    'The text does not spell out who used the gas, but the resolution threatens measures under Chapter VII.',
    'who used the gas',
    'measures under Chapter VII',
  ],
  ['The resolution contains a call for free elections.', 'free elections'],
  ['The resolution includes a demand that prisoners be freed.', 'prisoners be freed'],
  [
    'Key points of the resolution: an immediate truce; the opening of two crossings; talks within a month.',
    'immediate truce',
    'opening of two crossings',
    'talks within a month',
  ],
  ['At the heart of the resolution is a ban on arms sales to the junta.', 'ban on arms sales'],
  ['The resolution, with its demand for a halt to the bombing, came after weeks of talks.', 'halt to the bombing'],
  // Xinhua, TASS.
  ['Resolution 2690, which won unanimous support, decides to extend the mandate of UNISFA until 15 November 2023.', 'mandate of UNISFA'],
  ['By the terms of the resolution, the mandate is extended to March 31.', 'mandate is extended'],
  ['The resolution requests the secretary-general to continue to report to the council every three months.', 'every three months'],
  ['The document calls on the sides to show restraint, the resolution being adopted unanimously.', 'show restraint'],
  ['The draft resolution envisaged the creation of a commission of inquiry.', 'creation of a commission of inquiry'],
  ['The draft resolution prepared by Russia contained an appeal for a humanitarian truce.', 'humanitarian truce'],
  ['The Council members in the resolution expressed grave concern at the flow of weapons.', 'grave concern at the flow of weapons'],
  // Press coverage SC/…
  [
    'By the terms of resolution 2593, the Council demanded that Afghan territory not be used to threaten any country.',
    'Afghan territory not be used',
  ],
  ['Through the text, the Council further urged donors to fill the gap.', 'donors to fill the gap'],
  ['Also by the resolution, the Council requested that the Panel of Experts submit a final report by 1 June.', 'final report by 1 June'],
  ['It further called on Member States to share information under the resolution.', 'share information'],
  ['By other terms of the resolution, the Mission was tasked with protecting civilians.', 'protecting civilians'],
  // Old papers.
  ['The Council tonight called on both sides in Palestine to cease fire within 36 hours.', 'cease fire within 36 hours'],
  ['The resolution bade the Dutch and the Indonesians lay down their arms.', 'lay down their arms'],
  ['The Council enjoined Portugal to quit its African territories.', 'quit its African territories'],
  [
    'The resolution censured Israel for the raid on Qibya and called for steps against a repetition.',
    'raid on Qibya',
    'steps against a repetition',
  ],
  ['A resolution deploring the incident, but blaming no one, went through the Security Council.', 'the incident'],
  ['The Council named a three-man commission to look into the frontier troubles.', 'three-man commission'],
  ['The draft resolution would direct the truce chief to bring the parties together.', 'bring the parties together'],
  ['The resolution invited the Council Committee of Good Offices to report on the state of the truce.', 'state of the truce'],
  ['The Soviet resolution would have had all foreign troops quit the Lebanon forthwith.', 'foreign troops quit the Lebanon'],
  ['Under the Ceylonese resolution Belgium was asked to get its officers out of Katanga.', 'officers out of Katanga'],
  ['Israel was censured by the Council for the attack on Samu.', 'attack on Samu'],
  ['The Council put the blame on South Africa in a resolution that also asked for compensation.', 'compensation'],
  // Op-ed, student paper, translated writer.
  ['Resolution 242 speaks of a just settlement of the refugee problem.', 'just settlement of the refugee problem'],
  ['Resolution 242 says that territory may not be won by war.', 'territory may not be won by war'],
  ['In resolution 1325 the Security Council wanted women at every peace table.', 'women at every peace table'],
  [
    'Resolution 1973, with which the Council permitted all necessary measures to protect civilians, is much discussed.',
    'necessary measures to protect civilians',
  ],
  ['The resolution does not authorise the use of force.', 'use of force'],
  ['Nowhere does the resolution authorise an occupation.', 'occupation'],
  ['All States are called on by the resolution not to recognise the annexation.', 'not to recognise the annexation'],
  [
    'The resolution recognises that climate change can feed conflicts, and it gives the envoy a wider brief.',
    'climate change can feed conflicts',
    'a wider brief',
  ],
  ['The Security Council had, in resolution 1441, offered Iraq a last chance to disarm.', 'last chance to disarm'],
  ['The resolution’s demand that the settlers leave was ignored.', 'settlers leave'],
  ['The resolution’s call for a no-fly zone surprised many.', 'no-fly zone'],
  ['The resolution is meant to choke off money for the militias.', 'money for the militias'],
  ['The Council resolution aims to end the fighting in Sudan.', 'end the fighting in Sudan'],
  // Nothing of these may be read: others speak, or votes are told, or it is no text of the Council.
  ['Russia demanded a vote on the draft resolution.'],
  ['France called on members to support the resolution.'],
  ['The ambassador said she regretted the fate of the resolution.'],
  ['The resolution was welcomed by the Palestinian envoy.'],
  ['The General Assembly adopted a resolution calling for a moratorium on executions.'],
  ['The resolution set off protests in Khartoum.'],
  ['The resolution gave diplomats a headache.'],
  ['China asked that the vote on the resolution be put off until Monday.'],
  ['The Council met to discuss the resolution and called it a day at midnight.'],
  ['The resolution received the backing of the African members and ended weeks of wrangling.'],
  ['Israel rejected the resolution and demanded the release of the hostages.'],
  ['The Council is expected to vote on the resolution on Friday.'],
];

/** Sentences that each must be read, and nothing where nothing is told. */
export const LEARNT: readonly ProvisionCase[] = [
  ['The Council on Thursday slapped an arms embargo on the rebels.', 'arms embargo on the rebels'],
  ['The resolution bade the Dutch and the Indonesians lay down their arms.', 'lay down their arms'],
  ['The mandate of the mission was renewed until 31 October by the Council.', 'mandate of the mission'],
  ['The Council said little, and the rules of the Council demanded no more.'],
  ['The draft forced nobody to move, and the resolution was approved 14-0.'],
];

/** A second measure, written when the general reader stood and before it was tried on them. */
export const WRITTEN_AFTER: readonly ProvisionCase[] = [
  // Time, 1960s; New York Times, 1950s.
  ['The resolution, mild as milk, merely deplored the raid and asked both sides to keep the peace.', 'deplored the raid', 'keep the peace'],
  [
    'Last week the Council slapped the Israelis with a stiff rebuke: it condemned the raid and warned of sterner steps to come.',
    'condemned the raid',
    'sterner steps',
  ],
  ['What the Council did was to order a cease-fire within 48 hours.', 'cease-fire within 48 hours'],
  ['The resolution instructs the Secretary General to supervise the withdrawal of Belgian troops.', 'withdrawal of Belgian troops'],
  ['Cyprus will get a peace force of 7,000 men under the resolution that the Council passed tonight.', 'peace force of 7,000 men'],
  [
    'The resolution voted today finds that apartheid seriously disturbs the peace and bids all nations stop selling arms to South Africa.',
    'stop selling arms',
  ],
  ['A five-nation watch committee was set up by the Council in its resolution.', 'watch committee'],
  // Reuters, AFP, AP.
  ['The resolution, approved 15-0, renews for a year the mandate of experts who watch over the embargo.', 'mandate of experts'],
  ['The resolution asks nations to seize suspect cargo and to deny fuel to ships believed to carry it.', 'seize suspect cargo'],
  ['The draft says the council is ready to consider further steps if the violence does not stop.', 'ready to consider further steps'],
  ['The council also added two generals to its blacklist.', 'two generals'],
  ['The 15-nation council asked U.N. chief Kofi Annan to draw up plans for a force of 8,700.', 'draw up plans for a force'],
  ['The draft would extend by six months the authorization for aid to be sent across the border.', 'authorization for aid'],
  [
    'Under the draft, the sanctions would be suspended for 120 days, after which they would lapse for good.',
    'sanctions would be suspended',
  ],
  [
    'The measure, co-sponsored by 60 countries, brands the annexation illegal and tells States not to recognise it.',
    'annexation illegal',
    'not to recognise',
  ],
  ['The council cut the force to 5,000 soldiers from 7,000 in a resolution adopted on Thursday.', 'force to 5,000 soldiers'],
  ['Gone from the final text is a clause that would have banned all oil sales; the resolution now only caps them.', 'banned all oil sales'],
  ['A ban on luxury goods is part of the resolution.', 'ban on luxury goods'],
  ['The resolution has teeth: banks must close the accounts of the listed companies.', 'close the accounts'],
  // BBC, Al Jazeera, Times of India.
  ['The UN resolution gives Sudan 30 days to disarm the Janjaweed militia.', '30 days to disarm'],
  [
    'Among other measures the resolution tightens financial restrictions and limits coal imports.',
    'financial restrictions',
    'coal imports',
  ],
  ['In the resolution, the Council voices concern over reports of mass graves.', 'mass graves'],
  ['The draft resolution makes no reference to a timetable for withdrawal.', 'timetable for withdrawal'],
  ['Though the resolution welcomes the truce, nothing in it obliges the parties to keep it.', 'the truce', 'obliges the parties'],
  [
    'The UNSC resolution called upon member states to bring the perpetrators of the Pulwama attack to justice.',
    'perpetrators of the Pulwama attack',
  ],
  ['The resolution, it should be noted, condemns terrorism in all its forms.', 'terrorism in all its forms'],
  // Xinhua, TASS.
  ['According to the resolution, UNAMI shall cease its mandate on Dec. 31, 2025.', 'cease its mandate'],
  ['The resolution also encourages the two sides to resume dialogue at an early date.', 'resume dialogue'],
  ['The Russian draft proposed to declare a humanitarian pause of at least 30 days.', 'humanitarian pause of at least 30 days'],
  ['The document provides for the establishment of an independent investigative mechanism.', 'independent investigative mechanism'],
  // Press coverage, op-ed, student paper, translations.
  ['By the text, the Council decided that the Mission would wind down by 31 December.', 'wind down by 31 December'],
  [
    'Further to the resolution, the Council requested the Secretary-General to submit options within 30 days.',
    'submit options within 30 days',
  ],
  ['Resolution 1593 sent the case of Darfur to the International Criminal Court.', 'Darfur to the International Criminal Court'],
  ['Resolution 598 wanted what neither side would give: a withdrawal to the old frontier.', 'withdrawal to the old frontier'],
  ['With resolution 2334 the Council said once more that the settlements have no legal validity.', 'settlements have no legal validity'],
  ['The resolution by which the Council created the tribunal for Rwanda is number 955.', 'tribunal for Rwanda'],
  ['The resolution leaves it to the inspectors to judge what a breach is.', 'inspectors to judge'],
  ['It is true that the resolution did not name Israel, but it spoke plainly of the occupying power.', 'name Israel', 'occupying power'],
  ['Member States are, by the resolution, to freeze the funds of the movement at once.', 'freeze the funds'],
  ['The text puts an end to the oil-for-food programme and hands its money to a development fund.', 'oil-for-food programme'],
  // Nothing.
  ['The Council was told by the envoy that the parties must return to talks.'],
  ['The Secretary-General urged the Council to adopt the resolution without delay.'],
  ['Diplomats said the resolution would be put to a vote once the text was ready.'],
  ['The United States, which had asked for changes to the draft, welcomed the resolution.'],
  ['After the vote on the resolution, Pakistan called for restraint and condemned the attack.'],
  ['The resolution was hailed as a victory by the government in Khartoum.'],
  ['The Council has adopted 12 resolutions on the conflict and was to meet again on Tuesday.'],
  ['Protesters demanded that the Council act on the resolution.'],
];
