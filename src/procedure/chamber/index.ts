export type { Action, ActionOf, ActionParts, ActionType, By, Purpose } from './actions.ts';
export { apply, chamberAt, openChamber } from './apply.ts';
export { type Offer, offersTo } from './offers.ts';
export { draftOfQuestion, orderOfBusiness } from './order.ts';
export { actionTypes, readAction } from './read-action.ts';
export { allowed, type Role, roleOf } from './roles.ts';
export { rules as chamberRules } from './rules.ts';
export { standingActions, takenBack } from './standing.ts';
export type {
  Accepted,
  Amendment,
  Chamber,
  ChamberRules,
  CouncilStatement,
  Decided,
  Draft,
  Election,
  HistoryLine,
  PartVote,
  Proposal,
  QuestionRef,
  Setup,
  Silence,
  StrawPoll,
  Voting,
} from './types.ts';
export { debateDeadline } from './veto-debate.ts';
export { wordsOf as questionWords } from './voting.ts';
