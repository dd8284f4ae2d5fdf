export { compositionOn, knownDays } from './composition.ts';
export { checkDate, isDate } from './dates.ts';
export { findState, nearestMembers, nearestStates } from './find-state.ts';
export { compositionListed, inRollOrder, namingPeriod } from './listed.ts';
export { nameOn, withArticle } from './names.ts';
export { presidencyOn } from './presidency.ts';
export { seatHolder, seatIds } from './seats.ts';
export type { Composition, Council, Interval, Member, SeatId, State, StateCode, Term } from './types.ts';
