import { z } from '@hono/zod-openapi';

export const cslItem = z
  .object({
    id: z.string().openapi({ example: 'UNSC-S-RES-2728' }),
    type: z.literal('report'),
    genre: z.string().optional(),
    title: z.string(),
    author: z.array(z.object({ literal: z.string() })),
    publisher: z.string(),
    number: z.string().optional().openapi({ description: 'Symbol of the document.' }),
    issued: z
      .object({ 'date-parts': z.array(z.array(z.int())) })
      .optional()
      .openapi({ description: 'Of the document; of a draft only the year in its symbol.' }),
    URL: z.string().optional(),
    note: z.string(),
  })
  .openapi('CslItem', { description: 'An item of CSL-JSON.' });
