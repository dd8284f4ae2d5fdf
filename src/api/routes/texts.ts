import { z } from '@hono/zod-openapi';
import { type Result, refuse } from '../../result.ts';
import { findTexts, mostForce, mostHits, readTextSearch, type TextView, textView, usualHits } from '../../store/index.ts';
import { parseSymbol, symbolId } from '../../symbols/index.ts';
import { refused } from '../answers.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { textAct, textList, textPart, textView as textViewSchema } from '../schemas/texts.ts';

const day = z.string().optional().openapi({
  description: 'Of the decision on the text: a day, month or year, included. Texts whose day is not known are left out.',
  example: '1990-08',
});

/** `GET /api/texts`, `GET /api/texts/{symbol}`: the texts that were indexed, searched and whole. */
export const textsEndpoints = ({ record, store }: Required<ApiDeps>): readonly Endpoint[] => {
  const view = async (given: string): Promise<Result<TextView>> => {
    const symbol = parseSymbol(given);
    if (!symbol.ok) return symbol;
    const id = symbolId(symbol.value);
    const text = await store.texts.get(id);
    if (text === null) return refuse('unknown_text', `No text of ${id} is indexed here; penholder record texts FOLDER adds texts.`);
    return { ok: true, value: textView(record, text) };
  };
  return [
    {
      method: 'get',
      path: '/api/texts',
      doc: {
        summary: 'Paragraphs of indexed texts that a query finds, the best first',
        description:
          'Texts of resolutions that were added with `penholder record texts`. All words must stand in a paragraph; "a phrase", -word, ' +
          'one OR other, humanit*; see docs/texts.md.',
        tags: ['Texts'],
        request: {
          query: z.object({
            q: z.string().openapi({ description: 'The query.', example: 'demands "immediate ceasefire" -Ramadan' }),
            part: textPart.optional(),
            act: textAct.optional().openapi({ description: 'A verb of the paragraph does this.' }),
            force: z
              .string()
              .optional()
              .openapi({ description: `A directive of the paragraph has this force or more: 0 to ${mostForce}.` }),
            since: day,
            until: day,
            adopted: z.enum(['yes', 'no']).optional(),
            limit: z
              .string()
              .optional()
              .openapi({ description: `At most ${mostHits}. Default: ${usualHits}.` }),
            offset: z.string().optional().openapi({ description: 'How many to leave out before. Default: 0.' }),
          }),
        },
        responses: { 200: json('The paragraphs, a stretch of them.', textList), ...refusing(400) },
      },
      example: `curl -G http://localhost:4280/api/texts --data-urlencode 'q="all necessary means"' -d part=operative`,
      answer: async (c) => {
        const search = readTextSearch((name) => c.req.query(name));
        if (!search.ok) return refused(c, search, 400);
        const list = await findTexts(store.texts, record, c.req.query('q') ?? '', search.value);
        return list.ok ? c.json(list.value) : refused(c, { ...list, sentence: `q: ${list.sentence}` }, 400);
      },
    },
    {
      method: 'get',
      path: '/api/texts/{symbol}',
      // Symbols hold slashes, and people type them as they are.
      pattern: '/api/texts/:symbol{.+}',
      doc: {
        summary: 'One indexed text: its paragraphs with their verbs, acts and force',
        tags: ['Texts'],
        request: { params: z.object({ symbol: z.string().openapi({ description: 'Symbol of the text.', example: 'S/RES/242' }) }) },
        responses: { 200: json('The text.', textViewSchema), ...refusing(404) },
      },
      example: 'curl http://localhost:4280/api/texts/S/RES/242',
      answer: async (c) => {
        const text = await view(c.req.param('symbol') ?? '');
        return text.ok ? c.json(text.value) : refused(c, text, 404);
      },
    },
  ];
};
