import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type CouncilRecord, type Decision, embedHtml, embedSvg } from '../../record/index.ts';
import { refuse } from '../../result.ts';
import { siteAddress } from '../address.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, refusing } from '../endpoint.ts';
import { findDecisions } from '../record-of.ts';

/** These are made to stand on other sites' pages, and can do nothing there: no script, no style sheet, nothing fetched. */
const openToOthers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors *",
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

interface Form {
  readonly name: 'embed.svg' | 'embed.html';
  readonly type: string;
  readonly summary: string;
  readonly description: string;
  readonly draw: (record: CouncilRecord, decision: Decision, site: string) => string;
}

const forms: readonly Form[] = [
  {
    name: 'embed.svg',
    type: 'image/svg+xml',
    summary: 'A decision as a picture for other sites',
    description: 'An SVG that stands by itself: question, outcome, count and every ballot known by name. No script, nothing fetched.',
    draw: embedSvg,
  },
  {
    name: 'embed.html',
    type: 'text/html',
    summary: 'A decision as a piece of HTML for other sites',
    description:
      'The same drawing inside a figure with a link to the decision and its sources. No script, no style sheet, nothing fetched.',
    draw: embedHtml,
  },
];

function answer(c: Context, deps: Required<ApiDeps>, { name, type, draw }: Form) {
  const found = findDecisions(deps, (c.req.param('id') ?? '').slice(0, -name.length - 1));
  if (!found.ok) return refused(c, found, 404);
  const { record, decisions } = found.value;
  const [decision, another] = decisions;
  if (another !== undefined) {
    const nearest = decisions.map((one) => one.id);
    return refused(c, refuse('several_decisions', 'Several decisions go by this name; name one of them.', { nearest }), 404);
  }
  return c.body(draw(record, decision!, siteAddress(c)), 200, {
    ...openToOthers,
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'private, max-age=3600',
  });
}

/** `GET /api/decisions/{id}/embed.svg` and `/embed.html`: a decision to be shown on other sites. */
export const embedEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] =>
  forms.map((form) => ({
    method: 'get',
    path: `/api/decisions/{id}/${form.name}`,
    pattern: `/api/decisions/:id{.+/${form.name.replace('.', '\\.')}}`,
    doc: {
      summary: form.summary,
      description: form.description,
      tags: ['Votes'],
      request: { params: z.object({ id: z.string().openapi({ description: 'Id or other reference.', example: 'S/RES/2728' }) }) },
      responses: { 200: { description: 'The drawing.', content: { [form.type]: { schema: z.string() } } }, ...refusing(404) },
    },
    example: `curl http://localhost:4280/api/decisions/S/RES/2728/${form.name}`,
    answer: (c) => answer(c, deps, form),
  }));
