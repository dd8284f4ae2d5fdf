import { z } from '@hono/zod-openapi';
import { ballot, decisionId, format, isoDate, outcome, questionKind, stateCode } from './common.ts';
import { decisionLine } from './decision.ts';

const bounds = z
  .object({ least: z.int().optional(), most: z.int().optional() })
  .openapi('Bounds', { description: 'Both inclusive; a bound left out is open.' });

const seat = z.enum(['CN', 'FR', 'RU', 'GB', 'US']).openapi({ description: 'A permanent seat, whoever held it.' });
const ballots = z.array(ballot);

const queryPart = z
  .object({
    item: z.string().optional().openapi({ description: "Words of the agenda item's title, or a topic's id." }),
    words: z.array(z.string()).optional().openapi({ description: 'Words to be found letter for letter.' }),
    about: z.array(z.string()).optional().openapi({ description: 'Words meant: other forms and typing errors are found too.' }),
    kinds: z.array(questionKind).optional(),
    outcomes: z.array(outcome).optional(),
    vetoBy: stateCode.optional(),
    vetoSeat: seat.optional(),
    ballot: z.object({ member: stateCode, is: ballots }).optional(),
    seatBallot: z.object({ seat, is: ballots }).optional(),
    sat: stateCode.optional().openapi({ description: 'While this State was a member.' }),
    most: z
      .object({ member: stateCode, is: z.enum(['with', 'apart']) })
      .optional()
      .openapi({ description: 'This member voted with most members, or otherwise than most.' }),
    pair: z
      .object({ members: z.tuple([stateCode, stateCode]), is: z.enum(['both', 'same', 'differ']) })
      .optional()
      .openapi({ description: 'Both members voted, cast the same ballot, or different ones.' }),
    p5: z.string().optional().openapi({ description: 'Ballots of the seats CN FR RU GB US, ? for any.', example: '???YA' }),
    sponsor: z.string().optional(),
    yes: bounds.optional(),
    no: bounds.optional(),
    abstaining: bounds.optional(),
    notParticipating: bounds.optional(),
    absent: bounds.optional(),
    vetoes: bounds.optional(),
    required: bounds.optional(),
    shortBy: bounds.optional(),
    unanimous: z.boolean().optional(),
    symbols: z.object({ from: z.string().optional(), to: z.string().optional() }).optional(),
    resolutions: bounds.optional(),
    meetings: bounds.optional(),
    since: isoDate.optional(),
    until: isoDate.optional(),
    before: decisionId.optional(),
    after: decisionId.optional(),
  })
  .openapi('QueryPart', { description: 'Conditions on decisions. Every given field must hold; a list means any of them.' });

export const query = queryPart
  .extend({
    also: z.array(queryPart).optional().openapi({ description: 'Further parts that must hold.' }),
    not: z.array(queryPart).optional().openapi({ description: 'Parts that must not hold.' }),
  })
  .openapi('Query', { description: 'What was typed, as read.' });

const typed = z.string().openapi({ description: 'The query as a user would type it.', example: 'veto:USA since:2023-10-07' });
const inWords = z.string().openapi({ description: 'The query in words.' });

const switchChoice = z
  .object({ state: z.enum(['in', 'out', 'holder', 'seat']), value: z.int(), typed })
  .openapi('SwitchChoice', { description: 'One way to count, with its number and its query.' });

export const countSwitch = z
  .object({
    id: z.enum(['amendments', 'admissions', 'procedural', 'secretary_general', 'without_vote', 'holder']),
    label: z.string(),
    state: z.enum(['in', 'out', 'some', 'holder', 'seat']).openapi({ description: 'What the query does.' }),
    choices: z.array(switchChoice),
  })
  .openapi('Switch', { description: 'Something on which people who count disagree, and the number that each way gives.' });

export const count = z
  .object({ format, value: z.int(), query, typed, inWords, decisions: z.array(decisionId), switches: z.array(countSwitch) })
  .openapi('Count');

const voteRow = decisionLine
  .extend({
    kind: questionKind,
    meeting: z.string().nullable(),
    symbol: z.string().nullable(),
    resolution: z.string().nullable(),
    item: z.string().nullable(),
    sponsors: z.array(z.string()),
    required: z.int(),
    shortBy: z.int().openapi({ description: 'Affirmative votes missing.' }),
    vetoedBy: z.array(stateCode),
    ballots: z.record(stateCode, ballot).openapi({ description: 'By member code, as far as they are known.' }),
  })
  .openapi('VoteRow');

export const order = z.enum(['newest', 'oldest', 'relevance', 'favour', 'against']).openapi({
  description:
    'favour: fewest in favour first; against: most against first. Default: relevance where the query has plain words, else newest.',
});

export const voteList = z
  .object({
    format,
    total: z.int().openapi({ description: 'All that the query finds.' }),
    typed,
    inWords,
    order,
    offset: z.int(),
    votes: z.array(voteRow),
  })
  .openapi('Votes');
