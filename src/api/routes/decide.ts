import { decide } from '../../procedure/index.ts';
import { refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import { atMost, parseJson, readText } from '../body.ts';
import { readDecideRequest } from '../decide-request.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { largestBody } from '../limits.ts';
import { repeatedKey } from '../repeated-key.ts';
import { decided, decideRequest } from '../schemas/ruling.ts';

/** `POST /api/decide`: ballots in, the ruling with its reasons out. */
export const decideEndpoints = ({ record }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/decide',
    doc: {
      summary: 'What the rules make of ballots',
      description: 'The outcome of one question put to the Council as it sat on a date, why, and what would have changed it.',
      tags: ['Votes'],
      request: { body: { content: { 'application/json': { schema: decideRequest } } } },
      responses: { 200: json('The ruling.', decided), ...refusing(400, 403, 413, 415) },
    },
    example: `curl http://localhost:4280/api/decide -H "Content-Type: application/json" -d '{"date":"2024-03-22","ballots":{"against":["Russia","China","Algeria"],"abstaining":["Guyana"],"rest":"Y"}}'`,
    before: [atMost(largestBody)],
    answer: async (c) => {
      const body = await readText(c, ['application/json']);
      if (!body.ok) return refused(c, body, body.status);
      const parsed = parseJson(body.text);
      if (!parsed.ok) return refused(c, parsed, 400);
      const twice = repeatedKey(body.text);
      if (twice !== null)
        return refused(c, refuse('repeated_key', `"${twice.slice(0, 60)}" stands twice in one object; give each once.`), 400);
      const vote = readDecideRequest(record.council, parsed.value);
      if (!vote.ok) return refused(c, vote, 400);
      const ruling = decide(vote.value);
      if (!ruling.ok) return refused(c, ruling, 400);
      return c.json({ format: 1, composition: vote.value.composition, ...ruling.value });
    },
  },
];
