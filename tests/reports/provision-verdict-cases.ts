import type { Verdict } from '../../src/reports/types.ts';

/** What one report says of one text, and the verdicts that a careful editor would give, the fittest first. */
export interface VerdictCase {
  readonly dateline: string;
  readonly report: string;
  /** Words of the provision that is judged. */
  readonly of: string;
  readonly verdicts: readonly Verdict[];
}

const said = (dateline: string, report: string, of: string, ...verdicts: Verdict[]): VerdictCase => ({ dateline, report, of, verdicts });

/** True paraphrases of indexed texts, in words of reports. */
export const TRUE_PARAPHRASES: readonly VerdictCase[] = [
  said(
    '1973-10-23',
    'The Security Council adopted resolution 338, which calls on both sides to stop all firing within 12 hours.',
    'stop all firing',
    'right',
  ),
  said(
    '1973-10-23',
    'Resolution 338 of the Security Council asks the warring sides to begin carrying out resolution 242 at once.',
    'carrying out resolution 242',
    'right',
    'imprecise',
  ),
  said(
    '1973-10-23',
    'The Security Council decided in resolution 338 that talks between the parties should start immediately under suitable auspices.',
    'talks between the parties',
    'right',
  ),
  said(
    '1982-04-04',
    'Security Council resolution 502 demands that Argentina pull its troops out of the Falklands at once.',
    'pull its troops out',
    'right',
  ),
  said(
    '1982-04-04',
    'Security Council resolution 502 demands an immediate end to the fighting between Britain and Argentina.',
    'end to the fighting',
    'right',
  ),
  said(
    '1982-04-04',
    'Security Council resolution 502 calls on London and Buenos Aires to seek a diplomatic solution to their differences.',
    'diplomatic solution',
    'right',
  ),
  said(
    '1990-08-03',
    'The Security Council passed resolution 660 condemning the Iraqi invasion of its small neighbour Kuwait on Thursday.',
    'Iraqi invasion',
    'right',
  ),
  said(
    '1990-08-03',
    'Security Council resolution 660 demands that Baghdad withdraw its troops immediately and without conditions to the positions of August 1.',
    'withdraw its troops',
    'right',
  ),
  said(
    '1990-08-03',
    'Security Council resolution 660 calls on the two neighbours to begin intensive negotiations at once to settle their differences.',
    'intensive negotiations',
    'right',
  ),
  said(
    '1990-11-30',
    'The Security Council passed resolution 678, which demands that Iraq comply fully with resolution 660 and all later ones.',
    'comply fully',
    'right',
  ),
  said(
    '1990-11-30',
    'Security Council resolution 678 authorises states cooperating with the government of Kuwait to use all necessary means to free the emirate.',
    'use all necessary means',
    'right',
  ),
  said(
    '1990-11-30',
    'Security Council resolution 678 gives Iraq one last chance to comply as a pause of goodwill.',
    'one last chance',
    'right',
  ),
  said(
    '1987-07-21',
    'Security Council resolution 598 demands that Iran and Iraq observe an immediate cease-fire and withdraw their forces to the recognized boundaries.',
    'immediate cease-fire',
    'right',
  ),
  said(
    '1987-07-21',
    'Security Council resolution 598 urges that prisoners of war be freed and sent home without delay once active hostilities have ended.',
    'prisoners of war',
    'right',
  ),
  said(
    '1987-07-21',
    'Security Council resolution 598 asks the Secretary-General to send a team of United Nations observers to supervise the cease-fire and the withdrawal.',
    'team of United Nations observers',
    'right',
    'imprecise',
  ),
  said(
    '1987-07-21',
    'Security Council resolution 598 calls on all other states to exercise the utmost restraint.',
    'utmost restraint',
    'right',
  ),
  said(
    '1978-03-20',
    'Security Council resolution 425 calls on Israel immediately to halt its military action and to withdraw its forces from Lebanese soil.',
    'halt its military action',
    'right',
  ),
  said(
    '1978-03-20',
    'Security Council resolution 425 sets up an interim United Nations force for southern Lebanon.',
    'interim United Nations force',
    'right',
  ),
  said(
    '1978-03-20',
    'Security Council resolution 425 calls for strict respect for the territorial integrity and independence of Lebanon within its recognized borders.',
    'strict respect',
    'right',
  ),
  said(
    '2016-12-24',
    'Security Council resolution 2334 demands that Israel halt all settlement building in the occupied Palestinian territory, including East Jerusalem.',
    'halt all settlement',
    'right',
  ),
  said(
    '2016-12-24',
    'Security Council resolution 2334 says that Israeli settlements on occupied land are a flagrant violation of international law.',
    'flagrant violation',
    'right',
  ),
  said(
    '2016-12-24',
    'Security Council resolution 2334 calls on countries to distinguish in their dealings between Israel and the territories occupied in 1967.',
    'distinguish',
    'right',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 demands an immediate ceasefire in Gaza for the rest of Ramadan.',
    'immediate ceasefire',
    'right',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 demands the unconditional freeing of every hostage at once.',
    'freeing of every hostage',
    'right',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 reiterates the demand that all barriers to the delivery of humanitarian aid on a large scale be lifted.',
    'barriers to the delivery',
    'right',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 stresses the urgent need to let more aid flow to civilians in all of Gaza.',
    'urgent need',
    'right',
  ),
  said(
    '1990-08-07',
    'The Security Council in resolution 661 set up a committee to watch over the sanctions against Iraq.',
    'committee to watch',
    'right',
  ),
  said(
    '1991-04-04',
    'Security Council resolution 687 requires Iraq to accept the destruction of its chemical and biological weapons under international supervision.',
    'destruction of its chemical',
    'right',
  ),
  said(
    '2006-08-12',
    'Security Council resolution 1701 calls for a full cessation of hostilities between Israel and Hezbollah.',
    'full cessation of hostilities',
    'right',
  ),
  said(
    '2006-08-12',
    'Security Council resolution 1701 raises the strength of UNIFIL to a maximum of 15,000 troops.',
    'strength of UNIFIL',
    'right',
  ),
  said(
    '2011-03-18',
    'Security Council resolution 1973 authorises countries to take all necessary measures to protect civilians under attack in Libya.',
    'all necessary measures',
    'right',
  ),
  said(
    '2004-09-03',
    'Security Council resolution 1559 calls for all militias in Lebanon to be disbanded and disarmed.',
    'militias in Lebanon',
    'right',
  ),
];

