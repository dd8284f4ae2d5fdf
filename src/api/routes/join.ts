import { z } from '@hono/zod-openapi';
import { refuse } from '../../result.ts';
import { isTurned } from '../access/access.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { largestBody } from '../limits.ts';
import { joined } from '../schemas/chamber.ts';

/** `POST /api/join`: takes up an invitation. */
export const joinEndpoints = ({ live }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/join',
    doc: {
      summary: 'Take up an invitation',
      description: 'Sets a cookie that holds, sealed, which invitations this browser has taken up. Send it with what you do then.',
      tags: ['Chambers'],
      request: {
        body: {
          content: {
            'application/json': { schema: z.object({ token: z.string().openapi({ description: 'The last part of the link.' }) }) },
          },
        },
      },
      responses: { 200: json('What it opens, and as what.', joined), ...refusing(400, 403, 404, 415, 429) },
    },
    example: `curl -c jar http://localhost:4280/api/join -H "Content-Type: application/json" -d '{"token":"TOKEN"}'`,
    before: [atMost(largestBody)],
    answer: async (c) => {
      const body = await readJson(c);
      if (!body.ok) return refused(c, body, body.status);
      const token = (body.value as { token?: unknown } | null)?.token;
      if (typeof token !== 'string') return refused(c, refuse('bad_field', 'token: give the last part of the link you were sent.'), 400);
      const pass = await live.access.join(c, token);
      if (isTurned(pass)) return refused(c, pass, pass.status);
      return c.json({ format: 1, thing: pass.thing, as: pass.id, role: pass.role, seat: pass.seat });
    },
  },
];
