import { z } from '@hono/zod-openapi';
import { citationStyles, cite } from '../../record/index.ts';
import { refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, refusing } from '../endpoint.ts';
import { findDecisions } from '../record-of.ts';
import { cslItem } from '../schemas/cite.ts';

const types = { bibtex: 'application/x-bibtex; charset=utf-8', csl: 'application/vnd.citationstyles.csl+json' } as const;

/** `GET /api/decisions/{id}/cite`: how to cite a decision. */
export const citeEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/api/decisions/{id}/cite',
    pattern: '/api/decisions/:id{.+/cite}',
    doc: {
      summary: 'How to cite a decision: BibTeX or CSL-JSON',
      description:
        'The resolution; else the draft; else, for questions without a document of their own, the verbatim record of the meeting. ' +
        'A reference that several decisions share gives an entry for each.',
      tags: ['Votes'],
      request: {
        params: z.object({ id: z.string().openapi({ description: 'Id or other reference.', example: 'S/RES/2728' }) }),
        query: z.object({ style: z.enum(citationStyles).optional().openapi({ description: 'Default: bibtex.' }) }),
      },
      responses: {
        200: {
          description: 'The entries.',
          content: {
            'application/x-bibtex': { schema: z.string() },
            'application/vnd.citationstyles.csl+json': { schema: z.array(cslItem) },
          },
        },
        ...refusing(400, 404),
      },
    },
    example: 'curl "http://localhost:4280/api/decisions/S/RES/2728/cite?style=csl"',
    answer: (c) => {
      const asked = c.req.query('style') ?? 'bibtex';
      const style = citationStyles.find((one) => one === asked);
      if (style === undefined) {
        const shown = asked.slice(0, 40);
        return refused(c, refuse('unknown_style', `style: "${shown}" is not known; use bibtex or csl.`, { nearest: citationStyles }), 400);
      }
      const found = findDecisions(deps, (c.req.param('id') ?? '').replace(/\/cite$/, ''));
      if (!found.ok) return refused(c, found, 404);
      return c.body(cite(found.value.record, found.value.decisions, style), 200, { 'Content-Type': types[style] });
    },
  },
];
