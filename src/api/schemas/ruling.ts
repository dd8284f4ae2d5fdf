import { z } from '@hono/zod-openapi';
import { ballot, format, outcome, policy, questionKind, reason, stateCode, tally } from './common.ts';
import { composition } from './council.ts';

const wouldChange = z
  .object({
    outcome,
    sentence: z.string(),
    ballots: z.record(stateCode, ballot).openapi({ description: 'As they would have to be; empty where any members would do.' }),
  })
  .openapi('WouldChange', { description: 'A smallest change of ballots that gives another outcome.' });

export const ruling = z
  .object({
    outcome,
    tally,
    required: z.int(),
    vetoedBy: z.array(stateCode).openapi({ description: 'Permanent members whose vote against was a veto; empty unless vetoed.' }),
    shortBy: z.int().openapi({ description: 'Affirmative votes missing.' }),
    unanimous: z.boolean().openapi({ description: 'Every member in favour.' }),
    matter: z
      .enum(['procedural', 'substantive'])
      .optional()
      .openapi({ description: 'On a preliminary question: what the matter then is.' }),
    reasons: z.array(reason),
    wouldChange: z.array(wouldChange),
    notes: z.array(reason).openapi({ description: 'Warnings that change nothing.' }),
  })
  .openapi('Ruling');

export const decided = ruling.extend({ format, composition }).openapi('Decided', { description: 'The ruling on the ballots given.' });

/** For the document only: requests are read by `readDecideRequest`, whose sentences name the field at fault. */
export const decideRequest = z
  .object({
    date: z
      .string()
      .openapi({ description: 'Day of the vote: it decides who sits and how many votes are required.', example: '2024-03-22' }),
    kind: z
      .string()
      .optional()
      .openapi({
        description: `One of ${questionKind.options.join(', ')}, or a synonym (pro, other, sg). Default: substantive.`,
      }),
    ballots: z
      .union([
        z.record(z.string(), z.string()),
        z.array(z.object({ member: z.string(), ballot: z.string() })),
        z.object({
          inFavour: z.array(z.string()).optional(),
          against: z.array(z.string()).optional(),
          abstaining: z.array(z.string()).optional(),
          notParticipating: z.array(z.string()).optional(),
          absent: z.array(z.string()).optional(),
          rest: z.string().optional().openapi({ description: 'The ballot of every member not named.' }),
        }),
      ])
      .optional()
      .openapi({
        description: 'By member (any name or code), as a list, or grouped by ballot. Every member exactly once, unless "rest" is given.',
        example: { against: ['Russia', 'China', 'Algeria'], abstaining: ['Guyana'], rest: 'Y' },
      }),
    parties: z.array(z.string()).optional().openapi({ description: 'Parties to the dispute; gives a warning, strikes no ballot.' }),
    policy: policy.optional(),
    withoutVote: z.boolean().optional().openapi({ description: 'Adopted without a vote: no ballots are given.' }),
  })
  .openapi('DecideRequest');
