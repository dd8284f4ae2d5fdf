import { z } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { decisionFeed, parseQuery } from '../../record/index.ts';
import { siteAddress } from '../address.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, refusing } from '../endpoint.ts';
import { bodyAsked, recordAsked } from '../record-of.ts';

/** `GET /feed.xml`: the latest decisions, for feed readers. */
export const feedEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/feed.xml',
    doc: {
      summary: 'An Atom feed of decisions',
      description: 'The latest fifty decisions that a query finds, newest first. Ids do not depend on the server.',
      tags: ['Downloads'],
      request: {
        query: z.object({
          query: z.string().optional().openapi({ description: 'As in `penholder count`.', example: 'outcome:vetoed' }),
          body: bodyAsked,
        }),
      },
      responses: {
        200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } },
        ...refusing(400),
      },
    },
    example: 'curl "http://localhost:4280/feed.xml?query=outcome:vetoed"',
    before: [etag()],
    answer: (c) => {
      const record = recordAsked(deps, c);
      if (!record.ok) return refused(c, record, 400);
      const query = parseQuery(record.value, c.req.query('query') ?? '');
      if (!query.ok) return refused(c, { ...query, sentence: `query: ${query.sentence}` }, 400);
      const path = `/feed.xml${new URL(c.req.url).search}`;
      return c.body(decisionFeed(record.value, query.value, siteAddress(c), path), 200, {
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Cache-Control': 'private, no-cache',
      });
    },
  },
];
