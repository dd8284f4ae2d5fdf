import { z } from '@hono/zod-openapi';
import { mastheadOf } from '../../files/convert.ts';
import { textFormats } from '../../files/formats.ts';
import { refuse } from '../../result.ts';
import { largestUpdate } from '../../store/drafts/limits.ts';
import { textTools } from '../../store/index.ts';
import { compareTexts } from '../../text/compare/compare.ts';
import { citedBy, readShared, textOf } from '../../text/editing/index.ts';
import { formatText } from '../../text/model/format.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { asking, draftRefused, forGivers, forReaders, forThose, isAsking, textField } from '../drafts/ask.ts';
import { compareVersions, twoVersions } from '../drafts/compare.ts';
import { draftView as followed } from '../drafts/event.ts';
import { councilVerbRows } from '../drafts/lexicon.ts';
import { readSelection } from '../drafts/presence.ts';
import { recentlyLetIn } from '../drafts/recent.ts';
import { draftRoom } from '../drafts/room.ts';
import { draftView } from '../drafts/view.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { afterOf } from '../events/after.ts';
import { largestBody } from '../limits.ts';
import * as schema from '../schemas/drafts.ts';
import { compareAnswer } from '../schemas/text-work.ts';
import { draftId } from './drafts.ts';

const formatOf = (id: string) => textFormats.find((format) => format.id === id)!;

