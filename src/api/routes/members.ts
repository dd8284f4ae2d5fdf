import { z } from '@hono/zod-openapi';
import { compositionOn } from '../../council/index.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { isoDate } from '../schemas/common.ts';
import { members } from '../schemas/council.ts';

/** `GET /api/members`: who sits on a date. */
export const membersEndpoints = ({ record, now }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/api/members',
    doc: {
      summary: 'Who sits on the Council on a date',
      tags: ['Council'],
      request: { query: z.object({ date: isoDate.optional().openapi({ description: 'Default: today (UTC).' }) }) },
      responses: { 200: json('The members and how many votes a decision needs.', members), ...refusing(400) },
    },
    example: 'curl "http://localhost:4280/api/members?date=1971-10-25"',
    answer: (c) => {
      const composition = compositionOn(record.council, c.req.query('date') ?? now().slice(0, 10));
      if (!composition.ok) return refused(c, { ...composition, sentence: `date: ${composition.sentence}` }, 400);
      return c.json({ format: 1, ...composition.value });
    },
  },
];
