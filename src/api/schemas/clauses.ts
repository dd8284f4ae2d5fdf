import { z } from '@hono/zod-openapi';
import { format } from './common.ts';
import { decisionLine } from './decision.ts';
import { textAct } from './texts.ts';

const clauseHit = z
  .object({
    symbol: z.string().openapi({ description: 'The decision whose text it is.', example: 'S/RES/2728' }),
    decision: decisionLine.nullable().openapi({ description: 'With its tally; null where the record has none.' }),
    paragraph: z.string().openapi({ description: 'Empty where its number is not known.', example: 'OP1' }),
    verb: z.string(),
    act: textAct,
    force: z.int().nullable(),
    addressees: z.array(z.string()),
    gist: z.string().openapi({ description: 'The first words of what it asks.' }),
  })
  .openapi('ClauseHit');

export const clauseList = z
  .object({ format, q: z.string(), total: z.int(), hits: z.array(clauseHit).openapi({ description: 'The closest first.' }) })
  .openapi('Clauses');
