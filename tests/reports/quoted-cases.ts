/**
 * Sentences of our own in the ways different outlets quote, with who must be found to speak and in which quotations. A quotation of several
 * parts is joined by " … "; "" stands for indirect speech without any.
 */
export interface QuotedCase {
  readonly way: string;
  readonly body: string;
  /** In order; a speaker is told by his name or, where he has none, his role. */
  readonly told: readonly (readonly [speaker: string, quotes: string])[];
}

export const quotedCases: readonly QuotedCase[] = [
  {
    way: 'verb first, name and apposition',
    body: '“The text is dead,” said Olga Stern, the Austrian envoy. “Nobody will bury it.”',
    told: [['Olga Stern', 'The text is dead, … Nobody will bury it.']],
  },
  {
    way: 'verb first, role and name',
    body: '"We shall come back," declared Sweden\'s ambassador Nils Holm.',
    told: [['Nils Holm', 'We shall come back,']],
  },
  { way: 'tag first with a comma', body: 'Ambassador Nils Holm said, "We shall come back."', told: [['Nils Holm', 'We shall come back.']] },
  {
    way: 'tag first with a colon',
    body: 'Norwegian Foreign Minister Kari Moen wrote on X: “A dark day for the Council.”',
    told: [['Kari Moen', 'A dark day for the Council.']],
  },
  {
    way: 'a clause without a word of speaking before the colon',
    body: 'Irish Ambassador Ciara Flynn repeated what she had said in June: “No one is above the Charter.”',
    told: [['Ciara Flynn', 'No one is above the Charter.']],
  },
  {
    way: 'a clause of another sort before the colon',
    body: 'The Kenyan envoy Peter Otieno had a message for the sponsors: "You were warned."',
    told: [['Peter Otieno', 'You were warned.']],
  },
  {
    way: 'a bare name before the colon',
    body: 'Danish premier Lone Dahl: “It was wrong from the start.”',
    told: [['Lone Dahl', 'It was wrong from the start.']],
  },
  {
    way: 'label in capitals with the State in brackets',
    body: 'MARIA SOLER (Spain): “My delegation will abstain.”',
    told: [['MARIA SOLER', 'My delegation will abstain.']],
  },
  {
    way: 'a State as label',
    body: 'FRANCE: "We support the draft as it stands."',
    told: [['FRANCE', 'We support the draft as it stands.']],
  },
  {
    way: 'bullets with the speaker as label',
    body: '• Brazil: “We had hoped for more.”\n• Ghana: “This is a beginning.”',
    told: [
      ['Brazil', 'We had hoped for more.'],
      ['Ghana', 'This is a beginning.'],
    ],
  },
  {
    way: 'UN coverage, indirect',
    body: 'MARIA SOLER (Spain) said that her delegation had abstained because the text was “neither timely nor balanced”.',
    told: [['MARIA SOLER', 'neither timely nor balanced']],
  },
  {
    way: 'UN coverage, office only',
    body: 'The representative of Chile, speaking before the vote, stressed that the draft was “the least we can do”.',
    told: [['The representative of Chile', 'the least we can do']],
  },
  {
    way: 'the representative, then a pronoun',
    body: 'The representative of Chile, speaking before the vote, stressed that the draft was “the least we can do”. He added that “time is short”.',
    told: [
      ['The representative of Chile', 'the least we can do'],
      ['The representative of Chile', 'time is short'],
    ],
  },
  {
    way: 'brackets and an aside',
    body: 'Mr. Leif Aker (Norway), in defence of his motion, said the Council must “keep its nerve.”',
    told: [['Leif Aker', 'keep its nerve.']],
  },
  {
    way: 'a newspaper of 1950',
    body: 'Mr. Malik declared that “no resolution passed without the Soviet Union can have force.”',
    told: [['Malik', 'no resolution passed without the Soviet Union can have force.']],
  },
  {
    way: 'tag in the middle of a sentence',
    body: '“The vote,” Ambassador Nils Holm said, “settles nothing.”',
    told: [['Nils Holm', 'The vote, … settles nothing.']],
  },
  {
    way: 'tag in the middle, verb first',
    body: "'The vote,' said Ambassador Nils Holm, 'settles nothing at all.'",
    told: [['Nils Holm', 'The vote, … settles nothing at all.']],
  },
  {
    way: 'a quotation of its own after a sentence about the speaker',
    body: 'Danish Foreign Minister Lone Dahl welcomed the outcome. “The world has spoken with one voice. Now it must act.”',
    told: [['Lone Dahl', 'The world has spoken with one voice. Now it must act.']],
  },
  {
    way: 'a quotation in the next paragraph after a sentence about the speaker',
    body: 'Ambassador Nils Holm was blunt about the outcome.\n\n“We were promised a text and were given a press release.”',
    told: [['Nils Holm', 'We were promised a text and were given a press release.']],
  },
  {
    way: 'paragraphs of one quotation',
    body: '“We came with open hands,” Ambassador Nils Holm said.\n\n“We leave with empty ones. That is all there is to say.”',
    told: [['Nils Holm', 'We came with open hands, … We leave with empty ones. That is all there is to say.']],
  },
  {
    way: 'a role stands for the name',
    body: 'Russian envoy Ivan Orlov voted no. “The sponsors knew our view,” the ambassador said.',
    told: [['Ivan Orlov', 'The sponsors knew our view,']],
  },
  {
    way: 'an adjective of the State stands for the name',
    body: 'Russian Ambassador Ivan Orlov and Kenyan Ambassador Peter Otieno spoke first. “The sponsors knew our view,” the Russian envoy said.',
    told: [['Ivan Orlov', 'The sponsors knew our view,']],
  },
  {
    way: 'she, of two named',
    body: "“We tried,” said Ambassador Nils Holm of Sweden. Ireland's spokeswoman Ciara Flynn spoke next. “We tried harder,” she said.",
    told: [
      ['Nils Holm', 'We tried,'],
      ['Ciara Flynn', 'We tried harder,'],
    ],
  },
  {
    way: 'a ministry',
    body: 'The decision is "null and void," the foreign ministry in Ankara said in a statement.',
    told: [['foreign ministry in Ankara', 'null and void,']],
  },
  {
    way: 'a ministry, quotation whole',
    body: '“We reject this decision,” the Syrian Foreign Ministry said in a statement.',
    told: [['Syrian Foreign Ministry', 'We reject this decision,']],
  },
  {
    way: 'a statement read out',
    body: 'In a statement issued by his office, Chancellor Jonas Roth welcomed the vote. “It gives the mission a chance,” the statement said.',
    told: [['Jonas Roth', 'It gives the mission a chance,']],
  },
  {
    way: 'words on in his words',
    body: 'Ghana’s envoy Ama Boateng had doubts; in her words, the mandate “promises what nobody can keep.”',
    told: [['Ama Boateng', 'promises what nobody can keep.']],
  },
  {
    way: 'what he called',
    body: 'Iranian envoy Reza Karimi left the chamber in protest at what he called “a theatre of the absurd”.',
    told: [['Reza Karimi', 'a theatre of the absurd']],
  },
  {
    way: 'described as',
    body: 'Turkey has denounced what it described as “a verdict without a trial”.',
    told: [['Turkey', 'a verdict without a trial']],
  },
  {
    way: 'a warning as a noun',
    body: "The Council met hours after President Karl Brandt's warning that he would show “no patience” with the militias.",
    told: [['Karl Brandt', 'no patience']],
  },
  {
    way: 'quoted by another',
    body: 'The state news agency quoted Deputy Foreign Minister Ivan Orlov as saying that the draft was “not yet ripe.”',
    told: [['Ivan Orlov', 'not yet ripe.']],
  },
  {
    way: 'was quoted as saying',
    body: 'Deputy Foreign Minister Ivan Orlov was quoted as saying by state media that the draft was “not yet ripe.”',
    told: [['Ivan Orlov', 'not yet ripe.']],
  },
  {
    way: 'warned of',
    body: 'Secretary-General Jorge Campos warned of a “spiral without end” in the region.',
    told: [['Jorge Campos', 'spiral without end']],
  },
  { way: 'spoke of', body: 'China’s envoy Wen Hao spoke of “deep regret” after the vote.', told: [['Wen Hao', 'deep regret']] },
  {
    way: 'lashed out',
    body: 'Ambassador Ivan Orlov lashed out at “those who hide behind procedure”.',
    told: [['Ivan Orlov', 'those who hide behind procedure']],
  },
  {
    way: 'pointed out',
    body: 'Ambassador Nils Holm pointed out that the draft “says nothing new”.',
    told: [['Nils Holm', 'says nothing new']],
  },
  {
    way: 'underlined',
    body: 'Ambassador Nils Holm underlined that “the clock is ticking”.',
    told: [['Nils Holm', 'the clock is ticking']],
  },
  {
    way: 'mentioned, as translations have it',
    body: 'Ambassador Nils Holm mentioned that the vote had been a “farce”.',
    told: [['Nils Holm', 'farce']],
  },
  {
    way: 'single marks',
    body: "Ambassador Nils Holm said the text was 'a bridge to nowhere' and voted against.",
    told: [['Nils Holm', 'a bridge to nowhere']],
  },
  {
    way: 'angled marks',
    body: 'Ambassador Nils Holm said: «We shall see who laughs last».',
    told: [['Nils Holm', 'We shall see who laughs last']],
  },
  {
    way: 'two speakers in one sentence',
    body: 'Sweden called the vote “a relief”, while Russia dismissed it as “a gesture”.',
    told: [
      ['Sweden', 'a relief'],
      ['Russia', 'a gesture'],
    ],
  },
  {
    way: 'and added',
    body: 'Ambassador Nils Holm said the vote was “overdue” and added that “more must follow”.',
    told: [['Nils Holm', 'overdue … more must follow']],
  },
  {
    way: 'saying, after an act',
    body: 'China abstained, saying the draft “lacked balance”.',
    told: [['China', 'lacked balance']],
  },
  {
    way: 'surname before the given name',
    body: 'Chinese Ambassador Wen Hao said the text was “unclear”. It “leaves too much open,” Wen said.',
    told: [
      ['Wen Hao', 'unclear'],
      ['Wen Hao', 'leaves too much open,'],
    ],
  },
  {
    way: 'for whom',
    body: 'According to Ambassador Nils Holm, the text is “a beginning, not an end”.',
    told: [['Nils Holm', 'a beginning, not an end']],
  },
  {
    way: 'as somebody put it',
    body: 'The session was, as Ambassador Nils Holm put it, “a long night for a short text”.',
    told: [['Nils Holm', 'a long night for a short text']],
  },
  {
    way: 'numbered paragraphs of a damaged page',
    body: '| 4 | “The road is open,” Ambassador Nils Holm said. |\n| 5 | “We ask all sides to take it without delay.” |',
    told: [['Nils Holm', 'The road is open, … We ask all sides to take it without delay.']],
  },
  {
    way: 'verb of speaking at the head of the sentence',
    body: 'Said Ambassador Nils Holm: “We have been here before.”',
    told: [['Nils Holm', 'We have been here before.']],
  },
  {
    way: 'a lively verb first',
    body: '“Nonsense from end to end,” snapped Soviet Delegate Oleg Barsov.',
    told: [['Oleg Barsov', 'Nonsense from end to end,']],
  },
  {
    way: 'a lively verb after a surname',
    body: 'Soviet Delegate Oleg Barsov rose at noon. “Nonsense from end to end,” Barsov shot back.',
    told: [['Oleg Barsov', 'Nonsense from end to end,']],
  },
  {
    way: 'said he',
    body: 'Soviet Delegate Oleg Barsov spoke last. Said he: “We shall vote as we please.”',
    told: [['Oleg Barsov', 'We shall vote as we please.']],
  },
  {
    way: 'told plus a time and place before the quotation',
    body: 'Ambassador Nils Holm told reporters outside the chamber on Tuesday: “It is done.”',
    told: [['Nils Holm', 'It is done.']],
  },
  {
    way: 'a long title before the name',
    body: "“The clock has run out,” said Maria Soler, Spain's permanent representative to the United Nations and president of the Council for May.",
    told: [['Maria Soler', 'The clock has run out,']],
  },
  {
    way: 'the name, its office in commas, then the verb',
    body: "“The clock has run out,” Maria Soler, Spain's permanent representative to the UN, told the meeting.",
    told: [['Maria Soler', 'The clock has run out,']],
  },
  {
    way: 'a spokesman for another',
    body: '“He has read the text with care,” said Stéphane Morel, a spokesman for the Secretary-General.',
    told: [['Stéphane Morel', 'He has read the text with care,']],
  },
  {
    way: 'an expert of an institute',
    body: '“Both sides needed this,” said Hannah Weiss, an analyst at the Crisis Monitor in Geneva.',
    told: [['Hannah Weiss', 'Both sides needed this,']],
  },
  {
    way: 'a movement',
    body: 'Hamas said in a statement that it “welcomes every step that stops the aggression”.',
    told: [['Hamas', 'welcomes every step that stops the aggression']],
  },
  {
    way: 'a capital for its government',
    body: 'Moscow called the text “a dangerous precedent”.',
    told: [['Moscow', 'a dangerous precedent']],
  },
  {
    way: 'the mission on a network',
    body: '“Shame on those who voted no,” the Iranian mission to the UN posted on X.',
    told: [['Iranian mission to the UN', 'Shame on those who voted no,']],
  },
  {
    way: 'the delegate of, in UN coverage of old',
    body: 'The delegate of Yugoslavia considered that the proposal was “neither fish nor fowl”.',
    told: [['The delegate of Yugoslavia', 'neither fish nor fowl']],
  },
  {
    way: 'speaking in the national capacity',
    body: 'The President, speaking in his national capacity as the representative of Peru, said the vote was “a stain on this table”.',
    told: [['The President', 'a stain on this table']],
  },
  {
    way: 'expressed',
    body: 'The representative of Ghana expressed “profound disappointment” at the outcome.',
    told: [['The representative of Ghana', 'profound disappointment']],
  },
  {
    way: 'in a letter',
    body: "In a letter to the Council, Israel's ambassador Dov Katz called the draft “a reward for terror”.",
    told: [['Dov Katz', 'a reward for terror']],
  },
  {
    way: 'in remarks that somebody was to give',
    body: 'Asked about the draft, British Prime Minister Ann Hurst replied: “Read it before you vote.”',
    told: [['Ann Hurst', 'Read it before you vote.']],
  },
  {
    way: 'an opening participle',
    body: 'Calling the draft “a trap”, Ambassador Ivan Orlov voted against.',
    told: [['Ivan Orlov', 'a trap']],
  },
  {
    way: 'an opening participle with that',
    body: 'Noting that the text was “far from perfect”, Ambassador Nils Holm said Sweden would vote for it.',
    told: [['Nils Holm', 'far from perfect']],
  },
  {
    way: 'passive',
    body: 'The text was described by Ambassador Nils Holm as “a bridge”.',
    told: [['Nils Holm', 'a bridge']],
  },
  {
    way: 'dismissed by',
    body: 'The vote was dismissed as “a circus” by Ambassador Ivan Orlov.',
    told: [['Ivan Orlov', 'a circus']],
  },
  {
    way: 'whose',
    body: 'Ambassador Ivan Orlov, whose country holds a veto, called the draft “stillborn”.',
    told: [['Ivan Orlov', 'stillborn']],
  },
  {
    way: 'who said',
    body: 'The vote was welcomed by Ambassador Nils Holm, who said it showed “what patience can do”.',
    told: [['Nils Holm', 'what patience can do']],
  },
  {
    way: 'British single marks, tag inside',
    body: '‘It was not easy,’ Ambassador Nils Holm said. ‘It was never going to be.’',
    told: [['Nils Holm', 'It was not easy, … It was never going to be.']],
  },
  {
    way: 'a quotation within a quotation',
    body: '“They told us ‘wait’, and we waited,” said Ambassador Nils Holm.',
    told: [['Nils Holm', 'They told us ‘wait’, and we waited,']],
  },
  {
    way: 'the tag on a line of its own',
    body: '“We asked for one thing only, and were refused.”\n\n— Ambassador Nils Holm of Sweden',
    told: [['Nils Holm', 'We asked for one thing only, and were refused.']],
  },
  {
    way: 'two of one State in turn',
    body: 'President Ann Hurst said: “We will not wait.” Her foreign minister, Tom Lacey, said: “We may wait a little.”',
    told: [
      ['Ann Hurst', 'We will not wait.'],
      ['Tom Lacey', 'We may wait a little.'],
    ],
  },
  {
    way: 'a surname after a comma',
    body: "Kenya's Peter Otieno said members were “tired of waiting”.",
    told: [['Peter Otieno', 'tired of waiting']],
  },
  {
    way: 'States joined',
    body: 'In a joint statement, France and Germany said the vote “changes nothing on the ground”.',
    told: [['France and Germany', 'changes nothing on the ground']],
  },
  {
    way: 'conceding with as',
    body: '“There was, as everybody knows, no other way,” Ambassador Nils Holm conceded.',
    told: [['Nils Holm', 'There was, as everybody knows, no other way,']],
  },
  {
    way: "a text quoted is nobody's speech",
    body: 'The resolution says the parties “shall cease all hostilities” at once. Article 25 speaks of members who “agree to accept and carry out” decisions.',
    told: [],
  },
  {
    way: 'a paragraph of the text quoted',
    body: 'The Council adopted the resolution.\n\n“Demands that all parties cease fire and withdraw their forces behind the line of 1967.”',
    told: [],
  },
  {
    way: "a headline of another article is nobody's speech",
    body: 'Read More: “The Night the Council Slept Through It All.”',
    told: [],
  },
  {
    way: 'scare quotes',
    body: 'The so-called “peacemakers” of the north crossed the line again.',
    told: [],
  },
  {
    way: 'brackets and a State in full, as in the records',
    body: 'Mr. BARSOV (Union of Soviet Socialist Republics) said that the Council was being asked to “bless an aggression”.',
    told: [['BARSOV', 'bless an aggression']],
  },
  {
    way: 'speaker for',
    body: 'The speaker for Malta underscored that “children are dying”.',
    told: [['The speaker for Malta', 'children are dying']],
  },
  {
    way: 'a verb that is none of speaking, in the middle',
    body: '“This vote,” thundered Mr. Anand Rao of India, “is an insult.”',
    told: [['Anand Rao', 'This vote, … is an insult.']],
  },
  {
    way: 'a surname that nobody introduced, then he',
    body: 'Bertram said the United States “did not have a say”. “We will look at it,” he said.',
    told: [
      ['Bertram', 'did not have a say'],
      ['Bertram', 'We will look at it,'],
    ],
  },
  { way: 'in the view of', body: 'In the view of Ambassador Nils Holm, the text is “toothless”.', told: [['Nils Holm', 'toothless']] },
  {
    way: 'in the words of, behind',
    body: 'The draft would be “dead on arrival”, in the words of one diplomat.',
    told: [['diplomat', 'dead on arrival']],
  },
  {
    way: 'questions in turn',
    body: 'Kenya: “Why now, after so long?” Ghana: “Because we must.”',
    told: [
      ['Kenya', 'Why now, after so long?'],
      ['Ghana', 'Because we must.'],
    ],
  },
  { way: 'not said', body: 'He did not say whether the “special operation” would end.', told: [] },
];
