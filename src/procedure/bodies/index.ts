export {
  type Condition,
  type ConditionKind,
  conditionDescription,
  conditionKinds,
  conditionWords,
  type Share,
  type Voter,
} from '../majorities/conditions/index.ts';
export { namedRules, votesInFavour, withVetoes } from '../majorities/rules.ts';
export { compositionOf } from './composition-of.ts';
export { decideIn, quorumOf, type VoteIn } from './decide-in.ts';
export { assemblyCommittee, assemblyOnImportantQuestions, councilAsBody, councilOfTheUnion, readyBodies } from './presets.ts';
export { mostMembers, readBody, ruleIds } from './read-body.ts';
export { readRule } from './read-rule.ts';
export { ruleIn, type SettledIn, settleIn } from './settle-in.ts';
export type { Body, BodyMember, Quorum, VotingRule } from './types.ts';
