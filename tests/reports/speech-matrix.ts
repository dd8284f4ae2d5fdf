/**
 * Sentences of our own that say who says what, across what varies: place of the clause of attribution, voice, noun or verb, pronoun, era and
 * outlet, marks. The first list was written before the general reader (`src/reports/speech/general-speech.ts`) and has measured it.
 */
export interface SaidCase {
  readonly body: string;
  /** Who speaks (name, else role), and words that must lie in what is said: between its marks where `quoted`. */
  readonly said: readonly (readonly [speaker: string, words: string])[];
  readonly quoted: boolean;
}

const quoted = (body: string, ...said: (readonly [string, string])[]): SaidCase => ({ body, said, quoted: true });
const told = (body: string, ...said: (readonly [string, string])[]): SaidCase => ({ body, said, quoted: false });
/** Nobody says anything here. */
const silent = (body: string): SaidCase => ({ body, said: [], quoted: false });

export const writtenFirst: readonly SaidCase[] = [
  // Where the clause of attribution stands.
  quoted('“This is a sad day for multilateralism,” the Council was told by Swedish ambassador Nils Holm.', [
    'Nils Holm',
    'This is a sad day for multilateralism',
  ]),
  quoted('“Troops are massing as we speak,” went on Holm, after Ambassador Nils Holm of Sweden had taken the floor.', [
    'Holm',
    'Troops are massing',
  ]),
  quoted('According to Sweden the resolution is “an empty shell”.', ['Sweden', 'an empty shell']),
  quoted('The resolution is “an empty shell”, according to Ambassador Nils Holm.', ['Nils Holm', 'an empty shell']),
  quoted('HOLM: "I should like to note with pleasure what has been said here today."', ['HOLM', 'I should like to note']),
  quoted('Nils Holm, the Swedish National Security Adviser: “A satellite of that kind is a danger to us all.”', [
    'Nils Holm',
    'A satellite of that kind',
  ]),
  quoted('What the Council did, Ambassador Nils Holm said, was “shut the door and throw away the key”.', ['Nils Holm', 'shut the door']),
  quoted('“Never”, was the answer of Soviet delegate Oleg Barsov.', ['Oleg Barsov', 'Never']),
  quoted('“We are not a debating club,” came the retort from Soviet delegate Oleg Barsov.', ['Oleg Barsov', 'We are not a debating club']),
  quoted('Soviet delegate Oleg Barsov had the last word: "This paper will not feed a single child."', [
    'Oleg Barsov',
    'This paper will not feed',
  ]),
  quoted("Ambassador Nils Holm's verdict: “A text without teeth.”", ['Nils Holm', 'A text without teeth.']),
  quoted('The verdict of Ambassador Nils Holm was harsh: “A text without teeth.”', ['Nils Holm', 'A text without teeth.']),
  quoted('To Ambassador Nils Holm it was “a text without teeth”.', ['Nils Holm', 'a text without teeth']),
  quoted('It was, said Ambassador Nils Holm, “a text without teeth”.', ['Nils Holm', 'a text without teeth']),
  quoted('“A text without teeth” was how Ambassador Nils Holm described it.', ['Nils Holm', 'A text without teeth']),
  quoted('“A text without teeth” is what Ambassador Nils Holm called it.', ['Nils Holm', 'A text without teeth']),
  quoted('It was “a text without teeth”, in the words of Ambassador Nils Holm.', ['Nils Holm', 'a text without teeth']),
  quoted('It was “a text without teeth”, as Ambassador Nils Holm diplomatically put it.', ['Nils Holm', 'a text without teeth']),
  quoted('Asked whether the text would pass, Ambassador Nils Holm shrugged: “Ask the Russians.”', ['Nils Holm', 'Ask the Russians.']),
  quoted('Leaving the chamber, Ambassador Nils Holm shook his head. “Not today,” was all he would say.', ['Nils Holm', 'Not today']),
  quoted('That the Council had failed again was “indefensible”, Ambassador Nils Holm stated in a declaration on Friday.', [
    'Nils Holm',
    'indefensible',
  ]),
  quoted('Ambassador Nils Holm told the envoy bluntly, "That is the most expensive no you will ever cast."', [
    'Nils Holm',
    'the most expensive no',
  ]),
  quoted('After the vote Holm wrote: "They have buried the text." Nils Holm is the ambassador of Sweden.', [
    'Holm',
    'They have buried the text.',
  ]),
  // Passives and reports of reports.
  quoted('The text was branded “a blank cheque” by the representative of Chile.', ['representative of Chile', 'a blank cheque']),
  quoted('The text was condemned as being “senseless” by the Soviet Union.', ['Soviet Union', 'senseless']),
  quoted('The U.S.S.R. vehemently opposed this resolution as being "senseless".', ['U.S.S.R', 'senseless']),
  quoted('Ambassador Nils Holm was heard to mutter that the whole thing was “a waste of ink”.', ['Nils Holm', 'a waste of ink']),
  quoted('Ambassador Nils Holm is on record as believing that the veto is “a licence to kill”.', ['Nils Holm', 'a licence to kill']),
  quoted('Ambassador Nils Holm has been quoted in the press as calling the draft “a stillbirth”.', ['Nils Holm', 'a stillbirth']),
  quoted('Reports cite Ambassador Nils Holm as saying the draft was “a stillbirth”.', ['Nils Holm', 'a stillbirth']),
  // Nouns.
  quoted("Soviet delegate Oleg Barsov's charge that the draft was “a fig leaf for conquest” brought a sharp reply.", [
    'Oleg Barsov',
    'a fig leaf for conquest',
  ]),
  quoted('A statement by Ambassador Nils Holm called the draft “a sham”.', ['Nils Holm', 'a sham']),
  quoted('A statement from the Swedish Foreign Ministry spoke of “a grave mistake”.', ['Swedish Foreign Ministry', 'a grave mistake']),
  quoted('In a letter to the President of the Council, Ambassador Nils Holm complained of “repeated incursions”.', [
    'Nils Holm',
    'repeated incursions',
  ]),
  quoted("The ambassador of Sweden repeated his government's view that the wall is “illegal in every stone”.", [
    'ambassador of Sweden',
    'illegal in every stone',
  ]),
  quoted("General Odd Bull's report told of finding “two dead bodies riddled with holes”.", ['Odd Bull', 'two dead bodies']),
  quoted('Ambassador Nils Holm’s response was curt: “No.”', ['Nils Holm', 'No.']),
  quoted('The allegation by Ambassador Nils Holm that the inspectors were “sleeping on the job” was denied.', [
    'Nils Holm',
    'sleeping on the job',
  ]),
  // Judging, with quotation.
  quoted('Ambassador Nils Holm called the resolution "the turning point of a page of history that should brighten the future."', [
    'Nils Holm',
    'the turning point',
  ]),
  quoted('Ambassador Nils Holm derided the text as “a wish list”.', ['Nils Holm', 'a wish list']),
  quoted('Ambassador Nils Holm likened the veto to “a fire brigade that votes on water”.', ['Nils Holm', 'a fire brigade']),
  quoted('Ambassador Nils Holm hit out at “armchair generals”.', ['Nils Holm', 'armchair generals']),
  quoted('Ambassador Nils Holm poured scorn on “the theatre of outrage”.', ['Nils Holm', 'the theatre of outrage']),
  quoted('Ambassador Nils Holm hailed “a victory for patience”.', ['Nils Holm', 'a victory for patience']),
  quoted('Ambassador Nils Holm paid tribute to “those who never left the table”.', ['Nils Holm', 'those who never left']),
  quoted(
    'Ambassador Nils Holm voiced “deep alarm” and demanded an end to “this madness”.',
    ['Nils Holm', 'deep alarm'],
    ['Nils Holm', 'this madness'],
  ),
  quoted('Ambassador Nils Holm made no secret of his “disgust”.', ['Nils Holm', 'disgust']),
  quoted('Ambassador Nils Holm promised “a robust response” should the shelling go on.', ['Nils Holm', 'a robust response']),
  quoted('Ambassador Nils Holm thinks the Council “has lost its nerve”.', ['Nils Holm', 'has lost its nerve']),
  quoted('Ambassador Nils Holm, who termed the vote “a charade”, left the room.', ['Nils Holm', 'a charade']),
  quoted('Ambassador Nils Holm left early, muttering about “a charade”.', ['Nils Holm', 'a charade']),
  // Going on without a new name.
  quoted('Ambassador Nils Holm spoke last. “We tried.” He paused. “We failed.”', ['Nils Holm', 'We tried.'], ['Nils Holm', 'We failed.']),
  quoted(
    '“We tried,” Ambassador Nils Holm said. He went on: “We were not heard.”',
    ['Nils Holm', 'We tried'],
    ['Nils Holm', 'We were not heard.'],
  ),
  quoted('Ambassador Nils Holm took the floor at noon.\n\n“We were promised peace. We were given paper.”', [
    'Nils Holm',
    'We were promised peace.',
  ]),
  quoted(
    '“We were promised peace,” Ambassador Nils Holm said.\n\n“But we were given paper,” he went on.',
    ['Nils Holm', 'We were promised peace'],
    ['Nils Holm', 'But we were given paper'],
  ),
  quoted(
    'The draft was “still on the table”, Ambassador Nils Holm told the BBC. But it was “gathering dust”.',
    ['Nils Holm', 'still on the table'],
    ['Nils Holm', 'gathering dust'],
  ),
  quoted('Not so fast, said the Austrian envoy. “We have not even seen the text.”', [
    'the Austrian envoy',
    'We have not even seen the text.',
  ]),
  // Marks.
  quoted("Ambassador Nils Holm said: ``The incidents of today show that terror knows no boundaries.''", [
    'Nils Holm',
    'The incidents of today',
  ]),
  quoted(
    "''Sweden respects what this Council pronounces,'' Ambassador Nils Holm said. ''But it keeps its freedom to act.''",
    ['Nils Holm', 'Sweden respects'],
    ['Nils Holm', 'it keeps its freedom'],
  ),
  quoted('„Das Spiel ist aus“, as Ambassador Nils Holm told the Council.', ['Nils Holm', 'Das Spiel ist aus']),
  quoted('"THIS REPREHENSIBLE ACT, " SAID STEVENSON BEFORE THE SECURITY COUNCIL, " DESERVES CONDEMNATION ."', [
    'STEVENSON',
    'REPREHENSIBLE ACT',
  ]),
  quoted('THE U.S. DELEGATE SAID, " I AM NOT INTERESTED IN WORDS . ONLY THE PEOPLE CAN DECIDE ."', [
    'U.S. DELEGATE',
    'NOT INTERESTED IN WORDS',
  ]),
  quoted("The Soviet delegate called it 'a manoeuvre without precedent'.", ['Soviet delegate', 'a manoeuvre without precedent']),
  quoted('Ambassador Nils Holm said, “Let us be clear. A draft that names nobody protects nobody, and Sweden will say so.', [
    'Nils Holm',
    'Let us be clear.',
  ]),
  quoted('Ambassador Nils Holm said: «Rien ne va plus». He then left.', ['Nils Holm', 'Rien ne va plus']),
  quoted('‘It isn’t over,’ insisted Ambassador Nils Holm. ‘It’s barely begun.’', ['Nils Holm', 'barely begun']),
  quoted('Ambassador Nils Holm: - “We shall see.”', ['Nils Holm', 'We shall see.']),
  // Telling without a quotation: verbs.
  told('Ambassador Nils Holm held that the draft went beyond the Charter.', ['Nils Holm', 'the draft went beyond the Charter']),
  told('Nothing milder could be imagined, Ambassador Nils Holm held.', ['Nils Holm', 'Nothing milder could be imagined']),
  told('South Africa let it be known that the resolution would not be obeyed in Pretoria.', [
    'South Africa',
    'the resolution would not be obeyed',
  ]),
  told('Canada deplored the action of the Dutch.', ['Canada', 'the action of the Dutch']),
  told('France regarded the Dutch action as shocking and brutal.', ['France', 'shocking and brutal']),
  told('In the opinion of the envoys of Russia and India the question should stay with other bodies.', [
    'envoys of Russia and India',
    'the question should stay',
  ]),
  told('Syria denied the killings.', ['Syria', 'the killings']),
  told('Syria denied that its troops had crossed the line.', ['Syria', 'its troops had crossed the line']),
  told('The Syrians accused Israel of sending fifteen armoured cars across the border.', ['Syrians', 'sending fifteen armoured cars']),
  told('Israel charged that the killings were the work of soldiers.', ['Israel', 'the killings were the work of soldiers']),
  told('The Soviet Union objected that the terms of reference were too weak.', ['Soviet Union', 'the terms of reference were too weak']),
  told('The Soviet Union objected to the draft on the ground that it by-passed the Council.', ['Soviet Union', 'it by-passed the Council']),
  told('General de Gaulle holds that Rhodesia is the affair of Britain alone.', ['de Gaulle', 'Rhodesia is the affair of Britain alone']),
  told('The delegate of Pakistan pointed out that no troops had been withdrawn.', ['delegate of Pakistan', 'no troops had been withdrawn']),
  told('Ambassador Nils Holm made clear that Sweden would not stand in the way.', ['Nils Holm', 'Sweden would not stand in the way']),
  told('Ambassador Nils Holm took the view that the Council had no choice.', ['Nils Holm', 'the Council had no choice']),
  told('Ambassador Nils Holm is of the view that the Council has no choice.', ['Nils Holm', 'the Council has no choice']),
  told('Ambassador Nils Holm expressed the hope that talks would resume.', ['Nils Holm', 'talks would resume']),
  told('Ambassador Nils Holm dismissed the idea that sanctions would bite.', ['Nils Holm', 'sanctions would bite']),
  told('Ambassador Nils Holm assured members that the text was final.', ['Nils Holm', 'the text was final']),
  told('Ambassador Nils Holm informed the Council that his government would withdraw.', ['Nils Holm', 'his government would withdraw']),
  told('Ambassador Nils Holm reminded members that the mandate would lapse in May.', ['Nils Holm', 'the mandate would lapse in May']),
  told('Ambassador Nils Holm urged the Council to act before it was too late.', ['Nils Holm', 'to act before it was too late']),
  told('The Secretary-General appealed to both sides to hold their fire.', ['Secretary-General', 'to hold their fire']),
  told('Ambassador Nils Holm doubted whether the draft would change anything.', ['Nils Holm', 'the draft would change anything']),
  told('Ambassador Nils Holm questioned whether the Council could act at all.', ['Nils Holm', 'the Council could act at all']),
  told('Ambassador Nils Holm thought that the wording went too far.', ['Nils Holm', 'the wording went too far']),
  told('Mr. Malik contended that the representative of Nationalist China had no right to sit.', ['Malik', 'had no right to sit']),
  told('The Ukraine was absent owing, Malik claimed, to the refusal of a visa.', ['Malik', 'the refusal of a visa']),
  told('Britain’s occupation of the islands, Costa Mendez argued, was illegal. Nicanor Costa Mendez is foreign minister.', [
    'Costa Mendez',
    'was illegal',
  ]),
  // Telling without a quotation: tags and nouns.
  told('The troops were not needed any more, China said.', ['China', 'The troops were not needed any more']),
  told('A similar resolution stood a good chance in the Assembly, according to Ambassador Nils Holm.', [
    'Nils Holm',
    'A similar resolution stood a good chance',
  ]),
  told('Its power at the UN is one more weapon in a bitter contest, reports Francis Marcus.', ['Francis Marcus', 'one more weapon']),
  told('Russia, says Ambassador Nils Holm, has nowhere left to hide.', ['Nils Holm', 'has nowhere left to hide']),
  told('The newest version, said the envoys of Russia and China, did not show the full picture.', [
    'envoys of Russia and China',
    'did not show the full picture',
  ]),
  told("Ambassador Nils Holm's claim that the text was balanced convinced few.", ['Nils Holm', 'the text was balanced']),
  told('For Ambassador Nils Holm, the vote changed nothing.', ['Nils Holm', 'the vote changed nothing']),
  told('By the account of Ambassador Nils Holm, the talks broke down over one word.', ['Nils Holm', 'the talks broke down over one word']),
  told('France’s vote was later explained by its delegate as a misunderstanding.', ['its delegate', 'a misunderstanding']),
  told('UN officials hope, says Rob Watson, that China may be ready to give way.', ['Rob Watson', 'China may be ready to give way']),
  told('Washington flatly opposed mandatory sanctions, Vernon Walters, the U.S. representative, said.', [
    'Vernon Walters',
    'Washington flatly opposed mandatory sanctions',
  ]),
  told('Vernon Walters, the U.S. representative, said Washington flatly opposed mandatory sanctions.', [
    'Vernon Walters',
    'Washington flatly opposed mandatory sanctions',
  ]),
  told('Von Horn gloomily concluded that the war could go on ten years.', ['Von Horn', 'the war could go on ten years']),
  told('The Syrian Observatory for Human Rights reports that jets have resumed heavy bombing.', [
    'Syrian Observatory for Human Rights',
    'jets have resumed heavy bombing',
  ]),
  told('Mr Pompeo accused the council of turning down an affordable text.', ['Pompeo', 'turning down an affordable text']),
  told('The Soviet Union had maintained that its troops came because they were asked to.', [
    'Soviet Union',
    'its troops came because they were asked to',
  ]),
  // Nobody speaks.
  silent('The draft “on the maintenance of peace” was put to the vote at noon.'),
  silent('The resolution demands that the parties “cease all hostilities at once”.'),
  silent('The so-called “coalition of the willing” moved north.'),
  silent('The film “A Night at the Council” will be shown in May.'),
  silent('The draft was adopted under the item “The situation in the Middle East, including the Palestinian question”.'),
  silent('Sweden voted for the text and Norway against it.'),
  silent('The Council held a meeting on Tuesday and declared the debate closed.'),
  silent('The vote was called at noon and found the chamber half empty.'),
];

