import type { Claim, Verdict } from '../../reports/types.ts';

/** Kinds of claims, in the order in which they are offered. */
export const claimKinds: readonly Claim['kind'][] = [
  'vote',
  'provision',
  'count',
  'legal',
  'council',
  'statement',
  'figure',
  'position',
  'event',
  'deal',
  'assessment',
];

/** Verdicts, the gravest first. */
export const verdictOrder: readonly Verdict[] = ['contradicted', 'imprecise', 'stale', 'contested', 'unclear', 'right', 'outside'];
