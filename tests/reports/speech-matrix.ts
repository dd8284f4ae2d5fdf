/**
 * Sentences of our own that say who says what, across what varies: place of the clause of attribution, voice, noun or verb, pronoun, era and
 * outlet, marks. The first list was written before the general reader (`src/reports/general-speech.ts`) and has measured it.
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
  quoted('Ambassador Nils Holm cast doubt on “numbers nobody can verify”.', ['Nils Holm', 'numbers nobody can verify']),
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
  told('Ambassador Nils Holm threatened to walk out if the amendment passed.', ['Nils Holm', 'to walk out']),
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
