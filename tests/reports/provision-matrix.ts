import type { ProvisionCase } from './provision-cases.ts';

/**
 * Provisions as many desks word them, written before the reader was changed for them and without looking at its patterns. Words that must
 * each stand in a provision of its own; a passage with none must give none.
 */
export const FIRST: readonly ProvisionCase[] = [
  // Relative clauses, participles, several verbs.
  [
    'The Security Council adopted a resolution that condemns the coup, urges the generals to step down and asks the African Union to mediate.',
    'condemns the coup',
    'generals to step down',
    'African Union to mediate',
  ],
  [
    'Council members voted 13-0 for a resolution calling for a pause in the fighting, setting up an aid corridor and paving the way for talks.',
    'pause in the fighting',
    'aid corridor',
    'way for talks',
  ],
  ['The resolution, which calls for the disarming of militias, was tabled by France.', 'disarming of militias'],
  [
    'The United Nations Security Council on Tuesday passed a resolution authorizing the deployment of 12,000 troops to the Central African Republic.',
    'deployment of 12,000 troops',
  ],
  [
    'The draft, which would extend the mission until April and raise its ceiling to 17,000 men, goes to the vote tomorrow.',
    'mission until April',
    'ceiling to 17,000 men',
  ],
  [
    'The resolution extends the mandate of UNIFIL by a year, reiterates the call for a permanent ceasefire and condemns attacks on peacekeepers.',
    'mandate of UNIFIL',
    'permanent ceasefire',
    'attacks on peacekeepers',
  ],
  [
    'The text expresses alarm at the spread of cholera, stresses that aid must reach all in need and deplores the killing of medical staff.',
    'spread of cholera',
    'aid must reach all in need',
    'killing of medical staff',
  ],
  [
    'Resolution 1559, passed in 2004, called for the withdrawal of foreign forces from Lebanon and the disbanding of its militias.',
    'withdrawal of foreign forces',
    'disbanding of its militias',
  ],
  [
    'The measure not only tightens the arms embargo but also obliges shipping companies to allow searches at sea.',
    'arms embargo',
    'searches at sea',
  ],
  [
    'By 14 votes to none the Council approved a text ordering the rebels out of the capital and threatening them with sanctions.',
    'rebels out of the capital',
    'sanctions',
  ],
  ['A resolution that asked Britain to end the mandate of the white regime won nine votes.', 'end the mandate of the white regime'],
  // Lists.
  [
    'The resolution demands three things: that the shelling stop, that the roads be opened and that the monitors be let in.',
    'shelling stop',
    'roads be opened',
    'monitors be let in',
  ],
  [
    'The resolution calls for: a cease-fire; the exchange of prisoners; and the return of refugees.',
    'cease-fire',
    'exchange of prisoners',
    'return of refugees',
  ],
  [
    'The resolution demands an end to all attacks on vessels, the release of the crew of the Galaxy Leader, and respect for navigational rights.',
    'attacks on vessels',
    'crew of the Galaxy Leader',
    'navigational rights',
  ],
  [
    'The Council demanded that Baghdad account for the missing and that it return the looted archives.',
    'account for the missing',
    'return the looted archives',
  ],
  [
    'Among the provisions of the resolution are a ban on coal exports and a cap on oil imports.',
    'ban on coal exports',
    'cap on oil imports',
  ],
  [
    'In the resolution, the Council called for an immediate halt to the offensive, and for humanitarian access to El Fasher.',
    'halt to the offensive',
    'humanitarian access to El Fasher',
  ],
  // Pronouns and short names.
  [
    'The Council adopted the resolution by 15 votes. It also demands that the Taliban reverse the ban on women working.',
    'reverse the ban on women working',
  ],
  [
    'The Council unanimously adopted the resolution. The measure further urges all countries to cut off funds to the gangs.',
    'cut off funds to the gangs',
  ],
  [
    'Members approved the draft resolution late on Friday. The text also calls for an inquiry into the bombing.',
    'inquiry into the bombing',
  ],
  ['The resolution passed. Under its terms, both armies must pull back 20 kilometres.', 'pull back 20 kilometres'],
  [
    'The Security Council adopted the resolution on Thursday. Member states must freeze the assets of those on the list.',
    'freeze the assets',
  ],
  ['Under the resolution, Eritrea is given 45 days to end its support for the insurgents.', '45 days to end its support'],
  ["The Council renewed the mission's mandate, which now runs until 31 January 2026.", "mission's mandate"],
  ['The resolution sets up a panel of five experts. Its task will be to watch over the embargo.', 'panel of five experts'],
  [
    'The Council adopted resolution 2669. In it, the Council demanded an end to violence in Myanmar and urged the military to free Aung San Suu Kyi.',
    'end to violence in Myanmar',
    'free Aung San Suu Kyi',
  ],
  ['The resolution was adopted at dawn. It gives Tripoli two weeks to comply.', 'two weeks to comply'],
  [
    'The text adopted by the Council is short. It asks both parties to abide by the truce, and it welcomes the efforts of the mediator.',
    'abide by the truce',
    'efforts of the mediator',
  ],
  // Press coverage and releases.
  [
    'Unanimously adopting resolution 2719 (2023), the Council agreed to consider requests for access to assessed contributions.',
    'requests for access to assessed contributions',
  ],
  [
    'By its terms, the Council decided to extend the authorization of resolution 2664, and called upon all parties to the resolution to protect aid workers.',
    'authorization of resolution 2664',
    'protect aid workers',
  ],
  [
    'Further by the text, the Council requested the Secretary-General to provide an independent review within 60 days.',
    'independent review within 60 days',
  ],
  [
    'Acting under Chapter VII of the Charter, the Council decided by resolution 2653 to impose a travel ban and an asset freeze on gang leaders.',
    'travel ban and an asset freeze',
  ],
  [
    'The Security Council today extended until 30 June 2026 the mandate of the United Nations Disengagement Observer Force, stressing the obligation of both parties to respect the 1974 agreement.',
    'mandate of the United Nations Disengagement Observer Force',
    'respect the 1974 agreement',
  ],
  [
    'Condemning the deliberate targeting of civilians, the Council, in its resolution, demanded unhindered access for relief agencies.',
    'deliberate targeting of civilians',
    'unhindered access',
  ],
  [
    'The Security Council this morning decided to end the Verification Mission in Colombia and requested a plan for its liquidation.',
    'Verification Mission in Colombia',
    'plan for its liquidation',
  ],
  // Agencies.
  [
    'UNITED NATIONS (Reuters) - The U.N. Security Council imposed new sanctions on North Korea on Monday, capping oil exports and banning textile sales.',
    'sanctions on North Korea',
    'oil exports',
    'textile sales',
  ],
  [
    'The U.N. Security Council on Wednesday condemned the missile launch and called on Pyongyang to return to talks.',
    'missile launch',
    'return to talks',
  ],
  [
    'The Security Council resolution renews a travel ban and asset freeze on people who threaten peace in Libya for 15 months.',
    'travel ban and asset freeze',
  ],
  [
    'The 15-member council, in a resolution drafted by Britain, asked U.N. chief Antonio Guterres to report back in 30 days.',
    'report back in 30 days',
  ],
  ['The council voted unanimously to lift the arms embargo on Somalia that had been in place for 30 years.', 'arms embargo on Somalia'],
  [
    'The council resolution expands the list of banned goods to include jet fuel and requires the inspection of all cargo.',
    'list of banned goods',
    'inspection of all cargo',
  ],
  ['The resolution would also have demanded that Syria hand over material for chemical weapons, but it was vetoed.', 'hand over material'],
  [
    'The draft urges warring sides in Yemen to stop shooting at once and lets monitors go to Hodeidah for 30 days.',
    'stop shooting',
    'monitors go to Hodeidah',
  ],
  // Headlines.
  ['UN Security Council demands end to siege of El Fasher\n\nThe vote on the resolution was 14-0.', 'end to siege'],
  ['Security Council extends Mali mission for a year\n\nThe vote on the resolution was unanimous.', 'Mali mission'],
  ['U.N. Council Orders Cease-Fire in Kashmir\n\nThe resolution was adopted by eleven votes.', 'Cease-Fire in Kashmir'],
  ['UN Security Council slaps sanctions on Eritrea\n\nThe vote on the resolution was 13 to 1.', 'sanctions on Eritrea'],
  ['UNSC resolution calls for truce in Gaza, release of hostages\n\nThe vote on the resolution was 14-0.', 'truce in Gaza'],
  // Negations.
  ['The resolution makes no mention of the disputed islands.', 'disputed islands'],
  ['The resolution stops short of calling the killings genocide.', 'calling the killings genocide'],
  ['The text falls short of calling for a cease-fire.', 'cease-fire'],
  ['The resolution condemns the attack without naming those behind it.', 'the attack', 'those behind it'],
  ['The resolution contains no deadline for the withdrawal.', 'deadline for the withdrawal'],
  ['The resolution does not set a date for elections, nor does it provide for a force.', 'date for elections', 'force'],
  ['Nothing in the resolution permits the use of ground troops.', 'ground troops'],
  ['Absent from the text of the resolution is any call for sanctions.', 'sanctions'],
  // Quoted operative words.
  ['The resolution “demands” that all parties allow aid in.', 'allow aid in'],
  [
    'The resolution "strongly condemns" the shelling of the market and "calls upon" the two sides to talk.',
    'shelling of the market',
    'two sides to talk',
  ],
  ["The text 'decides' that the embargo 'shall not apply' to medical supplies.", 'medical supplies'],
  ['The resolution speaks of “the urgent need for a durable peace”.', 'durable peace'],
  ['According to the resolution, the parties “shall refrain from any hostile act”.', 'refrain from any hostile act'],
  // Old wording.
  ['The Council by its resolution called on both sides to cease fire forthwith.', 'cease fire forthwith'],
  [
    'LAKE SUCCESS, Aug. 1 -- The Security Council tonight called upon the Netherlands and the Indonesian Republic to cease hostilities forthwith and to settle their dispute by arbitration.',
    'cease hostilities forthwith',
  ],
  [
    'The resolution, which was carried by eight votes to nil, directs that both armies shall withdraw to the positions held on October 14.',
    'withdraw to the positions',
  ],
  ['The Council resolved to despatch a commission of three to the frontier.', 'commission of three'],
  ['The American resolution called upon the Peking regime to release the airmen.', 'release the airmen'],
  [
    'The resolution as voted takes note of the report of the Mediator and prolongs the truce until further notice.',
    'report of the Mediator',
    'truce until further notice',
  ],
  ['The Council reproved Portugal in the mildest terms and bade it respect the frontier of Senegal.', 'respect the frontier of Senegal'],
  ['The resolution requires the parties to the dispute to appoint negotiators without delay.', 'appoint negotiators'],
  ['A resolution requesting South Africa to abandon the trial was adopted by ten votes, with one abstention.', 'abandon the trial'],
  // Broadcast, explainer, op-ed.
  [
    "So what's in the resolution? It calls for an immediate truce, the release of all captives and more aid.",
    'immediate truce',
    'release of all captives',
    'more aid',
  ],
  ['The resolution was meant to force Khartoum to accept a UN force in Darfur.', 'accept a UN force'],
  ['The resolution is clear: Morocco must hold a referendum.', 'hold a referendum'],
  ['UN Security Council Resolution 1701 says that no armed group but the Lebanese army may be south of the Litani.', 'south of the Litani'],
  [
    'The resolution endorses the peace plan of the president and sees the Board of Peace as a transitional body.',
    'peace plan',
    'transitional body',
  ],
  ['Resolution 1244 put Kosovo under UN administration.', 'Kosovo under UN administration'],
  ['Resolution 687 obliged Iraq to destroy its missiles and made it pay for the damage.', 'destroy its missiles', 'pay for the damage'],
  ['The resolution allowed aid convoys to cross from Turkey at two points for 12 months.', 'aid convoys to cross'],
  ['The key demand of the resolution is that Rwanda withdraw its troops from Goma.', 'withdraw its troops from Goma'],
  ['The resolution also has a paragraph on the protection of hospitals.', 'protection of hospitals'],
  // Translations.
  [
    'The adopted resolution condemns with firmness the attacks of the M23 and requires its immediate withdrawal from Bukavu.',
    'attacks of the M23',
    'withdrawal from Bukavu',
  ],
  ['With this resolution the Council prolonged for one year the mandate of the mission in Cyprus.', 'mandate of the mission in Cyprus'],
  ['The document foresees the lifting of sanctions step by step.', 'lifting of sanctions'],
  [
    'In the project of resolution, the Council exhorts the parties to resume without preconditions the negotiations.',
    'resume without preconditions the negotiations',
  ],
  // Nothing may be read.
  ['The General Assembly on Friday demanded a cease-fire and urged the Council to act.'],
  ['The European Union extended its sanctions on Moscow by six months.'],
  ['In a presidential statement a year ago Britain urged restraint.'],
  ['Human Rights Watch called on the Security Council to impose an arms embargo.'],
  ['The Secretary-General, who has asked for more troops, welcomed the adoption of the resolution.'],
  ['Russia said the resolution was one-sided and called for talks.'],
  ['Ethiopia demanded that the Council condemn the attack.'],
  ['The Council could extend the mandate if the parties agree.'],
  ['Diplomats hope the Council will demand a ceasefire next week.'],
  ['The resolution was condemned by Israel, which demanded an apology.'],
  ['The vote came after the ambassador of Japan urged colleagues to approve the resolution.'],
  ['The Human Rights Council passed a resolution condemning the crackdown and setting up an inquiry.'],
  ['Critics say the resolution has encouraged the rebels to fight on.'],
  ['The resolution drew praise from aid groups, who urged donors to give more.'],
  ['The Council president, Karel Novak of Slovakia, urged members to stay calm.'],
  ['The sponsors of the resolution asked for a vote and demanded that it be held at once.'],
];