/** What the editor asks for as people type: changes, events, versions, who is there, the lexicon. */
export const draftsTextEndpoints = (deps: Required<ApiDeps>): readonly Endpoint[] => {
  const room = draftRoom(deps.store, deps);
  const { drafts, hub, presence, typing, now } = room;
  const { council } = deps.record;
  const letIn = recentlyLetIn(
    (c) => asking(c, room, 'read', 'edit'),
    () => Date.parse(now()),
  );
  const tags = ['Drafts'];
  return [
    {
      method: 'post',
      path: '/api/drafts/{id}/updates',
      doc: {
        summary: 'A change of the shared text, as a Yjs update',
        description: `At most ${largestUpdate / 1000} kB. It is on disk when it is acknowledged; sending it again changes nothing.`,
        tags,
        request: { params: draftId, body: { content: { 'application/octet-stream': { schema: z.string() } } } },
        responses: { 200: json('Taken.', schema.acknowledged), ...refusing(400, 401, 403, 404, 409, 413, 415, 429) },
      },
      example:
        'curl -b cookies.txt http://localhost:4280/api/drafts/ID/updates -H "Content-Type: application/octet-stream" --data-binary @update.bin',
      before: [atMost(largestUpdate)],
      answer: async (c) => {
        const who = await letIn(c);
        if (!isAsking(who)) return refused(c, who, who.status);
        if ((c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() !== 'application/octet-stream') {
          return refused(c, refuse('wrong_content_type', 'This address takes application/octet-stream.'), 415);
        }
        const wait = typing.take(who.pass.id, Date.parse(now()));
        if (wait > 0) {
          c.header('Retry-After', String(wait));
          return refused(c, refuse('too_many', 'You send too much at once; the editor tries again by itself.'), 429);
        }
        const update = new Uint8Array(await c.req.arrayBuffer());
        const done = await drafts.edit(who.id, who.by, update, c.req.header('penholder-window') ?? '');
        return done.ok ? c.json({ format: 1, seq: done.value.seq }) : draftRefused(c, done);
      },
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/events',
      doc: {
        summary: 'What happens to a draft, as server-sent events',
        description:
          'One event an entry of its stream, numbered; come back with Last-Event-ID (or ?after=) and nothing is missed or repeated.',
        tags,
        request: { params: draftId, query: z.object({ after: z.string().optional() }) },
        responses: { 200: { description: 'text/event-stream' }, ...refusing(400, 401, 403) },
      },
      example: 'curl -N -b cookies.txt http://localhost:4280/api/drafts/ID/events?after=0',
      answer: forThose(room, 'read', 'read', async (c, who) => {
        const after = afterOf(c);
        if (after === null) return refused(c, refuse('bad_field', 'after: give the number of the last event you have.'), 400);
        return hub.follow(who.id, after, { view: followed, pass: who.pass });
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/presence',
      doc: {
        summary: 'Say that you are there, on which paragraph and what you have chosen; who else is',
        description: 'Say it again within 20 seconds. Followers of the draft on this server hear of changes at once.',
        tags,
        request: {
          params: draftId,
          body: { content: { 'application/json': { schema: schema.presentGiven } } },
        },
        responses: { 200: json('The others.', schema.presentList), ...refusing(400, 401, 403, 415) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/presence -H "Content-Type: application/json" -d '{"window":"w1"}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'read', 'read', async (c, who, given) => {
        const [window, block] = [textField(given, 'window', 40), textField(given, 'block', 80)];
        if (!window.ok) return refused(c, window, 400);
        if (!block.ok) return refused(c, block, 400);
        // Two people may choose the same window's name; two links cannot.
        const selection = readSelection(given.selection);
        if (!selection.ok) return refused(c, selection, 400);
        const mine = {
          window: `${who.pass.id}.${window.value}`,
          name: who.by.name,
          block: block.value || null,
          selection: selection.value,
        };
        return c.json({ format: 1, people: await presence.here(who.id, mine) });
      }),
    },
    {
      method: 'post',
      path: '/api/drafts/{id}/versions',
      doc: {
        summary: 'Keep the text as it stands under a name',
        tags,
        request: { params: draftId, body: { content: { 'application/json': { schema: z.object({ name: z.string() }) } } } },
        responses: { 200: json('The draft afterwards.', schema.draftView), ...refusing(400, 401, 403, 404, 415, 429) },
      },
      example: `curl -b cookies.txt http://localhost:4280/api/drafts/ID/versions -H "Content-Type: application/json" -d '{"name":"After the first reading"}'`,
      before: [atMost(largestBody)],
      answer: forGivers(room, 'write', 'read', async (c, who, given) => {
        const name = textField(given, 'name', 1000);
        if (!name.ok) return refused(c, name, 400);
        const done = await drafts.nameVersion(who.id, who.by, name.value);
        return done.ok ? c.json(draftView(done.value, who.by, council, now())) : draftRefused(c, done);
      }),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/versions/{version}',
      doc: {
        summary: 'One version of a draft',
        tags,
        request: { params: draftId.extend({ version: z.string() }) },
        responses: { 200: json('The version.', schema.versionView), ...refusing(401, 403, 404) },
      },
      example: 'curl -b cookies.txt http://localhost:4280/api/drafts/ID/versions/VERSION',
      answer: forThose(room, 'read', 'read', async (c, who) => {
        const state = await drafts.get(who.id);
        const version = state?.versions.find(({ id }) => id === c.req.param('version'));
        if (version === undefined) return refused(c, refuse('unknown_version', 'There is no such version of this draft.'), 404);
        return c.json({ format: 1, ...version, text: formatText(textOf(version.blocks)) });
      }),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/cited',
      doc: {
        summary: 'The paragraph that a number stands for now, and those that it stood for in versions',
        tags,
        request: { params: draftId, query: z.object({ paragraph: z.string().openapi({ example: 'OP4' }) }) },
        responses: {
          200: json('The text as it stands first, then the latest version.', schema.citedList),
          ...refusing(400, 401, 403, 404),
        },
      },
      example: 'curl -b cookies.txt "http://localhost:4280/api/drafts/ID/cited?paragraph=OP4"',
      answer: forReaders(room, async (c, state) => {
        const cited = citedBy(c.req.query('paragraph') ?? '', readShared(state.doc), state.versions);
        if (!cited.ok)
          return refused(c, { ...cited, sentence: `paragraph: ${cited.sentence}` }, cited.code === 'place_unknown' ? 404 : 400);
        return c.json({ format: 1, paragraphs: cited.value });
      }),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/compare',
      doc: {
        summary: 'Two versions of a draft compared: words, and what each change does',
        tags,
        request: {
          params: draftId,
          query: z.object({
            from: z.string().openapi({ description: 'Id of a version, or "now".' }),
            to: z.string().optional().openapi({ description: 'Default: now.' }),
          }),
        },
        responses: { 200: json('The comparison.', compareAnswer), ...refusing(401, 403, 404) },
      },
      example: 'curl -b cookies.txt "http://localhost:4280/api/drafts/ID/compare?from=VERSION&to=now"',
      answer: forReaders(room, async (c, state) => {
        const answer = compareVersions(state, c.req.query('from') ?? '', c.req.query('to') ?? 'now');
        if (!answer.ok) return refused(c, answer, 404);
        return c.json(answer.value);
      }),
    },
    {
      method: 'get',
      path: '/api/drafts/{id}/redline',
      doc: {
        summary: 'Two versions of a draft as a Word file with tracked changes',
        tags,
        request: { params: draftId, query: z.object({ from: z.string(), to: z.string().optional() }) },
        responses: { 200: { description: 'The Word file.' }, ...refusing(401, 403, 404) },
      },
      example: 'curl -b cookies.txt "http://localhost:4280/api/drafts/ID/redline?from=VERSION" -o changes.docx',
      answer: forReaders(room, async (c, state) => {
        const two = twoVersions(state, c.req.query('from') ?? '', c.req.query('to') ?? 'now');
        if (!two.ok) return refused(c, two, 404);
        const [a, b] = [two.value.before.text, two.value.after.text];
        const { redlineDocx } = await import('../../files/docx/redline.ts');
        const marked = { author: 'Penholder', date: now() };
        const bytes = await redlineDocx(a, b, compareTexts(a, b, textTools(), { byId: true }), mastheadOf(b), marked);
        return c.body(bytes, 200, { 'Content-Type': formatOf('docx').type, 'Content-Disposition': 'attachment; filename="changes.docx"' });
      }),
    },
    {
      method: 'get',
      path: '/api/lexicon',
      doc: {
        summary: "The Council's verbs with act, force and forms, as the editor of drafts uses them",
        tags,
        responses: {
          200: json('The rows.', z.object({ format: z.literal(1), verbs: z.array(z.object({ verb: z.string() }).catchall(z.unknown())) })),
        },
      },
      example: 'curl http://localhost:4280/api/lexicon',
      answer: (c) => {
        c.header('Cache-Control', 'public, max-age=3600');
        return c.json({ format: 1, verbs: councilVerbRows() });
      },
    },
  ];
};
