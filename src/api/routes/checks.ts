import { z } from '@hono/zod-openapi';
import { ok, type Result, refuse } from '../../result.ts';
import type { CheckSummary } from '../../store/types.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { checkList, savedCheck } from '../schemas/check.ts';

const usualPage = 50;
const largestPage = 200;

const readLimit = (value: string | undefined): Result<number> => {
  if (value === undefined) return ok(usualPage);
  const limit = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return limit >= 1 && limit <= largestPage ? ok(limit) : refuse('bad_field', `limit: give a whole number from 1 to ${largestPage}.`);
};

/** A page's end, as `next` gives it: the instant and id of its last check. */
const cursorOf = ({ at, id }: CheckSummary): string => `${at}~${id}`;

const readCursor = (value: string | undefined): Result<{ at: string; id: string } | undefined> => {
  if (value === undefined) return ok(undefined);
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([A-Za-z0-9_-]{1,64})$/.exec(value);
  return parts ? ok({ at: parts[1]!, id: parts[2]! }) : refuse('bad_field', 'before: give what "next" of the page before gives.');
};

const noSuchCheck = refuse('unknown_check', 'No check with this id is kept here; it may have been deleted.');

const id = z.object({ id: z.string().openapi({ description: 'Id of a kept check, as `saved.id` gave it.' }) });

/** `GET /api/checks`, `GET /api/checks/{id}`, `DELETE /api/checks/{id}`: the checks that were kept. */
export const checksEndpoints = ({ store }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/api/checks',
    doc: {
      summary: 'List kept checks, newest first',
      tags: ['Checks'],
      request: {
        query: z.object({
          limit: z.coerce
            .number()
            .int()
            .min(1)
            .max(largestPage)
            .optional()
            .openapi({ description: `Default ${usualPage}.` }),
          before: z.string().optional().openapi({ description: 'Where to go on; `next` of an answer holds it.' }),
        }),
      },
      responses: { 200: json('One page of them.', checkList), ...refusing(400) },
    },
    example: 'curl http://localhost:4280/api/checks',
    answer: async (c) => {
      const limit = readLimit(c.req.query('limit'));
      if (!limit.ok) return refused(c, limit, 400);
      const before = readCursor(c.req.query('before'));
      if (!before.ok) return refused(c, before, 400);
      // One more than asked tells whether there is a next page.
      const found = await store.listChecks({ limit: limit.value + 1, ...(before.value === undefined ? {} : { before: before.value }) });
      const checks = found.slice(0, limit.value);
      const last = found.length > checks.length ? checks.at(-1) : undefined;
      const next = last && `/api/checks?limit=${limit.value}&before=${encodeURIComponent(cursorOf(last))}`;
      return c.json({ format: 1, checks, ...(next ? { next } : {}) });
    },
  },
  {
    method: 'get',
    path: '/api/checks/{id}',
    doc: {
      summary: 'Open a kept check',
      tags: ['Checks'],
      request: { params: id },
      responses: { 200: json('What was given and what came of it.', savedCheck), ...refusing(404) },
    },
    example: 'curl http://localhost:4280/api/checks/ID',
    answer: async (c) => {
      const check = await store.getCheck(c.req.param('id') ?? '');
      return check === null ? refused(c, noSuchCheck, 404) : c.json({ format: 1, ...check });
    },
  },
  {
    method: 'delete',
    path: '/api/checks/{id}',
    doc: {
      summary: 'Delete a kept check',
      description: 'For good: there is no undo.',
      tags: ['Checks'],
      request: { params: id },
      responses: { 204: { description: 'Deleted.' }, ...refusing(403, 404) },
    },
    example: 'curl -X DELETE http://localhost:4280/api/checks/ID',
    answer: async (c) => ((await store.deleteCheck(c.req.param('id') ?? '')) ? c.body(null, 204) : refused(c, noSuchCheck, 404)),
  },
];
