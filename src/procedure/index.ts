export * from './bodies/index.ts';
export * from './chamber/index.ts';
export { checkBallots, readBallot } from './check-ballots.ts';
export { decide } from './decide.ts';
export {
  type AmendmentStatus,
  applyDrafting,
  type BallotsGiven,
  type Doer,
  type Draft as DraftInDrafting,
  type DraftingAction,
  type DraftingEntry,
  type DraftingVerb,
  type DraftRole,
  draftRoles,
  foldDrafting,
  hasRole,
  isPresidentialText,
  mayDo,
  mayEditText,
  type OralRevision,
  type ProposedAmendment,
  readDraftingAction,
  type Silence as DraftSilence,
  type Stage,
  silenceOf,
  stageWords,
  type VerbRule,
  verbRules,
} from './drafting/index.ts';
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
export * from './whip/index.ts';
export { ballotWords, countWord, listWords, memberWords, outcomeWords } from './words.ts';
