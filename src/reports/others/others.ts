import { countsPeople, figureClaims } from '../figures/figures.ts';
import type { Draft, Reading } from '../reading.ts';
import { isOfText } from '../speech/not-said.ts';
import { speechOf } from '../speech/speech.ts';
import { statementClaims } from '../speech/statements.ts';
import type { ReadingTools } from '../tools.ts';
import { assessmentClaims } from './assessments.ts';
import { dealClaims } from './deals.ts';
import { eventClaims } from './events.ts';
import { positionClaims } from './positions.ts';

/**
 * Claims that the Council's record cannot judge: statements, figures, positions, events, deals, assessments.
 * `council` are the claims already found that it can, so that none is told twice.
 */
export function findOthers(reading: Reading, tools: ReadingTools, council: readonly Draft[]): Draft[] {
  const { people } = tools;
  speechOf(reading, people);
  const deals = dealClaims(reading);
  const figures = figureClaims(reading, people, council);
  const positions = positionClaims(reading, council);
  const events = eventClaims(reading, [...council, ...positions, ...deals]);
  const assessments = assessmentClaims(reading, [...council, ...positions, ...events]);
  const statements = statementClaims(reading, people, [...council, ...figures.filter(countsPeople)]).filter(
    (draft) => !isOfText(draft, reading, council),
  );
  return [...statements, ...figures, ...positions, ...events, ...deals, ...assessments];
}
