import { z } from '@hono/zod-openapi';
import { summarize } from '../../record/index.ts';
import { refuse } from '../../result.ts';
import { type ClauseSearch, clauseSearch } from '../../text/index.ts';
import { loadProvisions } from '../../text/load.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { clauseList } from '../schemas/clauses.ts';

const most = 100;
const usual = 20;
const longest = 400;

let search: ClauseSearch | undefined;

/** The index that ships, made ready when first asked for. */
function shipped(): ClauseSearch {
  if (search === undefined) {
    const provisions = loadProvisions();
    search = clauseSearch(provisions.decisions().flatMap((decision) => provisions.get(decision) ?? []));
  }
  return search;
}

/** `GET /api/clauses`: where the Council has said the like, by the index of clauses that ships. */
export const clausesEndpoints = ({ record }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'get',
    path: '/api/clauses',
    doc: {
      summary: 'Clauses that hold all the words asked for, the closest first',
      description:
        'By the index of verbs and content words that comes with Penholder, which has no sentences: a hit says the like, not the same. ' +
        'The wording itself is searched by `/api/texts`, in texts that were added.',
      tags: ['Texts'],
      request: {
        query: z.object({
          q: z.string().openapi({ description: `Words, up to ${longest} characters.`, example: 'immediate release of all hostages' }),
          limit: z
            .string()
            .optional()
            .openapi({ description: `At most ${most}. Default: ${usual}.` }),
        }),
      },
      responses: { 200: json('The clauses with their decisions.', clauseList), ...refusing(400) },
    },
    example: 'curl -G http://localhost:4280/api/clauses --data-urlencode "q=immediate release of all hostages"',
    answer: (c) => {
      const q = (c.req.query('q') ?? '').trim();
      if (q === '' || q.length > longest) return refused(c, refuse('bad_parameter', `q: give words, up to ${longest} characters.`), 400);
      const limit = c.req.query('limit') ?? String(usual);
      if (!/^\d{1,3}$/.test(limit) || Number(limit) > most)
        return refused(c, refuse('bad_parameter', `limit: "${limit.slice(0, 40)}" is no number up to ${most}.`), 400);
      const found = shipped().find(q);
      const hits = found.slice(0, Number(limit)).map(({ provision: { decision, paragraph, verb, act, force, addressees, gist } }) => {
        const known = record.byId.get(decision);
        return { decision: known ? summarize(record, known) : null, symbol: decision, paragraph, verb, act, force, addressees, gist };
      });
      return c.json({ format: 1, q, total: found.length, hits });
    },
  },
];
