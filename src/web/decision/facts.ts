import { compositionOf, outcomeOf, related, rulingOf, vetoersOf } from '../../record/index.ts';
import type { CouncilRecord, Decision } from '../../record/types.ts';
import type { DecisionFacts, Neighbour } from './plan.ts';

/** A State's usual name, or the words given back where they name none ("ten elected members"). */
export const nameOf = (record: CouncilRecord, code: string): string => record.council.states.get(code)?.name ?? code;

/** What the record knows of a decision, gathered for `decisionPlan`. */
export function decisionFacts(record: CouncilRecord, decision: Decision): DecisionFacts {
  const { before, after } = related(record, decision);
  const neighbour = (one: Decision): Neighbour => ({ decision: one, outcome: outcomeOf(record, one) });
  return {
    decision,
    composition: compositionOf(record, decision),
    ruling: rulingOf(record, decision),
    outcome: outcomeOf(record, decision),
    vetoedBy: vetoersOf(record, decision),
    sources: decision.sources.flatMap((id) => record.sources.get(id) ?? []),
    nameOf: (code) => nameOf(record, code),
    before: before.map(neighbour),
    after: after.map(neighbour),
  };
}
