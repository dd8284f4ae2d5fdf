import { z } from '@hono/zod-openapi';
import { describe } from '../../record/index.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { findDecisions } from '../record-of.ts';
import { decisionList, decisionView } from '../schemas/decision.ts';

/** `GET /api/decisions/{id}`: one decision, or those that a reference such as a meeting's symbol stands for. */
export const decisionsEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/api/decisions/{id}',
    // Ids hold slashes, and people type them as they are.
    pattern: '/api/decisions/:id{.+}',
    doc: {
      summary: 'A decision of the record, with every ballot and why it came out so',
      description:
        'Any reference will do: S/RES/2728, 2728, S/2024/239, S-2024-239, S/PV.9586; slashes as they are or as %2F. ' +
        'A reference that several decisions share, such as a meeting, gives them all under `decisions`.',
      tags: ['Votes'],
      request: { params: z.object({ id: z.string().openapi({ description: 'Id or other reference.', example: 'S/RES/2728' }) }) },
      responses: { 200: json('The decision, or several.', z.union([decisionView, decisionList])), ...refusing(404) },
    },
    example: 'curl http://localhost:4280/api/decisions/S/RES/2728',
    answer: (c) => {
      const found = findDecisions(deps, c.req.param('id') ?? '');
      if (!found.ok) return refused(c, found, 404);
      const { record, decisions } = found.value;
      const views = decisions.map((decision) => describe(record, decision));
      return c.json(views.length === 1 ? views[0] : { format: 1, decisions: views });
    },
  },
];