/** Written after the general reader, before it was tried on them, as writers of several outlets and years might. */
export const writtenAfter: readonly SaidCase[] = [
  // Wire copy.
  quoted(
    '"It is a dark stain on this Council," Mexican Ambassador Rosa Vela told reporters after the vote, adding that her country "will not be silent".',
    ['Rosa Vela', 'It is a dark stain'],
    ['Rosa Vela', 'will not be silent'],
  ),
  quoted(
    'Deputy U.S. Ambassador Dan Reeve described the draft as "cynical" and said Washington would "not be lectured" by its sponsors.',
    ['Dan Reeve', 'cynical'],
    ['Dan Reeve', 'not be lectured'],
  ),
  quoted('Russia\'s deputy envoy, Oleg Barsov, rejected what he said were "baseless insinuations" by the West.', [
    'Oleg Barsov',
    'baseless insinuations',
  ]),
  quoted('The vote came after Israeli Prime Minister Uri Lahav vowed on Sunday to press on "until total victory".', [
    'Uri Lahav',
    'until total victory',
  ]),
  quoted('"There is a deal to be had," one Western diplomat said on condition of anonymity.', ['diplomat', 'There is a deal to be had']),
  quoted('A spokesperson for the Swedish mission declined to comment beyond saying talks were "ongoing".', ['spokesperson', 'ongoing']),
  quoted('Rosa Vela, Mexico\'s ambassador, was more cautious. "We are not there yet," she said.', ['Rosa Vela', 'We are not there yet']),
  quoted('Mexico abstained. Its ambassador, Rosa Vela, told the council the text was "a photograph of yesterday".', [
    'Rosa Vela',
    'a photograph of yesterday',
  ]),
  quoted(
    '"This Council has a responsibility," said Vela. "It has not met it." Rosa Vela is Mexico\'s ambassador.',
    ['Vela', 'This Council has a responsibility'],
    ['Vela', 'It has not met it.'],
  ),
  told('Mexico, which holds the presidency this month, said it would seek a new meeting.', ['Mexico', 'it would seek a new meeting']),
  told('Washington has long argued that only direct talks can settle the matter.', [
    'Washington',
    'only direct talks can settle the matter',
  ]),
  // Broadcasters.
  quoted("Our correspondent Jane Moor says the mood was one of 'quiet despair'.", ['Jane Moor', 'quiet despair']),
  quoted('UK ambassador Tom Lacey tweeted: "Shameful."', ['Tom Lacey', 'Shameful.']),
  quoted("But the UK's ambassador, Tom Lacey, hit back: 'We will take no lessons from those who bomb hospitals.'", [
    'Tom Lacey',
    'We will take no lessons',
  ]),
  quoted('Speaking to the BBC, Mr Lacey, the British ambassador, accused Moscow of "playing games with lives".', [
    'Lacey',
    'playing games with lives',
  ]),
  quoted(
    '"Our patience," Mr Lacey warned, "is not endless." Tom Lacey is the British ambassador.',
    ['Lacey', 'Our patience'],
    ['Lacey', 'is not endless.'],
  ),
  told("The BBC's Jane Moor, at the UN, says the resolution is unlikely to change much on the ground.", [
    'Jane Moor',
    'the resolution is unlikely to change much',
  ]),
  // UN coverage.
  quoted(
    'LI WEI (China) stressed that dialogue was “the only way out”, noting that sanctions were “no cure”.',
    ['LI WEI', 'the only way out'],
    ['LI WEI', 'no cure'],
  ),
  quoted('Explaining his vote, Kenya’s representative underscored that Africa’s voice must be heard “not as an afterthought”.', [
    'Kenya’s representative',
    'not as an afterthought',
  ]),
  quoted('Taking the floor after the vote, the representative of Guyana deplored the outcome, calling it “a failure of us all”.', [
    'representative of Guyana',
    'a failure of us all',
  ]),
  quoted('Also speaking, the observer of the Holy See appealed for “a silence of the guns”.', [
    'observer of the Holy See',
    'a silence of the guns',
  ]),
  told('Echoing that view, the speaker for Malta urged members to put differences aside.', [
    'speaker for Malta',
    'to put differences aside',
  ]),
  told('For his part, the representative of Syria rejected the draft as politicised, stating that it ignored facts.', [
    'representative of Syria',
    'it ignored facts',
  ]),
  // Xinhua, TASS, Al Jazeera.
  quoted(
    '"China firmly opposes such moves," Li Wei, China\'s permanent representative to the United Nations, told the Security Council on Monday.',
    ['Li Wei', 'China firmly opposes'],
  ),
  quoted('Li called on the parties concerned "to meet each other halfway". Li Wei is the Chinese envoy.', [
    'Li',
    'to meet each other halfway',
  ]),
  quoted('"The draft was doomed from the outset," the diplomat pointed out. Russian envoy Oleg Barsov spoke after the vote.', [
    'the diplomat',
    'The draft was doomed',
  ]),
  quoted('According to the diplomat, the West "is used to dictating". "We will not allow it," Barsov stressed.', [
    'Barsov',
    'We will not allow it',
  ]),
  quoted('Riyad Hamdan, the Palestinian envoy, said through tears: "Our children are not numbers."', [
    'Riyad Hamdan',
    'Our children are not numbers.',
  ]),
  quoted('“We are being erased,” Hamdan told Al Jazeera, his voice breaking. Riyad Hamdan is the Palestinian envoy.', [
    'Hamdan',
    'We are being erased',
  ]),
  told('The Russian side proceeds from the premise that the mission has outlived itself, Barsov noted. Oleg Barsov is the envoy.', [
    'Barsov',
    'the mission has outlived itself',
  ]),
  // Magazines and newspapers of the past.
  quoted('Snorted Soviet Delegate Oleg Barsov: "A farce from first to last."', ['Oleg Barsov', 'A farce from first to last.']),
  quoted('"Gentlemen," said Warren Ashe with a thin smile, "we have run out of adjectives."', [
    'Warren Ashe',
    'we have run out of adjectives.',
  ]),
  quoted('Warren Ashe, the American delegate, would have none of it. "The record," he snapped, "speaks for itself."', [
    'Warren Ashe',
    'The record',
  ]),
  quoted('Cried Egypt\'s Mahmoud Nabil: "We ask for bread and get a resolution!"', ['Mahmoud Nabil', 'We ask for bread']),
  quoted('Mr. Ashe declared the Soviet proposal to be "a mockery of the Charter".', ['Ashe', 'a mockery of the Charter']),
  quoted('It was, in the phrase of one delegate, "peace by postponement".', ['delegate', 'peace by postponement']),
  quoted('LAKE SUCCESS, Aug. 2--Mr. Barsov asserted that the Council was "illegally constituted."', ['Barsov', 'illegally constituted.']),
  told('Mr. Barsov took exception to the ruling and insisted that the item be struck.', ['Barsov', 'the item be struck']),
  told('Sir Henry Ward replied that the British Government could not accept such terms.', [
    'Henry Ward',
    'the British Government could not accept such terms',
  ]),
  told('Mr. Ashe observed that no one had yet seen the report.', ['Ashe', 'no one had yet seen the report']),
  told('The Egyptian delegate complained that his country had not been heard.', ['Egyptian delegate', 'his country had not been heard']),
  told('The Netherlands Government maintained that the matter was one of domestic jurisdiction.', [
    'Netherlands Government',
    'the matter was one of domestic jurisdiction',
  ]),
  // Op-eds, student papers, translations.
  quoted('Secretary-General Ana Duarte was right when she called the veto "a relic".', ['Ana Duarte', 'a relic']),
  quoted('As Secretary-General Ana Duarte once remarked, "the Council reflects the world of 1945".', [
    'Ana Duarte',
    'the Council reflects the world of 1945',
  ]),
  quoted('Duarte has said as much: "Reform is no longer a choice." Ana Duarte is Secretary-General.', [
    'Duarte',
    'Reform is no longer a choice.',
  ]),
  quoted('What does Secretary-General Ana Duarte make of it? "I am not a commentator," she says.', [
    'Ana Duarte',
    'I am not a commentator',
  ]),
  quoted('Professor Lena Koch of Basel University finds the reasoning "thin, to put it mildly".', ['Lena Koch', 'thin, to put it mildly']),
  quoted(
    '“The law is clear”, points out Lena Koch, professor of law. “It has simply not been applied.”',
    ['Lena Koch', 'The law is clear'],
    ['Lena Koch', 'It has simply not been applied.'],
  ),
  quoted('The minister Karl Brandt underlined to the press: “it is the hour of decision”.', ['Karl Brandt', 'it is the hour of decision']),
  quoted('By the side of the meeting, ambassador Karl Brandt has expressed his country to be “very worried and sad”.', [
    'Karl Brandt',
    'very worried and sad',
  ]),
  told('Lena Koch, who teaches law at Basel, believes the vote was unlawful.', ['Lena Koch', 'the vote was unlawful']),
  told('As Ambassador Karl Brandt sees it, the Council is the last resort.', ['Karl Brandt', 'the Council is the last resort']),
  told('Minister Karl Brandt confirmed on Friday his country would vote in favour.', ['Karl Brandt', 'his country would vote in favour']),
  told('Human Rights Watch says both armies have shelled markets.', ['Human Rights Watch', 'both armies have shelled markets']),
  told('The International Crisis Group warned in May that the truce would not hold.', [
    'International Crisis Group',
    'the truce would not hold',
  ]),
  // Nobody speaks.
  silent('Sweden put forward a text called “Women, Peace and Security”.'),
  silent('The operation, named “Iron Fence”, began at dawn.'),
  silent('The word “genocide” does not appear in the text.'),
  silent('Members of the Council gathered at noon in what was once a “temporary” chamber.'),
  silent('The resolution, which called for “an immediate end to hostilities”, was adopted unanimously.'),
  silent('The text told the parties nothing new and asked little of them.'),
  silent('The report of the Secretary-General was noted by the Council.'),
];

