import type { Outcome } from '../../procedure/types.ts';
import type { CouncilRecord, Query, QueryPart } from '../types.ts';
import { type Figure, figureOf, narrow } from './figure.ts';

/** Outcomes as charts and tables put them together. */
export const outcomeGroups = ['adopted', 'without_vote', 'vetoed', 'short', 'procedural'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

const outcomesOf: Readonly<Record<OutcomeGroup, readonly Outcome[]>> = {
  adopted: ['adopted'],
  without_vote: ['adopted_without_vote'],
  vetoed: ['vetoed'],
  short: ['short'],
  procedural: ['carried', 'not_carried'],
};

const withOutcome = (group: OutcomeGroup): QueryPart => ({ outcomes: outcomesOf[group] });

type ByOutcome<Value> = { readonly [Group in OutcomeGroup]: Value };

/** The decisions of a query, all and by outcome. */
export interface OutcomeFigures extends ByOutcome<Figure> {
  readonly decisions: Figure;
}

/** Decisions of a query by outcome, each as a figure. */
export const outcomeFigures = (record: CouncilRecord, query: Query): OutcomeFigures => ({
  decisions: figureOf(record, query),
  ...(Object.fromEntries(outcomeGroups.map((group) => [group, figureOf(record, narrow(query, withOutcome(group)))])) as ByOutcome<Figure>),
});
