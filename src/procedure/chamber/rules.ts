/** The rules that actions rest on, cited and in our words. "rule n" are the Provisional Rules of Procedure, S/96/Rev.7. */
export const rules = {
  meetings: { cite: 'rules 1 and 19', words: 'The President calls the meetings and presides over them.' },
  agenda: { cite: 'rule 9', words: 'The first item of the provisional agenda of each meeting is the adoption of the agenda.' },
  provisionalAgenda: { cite: 'rule 7', words: 'The Secretary-General draws up the provisional agenda and the President approves it.' },
  credentials: {
    cite: 'rule 17',
    words: 'A representative whose credentials are objected to keeps his seat until the Council has decided.',
  },
  presidency: { cite: 'rule 19', words: 'The President presides and, under the authority of the Council, represents it.' },
  cession: {
    cite: 'rule 20',
    words:
      'A President who should not preside over a question may cede the chair to the member next in English alphabetical order, for that question.',
  },
  floor: { cite: 'rule 27', words: 'The President calls upon representatives in the order in which they asked to speak.' },
  order: {
    cite: 'rule 30',
    words: 'On a point of order the President rules at once; a challenged ruling goes to the vote and stands unless it is overruled.',
  },
  written: { cite: 'rule 31', words: 'Resolutions, amendments and motions of substance are normally put in writing.' },
  drafts: { cite: 'rule 32', words: 'Drafts have precedence in the order of their submission.' },
  parts: { cite: 'rule 32', words: 'Parts are voted separately at the request of any representative, unless the original mover objects.' },
  motions: {
    cite: 'rule 33',
    words:
      'Suspension, adjournment, adjournment to a day, referral, postponement and amendments have precedence in this order; suspension and simple adjournment are decided without debate.',
  },
  withdrawal: {
    cite: 'rule 35',
    words:
      'A motion or draft can be withdrawn at any time before a vote on it has been taken; one that is seconded may be put by the seconder.',
  },
  amendments: {
    cite: 'rule 36',
    words:
      'The President rules on the order of amendments, ordinarily the furthest removed in substance first; one that adds to or deletes from the text goes first.',
  },
  invitation37: { cite: 'rule 37', words: 'A Member State that is no member of the Council may be invited to take part without a vote.' },
  proposals38: { cite: 'rule 38', words: 'A draft of an invited State is put to the vote only at the request of a member of the Council.' },
  invitation39: { cite: 'rule 39', words: 'Persons and bodies may be invited to supply information.' },
  privateMeeting: {
    cite: 'rules 51 and 55',
    words: 'Of a private meeting the record is kept in a single copy, and a communiqué is issued at its close.',
  },
  specialReport: {
    cite: 'Charter Art. 24(3)',
    words: 'The Council submits annual and, when necessary, special reports to the General Assembly.',
  },
  seized: { cite: 'rules 10 and 11', words: 'Items stay on the list of which the Council is seized until it decides otherwise.' },
  recommendation: { cite: 'rule 48', words: 'A recommendation on the Secretary-General is discussed and decided at a private meeting.' },
  oneVote: { cite: 'Charter Art. 27(1)', words: 'Each member has one vote.' },
  procedural: { cite: 'Charter Art. 27(2)', words: 'Procedural matters are decided by nine affirmative votes.' },
  proviso: { cite: 'Charter Art. 27(3)', words: 'In decisions under Chapter VI and Art. 52(3) a party to a dispute abstains.' },
  invitation32: { cite: 'Charter Arts 31 and 32', words: 'Who is no member takes part without a vote.' },
  voting: { cite: 'practice of the Council', words: 'Once voting has begun it is interrupted only on a point about its conduct.' },
  final: { cite: 'practice of the Council', words: 'A result that has been announced is final; regrets are statements.' },
  consensus: { cite: 'practice of the Council', words: 'Statements of the President and to the press are issued when no member objects.' },
  silence: {
    cite: 'practice of the Council',
    words: 'A draft under silence is agreed when nobody breaks the silence before its deadline.',
  },
  inWriting: {
    cite: 'S/2020/253',
    words:
      'In the written procedure members vote by letter within 24 hours, which are not extended; who sends none is absent, and a draft can no longer be withdrawn.',
  },
  withoutVote: { cite: 'practice of the Council', words: 'A text is adopted without a vote when no member asks for one.' },
  secret: {
    cite: 'Statute of the International Court of Justice, Art. 10; rule 61',
    words: 'Elections are by secret ballot and absolute majority; ballots go on until as many candidates as seats have it.',
  },
  straw: { cite: 'practice of the Council', words: 'Straw polls are informal and have no effect.' },
  vetoDebate: { cite: 'A/RES/76/262', words: 'The President of the Assembly convenes a debate within 10 working days of a veto.' },
  log: { cite: 'house order', words: 'What has happened stays in the log; a mistake is corrected by a further entry.' },
} as const;

export type RuleName = keyof typeof rules;
