import { z } from '@hono/zod-openapi';

/** Format 1 of every output; a change that would break a reader gets another number. */
export const format = z
  .literal(1)
  .openapi({ description: 'Version of this format. Fields may be added; what is there keeps its meaning.' });

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ description: 'A Council day (New York), YYYY-MM-DD.', example: '2024-03-25' });

export const stateCode = z.string().openapi({
  description: 'ISO 3166 alpha-3, or the retired code of a State no longer there (SUN, ROC, CSK, YUG, DDR).',
  example: 'USA',
});

export const decisionId = z.string().openapi({ description: 'Stable id of a decision.', example: 'S/RES/2728' });

export const ballot = z.enum(['Y', 'N', 'A', 'P', 'X']).openapi('Ballot', {
  description: 'Y in favour, N against, A abstaining, P present and not participating, X absent.',
});

export const outcome = z.enum(['adopted', 'adopted_without_vote', 'vetoed', 'short', 'carried', 'not_carried']).openapi('Outcome', {
  description:
    'vetoed: enough votes, and a permanent member against. short: too few votes, whoever was against. carried, not_carried: procedural.',
});

export const questionKind = z
  .enum(['procedural', 'substantive', 'amendment', 'part', 'admission', 'preliminary', 'secretary_general', 'election'])
  .openapi('QuestionKind', { description: 'What kind of question was put; it decides which rule counts the votes.' });

export const policy = z.enum(['four_power', 'presidential_ruling']).openapi('PreliminaryPolicy', {
  description: 'Who settles whether a matter is procedural: the statement of the four Powers of 1945, or a ruling of the President.',
});

export const tally = z
  .object({ Y: z.int(), N: z.int(), A: z.int(), P: z.int(), X: z.int() })
  .openapi('Tally', { description: 'Ballots by letter. Their sum is the number of members.' });

export const reason = z
  .object({
    rule: z.string().openapi({ description: 'Charter article, rule of procedure or practice.', example: 'Charter Art. 27(3)' }),
    sentence: z.string(),
  })
  .openapi('Reason');

export const refusal = z
  .object({
    code: z.string().openapi({ description: 'Stable, for programs.', example: 'unknown_decision' }),
    sentence: z.string().openapi({ description: 'For people; begins with the field at fault where there is one.' }),
    rule: z.string().optional(),
    nearest: z.array(z.string()).optional().openapi({ description: 'What may have been meant, best first.' }),
  })
  .openapi('Refusal', { description: 'Why a request was not done.' });
