import type { StateCode } from '../council/index.ts';
import { ballotOf } from './ballots.ts';
import { outcomeOf } from './ruling.ts';
import type { CouncilRecord, Decision, Query } from './types.ts';

/** Whether a member cast one of these ballots. False where its ballot is not known. Holders of a seat are told apart: SUN is not RUS. */
export function fitsBallot(record: CouncilRecord, decision: Decision, wanted: NonNullable<Query['ballot']>): boolean {
  const cast = ballotOf(record, decision, wanted.member);
  return cast !== null && wanted.is.includes(cast);
}

/** Whether a decision was vetoed and this permanent member voted against. */
export function fitsVeto(record: CouncilRecord, decision: Decision, code: StateCode): boolean {
  return outcomeOf(record, decision) === 'vetoed' && vetoCodes.has(code) && ballotOf(record, decision, code) === 'N';
}

/** Everyone who ever held a permanent seat. */
const vetoCodes: ReadonlySet<StateCode> = new Set(['CHN', 'ROC', 'FRA', 'GBR', 'SUN', 'RUS', 'USA']);
