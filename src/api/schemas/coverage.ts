import { z } from '@hono/zod-openapi';
import { format, isoDate, questionKind } from './common.ts';

const checked = z
  .object({
    held: z.int().openapi({ description: 'Up to the last day of the list, where there is one.' }),
    known: z.int().nullable().openapi({ description: 'How many there are by the list; null where no list covers the year.' }),
    to: isoDate.nullable().openapi({ description: 'The last day that the list covers.' }),
  })
  .openapi('Checked');

const missing = z
  .object({
    what: z.enum(['resolutions', 'vetoes', 'failed_votes']),
    id: z.string().nullable().openapi({ description: 'Null where a list counts without naming.' }),
    years: z.tuple([z.string(), z.string()]).openapi({ description: 'Earliest and latest year it may be of.' }),
    sentence: z.string(),
  })
  .openapi('Missing');

export const coverage = z
  .object({
    format,
    decisions: z.int(),
    from: z.string(),
    to: z.string(),
    years: z.array(
      z
        .object({
          year: z.string(),
          held: z.int(),
          kinds: z.record(questionKind, z.int()),
          resolutions: checked,
          vetoes: checked,
          failedVotes: checked,
        })
        .openapi('CoverageYear'),
    ),
    missing: z.array(missing),
    fields: z.array(z.object({ field: z.string(), known: z.int(), of: z.int() })),
    unlisted: z.array(z.string()).openapi({ description: 'What no list counts.' }),
  })
  .openapi('Coverage', { description: 'What the record holds, what is known to exist, and what is missing.' });
