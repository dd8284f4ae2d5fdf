import { z } from '@hono/zod-openapi';
import { ballot, decisionId, format, isoDate, outcome, questionKind, reason, stateCode, tally } from './common.ts';

export const decisionLine = z
  .object({
    id: decisionId,
    date: isoDate,
    question: z.string().openapi({ description: 'The question as put, in our words.' }),
    outcome,
    tally: tally.nullable().openapi({ description: 'Null where no count is known.' }),
  })
  .openapi('DecisionLine', { description: 'A decision in a line.' });

const ids = z.array(z.string()).optional();

export const decisionView = decisionLine
  .extend({
    format,
    kind: questionKind,
    meeting: z.string().nullable().openapi({ description: 'Verbatim record; null for decisions by letter.', example: 'S/PV.9586' }),
    symbol: z.string().nullable().openapi({ description: "The draft's symbol.", example: 'S/2024/254' }),
    resolution: z.string().nullable().openapi({ description: 'Null when no resolution came of it.', example: 'S/RES/2728 (2024)' }),
    item: z.string().nullable().openapi({ description: "The agenda item's official title." }),
    subject: z.string().nullable(),
    topics: z.array(z.string()),
    sponsors: z.array(z.string()),
    ballots: z.record(stateCode, ballot).openapi({ description: 'By member code; `known` says whether these are all.' }),
    known: z.enum(['all', 'some', 'none']).openapi({ description: 'How many of the ballots are known by name.' }),
    required: z.int().openapi({ description: 'Affirmative votes required.' }),
    vetoedBy: z.array(stateCode),
    shortBy: z.int().openapi({ description: 'Affirmative votes missing.' }),
    unanimous: z.boolean(),
    announced: outcome.nullable().openapi({ description: 'As a source states it; null where none does.' }),
    reasons: z.array(reason),
    members: z
      .array(z.object({ code: stateCode, name: z.string(), ballot: ballot.nullable(), permanent: z.boolean() }))
      .openapi({ description: 'In English alphabetical order of their names on that date; ballot null where it is not known.' }),
    sources: z.array(z.object({ id: z.string(), title: z.string() })),
    fields: z
      .object({ date: ids, meeting: ids, symbol: ids, resolution: ids, item: ids, sponsors: ids, ballots: ids, announced: ids })
      .openapi({ description: 'Ids of the sources of each field. Question, subject and topics are in our own words.' }),
    confidence: z
      .enum(['A', 'B', 'C', 'D'])
      .openapi({ description: 'A official list, B secondary source, C expert knowledge, D uncertain.' }),
    notes: z.array(z.string()),
    related: z
      .object({ before: z.array(decisionLine), after: z.array(decisionLine) })
      .openapi({ description: 'Decisions on the same matter.' }),
  })
  .openapi('Decision');

export const decisionList = z
  .object({ format, decisions: z.array(decisionView) })
  .openapi('Decisions', { description: 'What a reference shared by several decisions stands for, in the order they were put.' });
