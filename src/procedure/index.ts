export * from './bodies/index.ts';
export * from './chamber/index.ts';
export { checkBallots, readBallot } from './check-ballots.ts';
export { decide } from './decide.ts';
export * from './house-rules/index.ts';
export * from './lessons/index.ts';
export { majorityFor, majorityIn, policyOn, questionKinds } from './majorities/index.ts';
export type { Majority } from './majorities/majority.ts';
export * from './meetings/index.ts';
export * from './minutes/index.ts';
export { type Settlement, settle } from './settle.ts';
export type {
  Ballot,
  Outcome,
  PreliminaryPolicy,
  QuestionKind,
  Reason,
  Ruling,
  Tally,
  VoteToDecide,
  WouldChange,
} from './types.ts';
export { ballotWords, countWord, listWords, memberWords, outcomeWords } from './words.ts';
