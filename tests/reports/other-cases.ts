import type { Draft } from '../../src/reports/reading.ts';

type ReadClaim = Draft['claim'];

/**
 * What is told beside the Council's own acts, in one word: the status of an event, the stance of a position, a deal, or a judgement.
 * `who` is the actor (a State's code or words of its name; of a judgement what it is about; of a deal one of the parties, '' for nobody), `words` stand in the claim.
 */
export type Told = readonly [
  is:
    | 'happened'
    | 'planned'
    | 'cancelled'
    | 'threatened'
    | 'called_for'
    | 'supports'
    | 'opposes'
    | 'accepts'
    | 'rejects'
    | 'unresolved'
    | 'deal'
    | 'judged',
  who: string,
  words: string,
];
/** A passage of a report with all that it tells of these kinds as a fact; nothing where nothing may be read as one. */
export type OtherCase = readonly [passage: string, ...told: readonly Told[]];

/** In the manner of many desks and times, written before the general readers were made. */
export const WRITTEN_BEFORE: readonly OtherCase[] = [
  // Acts of war.
  [
    'Turkish troops landed on the northern coast of Cyprus at dawn on Saturday.',
    ['happened', 'Turkish troops', 'landed on the northern coast'],
  ],
  [
    'Hours before the meeting, Russian warplanes pounded rebel-held districts of Aleppo.',
    ['happened', 'Russian warplanes', 'pounded rebel-held districts'],
  ],
  ['Ethiopia has sent tanks across the border into Somalia.', ['happened', 'ETH', 'sent tanks across the border']],
  ['The rebels seized Goma, the capital of North Kivu, in January.', ['happened', 'rebels', 'seized Goma']],
  ['North Korea fired a missile over Japan on Tuesday.', ['happened', 'PRK', 'fired a missile']],
  ['The convoy was shelled by Serb forces near Zepa.', ['happened', 'Serb forces', 'shelled']],
  [
    'Armed settlers attacked a convoy of flour trucks near Hebron on Thursday, the army said.',
    ['happened', 'settlers', 'attacked a convoy'],
  ],
  ['According to Kyiv, Russia launched 40 drones overnight.', ['happened', 'RUS', 'launched 40 drones']],
  ['A car bomb exploded outside the United Nations headquarters in Baghdad.', ['happened', 'car bomb', 'exploded outside']],
  ['Fighting resumed around Sukhumi within hours.', ['happened', 'Fighting', 'resumed around Sukhumi']],
  ['A ceasefire took effect at midnight.', ['happened', 'ceasefire', 'took effect']],
  ['Serbia withdrew its police from Kosovo.', ['happened', 'SRB', 'withdrew its police']],
  [
    'Communist forces have crossed the parallel at eleven points, a communiqué from Seoul said.',
    ['happened', 'Communist forces', 'crossed the parallel'],
  ],
  ['Israeli tanks rolled into Beit Hanoun before dawn.', ['happened', 'Israeli tanks', 'rolled into Beit Hanoun']],
  ['Houthi fighters hijacked a cargo ship in the Red Sea in November.', ['happened', 'Houthi fighters', 'hijacked a cargo ship']],
  ['Baghdad was bombed for the fourth night running.', ['happened', '', 'Baghdad was bombed']],
  // Acts of States, people and crowds.
  [
    'Israel recalled its ambassador from Dakar and scrapped its aid programme for Senegal.',
    ['happened', 'ISR', 'recalled its ambassador'],
    ['cancelled', 'ISR', 'scrapped its aid programme'],
  ],
  ['Iraq expelled the last American inspectors in October.', ['happened', 'IRQ', 'expelled the last American inspectors']],
  ['Tens of thousands of people marched through Khartoum to demand civilian rule.', ['happened', 'people', 'marched through Khartoum']],
  ['Protesters stormed the British embassy in Tehran.', ['happened', 'Protesters', 'stormed the British embassy']],
  ['The Syrian delegate walked out of the chamber before the British ambassador spoke.', ['happened', 'Syrian delegate', 'walked out']],
  ['Mr Annan flew to Baghdad on Friday for talks with Saddam Hussein.', ['happened', 'Annan', 'flew to Baghdad']],
  ['Talks in Geneva between the two sides broke down on Thursday night.', ['happened', 'Talks', 'broke down']],
  [
    'The Indonesian government postponed the visit of a United Nations mission.',
    ['cancelled', 'Indonesian government', 'postponed the visit'],
  ],
  ['Libya handed over the two suspects to a Scottish court in the Netherlands.', ['happened', 'LBY', 'handed over the two suspects']],
  ['UN monitors were expelled from Eritrea.', ['happened', '', 'monitors were expelled']],
  [
    'Britain froze the assets of the shipping line and closed its embassy in Tripoli.',
    ['happened', 'GBR', 'froze the assets'],
    ['happened', 'GBR', 'closed its embassy'],
  ],
  ['The two presidents signed a peace accord in Arusha in August 1993.', ['happened', 'presidents', 'signed a peace accord']],
  ['Inspectors left Iraq in December 1998 after being denied entry to a presidential site.', ['happened', 'Inspectors', 'left Iraq']],
  ["In Ankara the government summoned the Dutch chargé d'affaires.", ['happened', 'government', 'summoned the Dutch']],
  ['Venezuela severed relations with Colombia.', ['happened', 'VEN', 'severed relations']],
  ['The United States resumed deliveries of artillery shells to Ukraine.', ['happened', 'USA', 'resumed deliveries']],
  ['Refugees streamed across the river into Tanzania.', ['happened', 'Refugees', 'streamed across the river']],
  ['The general was arrested at Heathrow on a Spanish warrant.', ['happened', '', 'general was arrested']],
  ['The parliament in Skopje ratified the agreement by a single vote.', ['happened', 'parliament', 'ratified the agreement']],
  ['Portugal restored diplomatic ties with Jakarta.', ['happened', 'PRT', 'restored diplomatic ties']],
  ['South African police opened fire on a crowd at Sharpeville.', ['happened', 'South African police', 'opened fire']],
  ['Bishop Tutu met Mr Botha in Cape Town on Wednesday.', ['happened', 'Tutu', 'met Mr Botha']],
  ['Aid agencies suspended deliveries to the north.', ['happened', 'Aid agencies', 'suspended deliveries']],
  // Not yet, not any more, only if.
  ['Washington will send an envoy to Kigali next week.', ['planned', 'USA', 'send an envoy to Kigali']],
  ['The talks are due to open in Doha on Monday.', ['planned', 'talks', 'open in Doha']],
  ['Egypt threatened to close the Straits to Israeli shipping.', ['threatened', 'EGY', 'close the Straits']],
  ['Tehran has warned that it will leave the nuclear treaty if sanctions return.', ['threatened', 'IRN', 'leave the nuclear treaty']],
  ['Pretoria cancelled the meeting.', ['cancelled', 'ZAF', 'cancelled the meeting']],
  ['France called off the mission after the attack.', ['cancelled', 'FRA', 'called off the mission']],
  ['Plans for a summit in Budapest were shelved.', ['cancelled', '', 'summit in Budapest']],
  ['The visit, planned for Tuesday, has been put off.', ['cancelled', '', 'put off']],
  ['A meeting between the two foreign ministers is planned for next week in Cairo.', ['planned', '', 'planned for next week']],
  ['Iran said it would resume enrichment unless the sanctions were lifted.', ['threatened', 'IRN', 'resume enrichment']],
  ['Because the fighting went on, the envoy broke off his trip.', ['cancelled', 'envoy', 'broke off his trip']],
  ['The prime minister plans to visit Pristina in May.', ['planned', 'prime minister', 'visit Pristina']],
  ['Greece vowed to shoot down any aircraft that crossed its airspace.', ['threatened', 'GRC', 'shoot down any aircraft']],
  // Positions.
  ['China wants any deployment to have the consent of Khartoum.', ['supports', 'CHN', 'any deployment to have the consent']],
  ['Russia insists that the inspectors must be allowed back first.', ['supports', 'RUS', 'inspectors must be allowed back']],
  ['Morocco has always refused a referendum with independence as an option.', ['rejects', 'MAR', 'referendum']],
  ['Pakistan rejected the plan as a trap.', ['rejects', 'PAK', 'the plan']],
  ['Belgrade accepted the terms put to it by Mr Ahtisaari.', ['accepts', 'SRB', 'the terms']],
  ['The rebels are ready to talk.', ['accepts', 'rebels', 'ready to talk']],
  ['France and Germany are opposed to any use of force.', ['opposes', 'France and Germany', 'any use of force']],
  ['Tehran is against any foreign presence on its soil.', ['opposes', 'IRN', 'foreign presence']],
  ['Beijing is in favour of a diplomatic solution.', ['supports', 'CHN', 'diplomatic solution']],
  ['African states pushed for a hybrid force.', ['supports', 'African states', 'hybrid force']],
  ['The Arab League demanded an end to the raids.', ['supports', 'Arab League', 'end to the raids']],
  ['The Kremlin voiced support for the Annan plan.', ['supports', 'RUS', 'Annan plan']],
  ['London expressed its opposition to lifting the embargo.', ['opposes', 'GBR', 'lifting the embargo']],
  ['Sudan has made clear that it will not accept blue helmets.', ['rejects', 'SDN', 'blue helmets']],
  ['Sudan has agreed in principle to the deployment of the force.', ['accepts', 'SDN', 'deployment of the force']],
  ['The junta turned down the offer of a UN plane.', ['rejects', 'junta', 'offer of a UN plane']],
  ['The Polisario Front has yet to respond to the plan.', ['unresolved', 'Polisario', 'the plan']],
  ['The government in Phnom Penh remains undecided on the offer.', ['unresolved', 'government', 'undecided']],
  ['Israel objects to the wording on settlements.', ['opposes', 'ISR', 'wording on settlements']],
  ['The US is unwilling to put its troops under UN command.', ['rejects', 'USA', 'put its troops under UN command']],
  ['The plan has the backing of the African Union.', ['supports', 'African Union', 'The plan']],
  ['The peace plan was rejected by the Bosnian Serbs.', ['rejects', 'Bosnian Serbs', 'peace plan']],
  ['Seoul has called for tougher sanctions.', ['supports', 'KOR', 'tougher sanctions']],
  ['The president of Ivory Coast refused to step down.', ['rejects', 'president', 'step down']],
  ['India and Japan are seeking permanent seats.', ['supports', 'India and Japan', 'permanent seats']],
  ['The British cabinet was lukewarm about the scheme, but Paris embraced it.', ['supports', 'FRA', 'embraced it']],
  ['Cuba protested against the overflights.', ['opposes', 'CUB', 'overflights']],
  // Deals.
  [
    'Under the deal, Iran would ship out its enriched uranium in return for fuel rods for a Tehran reactor.',
    ['deal', 'IRN', 'enriched uranium in return for fuel rods'],
  ],
  [
    'The rebels agreed to lay down their arms in exchange for an amnesty.',
    ['deal', 'rebels', 'lay down their arms in exchange for an amnesty'],
  ],
  ['Israel freed 1,027 prisoners in return for one captured soldier.', ['deal', 'ISR', '1,027 prisoners']],
  [
    'Brokered by Qatar, the accord provides for 50 hostages to be exchanged for 150 Palestinian women and minors.',
    ['deal', '', '50 hostages to be exchanged for 150 Palestinian'],
  ],
  ['Moscow offered to drop its objections in return for a mention of Serbian sovereignty.', ['deal', 'RUS', 'drop its objections']],
  ['The barter would give Baghdad food and medicine for oil worth two billion dollars.', ['deal', 'IRQ', 'food and medicine for oil']],
  // Judgements.
  ['The vote was a severe blow to Mr Bush.', ['judged', 'vote', 'severe blow']],
  ['Diplomats described the text as largely symbolic.', ['judged', 'text', 'largely symbolic']],
  ['The resolution is toothless.', ['judged', 'resolution', 'toothless']],
  ['Analysts said the veto left the United States more isolated than ever.', ['judged', 'veto', 'more isolated than ever']],
  ['The vote exposed a deep rift between Paris and Washington.', ['judged', 'vote', 'deep rift']],
  ['The result was hailed as a diplomatic triumph for Algeria.', ['judged', 'result', 'diplomatic triumph']],
  ['The Council has been paralysed over Syria for years.', ['judged', 'Council', 'paralysed over Syria']],
  ['The vote was widely seen as a test of American influence in Africa.', ['judged', 'vote', 'test of American influence']],
  ['The abstention signals a shift in Chinese policy.', ['judged', 'abstention', 'shift in Chinese policy']],
  ['For Moscow the outcome was a rare victory.', ['judged', 'outcome', 'rare victory']],
  ['The measure is unlikely to change anything on the ground.', ['judged', 'measure', 'unlikely to change anything']],
  ['The text amounts to little more than a plea.', ['judged', 'text', 'little more than a plea']],
  ['The defeat dealt a heavy blow to efforts to end the war.', ['judged', 'defeat', 'heavy blow']],
  ['Relations between the two neighbours are at their lowest point since 1971.', ['judged', 'Relations', 'lowest point']],
  ['In a humiliating defeat for Secretary Powell, the draft gathered only four votes.', ['judged', '', 'humiliating defeat']],
  ['Critics call the mission a failure.', ['judged', 'mission', 'failure']],
  ['The vote cast doubt on the future of the mission.', ['judged', 'vote', 'doubt on the future']],
  ['The speech was a turning point in the crisis.', ['judged', 'speech', 'turning point']],
  ['The split among the five dashed hopes of an early end to the war.', ['judged', 'split', 'dashed hopes']],
  ['The veto further strained ties between Washington and its Arab allies.', ['judged', 'veto', 'strained ties']],
  // Nothing of the sort, or no fact.
  ['If Turkey sends troops, Greece will respond.'],
  ['The draft would have required Iraq to withdraw its troops.'],
  ['The resolution demands that Israel withdraw its forces and lift the blockade.'],
  ['The text urges all parties to accept the plan.'],
  ['Rwanda denied that it had sent troops into Congo.'],
  ['Israel did not attack the convoy, the army said.'],
  ['The Council rejected the draft by seven votes to two with six abstentions.'],
  ['The General Assembly adopted its own resolution in June.'],
  ['It is not clear whether the rebels withdrew.'],
  ['Had Britain withdrawn its draft, the Council would have adjourned.'],
  ['The attacked village lies in ruins.'],
  ['The accepted wording was shorter.'],
  ['A spokesman declined to comment.'],
  ['“They bombed our hospitals and burned our crops,” she said.'],
  ['The United States vetoed the draft.'],
  ['Nobody accepted the blame.'],
  ['The shelling is a matter for the inspectors.'],
  ['Would Russia accept such a text? Few expected it.'],
  ['According to its statute, the court sends observers and closes its sittings to the press.'],
  ['France is a permanent member and Norway is not.'],
  ['No troops have crossed the border, the ministry said.'],
  ['Never before had a president refused to meet the Council.'],
  ['The vote was held on Tuesday and lasted ten minutes.'],
];

