/** A rule of Model United Nations laid on top of the Council's. In force only where a chamber's setup names it. */
export interface HouseRule {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** The rule of the Council that it changes; null where it only adds. */
  readonly inPlaceOf: string | null;
}

/**
 * The house rules there are. They follow common practice of Model United Nations conferences, which differ among themselves; none of them is
 * a rule of the Security Council, and refusals cite them as "house rule: id".
 */
export const houseRules = {
  present_and_voting: {
    name: 'Present, or present and voting',
    words: 'At the roll call a delegation answers “present” or “present and voting”; who is present and voting may not abstain.',
    inPlaceOf: null,
  },
  roll_call: {
    name: 'Roll-call vote in order, with passes',
    words:
      'In a vote by roll call members are called in alphabetical order. One may pass, is called again at the end, and then votes yes or no.',
    inPlaceOf: null,
  },
  caucuses: {
    name: 'Moderated and unmoderated caucuses',
    words:
      'On a motion that carries, formal debate gives way for a time to short speeches on one topic, or to talks without a list of speakers.',
    inPlaceOf: null,
  },
  speaking_time: {
    name: 'Speaking time and yields',
    words:
      'The President limits speeches. A speaker with time left may yield it to the chair, to another delegation once, or to questions.',
    inPlaceOf: null,
  },
  all_sponsors_accept: {
    name: 'Friendly amendments need every sponsor',
    words: 'An amendment becomes part of a draft without a vote only when all of its sponsors accept it.',
    inPlaceOf: 'custom of the Council: the mover accepts',
  },
  procedural_simple_majority: {
    name: 'Procedure by simple majority',
    words: 'Matters of procedure are decided by more votes in favour than against, of the members present and voting.',
    inPlaceOf: 'Charter Art. 27(2)',
  },
} as const satisfies Readonly<Record<string, Omit<HouseRule, 'id'>>>;

export type HouseRuleId = keyof typeof houseRules;

export const houseRuleIds = Object.keys(houseRules) as HouseRuleId[];

/** Whether words are the id of a house rule. */
export const isHouseRule = (id: string): id is HouseRuleId => Object.hasOwn(houseRules, id);

/** How a house rule is cited in refusals and notes. */
export const citeHouse = (id: HouseRuleId): string => `house rule: ${id}`;
