import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readWhip } from '../../procedure/whip/index.ts';
import { refuse } from '../../result.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { type Asking, draftRefused, forGivers, forThose, readObject } from '../drafts/ask.ts';
import { draftRoom } from '../drafts/room.ts';
import { membersFor } from '../drafts/view.ts';
import { whipView } from '../drafts/whip-view.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { largestBody } from '../limits.ts';
import * as schema from '../schemas/drafts.ts';
import { draftId } from './drafts.ts';

const query = z.object({
  query: z.string().optional().openapi({
    description: 'A query of the record: how members voted on what it finds is suggested.',
    example: 'item:palestine since:2023',
  }),
});

/** Whip counts: of ballots given, and of a draft, where they are kept. */
export const whipEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => {
  const { record, store } = deps;
  const room = draftRoom(store, deps);
  const { drafts, now } = room;
  const tags = ['Drafts'];
  /** Answers with the whip count of a draft. */
  const count = async (c: Context, who: Asking): Promise<Response> => {
    const entries = await drafts.whip(who.id, who.by);
    if (!entries.ok) return draftRefused(c, entries);
    const state = (await drafts.get(who.id))!;
    const members = membersFor(record.council, state.draft, now());
    if (members === null) return refused(c, refuse('no_composition', 'Who sits on the day of the vote is not known.'), 400);
    const sitting = entries.value.filter(({ member }) => members.members.some(({ code }) => code === member));
    const counted = whipView(record, members, 'substantive', sitting, c.req.query('query') ?? '');
    return counted.ok ? c.json(counted.value) : refused(c, counted, 400);
  };
  return [
    {
      method: 'post',
      path: '/api/whip',
      doc: {
        summary: 'What would follow from the ballots expected, and what is missing',
        tags,
        request: { query, body: { content: { 'application/json': { schema: schema.whipRequest } } } },
        responses: { 200: json('The count.', schema.whipView), ...refusing(400, 403, 413, 415) },
      },
      example: `curl http://localhost:4280/api/whip -H "Content-Type: application/json" -d '{"date":"2026-11-30","expected":[{"member":"US","ballot":"N","source":"said"}]}'`,
      before: [atMost(largestBody)],
      answer: async (c) => {
        const given = await readObject(c);
        if (!given.ok) return refused(c, given, 'status' in given ? given.status : 400);
        const file = readWhip(record.council, given.value);
        if (!file.ok) return refused(c, file, 400);
        const counted = whipView(record, file.value.composition, file.value.kind, file.value.entries, c.req.query('query') ?? '');
        return counted.ok ? c.json(counted.value) : refused(c, counted, 400);
      },
    },
    ...(['get', 'post'] as const).map(
      (method): Endpoint => ({
        method,
        path: '/api/drafts/{id}/whip',
        doc: {
          summary: method === 'get' ? 'The whip count of a draft, for those who edit it' : 'Note what is expected of members; all or none',
          tags,
          request: {
            params: draftId,
            query,
            ...(method === 'post'
              ? { body: { content: { 'application/json': { schema: z.object({ expected: schema.whipRequest.shape.expected }) } } } }
              : {}),
          },
          responses: { 200: json('The count.', schema.whipView), ...refusing(400, 401, 403, 404) },
        },
        example:
          method === 'get'
            ? 'curl -b cookies.txt http://localhost:4280/api/drafts/ID/whip'
            : `curl -b cookies.txt http://localhost:4280/api/drafts/ID/whip -H "Content-Type: application/json" -d '{"expected":[{"member":"US","ballot":"N","source":"said","note":"told us"}]}'`,
        before: [atMost(largestBody)],
        answer:
          method === 'get'
            ? forThose(room, 'read', 'edit', count)
            : forGivers(room, 'write', 'edit', async (c, who, { expected }) => {
                if (!Array.isArray(expected) || expected.length === 0 || expected.length > 100) {
                  return refused(c, refuse('bad_field', 'expected: give a list of {"member", "ballot"}, at most 100.'), 400);
                }
                const noted = await drafts.expect(who.id, who.by, expected);
                return noted.ok ? count(c, who) : draftRefused(c, noted);
              }),
      }),
    ),
  ];
};