/** What is weaker, stronger or of another addressee than the text. */
export const NOT_QUITE: readonly VerdictCase[] = [
  said(
    '1973-10-23',
    'Resolution 338 of the Security Council demands that all parties to the fighting cease all firing within 12 hours.',
    'cease all firing',
    'imprecise',
  ),
  said(
    '1982-04-04',
    'Security Council resolution 502 calls for the immediate withdrawal of all Argentine forces from the Falkland Islands.',
    'immediate withdrawal',
    'imprecise',
  ),
  said(
    '1978-03-20',
    'Security Council resolution 425 demands that Israel immediately cease its military action against Lebanon and withdraw its forces.',
    'cease its military action',
    'imprecise',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 calls for an immediate ceasefire for the month of Ramadan.',
    'immediate ceasefire',
    'imprecise',
  ),
  said(
    '2024-03-26',
    'Security Council resolution 2728 demands that Hamas immediately release all hostages without conditions.',
    'release all hostages',
    'imprecise',
  ),
  said(
    '2006-08-12',
    'Security Council resolution 1701 demands the disarming of all armed groups in Lebanon, including Hezbollah.',
    'disarming',
    'imprecise',
    'unclear',
    'outside',
  ),
];

/** What stands nowhere in the text; nothing of it may be called right. */
export const NOT_IN_THE_TEXT: readonly VerdictCase[] = [
  said(
    '2024-03-26',
    'Security Council resolution 2728 demands that Hamas lay down its weapons.',
    'lay down its weapons',
    'contradicted',
    'unclear',
    'imprecise',
  ),
  said('2024-03-26', 'Security Council resolution 2728 imposes an arms embargo on Israel.', 'arms embargo', 'contradicted', 'unclear'),
  said(
    '1982-04-04',
    'Security Council resolution 502 orders Britain to turn its fleet back.',
    'turn its fleet back',
    'contradicted',
    'unclear',
  ),
  said(
    '1982-04-04',
    'Security Council resolution 502 imposes economic sanctions on Argentina.',
    'economic sanctions',
    'contradicted',
    'unclear',
  ),
  said('1990-08-03', 'Security Council resolution 660 imposes a trade embargo on Iraq.', 'trade embargo', 'contradicted', 'unclear'),
  said(
    '1990-08-03',
    'Security Council resolution 660 authorises member states to drive Iraq out of Kuwait by force.',
    'drive Iraq out',
    'contradicted',
    'unclear',
  ),
  said(
    '1990-11-30',
    'Security Council resolution 678 orders Turkey to open its bases to the allies.',
    'open its bases',
    'contradicted',
    'unclear',
  ),
  said(
    '1987-07-21',
    'Security Council resolution 598 condemns Iraq for starting the war.',
    'starting the war',
    'contradicted',
    'unclear',
    'imprecise',
  ),
  said(
    '1978-03-20',
    'Security Council resolution 425 demands that Syria withdraw its troops from Lebanon.',
    'Syria withdraw',
    'imprecise',
    'contradicted',
    'unclear',
  ),
  said(
    '1967-11-23',
    'Security Council resolution 242 demands the creation of a Palestinian state in the West Bank.',
    'Palestinian state',
    'contradicted',
    'unclear',
    'imprecise',
  ),
  said(
    '2016-12-24',
    'Security Council resolution 2334 imposes a boycott on goods from the settlements.',
    'boycott',
    'outside',
    'unclear',
    'contradicted',
  ),
];