/** The same, written when FIRST was read and before the reader was tried on them. */
export const SECOND: readonly ProvisionCase[] = [
  [
    'The Security Council on Friday endorsed a peace plan for Darfur and promised to punish anybody who stood in its way.',
    'peace plan for Darfur',
    'punish anybody',
  ],
  [
    'Tuesday’s resolution gives the mission the power to shoot back, doubles its strength and stretches its stay to eighteen months.',
    'power to shoot back',
    'strength',
    'stay to eighteen months',
  ],
  [
    'The resolution – the ninth on Haiti – calls on States to stop the flow of small arms, singles out four gang bosses for sanctions and leaves the door open for more names.',
    'flow of small arms',
    'four gang bosses',
  ],
  ['A Council text voted through last night tells Kigali to call its soldiers home.', 'call its soldiers home'],
  [
    'Diplomats settled on language that merely takes note of the findings of the inquiry and falls short of endorsing them; the resolution passed 15-0.',
    'findings of the inquiry',
  ],
  ['The 12-page resolution spells out, among other things, how the weapons are to be destroyed.', 'weapons are to be destroyed'],
  ['The resolution, co-sponsored by Albania, reminds the junta that those who bomb schools will answer for it.', 'those who bomb schools'],
  ['By a vote of 13 in favour the Council directed that the ceasefire line be policed by 200 observers.', 'ceasefire line be policed'],
  [
    'Passed late on Sunday, the measure requires both navies to stay 12 miles off the coast and hands the policing of it to a joint commission.',
    'navies to stay 12 miles off',
    'policing of it to a joint commission',
  ],
  ['The Council has put off sanctions; instead its resolution threatens them if the talks fail by June.', 'threatens them'],
  ['The Council in resolution 1747 widened the sanctions on Tehran to cover its arms exports.', 'sanctions on Tehran'],
  [
    'Security Council resolution 2118 bound Syria to give up its chemical weapons and foresaw action under Chapter VII should it fail to.',
    'give up its chemical weapons',
    'action under Chapter VII',
  ],
  [
    'The resolution — hailed in Juba — slashes the number of troops to 12,500 and cuts the police to 800.',
    'troops to 12,500',
    'police to 800',
  ],
  ['What the resolution demands is simple: open the roads and let the sick leave.', 'open the roads'],
  ['The Council resolution says member states “shall prevent” the sale of arms to the Houthis.', 'sale of arms to the Houthis'],
  ['Under the text, sanctions would snap back unless the general quit by May.', 'sanctions would snap back'],
  ['Under a resolution passed in July, ships bound for Libya can be stopped and searched.', 'ships bound for Libya can be stopped'],
  ['The new mandate, which the Council approved unanimously, allows the peacekeepers to arrest suspects.', 'arrest suspects'],
  ['The resolution wants talks to begin “without delay and without preconditions”.', 'talks to begin'],
  ['The resolution, weaker than an earlier draft, no longer demands the departure of the president.', 'departure of the president'],
  ['An earlier draft had threatened sanctions; the adopted resolution does not.', 'sanctions'],
  ['The final resolution leaves out all mention of a Palestinian state.', 'Palestinian state'],
  ['Not a word about the blockade is to be found in the resolution.', 'blockade'],
  [
    'The text is silent on who should pay for the force, and it does not say when elections are to be held.',
    'who should pay',
    'when elections',
  ],
  ['The resolution refrains from blaming either side.', 'either side'],
  ['Nor did the resolution fix a date for the pull-out.', 'date for the pull-out'],
  [
    'The Security Council resolution, adopted under Chapter VI, recommends direct talks, appoints a mediator and asks him to report by 1 March.',
    'direct talks',
    'mediator',
    'report by 1 March',
  ],
  ['The Council, by resolution 2780, extended the authorization to board suspect vessels off Libya.', 'board suspect vessels'],
  [
    'The Council today terminated, with immediate effect, the sanctions regime on Sierra Leone and dissolved its Committee.',
    'sanctions regime on Sierra Leone',
    'Committee',
  ],
  [
    'It requested the Secretary-General to keep it informed of progress under the resolution and decided that the Mission should draw down in three stages.',
    'keep it informed',
    'draw down in three stages',
  ],
  [
    'Also by that text, the Council expressed its intention to review the measures within six months, stressing the importance of credible elections.',
    'review the measures',
    'credible elections',
  ],
  [
    'Reaffirming its strong commitment to the unity of Cyprus, the Council urged the sides, through the resolution, to renew negotiations.',
    'unity of Cyprus',
    'renew negotiations',
  ],
  ['In adopting resolution 2786, the Council determined that the situation in Yemen remained a threat to peace.', 'threat to peace'],
  [
    'The representatives voted to establish a commission of inquiry, and the resolution instructs it to start work at once.',
    'start work at once',
  ],
  ['Under the Council’s ruling of May 22 all guns in Palestine were to fall silent within 36 hours.', 'fall silent within 36 hours'],
  ['The Council today summoned the Arabs and the Jews to accept a four-week truce.', 'four-week truce'],
  [
    'The resolution asks both Governments to withdraw all armed personnel to the positions of August 5, 1965.',
    'withdraw all armed personnel',
  ],
  ['In a resolution passed without dissent the Council rebuked Indonesia and invited her to leave East Timor.', 'leave East Timor'],
  ['A British-drafted resolution fixing a total embargo on trade with the Smith regime was approved, 11 to 0.', 'total embargo on trade'],
  ['The resolution prescribed that no State shall recognize the rebel government.', 'no State shall recognize'],
  [
    'The text, as revised by the sponsors, deplored the acts of the South African authorities and called for the liberation of the prisoners.',
    'acts of the South African authorities',
    'liberation of the prisoners',
  ],
  ['UN imposes arms ban on Darfur rebels\n\nThe Security Council adopted the resolution by 12 votes.', 'arms ban on Darfur rebels'],
  ['Security Council Gives Iraq Final Chance\n\nThe resolution was adopted unanimously.', 'Final Chance'],
  ['UN resolution urges Sudan rivals to halt fighting\n\nThe Council adopted it on Friday.', 'halt fighting'],
  ['Council condemns Iran strikes on Gulf states, 13-0\n\nThe resolution was adopted on Wednesday.', 'Iran strikes'],
  ['The resolution expresses the hope that the sides settle their dispute peacefully, the Chinese agency wrote.', 'settle their dispute'],
  [
    'The decision of the Council obliges the authorities to guarantee the security of the humanitarian personnel.',
    'security of the humanitarian personnel',
  ],
  [
    'The resolution, approved by 10 votes, does justice to nobody, but it condemns without reserve the taking of hostages.',
    'taking of hostages',
  ],
  [
    'In the opinion of many the resolution came late; nonetheless it requires the immediate cease of the hostilities.',
    'cease of the hostilities',
  ],
  ['The French text foresaw the sending of observers and the opening of a dialogue.', 'sending of observers', 'opening of a dialogue'],
  // Nothing.
  ['The Peace and Security Council of the African Union adopted a communique urging the generals to share power.'],
  ['After the resolution failed, Algeria called for an emergency session of the Assembly and demanded an end to double standards.'],
  ['The resolution has divided the Council and exposed a rift between old friends.'],
  ['Backers of the resolution urged the Council to act before the holiday.'],
  ['The president told the Council that he wanted the resolution to pass and asked members for their support.'],
  ['The US is pressing the Council to order a ceasefire and lift the blockade.'],
  ['The Council may impose sanctions next month if the elections are put off.'],
  ['Whether the resolution will stop the fighting is another matter.'],
  ['The resolution had been demanded by the bereaved families.'],
  ['The envoy said he would ask the Council to extend the mission.'],
  ['Under the rules of the Council the draft resolution must be circulated 24 hours before the vote.'],
  ['The resolution was drafted by France, which called for a vote on Friday.'],
  ['Ireland, which supports the resolution, urged its partners to recognise the state.'],
  ['The Cabinet approved a resolution calling for new elections.'],
];
