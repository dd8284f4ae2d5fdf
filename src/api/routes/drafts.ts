import { z } from '@hono/zod-openapi';
import * as Y from 'yjs';
import { convertText, formatNamed } from '../../files/convert.ts';
import { textFormats } from '../../files/formats.ts';
import { type DraftRole, readDraftingAction } from '../../procedure/drafting/index.ts';
import { refuse } from '../../result.ts';
import { base64Of } from '../../store/drafts/fold.ts';
import { textTools } from '../../store/index.ts';
import { readShared, textOf } from '../../text/editing/index.ts';
import { readingsOf } from '../../text/index.ts';
import { formatText } from '../../text/model/format.ts';
import { siteAddress } from '../address.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { draftRefused, forGivers, forReaders, forThose, readObject, textField } from '../drafts/ask.ts';
import { makeLink } from '../drafts/make-link.ts';
import { makeDraft } from '../drafts/new-draft.ts';
import { draftRoom } from '../drafts/room.ts';
import { draftView } from '../drafts/view.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { largestBody } from '../limits.ts';
import * as schema from '../schemas/drafts.ts';

export const draftId = z.object({ id: z.string().openapi({ description: 'Id of a draft.' }) });

const largestDraftBody = 2_000_000;

/** The drafts that this browser's links open, one draft, its text, and what is done with it. */
export const draftsEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => {
  const room = draftRoom(deps.store, deps);
  const { drafts, access, now } = room;
  const { council } = deps.record;
  const tags = ['Drafts'];
  return [
    {
      method: 'get',
      path: '/api/drafts',
      doc: {
        summary: 'Drafts that the links opened in this browser lead to',
        description: 'Drafts are open to whoever has a link, in the role of the link; see docs/drafts.md.',
        tags,
        responses: { 200: json('The drafts, newest first.', schema.draftList) },
      },
      example: 'curl -b cookies.txt http://localhost:4280/api/drafts',
      answer: async (c) => {
        const passes = (await access.mine(c)).toReversed();
        const found = [];
        for (const thing of new Set(passes.map((pass) => pass.thing))) {
          const state = await drafts.get(thing);
          if (state === null) continue;
          const role = passes.find((pass) => pass.thing === thing)!.role as DraftRole;
          found.push({ id: thing, title: state.draft.title, stage: state.draft.stage, role, changed: state.changed });
        }
        return c.json({ format: 1, drafts: found });
      },
    },
    {
      method: 'post',
      path: '/api/drafts',
      doc: {
        summary: 'Begin a draft, from a text or from nothing',
        tags,
        request: {
          body: {
            content: {
              'application/json': {
                schema: z.object({
                  title: z.string(),
                  agendaItem: z.string().optional(),
                  penholders: z.array(z.string()).optional(),
                  openTo: z.enum(['any', 'members']).optional().openapi({ description: 'Who may co-sponsor. Default: any State.' }),
                  text: z.string().optional().openapi({ description: 'Plain text, as pasted: paragraphs are read from it.' }),
                  name: z.string().optional().openapi({ description: 'What others see you called.' }),
                }),
              },
            },
          },
        },
        responses: { 201: json("Made; the answer sets the owner's cookie.", schema.madeDraft), ...refusing(400, 403, 413, 415) },
      },
      example: `curl -c cookies.txt http://localhost:4280/api/drafts -H "Content-Type: application/json" -d '{"title":"Fog in harbours","penholders":["Denmark"]}'`,
      before: [atMost(largestDraftBody)],
      answer: async (c) => {
        const late = access.make(c);
        if (late) return refused(c, late, late.status);
        const given = await readObject(c);
        if (!given.ok) return refused(c, given, 'status' in given ? given.status : 400);
        const made = await makeDraft(room, textTools().verbs, given.value);
        if (!made.ok) return refused(c, made, 400);
        const { state, link } = made.value;
        await access.enter(c, [link]);
        return c.json({ format: 1, id: state.id, page: `/drafts/${state.id}`, url: `${siteAddress(c)}/drafts/join/${link.token}` }, 201);
      },
    },
    {
      method: 'get',
      path: '/api/drafts/{id}',
      doc: {
        summary: 'A draft: where it stands, its text, comments and versions, and what you may do',
        tags,
        request: { params: draftId },
        responses: { 200: json('The draft.', schema.draftView), ...refusing(401, 403, 404) },
      },
      example: 'curl -b cookies.txt http://localhost:4280/api/drafts/ID',
      answer: forReaders(room, (c, state, { by }) => c.json(draftView(state, by, council, now()))),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/text',
      doc: {
        summary: 'The text of a draft: plain, as a file of any format, or as the editor shares it',
        tags,
        request: { params: draftId, query: z.object({ form: z.enum(['shared', ...textFormats.map(({ id }) => id)]).optional() }) },
        responses: { 200: json('With form=shared; else the file, or text/plain.', schema.sharedText), ...refusing(401, 403, 404) },
      },
      example: 'curl -b cookies.txt http://localhost:4280/api/drafts/ID/text',
      answer: forReaders(room, async (c, state, who) => {
        if (c.req.query('form') === 'shared') {
          return c.json({ format: 1, seq: state.seq, update: base64Of(Y.encodeStateAsUpdate(state.doc)) });
        }
        const text = textOf(readShared(state.doc));
        const asked = c.req.query('form');
        if (asked === undefined) return c.text(formatText(text));
        const format = formatNamed(asked);
        if (!format.ok) return refused(c, { ...format, sentence: `form: ${format.sentence}` }, 400);
        const bytes = await convertText(text, format.value.id, new Date(now()), readingsOf(text, textTools().verbs));
        const name = `draft-${who.id}.${format.value.extension}`;
        return c.body(bytes, 200, { 'Content-Type': format.value.type, 'Content-Disposition': `attachment; filename="${name}"` });
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/actions',
      doc: {
        summary: "A step in the draft's life: circulate, put under silence, put in blue, co-sponsor, amend, vote …",
        description: 'What can be done now stands in `may` of the draft. The outcome of a vote is computed from the ballots given.',
        tags,
        request: {
          params: draftId,
          body: { content: { 'application/json': { schema: z.object({ do: z.string() }).catchall(z.unknown()) } } },
        },
        responses: { 200: json('The draft afterwards.', schema.draftView), ...refusing(400, 401, 403, 404, 409, 413, 415, 429) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/actions -H "Content-Type: application/json" -d '{"do":"put_under_silence","deadline":"2026-11-30T15:00:00.000Z"}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'write', 'read', async (c, who, given) => {
        const action = readDraftingAction(given);
        if (!action.ok) return refused(c, action, 400);
        const done = await drafts.act(who.id, who.by, action.value);
        return done.ok ? c.json(draftView(done.value, who.by, council, now())) : draftRefused(c, done);
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/comments',
      doc: {
        summary: 'Comment on a paragraph, or in a thread',
        tags,
        request: {
          params: draftId,
          body: {
            content: {
              'application/json': { schema: z.object({ block: z.string().optional(), thread: z.string().optional(), text: z.string() }) },
            },
          },
        },
        responses: { 200: json('The draft afterwards.', schema.draftView), ...refusing(400, 401, 403, 404, 413, 415, 429) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/comments -H "Content-Type: application/json" -d '{"block":"op1","text":"All ships?"}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'write', 'read', async (c, who, given) => {
        const [block, thread, text] = ['block', 'thread', 'text'].map((name) => textField(given, name, 20_000));
        for (const one of [block!, thread!, text!]) if (!one.ok) return refused(c, one, 400);
        const say = (one: typeof block) => (one?.ok ? one.value : '');
        const done = await drafts.comment(who.id, who.by, { block: say(block), thread: say(thread) || undefined, text: say(text) });
        return done.ok ? c.json(draftView(done.value, who.by, council, now())) : draftRefused(c, done);
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/threads/{thread}',
      doc: {
        summary: 'Resolve a thread of comments, or open it again',
        tags,
        request: {
          params: draftId.extend({ thread: z.string() }),
          body: { content: { 'application/json': { schema: z.object({ resolved: z.boolean() }) } } },
        },
        responses: { 200: json('The draft afterwards.', schema.draftView), ...refusing(400, 401, 403, 404, 415, 429) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/threads/THREAD -H "Content-Type: application/json" -d '{"resolved":true}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'write', 'read', async (c, who, given) => {
        const { resolved } = given;
        if (typeof resolved !== 'boolean') return refused(c, refuse('bad_field', 'resolved: give true or false.'), 400);
        const done = await drafts.resolve(who.id, who.by, c.req.param('thread') ?? '', resolved);
        return done.ok ? c.json(draftView(done.value, who.by, council, now())) : draftRefused(c, done);
      }),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/links',
      doc: {
        summary: 'The links that open a draft, without their secrets',
        tags,
        request: { params: draftId },
        responses: { 200: json('The links.', schema.linkList), ...refusing(401, 403) },
      },
      example: 'curl -b cookies.txt http://localhost:4280/api/drafts/ID/links',
      answer: forThose(room, 'read', 'own', async (c, who) => {
        return c.json({ format: 1, links: (await access.of(who.id)).map(({ thing: _, ...link }) => link) });
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/links',
      doc: {
        summary: 'Make a link to a draft: a role, for a State if it speaks for one, until when',
        tags,
        request: {
          params: draftId,
          body: {
            content: {
              'application/json': {
                schema: z.object({
                  role: schema.draftRole,
                  state: z.string().optional(),
                  label: z.string().optional().openapi({ description: 'What the holder is called.' }),
                  expires: z.string().optional(),
                }),
              },
            },
          },
        },
        responses: { 201: json('The link.', schema.madeLink), ...refusing(400, 401, 403, 415, 429) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/links -H "Content-Type: application/json" -d '{"role":"comment","state":"France"}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'write', 'own', async (c, who, given) => {
        const made = await makeLink(room, council, who.id, given);
        if (!made.ok) return refused(c, made, 400);
        const { thing: _, token, ...link } = made.value;
        return c.json({ format: 1, ...link, url: `${siteAddress(c)}/drafts/join/${token}` }, 201);
      }),
    },
    {
      method: 'delete',
      path: '/api/drafts/{id}/links/{link}',
      doc: {
        summary: 'Withdraw a link: whoever came in by it is let go',
        tags,
        request: { params: draftId.extend({ link: z.string() }) },
        responses: { 204: { description: 'Withdrawn.' }, ...refusing(401, 403, 404, 429) },
      },
      example: 'curl -b cookies.txt -X DELETE http://localhost:4280/api/drafts/ID/links/LINK',
      answer: forThose(room, 'write', 'own', async (c, who) => {
        const gone = await access.revoke(who.id, c.req.param('link') ?? '');
        return gone ? c.body(null, 204) : refused(c, refuse('unknown_link', 'There is no such link, or it was withdrawn before.'), 404);
      }),
    },
  ];
};