/** Written after the first form of the readers and before they were tried on them. */
export const WRITTEN_AFTER: readonly OtherCase[] = [
  ['Portuguese marines stormed three ferries off Bissau at first light.', ['happened', 'Portuguese marines', 'stormed three ferries']],
  [
    'Burundi’s army has driven the insurgents out of Cibitoke, officials in Bujumbura said.',
    ['happened', 'army', 'driven the insurgents out of Cibitoke'],
  ],
  ['Gunmen dragged two aid workers from their car near Mopti.', ['happened', 'Gunmen', 'dragged two aid workers']],
  ['A drone strike hit the fuel depot at Port Sudan on Sunday.', ['happened', 'drone strike', 'hit the fuel depot']],
  ['The Dutch battalion handed the enclave over to the Serbs.', ['happened', 'Dutch battalion', 'handed the enclave over']],
  [
    'Mutinous troops took over the radio station and closed the airport.',
    ['happened', 'Mutinous troops', 'took over the radio station'],
    ['happened', 'Mutinous troops', 'closed the airport'],
  ],
  [
    'The Foreign Minister arrived in Belgrade on Tuesday. He met the Patriarch and laid a wreath.',
    ['happened', 'Foreign Minister', 'arrived in Belgrade'],
    ['happened', 'Foreign Minister', 'met the Patriarch'],
    ['happened', 'Foreign Minister', 'laid a wreath'],
  ],
  ['Chile has broken off diplomatic relations with Bolivia.', ['happened', 'CHL', 'broken off diplomatic relations']],
  ['The opposition leader was taken from his house at night and flown to Zanzibar.', ['happened', '', 'was taken from his house']],
  ['Two Soviet destroyers shadowed the carrier through the strait.', ['happened', 'Soviet destroyers', 'shadowed the carrier']],
  ['Farmers blocked the road to Mitrovica with tractors.', ['happened', 'Farmers', 'blocked the road']],
  [
    'Delegates from the Arab states left the hall in protest when the Israeli minister rose to speak.',
    ['happened', 'Delegates', 'left the hall'],
  ],
  ['Madagascar has asked Paris to take back its garrison.', ['supports', 'MDG', 'take back its garrison']],
  ['The mediator’s plane was forced to land at Entebbe.', ['happened', '', 'forced to land']],
  ['Negotiators from both camps will gather in Sochi next month.', ['planned', 'Negotiators', 'gather in Sochi']],
  ['The summit that was to have opened on Friday has been called off.', ['cancelled', '', 'called off']],
  ['Ankara put off the signing for a week.', ['cancelled', 'TUR', 'put off the signing']],
  ['Khartoum says it will expel the envoy unless he apologises.', ['threatened', 'SDN', 'expel the envoy']],
  ['The general promised to return the country to civilian rule by the spring.', ['planned', 'general', 'return the country']],
  ['Clashes broke out again along the Green Line, killing nobody.', ['happened', 'Clashes', 'broke out again']],
  ['The embargo came into force at noon on Monday.', ['happened', 'embargo', 'came into force']],
  ['President Sadat’s visit to Jerusalem in November 1977 stunned his neighbours.', ['happened', '', 'visit to Jerusalem']],
  ['Since the Iraqi invasion of Kuwait in August, the port has stood empty.', ['happened', '', 'Iraqi invasion of Kuwait']],
  ['The siege of Vukovar by the federal army ended in November.', ['happened', '', 'siege of Vukovar']],
  [
    'The ambassador, who had been recalled in May, returned to his post on Monday.',
    ['happened', '', 'recalled in May'],
    ['happened', 'ambassador', 'returned to his post'],
  ],
  [
    'Nigeria contributed a battalion and Senegal lent two helicopters.',
    ['happened', 'NGA', 'contributed a battalion'],
    ['happened', 'SEN', 'lent two helicopters'],
  ],
  [
    'Angola is ready for talks but rules out any sharing of power.',
    ['accepts', 'AGO', 'ready for talks'],
    ['rejects', 'AGO', 'any sharing of power'],
  ],
  ['Denmark stands behind the plan.', ['supports', 'DNK', 'the plan']],
  ['Neither Greece nor Turkey has accepted the map.', ['rejects', '', 'the map']],
  ['Bonn was cool to the idea and London hostile to it.', ['opposes', '', 'hostile to it']],
  ['Hanoi dismissed the offer out of hand.', ['rejects', 'VNM', 'dismissed the offer']],
  ['The proposal won the support of the Non-Aligned Movement.', ['supports', 'Non-Aligned', 'The proposal']],
  ['Tunisia, speaking for the Africans, favours a longer mandate.', ['supports', 'TUN', 'a longer mandate']],
  ['The separatists would not hear of a ceasefire before the prisoners were back.', ['rejects', 'separatists', 'ceasefire']],
  ['Caracas has repeatedly protested at the presence of foreign warships.', ['opposes', 'VEN', 'presence of foreign warships']],
  ['The Allies are insisting on inspections without notice.', ['supports', 'Allies', 'inspections without notice']],
  ['Lima wants the border closed and the mines removed.', ['supports', 'PER', 'the border closed']],
  ['Beirut agreed to the demarcation after months of hesitation.', ['accepts', 'LBN', 'demarcation']],
  ['The Tigrayan side has not said whether it will attend.', ['unresolved', 'Tigrayan side', 'whether it will attend']],
  ['Amman remains committed to the two-state solution.', ['supports', 'JOR', 'two-state solution']],
  ['In return for the release of the crew, Washington unfroze 400 million dollars.', ['deal', 'USA', 'release of the crew']],
  ['The two sides struck a deal, brokered by Oman, to swap 900 captives.', ['deal', '', 'swap 900 captives']],
  [
    'Under the accord, the guerrillas will hand in their weapons and the government will free their leaders.',
    ['deal', 'guerrillas', 'hand in their weapons'],
  ],
  ['Baku would withdraw from the heights and Yerevan, in exchange, reopen the railway.', ['deal', '', 'reopen the railway']],
  ['The adoption was a triumph for the small delegation of Malta.', ['judged', 'adoption', 'triumph']],
  ['Diplomats see the abstention as a signal to Jerusalem.', ['judged', 'abstention', 'signal to Jerusalem']],
  ['The outcome laid bare the divisions among the five.', ['judged', 'outcome', 'laid bare the divisions']],
  ['The text is little more than a repetition of earlier appeals.', ['judged', 'text', 'repetition of earlier appeals']],
  ['The veto was condemned as shameful by aid groups.', ['judged', 'veto', 'shameful']],
  ['The affair has left Belgrade without friends in the chamber.', ['judged', 'affair', 'without friends']],
  ['It was a bitter pill for the Prime Minister.', ['judged', '', 'bitter pill']],
  ['The Council is as divided as it has been since the Cold War.', ['judged', 'Council', 'divided']],
  ['The speech was greeted with derision in the Arab press.', ['judged', 'speech', 'greeted with derision']],
  ['The resolution has had no effect on the fighting.', ['judged', 'resolution', 'no effect']],
  [
    'For the first time in years the alliance spoke with one voice, a relief to its smaller members.',
    ['judged', '', 'relief to its smaller members'],
  ],
  ['Much depends on the attitude of Peking.'],
  ['The committee would send observers if both sides agreed.'],
  ['Is Serbia ready to talk?'],
  ['The delegate of Peru did not take part in the vote.'],
  ['Under Article 41 the Council may sever diplomatic relations.'],
  ['The text asks Israel to open the crossings and to free the prisoners.'],
  ['Reports that the town had fallen could not be confirmed.'],
  ['There was no sign that the army had pulled back.'],
  ['Opposed by nobody, the motion passed.'],
  ['The embassy stands opposite the park where the marchers usually gather.'],
  ['The amendment would have struck the words from the draft.'],
  ['The Council extended the mandate of the force until June.'],
  ['“We will bomb their ports,” the general said.'],
];