/** A third lot, of passages rather than sentences, written when both lists above were read. */
export const passages: readonly SaidCase[] = [
  quoted(
    'The chamber fell silent when the Syrian chair was called. "You have come to bury us," Ambassador Karim Haddad said. "You will find us alive." He then left without waiting for the vote.',
    ['Karim Haddad', 'You have come to bury us'],
    ['Karim Haddad', 'You will find us alive.'],
  ),
  quoted('Peru abstained. "We would have liked more time," Elena Rojas, who represents Peru in the Council, told colleagues.', [
    'Elena Rojas',
    'We would have liked more time',
  ]),
  quoted(
    'Elena Rojas of Peru asked colleagues to think again. "Nobody here has a spare planet," she said, to laughter. "Least of all the islands."',
    ['Elena Rojas', 'Nobody here has a spare planet'],
    ['Elena Rojas', 'Least of all the islands.'],
  ),
  quoted(
    'Not everybody was pleased. “It is a fig leaf,” said Elena Rojas, Peru’s ambassador. “A small one,” added her Chilean colleague, Jorge Pinto.',
    ['Elena Rojas', 'It is a fig leaf'],
    ['Jorge Pinto', 'A small one'],
  ),
  quoted('The White House was quick to respond. "We stand by our friends," press secretary Amy Dunn said in a statement.', [
    'Amy Dunn',
    'We stand by our friends',
  ]),
  quoted(
    'In Moscow, Foreign Ministry spokeswoman Irina Petrova called the proposal "dead on arrival" and its authors "amateurs."',
    ['Irina Petrova', 'dead on arrival'],
    ['Irina Petrova', 'amateurs.'],
  ),
  quoted(
    'Petrova had earlier written on Telegram that the text was "an ultimatum in diplomatic wrapping". Irina Petrova speaks for the Foreign Ministry.',
    ['Petrova', 'an ultimatum in diplomatic wrapping'],
  ),
  quoted('"What is the point of a Council that cannot act?" asked Ambassador Elena Rojas.', ['Elena Rojas', 'What is the point']),
  quoted('"Enough!" Ambassador Elena Rojas told the meeting, her hand on the table.', ['Elena Rojas', 'Enough!']),
  quoted('Ambassador Elena Rojas, her voice shaking, read out a message from a doctor in the city: "There is no more anaesthetic."', [
    'doctor',
    'There is no more anaesthetic.',
  ]),
  quoted('Ambassador Elena Rojas quoted a doctor in the city as telling her that there was "no more anaesthetic".', [
    'doctor',
    'no more anaesthetic',
  ]),
  quoted('Asked if Peru would seek a new vote, Rojas said: "Ask me tomorrow." Elena Rojas is Peru\'s ambassador.', [
    'Rojas',
    'Ask me tomorrow.',
  ]),
  quoted('France, said its ambassador Luc Marchal, would "go on knocking at the door."', ['Luc Marchal', 'go on knocking at the door.']),
  quoted(
    'The French ambassador Luc Marchal, whose government had drafted the text, spoke of "a missed appointment with history" and blamed "those who prefer ruins".',
    ['Luc Marchal', 'a missed appointment with history'],
    ['Luc Marchal', 'those who prefer ruins'],
  ),
  quoted(
    'The Kremlin dismissed the text as "a provocation". Its spokesman, Pavel Orlov, said Moscow had "nothing to hide".',
    ['Kremlin', 'a provocation'],
    ['Pavel Orlov', 'nothing to hide'],
  ),
  quoted(
    '“The veto is not a privilege,” António Vidal, the Secretary-General, said last year, “it is a responsibility.”',
    ['António Vidal', 'The veto is not a privilege'],
    ['António Vidal', 'it is a responsibility.'],
  ),
  quoted(
    'Vidal’s spokesman Stephen Hale told reporters the United Nations chief was "deeply troubled". António Vidal is the Secretary-General.',
    ['Stephen Hale', 'deeply troubled'],
  ),
  quoted('Secretary-General António Vidal himself went further, describing the siege as "a moral bankruptcy".', [
    'António Vidal',
    'a moral bankruptcy',
  ]),
  quoted(
    'Iran\'s mission to the UN said the meeting was "a circus staged by liars", while Israel\'s called it "long overdue".',
    ["Iran's mission to the UN", 'a circus staged by liars'],
    ["Israel's", 'long overdue'],
  ),
  quoted('A joint statement by the ten elected members expressed "profound frustration" at the result.', [
    'ten elected members',
    'profound frustration',
  ]),
  quoted('The Elders, a group of former leaders, said the Council had "abdicated".', ['The Elders', 'abdicated']),
  quoted('Oxfam\'s Sara Lind called on members to "put lives before politics".', ['Sara Lind', 'put lives before politics']),
  quoted('“Another day, another veto,” sighed one ambassador as he left.', ['ambassador', 'Another day, another veto']),
  quoted(
    'HAMID RAZA (Pakistan), Council President for July, speaking in his national capacity, said the text was “a bridge, however narrow”. He thanked the sponsors for their “patience and good faith”.',
    ['HAMID RAZA', 'a bridge, however narrow'],
    ['HAMID RAZA', 'patience and good faith'],
  ),
  quoted(
    'The representative of the Russian Federation, pointing out that no consultations had been held, described the process as “a masquerade”.',
    ['representative of the Russian Federation', 'a masquerade'],
  ),
  quoted('“We thank the penholder,” said the representative of Sierra Leone, speaking also for Algeria and Guyana.', [
    'representative of Sierra Leone',
    'We thank the penholder',
  ]),
  quoted('M. Chauvel said that France had "no intention of being the gravedigger of the United Nations."', [
    'Chauvel',
    'no intention of being the gravedigger',
  ]),
  silent('The draft, S/2024/999, is titled “Threats to international peace and security”.'),
  silent('Under rule 37, States may take part “without vote”.'),
  silent('He was born in what was then called “Northern Rhodesia”.'),
  silent('The debate ran under the heading “Maintaining peace in a divided world”.'),
];
