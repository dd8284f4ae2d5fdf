import { z } from '@hono/zod-openapi';
import { refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';

/** `GET /healthz`: whether requests will be served. */
export const healthEndpoints = ({ store, report }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/healthz',
    doc: {
      summary: 'Whether this server is ready',
      description: 'The record is loaded and the store answers.',
      tags: ['Server'],
      responses: { 200: json('Ready.', z.object({ status: z.literal('ok') }).openapi('Health')), ...refusing(503) },
    },
    example: 'curl http://localhost:4280/healthz',
    answer: async (c) => {
      try {
        await store.ping();
        return c.json({ status: 'ok' });
      } catch (error) {
        report(error);
        return refused(c, refuse('store_silent', 'The store does not answer.'), 503);
      }
    },
  },
];
