import type { VotingRule } from '../bodies/types.ts';

const own = 'rules of this body';

/** More in favour than against, of those who vote: 8-7-180 carries. */
export const simpleMajority: VotingRule = {
  id: 'simple',
  name: 'Simple majority of members present and voting',
  rule: own,
  all: [{ is: 'of_voting', share: [1, 2], moreThan: true }],
};

/** Two thirds of those who vote: 60-30-95 carries, 60-31-94 does not. */
export const twoThirdsMajority: VotingRule = {
  id: 'two_thirds',
  name: 'Two thirds of members present and voting',
  rule: own,
  all: [{ is: 'of_voting', share: [2, 3] }],
};

/** More than half of all members: 8 of 15, whoever stays away. */
export const absoluteMajorityRule: VotingRule = {
  id: 'absolute',
  name: 'Absolute majority of all members',
  rule: own,
  all: [{ is: 'of_members', share: [1, 2], moreThan: true }],
};

/** Nobody against, and somebody in favour: 1-0-14 carries, 14-1-0 does not. */
export const consensusRule: VotingRule = {
  id: 'consensus',
  name: 'Consensus: nobody against',
  rule: own,
  all: [{ is: 'votes', atLeast: 1 }, { is: 'none_against' }],
};

/** 55 per cent of the members with 65 per cent of the weight; fewer than four members cannot block. 15 of 27 with 65 per cent carries. */
export const qualifiedDoubleMajority: VotingRule = {
  id: 'qualified_double',
  name: 'Qualified majority of members and of weight',
  rule: 'Treaty on European Union, Art. 16(4)',
  all: [
    { is: 'of_members', share: [55, 100] },
    { is: 'of_weight', share: [65, 100], unlessFewerOppose: 4 },
  ],
};

/** As `qualifiedDoubleMajority`, with 72 per cent of the members, where the Commission did not propose the text: 20 of 27. */
export const reinforcedDoubleMajority: VotingRule = {
  id: 'reinforced_double',
  name: 'Reinforced qualified majority of members and of weight',
  rule: 'Treaty on the Functioning of the European Union, Art. 238(2)',
  all: [
    { is: 'of_members', share: [72, 100] },
    { is: 'of_weight', share: [65, 100] },
  ],
};

/** A fixed number in favour, of any members: the Council's procedural matters with nine. */
export const votesInFavour = (atLeast: number): VotingRule => ({
  id: 'votes',
  name: 'A fixed number of votes in favour',
  rule: own,
  all: [{ is: 'votes', atLeast }],
});

/** The rule with vetoes: also no member with a veto against. The Council's other matters are `withVetoes(votesInFavour(9))`. */
export const withVetoes = (rule: VotingRule): VotingRule => ({
  ...rule,
  id: `${rule.id}_with_vetoes`,
  name: `${rule.name}, without a veto`,
  all: [...rule.all, { is: 'no_veto' }],
});

/** The rules a body can be given by their ids, without composing its own. */
export const namedRules: readonly VotingRule[] = [
  simpleMajority,
  twoThirdsMajority,
  absoluteMajorityRule,
  consensusRule,
  qualifiedDoubleMajority,
  reinforcedDoubleMajority,
];