/** More of the same, written when the others were judged and before the checker was tried on them. */
export const WRITTEN_LATER: readonly VerdictCase[] = [
  said('1981-06-20', 'Security Council resolution 487 strongly condemns the Israeli raid on the Iraqi reactor.', 'Israeli raid', 'right'),
  said(
    '1981-06-20',
    'Security Council resolution 487 calls on Israel to put its nuclear plants under the safeguards of the atomic agency.',
    'safeguards',
    'right',
  ),
  said(
    '1981-06-20',
    'Security Council resolution 487 says that Iraq is entitled to redress for the destruction it has suffered.',
    'entitled to redress',
    'right',
  ),
  said('1981-12-18', 'Security Council resolution 497 calls the annexation of the Golan Heights null and void.', 'null and void', 'right'),
  said('1981-12-18', 'Security Council resolution 497 demands that Israel rescind its decision at once.', 'rescind its decision', 'right'),
  said(
    '1982-06-07',
    'Security Council resolution 509 demands that Israel pull all its forces back to the frontiers of Lebanon without conditions.',
    'pull all its forces back',
    'right',
  ),
  said(
    '1983-11-19',
    'Security Council resolution 541 deplores the secession declared by the Turkish Cypriots and calls for it to be withdrawn.',
    'deplores the secession',
    'right',
  ),
  said(
    '1983-11-19',
    'Security Council resolution 541 calls on all states to recognise no Cypriot state but the Republic of Cyprus.',
    'recognise no Cypriot state',
    'right',
  ),
  said(
    '1977-11-05',
    'Security Council resolution 418 decides that all states must stop supplying South Africa with weapons.',
    'stop supplying South Africa',
    'right',
  ),
  said(
    '1978-09-30',
    'Security Council resolution 435 sets up a United Nations group to help Namibia to independence through free elections for up to a year.',
    'United Nations group',
    'right',
  ),
  said(
    '1991-09-26',
    'Security Council resolution 713 imposes a general and complete embargo on deliveries of weapons to Yugoslavia.',
    'embargo on deliveries',
    'right',
  ),
  said(
    '1992-12-04',
    'Security Council resolution 794 authorises the use of all necessary means to make Somalia safe for relief work.',
    'all necessary means',
    'right',
  ),
  said(
    '1993-02-23',
    'Security Council resolution 808 decides that an international tribunal shall try those responsible for crimes in the former Yugoslavia.',
    'international tribunal',
    'right',
  ),
  said(
    '1950-07-08',
    'Security Council resolution 84 asks the United States to name the commander of the unified forces in Korea.',
    'name the commander',
    'right',
    'imprecise',
  ),
  said(
    '1950-07-08',
    'Security Council resolution 84 allows the unified command to fly the flag of the United Nations.',
    'flag of the United Nations',
    'right',
  ),
  said(
    '1948-07-16',
    'Security Council resolution 54 orders the Governments concerned to desist from further military action in Palestine.',
    'desist from further military action',
    'right',
  ),
  said('1964-03-05', 'Security Council resolution 186 recommends a peace-keeping force for Cyprus.', 'peace-keeping force', 'right'),
  said(
    '1965-09-21',
    'Security Council resolution 211 demands that India and Pakistan cease fire on 22 September at seven in the morning.',
    'cease fire on 22 September',
    'right',
  ),
  said(
    '1980-08-21',
    'Security Council resolution 478 calls on countries with missions in Jerusalem to withdraw them from the Holy City.',
    'missions in Jerusalem',
    'right',
  ),
  said(
    '1980-03-02',
    'Security Council resolution 465 calls on Israel to dismantle the existing settlements.',
    'dismantle the existing settlements',
    'right',
  ),
  said(
    '1980-03-02',
    'Security Council resolution 465 asks all states to give Israel no help in building settlements.',
    'give Israel no help',
    'right',
    'imprecise',
  ),
  said(
    '1980-09-29',
    'Security Council resolution 479 asks Iran and Iraq to refrain at once from the further use of force.',
    'further use of force',
    'right',
    'imprecise',
  ),
  // Not quite, or not at all.
  said('1981-06-20', 'Security Council resolution 487 regrets the Israeli air attack on Iraq.', 'air attack', 'imprecise'),
  said(
    '1981-06-20',
    'Security Council resolution 487 imposes sanctions on Israel for the raid.',
    'imposes sanctions',
    'contradicted',
    'unclear',
    'outside',
  ),
  said(
    '1983-11-19',
    'Security Council resolution 541 condemns Turkey for the invasion of Cyprus.',
    'condemns Turkey',
    'unclear',
    'imprecise',
    'contradicted',
    'outside',
  ),
  said(
    '1965-09-21',
    'Security Council resolution 211 calls upon India and Pakistan to cease fire on 22 September.',
    'cease fire',
    'right',
    'imprecise',
  ),
  said(
    '1980-09-29',
    'Security Council resolution 479 orders an arms embargo on both sides.',
    'arms embargo',
    'contradicted',
    'unclear',
    'outside',
  ),
  said(
    '1964-03-05',
    'Security Council resolution 186 orders a plebiscite on the future of Cyprus.',
    'plebiscite',
    'contradicted',
    'unclear',
    'outside',
  ),
  said(
    '1978-09-30',
    'Security Council resolution 435 imposes an oil embargo on South Africa.',
    'oil embargo',
    'contradicted',
    'unclear',
    'outside',
  ),
  said(
    '1981-12-18',
    'Security Council resolution 497 demands that Syria disarm its forces on the Golan.',
    'disarm its forces',
    'contradicted',
    'unclear',
    'imprecise',
    'outside',
  ),
];
