import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Result } from '../../result.ts';
import { refused } from '../answers.ts';
import { atMost, parseJson, readText } from '../body.ts';
import { type CheckRequest, readCheckRequest } from '../check-request.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { largestCheckBody } from '../limits.ts';
import { checked, checkRequest } from '../schemas/check.ts';
import { isoDate } from '../schemas/common.ts';

/** A body of plain text is one report; what JSON says in fields, the query says. */
const readPlain = (c: Context, text: string): Result<CheckRequest> => {
  const { name, dateline, title, keep } = c.req.query();
  return readCheckRequest({
    text,
    ...(name === undefined ? {} : { name }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(title === undefined ? {} : { title }),
    ...(keep === undefined ? {} : { keep: ['', '1', 'true', 'yes'].includes(keep) }),
  });
};

/** `POST /api/check`: reports in, claims with verdicts and evidence out; kept when asked. */
export const checkEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/check',
    doc: {
      summary: "Check reports against the Council's record",
      description:
        'Up to 200 reports of up to 1,000,000 characters (UTF-16 units) each, 10 MB in all. A text/plain body is one report. ' +
        'Nothing is kept unless `keep` says so.',
      tags: ['Checks'],
      request: {
        query: z.object({
          name: z.string().optional().openapi({ description: 'For a text/plain body: what to call the report.' }),
          dateline: isoDate.optional().openapi({ description: 'For a text/plain body: its date, where it states none.' }),
          keep: z.string().optional().openapi({ description: 'For a text/plain body: 1 to keep the check.' }),
          title: z.string().optional().openapi({ description: 'For a text/plain body: what to call the kept check.' }),
        }),
        body: { content: { 'application/json': { schema: checkRequest }, 'text/plain': { schema: z.string() } } },
      },
      responses: { 200: json('What was read and what came of it.', checked), ...refusing(400, 403, 413, 415) },
    },
    example: 'curl http://localhost:4280/api/check -H "Content-Type: text/plain" --data-binary @report.txt',
    before: [atMost(largestCheckBody)],
    answer: async (c) => {
      const body = await readText(c, ['application/json', 'text/plain']);
      if (!body.ok) return refused(c, body, body.status);
      const parsed = body.type === 'text/plain' ? null : parseJson(body.text);
      if (parsed !== null && !parsed.ok) return refused(c, parsed, 400);
      const request = parsed === null ? readPlain(c, body.text) : readCheckRequest(parsed.value);
      if (!request.ok) return refused(c, request, request.code === 'text_too_long' ? 413 : 400);
      const { given, keep, title } = request.value;
      const result = await deps.check(given);
      if (!result.ok) return refused(c, result, 400);
      if (!keep) return c.json(result.value);
      const id = deps.newId();
      await deps.store.saveCheck({ id, at: deps.now(), title, given, result: result.value });
      return c.json({ ...result.value, saved: { id, href: `/api/checks/${id}` } });
    },
  },
];
