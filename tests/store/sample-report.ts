import type { CheckResult, Given, Verdict, VoteClaim } from '../../src/reports/types.ts';
import { keptId } from '../../src/store/corpus/rows.ts';

/** A report of one's own making, told apart by its number. */
export const sampleGiven = (number: number, text = `Russia vetoed draft ${number} on Gaza.`): Given => ({
  text,
  name: `report-${number}.txt`,
  dateline: `2024-03-${String((number % 28) + 1).padStart(2, '0')}`,
});

/** What reading such a report may give: one vote, whose words are the whole text. */
export const sampleResult = (given: Given, verdict: Verdict = 'contradicted', more: Partial<VoteClaim> = {}): CheckResult => ({
  format: 1,
  reports: [
    {
      id: keptId(given).slice(0, 16),
      outlet: 'The "Daily" \u0000 Paper',
      ...(given.dateline === undefined ? {} : { dateline: given.dateline }),
      sentences: [],
      claims: [
        {
          kind: 'vote',
          id: 'c1',
          span: { start: 0, end: given.text.length },
          sentence: 0,
          modality: 'asserted',
          on: { described: { start: 0, end: 1 }, decision: 'S/2024/239' },
          outcome: 'vetoed',
          vetoedBy: ['RUS'],
          ...more,
        },
      ],
      noise: [],
    },
  ],
  facts: [],
  findings: [{ report: keptId(given).slice(0, 16), claim: 'c1', verdict, because: [] }],
});
