import { z } from '@hono/zod-openapi';
import { format, isoDate, stateCode } from './common.ts';

const member = z
  .object({
    code: stateCode,
    name: z.string().openapi({ description: "As the Council's records wrote it on that date.", example: 'United States' }),
    permanent: z.boolean(),
    seat: z.enum(['CN', 'FR', 'GB', 'RU', 'US']).nullable().openapi({ description: 'The permanent seat; null for elected members.' }),
  })
  .openapi('Member');

export const composition = z
  .object({
    date: isoDate,
    members: z.array(member).openapi({ description: 'In English alphabetical order of their names on that date.' }),
    required: z.int().openapi({ description: 'Affirmative votes a decision needs: 7 to 1965, 9 since.', example: 9 }),
    majority: z
      .enum(['present_and_voting'])
      .optional()
      .openapi({ description: 'How questions are decided where it is not by Art. 27; `required` then supposes that every member votes.' }),
  })
  .openapi('Composition', { description: 'The Council on one date.' });

export const members = composition.extend({ format }).openapi('Members');