/** Written when those were read, and not looked at since. */
export const WRITTEN_LAST: readonly OtherCase[] = [
  ['Rhodesian jets raided a camp at Chimoio on Wednesday.', ['happened', 'Rhodesian jets', 'raided a camp']],
  ['The Polish foreign minister has gone home for consultations.', ['happened', 'Polish foreign minister', 'gone home']],
  ['Police in Conakry used batons against the crowd.', ['happened', 'Police', 'used batons']],
  ['A column of South African armoured cars entered Angola from the south.', ['happened', 'South African', 'entered Angola']],
  ['Nasser closed the Gulf of Aqaba to Israeli ships in May 1967.', ['happened', 'Nasser', 'closed the Gulf of Aqaba']],
  ['Three of the hostages were let go at the border.', ['happened', '', 'let go']],
  ['In protest at the speech, the Ukrainian envoy tore up the letter.', ['happened', 'Ukrainian envoy', 'tore up the letter']],
  [
    'The militia have surrounded the town and cut its water, residents told the agency.',
    ['happened', 'militia', 'surrounded the town'],
    ['happened', 'militia', 'cut its water'],
  ],
  ['Qatar and Egypt presented a new paper to the two delegations on Sunday.', ['happened', 'Qatar and Egypt', 'presented a new paper']],
  ['The trial of the two Libyans opened at Camp Zeist in May 2000.', ['happened', 'trial', 'opened at Camp Zeist']],
  ['Tanks loyal to the general ringed the palace.', ['happened', 'Tanks', 'ringed the palace']],
  ['Swedish mediators shuttled between the capitals all week.', ['happened', 'Swedish mediators', 'shuttled between']],
  ['Manila lodged a protest with Beijing over the collision.', ['happened', 'PHL', 'lodged a protest']],
  ['The embassy in Damascus was set on fire by a mob.', ['happened', 'mob', 'set on fire']],
  ['Her visit to Darfur was abruptly cut short.', ['cancelled', '', 'cut short']],
  ['Canada has scrapped the exercise.', ['cancelled', 'CAN', 'scrapped the exercise']],
  ['The two leaders are to meet in Reykjavik in October.', ['planned', 'leaders', 'meet in Reykjavik']],
  ['Elections are scheduled for 30 April.', ['planned', '', 'scheduled for 30 April']],
  ['The colonel threatened to arm the tribes if the bombing went on.', ['threatened', 'colonel', 'arm the tribes']],
  ['Unless the fleet turns back, Buenos Aires will attack it.', ['threatened', 'ARG', 'attack it']],
  ['The refugees were ordered to leave the camp by Friday.', ['called_for', '', 'leave the camp']],
  ['Laos denounced the incursion.', ['opposes', 'LAO', 'incursion']],
  ['The French are insisting on a second vote.', ['supports', '', 'second vote']],
  ['Mauritius favours mediation by the Commonwealth.', ['supports', 'MUS', 'mediation by the Commonwealth']],
  ['The guerrillas have spurned every offer of talks.', ['rejects', 'guerrillas', 'offer of talks']],
  ['Kabul has consented to a small political mission.', ['accepts', 'AFG', 'small political mission']],
  ['The idea found little favour in Cairo and was opposed by Amman.', ['opposes', 'JOR', 'opposed by Amman']],
  ['Djibouti is wary of any foreign base on its shore.', ['opposes', 'DJI', 'foreign base']],
  ['Most of the Arab delegations supported the compromise on the wording.', ['supports', 'Arab delegations', 'compromise']],
  ['Tokyo gave its blessing to the mission.', ['supports', 'JPN', 'mission']],
  ['Nicosia has yet to reply to the proposals of the mediator.', ['unresolved', 'CYP', 'proposals of the mediator']],
  ['The regime will not let the inspectors back.', ['rejects', 'regime', 'inspectors back']],
  ['Hanoi would release the airmen in return for an end to the raids.', ['deal', 'VNM', 'airmen in return for an end to the raids']],
  ['The pact, mediated by Algeria, obliges Iran to free the 52 and Washington to unblock its accounts.', ['deal', '', 'free the 52']],
  ['Under the agreement the army will leave the valley.', ['deal', 'army', 'leave the valley']],
  ['The defeat was an embarrassment for the Foreign Office.', ['judged', 'defeat', 'embarrassment']],
  ['Commentators in Cairo called the text a surrender.', ['judged', 'text', 'surrender']],
  ['The resolution has no teeth.', ['judged', 'resolution', 'no teeth']],
  ['The vote underlines the isolation of Pretoria.', ['judged', 'vote', 'isolation of Pretoria']],
  ['His words were taken as a rebuke to Paris.', ['judged', 'words', 'rebuke to Paris']],
  ['The body has become irrelevant to the conflict.', ['judged', 'body', 'irrelevant']],
  ['It remains unclear whether the truce will last.', ['judged', '', 'unclear']],
  ['The compromise was hailed by diplomats as a rare moment of unity.', ['judged', 'compromise', 'rare moment of unity']],
  ['The abstention of Peking, a departure from its habit, surprised the hall.', ['judged', '', 'departure from its habit']],
  ['The mission is widely regarded as a failure.', ['judged', 'mission', 'failure']],
  ['Whether Turkey invades depends on the weather.'],
  ['The charter forbids the use of force.'],
  ['Nobody in the hall expected the Russians to leave.'],
  ['The draft authorizes States to inspect ships and to seize arms.'],
  ['The minister was said to have resigned, but this was denied.'],
  ['Britain might send ships, and might not.'],
  ['The report of the inspectors runs to ninety pages.'],
  ['It is the third time that members have voted on the matter.'],
  ['The Council will meet again on Thursday to vote on the draft.', ['planned', 'Security Council', 'meet again on Thursday']],
  ['If the rebels accept the plan, the force will be halved.'],
];

const POSITIONS = new Set(['supports', 'opposes', 'accepts', 'rejects', 'unresolved']);

/** Whether a claim read from `text` is the one told. */
export function isTold(claim: ReadClaim, text: string, [is, who, words]: Told): boolean {
  const told = text.slice(claim.span.start, claim.span.end);
  if (!told.includes(words)) return false;
  const names = (name: string | undefined): boolean =>
    who === '' || (name !== undefined && (name === who || (who.length > 3 && name.includes(who))));
  if (claim.kind === 'deal') return is === 'deal' && (who === '' || claim.parties.some(names));
  if (claim.kind === 'assessment') return is === 'judged' && names(claim.about);
  if (claim.kind === 'position') return POSITIONS.has(is) && claim.stance === is && names(claim.actor);
  return claim.kind === 'event' && claim.status === is && claim.modality !== 'denied' && names(claim.actor);
}
