export { applyDrafting, foldDrafting } from './apply.ts';
export { mayDo, mayEditText } from './may.ts';
export { silenceOf } from './move.ts';
export { readDraftingAction } from './read-action.ts';
export { draftRoles, hasRole, stageWords, type VerbRule, verbRules } from './rules.ts';
export { isPresidentialText } from './sponsoring.ts';
export type {
  AmendmentStatus,
  BallotsGiven,
  Doer,
  Draft,
  DraftingAction,
  DraftingEntry,
  DraftingVerb,
  DraftRole,
  OralRevision,
  ProposedAmendment,
  Silence,
  Stage,
} from './types.ts';
